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
      return [detail(.moved(from: from, to: to), .placeChanged, from, to)]
    case .reordered: return [ChangeDetail(phrase: .reordered)]
    case .deadline(let change): return deadlineDetails(change)
    case .owners(let change): return ownerDetails(change, entry.subject)
    case .kind(let from, let to):
      let words = [from, to].map { FormatWord(meaning: .kind($0)).words(in: language) }
      return [detail(.kind(from: from, to: to), changed(.kind), words[0], words[1])]
    case .figure(let change):
      let (from, to) = values(of: change.text)
      let phrase = ChangePhrase.figure(change.field, change.kind, from: from ?? "–", to: to ?? "–")
      return [detail(phrase, .figureMove(change.field, change.kind), from, to)]
    case .direction(let from, let to):
      let words = [from, to].map { FormatWord(meaning: .direction($0)).words(in: language) }
      return [detail(.direction(to: to), changed(.direction), words[0], words[1])]
    case .list(let change): return listDetails(change)
    case .partyRenamed:
      guard case .party(let old?, let new?) = entry.subject else { return [] }
      let (from, to) = (before.id(of: old), after.id(of: new))
      return [detail(.partyCode(from: from, to: to), .idChanged, from, to)]
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

  /// A sentence, and for two columns what changed with the value of each side.
  private func detail(
    _ phrase: ChangePhrase,
    _ head: ChangePhrase?,
    _ from: TerminalText?,
    _ to: TerminalText?
  ) -> ChangeDetail {
    ChangeDetail(phrase: phrase, sides: ChangeSides(head: head, before: from, after: to))
  }

  private func changed(_ field: FieldName) -> ChangePhrase { .changed(.field(field), party: "") }

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
      return [ChangeDetail(phrase: .added)] + summary(of: new, in: after, isAfter: true)
    }
  }

  private func removedDetails(_ subject: ChangeSubject) -> [ChangeDetail] {
    switch subject {
    case .party: return [ChangeDetail(phrase: .partyRemoved)]
    case .agreement, .file: return [ChangeDetail(phrase: .removed)]
    case .item(let old, _):
      guard let old else { return [] }
      return [ChangeDetail(phrase: .removed)] + summary(of: old, in: before, isAfter: false)
    }
  }

  /// By when and by whom, for what is tracked.
  private func summary(
    of item: ItemIndex,
    in version: ComparedVersion,
    isAfter: Bool
  ) -> [ChangeDetail] {
    let agreement = version.agreement
    guard agreement.isTracked(agreement[item]) else { return [] }
    let due = agreement.deadline(of: agreement[item])?.words(in: language)
    let owners = version.names(of: agreement.owners(of: agreement[item]))
    let phrase = ChangePhrase.summary(due: due, owners: owners)
    return [detail(phrase, nil, isAfter ? nil : words(phrase), isAfter ? words(phrase) : nil)]
  }

  private func renumberedDetails(
    _ change: Renumbering,
    _ subject: ChangeSubject
  ) -> [ChangeDetail] {
    var details: [ChangeDetail] = []
    if change.idChanged {
      if case .item(let old?, let new?) = subject {
        let (from, to) = (before.id(of: old), after.id(of: new))
        details.append(detail(.renumbered(from: from, to: to), .idChanged, from, to))
      } else {
        let from = before.text(diff.before.header.id).forTerminal
        let to = after.text(diff.after.header.id).forTerminal
        details.append(detail(.agreementID(from: from, to: to), .idChanged, from, to))
      }
    }
    guard let number = change.number else { return details }
    let (from, to) = values(of: number)
    let phrase: ChangePhrase
    switch (from, to) {
    case (let from?, let to?): phrase = .printedNumber(from: from, to: to)
    case (nil, let to?): phrase = .printedNumberSet(to)
    case (let from?, nil): phrase = .printedNumberDropped(from)
    case (nil, nil): return details
    }
    return details + [detail(phrase, changed(.number), from, to)]
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
    let head = ChangePhrase.deadlineMove(change.kind, inherited: change.isInherited)
    var details = [detail(phrase, head, shown(change.before), shown(change.after))]
    if let wordings = change.wordings {
      let languages = tags(wordings.languages.map(\.language))
      // What is signed are these words.
      details.append(ChangeDetail(phrase: .wordingsToo(languages), texts: texts(of: wordings)))
      if !wordings.unchanged.isEmpty { details += warning(about: wordings.unchanged) }
    }
    return details
  }

  private func ownerDetails(_ change: OwnerChange, _ subject: ChangeSubject) -> [ChangeDetail] {
    let added = after.names(of: change.added)
    let removed = before.names(of: change.removed)
    let phrase: ChangePhrase =
      change.removed.isEmpty
      ? .ownersAdded(added)
      : change.added.isEmpty ? .ownersRemoved(removed) : .ownersReplaced(removed, by: added)
    guard case .item(let old?, let new?) = subject else { return [ChangeDetail(phrase: phrase)] }
    func owners(_ item: ItemIndex, _ version: ComparedVersion) -> TerminalText {
      version.names(of: version.agreement.owners(of: version.agreement[item]))
    }
    return [detail(phrase, changed(.owner), owners(old, before), owners(new, after))]
  }

  // MARK: Lists and texts

  private func listDetails(_ change: ListChange) -> [ChangeDetail] {
    var details: [ChangeDetail] = []
    let separator: TerminalText = change.field == .with ? "; " : ", "
    if !change.added.isEmpty {
      let names = change.added.map { after.text($0).forTerminal }.joined(separator: separator)
      let head = ChangePhrase.textAdded(.field(change.field))
      details.append(detail(.listAdded(change.field, names), head, nil, names))
    }
    if !change.removed.isEmpty {
      let names = change.removed.map { before.text($0).forTerminal }.joined(separator: separator)
      let head = ChangePhrase.textRemoved(.field(change.field))
      details.append(detail(.listRemoved(change.field, names), head, names, nil))
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
      let (from, to) = values(of: language, text.name)
      let phrase: ChangePhrase
      switch (from, to) {
      case (let from?, let to?): phrase = .value(text.name, party: party, from: from, to: to)
      case (nil, let to): phrase = .valueSet(text.name, party: party, to: to ?? "")
      case (let from?, nil): phrase = .valueDropped(text.name, party: party, was: from)
      }
      return detail(phrase, .changed(text.name, party: party), from, to)
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
