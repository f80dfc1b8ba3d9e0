import RoadmapModel
import RoadmapSyntax
import Terminal

extension ChangeReport {
  /// The sentences for one entry, with the texts that belong to them.
  func details(of entry: ChangeEntry) -> [ChangeDetail] {
    switch entry.change {
    case .added: return addedDetails(entry.subject)
    case .removed: return removedDetails(entry.subject)
    case .split(let parts):
      return [ChangeDetail(phrase: .split(into: ids(parts, of: after)))]
    case .joined(let sources):
      return [ChangeDetail(phrase: .joined(from: ids(sources, of: before)))]
    case .renumbered(let change): return renumberedDetails(change, entry.subject)
    case .idReused(let old):
      let was = before.title(of: old).forTerminal(columns: 60)
      return [ChangeDetail(phrase: .idReused(before.id(of: old), was: was))]
    case .moved(let old, let new):
      let from = old.map { before.id(of: $0) } ?? agreementName
      let to = new.map { after.id(of: $0) } ?? agreementName
      return [ChangeDetail(phrase: .moved(from: from, to: to))]
    case .reordered: return [ChangeDetail(phrase: .reordered)]
    case .deadline(let change): return deadlineDetails(change)
    case .owners(let change): return ownerDetails(change)
    case .kind(let from, let to): return [ChangeDetail(phrase: .kind(from: from, to: to))]
    case .figure(let change):
      let (from, to) = values(of: change.text)
      let phrase = ChangePhrase.figure(change.field, change.kind, from: from ?? "–", to: to ?? "–")
      return [ChangeDetail(phrase: phrase)]
    case .direction(_, let to): return [ChangeDetail(phrase: .direction(to: to))]
    case .list(let change): return listDetails(change)
    case .partyRenamed:
      guard case .party(let old?, let new?) = entry.subject else { return [] }
      let phrase = ChangePhrase.partyCode(from: before.id(of: old), to: after.id(of: new))
      return [ChangeDetail(phrase: phrase)]
    case .comments: return [ChangeDetail(phrase: .comments)]
    case .layout: return [ChangeDetail(phrase: entry.subject == .file ? .fileLayout : .layout)]
    case .progress(let conflict): return [ChangeDetail(phrase: .progress(conflict))]
    case .ownerBody, .partyReworded, .unit, .reworded, .translation, .editorial, .invisible,
      .value, .particulars, .declaration:
      let details = textDetails(entry.change)
      guard isClause(entry.subject) else { return details }
      // What a heading calls its title is the provision itself.
      return details.map { detail in
        guard detail.phrase == .reworded(.title) else { return detail }
        return ChangeDetail(phrase: .provisionReworded, texts: detail.texts)
      }
    }
  }

  func isClause(_ subject: ChangeSubject) -> Bool {
    switch subject {
    case .item(_, let new?): diff.after[new].kind == .clause
    case .item(let old?, nil): diff.before[old].kind == .clause
    case .item(nil, nil), .agreement, .party, .file: false
    }
  }

  private func ids(_ items: [ItemIndex], of version: ComparedVersion) -> TerminalText {
    items.map { version.id(of: $0) }.joined(separator: ", ")
  }

  // MARK: Items

  private func addedDetails(_ subject: ChangeSubject) -> [ChangeDetail] {
    switch subject {
    case .party: return [ChangeDetail(phrase: .partyAdded)]
    case .agreement, .file: return [ChangeDetail(phrase: .added)]
    case .item(_, let new):
      guard let new else { return [] }
      return [ChangeDetail(phrase: .added)] + summary(of: new, in: after)
    }
  }

  private func removedDetails(_ subject: ChangeSubject) -> [ChangeDetail] {
    switch subject {
    case .party: return [ChangeDetail(phrase: .partyRemoved)]
    case .agreement, .file: return [ChangeDetail(phrase: .removed)]
    case .item(let old, _):
      guard let old else { return [] }
      return [ChangeDetail(phrase: .removed)] + summary(of: old, in: before)
    }
  }

