import RoadmapSyntax

extension ItemMatcher {
  /// What `replaces` says, against IDs and before them.
  mutating func pairDeclared() {
    // For each item of the newer version what it replaces, and the reverse, in order.
    var sources: [Int: [Int]] = [:]
    var heirs: [Int: [Int]] = [:]
    var declaring: [Int] = []
    for (place, item) in after.items.enumerated() where item.hasReplaces {
      guard let replaced = replaced(by: place) else { continue }
      isDeclared[place] = true
      if matching.beforeOf[place] >= 0, !replaced.contains(Int(matching.beforeOf[place])) {
        matching.unpair(before: Int(matching.beforeOf[place]))
      }
      declaring.append(place)
      sources[place] = replaced
      for old in replaced { heirs[old, default: []].append(place) }
    }
    addKept(&sources, &heirs, &declaring)
    for place in declaring { noteContradiction(place, sources[place] ?? []) }
    pairGroups(declaring.sorted(), sources, heirs)
  }

  /// The items of the older version that an item says it replaces; empty for `none`, nil when the
  /// field says nothing new.
  private mutating func replaced(by place: Int) -> [Int]? {
    // Copies, so that what is borrowed from them does not borrow the matcher.
    let (before, after) = (before, after)
    let item = after.items[place]
    let bytes = after.text.bytes.span
    guard let value = after.range(of: .replaces, in: item) else { return nil }
    let same = before.item(spelled: bytes.extracting(item.id.offsets))
    // What an amendment leaves as it was keeps the field, and has replaced already.
    if let same, before[same].hasReplaces, let old = before.range(of: FieldName.replaces, in: before[same]),
      before.text.bytes.span.extracting(old.offsets).equals(bytes.extracting(value.offsets))
    {
      return nil
    }
    var found: [Int] = []
    var isAnything = false
    for part in bytes.commaSeparated(value) where !part.isEmpty {
      if bytes.holds("none", at: part) {
        isAnything = true
        continue
      }
      guard let old = before.item(spelled: bytes.extracting(part.offsets)) else {
        matching.remarks.append(.replacesNothing(after: ItemIndex(place), part))
        continue
      }
      guard before[old].kind == item.kind, !found.contains(old.value) else { continue }
      found.append(old.value)
      isAnything = true
    }
    // An item that replaces itself and nothing else says nothing.
    if found.count == 1, found[0] == same?.value { return nil }
    return isAnything ? found : nil
  }

  /// An item that keeps its ID while another says it replaces it is a part of it.
  private mutating func addKept(
    _ sources: inout [Int: [Int]],
    _ heirs: inout [Int: [Int]],
    _ declaring: inout [Int]
  ) {
    for old in heirs.keys.sorted() {
      let kept = Int(matching.afterOf[old])
      guard kept >= 0, !isDeclared[kept] else { continue }
      sources[kept] = [old]
      heirs[old]?.insert(kept, at: 0)
      declaring.append(kept)
      isDeclared[kept] = true
    }
  }

  private mutating func noteContradiction(_ place: Int, _ sources: [Int]) {
    let item = after.items[place]
    guard !sources.isEmpty,
      let same = before.item(spelled: after.text.bytes.span.extracting(item.id.offsets)),
      !sources.contains(same.value), before[same].kind == item.kind,
      before.contentHash(of: before[same], partyName: { parties.newName(of: $0) })
        == after.contentHash(of: item, partyName: { $0 })
    else { return }
    matching.remarks.append(
      .declarationContradictsText(after: ItemIndex(place), textOf: same)
    )
  }

  private mutating func pairGroups(
    _ declaring: [Int],
    _ sources: [Int: [Int]],
    _ heirs: [Int: [Int]]
  ) {
    for old in heirs.keys.sorted() { matching.unpair(before: old) }
    for place in declaring {
      for old in sources[place] ?? [] where matching.beforeOf[place] < 0 {
        if matching.afterOf[old] < 0 { matching.pair(old, place, .declared) }
      }
    }
    // A swap may leave one without a counterpart that was not taken yet.
    for old in heirs.keys.sorted() {
      let parts = (heirs[old] ?? []).sorted()
      if parts.count > 1 {
        matching.splits.append((ItemIndex(old), parts.map { ItemIndex($0) }))
        for part in parts where matching.beforeOf[part] < 0 {
          matching.furtherParts.insert(ItemIndex(part))
        }
      }
    }
    for place in declaring {
      let joined = sources[place] ?? []
      guard joined.count > 1 else { continue }
      matching.joins.append((ItemIndex(place), joined.sorted().map { ItemIndex($0) }))
      for old in joined where matching.afterOf[old] < 0 {
        matching.furtherSources.insert(ItemIndex(old))
      }
    }
  }
}
