import RoadmapSyntax

/// What is known of the heading whose fields are being read.
struct OpenHeading {
  /// What the fields are put on.
  enum Target: Equatable {
    /// Before the first heading.
    case nothing
    case agreement
    case party(PartyIndex)
    case item(ItemIndex)
    /// Under a heading that could not be read: fields are kept and not checked.
    case unread
  }

  var target: Target = .nothing
  var keyword: Keyword = .agreement
  var id = ByteRange(0, 0)
  /// The start of the heading's line.
  var start = 0
  var indentation = 0

  /// The fields seen without a language, as bits by raw value.
  private var seen: UInt64 = 0
  private var owners = PartySet()
  private var signers = PartySet()
  /// The languages in which a title was seen, as bits by index.
  private(set) var titles: UInt64 = 0
  private(set) var hasTitleOnHeading = false
  /// The languages in which a field was seen, with the range of its first line.
  private(set) var translations: [Translation] = []

  struct Translation {
    let field: FieldName
    /// Only for `owner.LANG PARTY`.
    let party: PartyIndex?
    var languages: UInt64
    let range: ByteRange
  }

  init() {}

  init(_ target: Target, _ keyword: Keyword, _ line: SyntaxLine, indentation: Int) {
    self.target = target
    self.keyword = keyword
    self.indentation = indentation
    id = line.label
    start = line.range.start
    if !line.value.isEmpty {
      hasTitleOnHeading = true
      titles = 1
    }
  }

  func hasSeen(_ field: FieldName) -> Bool { seen & (1 << UInt64(field.rawValue)) != 0 }

  /// Notes a field without a language; false when it stood here before.
  mutating func notice(_ field: FieldName, party: PartyIndex?) -> Bool {
    let bit: UInt64 = 1 << UInt64(field.rawValue)
    switch (field, party) {
    case (.owner, let party?): return owners.insert(party)
    case (.signed, let party?): return signers.insert(party)
    default:
      let isNew = seen & bit == 0
      seen |= bit
      return isNew
    }
  }

  /// Notes a title in a language; false when there is one already.
  mutating func noticeTitle(_ language: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(language & 63)
    let isNew = titles & bit == 0
    titles |= bit
    return isNew
  }

  /// Notes `field.LANG`; false when it stood here before.
  mutating func notice(
    _ field: FieldName,
    party: PartyIndex?,
    language: Int,
    at range: ByteRange
  ) -> Bool {
    let bit: UInt64 = 1 << UInt64(language & 63)
    if let index = translations.firstIndex(where: { $0.field == field && $0.party == party }) {
      let isNew = translations[index].languages & bit == 0
      translations[index].languages |= bit
      return isNew
    }
    translations.append(
      Translation(field: field, party: party, languages: bit, range: range)
    )
    return true
  }

  /// Whether the text of a translation exists without a language, which is in the first one.
  func hasBase(of translation: Translation) -> Bool {
    if let party = translation.party { return owners.contains(party) }
    return hasSeen(translation.field)
  }
}
