package import RoadmapSyntax

/// The fields of format version 1 (§2.3), each with everything that holds for it.
package enum FieldName: UInt8, CaseIterable, Sendable {
  case version, languages, authentic, prevails, period, signed, inForce, amends, succeeds
  case basis, original, source, onExpiry, confirmation, reporting, note
  case short, contact, number
  case due, owner, with, theme, kind, result, form, funding, after, replaces
  case unit, baseline, target, by, direction

  /// Whether a party stands between name and colon.
  package enum PartyRule: Hashable, Sendable {
    case never
    case optional
    case required
  }

  /// The name as it is written.
  package var spelling: StaticString {
    switch self {
    case .version: "version"
    case .languages: "languages"
    case .authentic: "authentic"
    case .prevails: "prevails"
    case .period: "period"
    case .signed: "signed"
    case .inForce: "in-force"
    case .amends: "amends"
    case .succeeds: "succeeds"
    case .basis: "basis"
    case .original: "original"
    case .source: "source"
    case .onExpiry: "on-expiry"
    case .confirmation: "confirmation"
    case .reporting: "reporting"
    case .note: "note"
    case .short: "short"
    case .contact: "contact"
    case .number: "number"
    case .due: "due"
    case .owner: "owner"
    case .with: "with"
    case .theme: "theme"
    case .kind: "kind"
    case .result: "result"
    case .form: "form"
    case .funding: "funding"
    case .after: "after"
    case .replaces: "replaces"
    case .unit: "unit"
    case .baseline: "baseline"
    case .target: "target"
    case .by: "by"
    case .direction: "direction"
    }
  }

  /// The headings under which the field may stand.
  package var headings: KeywordSet {
    switch self {
    case .version, .languages, .authentic, .prevails, .period, .signed, .inForce, .amends,
      .succeeds, .basis, .original, .source, .onExpiry, .reporting:
      [.agreement]
    case .confirmation: [.agreement, .activity]
    case .note: .all
    case .short: [.party, .activity]
    case .contact: [.party]
    case .number: [.clause, .area, .activity]
    case .due, .owner: [.area, .activity, .milestone]
    case .with: [.area, .activity]
    case .theme, .kind, .result, .form, .funding, .after, .replaces: [.activity]
    case .unit, .baseline, .target, .by, .direction: [.indicator]
    }
  }

  package var partyRule: PartyRule {
    switch self {
    case .owner: .required
    case .signed: .optional
    case .version, .languages, .authentic, .prevails, .period, .inForce, .amends, .succeeds,
      .basis, .original, .source, .onExpiry, .confirmation, .reporting, .note, .short, .contact,
      .number, .due, .with, .theme, .kind, .result, .form, .funding, .after, .replaces, .unit,
      .baseline, .target, .by, .direction:
      .never
    }
  }

  /// Whether the value is free text: it may continue with `|` and exist in several languages.
  package var isText: Bool {
    switch self {
    case .basis, .source, .note, .short, .contact, .number, .owner, .with, .theme, .result,
      .form, .funding, .unit:
      true
    case .version, .languages, .authentic, .prevails, .period, .signed, .inForce, .amends,
      .succeeds, .original, .onExpiry, .confirmation, .reporting, .due, .kind, .after, .replaces,
      .baseline, .target, .by, .direction:
      false
    }
  }

  /// Whether `name.LANG` may stand: text in that language, or the signed wording of a deadline.
  package var mayBeTagged: Bool { isText || self == .due }

  /// Whether a gap between the languages of the field is worth a warning: the field binds, and is
  /// not a remark, a printed number or an address.
  package var bindsInEveryLanguage: Bool {
    switch self {
    case .basis, .owner, .with, .result, .form, .funding, .unit, .due: true
    case .version, .languages, .authentic, .prevails, .period, .signed, .inForce, .amends,
      .succeeds, .original, .source, .onExpiry, .confirmation, .reporting, .note, .short,
      .contact, .number, .theme, .kind, .after, .replaces, .baseline, .target, .by, .direction:
      false
    }
  }

  /// The field that `range` of `bytes` names exactly, if any.
  package init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
    guard range.count >= 2 else { return nil }
    let slot = FieldName.slot(range.count, bytes[range.start], bytes[range.start + 1])
    guard let field = FieldName.table[slot], bytes.holds(field.spelling, at: range) else {
      return nil
    }
    self = field
  }

  /// The fields by ``slot``; a test shows that no two share one.
  private static let table: [FieldName?] = {
    var table = [FieldName?](repeating: nil, count: 128)
    for field in allCases {
      let name = Array("\(field.spelling)".utf8)
      table[slot(name.count, name[0], name[1])] = field
    }
    return table
  }()

  /// A number from length and first two letters that differs for all fields.
  private static func slot(_ count: Int, _ first: UInt8, _ second: UInt8) -> Int {
    (count &+ Int(first) &* 27 &+ Int(second)) & 127
  }
}
