/// The parts of one date in a phrase, in whatever order the language puts them.
struct PhraseDate {
  var year: Int?
  var month: Int?
  var day: Int?
  var unit: PhraseUnit?
  var number: Int?
  var part: Period.Unit?
  /// A day as 25.03.2026, or the end of the agreement.
  var exact: Day?
  /// Whether it is called a fiscal year.
  var isFiscal = false
  /// "2026-27": what the second number makes of the first.
  var following: Following?

  enum Following {
    /// 1 April to 31 March, as in Canada's plans.
    case fiscal
    /// Both years: "2026–27 гг.".
    case calendar
  }

  var isEmpty: Bool {
    year == nil && month == nil && number == nil && unit == nil && part == nil && exact == nil
  }

  /// Whether it is a month and a day of no year, as in "every year by 31 March".
  var dayOfYear: DayOfYear? {
    guard year == nil, unit == nil, part == nil, number == nil, exact == nil, let month, let day
    else { return nil }
    return DayOfYear(month: month, day: day)
  }

  /// Fills in what the neighbour says and this one leaves out: the 10 of "10–15 March 2026", the I
  /// of "I and III quarters of 2026".
  mutating func complete(from next: PhraseDate) {
    guard exact == nil, next.exact == nil else { return }
    if let pending = number, unit == nil {
      if next.unit != nil, month == nil {
        unit = next.unit
      } else if next.day != nil, let nextMonth = next.month, month == nil {
        day = pending
        number = nil
        month = nextMonth
      }
    }
    completeYear(from: next)
  }

  mutating func completeYear(from other: PhraseDate) {
    if exact == nil, year == nil, other.following == nil, !other.isFiscal { year = other.year }
  }

  /// The span that the parts name; `nil` when they do not fit together.
  ///
  /// "End of March" is March only where just the last day counts (`endOnly`).
  func span(endOnly: Bool) -> PeriodSpan? {
    if let exact { return PeriodSpan(Period(exact)) }
    guard let year else { return nil }
    if let following {
      guard month == nil, number == nil, part == nil, unit == nil else { return nil }
      return Self.span(from: year, following)
    }
    guard !isFiscal else { return nil }
    return period(in: year, endOnly: endOnly).map { PeriodSpan($0) }
  }

  private static func span(from year: Int, _ following: Following) -> PeriodSpan? {
    let start: Period?
    let end: Period?
    switch following {
    case .fiscal:
      start = Period(.month, year: year, number: 4)
      end = Period(.month, year: year + 1, number: 3)
    case .calendar:
      start = Period(.year, year: year)
      end = Period(.year, year: year + 1)
    }
    guard let start, let end else { return nil }
    return PeriodSpan(from: start, to: end)
  }

  private func period(in year: Int, endOnly: Bool) -> Period? {
    if let month {
      guard number == nil, unit == nil, part == nil || (part == .end && endOnly && day == nil)
      else { return nil }
      if let day { return Period(.day, year: year, number: month, day: day) }
      return Period(.month, year: year, number: month)
    }
    guard day == nil else { return nil }
    switch (unit, number) {
    case (.quarter, .some(let number)) where part == nil || (part == .end && endOnly):
      return Period(.quarter, year: year, number: number)
    case (.half, .some(let number)) where part == nil || (part == .end && endOnly):
      return Period(.half, year: year, number: number)
    case (nil, nil):
      return Period(part ?? .year, year: year)
    default:
      return nil
    }
  }
}
