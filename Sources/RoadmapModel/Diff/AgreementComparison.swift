import RoadmapSyntax

/// Compares two agreements: first which item is which, then what changed on each.
struct AgreementComparison {
  let before: Agreement
  let after: Agreement
  let parties: PartyMatching
  let matching: ItemMatching
  let relation: DiffRelation
  /// Whether bytes that are equal also mean the same on both sides.
  let bytesMeanTheSame: Bool
  /// The tags of the authentic languages, else of the first; of the newer version.
  let binding: [[UInt8]]

  init(_ before: Agreement, _ after: Agreement) {
    var matcher = ItemMatcher(before, after, PartyMatching(before, after))
    self.init(before, after, matcher.run())
  }

  init(_ before: Agreement, _ after: Agreement, _ matching: ItemMatching) {
    self.before = before
    self.after = after
    self.matching = matching
    parties = PartyMatching(before, after)
    relation = Self.relation(before, after)
    bytesMeanTheSame =
      !parties.hasRenamed && before.languages.map(\.text) == after.languages.map(\.text)
    let authentic = after.header.authentic.map { after.languages[$0] }
    binding = (authentic.isEmpty ? Array(after.languages.prefix(1)) : authentic)
      .map { Array($0.text.utf8) }
  }

  private static func relation(_ before: Agreement, _ after: Agreement) -> DiffRelation {
    let old = before.text.bytes.span.extracting(before.header.id.offsets)
    let new = after.text.bytes.span.extracting(after.header.id.offsets)
    let isKnown = !before.header.id.isEmpty && !after.header.id.isEmpty
    if isKnown, !old.equalsIgnoringCase(new) { return .differentAgreements }
    if let base = after.header.base, base.relation == .succeeds,
      before.header.version == nil || base.version >= before.header.version ?? 0
    {
      return .plans
    }
    return .versions
  }

  func result() -> AgreementDiff {
    var entries = headerEntries() + partyEntries()
    var parts: [ItemIndex: [ChangeEntry]] = [:]
    let reordered = reorderedItems()
    let removed = removedByAnchor()
    var nextRemoved = 0
    var splits: [ItemIndex: [ItemIndex]] = [:]
    for (item, parts) in matching.splits { splits[item] = parts }
    var joins: [ItemIndex: [ItemIndex]] = [:]
    for (item, sources) in matching.joins { joins[item] = sources }
    var reused: [ItemIndex: ItemIndex] = [:]
    for (item, owner) in matching.reusedIDs { reused[item] = owner }
    func takeRemoved(before place: Int) {
      while nextRemoved < removed.count, removed[nextRemoved].anchor < place {
        entries += removedEntries(removed[nextRemoved].item)
        nextRemoved += 1
      }
    }
    for place in after.items.indices {
      takeRemoved(before: place)
      let item = ItemIndex(place)
      let old = matching.before(item)
      if let owner = reused[item] {
        entries.append(
          ChangeEntry(.idReused(by: owner), on: .item(before: old, after: item), .critical)
        )
      }
      guard let old else {
        entries += addedEntries(item)
        continue
      }
      let group = (splits[old], joins[item])
      if group.0 != nil || group.1 != nil {
        entries += groupEntries(old, item, group.0, group.1, &parts)
      } else {
        entries += pairEntries(old, item)
      }
      if reordered.contains(item) {
        entries.append(
          ChangeEntry(.reordered, on: .item(before: old, after: item), .administrative)
        )
      }
    }
    takeRemoved(before: .max)
    entries += layoutEntries()
    var remarks = matching.remarks
    if relation == .differentAgreements { remarks.insert(.differentAgreements, at: 0) }
    var diff = AgreementDiff(before, after, relation, matching, entries, remarks)
    diff.parts = parts
    return diff
  }

  // MARK: Added and removed

  private func addedEntries(_ item: ItemIndex) -> [ChangeEntry] {
    if matching.furtherParts.contains(item) { return [] }
    if isPart(after[item], of: { matching.before($0) == nil }) { return [] }
    return [ChangeEntry(.added, on: .item(before: nil, after: item), .substantive)]
  }

  private func removedEntries(_ item: ItemIndex) -> [ChangeEntry] {
    [ChangeEntry(.removed, on: .item(before: item, after: nil), .substantive)]
  }

