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
    guard let verb = Verb.allCases.first(where: { bytes.holds($0.spelling, at: range) }) else {
      return nil
    }
    self = verb
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

  /// The keys that go with this verb beside those that go with every verb.
  package var keys: [EventKey] {
    switch self {
    case .start, .suspend, .resume, .cancel, .risk: []
    case .done, .report, .note: [.evidence]
    case .postpone: [.to]
    case .confirm, .dispute: [.of, .evidence]
    case .undo: [.of]
    case .measure: [.value, .period, .evidence]
    case .adopt: [.sha256, .size, .xxh64]
    }
  }

  /// Whether the verb takes the key; evidence goes with every verb when it is said on behalf of
  /// the other side, which only the whole line shows.
  package func takes(_ key: EventKey) -> Bool {
    switch key {
    case .at, .id, .by, .session: true
    case .of, .to, .value, .period, .sha256, .size, .xxh64, .evidence: keys.contains(key)
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
}
