import RoadmapSyntax

/// One sentence of an amendment, as data: enough to make the newer text out of the older.
///
/// Items are named as in the older version, new ones as in the newer.
package enum Provision: Hashable, Sendable {
  /// An item by its ID.
  package enum Reference: Hashable, Sendable {
    case existing([UInt8])
    case new([UInt8])
  }

  /// What a statement stands on.
  package enum Target: Hashable, Sendable {
    case agreement
    case party([UInt8])
    case item(Reference)
  }

  /// A statement is replaced, or inserted (no older text), or deleted (no newer one).
  case statement(Target, FieldPlace, before: [UInt8]?, after: [UInt8]?)
  /// The agreement, a party or an item gets another ID.
  case rename(Target, from: [UInt8], to: [UInt8])
  case insertParty(AgreementContent.PartyNode, at: Int)
  case deleteParty(AgreementContent.PartyNode, at: Int)
  /// A whole item without what stands below it, which comes by provisions of its own.
  case insert(AgreementContent.Node, below: Reference?, behind: Reference?)
  case delete(AgreementContent.Node, below: Reference?, behind: Reference?)
  /// An item gets another place.
  case move(Reference, below: Reference?, behind: Reference?)
}

extension AgreementDiff {
  /// What has to be said to make the newer text out of the older; in the order in which it is to be
  /// carried out: deletions, statements, insertions and moves, new IDs.
  package var provisions: [Provision] {
    ProvisionWriter(self).provisions()
  }
}

/// Writes the provisions of a diff.
private struct ProvisionWriter {
  let before: Agreement
  let after: Agreement
  let matching: ItemMatching
  let parties: PartyMatching

  init(_ diff: AgreementDiff) {
    before = diff.before
    after = diff.after
    matching = diff.matching
    parties = PartyMatching(diff.before, diff.after)
  }

  func provisions() -> [Provision] {
    var provisions: [Provision] = []
    for place in before.items.indices.reversed() where matching.afterOf[place] < 0 {
      provisions.append(deletion(ItemIndex(place)))
    }
    provisions += headProvisions()
    for place in after.items.indices {
      let item = ItemIndex(place)
      guard let old = matching.before(item) else { continue }
      provisions += statements(
        before.statements(of: before[old]),
        after.statements(of: after[item]),
        .item(.existing(id(old, before)))
      )
    }
    provisions += placements()
    for place in after.items.indices {
      let item = ItemIndex(place)
      guard let old = matching.before(item) else { continue }
      let (from, to) = (id(old, before), id(item, after))
      if from != to { provisions.append(.rename(.item(.existing(from)), from: from, to: to)) }
    }
    return provisions
  }

  private func id(_ item: ItemIndex, _ agreement: Agreement) -> [UInt8] {
    Array(agreement.text[agreement[item].id])
  }

  /// How an item of the newer version is called while the provisions are carried out.
  private func reference(_ item: ItemIndex) -> Provision.Reference {
    matching.before(item).map { .existing(id($0, before)) } ?? .new(id(item, after))
  }

  // MARK: Deletions

  private func deletion(_ item: ItemIndex) -> Provision {
    .delete(
      node(item, before),
      below: before[item].parent.map { .existing(id($0, before)) },
      behind: previous(of: item, in: before).map { .existing(id($0, before)) }
    )
  }

  private func node(_ item: ItemIndex, _ agreement: Agreement) -> AgreementContent.Node {
    AgreementContent.Node(
      kind: agreement[item].kind,
      id: id(item, agreement),
      statements: values(agreement.statements(of: agreement[item]), agreement),
      children: []
    )
  }

  private func values(
    _ statements: [Statement],
    _ agreement: Agreement
  ) -> [FieldPlace: [UInt8]] {
    var values: [FieldPlace: [UInt8]] = [:]
    for statement in statements {
      values[statement.place] = statement.text.bytes(in: agreement.text)
    }
    return values
  }

