import RoadmapModel
import Terminal

/// A sentence of an amendment, as data; the words for it stand in one file a language.
enum AmendmentSentence: Hashable, Sendable {
  /// What a provision is about.
  enum Place: Hashable, Sendable {
    case agreement
    case party(TerminalText)
    /// The printed number, empty where there is none, and the ID.
    case item(ItemKind, number: TerminalText, id: TerminalText)
  }

  case heading(older: TerminalText, newer: TerminalText)
  /// A date or a figure.
  case valueReplaced(
    Place,
    FieldPlace.Name,
    party: TerminalText,
    from: TerminalText,
    to: TerminalText
  )
  case valueInserted(Place, FieldPlace.Name, party: TerminalText, TerminalText)
  case valueDeleted(Place, FieldPlace.Name, party: TerminalText, TerminalText)
  /// A whole text, which follows.
  case textReplaced(Place, FieldPlace.Name, party: TerminalText, language: TerminalText)
  case textInserted(Place, FieldPlace.Name, party: TerminalText, language: TerminalText)
  case textDeleted(Place, FieldPlace.Name, party: TerminalText, language: TerminalText)
  /// The item follows; nil where it stands first.
  case itemInserted(ItemKind, id: TerminalText, behind: TerminalText?, below: TerminalText?)
  case itemDeleted(Place, title: TerminalText)
  case itemMoved(Place, behind: TerminalText?, below: TerminalText?)
  case renamed(Place, to: TerminalText)
  case partyInserted(TerminalText)
  case partyDeleted(TerminalText)
  case nothing
}

extension AmendmentSentence {
  func words(in language: ChangeLanguage) -> TerminalText {
    switch language {
    case .english: english
    }
  }
}
