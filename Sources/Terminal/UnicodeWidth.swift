/// The columns that one scalar takes on a terminal: 0, 1 or 2.
///
/// Ambiguous scalars count 1: Russian letters are ambiguous and Uzbek ў қ ғ ҳ are not, so anything
/// else breaks the columns inside a word. Control characters count 0; they never reach a screen.
package func columns(ofScalar scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
  // Greek and Cyrillic without the Cyrillic marks.
  if (0x370..<0x483).contains(value) || (0x48A..<0x530).contains(value) { return 1 }
  if isListed(value, in: UnicodeWidthTable.zeroWidth) { return 0 }
  // Nothing below Hangul Jamo is wide.
  if value < 0x1100 { return 1 }
  return isListed(value, in: UnicodeWidthTable.wide) ? 2 : 1
}

/// The columns of one grapheme cluster: the sum of its scalars, never more than 2.
///
/// A narrow emoji that asks for its picture (U+FE0F behind it) counts 2.
package func columns(ofCluster cluster: Character) -> Int {
  var width = 0
  var previous: Unicode.Scalar?
  for scalar in cluster.unicodeScalars {
    if scalar.value == 0xFE0F, let base = previous, base.properties.isEmoji { return 2 }
    width += columns(ofScalar: scalar)
    if width >= 2 { return 2 }
    previous = scalar
  }
  return width
}

/// The columns of a text without line breaks: the sum over its clusters.
///
/// Linear.
package func columns(of text: String) -> Int {
  var text = text
  return text.withUTF8 { columns(ofUTF8: unsafe $0.span) }
}

/// The columns of UTF-8 bytes without line breaks.
///
/// Linear.
package func columns(ofUTF8 bytes: Span<UInt8>) -> Int {
  var width = 0
  visitClusters(of: bytes) { cluster in
    width += cluster.columns
    return true
  }
  return width
}

/// One grapheme cluster of a text: where its bytes are and how wide it is.
package struct TextCluster: Equatable, Sendable {
  /// Offsets in the UTF-8 bytes of the text.
  package let bytes: Range<Int>
  /// 0, 1 or 2.
  ///
  /// Zero only for a cluster of marks and joiners that has no base.
  package let columns: Int

  init(bytes: Range<Int>, columns: Int) {
    self.bytes = bytes
    self.columns = columns
  }

  init(bytes: Range<Int>, of cluster: Character) {
    self.init(bytes: bytes, columns: Terminal.columns(ofCluster: cluster))
  }
}

/// Calls `visit` with each cluster of well-formed UTF-8, in order, until it answers `false`.
///
/// Linear; a `String` is made only of stretches in which scalars may join.
package func visitClusters(of bytes: Span<UInt8>, _ visit: (TextCluster) -> Bool) {
  var offset = 0
  var current = simpleScalar(in: bytes, at: offset)
  while offset < bytes.count {
    if let simple = current {
      let next = offset + simple.byteCount
      current = simpleScalar(in: bytes, at: next)
      // A simple scalar is a cluster beside another one: neither joins anything.
      if current != nil || next == bytes.count {
        guard visit(TextCluster(bytes: offset..<next, columns: simple.columns)) else { return }
        offset = next
        continue
      }
    }
    let end = endOfJoining(in: bytes, from: offset)
    guard visitJoining(bytes, offset..<end, visit) else { return }
    offset = end
    current = simpleScalar(in: bytes, at: offset)
  }
}

/// The end of the stretch from `start` in which scalars may join: behind the first simple scalar
/// that stands before another one, as there a cluster ends for certain.
private func endOfJoining(in bytes: Span<UInt8>, from start: Int) -> Int {
  var offset = start
  var isBehindSimple = false
  while offset < bytes.count {
    let simple = simpleScalar(in: bytes, at: offset)
    if simple != nil, isBehindSimple { return offset }
    isBehindSimple = simple != nil
    offset += simple?.byteCount ?? decodeScalar(in: bytes, at: offset).byteCount
  }
  return bytes.count
}

