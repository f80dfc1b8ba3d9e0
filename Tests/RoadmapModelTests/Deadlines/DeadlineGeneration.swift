import RoadmapModel

/// SplitMix64: the same seed gives the same run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func chance() -> Bool { Bool.random(using: &self) }
}

extension SeededRandom {
  mutating func period() -> Period {
    while true {
      let unit = Period.Unit.allCases[number(0...Period.Unit.allCases.count - 1)]
      let year = chance() ? number(1900...2199) : number(2020...2032)
      if let period = Period(unit, year: year, number: number(1...12), day: number(1...31)) {
        return period
      }
    }
  }

  mutating func span() -> PeriodSpan {
    while true {
      let start = period()
      if chance() { return PeriodSpan(start) }
      if let span = PeriodSpan(from: start, to: period()) { return span }
    }
  }

  mutating func rhythm() -> Rhythm {
    let unit = Rhythm.Unit.allCases[number(0...3)]
    return Rhythm(every: number(1...(chance() ? 3 : 10_000)), unit) ?? Rhythm(every: unit)
  }

  mutating func deadline() -> Deadline {
    while true {
      if let deadline = candidate() { return deadline }
    }
  }

  private mutating func candidate() -> Deadline? {
    switch number(0...8) {
    case 0: return .during(span())
    case 1: return .by(period())
    case 2:
      let periods = (0..<number(2...6)).map { _ in period() }
      return PeriodList(periods.sorted { ($0.last, $0.first) < ($1.last, $1.first) })
        .map { .each($0) }
    case 3: return recurrence().map { .every($0) }
    case 4: return Repetition(number(1...10_000), in: span()).map { .times($0) }
    case 5:
      let unit = Delay.Unit.allCases[number(0...2)]
      let item = chance() ? ItemID(["MON-1", "a", "X.1-b.2"][number(0...2)]) : nil
      return Delay(number(1...10_000), unit, of: item).map { .within($0) }
    case 6: return .ongoing(review: chance() ? rhythm() : nil)
    case 7: return .onRequest
    default: return .toBeAgreed
    }
  }

  private mutating func recurrence() -> Recurrence? {
    let span = chance() ? span() : nil
    switch number(0...2) {
    case 0: return Recurrence(rhythm(), in: span)
    case 1:
      guard let day = DayOfYear(month: number(1...12), day: number(1...31)) else { return nil }
      return Recurrence(rhythm(), in: span, limit: .by(day))
    default:
      return Recurrence(rhythm(), in: span, limit: .withinDays(UInt16(number(1...10_000))))
    }
  }
}
