/// A half-open range of byte offsets into one file.
///
/// Offsets are counted from the first byte of the file, a BOM included. Four bytes each, because
/// a file is at most 512 MiB (format §5) and there are millions of ranges.
package struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  private let storedStart: UInt32
  /// The offset after the last byte.
  private let storedEnd: UInt32

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a byte range ends before it starts")
    storedStart = UInt32(start)
    storedEnd = UInt32(end)
  }

  package var start: Int { Int(storedStart) }
  package var end: Int { Int(storedEnd) }
  package var count: Int { end - start }
  /// The same as a standard range, for subscripts and `extracting`.
  package var offsets: Range<Int> { start..<end }
  package var isEmpty: Bool { storedStart == storedEnd }
}
