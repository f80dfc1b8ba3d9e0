import RoadmapSyntax

/// Finds out which item of the newer version is which of the older.
///
/// In this order: what `replaces` declares, the same ID, text that is equal, text that is alike. An
/// ID is doubted when the texts have next to nothing in common, or little while another item is
/// clearly the same.
struct ItemMatcher {
  let before: Agreement
  let after: Agreement
  let parties: PartyMatching
  var matching: ItemMatching
  /// Items of the newer version that say `replaces: none`, or declare what they replace.
  var isDeclared: [Bool]

  /// Under this the same ID means nothing; in ten-thousandths.
  static let doubtful = 2_000
  /// Under this it means nothing while another item is ``alike``.
  static let weak = 3_500
  static let alike = 6_000
  /// What the best candidate must be ahead of the next when it is not ``alike``.
  static let margin = 500

  init(_ before: Agreement, _ after: Agreement, _ parties: PartyMatching) {
    self.before = before
    self.after = after
    self.parties = parties
    matching = ItemMatching(before, after)
    isDeclared = [Bool](repeating: false, count: after.items.count)
  }

  mutating func run() -> ItemMatching {
    pairByID()
    pairDeclared()
    // What contains others first: its counterpart says where theirs are to be looked for.
    matchRest([.clause, .area])
    matchRest([.activity])
    matchRest([.milestone, .indicator])
    noteReusedIDs()
    return matching
  }

  // MARK: IDs

  private mutating func pairByID() {
    // Copies, so that what is borrowed from them does not borrow the matcher.
    let (before, after) = (before, after)
    let old = before.text.bytes.span
    let new = after.text.bytes.span
    var expected = 0
    for (place, item) in after.items.enumerated() {
      let id = new.extracting(item.id.offsets)
      var found: Int?
      if expected < before.items.count,
        old.extracting(before.items[expected].id.offsets).equals(id)
      {
        found = expected
      } else {
        found = before.item(spelled: id)?.value
      }
      guard let found else { continue }
      expected = found + 1
      if before.items[found].kind == item.kind { matching.pair(found, place, .id) }
    }
  }

  /// An item of the newer version whose ID belonged to another item of the older.
  private mutating func noteReusedIDs() {
    let (before, after) = (before, after)
    let new = after.text.bytes.span
    let parts = Set(matching.splits.flatMap { split in split.parts.map { [split.before, $0] } })
    let sources = Set(matching.joins.flatMap { join in join.sources.map { [$0, join.after] } })
    for (place, item) in after.items.enumerated()
    where matching.reasons[place] != .id
      || matching.beforeOf[place] < 0
    {
      guard let old = before.item(spelled: new.extracting(item.id.offsets)),
        Int(matching.beforeOf[place]) != old.value
      else { continue }
      let pair = [old, ItemIndex(place)]
      if parts.contains(pair) || sources.contains(pair) { continue }
      matching.reusedIDs.append((ItemIndex(place), old))
    }
  }

  // MARK: Content

  /// What is left of some kinds, in the order of the files.
  struct Rest {
    var before: [Int]
    var after: [Int]
  }

  func rest(_ kinds: Set<ItemKind>) -> Rest {
    let isChild = kinds.contains(.milestone)
    var rest = Rest(before: [], after: [])
    for place in before.items.indices
    where matching.afterOf[place] < 0 && kinds.contains(before.items[place].kind) {
      if matching.furtherSources.contains(ItemIndex(place)) { continue }
      // What belongs to something that was removed went with it.
      if isChild, let parent = before.items[place].parent, matching.after(parent) == nil {
        continue
      }
      rest.before.append(place)
    }
    for place in after.items.indices
    where matching.beforeOf[place] < 0 && kinds.contains(after.items[place].kind) {
      if isDeclared[place] { continue }
      if isChild, let parent = after.items[place].parent, matching.before(parent) == nil {
        continue
      }
      rest.after.append(place)
    }
    return rest
  }

