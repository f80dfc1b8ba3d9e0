/// `every quarter`, `every 2 years`: how often something returns (format §2.4).
package struct Rhythm: Hashable, Sendable {
  /// The length that is repeated, in the calendar.
  package enum Unit: UInt8, Hashable, Sendable, CaseIterable {
    case month
    case quarter
    case halfYear
    case year

    /// How many of them a year has.
    package var perYear: Int {
      switch self {
      case .month: 12
      case .quarter: 4
      case .halfYear: 2
      case .year: 1
      }
    }

    /// As the format writes one of them.
    package var word: String {
      switch self {
      case .month: "month"
      case .quarter: "quarter"
      case .halfYear: "half-year"
      case .year: "year"
      }
    }

    /// The unit of the periods that name occurrences.
    package var periodUnit: Period.Unit {
      switch self {
      case .month: .month
      case .quarter: .quarter
      case .halfYear: .half
      case .year: .year
      }
    }
  }

  package let unit: Unit
  private let storedCount: UInt16

  /// Every how many units: 1 to ``Deadline/largestNumber``.
  package var count: Int { Int(storedCount) }

  /// `nil` unless `count` is 1 to ``Deadline/largestNumber``.
  package init?(every count: Int, _ unit: Unit) {
    guard count >= 1, count <= Deadline.largestNumber else { return nil }
    storedCount = UInt16(count)
    self.unit = unit
  }

  package init(every unit: Unit) {
    storedCount = 1
    self.unit = unit
  }

  package var canonicalText: String {
    count == 1 ? "every \(unit.word)" : "every \(count) \(unit.word)s"
  }
}

/// A month and a day without a year: the `03-31` of `every year by 03-31`.
package struct DayOfYear: Hashable, Sendable {
  private let storedMonth: UInt8
  private let storedDay: UInt8

  package var month: Int { Int(storedMonth) }
  package var day: Int { Int(storedDay) }

  /// `nil` when no year has such a day; 02-29 is one.
  package init?(month: Int, day: Int) {
    // 2000 is a leap year.
    guard Day(year: 2000, month: month, day: day) != nil else { return nil }
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  /// The day in `year`, which is one of ``Day/years``; 02-29 is the last day of February.
  package func day(in year: Int) -> Day {
    Day(
      uncheckedYear: year,
      month: month,
      day: min(day, Day.lastDay(ofMonth: month, year: year))
    )
  }

  package var canonicalText: String {
    var text = ""
    text.appendPadded(month, width: 2)
    text.append("-")
    text.appendPadded(day, width: 2)
    return text
  }
}

/// `every quarter in 2026, within 10 days`: a rhythm, the span it holds for, and the day of each
/// occurrence.
package struct Recurrence: Hashable, Sendable {
  /// When an occurrence is due, if not at the end of its period.
  package enum Limit: Hashable, Sendable {
    case endOfPeriod
    /// Only with years.
    case by(DayOfYear)
    /// Days past the end of each period: 1 to ``Deadline/largestNumber``.
    case withinDays(UInt16)
  }

  package let rhythm: Rhythm
  /// `nil` means the period of the agreement.
  package let span: PeriodSpan?
  package let limit: Limit

  /// `nil` for a `by` day with anything but years, and for a number of days that is 0 or above
  /// ``Deadline/largestNumber``.
  package init?(_ rhythm: Rhythm, in span: PeriodSpan? = nil, limit: Limit = .endOfPeriod) {
    switch limit {
    case .endOfPeriod:
      break
    case .by:
      guard rhythm.unit == .year else { return nil }
    case .withinDays(let days):
      guard days >= 1, days <= Deadline.largestNumber else { return nil }
    }
    self.rhythm = rhythm
    self.span = span
    self.limit = limit
  }

  /// A rhythm due at the end of each period.
  package init(each rhythm: Rhythm, in span: PeriodSpan? = nil) {
    self.rhythm = rhythm
    self.span = span
    limit = .endOfPeriod
  }
}
