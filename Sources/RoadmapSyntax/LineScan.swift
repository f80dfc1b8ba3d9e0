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
/// Eight bytes at a time while they are printable ASCII, because that is what most bytes of most
/// files are; O(length of the line).
func scanLine(in bytes: Span<UInt8>, from start: Int) -> LineScan {
  let raw = unsafe bytes.bytes
  let count = bytes.count
  var offset = start
  var isSpecial = false
  var holdsNonASCII = false
  scanning: while offset < count {
    while offset + 8 <= count {
      // Any bit pattern is a valid UInt64, and the load is bounds-checked.
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard isPrintableASCII(word) else { break }
      offset += 8
    }
    let limit = min(offset + 8, count)
    while offset < limit {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") { break scanning }
      if byte >= 0x80 {
        isSpecial = true
        holdsNonASCII = true
      } else if byte < 0x20 || byte == 0x7F {
        isSpecial = true
      }
      offset += 1
    }
  }
  guard offset < count else {
    return LineScan(
      contentEnd: count,
      next: count,
      isSpecial: isSpecial,
      holdsNonASCII: holdsNonASCII
    )
  }
  let hasReturn = offset > start && bytes[offset - 1] == UInt8(ascii: "\r")
  return LineScan(
    contentEnd: hasReturn ? offset - 1 : offset,
    next: offset + 1,
    isSpecial: isSpecial,
    holdsNonASCII: holdsNonASCII
  )
}

/// Whether all eight bytes lie in 0x20…0x7E.
private func isPrintableASCII(_ word: UInt64) -> Bool {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  // A byte below 0x20 borrows into its high bit; a byte 0x7F carries into it.
  let low = (word &- (0x20 &* ones)) & highs
  let delete = (word &+ ones) & highs
  return (word & highs) | low | delete == 0
}
