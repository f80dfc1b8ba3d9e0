package import RoadmapSyntax

/// What the agreement says of itself (format §2.3, row "agreement").
package struct AgreementHeader: Sendable {
  /// The ID in the heading; empty in a file without a readable one.
  package var id = ByteRange(0, 0)
  /// The title on the heading; empty when it stands on language lines.
  package var title = ByteRange(0, 0)
  /// The number of the heading's line, from 1; 0 in a file without one.
  package var line = 0
  package var extent = ByteRange(0, 0)
  /// `version:`, at least 1.
  package var version: Int?
  package var period: AgreementPeriod?
  /// The languages that are authentic, as indices of ``Agreement/languages``.
  package var authentic: [Int] = []
  /// The language that prevails, as an index of ``Agreement/languages``.
  package var prevails: Int?
  package var signatures: [Signature] = []
  /// `in-force:`.
  package var inForce: Day?
  package var base: VersionBase?
  package var onExpiry: ExpiryRule?
  package var confirmation: ConfirmationRule = .required
  package var reporting: Rhythm?
}

/// A `signed` field: when a party, or all of them together, signed.
package struct Signature: Hashable, Sendable {
  /// Nil for `signed:` without a party, which speaks for all.
  package let party: PartyIndex?
  package let day: Day
}

/// What happens to unfinished items when the agreement ends (`on-expiry`).
package enum ExpiryRule: UInt8, Sendable, CaseIterable {
  case carryOver, lapse

  package var spelling: StaticString {
    switch self {
    case .carryOver: "carry over"
    case .lapse: "lapse"
    }
  }
}

/// Which version this one follows (`amends`, `succeeds`).
package struct VersionBase: Hashable, Sendable {
  /// How a version follows another.
  package enum Relation: Hashable, Sendable {
    /// An amendment of it.
    case amends
    /// A new plan after it.
    case succeeds
  }

  package let relation: Relation
  package let version: Int
  /// The 64 hex digits of its SHA-256, once it was adopted.
  package let sha256: ByteRange?
}

/// A party to the agreement.
package struct Party: Sendable {
  package let id: ByteRange
  package let title: ByteRange
  package let line: Int
  package internal(set) var extent: ByteRange
}

/// A language tag that the agreement declares, such as `uz-Cyrl`.
package struct LanguageTag: Hashable, Sendable {
  /// The tag as written; ASCII, at most 35 bytes.
  package let text: String
  package let range: ByteRange
}

/// The figures of an indicator.
package struct IndicatorFigures: Sendable {
  /// Whether the figure is to grow or to fall.
  package enum Direction: UInt8, Sendable, CaseIterable {
    case up, down

    package var spelling: StaticString {
      switch self {
      case .up: "up"
      case .down: "down"
      }
    }
  }

  package var baseline: Figure?
  package var target: Figure?
  /// The parties who measure; empty when nobody is named.
  package var measuredBy = PartySet()
  package var direction: Direction = .up

  package init() {}
}

/// A number with its qualifier and period: `over 50 (2026-H1)` (format §2.3).
package struct Figure: Hashable, Sendable {
  /// The word before the number.
  package enum Qualifier: UInt8, Sendable, CaseIterable {
    case over, about, under

    package var spelling: StaticString {
      switch self {
      case .over: "over"
      case .about: "about"
      case .under: "under"
      }
    }
  }

  package let qualifier: Qualifier?
  /// The number times ten to the power of ``decimals``.
  package let digits: Int64
  /// How many digits stand after the point, 0…18.
  package let decimals: Int
  /// The bracket behind the number.
  package let when: MeasurePeriod?
}
