/// The index of a party in ``Agreement/parties``, in the order of the file.
@usableFromInline package struct PartyIndex: Hashable, Sendable, Comparable {
  @usableFromInline package let value: Int

  @inlinable package init(_ value: Int) {
    self.value = value
  }

  @inlinable package static func < (left: PartyIndex, right: PartyIndex) -> Bool {
    left.value < right.value
  }
}

/// A set of parties of one agreement, in one word.
@usableFromInline package struct PartySet: Hashable, Sendable {
  @usableFromInline var bits: UInt64

  @inlinable package init() {
    bits = 0
  }

  /// The first `count` parties.
  @inlinable package init(first count: Int) {
    bits = count >= 64 ? .max : (1 << UInt64(count)) - 1
  }

  @inlinable package var isEmpty: Bool { bits == 0 }
  @inlinable package var count: Int { bits.nonzeroBitCount }

  @inlinable package func contains(_ party: PartyIndex) -> Bool { bits & PartySet.bit(party) != 0 }

  /// Adds `party`; false when it was there already.
  @discardableResult @inlinable
  package mutating func insert(_ party: PartyIndex) -> Bool {
    let isNew = !contains(party)
    bits |= PartySet.bit(party)
    return isNew
  }

  /// Adds the parties of another set.
  @inlinable package mutating func formUnion(_ other: PartySet) {
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

  @inlinable static func bit(_ party: PartyIndex) -> UInt64 { 1 << UInt64(party.value) }
}