  /// Whether an item is a milestone or indicator of something that came or went as a whole.
  private func isPart(_ item: Item, of isGone: (ItemIndex) -> Bool) -> Bool {
    guard item.kind == .milestone || item.kind == .indicator, let parent = item.parent else {
      return false
    }
    return isGone(parent)
  }

  /// What was removed, each with the item of the newer version behind which it is told.
  private func removedByAnchor() -> [(anchor: Int, item: ItemIndex)] {
    var removed: [(anchor: Int, item: ItemIndex)] = []
    var anchor = -1
    for place in before.items.indices {
      let item = ItemIndex(place)
      if let counterpart = matching.after(item) {
        anchor = counterpart.value
        continue
      }
      if matching.furtherSources.contains(item) { continue }
      if isPart(before[item], of: { matching.after($0) == nil }) { continue }
      removed.append((anchor, item))
    }
    return removed.enumerated()
      .sorted { ($0.element.anchor, $0.offset) < ($1.element.anchor, $1.offset) }
      .map(\.element)
  }

  // MARK: Splits and joins

  private func groupEntries(
    _ old: ItemIndex,
    _ new: ItemIndex,
    _ split: [ItemIndex]?,
    _ sources: [ItemIndex]?,
    _ parts: inout [ItemIndex: [ChangeEntry]]
  ) -> [ChangeEntry] {
    let subject = ChangeSubject.item(before: old, after: new)
    var entries: [ChangeEntry] = []
    if let split {
      entries.append(ChangeEntry(.split(into: split), on: subject, .substantive))
      for part in split { parts[part] = pairEntries(old, part) }
    }
    if let sources {
      entries.append(ChangeEntry(.joined(from: sources), on: subject, .substantive))
      parts[new] = joinedEntries(sources, new)
    }
    return entries
  }

  /// What a joined item says that its sources together do not.
  private func joinedEntries(_ sources: [ItemIndex], _ new: ItemIndex) -> [ChangeEntry] {
    guard let first = matching.before(new) else { return [] }
    var owners = PartySet()
    for source in sources {
      for owner in before.owners(of: before[source]).members { owners.insert(owner) }
    }
    let deadlines = sources.map { before.deadline(of: before[$0]) }
    return pairEntries(first, new)
      .compactMap { entry in
        switch entry.change {
        case .owners:
          guard let change = ownerChange(owners, after.owners(of: after[new])) else { return nil }
          return ChangeEntry(.owners(change), on: entry.subject, entry.severity)
        case .deadline(let change):
          return deadlines.contains(change.after) ? nil : entry
        default: return entry
        }
      }
  }

  // MARK: Order

  /// The items that no longer stand where they stood among their neighbours: as few as possible.
  private func reorderedItems() -> Set<ItemIndex> {
    // Most files keep their order, and then nothing has to be collected.
    var last = [Int](repeating: -1, count: after.items.count + 1)
    var disordered: [Int: [ItemIndex]] = [:]
    for place in after.items.indices {
      guard let (old, group) = neighbour(ItemIndex(place)) else { continue }
      if last[group] > old.value { disordered[group] = [] }
      last[group] = max(last[group], old.value)
    }
    guard !disordered.isEmpty else { return [] }
    for place in after.items.indices {
      guard let (_, group) = neighbour(ItemIndex(place)) else { continue }
      disordered[group]?.append(ItemIndex(place))
    }
    var reordered: Set<ItemIndex> = []
    for items in disordered.values {
      let places = items.map { Int(matching.beforeOf[$0.value]) }
      var kept = longestIncreasing(places)[...]
      for (index, item) in items.enumerated() {
        if kept.first == index { kept = kept.dropFirst() } else { reordered.insert(item) }
      }
    }
    return reordered
  }

  /// The counterpart of an item that has the same parent on both sides, and the number of that
  /// parent, 0 for none.
  private func neighbour(_ item: ItemIndex) -> (old: ItemIndex, group: Int)? {
    guard let old = matching.before(item) else { return nil }
    let parent = after[item].parent
    guard let oldParent = before[old].parent else { return parent == nil ? (old, 0) : nil }
    guard let parent, matching.after(oldParent) == parent else { return nil }
    return (old, parent.value + 1)
  }
}
