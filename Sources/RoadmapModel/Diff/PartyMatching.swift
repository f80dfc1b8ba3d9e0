import RoadmapSyntax

/// Which party of the newer version is which of the older: by ID, else by a name that only one of
/// the others has.
package struct PartyMatching: Sendable {
  /// For each party of the older version its counterpart.
  package private(set) var afterOf: [PartyIndex?]
  /// For each party of the newer version its counterpart.
  package private(set) var beforeOf: [PartyIndex?]
  /// The ID of the counterpart, for parties of the older version whose code changed.
  private var newNames: [(old: [UInt8], new: [UInt8])] = []

  init(_ before: Agreement, _ after: Agreement) {
    afterOf = [PartyIndex?](repeating: nil, count: before.parties.count)
    beforeOf = [PartyIndex?](repeating: nil, count: after.parties.count)
    for (place, party) in before.parties.enumerated() {
      let id = before.text.bytes.span.extracting(party.id.offsets)
      if let other = after.party(named: id) { pair(PartyIndex(place), other) }
    }
    for (place, party) in before.parties.enumerated() where afterOf[place] == nil {
      let title = before.text[party.title]
      let alike = after.parties.indices.filter {
        beforeOf[$0] == nil && after.text[after.parties[$0].title] == title
      }
      guard !title.isEmpty, alike.count == 1 else { continue }
      pair(PartyIndex(place), PartyIndex(alike[0]))
      newNames.append((Array(before.text[party.id]), Array(after.text[after.parties[alike[0]].id])))
    }
  }

  private mutating func pair(_ before: PartyIndex, _ after: PartyIndex) {
    afterOf[before.value] = after
    beforeOf[after.value] = before
  }

  var hasRenamed: Bool { !newNames.isEmpty }

  /// What the newer version calls a party of the older.
  func newName(of party: [UInt8]) -> [UInt8] {
    newNames.first { $0.old == party }?.new ?? party
  }

  /// A set of parties of the older version as one of the newer; those without a counterpart are
  /// left out.
  func inAfter(_ parties: PartySet) -> PartySet {
    var result = PartySet()
    for party in parties.members where party.value < afterOf.count {
      if let other = afterOf[party.value] { result.insert(other) }
    }
    return result
  }
}
