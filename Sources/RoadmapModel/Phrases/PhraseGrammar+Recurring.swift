extension PhraseGrammar {
  /// A small number, "2" or "two"; numbers of four digits are years.
  mutating func takeCount() -> Int? {
    switch current {
    case .number(let value, let digits) where digits < 4 && value > 0:
      position += 1
      return value
    case .count(let value):
      position += 1
      return value
    default:
      return nil
    }
  }

  /// "quarterly", "every two years", "twice a year", "раз в полугодие", "yiliga ikki marta".
  mutating func takeRhythm() -> Rhythm? {
    let start = position
    if case .rhythm(let unit) = current {
      position += 1
      return Rhythm(every: unit)
    }
    if let rhythm = takeEvery() ?? takeTimesPer() ?? takePerTimes() { return rhythm }
    position = start
    return nil
  }

  private mutating func takeEvery() -> Rhythm? {
    let start = position
    guard take(.every) else { return nil }
    let count = takeCount() ?? 1
    guard case .unit(let unit) = current else {
      position = start
      return nil
    }
    position += 1
    _ = take(.during)
    let afterUnit = position
    if let times = takeCount(), take(.times) {
      return Self.rhythm(times: times, per: count, unit)
    }
    position = afterUnit
    return Self.rhythm(times: 1, per: count, unit)
  }

  private mutating func takeTimesPer() -> Rhythm? {
    let start = position
    let times = takeCount() ?? 1
    if take(.times) {
      _ = take(.during)
      _ = take(.every)
      let count = takeCount() ?? 1
      if case .unit(let unit) = current {
        position += 1
        return Self.rhythm(times: times, per: count, unit)
      }
    }
    position = start
    return nil
  }

  private mutating func takePerTimes() -> Rhythm? {
    let start = position
    if case .unit(let unit) = current {
      position += 1
      _ = take(.during)
      if let times = takeCount(), take(.times) {
        return Self.rhythm(times: times, per: 1, unit)
      }
    }
    position = start
    return nil
  }

  /// "Twice a year" is every half-year; "three times a year" has no rhythm.
  private static func rhythm(times: Int, per count: Int, _ unit: PhraseUnit) -> Rhythm? {
    let months: Int
    switch unit {
    case .day: return nil
    case .month: months = 1
    case .quarter: months = 3
    case .half: months = 6
    case .year: months = 12
    }
    let (total, overflow) = months.multipliedReportingOverflow(by: count)
    guard !overflow, total.isMultiple(of: times) else { return nil }
    // "Three times a year" names no month in which to begin.
    guard times == 1 || [1, 3, 6, 12].contains(total / times) else { return nil }
    switch total / times {
    case 1: return Rhythm(every: .month)
    case 3: return Rhythm(every: .quarter)
    case 6: return Rhythm(every: .halfYear)
    case let each where each.isMultiple(of: 12): return Rhythm(every: each / 12, .year)
    case let each where each.isMultiple(of: 6): return Rhythm(every: each / 6, .halfYear)
    case let each where each.isMultiple(of: 3): return Rhythm(every: each / 3, .quarter)
    case let each: return Rhythm(every: each, .month)
    }
  }

  /// A rhythm with the span or the day that stands before or behind it; or N times in a span.
  mutating func readRecurring() -> Deadline? {
    var items: [Item] = []
    var rhythm: Rhythm?
    var times: Int?
    while !isAtEnd {
      _ = take(.comma)
      let start = position
      if rhythm == nil, times == nil, let found = takeRhythm() {
        rhythm = found
      } else if rhythm == nil, times == nil, let count = takeCount(), take(.times) {
        times = count
      } else {
        position = start
        guard items.isEmpty, let found = takeItems() else { break }
        items = found
      }
    }
    guard isAtEnd else { return nil }
    if let rhythm { return recurring(rhythm, items) }
    guard let times, let span = span(of: items) else { return nil }
    return Repetition(times, in: span).map { .times($0) }
  }

  private mutating func recurring(_ rhythm: Rhythm, _ items: [Item]) -> Deadline? {
    guard let item = items.first else { return .every(Recurrence(each: rhythm)) }
    if items.count == 1, item.isUntil, let day = item.date.dayOfYear {
      return Recurrence(rhythm, limit: .by(day)).map { .every($0) }
    }
    if items.count == 1, item.isUntil {
      guard let end = item.date.span(endOnly: true)?.end else { return nil }
      guard let agreement else {
        ambiguity = .agreementUnknown
        return nil
      }
      guard let span = PeriodSpan(from: agreement.start, to: end) else { return nil }
      return .every(Recurrence(each: rhythm, in: span))
    }
    return span(of: items).map { .every(Recurrence(each: rhythm, in: $0)) }
  }
}
