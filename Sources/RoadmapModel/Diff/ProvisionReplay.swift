/// Why a provision cannot be carried out on a text.
package enum ProvisionFailure: Error, Hashable {
  /// It speaks of something that is not there.
  case missing(Provision)
  /// What it replaces or deletes says something else.
  case unexpected(Provision)
}

extension AgreementContent {
  /// The text after an amendment.
  package func applying(_ provisions: [Provision]) throws(ProvisionFailure) -> AgreementContent {
    var replay = ProvisionReplay(self)
    for provision in provisions { try replay.carryOut(provision) }
    return replay.content()
  }
}

extension Provision {
  /// What undoes it, given how the newer version calls the items.
  package static func inverse(of diff: AgreementDiff) -> [Provision] {
    AgreementDiff(from: diff.after, to: diff.before, matching: diff.matching.inverse).provisions
  }
}

/// A content in pieces, so that items can be found and put elsewhere.
private struct ProvisionReplay {
  private struct Entry {
    var node: AgreementContent.Node
    var parent: Provision.Reference?
  }

  private var result: AgreementContent
  private var entries: [Provision.Reference: Entry] = [:]
  /// The children of each item in order; under nil those of the agreement.
  private var children: [Provision.Reference?: [Provision.Reference]] = [:]
  private var newNames: [Provision.Reference: [UInt8]] = [:]

  init(_ content: AgreementContent) {
    result = content
    var open = content.items.map { (node: $0, parent: nil as Provision.Reference?) }
    var next = 0
    while next < open.count {
      var (node, parent) = open[next]
      next += 1
      let reference = Provision.Reference.existing(node.id)
      open += node.children.map { ($0, reference) }
      node.children = []
      entries[reference] = Entry(node: node, parent: parent)
      children[parent, default: []].append(reference)
    }
  }

  mutating func carryOut(_ provision: Provision) throws(ProvisionFailure) {
    switch provision {
    case .statement(let target, let place, let old, let new):
      try change(target, provision) { statements in
        guard statements[place] == old else { return false }
        statements[place] = new
        return true
      }
    case .rename(let target, let from, let to): try rename(target, from, to, provision)
    case .insertParty(let node, let place):
      guard place <= result.parties.count else { throw .missing(provision) }
      result.parties.insert(node, at: place)
    case .deleteParty(let node, let place):
      guard place < result.parties.count, result.parties[place] == node else {
        throw .unexpected(provision)
      }
      result.parties.remove(at: place)
    case .insert(let node, let parent, let previous):
      let reference = Provision.Reference.new(node.id)
      entries[reference] = Entry(node: node, parent: parent)
      try put(reference, below: parent, behind: previous, provision)
    case .delete(let node, let parent, _):
      let reference = Provision.Reference.existing(node.id)
      guard let entry = entries[reference] else { throw .missing(provision) }
      guard entry.node == node else { throw .unexpected(provision) }
      entries[reference] = nil
      children[parent]?.removeAll { $0 == reference }
    case .move(let reference, let parent, let previous):
      guard let entry = entries[reference] else { throw .missing(provision) }
      children[entry.parent]?.removeAll { $0 == reference }
      entries[reference]?.parent = parent
      try put(reference, below: parent, behind: previous, provision)
    }
  }

  private mutating func put(
    _ reference: Provision.Reference,
    below parent: Provision.Reference?,
    behind previous: Provision.Reference?,
    _ provision: Provision
  ) throws(ProvisionFailure) {
    var siblings = children[parent] ?? []
    var place = 0
    if let previous {
      guard let found = siblings.firstIndex(of: previous) else { throw .missing(provision) }
      place = found + 1
    }
    siblings.insert(reference, at: place)
    children[parent] = siblings
  }

  private mutating func change(
    _ target: Provision.Target,
    _ provision: Provision,
    _ change: (inout [FieldPlace: [UInt8]]) -> Bool
  ) throws(ProvisionFailure) {
    let isDone: Bool
    switch target {
    case .agreement: isDone = change(&result.statements)
    case .party(let id):
      guard let place = result.parties.firstIndex(where: { $0.id == id }) else {
        throw .missing(provision)
      }
      isDone = change(&result.parties[place].statements)
    case .item(let reference):
      guard var entry = entries[reference] else { throw .missing(provision) }
      isDone = change(&entry.node.statements)
      entries[reference] = entry
    }
    if !isDone { throw .unexpected(provision) }
  }

  private mutating func rename(
    _ target: Provision.Target,
    _ from: [UInt8],
    _ to: [UInt8],
    _ provision: Provision
  ) throws(ProvisionFailure) {
    switch target {
    case .agreement:
      guard result.id == from else { throw .unexpected(provision) }
      result.id = to
    case .party(let id):
      guard let place = result.parties.firstIndex(where: { $0.id == id }) else {
        throw .missing(provision)
      }
      result.parties[place].id = to
    // At once at the end: two items may change names.
    case .item(let reference):
      guard entries[reference] != nil else { throw .missing(provision) }
      newNames[reference] = to
    }
  }

  func content() -> AgreementContent {
    var content = result
    content.items = (children[nil] ?? []).compactMap { node($0) }
    return content
  }

  /// At most four levels deep: area, activity, milestone or indicator.
  private func node(_ reference: Provision.Reference) -> AgreementContent.Node? {
    guard var node = entries[reference]?.node else { return nil }
    if let name = newNames[reference] { node.id = name }
    node.children = (children[reference] ?? []).compactMap { self.node($0) }
    return node
  }
}
