import RoadmapSyntax

extension AgreementComparison {
  /// What changed between an item and its counterpart.
  func pairEntries(_ old: ItemIndex, _ new: ItemIndex) -> [ChangeEntry] {
    let subject = ChangeSubject.item(before: old, after: new)
    let oldItem = before[old]
    let newItem = after[new]
    var entries: [ChangeEntry] = []
    let isMoved =
      oldItem.parent.flatMap { matching.after($0) } != newItem.parent
      || (oldItem.parent == nil) != (newItem.parent == nil)
    if isMoved {
      entries.append(
        ChangeEntry(.moved(from: oldItem.parent, to: newItem.parent), on: subject, .administrative)
      )
    }
    let oldBytes = before.text.bytes.span.extracting(oldItem.extent.offsets)
    let newBytes = after.text.bytes.span.extracting(newItem.extent.offsets)
    if !isMoved, bytesMeanTheSame, oldBytes.equals(newBytes) { return [] }
    let groups = groups(before.statements(of: oldItem), after.statements(of: newItem))
    entries += renumbering(oldItem, newItem, groups, subject)
    entries += ownerEntries(oldItem, newItem, groups, subject, isMoved)
    if let entry = deadlineEntry(oldItem, newItem, groups, subject, isMoved) {
      entries.append(entry)
    }
    for group in groups where group.change != nil {
      entries += fieldEntries(group, oldItem, newItem, subject)
    }
    if entries.isEmpty { entries += layoutEntries(oldItem, newItem, subject) }
    return entries
  }

  /// The statements of both sides, parties called as in the newer version.
  func groups(_ old: [Statement], _ new: [Statement]) -> [FieldGroup] {
    var old = old
    if parties.hasRenamed {
      old =
        old.map {
          Statement(place: $0.place.renamed(parties.newName(of: $0.place.party)), text: $0.text)
        }
        .sorted { $0.place < $1.place }
    }
    return FieldGroup.groups(old, new, before.text, after.text)
  }

  private func renumbering(
    _ old: Item,
    _ new: Item,
    _ groups: [FieldGroup],
    _ subject: ChangeSubject
  ) -> [ChangeEntry] {
    let id = before.text.bytes.span.extracting(old.id.offsets)
    let idChanged = !id.equals(after.text.bytes.span.extracting(new.id.offsets))
    let number = groups.first { $0.name == .field(.number) }?.change
    guard idChanged || number != nil else { return [] }
    let change = Renumbering(idChanged: idChanged, number: number)
    return [ChangeEntry(.renumbered(change), on: subject, .administrative)]
  }

  // MARK: Fields

  /// The changes of one field; numbers, owners and deadlines are compared elsewhere.
  private func fieldEntries(
    _ group: FieldGroup,
    _ old: Item,
    _ new: Item,
    _ subject: ChangeSubject
  ) -> [ChangeEntry] {
    guard let change = group.change else { return [] }
    switch group.name {
    case .title: return textEntries(group, subject, .substantive)
    case .other: return [ChangeEntry(.declaration(change), on: subject, .note)]
    case .field(let field):
      switch field {
      case .number, .owner, .due: return []
      case .replaces: return [ChangeEntry(.declaration(change), on: subject, .note)]
      case .result, .form, .funding, .basis: return textEntries(group, subject, .substantive)
      case .with: return listEntries(group, subject)
      case .theme, .short, .contact, .note, .source:
        return textEntries(group, subject, .administrative)
      case .kind: return [kindEntry(change, old, new, subject)]
      case .after: return [dependencyEntry(change, subject)]
      case .by: return [measuringEntry(change, old, new, subject)]
      case .baseline, .target: return [figureEntry(field, change, old, new, subject)]
      case .unit: return unitEntries(group, subject)
      case .direction: return [directionEntry(change, old, new, subject)]
      case .version, .languages, .authentic, .prevails, .period, .signed, .inForce, .amends,
        .succeeds, .original, .onExpiry, .confirmation, .reporting:
        return [ChangeEntry(.value(change), on: subject, .substantive)]
      }
    }
  }

  private func kindEntry(
    _ change: TextChange,
    _ old: Item,
    _ new: Item,
    _ subject: ChangeSubject
  ) -> ChangeEntry {
    let from = before.kind(of: old)
    let to = after.kind(of: new)
    // Written out now, or left out, and the same as before.
    if from == to { return ChangeEntry(.declaration(change), on: subject, .note) }
    return ChangeEntry(.kind(from: from, to: to), on: subject, .substantive)
  }

  private func directionEntry(
    _ change: TextChange,
    _ old: Item,
    _ new: Item,
    _ subject: ChangeSubject
  ) -> ChangeEntry {
    let from = before.figures(of: old)?.direction ?? .up
    let to = after.figures(of: new)?.direction ?? .up
    if from == to { return ChangeEntry(.declaration(change), on: subject, .note) }
    return ChangeEntry(.direction(from: from, to: to), on: subject, .critical)
  }

  private func figureEntry(
    _ field: FieldName,
    _ change: TextChange,
    _ old: Item,
    _ new: Item,
    _ subject: ChangeSubject
  ) -> ChangeEntry {
    let isTarget = field == .target
    let from = isTarget ? before.figures(of: old)?.target : before.figures(of: old)?.baseline
    let to = isTarget ? after.figures(of: new)?.target : after.figures(of: new)?.baseline
    // The same figure written another way, such as without thousands separators.
    if let from, from == to { return ChangeEntry(.editorial(change), on: subject, .editorial) }
    guard let kind = FigureChange.Kind(from, to) else {
      return ChangeEntry(.value(change), on: subject, .substantive)
    }
    return ChangeEntry(
      .figure(FigureChange(field: field, kind: kind, text: change)),
      on: subject,
      kind == .reversed ? .critical : .substantive
    )
  }

