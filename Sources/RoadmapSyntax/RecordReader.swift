/// Reads the lines of a journal one after the other: blank lines, notes, and records.
///
/// Bytes, line endings and characters are judged as in an agreement file (format §5); what a record
/// means is for the journal's own reader. A record comes as ``SyntaxLine/Kind/field`` with its
/// content as value.
package struct RecordReader {
  private var offset = 0
  private var number = 0

  package init() {}

  /// A reader of the lines from `offset` on, the first of which has this number.
  package init(from offset: Int, number: Int) {
    self.offset = offset
    self.number = number - 1
  }

  /// The next line, or nil at the end.
  ///
  /// A tail of NUL bytes, which a crash of the machine may leave behind the last line, is one line
  /// of kind ``SyntaxLine/Kind/unreadable`` without a finding of its own.
  package mutating func next(
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) -> SyntaxLine? {
    guard offset < bytes.count else { return nil }
    if number == 0, bytes.startsWithUTF16Mark {
      findings.report(.encodingUTF16, at: ByteRange(0, 2))
      offset = bytes.count
      return nil
    }
    let start = offset
    number += 1
    let scan = scanLine(in: bytes, from: start)
    offset = scan.next
    let mark = start == 0 && bytes.startsWithByteOrderMark ? 3 : 0
    var line = SyntaxLine(scan, start: start, number: number, byteOrderMarkLength: mark, in: bytes)
    if scan.next == bytes.count, bytes.isOnlyNUL(from: line.content.start, to: line.content.end) {
      line.kind = .unreadable
      return line
    }
    guard !line.content.isEmpty else { return line }
    line.value = line.content
    line.kind = bytes[line.content.start] == UInt8(ascii: "#") ? .note : .field
    if scan.contentEnd - start > FormatLimits.lineBytes {
      findings.report(.lineTooLong(bytes: scan.contentEnd - start), at: line.content)
      line.kind = .unreadable
      return line
    }
    if scan.isSpecial { checkCharacters(of: line, in: bytes, &findings) }
    return line
  }
}

extension Span<UInt8> {
  /// Whether there are bytes from `start` to `end`, and all are NUL.
  fileprivate func isOnlyNUL(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    for offset in start..<end where self[offset] != 0 { return false }
    return true
  }
}
