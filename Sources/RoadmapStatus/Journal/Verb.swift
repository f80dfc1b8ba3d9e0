import RoadmapModel
package import RoadmapSyntax

/// What an event says (format §3, the table of verbs).
package enum Verb: UInt8, CaseIterable, Sendable {
  case start, done, postpone, suspend, resume, cancel, confirm, dispute, risk, report, measure
  case note, adopt, undo

  package var spelling: StaticString {
    switch self {
    case .start: "start"
    case .done: "done"
    case .postpone: "postpone"
    case .suspend: "suspend"
    case .resume: "resume"
    case .cancel: "cancel"
    case .confirm: "confirm"
    case .dispute: "dispute"
    case .risk: "risk"
    case .report: "report"
    case .measure: "measure"
    case .note: "note"
    case .adopt: "adopt"
    case .undo: "undo"
    }
  }

  package init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
    guard let verb = Verb.candidate(bytes, range), bytes.holds(verb.spelling, at: range) else {
      return nil
    }
    self = verb
  }

  /// The only verb that the word can be, by its length and first letters.
  private static func candidate(_ bytes: Span<UInt8>, _ range: ByteRange) -> Verb? {
    guard range.count >= 4, range.count <= 8 else { return nil }
    switch (range.count, bytes[range.start]) {
    case (4, UInt8(ascii: "d")): return .done
    case (4, UInt8(ascii: "n")): return .note
    case (4, UInt8(ascii: "r")): return .risk
    case (4, UInt8(ascii: "u")): return .undo
    case (5, UInt8(ascii: "a")): return .adopt
    case (5, UInt8(ascii: "s")): return .start
    case (6, UInt8(ascii: "c")): return .cancel
    case (6, UInt8(ascii: "r")):
      return bytes[range.start + 2] == UInt8(ascii: "s") ? .resume : .report
    case (7, UInt8(ascii: "c")): return .confirm
    case (7, UInt8(ascii: "d")): return .dispute
    case (7, UInt8(ascii: "m")): return .measure
    case (7, UInt8(ascii: "s")): return .suspend
    case (8, UInt8(ascii: "p")): return .postpone
    default: return nil
    }
  }

  /// Whether it is a proposal, which takes effect when all others confirmed it.
  package var isProposal: Bool {
    switch self {
    case .postpone, .suspend, .resume, .cancel: true
    case .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo: false
    }
  }

  /// Whether a person has to say why.
  package var needsText: Bool { self == .dispute || self == .risk }

  /// Whether an observer may record it.
  package var isForObservers: Bool { self == .note || self == .report || self == .measure }

  /// Whether the verb takes the key; evidence goes with every verb when it is said on behalf of
  /// the other side, which only the whole line shows.
  package func takes(_ key: EventKey) -> Bool {
    switch key {
    case .at, .id, .by, .session: true
    case .of: self == .confirm || self == .dispute || self == .undo
    case .to: self == .postpone
    case .value, .period: self == .measure
    case .sha256, .size, .xxh64: self == .adopt
    case .evidence:
      switch self {
      case .done, .confirm, .dispute, .report, .measure, .note: true
      case .start, .postpone, .suspend, .resume, .cancel, .risk, .adopt, .undo: false
      }
    }
  }

  /// The keys without which the line says nothing.
  package var neededKeys: [EventKey] {
    switch self {
    case .postpone: [.to]
    case .measure: [.value, .period]
    case .adopt: [.sha256]
    case .start, .done, .suspend, .resume, .cancel, .confirm, .dispute, .risk, .report, .note,
      .undo:
      []
    }
  }
}

/// The keys of journal lines, in the order in which the program writes them.
package enum EventKey: UInt8, CaseIterable, Sendable {
  case by, of, to, value, period, sha256, size, xxh64, evidence, session, at, id

  package var spelling: StaticString {
    switch self {
    case .by: "by"
    case .of: "of"
    case .to: "to"
    case .value: "value"
    case .period: "period"
    case .sha256: "sha256"
    case .size: "size"
    case .xxh64: "xxh64"
    case .evidence: "evidence"
    case .session: "session"
    case .at: "at"
    case .id: "id"
    }
  }

  init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
    guard let key = EventKey.candidate(bytes, range), bytes.holds(key.spelling, at: range) else {
      return nil
    }
    self = key
  }

  /// The only key that the word can be, by its length and first letter.
  private static func candidate(_ bytes: Span<UInt8>, _ range: ByteRange) -> EventKey? {
    guard range.count >= 2, range.count <= 8 else { return nil }
    switch (range.count, bytes[range.start]) {
    case (2, UInt8(ascii: "a")): return .at
    case (2, UInt8(ascii: "b")): return .by
    case (2, UInt8(ascii: "i")): return .id
    case (2, UInt8(ascii: "o")): return .of
    case (2, UInt8(ascii: "t")): return .to
    case (4, UInt8(ascii: "s")): return .size
    case (5, UInt8(ascii: "v")): return .value
    case (5, UInt8(ascii: "x")): return .xxh64
    case (6, UInt8(ascii: "p")): return .period
    case (6, UInt8(ascii: "s")): return .sha256
    case (7, UInt8(ascii: "s")): return .session
    case (8, UInt8(ascii: "e")): return .evidence
    default: return nil
    }
  }
}
