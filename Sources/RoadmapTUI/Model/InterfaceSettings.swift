package import RoadmapReports
package import Terminal

/// What a person chose once; kept in the person's own configuration.
package struct InterfaceSettings: Equatable, Sendable {
  package var language: InterfaceLanguage
  package var theme: ThemeName
  package var symbols: ReportSymbols
  package var usesMouse: Bool
  /// The party of the reader; nil when nobody said so.
  package var party: String?
  /// The name or office of the reader.
  package var person: String?
  /// Filters that were kept, in the order of keeping.
  package var filters: [String]

  package init(
    language: InterfaceLanguage = .english,
    theme: ThemeName = .standard,
    symbols: ReportSymbols = .unicode,
    usesMouse: Bool = true,
    party: String? = nil,
    person: String? = nil,
    filters: [String] = []
  ) {
    self.language = language
    self.theme = theme
    self.symbols = symbols
    self.usesMouse = usesMouse
    self.party = party
    self.person = person
    self.filters = filters
  }
}

/// A choice that is kept by itself.
package enum SettingName: Sendable {
  case language, theme, mouse, side, filters
}

/// The six screens, in the order of their numbers.
package enum ScreenName: Int, CaseIterable, Sendable {
  case overview, board, timeline, agenda, changes, journal
}
