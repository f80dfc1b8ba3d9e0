/// Finds events by their IDs.
///
/// Open addressing over the IDs, which are hashes already; O(1) a look-up, the table is at most
/// half full.
struct EventPlaces {
  private struct Slot {
    /// No ID has all 64 bits set.
    var bits = UInt64.max
    var place: Int32 = -1
  }

  private var slots: [Slot]

  /// Room for `count` events.
  init(room count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The event with this ID.
  subscript(id: EventID) -> Int? {
    let place = slots[slot(of: id)].place
    return place < 0 ? nil : Int(place)
  }

  /// Enters an event; false, and nothing changes, when its ID is known.
  mutating func insert(_ id: EventID, _ place: Int) -> Bool {
    let slot = slot(of: id)
    guard slots[slot].place < 0 else { return false }
    slots[slot] = Slot(bits: id.bits, place: Int32(place))
    return true
  }

  /// Where an ID stands, or would stand.
  private func slot(of id: EventID) -> Int {
    // The high half of the product depends on all bits.
    let mixed = (id.bits &* 0x9E37_79B9_7F4A_7C15) &>> 32
    var slot = Int(truncatingIfNeeded: mixed) & (slots.count - 1)
    while slots[slot].place >= 0, slots[slot].bits != id.bits {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
