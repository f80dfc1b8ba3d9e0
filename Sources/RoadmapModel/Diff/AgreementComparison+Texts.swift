import RoadmapSyntax

extension AgreementComparison {
  /// Whether a text in a language binds: it is authentic, or the first where none is.
  func binds(_ language: [UInt8]) -> Bool {
    let tag = language.isEmpty ? after.languages.first.map { Array($0.text.utf8) } ?? [] : language
    return binding.isEmpty || binding.contains(tag)
  }

  /// The changes of a text: what cannot be seen, what an editor changes, and new words, each with
  /// its languages.
  func textEntries(
    _ group: FieldGroup,
    _ subject: ChangeSubject,
    _ severity: ChangeSeverity
  ) -> [ChangeEntry] {
    var kinds: [[UInt8]: TextDifference] = [:]
    for language in group.languages { kinds[language.language] = difference(language) }
    var entries: [ChangeEntry] = []
    for language in group.languages {
      guard case .invisible(let hidden)? = kinds[language.language],
        let change = group.change({ $0.language == language.language })
      else { continue }
      entries.append(ChangeEntry(.invisible(change, hidden), on: subject, .critical))
    }
    if let change = group.change({ kinds[$0.language] == .wording }) {
      let isBinding = change.languages.contains { binds($0.language) }
      let isTranslation = !isBinding && !change.unchanged.isEmpty
      entries.append(
        isTranslation
          ? ChangeEntry(.translation(change), on: subject, .administrative)
          : ChangeEntry(
            .reworded(change),
            on: subject,
            isBinding ? severity : min(severity, .administrative)
          )
      )
    }
    if let change = group.change({ kinds[$0.language] == .editorial }) {
      entries.append(ChangeEntry(.editorial(change), on: subject, .editorial))
    }
    return entries
  }

  private func difference(_ language: LanguageChange) -> TextDifference {
    guard let old = language.before, let new = language.after else { return .wording }
    return TextDifference(old.bytes(in: before.text), new.bytes(in: after.text))
  }

  // MARK: The agreement and its parties

  func headerEntries() -> [ChangeEntry] {
    let groups = groups(before.statements(of: before.header), after.statements(of: after.header))
    let isOtherVersion = before.header.version != after.header.version
    var entries: [ChangeEntry] = []
    if relation == .differentAgreements {
      let change = Renumbering(idChanged: true, number: nil)
      entries.append(ChangeEntry(.renumbered(change), on: .agreement, .substantive))
    }
    for group in groups {
      guard let change = group.change else { continue }
      entries += headerEntries(group, change, isOtherVersion)
    }
    return entries
  }

  private func headerEntries(
    _ group: FieldGroup,
    _ change: TextChange,
    _ isOtherVersion: Bool
  ) -> [ChangeEntry] {
    switch group.name {
    case .title: return textEntries(group, .agreement, .substantive)
    case .other: return [ChangeEntry(.declaration(change), on: .agreement, .note)]
    case .field(let field):
      switch field {
      case .version, .amends, .succeeds, .signed, .inForce, .original:
        return isOtherVersion
          ? [ChangeEntry(.particulars(change), on: .agreement, .note)]
          : [ChangeEntry(.value(change), on: .agreement, .substantive)]
      case .basis: return textEntries(group, .agreement, .substantive)
      case .source, .note: return textEntries(group, .agreement, .administrative)
      case .languages, .authentic, .prevails, .period, .onExpiry, .confirmation, .reporting,
        .short, .contact, .number, .due, .owner, .with, .theme, .kind, .result, .form, .funding,
        .after, .replaces, .unit, .baseline, .target, .by, .direction:
        return [ChangeEntry(.value(change), on: .agreement, .substantive)]
      }
    }
  }

