/// The bytes of one file, exactly as they were read.
///
/// Everything else in the program points into these bytes with ``ByteRange``; nothing copies or
/// normalises them, so what was not changed is written back as it was (format §1, principle 4).
package struct SourceText: Sendable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The length of a byte order mark at the start: 3, or 0 without one.
  package var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The bytes of `range`, copied.
  package subscript(range: ByteRange) -> ArraySlice<UInt8> {
    bytes[range.start..<range.end]
  }

  /// Whether `range` holds exactly the bytes of `spelling`.
  package func holds(_ spelling: StaticString, at range: ByteRange) -> Bool {
    bytes.span.holds(spelling, at: range)
  }

  /// A `String` made of `range`; for text that is known to be short, such as an ID or a field name.
  ///
  /// Bytes that are not UTF-8 come out as U+FFFD.
  package func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}

/// A place in a file as people count it.
package struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1; a byte order mark does not count.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Finds lines and columns of byte offsets in one file.
///
/// Built once per file that has something to report; a file without findings never pays for it.
package struct LineIndex: Sendable {
  /// The offset at which each line starts, ascending; never empty.
  private let starts: [UInt32]
  private let byteOrderMarkLength: Int

  package init(_ text: SourceText) {
    var starts: [UInt32] = [0]
    for (offset, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(UInt32(offset + 1))
    }
    self.starts = starts
    byteOrderMarkLength = text.byteOrderMarkLength
  }

  /// The line and column of `offset`; a byte that starts no scalar counts with the one before it.
  package func position(of offset: Int, in text: SourceText) -> SourcePosition {
    let line = lineNumber(of: offset)
    let start = max(Int(starts[line - 1]), line == 1 ? byteOrderMarkLength : 0)
    var column = 1
    if offset > start {
      for byte in text.bytes[start..<min(offset, text.bytes.count)] where byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }

  /// The number of the line that holds `offset`, from 1.
  package func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of line `number` (from 1) without its line ending and byte order mark.
  package func line(_ number: Int, in text: SourceText) -> ByteRange {
    let start = Int(starts[number - 1])
    var end = number < starts.count ? Int(starts[number]) - 1 : text.bytes.count
    if end > start, number < starts.count, text.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let visible = number == 1 ? min(max(start, byteOrderMarkLength), end) : start
    return ByteRange(visible, max(visible, end))
  }
}
