package import RoadmapModel
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
    let provisions = amendmentProvisions
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
    let others = recordLanguages.filter { !isRecorded($0) }
    if !others.isEmpty {
      let tags = others.map { UntrustedText($0).forTerminal }.joined(separator: ", ")
      let sentence = AmendmentSentence.otherLanguages(tags).words(in: language)
      lines.append(StyledText())
      lines += StyledText(sentence, .note).wrapped(to: width)
    }
    return lines
  }

  /// What the record says, in the order in which it is to be carried out.
  ///
  /// Each language of the agreement that the program speaks has a record of its own, with the
  /// texts in this language and everything that is in none; together they are the whole amendment.
  package var amendmentProvisions: [Provision] {
    // Which lines the record's own language has on what.
    var own: [Provision.Target: Set<FieldPlace>] = [:]
    for case .statement(let target, let place, _, _) in diff.provisions
    where place.language == recordLanguage {
      own[target, default: []].insert(place)
    }
    return diff.provisions.filter { provision in
      switch provision {
      case .statement(let target, let place, _, _):
        place.isPartOfTheText && isRecorded(place, beside: own[target] ?? [])
      case .rename, .insertParty, .deleteParty, .insert, .delete, .move: true
      }
    }
  }

  /// The tags of the languages that have a record of their own.
  private var recordLanguages: [[UInt8]] {
    diff.after.languages.map(\.text).filter { InterfaceLanguage(tag: $0) != nil }
      .map { Array($0.utf8) }
  }

  /// The tag of the language of this record; nil where the agreement does not have it, and the
  /// record holds all languages.
  private var recordLanguage: [UInt8]? {
    language.contentTags.lazy.map { Array($0.utf8) }.first { recordLanguages.contains($0) }
  }

  /// Whether the texts in a language belong into this record.
  private func isRecorded(_ tag: [UInt8]) -> Bool {
    guard let recordLanguage, recordLanguages.contains(tag) else { return true }
    return tag == recordLanguage
  }

  /// Whether a line belongs into this record, given those in its own language.
  ///
  /// What has no tag is in the first language, and holds for another one that has no words of its
  /// own for it.
  private func isRecorded(_ place: FieldPlace, beside own: Set<FieldPlace>) -> Bool {
    guard place.language.isEmpty else { return isRecorded(place.language) }
    guard let recordLanguage, let first = diff.after.languages.first,
      !isRecorded(Array(first.text.utf8))
    else { return true }
    return !own.contains(FieldPlace(place.name, party: place.party, language: recordLanguage))
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
      let titles = node.statements.keys.sorted().filter { $0.name == .title }
      let own = titles.first { $0.language == recordLanguage } ?? titles.first
      let title = own.flatMap { node.statements[$0] }
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
    let stated: AmendmentSentence.Stated =
      target.isClause && place.name == .title ? .provision : .field(place.name)
    // What is in the language of the record needs no tag.
    let isOwn = place.language == recordLanguage
    let language = isOwn ? TerminalText() : UntrustedText(place.language).forTerminal
    if place.isValue {
      switch (old, new) {
      case (let old?, let new?):
        return (
          .valueReplaced(
            target,
            stated,
            party: party,
            from: value(old, of: place),
            to: value(new, of: place)
          ), []
        )
      case (nil, let new):
        return (.valueInserted(target, stated, party: party, value(new ?? [], of: place)), [])
      case (let old?, nil):
        return (.valueDeleted(target, stated, party: party, value(old, of: place)), [])
      }
    }
    switch (old, new) {
    case (.some, let new?):
      return (.textReplaced(target, stated, party: party, language: language), [shown(new)])
    case (nil, let new):
      return (
        .textInserted(target, stated, party: party, language: language), [shown(new ?? [])]
      )
    case (.some, nil):
      return (.textDeleted(target, stated, party: party, language: language), [])
    }
  }

  // MARK: Pieces

  /// A date, a figure or a word of the format, in the words of the record.
  private func value(_ bytes: [UInt8], of place: FieldPlace) -> TerminalText {
    guard place.language.isEmpty else { return shown(bytes) }
    return language.words(for: bytes, of: place.name) ?? shown(bytes)
  }

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
    let own = Set(statements.keys.filter { $0.language == recordLanguage })
    return statements.keys.sorted()
      .filter { $0.isPartOfTheText && isRecorded($0, beside: own) }
      .map { place in
        let name = place.name.words(UntrustedText(place.party).forTerminal, in: language)
        return "\(name)\(shownTag(place)): \(value(statements[place] ?? [], of: place))"
      }
  }

  /// ` (uz)`; nothing for what is in the language of the record.
  private func shownTag(_ place: FieldPlace) -> TerminalText {
    place.language.isEmpty || place.language == recordLanguage
      ? TerminalText() : " (\(UntrustedText(place.language).forTerminal))"
  }
}

extension AmendmentSentence.Place {
  fileprivate var isClause: Bool {
    switch self {
    case .item(let kind, _, _): kind == .clause
    case .agreement, .party: false
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
