import RoadmapModel
import RoadmapSyntax

/// Follows items through the versions: the ID is the identity, or `replaces` (`status.md`,
/// "Version in force").
struct ItemIdentity {
  enum Match {
    case current(ItemIndex)
    /// Only other versions had it.
    case former
    /// Several items of the version in force replace it.
    case split([ItemIndex])
    case unknown
  }

  private let current: Agreement
  private let others: [Agreement]
  /// For an ID in lower case that some version replaced: what stands for it in the version in
  /// force, followed through all versions between; ascending.
  private let heirs: [String: [ItemIndex]]

  init(_ versions: [VersionInFolder], current index: Int) {
    current = versions[index].agreement
    others = versions.indices.filter { $0 != index }.map { versions[$0].agreement }
    heirs = Self.heirs(versions, index)
  }

  /// The version in force counts, and those before it: what a later text replaces is not replaced
  /// yet.
  private static func heirs(
    _ versions: [VersionInFolder],
    _ index: Int
  ) -> [String: [ItemIndex]] {
    let number = versions[index].number ?? .max
    let current = versions[index].agreement
    let before = versions.indices.filter { $0 != index && (versions[$0].number ?? .max) < number }
    var successors: [String: Set<String>] = [:]
    for place in before + [index] {
      let agreement = versions[place].agreement
      for (replaced, item) in agreement.replacements {
        let name = agreement.name(of: agreement[item]).lowercased()
        if replaced != name { successors[replaced, default: []].insert(name) }
      }
    }
    var heirs: [String: [ItemIndex]] = [:]
    for name in successors.keys {
      var found: Set<ItemIndex> = []
      var seen: Set<String> = [name]
      var open = Array(successors[name] ?? [])
      while let next = open.popLast() {
        guard seen.insert(next).inserted else { continue }
        if let item = current.item(spelled: next.utf8Span.span) {
          found.insert(item)
        } else {
          open += successors[next] ?? []
        }
      }
      if !found.isEmpty { heirs[name] = found.sorted() }
    }
    return heirs
  }

  func find(_ id: Span<UInt8>) -> Match {
    if let index = current.item(spelled: id) { return .current(index) }
    if !heirs.isEmpty, let utf8 = try? UTF8Span(validating: id),
      let heirs = heirs[String(copying: utf8).lowercased()]
    {
      return heirs.count == 1 ? .current(heirs[0]) : .split(heirs)
    }
    return others.contains { $0.item(spelled: id) != nil } ? .former : .unknown
  }

  /// What replaces an item that the version in force does not have, in any way.
  func heirs(of id: String) -> [ItemIndex] { heirs[id.lowercased()] ?? [] }

  /// The known ID that is most like an unknown one.
  func nearest(to id: Span<UInt8>) -> String? {
    guard let utf8 = try? UTF8Span(validating: id) else { return nil }
    let known = current.items.prefix(2_000).map { current.name(of: $0) }
    return nearestName(to: String(copying: utf8), among: known)
  }
}

extension Agreement {
  /// What `replaces` says: the ID in lower case that is replaced, and the item that does it.
  var replacements: [(replaced: String, by: ItemIndex)] {
    let bytes = text.bytes.span
    var found: [(replaced: String, by: ItemIndex)] = []
    for (place, item) in items.enumerated() where item.hasReplaces {
      guard let value = range(of: .replaces, in: item) else { continue }
      for part in bytes.commaSeparated(value)
      where !bytes.holds("none", at: part) && !part.isEmpty {
        found.append((String(copying: part, of: bytes).lowercased(), ItemIndex(place)))
      }
    }
    return found
  }
}
