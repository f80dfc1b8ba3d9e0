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
/// Linear; no `String` is made for text that holds only Latin, Greek and Cyrillic letters without
/// combining marks.
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
package func visitClusters(of bytes: Span<UInt8>, _ visit: (TextCluster) -> Bool) {
  var offset = 0
  // A cluster is one scalar as long as this scalar and the next are simple: neither joins anything.
  while offset < bytes.count, let length = simpleScalarLength(in: bytes, at: offset) {
    let next = offset + length
    if next < bytes.count, simpleScalarLength(in: bytes, at: next) == nil { break }
    guard visit(TextCluster(bytes: offset..<next, columns: 1)) else { return }
    offset = next
  }
  guard offset < bytes.count else { return }
  var rest: [UInt8] = []
  rest.reserveCapacity(bytes.count - offset)
  for index in offset..<bytes.count { rest.append(bytes[index]) }
  for cluster in String(decoding: rest, as: UTF8.self) {
    let whole = [TextCluster(bytes: offset..<offset + cluster.utf8.count, of: cluster)]
    for part in overlong(cluster) ? scalars(of: cluster, from: offset) : whole {
      guard visit(part) else { return }
    }
    offset += cluster.utf8.count
  }
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

/// The length of the scalar at `offset` if it is a printable Latin, Greek or Cyrillic character of
/// one column that forms a cluster of its own beside another such character; else nil.
func simpleScalarLength(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  let first = bytes[offset]
  if first < 0x80 { return first >= 0x20 && first != 0x7F ? 1 : nil }
  guard (0xC2...0xD4).contains(first), offset + 1 < bytes.count else { return nil }
  let value = UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
  switch value {
  case 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x483, 0x48A..<0x530: break
  default: return nil
  }
  // U+00A9 and U+00AE are emoji and may be joined to a picture, but only by a scalar behind them
  // that is not simple.
  return 2
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