  /// By when and by whom, for what is tracked.
  private func summary(of item: ItemIndex, in version: ComparedVersion) -> [ChangeDetail] {
    let agreement = version.agreement
    guard agreement.isTracked(agreement[item]) else { return [] }
    let due = agreement.deadline(of: agreement[item])?.words(in: language)
    let owners = version.names(of: agreement.owners(of: agreement[item]))
    return [ChangeDetail(phrase: .summary(due: due, owners: owners))]
  }

  private func renumberedDetails(
    _ change: Renumbering,
    _ subject: ChangeSubject
  ) -> [ChangeDetail] {
    var details: [ChangeDetail] = []
    if change.idChanged {
      if case .item(let old?, let new?) = subject {
        let phrase = ChangePhrase.renumbered(from: before.id(of: old), to: after.id(of: new))
        details.append(ChangeDetail(phrase: phrase))
      } else {
        let from = before.text(diff.before.header.id).forTerminal
        let to = after.text(diff.after.header.id).forTerminal
        details.append(ChangeDetail(phrase: .agreementID(from: from, to: to)))
      }
    }
    guard let number = change.number else { return details }
    switch values(of: number) {
    case (let from?, let to?):
      details.append(ChangeDetail(phrase: .printedNumber(from: from, to: to)))
    case (nil, let to?): details.append(ChangeDetail(phrase: .printedNumberSet(to)))
    case (let from?, nil): details.append(ChangeDetail(phrase: .printedNumberDropped(from)))
    case (nil, nil): break
    }
    return details
  }

  // MARK: Deadlines and owners

  func shown(_ deadline: Deadline?) -> TerminalText {
    deadline?.words(in: language) ?? words(.noTerm)
  }

  private func deadlineDetails(_ change: DeadlineChange) -> [ChangeDetail] {
    let phrase = ChangePhrase.deadline(
      change.kind,
      from: shown(change.before),
      to: shown(change.after),
      inherited: change.isInherited
    )
    var details = [ChangeDetail(phrase: phrase)]
    if let wordings = change.wordings {
      let languages = tags(wordings.languages.map(\.language))
      // What is signed are these words.
      details.append(ChangeDetail(phrase: .wordingsToo(languages), texts: texts(of: wordings)))
      if !wordings.unchanged.isEmpty { details += warning(about: wordings.unchanged) }
    }
    return details
  }

  private func ownerDetails(_ change: OwnerChange) -> [ChangeDetail] {
    let added = after.names(of: change.added)
    let removed = before.names(of: change.removed)
    if change.removed.isEmpty { return [ChangeDetail(phrase: .ownersAdded(added))] }
    if change.added.isEmpty { return [ChangeDetail(phrase: .ownersRemoved(removed))] }
    return [ChangeDetail(phrase: .ownersReplaced(removed, by: added))]
  }

  // MARK: Lists and texts

  private func listDetails(_ change: ListChange) -> [ChangeDetail] {
    var details: [ChangeDetail] = []
    let separator: TerminalText = change.field == .with ? "; " : ", "
    if !change.added.isEmpty {
      let names = change.added.map { after.text($0).forTerminal }.joined(separator: separator)
      details.append(ChangeDetail(phrase: .listAdded(change.field, names)))
    }
    if !change.removed.isEmpty {
      let names = change.removed.map { before.text($0).forTerminal }.joined(separator: separator)
      details.append(ChangeDetail(phrase: .listRemoved(change.field, names)))
    }
    return details
  }

  private func textDetails(_ change: Change) -> [ChangeDetail] {
    switch change {
    case .reworded(let text), .partyReworded(let text):
      return rewordedDetails(text)
    case .ownerBody(let text):
      let party = UntrustedText(text.party).forTerminal
      return [ChangeDetail(phrase: .ownerBody(party: party), texts: texts(of: text))]
        + warning(about: text.unchanged)
    case .unit(let text):
      return [ChangeDetail(phrase: .unit, texts: texts(of: text))]
        + warning(about: text.unchanged)
    case .translation(let text):
      let changed = tags(text.languages.map(\.language))
      let phrase = ChangePhrase.translation(
        text.name,
        changed: changed,
        unchanged: tags(text.unchanged)
      )
      return [ChangeDetail(phrase: phrase, texts: texts(of: text), isWarning: true)]
    case .editorial(let text):
      return [ChangeDetail(phrase: .editorial(text.name), texts: texts(of: text))]
    case .invisible(let text, let difference):
      let phrase = ChangePhrase.invisible(
        text.name,
        instead: codePoints(difference.appeared),
        was: codePoints(difference.vanished)
      )
      return [ChangeDetail(phrase: phrase, texts: texts(of: text), isWarning: true)]
    case .value(let text), .particulars(let text): return valueDetails(text)
    case .declaration(let text): return [ChangeDetail(phrase: .declaration(text.name))]
    case .added, .removed, .split, .joined, .renumbered, .idReused, .moved, .reordered, .deadline,
      .owners, .partyRenamed, .kind, .figure, .direction, .list, .comments, .layout, .progress:
      return []
    }
  }

