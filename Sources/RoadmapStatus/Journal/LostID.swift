import RoadmapSyntax

/// Finds the ID that a line lost by damage of one bit.
///
/// A line may do without an ID, so that damage to ` id=` itself, or to a line ending, could turn one
/// event into another. The hash tells: a line is refused only where one flipped bit explains it.
enum LostID {
  /// How many places of a line are looked at; a line has one ID.
  private static let mostPlaces = 4

  /// Where an ID stands in a line that has none to the reader, when the line without it, or with
  /// one bit of its `|` or its neighbours turned, is what the ID was made of.
  static func inLine(
    _ content: ByteRange,
    divider: Int?,
    of bytes: Span<UInt8>
  ) -> ByteRange? {
    for window in windows(in: content, of: bytes) {
      let id = EventID(bytes.extracting(window.end - 12..<window.end))
      var line = EventLine.bytesWithoutID(content, window, in: bytes)
      if EventID(ofLine: line.span) == id { return idRange(window) }
      guard let divider, divider < window.start else { continue }
      for offset in divider - 1...divider + 1 {
        let place = offset - content.start
        guard line.indices.contains(place) else { continue }
        for bit in 0..<8 {
          line[place] ^= 1 << UInt8(bit)
          if EventID(ofLine: line.span) == id { return idRange(window) }
          line[place] ^= 1 << UInt8(bit)
        }
      }
    }
    return swallowed(in: content, of: bytes)
  }

  /// The ID of a line whose beginning hangs on the end of another: the line ending between them
  /// was damaged.
  static func swallowed(in content: ByteRange, of bytes: Span<UInt8>) -> ByteRange? {
    for window in windows(in: content, of: bytes) {
      let id = EventID(bytes.extracting(window.end - 12..<window.end))
      var tries = 0
      for offset in content.start..<window.start
      where (bytes[offset] ^ 0x0A).nonzeroBitCount == 1 && tries < 16 {
        // A line starts with its year.
        guard bytes[offset + 1] == 0x31 || bytes[offset + 1] == 0x32 else { continue }
        tries += 1
        let rest = ByteRange(offset + 1, content.end)
        if EventID(ofLine: EventLine.bytesWithoutID(rest, window, in: bytes).span) == id {
          return idRange(window)
        }
      }
    }
    return nil
  }

  /// The ID of a line that damage cut in two at a byte that became a line ending.
  static func acrossLines(
    _ first: ByteRange,
    _ second: SyntaxLine,
    of bytes: Span<UInt8>
  ) -> ByteRange? {
    for window in windows(in: second.content, of: bytes) {
      let id = EventID(bytes.extracting(window.end - 12..<window.end))
      let whole = ByteRange(first.start, second.content.end)
      var line = EventLine.bytesWithoutID(whole, window, in: bytes)
      let place = second.range.start - 1 - first.start
      guard line.indices.contains(place) else { continue }
      for bit in 0..<8 {
        line[place] ^= 1 << UInt8(bit)
        if EventID(ofLine: line.span) == id { return idRange(window) }
        line[place] ^= 1 << UInt8(bit)
      }
    }
    return nil
  }

  /// Where ` id=` and 12 characters stand, at most one bit of the first four wrong.
  private static func windows(in content: ByteRange, of bytes: Span<UInt8>) -> [ByteRange] {
    var found: [ByteRange] = []
    guard content.count > 16 else { return found }
    for start in content.start...content.end - 16 where found.count < mostPlaces {
      let difference =
        (bytes[start] ^ 0x20).nonzeroBitCount + (bytes[start + 1] ^ 0x69).nonzeroBitCount
        + (bytes[start + 2] ^ 0x64).nonzeroBitCount + (bytes[start + 3] ^ 0x3D).nonzeroBitCount
      guard difference <= 1, EventID(bytes.extracting(start + 4..<start + 16)) != nil else {
        continue
      }
      found.append(ByteRange(start, start + 16))
    }
    return found
  }

  private static func idRange(_ window: ByteRange) -> ByteRange {
    ByteRange(window.end - 12, window.end)
  }
}
