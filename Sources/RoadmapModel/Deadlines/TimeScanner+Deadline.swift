extension TimeScanner {
  /// `due` of format §2.4.
  mutating func takeDeadline(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Deadline {
    guard let first = byte(bytes) else { throw unreadable }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try takeDated(bytes)
    case UInt8(ascii: "."):
      guard takeDots(bytes) else { throw unreadable }
      return .by(try takePeriod(bytes))
    default:
      return try takeWorded(bytes)
    }
  }

  private mutating func takeWorded(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Deadline {
    if byte(bytes) == UInt8(ascii: "e") { return .every(try takeRecurrence(bytes)) }
    if take(word: "by", bytes) {
      try requireWhiteSpace(bytes)
      return .by(try takePeriod(bytes))
    }
    if take(word: "within", bytes) {
      try requireWhiteSpace(bytes)
      return .within(try takeDelay(bytes))
    }
    if take(word: "ongoing", bytes) { return .ongoing(review: try takeReview(bytes)) }
    if take(word: "on", bytes), take(spacedWord: "request", bytes) { return .onRequest }
    if take(word: "to", bytes), take(spacedWord: "be", bytes), take(spacedWord: "agreed", bytes) {
      return .toBeAgreed
    }
    throw unreadable
  }

  /// `, review every …`, or nothing.
  private mutating func takeReview(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Rhythm? {
    guard take(",", bytes) else { return nil }
    guard take(spacedWord: "review", bytes) else { throw unreadable }
    try requireWhiteSpace(bytes)
    return try takeRhythm(bytes)
  }

  /// What starts with a digit: a span, a list, or `N times in`.
  private mutating func takeDated(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Deadline {
    if let times = try takeTimes(bytes) { return .times(times) }
    let start = position
    let first = try takePeriod(bytes)
    if isAtEnd { return .during(PeriodSpan(first)) }
    if byte(bytes) == UInt8(ascii: ",") {
      return .each(try takeList(after: first, start: start, bytes))
    }
    guard takeDots(bytes) else { throw unreadable }
    if isAtEnd { throw DeadlineFault(.openSpan, start..<position) }
    let last = try takePeriod(bytes)
    guard let span = PeriodSpan(from: first, to: last) else {
      throw DeadlineFault(.reversedSpan, start..<position)
    }
    if byte(bytes) == UInt8(ascii: ",") {
      throw DeadlineFault(.spanInList, start..<position)
    }
    return .during(span)
  }

  /// `N times in span`, or nothing.
  private mutating func takeTimes(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Repetition? {
    let before = self
    while byte(bytes)?.asciiDigit != nil { skip(1) }
    let isRepetition = take(spacedWord: "times", bytes)
    self = before
    guard isRepetition else { return nil }
    let count = try takeNumber(bytes)
    guard take(spacedWord: "times", bytes), take(spacedWord: "in", bytes) else {
      throw unreadable
    }
    try requireWhiteSpace(bytes)
    guard let repetition = Repetition(count, in: try takeSpan(bytes)) else { throw unreadable }
    return repetition
  }

  private mutating func takeList(
    after first: Period,
    start: Int,
    _ bytes: Span<UInt8>
  ) throws(DeadlineFault) -> PeriodList {
    var periods = [first]
    var disorder: DeadlineFault?
    while take(",", bytes) {
      _ = takeWhiteSpace(bytes)
      let itemStart = position
      let period = try takePeriod(bytes)
      if takeDots(bytes) {
        throw DeadlineFault(.spanInList, itemStart..<takeRestOfWord(bytes).upperBound)
      }
      let previous = periods[periods.count - 1]
      if disorder == nil, !PeriodList.precedes(previous, period) {
        let repeats = periods.contains { $0.days == period.days }
        disorder = DeadlineFault(
          repeats ? .listRepeats(period) : .listNotAscending(period),
          itemStart..<position
        )
      }
      guard periods.count < Deadline.largestNumber else {
        throw DeadlineFault(.listTooLong(limit: Deadline.largestNumber), whole)
      }
      periods.append(period)
    }
    guard isAtEnd else { throw unreadable }
    if let disorder {
      throw DeadlineFault(disorder.problem, disorder.range, suggestion: sorted(periods))
    }
    guard let list = PeriodList(periods) else { throw unreadable }
    return list
  }

  /// The deadline that a list in the wrong order, or with repetitions, probably means.
  private func sorted(_ periods: [Period]) -> Deadline? {
    var distinct: [Period] = []
    for period in periods.sorted(by: PeriodList.precedes)
    where distinct.last?.days != period.days {
      distinct.append(period)
    }
    if let list = PeriodList(distinct) { return .each(list) }
    return distinct.first.map { .during(PeriodSpan($0)) }
  }

  /// `every …` with what may follow it.
  private mutating func takeRecurrence(
    _ bytes: Span<UInt8>
  ) throws(DeadlineFault) -> Recurrence {
    let rhythm = try takeRhythm(bytes)
    var span: PeriodSpan?
    if take(spacedWord: "in", bytes) {
      try requireWhiteSpace(bytes)
      span = try takeSpan(bytes)
    }
    let limitStart = position
    let limit = try takeLimit(bytes)
    guard let recurrence = Recurrence(rhythm, in: span, limit: limit) else {
      throw DeadlineFault(.byDayNeedsYears, limitStart..<position).skippingSpace(bytes)
    }
    return recurrence
  }

  /// ` by MM-DD`, `, within N days`, or nothing.
  private mutating func takeLimit(
    _ bytes: Span<UInt8>
  ) throws(DeadlineFault) -> Recurrence.Limit {
    if take(spacedWord: "by", bytes) {
      try requireWhiteSpace(bytes)
      return .by(try takeDayOfYear(bytes))
    }
    guard take(",", bytes) else { return .endOfPeriod }
    guard take(spacedWord: "within", bytes) else { throw unreadable }
    try requireWhiteSpace(bytes)
    let days = try takeNumber(bytes)
    guard take(spacedWord: "days", bytes) || take(spacedWord: "day", bytes) else {
      throw unreadable
    }
    return .withinDays(UInt16(days))
  }

  private mutating func takeDayOfYear(_ bytes: Span<UInt8>) throws(DeadlineFault) -> DayOfYear {
    let start = position
    guard let month = takeDigits(2, bytes), takeDash(bytes), let day = takeDigits(2, bytes) else {
      throw unreadable
    }
    guard let dayOfYear = DayOfYear(month: month, day: day) else {
      throw DeadlineFault(.noSuchDayOfYear(month: month, day: day), start..<position)
    }
    return dayOfYear
  }
}

extension DeadlineFault {
  /// The same fault, its range without the spaces in front.
  fileprivate func skippingSpace(_ bytes: Span<UInt8>) -> DeadlineFault {
    var start = range.lowerBound
    while start < range.upperBound, !bytes[start].isASCIILetter { start += 1 }
    return DeadlineFault(problem, start..<range.upperBound, suggestion: suggestion)
  }
}
