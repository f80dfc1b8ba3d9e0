/// A piece of the calendar as people name it: `2025-11-20`, `2025-11`, `2025-Q4`, `2026-H1`,
/// `2026`, `2025-spring`, `2026-end` (format §2.4).
///
/// Six bytes. Always in the years of ``Day/years``. Equality is by name: `2026` and `2026-end` have
/// the same days and are two periods.
package struct Period: Hashable, Sendable {
  /// What kind of piece it is.
  package enum Unit: UInt8, Hashable, Sendable, CaseIterable {
    case day
    case month
    case quarter
    case half
    case year
    case spring
    case summer
    case autumn
    case early
    case mid
    case end
  }

  package let unit: Unit
  /// Month 1 to 12, quarter 1 to 4 or half 1 to 2; 1 for the other units.
  private let storedNumber: UInt8
  /// The day of the month; 1 for the other units.
  private let storedDay: UInt8
  private let storedYear: Int16

  package var year: Int { Int(storedYear) }
  /// The month of a day or month, the quarter, or the half; 1 for the other units.
  package var number: Int { Int(storedNumber) }

  private init(_ unit: Unit, _ year: Int, _ number: Int, _ day: Int) {
    self.unit = unit
    storedYear = Int16(year)
    storedNumber = UInt8(number)
    storedDay = UInt8(day)
  }

  package init(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    self.init(.day, year, month, dayOfMonth)
  }

  /// `number` is the month, quarter or half and is ignored where the unit has none; `day` is the
  /// day of the month and only read for days.
  ///
  /// `nil` when there is no such period.
  package init?(_ unit: Unit, year: Int, number: Int = 1, day: Int = 1) {
    guard Day.years.contains(year) else { return nil }
    switch unit {
    case .day:
      guard let day = Day(year: year, month: number, day: day) else { return nil }
      self.init(day)
    case .month, .quarter, .half:
      guard number >= 1, number <= Self.perYear(unit) else { return nil }
      self.init(unit, year, number, 1)
    case .year, .spring, .summer, .autumn, .early, .mid, .end:
      self.init(unit, year, 1, 1)
    }
  }

  private static func perYear(_ unit: Unit) -> Int {
    switch unit {
    case .month: 12
    case .quarter: 4
    case .half: 2
    case .day, .year, .spring, .summer, .autumn, .early, .mid, .end: 1
    }
  }

  /// The months it covers, 1 to 12; the month of a day.
  private var months: (first: Int, last: Int) {
    switch unit {
    case .day, .month: (number, number)
    case .quarter: (number * 3 - 2, number * 3)
    case .half: (number * 6 - 5, number * 6)
    case .year, .end: (1, 12)
    case .spring: (3, 5)
    case .summer: (6, 8)
    case .autumn: (9, 11)
    case .early: (1, 3)
    case .mid: (1, 6)
    }
  }

  package var first: Day {
    Day(uncheckedYear: year, month: months.first, day: Int(storedDay))
  }

  package var last: Day {
    if unit == .day { return first }
    let month = months.last
    return Day(
      uncheckedYear: year,
      month: month,
      day: Day.lastDay(ofMonth: month, year: year)
    )
  }

  package var days: DayRange { DayRange(uncheckedFirst: first, last: last) }
}

extension Period {
  /// As the format writes it: `2025-Q4`.
  package var canonicalText: String {
    var text = ""
    write(to: &text)
    return text
  }

  package func write(to text: inout String) {
    text.appendPadded(year, width: 4)
    switch unit {
    case .day:
      text.append("-")
      text.appendPadded(number, width: 2)
      text.append("-")
      text.appendPadded(Int(storedDay), width: 2)
    case .month:
      text.append("-")
      text.appendPadded(number, width: 2)
    case .quarter:
      text.append("-Q\(number)")
    case .half:
      text.append("-H\(number)")
    case .year:
      break
    case .spring, .summer, .autumn, .early, .mid, .end:
      text.append("-")
      text.append(unit.word)
    }
  }
}

extension Period.Unit {
  /// The word that names the unit after the year; empty where there is none.
  var word: String {
    switch self {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .early: "early"
    case .mid: "mid"
    case .end: "end"
    case .day, .month, .quarter, .half, .year: ""
    }
  }

  /// The units that are named by a word.
  static let named: [Period.Unit] = [.spring, .summer, .autumn, .early, .mid, .end]
}
