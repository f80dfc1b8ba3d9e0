/// Finds events of a list by their IDs.
///
/// Open addressing over the IDs, which are hashes already; O(1) a look-up, the table is at most
/// half full and holds nothing but places.
struct EventPlaces {
  /// A place in the list plus one; 0 is free.
  private var slots: [UInt32]

  /// Room for `count` events.
  init(room count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// The event with this ID; `idAt` says which ID stands at a place.
  func find(_ id: EventID, _ idAt: (Int) -> EventID) -> Int? {
    let place = slots[slot(of: id, idAt)]
    return place == 0 ? nil : Int(place) - 1
  }

  /// Enters an event; false, and nothing changes, when its ID is known.
  mutating func insert(_ id: EventID, at place: Int, _ idAt: (Int) -> EventID) -> Bool {
    let slot = slot(of: id, idAt)
    guard slots[slot] == 0 else { return false }
    slots[slot] = UInt32(place + 1)
    return true
  }

  /// Where an ID stands, or would stand.
  private func slot(of id: EventID, _ idAt: (Int) -> EventID) -> Int {
    // The high half of the product depends on all bits.
    let mixed = (id.bits &* 0x9E37_79B9_7F4A_7C15) &>> 32
    var slot = Int(truncatingIfNeeded: mixed) & (slots.count - 1)
    while slots[slot] != 0, idAt(Int(slots[slot]) - 1) != id {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
