package import RoadmapSyntax

/// Some of the keywords, in one byte: which field may stand where is asked for every line.
package struct KeywordSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  private init(_ keyword: Keyword) {
    rawValue = 1 << keyword.rawValue
  }

  static let agreement = KeywordSet(.agreement)
  static let party = KeywordSet(.party)
  static let clause = KeywordSet(.clause)
  static let area = KeywordSet(.area)
  static let activity = KeywordSet(.activity)
  static let milestone = KeywordSet(.milestone)
  static let indicator = KeywordSet(.indicator)
  static let all = KeywordSet(rawValue: 1 << UInt8(Keyword.allCases.count) - 1)

  package func contains(_ keyword: Keyword) -> Bool { rawValue & (1 << keyword.rawValue) != 0 }

  /// In the order of their cases.
  package var keywords: [Keyword] { Keyword.allCases.filter { contains($0) } }
}
