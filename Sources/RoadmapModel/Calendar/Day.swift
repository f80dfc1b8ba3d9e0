/// A civil day of the Gregorian calendar, without a clock time and without a zone (format §2.4).
///
/// Always a real day from 1900-01-01 to 2199-12-31; arithmetic that would leave those years gives
/// `nil`.
@usableFromInline package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  @usableFromInline package let number: Int32

  /// The years that a day may have.
  package static let years = 1900...2199
  /// 1900-01-01.
  package static let earliest = Day(uncheckedNumber: -25_567)
  /// 2199-12-31.
  package static let latest = Day(uncheckedNumber: 84_005)

  /// The day that lies `number` days after 1970-01-01, or `nil` outside ``years``.
  package init?(number: Int) {
    guard number >= Int(Self.earliest.number), number <= Int(Self.latest.number) else {
      return nil
    }
    self.number = Int32(number)
  }

  /// `nil` when there is no such day in the calendar, or its year is not in ``years``.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.lastDay(ofMonth: month, year: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  private init(uncheckedNumber number: Int32) {
    self.number = number
  }

  /// For callers that have proved the three numbers already.
  init(uncheckedYear year: Int, month: Int, day: Int) {
    // The year is counted from March, so that the leap day is the last day of a year. Nothing here
    // can overflow for a year of the calendar, and days are made by the million.
    let isEarly = month <= 2
    let shifted = UInt32(truncatingIfNeeded: isEarly ? year &- 1 : year)
    let monthOfYear = UInt32(truncatingIfNeeded: isEarly ? month &+ 9 : month &- 3)
    let dayOfYear = (153 &* monthOfYear &+ 2) / 5 &+ UInt32(truncatingIfNeeded: day)
    let leapDays = shifted / 4 &- shifted / 100 &+ shifted / 400
    let days = shifted &* 365 &+ leapDays &+ dayOfYear
    // 719,469 days before 1970-01-01 is the last of February of the year 0.
    number = Int32(bitPattern: days &- 719_469)
  }

  package var components: (year: Int, month: Int, day: Int) {
    let days = Int(number) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { components.year }

  /// Whether February of the year has 29 days.
  package static func isLeap(year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The number of days in a month; `month` is 1 to 12.
  package static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  @inlinable package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// The day `days` later (earlier when negative).
  package func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// The same day of the month `months` later, or the last day of a shorter month.
  ///
  /// 2025-01-31 and one month are 2025-02-28.
  package func adding(months: Int) -> Day? {
    let (year, month, day) = components
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index >= 0 else { return nil }
    let newYear = index / 12
    let newMonth = index % 12 + 1
    guard Self.years.contains(newYear) else { return nil }
    return Day(
      year: newYear,
      month: newMonth,
      day: min(day, Self.lastDay(ofMonth: newMonth, year: newYear))
    )
  }

  /// The same day `years` later; 29 February becomes the 28th where the year has no 29th.
  package func adding(years: Int) -> Day? {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    return overflow ? nil : adding(months: months)
  }

  /// How many days later `other` is; negative when it is earlier.
  @inlinable package func days(until other: Day) -> Int { Int(other.number) - Int(number) }
}