  private func rewordedDetails(_ text: TextChange) -> [ChangeDetail] {
    let phrase: ChangePhrase
    if text.languages.allSatisfy({ $0.before == nil }) {
      phrase = .textAdded(text.name)
    } else if text.languages.allSatisfy({ $0.after == nil }) {
      phrase = .textRemoved(text.name)
    } else {
      phrase = .reworded(text.name)
    }
    return [ChangeDetail(phrase: phrase, texts: texts(of: text))] + warning(about: text.unchanged)
  }

  private func warning(about unchanged: [[UInt8]]) -> [ChangeDetail] {
    unchanged.isEmpty
      ? [] : [ChangeDetail(phrase: .unchangedLanguages(tags(unchanged)), isWarning: true)]
  }

  private func valueDetails(_ text: TextChange) -> [ChangeDetail] {
    text.languages.map { language in
      let party = UntrustedText(text.party).forTerminal
      switch values(of: language, text.name) {
      case (let from?, let to?):
        return ChangeDetail(phrase: .value(text.name, party: party, from: from, to: to))
      case (nil, let to):
        return ChangeDetail(phrase: .valueSet(text.name, party: party, to: to ?? ""))
      case (let from?, nil):
        return ChangeDetail(phrase: .valueDropped(text.name, party: party, was: from))
      }
    }
  }

  // MARK: Pieces

  private func values(of change: TextChange) -> (TerminalText?, TerminalText?) {
    guard let first = change.languages.first else { return (nil, nil) }
    return values(of: first, change.name)
  }

  /// Both sides, words of the format in the language of the report.
  private func values(
    of change: LanguageChange,
    _ name: FieldPlace.Name
  ) -> (TerminalText?, TerminalText?) {
    func shown(_ text: FieldText?, in version: ComparedVersion) -> TerminalText? {
      guard let text else { return nil }
      let words = language.words(for: text.bytes(in: version.agreement.text), of: name)
      return change.language.isEmpty ? words ?? version.shown(text) : version.shown(text)
    }
    return (shown(change.before, in: before), shown(change.after, in: after))
  }

  /// The texts in the order of the languages of the newer version.
  private func texts(of change: TextChange) -> [ChangedText] {
    let isAlone = diff.after.languages.count < 2 && diff.before.languages.count < 2
    return change.languages
      .sorted { rank($0.language) < rank($1.language) }
      .map { language in
        ChangedText(
          language: isAlone ? TerminalText() : tag(language.language),
          before: language.before.map { $0.bytes(in: diff.before.text) },
          after: language.after.map { $0.bytes(in: diff.after.text) }
        )
      }
  }

  private func rank(_ tag: [UInt8]) -> Int {
    if tag.isEmpty { return 0 }
    let tags = diff.after.languages.map { Array($0.text.utf8) }
    return tags.firstIndex(of: tag) ?? tags.count
  }

  /// The tag of a language; what stands without one is in the first.
  private func tag(_ language: [UInt8]) -> TerminalText {
    if !language.isEmpty { return UntrustedText(language).forTerminal }
    return diff.after.languages.first.map { UntrustedText($0.text).forTerminal } ?? TerminalText()
  }

  private func tags(_ languages: [[UInt8]]) -> TerminalText {
    languages.sorted { rank($0) < rank($1) }.map { tag($0) }.joined(separator: ", ")
  }

  private func codePoints(_ scalars: [Unicode.Scalar]) -> TerminalText {
    if scalars.isEmpty { return "–" }
    return
      scalars.map { scalar in
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        return .quoted("U+\(padded)")
      }
      .joined(separator: " ")
  }
}
