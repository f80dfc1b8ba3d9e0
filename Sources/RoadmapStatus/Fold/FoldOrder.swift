import RoadmapModel

/// What has to be folded before what: the milestones of an item, and the item whose completion
/// starts its clock.
struct FoldOrder {
  /// All milestones that belong to an item, by that item.
  private var milestones: [(parent: ItemIndex, milestone: ItemIndex)] = []
  /// For each item the one that starts its clock; empty without any.
  private var bases: [ItemIndex?] = []

  init(_ agreement: Agreement) {
    for place in agreement.items.indices {
      guard case .milestone = agreement.items[place].kind else { continue }
      if let parent = agreement.items[place].parent {
        milestones.append((parent, ItemIndex(place)))
      }
    }
    for dependency in agreement.dependencies where dependency.reason == .deadline {
      if bases.isEmpty { bases = Array(repeating: nil, count: agreement.items.count) }
      bases[dependency.item.value] = dependency.target
    }
  }

  /// The milestones of an item, in the order of the file: a milestone belongs to the activity above
  /// it, so that parents ascend.
  func milestones(of place: Int) -> [ItemIndex] {
    if milestones.isEmpty { return [] }
    let item = ItemIndex(place)
    var low = 0
    var high = milestones.count
    while low < high {
      let middle = (low + high) / 2
      if milestones[middle].parent < item { low = middle + 1 } else { high = middle }
    }
    var found: [ItemIndex] = []
    while low < milestones.count, milestones[low].parent == item {
      found.append(milestones[low].milestone)
      low += 1
    }
    return found
  }

  /// The item whose completion starts the clock of another.
  func base(of place: Int) -> ItemIndex? { bases.isEmpty ? nil : bases[place] }

  func needs(of place: Int) -> [Int] {
    let milestones = milestones(of: place).map(\.value)
    guard let base = base(of: place) else { return milestones }
    return milestones + [base.value]
  }

  /// Whether an item can be folded at any time.
  func isIndependent(_ place: Int) -> Bool {
    base(of: place) == nil && milestones(of: place).isEmpty
  }
}
