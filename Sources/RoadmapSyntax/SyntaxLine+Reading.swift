extension SyntaxLine {
  /// A line that is blank so far: only its ends are known.
  init(
    _ scan: LineScan,
    start: Int,
    number: Int,
    byteOrderMarkLength: Int,
    in bytes: Span<UInt8>
  ) {
    let contentStart = bytes.skippingWhiteSpace(
      from: min(start + byteOrderMarkLength, scan.contentEnd),
      to: scan.contentEnd
    )
    let contentEnd = bytes.trimmingWhiteSpace(from: contentStart, to: scan.contentEnd)
    let nothing = ByteRange(contentStart, contentStart)
    self.init(
      kind: .blank,
      number: number,
      range: ByteRange(start, scan.next),
      content: ByteRange(contentStart, contentEnd),
      name: nothing,
      tag: nothing,
      label: nothing,
      side: nothing,
      value: nothing,
      holdsNonASCII: scan.holdsNonASCII,
      endingStart: scan.contentEnd,
      byteOrderMarkLength: byteOrderMarkLength
    )
  }

  /// Reads `name [.tag] [PARTY] : value` that starts at `start` and ends with the content.
  ///
  /// False when there is no such thing. The name may be any word, so that a mistyped or look-alike
  /// name can be answered with the right one.
  mutating func readField(from start: Int, in bytes: Span<UInt8>) -> Bool {
    let nameEnd = bytes.wordEnd(from: start, to: content.end)
    return readField(named: ByteRange(start, nameEnd), in: bytes)
  }

  /// The same, where the end of the name is known.
  mutating func readField(named wholeName: ByteRange, in bytes: Span<UInt8>) -> Bool {
    let (start, nameEnd) = (wholeName.start, wholeName.end)
    guard nameEnd > start else { return false }
    var offset = bytes.skippingWhiteSpace(from: nameEnd, to: content.end)
    var label = ByteRange(offset, offset)
    if offset < content.end, bytes[offset] != 0x3A {
      guard offset > nameEnd else { return false }
      label = ByteRange(offset, bytes.wordEnd(from: offset, to: content.end))
      offset = bytes.skippingWhiteSpace(from: label.end, to: content.end)
    }
    guard offset < content.end, bytes[offset] == 0x3A else { return false }
    let valueStart = bytes.skippingWhiteSpace(from: offset + 1, to: content.end)
    kind = .field
    self.label = label
    value = ByteRange(valueStart, content.end)
    name = ByteRange(start, nameEnd)
    tag = ByteRange(nameEnd, nameEnd)
    // A dot with nothing before or behind it belongs to the name, which is then unknown.
    for index in start..<nameEnd
    where bytes[index] == UInt8(ascii: ".") && index > start && index + 1 < nameEnd {
      name = ByteRange(start, index)
      tag = ByteRange(index + 1, nameEnd)
      break
    }
    return true
  }

  /// Whether the line starts like one that a version control system writes into a conflict.
  func isConflictMarker(in bytes: Span<UInt8>) -> Bool {
    guard content.count >= 7, content.start == range.start + byteOrderMarkLength else {
      return false
    }
    let first = bytes[content.start]
    let isMarker =
      first == UInt8(ascii: "<") || first == UInt8(ascii: "=") || first == UInt8(ascii: ">")
      || first == UInt8(ascii: "|")
    guard isMarker else { return false }
    for offset in content.start..<content.start + 7 where bytes[offset] != first { return false }
    return content.count == 7
      || bytes.whiteSpaceWidth(at: content.start + 7, before: content.end) > 0
  }
}

extension Span<UInt8> {
  package var startsWithByteOrderMark: Bool {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }

  /// Whether the file starts like one in UTF-16, whichever byte comes first.
  package var startsWithUTF16Mark: Bool {
    count >= 2
      && ((self[0] == 0xFF && self[1] == 0xFE) || (self[0] == 0xFE && self[1] == 0xFF))
  }

  /// The end of the word at `start`: the first white space or colon, at most `end`.
  package func wordEnd(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let byte = self[offset]
      // White space and the colon are below the letters, but for NBSP.
      if byte <= 0x3A || byte == 0xC2 {
        if byte == 0x3A || whiteSpaceWidth(at: offset, before: end) > 0 { break }
      }
      offset += 1
    }
    return offset
  }

  /// The offset of the first colon in `range`.
  package func firstColon(in range: ByteRange) -> Int? {
    for offset in range.start..<range.end where self[offset] == 0x3A { return offset }
    return nil
  }

  /// The number of scalars that start in `range`.
  package func scalarCount(in range: ByteRange) -> Int {
    var scalars = 0
    for offset in range.start..<range.end where self[offset] & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }
}

/// Reports a title over the limit of the format (§5).
package func checkTitleLength(
  _ title: ByteRange,
  in bytes: Span<UInt8>,
  _ findings: inout DiagnosticList<SyntaxProblem>
) {
  guard title.count > FormatLimits.titleScalars else { return }
  let scalars = bytes.scalarCount(in: title)
  if scalars > FormatLimits.titleScalars {
    findings.report(.titleTooLong(scalars: scalars), at: title)
  }
}

extension String {
  /// A copy of the bytes of `range`; what is not UTF-8 comes out as U+FFFD.
  package init(copying range: ByteRange, of bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for offset in range.start..<range.end { copy.append(bytes[offset]) }
    self.init(decoding: copy, as: UTF8.self)
  }
}
