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

  /// 0 is free; the rest is the place in ``entries`` plus one.
  private var slots: [UInt32]
  /// The ID in the file and what it names, in the order of the file.
  private var entries: [(id: ByteRange, code: Int32)] = []

  init() {
    slots = [UInt32](repeating: 0, count: 64)
  }

  /// Adds an ID; nil when it is new, else the one that was there before and stays.
  mutating func insert(_ id: ByteRange, _ entry: Entry, in bytes: Span<UInt8>) -> ByteRange? {
    if entries.count * 2 >= slots.count { grow(in: bytes) }
    let name = bytes.extracting(id.offsets)
    var slot = start(of: name)
    while slots[slot] != 0 {
      let known = entries[Int(slots[slot]) - 1].id
      if bytes.extracting(known.offsets).equalsIgnoringCase(name) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append((id, IDIndex.code(entry)))
    slots[slot] = UInt32(entries.count)
    return nil
  }

  /// What `name` names in the file that is `bytes`.
  func find(_ name: Span<UInt8>, in bytes: Span<UInt8>) -> Entry? {
    var slot = start(of: name)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if bytes.extracting(entry.id.offsets).equalsIgnoringCase(name) {
        return IDIndex.entry(entry.code)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// All IDs in the order of the file.
  var all: [(id: ByteRange, entry: Entry)] {
    entries.map { ($0.id, IDIndex.entry($0.code)) }
  }

  private mutating func grow(in bytes: Span<UInt8>) {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = start(of: bytes.extracting(entry.id.offsets))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }

  private func start(of name: Span<UInt8>) -> Int {
    // FNV-1a over the bytes with case folded, then mixed so that low bits depend on all bytes.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in name.indices {
      hash = (hash ^ UInt64(name[offset].lowercasedASCII)) &* 0x100_0000_01B3
    }
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash) & (slots.count - 1)
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
    for index in indices where self[index].lowercasedASCII != other[index].lowercasedASCII {
      return false
    }
    return true
  }

  /// Whether both are the same to the byte.
  package func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
