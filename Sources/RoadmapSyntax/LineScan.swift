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
  let count = bytes.count
  var offset = start
  var classes = ByteClasses()
  scanning: do {
    while offset + 8 <= count {
      let word = bytes.eightBytes(at: offset)
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
      classes.add(UInt64(bytes[offset]) | ByteMask.spaces << 8)
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

  mutating func add(_ word: UInt64) {
    high |= word
    // A byte below 0x20 borrows into its high bit; a byte 0x7F carries into it.
    control |= (word &- ByteMask.spaces) | (word &+ ByteMask.ones)
  }

  var holdsNonASCII: Bool { high & ByteMask.highs != 0 }

  /// Whether a byte lies outside 0x20…0x7E.
  var isSpecial: Bool { (high | control) & ByteMask.highs != 0 }
}

extension UInt64 {
  /// Where the lowest byte that is a line feed starts, in bits; 64 without one.
  fileprivate var bitOfFirstLineFeed: Int {
    let found = ByteMask.zeros(self ^ ByteMask.lineFeeds)
    return found == 0 ? 64 : found.trailingZeroBitCount & ~7
  }

  /// The low bits, fewer than 64, with spaces above them.
  fileprivate func keeping(lowBits count: Int) -> UInt64 {
    let mask = (1 as UInt64) &<< UInt64(count) &- 1
    return self & mask | ByteMask.spaces & ~mask
  }
}
