package import RoadmapStatus
package import Terminal

/// What is asked before a draft is begun or a text is adopted: what will be done, and what changes.
package struct VersionDialog: Equatable, Sendable {
  /// What is to be done.
  package enum Kind: Equatable, Sendable {
    /// A draft of the next version is begun.
    case amend(AmendmentPreview)
    /// One of these texts is adopted for the reader's side.
    case adopt([AdoptionCandidate])
  }

  package let agreement: Int
  package let kind: Kind
  /// Which of the texts.
  package var selected = 0
  /// What the chosen text changes; nil for the first version.
  var compared: ComparedContent?
  /// Why it was not done.
  package var problem: TerminalText?

  package init(agreement: Int, kind: Kind) {
    self.agreement = agreement
    self.kind = kind
  }

  /// The text that is to be adopted; nil for a draft that is begun.
  package var candidate: AdoptionCandidate? {
    guard case .adopt(let candidates) = kind, candidates.indices.contains(selected) else {
      return nil
    }
    return candidates[selected]
  }
}

/// What a draft would begin with.
package struct AmendmentPreview: Equatable, Sendable {
  package let version: Int
  package let base: Int
  /// The agreed deadlines that are written into it: `MON-1  2026-Q4 → 2027-Q1`.
  package let carried: [TerminalText]
}

/// A text that is to be adopted, as it was shown.
package struct AdoptionOrder: Equatable, Sendable {
  package let agreement: String
  /// `draft`, `v2`.
  package let version: String
  /// Of the text that was shown; another one is not adopted.
  package let sha256: String
}
