import RoadmapSyntax

/// What an agreement says, without its layout: statements, and items in their places.
///
/// For laws about diffs, and for replaying an amendment. Two files with equal contents differ in
/// white space, comments and the order of fields only.
package struct AgreementContent: Hashable, Sendable {
  /// One heading with its statements, ordered by place.
  package struct Node: Hashable, Sendable {
    package var kind: ItemKind
    package var id: [UInt8]
    package var statements: [FieldPlace: [UInt8]]
    /// What stands below it.
    package var children: [Node]
  }

  /// A party with its statements.
  package struct PartyNode: Hashable, Sendable {
    package var id: [UInt8]
    package var statements: [FieldPlace: [UInt8]]
  }

  package var id: [UInt8]
  package var statements: [FieldPlace: [UInt8]]
  package var parties: [PartyNode]
  package var items: [Node]

  package init(_ agreement: Agreement) {
    func values(_ statements: [Statement]) -> [FieldPlace: [UInt8]] {
      var values: [FieldPlace: [UInt8]] = [:]
      for statement in statements {
        values[statement.place] = statement.text.bytes(in: agreement.text)
      }
      return values
    }
    id = Array(agreement.text[agreement.header.id])
    statements = values(agreement.statements(of: agreement.header))
    parties = agreement.parties.map {
      PartyNode(id: Array(agreement.text[$0.id]), statements: values(agreement.statements(of: $0)))
    }
    var children = [[Int]](repeating: [], count: agreement.items.count)
    var roots: [Int] = []
    for (place, item) in agreement.items.enumerated() {
      if let parent = item.parent {
        children[parent.value].append(place)
      } else {
        roots.append(place)
      }
    }
    // From the last to the first: children stand behind their parents.
    var nodes = [Node?](repeating: nil, count: agreement.items.count)
    for place in agreement.items.indices.reversed() {
      let item = agreement.items[place]
      nodes[place] = Node(
        kind: item.kind,
        id: Array(agreement.text[item.id]),
        statements: values(agreement.statements(of: item)),
        children: children[place].compactMap { nodes[$0] }
      )
    }
    items = roots.compactMap { nodes[$0] }
  }
}
