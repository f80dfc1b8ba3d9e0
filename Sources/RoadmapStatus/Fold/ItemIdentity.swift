import RoadmapModel
import RoadmapSyntax

/// Follows items through the versions: the ID is the identity, or `replaces` (`status.md`,
/// "Version in force").
struct ItemIdentity {
  enum Match {
    case current(ItemIndex)
    /// Only earlier versions had it.
    case former(id: String)
    /// Several items of the version in force replace it.
    case split(id: String)
    case unknown(nearest: String?)
  }

  private let current: Agreement
  private let earlier: [Agreement]
  /// For an ID in lower case that the current version has not: the items that replace it.
  private let successors: [String: [ItemIndex]]

  init(_ versions: [VersionInFolder], current index: Int) {
    let current = versions[index].agreement
    self.current = current
    earlier = versions.indices.filter { $0 != index }.map { versions[$0].agreement }
    var successors: [String: [ItemIndex]] = [:]
    let bytes = current.text.bytes.span
    for (place, item) in current.items.enumerated() where item.hasReplaces {
      guard let value = current.range(of: .replaces, in: item) else { continue }
      for part in bytes.commaSeparated(value)
      where !bytes.holds("none", at: part) && !part.isEmpty {
        let name = String(copying: part, of: bytes).lowercased()
        successors[name, default: []].append(ItemIndex(place))
      }
    }
    self.successors = successors
  }

  func find(_ id: Span<UInt8>) -> Match {
    if let index = current.item(spelled: id) { return .current(index) }
    guard let utf8 = try? UTF8Span(validating: id) else { return .unknown(nearest: nil) }
    let name = String(copying: utf8)
    if let heirs = successors[name.lowercased()] {
      return heirs.count == 1 ? .current(heirs[0]) : .split(id: name)
    }
    if earlier.contains(where: { $0.item(spelled: id) != nil }) { return .former(id: name) }
    let known = current.items.prefix(2_000).map { current.name(of: $0) }
    return .unknown(nearest: nearestName(to: name, among: known))
  }

  /// Whether an earlier version gave the item occurrences under another deadline.
  func hadOccurrences(_ item: Item, before agreement: Agreement) -> Bool {
    let id = agreement.text.bytes.span.extracting(item.id.offsets)
    return earlier.contains { version in
      guard let index = version.item(spelled: id) else { return false }
      return version.deadline(of: version[index])?.hasOccurrences == true
    }
  }
}