  /// What stands directly before an item below the same parent.
  private func previous(of item: ItemIndex, in agreement: Agreement) -> ItemIndex? {
    let parent = agreement[item].parent
    var place = item.value - 1
    while place >= 0, place > parent?.value ?? -1 {
      if agreement.items[place].parent == parent { return ItemIndex(place) }
      // From something deeper straight to what it belongs to.
      place = agreement.items[place].parent.map { max($0.value, parent?.value ?? -1) } ?? place - 1
      if place == parent?.value { break }
    }
    return nil
  }

  // MARK: Statements

  private func headProvisions() -> [Provision] {
    var provisions = statements(
      before.statements(of: before.header),
      after.statements(of: after.header),
      .agreement
    )
    let from = Array(before.text[before.header.id])
    let to = Array(after.text[after.header.id])
    if from != to { provisions.append(.rename(.agreement, from: from, to: to)) }
    let isSame = parties.afterOf.enumerated().allSatisfy { $0.element?.value == $0.offset }
    guard isSame, before.parties.count == after.parties.count else {
      return provisions + replacedParties()
    }
    for (place, party) in before.parties.enumerated() {
      let other = after.parties[place]
      let (from, to) = (Array(before.text[party.id]), Array(after.text[other.id]))
      provisions += statements(
        before.statements(of: party),
        after.statements(of: other),
        .party(from)
      )
      if from != to { provisions.append(.rename(.party(from), from: from, to: to)) }
    }
    return provisions
  }

  /// Where parties came, went or changed places: all of them again.
  private func replacedParties() -> [Provision] {
    let old = before.parties.enumerated().reversed()
      .map { place, party in
        let node = AgreementContent.PartyNode(
          id: Array(before.text[party.id]),
          statements: values(before.statements(of: party), before)
        )
        return Provision.deleteParty(node, at: place)
      }
    let new = after.parties.enumerated()
      .map { place, party in
        let node = AgreementContent.PartyNode(
          id: Array(after.text[party.id]),
          statements: values(after.statements(of: party), after)
        )
        return Provision.insertParty(node, at: place)
      }
    return old + new
  }

  private func statements(
    _ old: [Statement],
    _ new: [Statement],
    _ target: Provision.Target
  ) -> [Provision] {
    FieldGroup.groups(old, new, before.text, after.text)
      .flatMap { group in
        group.languages.map { language in
          Provision.statement(
            target,
            FieldPlace(group.name, party: group.party, language: language.language),
            before: language.before?.bytes(in: before.text),
            after: language.after?.bytes(in: after.text)
          )
        }
      }
  }

  // MARK: Places

  /// Insertions and moves in the order of the newer version, so that what something stands behind
  /// is there already.
  private func placements() -> [Provision] {
    var provisions: [Provision] = []
    let kept = keptPlaces()
    for place in after.items.indices {
      let item = ItemIndex(place)
      let below = after[item].parent.map { reference($0) }
      let behind = previous(of: item, in: after).map { reference($0) }
      if matching.before(item) == nil {
        provisions.append(.insert(node(item, after), below: below, behind: behind))
      } else if !kept.contains(item) {
        provisions.append(.move(reference(item), below: below, behind: behind))
      }
    }
    return provisions
  }

  /// The items that stay where they are: those with the same parent, in an order that both have.
  private func keptPlaces() -> Set<ItemIndex> {
    var groups: [Int: [ItemIndex]] = [:]
    for place in after.items.indices {
      let item = ItemIndex(place)
      guard let old = matching.before(item) else { continue }
      let parent = after[item].parent
      let oldParent = before[old].parent
      guard oldParent.flatMap({ matching.after($0) }) == parent,
        (oldParent == nil) == (parent == nil)
      else { continue }
      groups[parent?.value ?? -1, default: []].append(item)
    }
    var kept: Set<ItemIndex> = []
    for items in groups.values {
      let places = items.map { Int(matching.beforeOf[$0.value]) }
      for index in longestIncreasing(places) { kept.insert(items[index]) }
    }
    return kept
  }
}
