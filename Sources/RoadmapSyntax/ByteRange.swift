/// A half-open range of byte offsets into one file.
///
/// Offsets are counted from the first byte of the file, a BOM included. Four bytes each, because
/// a file is at most 512 MiB (format §5) and there are millions of ranges. Inlinable, as other small
/// things here, because the targets above would else call a function for each byte they look at.
@usableFromInline package struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  @usableFromInline let storedStart: UInt32
  /// The offset after the last byte.
  @usableFromInline let storedEnd: UInt32

  @inlinable package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a byte range ends before it starts")
    storedStart = UInt32(start)
    storedEnd = UInt32(end)
  }

  @inlinable package var start: Int { Int(storedStart) }
  @inlinable package var end: Int { Int(storedEnd) }
  @inlinable package var count: Int { end - start }
  /// The same as a standard range, for subscripts and `extracting`.
  @inlinable package var offsets: Range<Int> { start..<end }
  @inlinable package var isEmpty: Bool { storedStart == storedEnd }
}