  private func unitEntries(_ group: FieldGroup, _ subject: ChangeSubject) -> [ChangeEntry] {
    textEntries(group, subject, .substantive)
      .map { entry in
        guard case .reworded(let change) = entry.change else { return entry }
        return ChangeEntry(.unit(change), on: subject, .critical)
      }
  }

  // MARK: Lists

  private func measuringEntry(
    _ change: TextChange,
    _ old: Item,
    _ new: Item,
    _ subject: ChangeSubject
  ) -> ChangeEntry {
    let from = parties.inAfter(before.figures(of: old)?.measuredBy ?? PartySet())
    let to = after.figures(of: new)?.measuredBy ?? PartySet()
    if from == to { return ChangeEntry(.declaration(change), on: subject, .note) }
    let list = listChange(.by, change) { $0.commaSeparated($1) }
    return ChangeEntry(.list(list), on: subject, .substantive)
  }

  /// `after`, with items followed through the versions: a new ID for the same item is no change.
  private func dependencyEntry(_ change: TextChange, _ subject: ChangeSubject) -> ChangeEntry {
    let list = listChange(.after, change) { $0.commaSeparated($1) }
    func isSame(_ old: ByteRange, _ new: ByteRange) -> Bool {
      let id = before.text.bytes.span.extracting(old.offsets)
      guard let item = before.item(spelled: id) else { return false }
      let newID = after.text.bytes.span.extracting(new.offsets)
      return matching.after(item) == after.item(spelled: newID)
    }
    let added = list.added.filter { new in !list.removed.contains { isSame($0, new) } }
    let removed = list.removed.filter { old in !list.added.contains { isSame(old, $0) } }
    if added.isEmpty, removed.isEmpty {
      return ChangeEntry(.declaration(change), on: subject, .note)
    }
    let followed = ListChange(field: .after, language: [], added: added, removed: removed)
    return ChangeEntry(.list(followed), on: subject, .substantive)
  }

  /// Bodies between semicolons, in any order; a single one is a text like others.
  private func listEntries(_ group: FieldGroup, _ subject: ChangeSubject) -> [ChangeEntry] {
    var entries: [ChangeEntry] = []
    func split(_ bytes: Span<UInt8>, _ range: ByteRange) -> [ByteRange] {
      bytes.split(range, at: UInt8(ascii: ";"))
    }
    for language in group.languages {
      guard let change = group.change({ $0.language == language.language }) else { continue }
      let list = listChange(.with, change, split)
      let isText = [language.before, language.after].contains { $0?.continuation.isEmpty == false }
      if isText || (list.added.count <= 1 && list.removed.count <= 1 && !list.isEmpty) {
        var single = FieldGroup(name: group.name, party: group.party)
        single.take(language, unchanged: group.unchanged)
        entries += textEntries(single, subject, .substantive)
      } else if list.isEmpty {
        entries.append(ChangeEntry(.declaration(change), on: subject, .note))
      } else {
        let isBinding = binds(language.language)
        entries.append(
          ChangeEntry(.list(list), on: subject, isBinding ? .substantive : .administrative)
        )
      }
    }
    return entries
  }

  private func listChange(
    _ field: FieldName,
    _ change: TextChange,
    _ split: (Span<UInt8>, ByteRange) -> [ByteRange]
  ) -> ListChange {
    let language = change.languages[0]
    let old = before.text.bytes.span
    let new = after.text.bytes.span
    let from = language.before.map { split(old, $0.value) } ?? []
    let to = language.after.map { split(new, $0.value) } ?? []
    func same(_ left: ByteRange, _ right: ByteRange) -> Bool {
      old.extracting(left.offsets).equals(new.extracting(right.offsets))
    }
    return ListChange(
      field: field,
      language: language.language,
      added: to.filter { new in !from.contains { same($0, new) } },
      removed: from.filter { old in !to.contains { same(old, $0) } }
    )
  }
}

extension ListChange {
  fileprivate var isEmpty: Bool { added.isEmpty && removed.isEmpty }
}

extension FigureChange.Kind {
  /// Nil when both are unreadable.
  fileprivate init?(_ from: Figure?, _ to: Figure?) {
    switch (from, to) {
    case (nil, nil): return nil
    case (nil, .some): self = .set
    case (.some, nil): self = .dropped
    case (let from?, let to?):
      let isReversed =
        (from.qualifier == .over && to.qualifier == .under)
        || (from.qualifier == .under && to.qualifier == .over)
      if isReversed {
        self = .reversed
      } else {
        switch from.compare(to) {
        case .less: self = .raised
        case .greater: self = .lowered
        case .equal: self = .qualified
        }
      }
    }
  }
}

extension Figure {
  /// Which of two numbers is the larger.
  package enum Comparison { case less, equal, greater }

  /// Compares the numbers alone.
  package func compare(_ other: Figure) -> Comparison {
    // Digits and decimals are at most 19 and 18 long: both fit after scaling.
    func scaled(_ figure: Figure) -> Int128 {
      var value = Int128(figure.digits)
      for _ in figure.decimals..<max(decimals, other.decimals) { value *= 10 }
      return value
    }
    let (left, right) = (scaled(self), scaled(other))
    return left == right ? .equal : (left < right ? .less : .greater)
  }
}
