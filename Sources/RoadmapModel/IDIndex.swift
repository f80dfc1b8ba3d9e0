import RoadmapSyntax

/// Finds what an ID names, without regard to case.
///
/// Open addressing over the bytes of the file: an entry is four bytes, and no ID is copied. O(1) a
/// look-up; the table is at most half full.
struct IDIndex: Sendable {
  /// What an ID of the file names.
  enum Entry: Equatable {
    case agreement
    case party(PartyIndex)
    case item(ItemIndex)
  }

  /// 0 is free; else the hash of the ID above the place in ``entries`` plus one, so that other IDs
  /// are passed over without a look at the file.
  private var slots: [UInt64]
  /// The ID in the file and what it names, in the order of the file.
  private var entries: [(id: ByteRange, code: Int32)] = []
  /// Whether an ID was there before when it was inserted.
  private(set) var hasRepetitions = false

  init() {
    slots = [UInt64](repeating: 0, count: 64)
  }

  /// Adds an ID; nil when it is new, else the one that was there before and stays.
  mutating func insert(_ id: ByteRange, _ entry: Entry, in bytes: Span<UInt8>) -> ByteRange? {
    if entries.count * 2 >= slots.count { grow() }
    let name = bytes.extracting(id.offsets)
    let hash = Self.hash(of: name)
    let (slot, known) = find(name, hash, in: bytes)
    if let known {
      hasRepetitions = true
      return entries[known].id
    }
    entries.append((id, IDIndex.code(entry)))
    slots[slot] = UInt64(hash) << 32 | UInt64(entries.count)
    return nil
  }

  /// What `name` names in the file that is `bytes`.
  func find(_ name: Span<UInt8>, in bytes: Span<UInt8>) -> Entry? {
    find(name, Self.hash(of: name), in: bytes).entry.map { IDIndex.entry(entries[$0].code) }
  }

  /// The slot of an ID, or where it would be, and its place in ``entries``.
  private func find(
    _ name: Span<UInt8>,
    _ hash: UInt32,
    in bytes: Span<UInt8>
  ) -> (slot: Int, entry: Int?) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
        let entry = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
        if bytes.extracting(entries[entry].id.offsets).equalsIgnoringCase(name) {
          return (slot, entry)
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  /// All IDs in the order of the file.
  var all: [(id: ByteRange, entry: Entry)] {
    entries.map { ($0.id, IDIndex.entry($0.code)) }
  }

  private mutating func grow() {
    let before = slots
    slots = [UInt64](repeating: 0, count: before.count * 2)
    for entry in before where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// FNV-1a, eight bytes at a time with case folded, then mixed so that all bits depend on all
  /// bytes.
  private static func hash(of name: Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = 0
    while offset + 8 <= name.count {
      // Bit 5 is the case of a letter, and set in all else that an ID may hold.
      hash = (hash ^ (name.eightBytes(at: offset) | 0x2020_2020_2020_2020)) &* 0x100_0000_01B3
      hash ^= hash >> 32
      offset += 8
    }
    while offset < name.count {
      hash = (hash ^ UInt64(name[offset] | 0x20)) &* 0x100_0000_01B3
      offset += 1
    }
    hash ^= hash >> 29
    return UInt32(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private static func code(_ entry: Entry) -> Int32 {
    switch entry {
    case .agreement: 0
    case .party(let party): Int32(-1 - party.value)
    case .item(let item): Int32(1 + item.value)
    }
  }

  private static func entry(_ code: Int32) -> Entry {
    if code == 0 { return .agreement }
    return code < 0 ? .party(PartyIndex(Int(-1 - code))) : .item(ItemIndex(Int(code - 1)))
  }
}

extension UInt8 {
  /// The byte of the lower-case letter for an ASCII upper-case one, else the byte itself.
  var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// Whether both are the same but for the case of ASCII letters.
  package func equalsIgnoringCase(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    if equals(other) { return true }
    for index in indices where self[index].lowercasedASCII != other[index].lowercasedASCII {
      return false
    }
    return true
  }

  /// Whether both are the same to the byte.
  package func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while offset + 8 <= count {
      if eightBytes(at: offset) != other.eightBytes(at: offset) { return false }
      offset += 8
    }
    while offset < count {
      if self[offset] != other[offset] { return false }
      offset += 1
    }
    return true
  }
}
