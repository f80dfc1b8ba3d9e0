/// One small grammar for the phrases of all languages: their words differ, and the order of the
/// words inside a date, and little else.
struct PhraseGrammar {
  let words: [PhraseWord]
  var position = 0
  let agreement: AgreementPeriod?
  /// Whether 2026-27 is April 2026 to March 2027, as in Canada's plans.
  let readsFiscalYears: Bool
  /// Set by the rule that understood the phrase and could not decide.
  var ambiguity: PhraseAmbiguity?

  /// A date and the marks around it.
  struct Item {
    var date = PhraseDate()
    var isFrom = false
    var isUntil = false
    /// What stands between it and the date before it.
    var link: Link?
  }

  enum Link {
    case to
    case and
  }

  init(_ words: [PhraseWord], agreement: AgreementPeriod?, readsFiscalYears: Bool) {
    self.words = words.filter { $0 != .noise }
    self.agreement = agreement
    self.readsFiscalYears = readsFiscalYears
  }

  mutating func read() -> PhraseReading {
    if words.contains(.winter) { return .ambiguous(.winter) }
    if words.contains(.before) { return .ambiguous(.before) }
    if let fixed = readFixed() { return fixed }
    let deadline = readRecurring() ?? restarted { $0.readDelay() } ?? restarted { $0.readDated() }
    if let ambiguity { return .ambiguous(ambiguity) }
    return deadline.map { .deadline($0) } ?? .unreadable
  }

  var current: PhraseWord? { position < words.count ? words[position] : nil }
  var isAtEnd: Bool { position == words.count }

  mutating func take(_ word: PhraseWord) -> Bool {
    guard current == word else { return false }
    position += 1
    return true
  }

  mutating func restarted(_ rule: (inout PhraseGrammar) -> Deadline?) -> Deadline? {
    guard ambiguity == nil else { return nil }
    position = 0
    return rule(&self)
  }

  // MARK: Expressions without a date

  mutating func readFixed() -> PhraseReading? {
    if words == [.onRequest] { return .deadline(.onRequest) }
    if words == [.toBeAgreed] { return .deadline(.toBeAgreed) }
    if saysThisYear { return .ambiguous(.noYear) }
    guard words.contains(.ongoing) else { return nil }
    if words == [.ongoing] { return .deadline(.ongoing(review: nil)) }
    var rest = PhraseGrammar(
      words.filter { $0 != .ongoing && $0 != .review && $0 != .comma && $0 != .and },
      agreement: agreement,
      readsFiscalYears: readsFiscalYears
    )
    if let rhythm = rest.takeRhythm(), rest.isAtEnd {
      return .deadline(.ongoing(review: rhythm))
    }
    rest.position = 0
    return rest.readDated() == nil ? .unreadable : .ambiguous(.dateAndOngoing)
  }

  /// "during the year", "by the end of the year".
  private var saysThisYear: Bool {
    var saysYear = false
    for word in words {
      switch word {
      case .unit(.year) where !saysYear: saysYear = true
      case .during, .until, .part: break
      default: return false
      }
    }
    return saysYear
  }

  /// "within 30 days", "30 kun ichida".
  mutating func readDelay() -> Deadline? {
    let wasMarked = take(.during)
    guard let count = takeCount(), case .unit(let unit) = current else { return nil }
    position += 1
    guard take(.during) || wasMarked else { return nil }
    _ = take(.entryIntoForce)
    guard isAtEnd else { return nil }
    switch unit {
    case .day: return Delay(count, .day).map { .within($0) }
    case .month: return Delay(count, .month).map { .within($0) }
    case .quarter: return Delay(count * 3, .month).map { .within($0) }
    case .half: return Delay(count * 6, .month).map { .within($0) }
    case .year: return Delay(count, .year).map { .within($0) }
    }
  }

  // MARK: Dates

  mutating func readDated() -> Deadline? {
    guard let items = takeItems(), isAtEnd, let first = items.first else { return nil }
    if items.count == 1 { return single(first) }
    if let span = span(of: items) { return .during(span) }
    guard items.dropFirst().allSatisfy({ $0.link == .and }), !items.contains(where: \.isFrom)
    else { return nil }
    var periods: [Period] = []
    for item in items {
      guard let span = item.date.span(endOnly: first.isUntil) else {
        noteGap(in: item.date)
        return nil
      }
      guard span.start == span.end else { return nil }
      periods.append(span.start)
    }
    return PeriodList(periods).map { .each($0) }
  }

  private mutating func single(_ item: Item) -> Deadline? {
    // Uzbek "1-iyundan kechiktirmay" has the ending of "from" and means "by".
    guard !item.isFrom || item.isUntil else {
      ambiguity = .noEnd
      return nil
    }
    guard let span = item.date.span(endOnly: item.isUntil) else {
      noteGap(in: item.date)
      return nil
    }
    return item.isUntil ? .by(span.end) : .during(span)
  }

  private mutating func noteGap(in date: PhraseDate) {
    guard ambiguity == nil, date.exact == nil else { return }
    let isMoreThanNumber = date.month != nil || date.unit != nil || date.part != nil
    if date.year == nil, isMoreThanNumber { ambiguity = .noYear }
    if date.isFiscal, date.following == nil { ambiguity = .fiscalYear }
  }
}