  private mutating func matchRest(_ kinds: Set<ItemKind>) {
    matchEqual(rest(kinds))
    let suspects = suspects(kinds)
    let open = rest(kinds)
    if suspects.isEmpty, open.before.isEmpty || open.after.isEmpty { return }
    var likeness = LikenessMatch(self, suspects: suspects, open)
    if likeness.doubt(&matching) { matchEqual(rest(kinds)) }
    likeness.match(self, kinds.contains(.milestone), &matching)
  }

  /// Pairs what is equal: first below the same parent, then anywhere; of several that are equal the
  /// first with the first.
  private mutating func matchEqual(_ rest: Rest) {
    guard !rest.before.isEmpty, !rest.after.isEmpty else { return }
    // Copies, so that no closure below takes a copy of the matcher for every item.
    let (before, after, parties, matching) = (before, after, parties, matching)
    let newName = { (party: [UInt8]) -> [UInt8] in parties.newName(of: party) }
    var old = rest.before.map { place in
      let item = before.items[place]
      let parent = item.parent.map { Int(matching.afterOf[$0.value]) } ?? -2
      return Hashed(
        parent: parent,
        hash: before.contentHash(of: item, partyName: newName),
        place: place
      )
    }
    var new = rest.after.map { place in
      let item = after.items[place]
      let isKept = item.parent.map { matching.beforeOf[$0.value] >= 0 } ?? true
      let parent = item.parent.map { isKept ? $0.value : -3 } ?? -2
      return Hashed(
        parent: parent,
        hash: after.contentHash(of: item) { $0 },
        place: place
      )
    }
    join(&old, &new) { ($0.parent, $0.hash) < ($1.parent, $1.hash) }
    join(&old, &new) { $0.hash < $1.hash }
  }

  struct Hashed {
    let parent: Int
    let hash: UInt64
    let place: Int
  }

  /// Pairs the equal ones of both lists and takes them out.
  private mutating func join(
    _ old: inout [Hashed],
    _ new: inout [Hashed],
    _ precedes: (Hashed, Hashed) -> Bool
  ) {
    func order(_ left: Hashed, _ right: Hashed) -> Bool {
      if precedes(left, right) { return true }
      return precedes(right, left) ? false : left.place < right.place
    }
    old.sort(by: order)
    new.sort(by: order)
    var left = 0
    var right = 0
    while left < old.count, right < new.count {
      if precedes(old[left], new[right]) {
        left += 1
      } else if precedes(new[right], old[left]) {
        right += 1
      } else {
        if before.items[old[left].place].kind == after.items[new[right].place].kind {
          matching.pair(old[left].place, new[right].place, .content)
        }
        left += 1
        right += 1
      }
    }
    old.removeAll { matching.afterOf[$0.place] >= 0 }
    new.removeAll { matching.beforeOf[$0.place] >= 0 }
  }

  // MARK: Doubt

  /// Pairs by ID whose title is another in every language that both have.
  private func suspects(_ kinds: Set<ItemKind>) -> [(before: Int, after: Int)] {
    var found: [(before: Int, after: Int)] = []
    let old = before.text.bytes.span
    let new = after.text.bytes.span
    let sameLanguage = before.languages.first?.text == after.languages.first?.text
    for (place, item) in after.items.enumerated()
    where kinds.contains(item.kind) && matching.beforeOf[place] >= 0
      && matching.reasons[place] == .id
    {
      let other = Int(matching.beforeOf[place])
      let title = before.items[other].title
      if sameLanguage, !title.isEmpty,
        old.extracting(title.offsets).equals(new.extracting(item.title.offsets))
      {
        continue
      }
      if isRetitled(other, place) { found.append((other, place)) }
    }
    return found
  }

  private func isRetitled(_ old: Int, _ new: Int) -> Bool {
    let bytes = before.text.bytes.span
    let newBytes = after.text.bytes.span
    let titles = before.statements(of: before.items[old]).filter { $0.place.name == .title }
    let newTitles = after.statements(of: after.items[new]).filter { $0.place.name == .title }
    var isComparable = false
    for title in titles {
      guard let same = newTitles.first(where: { $0.place == title.place }) else { continue }
      if title.text.equals(same.text, in: bytes, newBytes) { return false }
      isComparable = true
    }
    return isComparable
  }
}
