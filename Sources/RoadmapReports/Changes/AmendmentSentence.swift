package import RoadmapModel
package import Terminal

/// A sentence of an amendment, as data; the words for it stand in one file a language.
///
/// The language of a text is empty where it is that of the record.
package enum AmendmentSentence: InterfacePhrase, Hashable {
  /// What a provision is about.
  package enum Place: Hashable, Sendable {
    case agreement
    case party(TerminalText)
    /// The printed number, empty where there is none, and the ID.
    case item(ItemKind, number: TerminalText, id: TerminalText)
  }

  /// Which line of it.
  package enum Stated: Hashable, Sendable {
    case field(FieldPlace.Name)
    /// What a clause says, which stands where others have their title.
    case provision
  }

  case heading(older: TerminalText, newer: TerminalText)
  /// A date or a figure.
  case valueReplaced(
    Place,
    Stated,
    party: TerminalText,
    from: TerminalText,
    to: TerminalText
  )
  case valueInserted(Place, Stated, party: TerminalText, TerminalText)
  case valueDeleted(Place, Stated, party: TerminalText, TerminalText)
  /// A whole text, which follows.
  case textReplaced(Place, Stated, party: TerminalText, language: TerminalText)
  case textInserted(Place, Stated, party: TerminalText, language: TerminalText)
  case textDeleted(Place, Stated, party: TerminalText, language: TerminalText)
  /// The item follows; nil where it stands first.
  case itemInserted(ItemKind, id: TerminalText, behind: TerminalText?, below: TerminalText?)
  case itemDeleted(Place, title: TerminalText)
  case itemMoved(Place, behind: TerminalText?, below: TerminalText?)
  case renamed(Place, to: TerminalText)
  case partyInserted(TerminalText)
  case partyDeleted(TerminalText)
  case nothing
  /// What the records in other languages hold, by their tags.
  case otherLanguages(TerminalText)
}