/// Visits the clusters of a stretch of text as the standard library finds them.
///
/// - Returns: Whether to go on.
private func visitJoining(
  _ bytes: Span<UInt8>,
  _ range: Range<Int>,
  _ visit: (TextCluster) -> Bool
) -> Bool {
  var stretch: [UInt8] = []
  stretch.reserveCapacity(range.count)
  for index in range { stretch.append(bytes[index]) }
  var offset = range.lowerBound
  for cluster in String(decoding: stretch, as: UTF8.self) {
    let whole = [TextCluster(bytes: offset..<offset + cluster.utf8.count, of: cluster)]
    for part in overlong(cluster) ? scalars(of: cluster, from: offset) : whole {
      guard visit(part) else { return false }
    }
    offset += cluster.utf8.count
  }
  return true
}

/// Whether a cluster is longer than any in a real text: a base, its marks (30 pass the escaping)
/// and a picture of several persons.
///
/// Terminals draw such a thing as a row of characters (a kilobyte of skin tones or of Hangul
/// consonants is one cluster), so it is measured and cut scalar by scalar.
private func overlong(_ cluster: Character) -> Bool {
  cluster.utf8.count > 40 && cluster.unicodeScalars.count > 40
}

private func scalars(of cluster: Character, from start: Int) -> [TextCluster] {
  var offset = start
  return cluster.unicodeScalars.map { scalar in
    let length = UTF8.width(scalar)
    defer { offset += length }
    return TextCluster(bytes: offset..<offset + length, columns: columns(ofScalar: scalar))
  }
}

/// A scalar that is a cluster of its own beside another such one.
struct SimpleScalar {
  let byteCount: Int
  let columns: Int
}

/// The scalar at `offset` if it is simple; nil for all others and at the end.
///
/// Simple are printable characters of which nothing is known but that they never join each other:
/// Latin, Greek and Cyrillic letters, punctuation, marks and lines, the ideographs, kana and Hangul
/// syllables. What joins one of them (marks, selectors, joiners, jamo) is never simple.
func simpleScalar(in bytes: Span<UInt8>, at offset: Int) -> SimpleScalar? {
  guard offset < bytes.count else { return nil }
  let first = bytes[offset]
  if first < 0x80 {
    return first >= 0x20 && first != 0x7F ? SimpleScalar(byteCount: 1, columns: 1) : nil
  }
  if (0xC2...0xD4).contains(first), offset + 1 < bytes.count {
    switch UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F) {
    case 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x378, 0x384..<0x483, 0x48A..<0x530:
      return SimpleScalar(byteCount: 2, columns: 1)
    default: return nil
    }
  }
  guard (0xE2...0xED).contains(first), offset + 2 < bytes.count else { return nil }
  let value =
    UInt32(first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
    | UInt32(bytes[offset + 2] & 0x3F)
  switch value {
  case 0x2010..<0x2028, 0x2030..<0x205F, 0x20A0..<0x20C0, 0x2100..<0x2150, 0x2190..<0x2300, 0x23CE,
    0x2500..<0x25FD, 0x2713..<0x2719:
    return SimpleScalar(byteCount: 3, columns: 1)
  case 0x3001..<0x302A, 0x3041..<0x3097, 0x30A1..<0x30FB, 0x4E00..<0xA000, 0xAC00..<0xD7A4:
    return SimpleScalar(byteCount: 3, columns: 2)
  default: return nil
  }
}

/// Whether `value` lies in one of the ranges of a table of `UnicodeWidthTable`.
private func isListed(_ value: UInt32, in table: [UInt32]) -> Bool {
  var low = 0
  var high = table.count / 2
  while low < high {
    let middle = (low + high) / 2
    if value > table[2 * middle + 1] {
      low = middle + 1
    } else if value < table[2 * middle] {
      high = middle
    } else {
      return true
    }
  }
  return false
}
