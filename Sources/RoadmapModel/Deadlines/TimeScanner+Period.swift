extension TimeScanner {
  /// `period` of format §2.4.
  mutating func takePeriod(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Period {
    let start = position
    guard let year = takeDigits(4, bytes) else { throw unreadable }
    guard Day.years.contains(year) else {
      throw DeadlineFault(.yearOutOfRange(year: year), start..<position)
    }
    let beforeDash = self
    guard takeDash(bytes), let next = byte(bytes) else {
      self = beforeDash
      return try period(.year, year: year)
    }
    switch next {
    case UInt8(ascii: "Q"): return try takeNumbered(.quarter, year: year, bytes)
    case UInt8(ascii: "H"): return try takeNumbered(.half, year: year, bytes)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try takeMonthOrDay(year: year, start: start, bytes)
    default: return try takeNamed(year: year, start: start, bytes)
    }
  }

  private func period(
    _ unit: Period.Unit,
    year: Int,
    number: Int = 1
  ) throws(DeadlineFault) -> Period {
    guard let period = Period(unit, year: year, number: number) else { throw unreadable }
    return period
  }

  private mutating func takeNumbered(
    _ unit: Period.Unit,
    year: Int,
    _ bytes: Span<UInt8>
  ) throws(DeadlineFault) -> Period {
    skip(1)
    guard let number = takeDigits(1, bytes) else { throw unreadable }
    return try period(unit, year: year, number: number)
  }

  private mutating func takeMonthOrDay(
    year: Int,
    start: Int,
    _ bytes: Span<UInt8>
  ) throws(DeadlineFault) -> Period {
    guard let month = takeDigits(2, bytes) else { throw unreadable }
    let beforeDash = self
    guard takeDash(bytes), byte(bytes)?.asciiDigit != nil else {
      self = beforeDash
      guard let period = Period(.month, year: year, number: month) else {
        throw DeadlineFault(.noSuchMonth(year: year, month: month), start..<position)
      }
      return period
    }
    guard let day = takeDigits(2, bytes) else { throw unreadable }
    guard let period = Period(.day, year: year, number: month, day: day) else {
      let problem = DeadlineProblem.noSuchDay(year: year, month: month, day: day)
      throw DeadlineFault(problem, start..<position)
    }
    return period
  }

  private mutating func takeNamed(
    year: Int,
    start: Int,
    _ bytes: Span<UInt8>
  ) throws(DeadlineFault) -> Period {
    for unit in Period.Unit.named where take(word: unit.word, bytes) {
      return try period(unit, year: year)
    }
    if take(word: "winter", bytes) {
      throw DeadlineFault(.winter(year: year), start..<position)
    }
    throw unreadable
  }

  /// `span` of format §2.4.
  mutating func takeSpan(_ bytes: Span<UInt8>) throws(DeadlineFault) -> PeriodSpan {
    let start = position
    let first = try takePeriod(bytes)
    guard takeDots(bytes) else { return PeriodSpan(first) }
    if isAtEnd { throw DeadlineFault(.openSpan, start..<position) }
    let last = try takePeriod(bytes)
    guard let span = PeriodSpan(from: first, to: last) else {
      throw DeadlineFault(.reversedSpan, start..<position)
    }
    return span
  }

  /// A span or `A..`.
  mutating func takeAgreementPeriod(
    _ bytes: Span<UInt8>
  ) throws(DeadlineFault) -> AgreementPeriod {
    let before = self
    let start = try takePeriod(bytes)
    if takeDots(bytes), isAtEnd { return .open(from: start) }
    self = before
    return .closed(try takeSpan(bytes))
  }

  /// `every` of format §2.4.
  mutating func takeRhythm(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Rhythm {
    guard take(word: "every", bytes) else { throw unreadable }
    try requireWhiteSpace(bytes)
    var count = 1
    if byte(bytes)?.asciiDigit != nil {
      count = try takeNumber(bytes)
      try requireWhiteSpace(bytes)
    }
    for unit in Rhythm.Unit.allCases where take(unit: unit.word, bytes) {
      guard let rhythm = Rhythm(every: count, unit) else { throw unreadable }
      return rhythm
    }
    throw unreadable
  }

  /// `N unit` behind `within`.
  mutating func takeDelay(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Delay {
    let count = try takeNumber(bytes)
    try requireWhiteSpace(bytes)
    for unit in Delay.Unit.allCases where take(unit: unit.word, bytes) {
      let item = try takeItem(bytes)
      guard let delay = Delay(count, unit, of: item) else { throw unreadable }
      return delay
    }
    throw unreadable
  }

  /// ` of ID`, or nothing.
  private mutating func takeItem(_ bytes: Span<UInt8>) throws(DeadlineFault) -> ItemID? {
    guard take(spacedWord: "of", bytes) else { return nil }
    try requireWhiteSpace(bytes)
    let range = takeRestOfWord(bytes)
    let spelling = bytes.extracting(range)
    guard let item = ItemID(spelling) else {
      throw DeadlineFault(.unreadableID(ItemID.problem(in: spelling) ?? .empty), range)
    }
    return item
  }

  /// Takes `month` or `months`.
  private mutating func take(unit word: String, _ bytes: Span<UInt8>) -> Bool {
    if take(word: word, bytes) { return true }
    let before = self
    for wanted in word.utf8 {
      guard byte(bytes) == wanted else {
        self = before
        return false
      }
      skip(1)
    }
    if take(word: "s", bytes) { return true }
    self = before
    return false
  }
}
