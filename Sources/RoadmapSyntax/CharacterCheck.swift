/// Looks at every character of a line that is not plain printable ASCII (format §5).
///
/// One finding for a run of equal problems, so that a line of 40,000 control characters is one
/// finding and not 40,000.
func checkCharacters(
  of line: SyntaxLine,
  in bytes: Span<UInt8>,
  _ findings: inout DiagnosticList<SyntaxProblem>
) {
  if bytes.isPlain(from: line.range.start + line.byteOrderMarkLength, to: line.endingStart) {
    return
  }
  var check = CharacterCheck(line)
  var offset = line.range.start + line.byteOrderMarkLength
  while offset < line.endingStart {
    offset = check.step(at: offset, in: bytes, &findings)
  }
  check.finish(at: offset, &findings)
}

extension Span<UInt8> {
  /// Whether there is nothing but printable ASCII and plain Cyrillic letters, and no word of both:
  /// then there is nothing to find.
  fileprivate func isPlain(from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset < end {
      let byte = self[offset]
      if byte & 0xFE == 0xD0 {
        let word = cyrillicEnd(from: offset, to: end)
        guard word > offset, word == end || !self[word].isLetterOrNonASCII else { return false }
        offset = word
      } else if byte.isASCIILetter {
        while offset < end, self[offset].isASCIILetter { offset += 1 }
        guard offset == end || !self[offset].isLetterOrNonASCII else { return false }
      } else {
        guard byte >= 0x20, byte < 0x7F else { return false }
        offset += 1
      }
    }
    return true
  }

  /// The end of the run of plain Cyrillic letters, two bytes each, that starts at `start`.
  private func cyrillicEnd(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset + 8 <= end, eightBytes(at: offset) & 0xC0FE_C0FE_C0FE_C0FE == 0x80D0_80D0_80D0_80D0
    {
      offset += 8
    }
    while offset + 1 < end, self[offset] & 0xFE == 0xD0, self[offset + 1] & 0xC0 == 0x80 {
      offset += 2
    }
    return offset
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  fileprivate var isLetterOrNonASCII: Bool { self >= 0x80 || isASCIILetter }
}

private struct CharacterCheck {
  /// Where white space between tokens may stand, tabs included: before the value.
  let valueStart: Int
  let end: Int
  let allowsTabInValue: Bool
  let line: SyntaxLine
  /// The run of one problem that is open: where it started and what it is.
  var openStart = 0
  var open: SyntaxProblem?
  var marks = 0
  var marksStart = 0
  var word = WordScripts()
  var previous: Unicode.Scalar = " "

  init(_ line: SyntaxLine) {
    valueStart = line.content.isEmpty ? line.endingStart : line.value.start
    end = line.endingStart
    contentEnd = line.content.end
    self.line = line
    switch line.kind {
    case .field, .alternative, .format, .blank: allowsTabInValue = true
    case .note, .text, .heading, .unreadable: allowsTabInValue = false
    }
  }

  let contentEnd: Int

  /// Looks at the character at `offset` and returns the offset after it.
  mutating func step(
    at offset: Int,
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 {
      stepASCII(byte, at: offset, &findings)
      return word.first == .latin ? skipLatin(from: offset + 1, in: bytes) : offset + 1
    }
    // Cyrillic letters, the most frequent characters outside ASCII here.
    if byte >= 0xD0, byte <= 0xD3, offset + 1 < end, bytes[offset + 1] & 0xC0 == 0x80,
      byte != 0xD2 || bytes[offset + 1] >= 0x8A
    {
      close(at: offset, &findings)
      closeMarks(at: offset, &findings)
      let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
      let scalar = Unicode.Scalar(value) ?? " "
      word.add(.cyrillic, scalar, at: offset, length: 2)
      previous = scalar
      return word.first == .cyrillic ? skipCyrillic(from: offset + 2, in: bytes) : offset + 2
    }
    guard let (scalar, length) = decodeScalar(in: bytes, at: offset, before: end) else {
      closeMarks(at: offset, &findings)
      report(.encodingInvalid, at: offset, &findings)
      previous = " "
      closeWord(at: offset, &findings)
      return offset + 1
    }
    stepScalar(scalar, length, at: offset, in: bytes, &findings)
    return offset + length
  }

  /// The end of the run of plain Cyrillic letters at `offset`: in a word that began with one they
  /// change nothing.
  private func skipCyrillic(from offset: Int, in bytes: Span<UInt8>) -> Int {
    var offset = offset
    while offset + 1 < end, bytes[offset] & 0xFE == 0xD0, bytes[offset + 1] & 0xC0 == 0x80 {
      offset += 2
    }
    return offset
  }

