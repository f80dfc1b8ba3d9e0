import RoadmapModel
import RoadmapSyntax
package import Terminal

extension ChangeReport {
  /// The text of an amendment: whole provisions, quoted words only for dates and figures.
  ///
  /// What belongs to a version and not to its text (its number, who signed it when, what it says it
  /// replaces, private fields) is no part of it.
  package func amendmentLines(width: Int) -> [StyledText] {
    var lines = StyledText(
      AmendmentSentence.heading(older: before.name, newer: after.name).words(in: language),
      .heading
    )
    .wrapped(to: width)
    lines += StyledText(after.title.forTerminal).wrapped(to: width)
    let provisions = diff.provisions.filter { $0.isPartOfTheText }
    if provisions.isEmpty {
      lines += [StyledText(), StyledText(AmendmentSentence.nothing.words(in: language))]
    }
    for (number, provision) in provisions.enumerated() {
      lines.append(StyledText())
      let (sentence, texts) = sentence(for: provision)
      let label: TerminalText = "\(number + 1). "
      lines += StyledText("\(label)\(sentence.words(in: language))")
        .wrapped(to: width, hangingIndent: label.columns)
      let indent = TerminalText(repeating: " ", count: label.columns + 2)
      for text in texts {
        lines += StyledText("\(indent)\(text)")
          .wrapped(to: width, hangingIndent: label.columns + 4)
      }
    }
    return lines
  }

  // MARK: Sentences

  private func sentence(
    for provision: Provision
  ) -> (sentence: AmendmentSentence, texts: [TerminalText]) {
    switch provision {
    case .statement(let target, let place, let old, let new):
      return statement(self.place(of: target), place, old, new)
    case .rename(let target, _, let to):
      return (.renamed(place(of: target), to: UntrustedText(to).forTerminal), [])
    case .insertParty(let node, _):
      return (.partyInserted(UntrustedText(node.id).forTerminal), texts(of: node.statements))
    case .deleteParty(let node, _):
      return (.partyDeleted(UntrustedText(node.id).forTerminal), [])
    case .insert(let node, let below, let behind):
      let sentence = AmendmentSentence.itemInserted(
        node.kind,
        id: UntrustedText(node.id).forTerminal,
        behind: behind.map { name(of: $0) },
        below: below.map { name(of: $0) }
      )
      return (sentence, texts(of: node.statements))
    case .delete(let node, _, _):
      let title = node.statements.keys.sorted().first { $0.name == .title }
        .flatMap { node.statements[$0] }
      return (
        .itemDeleted(
          place(of: .item(.existing(node.id))),
          title: shown(title ?? [])
        ), []
      )
    case .move(let reference, let below, let behind):
      let sentence = AmendmentSentence.itemMoved(
        place(of: .item(reference)),
        behind: behind.map { name(of: $0) },
        below: below.map { name(of: $0) }
      )
      return (sentence, [])
    }
  }

  private func statement(
    _ target: AmendmentSentence.Place,
    _ place: FieldPlace,
    _ old: [UInt8]?,
    _ new: [UInt8]?
  ) -> (sentence: AmendmentSentence, texts: [TerminalText]) {
    let party = UntrustedText(place.party).forTerminal
    let language = UntrustedText(place.language).forTerminal
    if place.isValue {
      switch (old, new) {
      case (let old?, let new?):
        return (
          .valueReplaced(target, place.name, party: party, from: shown(old), to: shown(new)), []
        )
      case (nil, let new):
        return (.valueInserted(target, place.name, party: party, shown(new ?? [])), [])
      case (let old?, nil):
        return (.valueDeleted(target, place.name, party: party, shown(old)), [])
      }
    }
    switch (old, new) {
    case (.some, let new?):
      return (.textReplaced(target, place.name, party: party, language: language), [shown(new)])
    case (nil, let new):
      return (
        .textInserted(target, place.name, party: party, language: language), [shown(new ?? [])]
      )
    case (.some, nil):
      return (.textDeleted(target, place.name, party: party, language: language), [])
    }
  }

  // MARK: Pieces

  private func shown(_ bytes: [UInt8]) -> TerminalText {
    UntrustedText(bytes).linesForTerminal.joined(separator: " / ")
  }

  private func name(of reference: Provision.Reference) -> TerminalText {
    switch reference {
    case .existing(let id), .new(let id): UntrustedText(id).forTerminal
    }
  }

  private func place(of target: Provision.Target) -> AmendmentSentence.Place {
    switch target {
    case .agreement: return .agreement
    case .party(let id): return .party(UntrustedText(id).forTerminal)
    case .item(let reference):
      switch reference {
      case .existing(let id): return place(of: id, in: before)
      case .new(let id): return place(of: id, in: after)
      }
    }
  }

  private func place(of id: [UInt8], in version: ComparedVersion) -> AmendmentSentence.Place {
    let agreement = version.agreement
    let shownID = UntrustedText(id).forTerminal
    let found = agreement.item(spelled: id.span)
    guard let found else { return .item(.activity, number: "", id: shownID) }
    let number = agreement.range(of: .number, in: agreement[found])
    return .item(
      agreement[found].kind,
      number: number.map { version.text($0).forTerminal } ?? "",
      id: shownID
    )
  }

  /// A whole item, a line for each statement.
  private func texts(of statements: [FieldPlace: [UInt8]]) -> [TerminalText] {
    statements.keys.sorted().filter { $0.isPartOfTheText }
      .map { place in
        let name: TerminalText
        switch place.name {
        case .title: name = UntrustedText(place.language).forTerminal
        case .field(let field):
          let tag = UntrustedText(place.language).forTerminal
          let party = UntrustedText(place.party).forTerminal
          name =
            "\(.quoted("\(field.spelling)"))\(tag.isEmpty ? "" : ".\(tag)")\(party.isEmpty ? "" : " \(party)")"
        case .other(let other): name = UntrustedText(other).forTerminal
        }
        return "\(name): \(shown(statements[place] ?? []))"
      }
  }
}

extension FieldPlace {
  /// Whether it is a date, a figure or a word of the format, which may be quoted.
  fileprivate var isValue: Bool {
    switch name {
    case .title, .other: false
    case .field(let field): !field.isText || field == .number || field == .unit
    }
  }

  fileprivate var isPartOfTheText: Bool {
    switch name {
    case .other, .field(.replaces), .field(.version), .field(.amends), .field(.succeeds),
      .field(.signed), .field(.inForce), .field(.original), .field(.source):
      false
    case .title, .field: true
    }
  }
}

extension Provision {
  fileprivate var isPartOfTheText: Bool {
    switch self {
    case .statement(_, let place, _, _): place.isPartOfTheText
    case .rename, .insertParty, .deleteParty, .insert, .delete, .move: true
    }
  }
}
