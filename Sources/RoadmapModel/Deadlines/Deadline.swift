/// What the parties agreed about time, kept as written and never expanded (format §2.4).
///
/// Every value can be written with ``canonicalText`` and read back to an equal value.
package enum Deadline: Hashable, Sendable {
  /// `2025-Q4`, `2025..2026`.
  case during(PeriodSpan)
  /// `by 2026-03`.
  case by(Period)
  /// `2026-Q1, 2026-Q3`: one occurrence each.
  case each(PeriodList)
  /// `every quarter`.
  case every(Recurrence)
  /// `3 times in 2026`.
  case times(Repetition)
  /// `within 30 days`, `within 2 months of MON-1`.
  case within(Delay)
  /// `ongoing, review every year`.
  case ongoing(review: Rhythm?)
  case onRequest
  case toBeAgreed

  /// The largest number that a deadline may hold, so that nothing that counts occurrences or days
  /// can grow without bound.
  package static let largestNumber = 10_000

  /// Whether it is tracked occurrence by occurrence.
  package var hasOccurrences: Bool {
    switch self {
    case .each, .every, .times: true
    case .during, .by, .within, .ongoing, .onRequest, .toBeAgreed: false
    }
  }

  /// The item whose completion starts the clock of `within … of ID`.
  package var precedingID: ItemID? {
    switch self {
    case .within(let delay): delay.item
    case .during, .by, .each, .every, .times, .ongoing, .onRequest, .toBeAgreed: nil
    }
  }
}

/// Two periods or more in ascending order: by last day, then by first day, none twice.
package struct PeriodList: Hashable, Sendable {
  package let periods: [Period]

  /// `nil` unless there are two periods or more, at most ``Deadline/largestNumber``, in order.
  package init?(_ periods: [Period]) {
    guard periods.count >= 2, periods.count <= Deadline.largestNumber else { return nil }
    for index in periods.indices.dropFirst()
    where !Self.precedes(periods[index - 1], periods[index]) {
      return nil
    }
    self.periods = periods
  }

  /// Whether `left` may stand directly before `right`; two names of the same days (`2026`,
  /// `2026-end`) may not.
  static func precedes(_ left: Period, _ right: Period) -> Bool {
    (left.last, left.first) < (right.last, right.first)
  }
}

/// `N times in A..B`.
package struct Repetition: Hashable, Sendable {
  private let storedCount: UInt16
  package let span: PeriodSpan

  /// 1 to ``Deadline/largestNumber``.
  package var count: Int { Int(storedCount) }

  package init?(_ count: Int, in span: PeriodSpan) {
    guard count >= 1, count <= Deadline.largestNumber else { return nil }
    storedCount = UInt16(count)
    self.span = span
  }
}

/// `within N days` of the entry into force, or of the completion of an item.
package struct Delay: Hashable, Sendable {
  /// What is counted; months and years keep the number of the day where they can.
  package enum Unit: UInt8, Hashable, Sendable, CaseIterable {
    case day
    case month
    case year

    package var word: String {
      switch self {
      case .day: "day"
      case .month: "month"
      case .year: "year"
      }
    }
  }

  private let storedCount: UInt16
  package let unit: Unit
  /// `nil` means the entry into force.
  package let item: ItemID?

  /// 1 to ``Deadline/largestNumber``.
  package var count: Int { Int(storedCount) }

  package init?(_ count: Int, _ unit: Unit, of item: ItemID? = nil) {
    guard count >= 1, count <= Deadline.largestNumber else { return nil }
    storedCount = UInt16(count)
    self.unit = unit
    self.item = item
  }

  /// The last day of a delay that starts on `start`; ``Day/latest`` when it lies beyond it.
  package func last(from start: Day) -> Day {
    let last =
      switch unit {
      case .day: start.adding(days: count)
      case .month: start.adding(months: count)
      case .year: start.adding(years: count)
      }
    return last ?? .latest
  }
}

extension Deadline {
  /// As the format writes it; `..B` becomes `by B`.
  package var canonicalText: String {
    var text = ""
    write(to: &text)
    return text
  }

  package func write(to text: inout String) {
    switch self {
    case .during(let span):
      span.write(to: &text)
    case .by(let period):
      text.append("by ")
      period.write(to: &text)
    case .each(let list):
      for (index, period) in list.periods.enumerated() {
        if index > 0 { text.append(", ") }
        period.write(to: &text)
      }
    case .every(let recurrence):
      recurrence.write(to: &text)
    case .times(let repetition):
      text.append("\(repetition.count) times in ")
      repetition.span.write(to: &text)
    case .within(let delay):
      let plural = delay.count == 1 ? "" : "s"
      text.append("within \(delay.count) \(delay.unit.word)\(plural)")
      if let item = delay.item { text.append(" of \(item.text)") }
    case .ongoing(let review):
      text.append("ongoing")
      if let review { text.append(", review \(review.canonicalText)") }
    case .onRequest:
      text.append("on request")
    case .toBeAgreed:
      text.append("to be agreed")
    }
  }
}

extension Recurrence {
  fileprivate func write(to text: inout String) {
    text.append(rhythm.canonicalText)
    if let span {
      text.append(" in ")
      span.write(to: &text)
    }
    switch limit {
    case .endOfPeriod:
      break
    case .by(let day):
      text.append(" by \(day.canonicalText)")
    case .withinDays(let days):
      text.append(", within \(days) days")
    }
  }
}
