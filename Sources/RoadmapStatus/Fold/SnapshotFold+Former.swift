import RoadmapModel
import RoadmapSyntax

extension SnapshotFold {
  /// What only earlier versions had keeps its place among the finished: completed if it was, else
  /// superseded where something replaces it, else cancelled by the version that dropped it.
  mutating func foldFormer() {
    let agreement = agreement
    if input.versions.count < 2 { return }
    let identity = ItemIdentity(input.versions, current: current)
    guard let number = input.versions[current].number else { return }
    let earlier = input.versions.indices
      .filter { (input.versions[$0].number ?? .max) < number }
      .sorted { (input.versions[$0].number ?? 0) > (input.versions[$1].number ?? 0) }
    // A new plan after an old one is another plan: what the old one had is not dropped by it.
    if agreement.header.base?.relation == .succeeds { return }
    var seen: Set<String> = []
    var found: [FormerItem] = []
    for place in earlier {
      let version = input.versions[place].agreement
      var statuses: SnapshotFold?
      for (index, item) in version.items.enumerated()
      where version.isTracked(item) && item.kind != .milestone {
        let name = version.name(of: item)
        guard agreement.item(spelled: name.utf8Span.span) == nil,
          seen.insert(name.lowercased()).inserted
        else { continue }
        let heirs = identity.heirs(of: name)
        let fold = statuses ?? Self.itemsAlone(place, of: input)
        statuses = fold
        found.append(
          FormerItem(
            id: name,
            version: place,
            item: ItemIndex(index),
            headline: fold.formerHeadline(of: index, heirs),
            successors: heirs
          )
        )
      }
    }
    former = found
  }

  /// Completed if it was under its own last version; else superseded or cancelled.
  private func formerHeadline(of item: Int, _ heirs: [ItemIndex]) -> Headline {
    let place = placeOfItem[item]
    if place >= 0, items[Int(place)].headline == .completed { return .completed }
    return heirs.isEmpty ? .cancelled : .superseded
  }
}
