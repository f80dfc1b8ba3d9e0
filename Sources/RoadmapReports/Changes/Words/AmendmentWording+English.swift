import RoadmapModel
package import Terminal

extension AmendmentSentence {
  package var english: TerminalText {
    switch self {
    case .heading(let older, let newer):
      "Amendments that make \(newer) of \(older)"
    case .valueReplaced(let place, let name, let party, let from, let to):
      "\(place.inEnglish), the \(name.english(party)) “\(from)” is replaced by “\(to)”."
    case .valueInserted(let place, let name, let party, let value):
      "\(place.inEnglish), the \(name.english(party)) “\(value)” is inserted."
    case .valueDeleted(let place, let name, let party, let value):
      "\(place.inEnglish), the \(name.english(party)) “\(value)” is deleted."
    case .textReplaced(let place, let name, let party, let language):
      "\(place.inEnglish), the \(name.english(party))\(inLanguage(language)) is replaced by the following:"
    case .textInserted(let place, let name, let party, let language):
      "\(place.inEnglish), the following \(name.english(party))\(inLanguage(language)) is inserted:"
    case .textDeleted(let place, let name, let party, let language):
      "\(place.inEnglish), the \(name.english(party))\(inLanguage(language)) is deleted."
    case .itemInserted(let kind, let id, let behind, let below):
      "The following \(kind.noun), \(id), is inserted\(position(behind, below)):"
    case .itemDeleted(let place, let title): "\(place.english) is deleted: \(title)"
    case .itemMoved(let place, let behind, let below):
      "\(place.english) is placed\(position(behind, below))."
    case .renamed(let place, let to): "\(place.english) has the ID \(to) from now on."
    case .partyInserted(let party): "The party \(party) is inserted."
    case .partyDeleted(let party): "The party \(party) is deleted."
    case .nothing: "No provision of the older version is changed."
    case .otherLanguages(let languages):
      "The texts in \(languages) are amended by the records in these languages."
    }
  }
}

private func inLanguage(_ language: TerminalText) -> TerminalText {
  language.isEmpty ? "" : " (\(language))"
}

private func position(_ behind: TerminalText?, _ below: TerminalText?) -> TerminalText {
  switch (behind, below) {
  case (let behind?, nil): " after \(behind)"
  case (let behind?, let below?): " in \(below) after \(behind)"
  case (nil, let below?): " at the beginning of \(below)"
  case (nil, nil): " at the beginning"
  }
}

extension AmendmentSentence.Place {
  fileprivate var english: TerminalText {
    switch self {
    case .agreement: "The agreement"
    case .party(let id): "The party \(id)"
    case .item(let kind, let number, let id):
      number.isEmpty ? "\(kind.capitalized) \(id)" : "\(kind.capitalized) \(number) (\(id))"
    }
  }

  fileprivate var inEnglish: TerminalText {
    switch self {
    case .agreement: "In the heading of the agreement"
    case .party(let id): "In the entry of the party \(id)"
    case .item(let kind, let number, let id):
      number.isEmpty ? "In \(kind.noun) \(id)" : "In \(kind.noun) \(number) (\(id))"
    }
  }
}

extension ItemKind {
  fileprivate var noun: TerminalText {
    switch self {
    case .clause: "clause"
    case .area: "area"
    case .activity: "item"
    case .milestone: "milestone"
    case .indicator: "indicator"
    }
  }

  fileprivate var capitalized: TerminalText {
    switch self {
    case .clause: "Clause"
    case .area: "Area"
    case .activity: "Item"
    case .milestone: "Milestone"
    case .indicator: "Indicator"
    }
  }
}

extension AmendmentSentence.Stated {
  fileprivate func english(_ party: TerminalText) -> TerminalText {
    switch self {
    case .field(let name): name.english(party)
    case .provision: "text"
    }
  }
}
