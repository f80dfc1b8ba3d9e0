/// The ends of one line, and whether its characters need a closer look.
struct LineScan {
  /// Where the line ending starts: at `\n`, at the one `\r` before it, or at the end of the file.
  var contentEnd: Int
  /// Where the next line starts.
  var next: Int
  /// Whether the line holds a byte that is not printable ASCII (a tab is not either).
  var isSpecial: Bool
  var holdsNonASCII: Bool
}

/// Finds the end of the line that starts at `start`.
///
/// Eight bytes at a time; O(length of the line).
func scanLine(in bytes: Span<UInt8>, from start: Int) -> LineScan {
  let raw = unsafe bytes.bytes
  let count = bytes.count
  var offset = start
  var classes = ByteClasses()
  scanning: do {
    while offset + 8 <= count {
      // Any bit pattern is a valid UInt64, and the load is bounds-checked.
      let loaded = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      let ending = word.bitOfFirstLineFeed
      guard ending == 64 else {
        classes.add(word.keeping(lowBits: ending))
        offset += ending / 8
        break scanning
      }
      classes.add(word)
      offset += 8
    }
    while offset < count, bytes[offset] != UInt8(ascii: "\n") {
      classes.add(UInt64(bytes[offset]) | ByteClasses.spaces << 8)
      offset += 1
    }
  }
  let hasEnding = offset < count
  let hasReturn = hasEnding && offset > start && bytes[offset - 1] == UInt8(ascii: "\r")
  return LineScan(
    contentEnd: hasReturn ? offset - 1 : offset,
    next: hasEnding ? offset + 1 : count,
    isSpecial: classes.isSpecial,
    holdsNonASCII: classes.holdsNonASCII
  )
}

/// What kinds of bytes were among those that were looked at, eight at a time.
private struct ByteClasses {
  private var high: UInt64 = 0
  private var control: UInt64 = 0

  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080
  static let spaces: UInt64 = 0x2020_2020_2020_2020

  mutating func add(_ word: UInt64) {
    high |= word
    // A byte below 0x20 borrows into its high bit; a byte 0x7F carries into it.
    control |= (word &- Self.spaces) | (word &+ Self.ones)
  }

  var holdsNonASCII: Bool { high & Self.highs != 0 }

  /// Whether a byte lies outside 0x20…0x7E.
  var isSpecial: Bool { (high | control) & Self.highs != 0 }
}

extension UInt64 {
  /// Where the lowest byte that is a line feed starts, in bits; 64 without one.
  fileprivate var bitOfFirstLineFeed: Int {
    let difference = self ^ 0x0A0A_0A0A_0A0A_0A0A
    // Borrows only run upwards, so that the lowest byte found is always right.
    let found = (difference &- ByteClasses.ones) & ~difference & ByteClasses.highs
    return found == 0 ? 64 : found.trailingZeroBitCount & ~7
  }

  /// The low bits, fewer than 64, with spaces above them.
  fileprivate func keeping(lowBits count: Int) -> UInt64 {
    let mask = (1 as UInt64) &<< UInt64(count) &- 1
    return self & mask | ByteClasses.spaces & ~mask
  }
}
