import RoadmapSyntax

/// Which item of the newer version is which of the older.
package struct ItemMatching: Sendable {
  /// Why two items are one.
  package enum Reason: UInt8, Hashable, Sendable {
    case declared, id, content, likeness
  }

  /// For each item of the older version its counterpart, -1 for none.
  var afterOf: [Int32]
  /// For each item of the newer version its counterpart, -1 for none.
  var beforeOf: [Int32]
  /// For each item of the newer version why.
  var reasons: [Reason]
  /// Parts that stand for one item, in order; the first one is paired with it.
  var splits: [(before: ItemIndex, parts: [ItemIndex])] = []
  /// Items that became one, in order; the first one is paired with it.
  var joins: [(after: ItemIndex, sources: [ItemIndex])] = []
  /// Items of the newer version whose ID belonged to another item.
  var reusedIDs: [(after: ItemIndex, before: ItemIndex)] = []
  /// Items of the newer version that are parts of a split but not paired.
  var furtherParts: Set<ItemIndex> = []
  /// Items of the older version that went into another but are not paired.
  var furtherSources: Set<ItemIndex> = []
  var remarks: [DiffRemark] = []

  init(_ before: Agreement, _ after: Agreement) {
    afterOf = [Int32](repeating: -1, count: before.items.count)
    beforeOf = [Int32](repeating: -1, count: after.items.count)
    reasons = [Reason](repeating: .id, count: after.items.count)
  }

  /// The item of the newer version that stands for one of the older.
  package func after(_ item: ItemIndex) -> ItemIndex? {
    afterOf[item.value] < 0 ? nil : ItemIndex(Int(afterOf[item.value]))
  }

  /// The item of the older version that one of the newer stands for.
  package func before(_ item: ItemIndex) -> ItemIndex? {
    beforeOf[item.value] < 0 ? nil : ItemIndex(Int(beforeOf[item.value]))
  }

  /// Why an item of the newer version has its counterpart.
  package func reason(_ after: ItemIndex) -> Reason { reasons[after.value] }

  /// The same seen from the newer version.
  package var inverse: ItemMatching {
    var inverse = self
    inverse.afterOf = beforeOf
    inverse.beforeOf = afterOf
    inverse.reasons = afterOf.map { $0 < 0 ? .id : reasons[Int($0)] }
    inverse.splits = joins.map { ($0.after, $0.sources) }
    inverse.joins = splits.map { ($0.before, $0.parts) }
    inverse.reusedIDs = reusedIDs.map { ($0.before, $0.after) }
    inverse.furtherParts = furtherSources
    inverse.furtherSources = furtherParts
    inverse.remarks = []
    return inverse
  }

  mutating func pair(_ before: Int, _ after: Int, _ reason: Reason) {
    afterOf[before] = Int32(after)
    beforeOf[after] = Int32(before)
    reasons[after] = reason
  }

  mutating func unpair(before: Int) {
    let after = afterOf[before]
    guard after >= 0 else { return }
    afterOf[before] = -1
    beforeOf[Int(after)] = -1
  }
}
