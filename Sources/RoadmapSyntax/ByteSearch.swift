/// Eight bytes at a time, because most of the time of reading goes into looking for the next byte of
/// some kind.
extension Span<UInt8> {
  /// The first offset from `start` on that holds `byte`, or `end`.
  package func offset(of byte: UInt8, from start: Int, to end: Int) -> Int {
    precondition(end <= count, "a search ends inside the bytes")
    let wanted = UInt64(byte) &* ByteMask.ones
    var offset = start
    while offset + 8 <= end {
      let found = ByteMask.zeros(eightBytes(at: offset) ^ wanted)
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < end, self[offset] != byte { offset += 1 }
    return offset
  }

  /// The first white space (space, tab, NBSP) from `start` on, or `end`.
  package func blankEnd(from start: Int, to end: Int) -> Int {
    precondition(end <= count, "a search ends inside the bytes")
    var offset = start
    while offset < end {
      offset = possibleBlank(from: offset, to: end)
      if offset < end, whiteSpaceWidth(at: offset, before: end) > 0 { break }
      offset = Swift.min(offset + 1, end)
    }
    return offset
  }

  /// The first byte that white space starts with, or `end`.
  private func possibleBlank(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset + 8 <= end {
      let bytes = eightBytes(at: offset)
      let found =
        ByteMask.zeros(bytes ^ ByteMask.spaces) | ByteMask.zeros(bytes ^ ByteMask.tabs)
        | ByteMask.zeros(bytes ^ ByteMask.firstOfNBSP)
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < end {
      let byte = self[offset]
      if byte == 0x20 || byte == 0x09 || byte == 0xC2 { break }
      offset += 1
    }
    return offset
  }

  /// The bytes from `offset` on as a number, the first the lowest.
  @inlinable package func eightBytes(at offset: Int) -> UInt64 {
    // Any bit pattern is a valid UInt64, and the load is bounds-checked.
    let loaded = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: loaded)
  }
}

/// Eight equal bytes.
enum ByteMask {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080
  static let spaces: UInt64 = 0x2020_2020_2020_2020
  static let tabs: UInt64 = 0x0909_0909_0909_0909
  static let firstOfNBSP: UInt64 = 0xC2C2_C2C2_C2C2_C2C2
  static let lineFeeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A

  /// The high bit of the bytes that are zero; above the lowest of them there may be more.
  static func zeros(_ bytes: UInt64) -> UInt64 {
    // Borrows only run upwards, so that the lowest byte found is always right.
    (bytes &- ones) & ~bytes & highs
  }
}
