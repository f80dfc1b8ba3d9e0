import RoadmapSyntax

/// Deadlines that were read before, by how they are written: most activities share theirs with
/// others.
///
/// One place for each hash; what collides takes the place of what was there.
struct KnownDeadlines {
  private var entries: [(value: ByteRange, place: Int32)] = []

  /// So short that most are found, so long that all of a plan have room.
  private static let room = 64

  /// The place of the deadline that is written like `value`.
  func find(_ value: ByteRange, in bytes: Span<UInt8>) -> Int32? {
    if entries.isEmpty || value.isEmpty { return nil }
    let entry = entries[Self.slot(of: value, in: bytes)]
    guard entry.place >= 0,
      bytes.extracting(entry.value.offsets).equals(bytes.extracting(value.offsets))
    else { return nil }
    return entry.place
  }

  mutating func insert(_ value: ByteRange, _ place: Int32, in bytes: Span<UInt8>) {
    if value.isEmpty { return }
    if entries.isEmpty {
      entries = Array(repeating: (ByteRange(0, 0), -1), count: Self.room)
    }
    entries[Self.slot(of: value, in: bytes)] = (value, place)
  }

  private static func slot(of value: ByteRange, in bytes: Span<UInt8>) -> Int {
    var hash = UInt(value.count)
    for offset in value.start..<value.end { hash = hash &* 31 &+ UInt(bytes[offset]) }
    return Int((hash ^ hash &>> 6) & UInt(room - 1))
  }
}
