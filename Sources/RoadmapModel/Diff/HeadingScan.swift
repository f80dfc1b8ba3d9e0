import RoadmapSyntax

/// A heading as a fast pass over a file sees it.
struct ScannedHeading {
  /// The start of its line.
  let start: Int
  let keyword: Keyword
  /// Of the ID, without regard to case.
  let idHash: UInt64
}

/// Finds headings line by line without reading anything else.
struct HeadingScan {
  /// Where the next line starts.
  private(set) var offset: Int
  let end: Int
  /// Whether a line was seen that needs the slow way: an open alternative, a conflict marker.
  private(set) var isIrregular = false

  init(from offset: Int, to end: Int) {
    self.offset = offset
    self.end = end
  }

  /// The next heading whose line starts before the end.
  mutating func next(in bytes: Span<UInt8>) -> ScannedHeading? {
    while offset < end {
      let start = offset
      offset = bytes.lineEnd(from: start)
      var first = start
      while first < offset, bytes[first] == UInt8(ascii: " ") || bytes[first] == UInt8(ascii: "\t")
      {
        first += 1
      }
      guard first < offset else { continue }
      switch bytes[first] {
      case UInt8(ascii: "a"), UInt8(ascii: "p"), UInt8(ascii: "c"), UInt8(ascii: "m"),
        UInt8(ascii: "i"):
        if let heading = heading(in: bytes, start, first) { return heading }
      case UInt8(ascii: "?"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"):
        isIrregular = true
      case 0x80...: isIrregular = isIrregular || bytes[first] != 0xEF || start > 0
      default: continue
      }
    }
    return nil
  }

  private func heading(
    in bytes: Span<UInt8>,
    _ start: Int,
    _ first: Int
  ) -> ScannedHeading? {
    let word = bytes.wordEnd(from: first, to: offset)
    guard word < offset, bytes[word] != UInt8(ascii: ":"),
      let keyword = Keyword(bytes, ByteRange(first, word))
    else { return nil }
    var place = bytes.skippingWhiteSpace(from: word, to: offset)
    var hash = ByteHash()
    while place < offset, bytes[place] > 0x20, bytes[place] < 0x80 {
      hash.add(bytes[place].lowercasedASCII)
      place += 1
    }
    return ScannedHeading(start: start, keyword: keyword, idHash: hash.value)
  }
}

extension Span<UInt8> {
  /// The start of the line behind the one at `start`, or the end of the file.
  fileprivate func lineEnd(from start: Int) -> Int {
    let raw = unsafe bytes
    var offset = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    while offset + 8 <= count {
      // Any bit pattern is a valid UInt64, and the load is bounds-checked.
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let feeds = word ^ (0x0A &* ones)
      if (feeds &- ones) & ~feeds & (0x80 &* ones) != 0 { break }
      offset += 8
    }
    while offset < count {
      offset += 1
      if self[offset - 1] == UInt8(ascii: "\n") { break }
    }
    return offset
  }

  /// How many bytes from `start` on are those of `other` from `otherStart` on.
  func commonLength(from start: Int, _ other: Span<UInt8>, from otherStart: Int) -> Int {
    let raw = unsafe bytes
    let otherRaw = unsafe other.bytes
    let limit = Swift.min(count - start, other.count - otherStart)
    var length = 0
    while length + 8 <= limit {
      let left = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start + length, as: UInt64.self)
      let right = unsafe otherRaw.unsafeLoadUnaligned(
        fromByteOffset: otherStart + length,
        as: UInt64.self
      )
      if left != right { break }
      length += 8
    }
    while length < limit, self[start + length] == other[otherStart + length] { length += 1 }
    return length
  }
}
