/// Whether a deadline and the signed wording beside it (`due.LANG`) mean the same days.
package enum DriftComparison: Hashable, Sendable {
  case same
  case different(Drift)
  /// The wording is no deadline, or one of the two has no days here.
  case notComparable

  /// Compares days, not words: `by 2026` and "by the end of 2026" are the same.
  package static func compare(
    _ due: Deadline,
    with phrase: PhraseReading,
    in context: DeadlineContext
  ) -> DriftComparison {
    guard case .deadline(let said) = phrase else { return .notComparable }
    if due == said { return .same }
    let schedules = (due.schedule(in: context), said.schedule(in: context))
    let drift = DriftComparison.different(
      Drift(
        due: due,
        phrase: said,
        dueWindow: schedules.0.window,
        phraseWindow: schedules.1.window
      )
    )
    switch schedules {
    case (.unscheduled, _), (_, .unscheduled), (.problem, _), (_, .problem):
      return .notComparable
    case (.window(let left), .window(let right)):
      return left == right ? .same : drift
    case (.occurrences(let left), .occurrences(let right)):
      return left.elementsEqual(right) { $0.days == $1.days } ? .same : drift
    case (.noWindow, _), (_, .noWindow), (.window, .occurrences), (.occurrences, .window):
      return drift
    }
  }
}

/// A deadline and a wording that have drifted apart.
package struct Drift: Hashable, Sendable {
  package let due: Deadline
  /// The wording, as it was read.
  package let phrase: Deadline
  /// `nil` for a deadline without days.
  package let dueWindow: Window?
  package let phraseWindow: Window?
}