  /// The same for ASCII letters.
  private func skipLatin(from offset: Int, in bytes: Span<UInt8>) -> Int {
    var offset = offset
    while offset < end, (bytes[offset] | 0x20) &- 0x61 < 26 { offset += 1 }
    return offset
  }

  private mutating func stepASCII(
    _ byte: UInt8,
    at offset: Int,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    closeMarks(at: offset, &findings)
    let scalar = Unicode.Scalar(byte)
    previous = scalar
    if byte < 0x20 || byte == 0x7F {
      let isTab = byte == UInt8(ascii: "\t")
      let isBetweenTokens = offset < valueStart || offset >= contentEnd || allowsTabInValue
      if isTab, isBetweenTokens {
        close(at: offset, &findings)
      } else {
        report(.controlCharacter(scalar), at: offset, &findings)
      }
      closeWord(at: offset, &findings)
      return
    }
    close(at: offset, &findings)
    let folded = byte | 0x20
    if folded >= UInt8(ascii: "a"), folded <= UInt8(ascii: "z") {
      word.add(.latin, scalar, at: offset, length: 1)
    } else {
      closeWord(at: offset, &findings)
    }
  }

  private mutating func stepScalar(
    _ scalar: Unicode.Scalar,
    _ length: Int,
    at offset: Int,
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    let isMark = scalar.isCombiningMark
    if isMark {
      if marks == 0 { marksStart = offset }
      marks += 1
    } else {
      closeMarks(at: offset, &findings)
    }
    let next = decodeScalar(in: bytes, at: offset + length, before: end)?.scalar
    if let problem = scalar.formatProblem(after: previous, before: next) {
      report(problem, at: offset, &findings)
    } else {
      close(at: offset, &findings)
    }
    if !isMark {
      if let script = LookAlikeScript(scalar) {
        word.add(script, scalar, at: offset, length: length)
      } else if !scalar.properties.isAlphabetic {
        closeWord(at: offset, &findings)
      }
    }
    previous = scalar
  }

  // MARK: Runs

  private mutating func report(
    _ problem: SyntaxProblem,
    at offset: Int,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    if let open, open.isSameKind(as: problem) { return }
    close(at: offset, &findings)
    open = problem
    openStart = offset
  }

  private mutating func close(
    at offset: Int,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    guard let problem = open else { return }
    open = nil
    findings.report(problem, at: ByteRange(openStart, offset))
  }

  private mutating func closeMarks(
    at offset: Int,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    if marks > FormatLimits.combiningMarks {
      findings.report(.combiningMarks(count: marks), at: ByteRange(marksStart, offset))
    }
    marks = 0
  }

  private mutating func closeWord(
    at offset: Int,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    if let (range, scalar) = word.foreignLetter, !isNameOrID(range) {
      findings.report(.mixedScripts(scalar), at: range)
    }
    word = WordScripts()
  }

  /// Whether the letter stands where only Latin letters may: that has findings of its own.
  private func isNameOrID(_ range: ByteRange) -> Bool {
    func holds(_ name: ByteRange) -> Bool {
      name.start <= range.start && range.end <= name.end
    }
    return holds(line.name) || holds(line.tag) || holds(line.label) || holds(line.side)
  }

  mutating func finish(at offset: Int, _ findings: inout DiagnosticList<SyntaxProblem>) {
    close(at: offset, &findings)
    closeMarks(at: offset, &findings)
    closeWord(at: offset, &findings)
  }
}

extension SyntaxProblem {
  /// Whether both are the same problem of characters, whichever character it is.
  fileprivate func isSameKind(as other: SyntaxProblem) -> Bool {
    // Each control has its own words: a tab is not a NUL.
    if self == other { return true }
    return switch self {
    case .bidiControl: if case .bidiControl = other { true } else { false }
    case .tagCharacter: if case .tagCharacter = other { true } else { false }
    case .noncharacter: if case .noncharacter = other { true } else { false }
    case .invisibleCharacter: if case .invisibleCharacter = other { true } else { false }
    case .fileEmpty, .fileTooLarge, .encodingUTF16, .encodingInvalid, .lineEndingsMixed,
      .formatMissing, .formatVersion, .formatTwice, .controlCharacter, .combiningMarks,
      .mixedScripts, .lineTooLong, .lineUnreadable, .conflictMarker, .headingColon,
      .headingWithoutID, .titleTooLong, .textDetached, .alternativeUnreadable:
      false
    }
  }
}
