/// What a deadline cannot know by itself.
package struct DeadlineContext: Hashable, Sendable {
  package let agreement: AgreementPeriod
  /// When the first version in which the item's `due` is written so entered into force; `nil` as
  /// long as none has.
  package let inForce: Day?
  /// The fact day on which ``Deadline/precedingID`` became completed; `nil` as long as it is not.
  package let completion: Day?

  package init(agreement: AgreementPeriod, inForce: Day? = nil, completion: Day? = nil) {
    self.agreement = agreement
    self.inForce = inForce
    self.completion = completion
  }
}

/// The days that a deadline gives (format §2.4, the table of windows).
package enum Schedule: Sendable {
  case window(Window)
  /// Never empty.
  case occurrences(Occurrences)
  /// `within …`, before its clock has started.
  case unscheduled
  /// `on request`, `to be agreed`.
  case noWindow
  case problem(ScheduleProblem)

  /// The one window, or the one that holds all occurrences; `nil` where there is none.
  package var window: Window? {
    switch self {
    case .window(let window): window
    case .occurrences(let occurrences): Window(occurrences.hull)
    case .unscheduled, .noWindow, .problem: nil
    }
  }
}

/// Why a deadline that can be read gives no days in this agreement.
package enum ScheduleProblem: Hashable, Sendable {
  /// `every …` without `in` under an agreement without an end.
  case recurringWithoutEnd
  /// No period of the rhythm, or no `by` day, ends inside the span.
  case noOccurrence(in: PeriodSpan)
}

extension Deadline {
  /// The window or the occurrences.
  package func schedule(in context: DeadlineContext) -> Schedule {
    switch self {
    case .during(let span):
      return .window(Window(span.days))
    case .by(let period):
      return .window(Window(from: context.agreement.first, by: period.last))
    case .each(let list):
      return .occurrences(Occurrences(list))
    case .every(let recurrence):
      guard let span = recurrence.span ?? context.agreement.span else {
        return .problem(.recurringWithoutEnd)
      }
      let occurrences = Occurrences(recurrence, in: span.days)
      return occurrences.isEmpty
        ? .problem(.noOccurrence(in: span)) : .occurrences(occurrences)
    case .times(let repetition):
      return .occurrences(Occurrences(repetition))
    case .within(let delay):
      guard let start = delay.item == nil ? context.inForce : context.completion else {
        return .unscheduled
      }
      return .window(Window(DayRange(uncheckedFirst: start, last: delay.last(from: start))))
    case .ongoing:
      return .window(Window(from: context.agreement.first))
    case .onRequest, .toBeAgreed:
      return .noWindow
    }
  }
}