  func partyEntries() -> [ChangeEntry] {
    var entries: [ChangeEntry] = []
    for (place, _) in before.parties.enumerated() where parties.afterOf[place] == nil {
      let subject = ChangeSubject.party(before: PartyIndex(place), after: nil)
      entries.append(ChangeEntry(.removed, on: subject, .critical))
    }
    for (place, party) in after.parties.enumerated() {
      guard let old = parties.beforeOf[place] else {
        let subject = ChangeSubject.party(before: nil, after: PartyIndex(place))
        entries.append(ChangeEntry(.added, on: subject, .critical))
        continue
      }
      entries += partyEntries(before[old], party, .party(before: old, after: PartyIndex(place)))
    }
    return entries
  }

  private func partyEntries(
    _ old: Party,
    _ new: Party,
    _ subject: ChangeSubject
  ) -> [ChangeEntry] {
    var entries: [ChangeEntry] = []
    let id = before.text.bytes.span.extracting(old.id.offsets)
    if !id.equals(after.text.bytes.span.extracting(new.id.offsets)) {
      entries.append(ChangeEntry(.partyRenamed, on: subject, .critical))
    }
    for group in groups(before.statements(of: old), after.statements(of: new)) {
      guard let change = group.change else { continue }
      switch group.name {
      case .title:
        entries += textEntries(group, subject, .critical)
          .map { entry in
            guard case .reworded(let change) = entry.change, entry.severity == .critical else {
              return entry
            }
            return ChangeEntry(.partyReworded(change), on: subject, .critical)
          }
      case .other: entries.append(ChangeEntry(.declaration(change), on: subject, .note))
      case .field: entries += textEntries(group, subject, .administrative)
      }
    }
    return entries
  }

  // MARK: Layout

  /// What changed on an item that says the same as before.
  func layoutEntries(_ old: Item, _ new: Item, _ subject: ChangeSubject) -> [ChangeEntry] {
    if notes(in: old.extent, of: before) != notes(in: new.extent, of: after) {
      return [ChangeEntry(.comments, on: subject, .note)]
    }
    if before.text.carrier != after.text.carrier { return [] }
    let bytes = before.text.bytes.span.extracting(old.extent.offsets)
    return bytes.equals(after.text.bytes.span.extracting(new.extent.offsets))
      ? [] : [ChangeEntry(.layout, on: subject, .note)]
  }

  /// Line endings, the byte order mark, and what stands above the agreement.
  func layoutEntries() -> [ChangeEntry] {
    var entries: [ChangeEntry] = []
    let oldHead = ByteRange(0, max(before.header.extent.end, 0))
    let newHead = ByteRange(0, max(after.header.extent.end, 0))
    if notes(in: oldHead, of: before) != notes(in: newHead, of: after) {
      entries.append(ChangeEntry(.comments, on: .agreement, .note))
    }
    for (place, old) in parties.beforeOf.enumerated() {
      guard let old else { continue }
      let isSame =
        notes(in: before[old].extent, of: before)
        == notes(in: after.parties[place].extent, of: after)
      if !isSame {
        let subject = ChangeSubject.party(before: old, after: PartyIndex(place))
        entries.append(ChangeEntry(.comments, on: subject, .note))
      }
    }
    if before.text.carrier != after.text.carrier {
      entries.append(ChangeEntry(.layout, on: .file, .note))
    }
    return entries
  }

  /// The notes of a part of a file, without white space around them.
  private func notes(in extent: ByteRange, of agreement: Agreement) -> [[UInt8]] {
    let bytes = agreement.text.bytes.span
    var reader = LineReader(rereadingFrom: extent.start, number: 1)
    var notes: [[UInt8]] = []
    while let line = reader.nextAgain(in: bytes, before: extent.end) {
      if line.kind == .note { notes.append(Array(agreement.text[line.content])) }
    }
    return notes
  }
}

extension SourceText {
  /// What carries the text: a byte order mark, the ending of the first line, an ending at the end.
  fileprivate var carrier: [Bool] {
    let feed = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    return [
      byteOrderMarkLength > 0, feed > 0 && bytes[feed - 1] == UInt8(ascii: "\r"),
      bytes.last == UInt8(ascii: "\n"),
    ]
  }
}
