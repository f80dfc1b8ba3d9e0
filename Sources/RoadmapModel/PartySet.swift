/// The index of a party in ``Agreement/parties``, in the order of the file.
package struct PartyIndex: Hashable, Sendable, Comparable {
  package let value: Int

  package init(_ value: Int) {
    self.value = value
  }

  package static func < (left: PartyIndex, right: PartyIndex) -> Bool { left.value < right.value }
}

/// A set of parties of one agreement, in one word.
package struct PartySet: Hashable, Sendable {
  private var bits: UInt64

  package init() {
    bits = 0
  }

  /// The first `count` parties.
  package init(first count: Int) {
    bits = count >= 64 ? .max : (1 << UInt64(count)) - 1
  }

  package var isEmpty: Bool { bits == 0 }
  package var count: Int { bits.nonzeroBitCount }

  package func contains(_ party: PartyIndex) -> Bool { bits & PartySet.bit(party) != 0 }

  /// Adds `party`; false when it was there already.
  @discardableResult
  package mutating func insert(_ party: PartyIndex) -> Bool {
    let isNew = !contains(party)
    bits |= PartySet.bit(party)
    return isNew
  }

  /// Adds the parties of another set.
  package mutating func formUnion(_ other: PartySet) {
    bits |= other.bits
  }

  /// The parties, ascending.
  package var members: [PartyIndex] {
    var members: [PartyIndex] = []
    var left = bits
    while left != 0 {
      members.append(PartyIndex(left.trailingZeroBitCount))
      left &= left &- 1
    }
    return members
  }

  private static func bit(_ party: PartyIndex) -> UInt64 { 1 << UInt64(party.value) }
}
