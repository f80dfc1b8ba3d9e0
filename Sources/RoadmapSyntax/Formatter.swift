/// Why a file was not formatted.
package enum FormatRefusal: Error, Hashable {
  /// The file holds lines that cannot be read; tidying it could hide the mistake.
  case unreadable
  /// The result would differ in more than white space; nothing was written.
  case wouldChangeText
}

/// The file in its usual layout: two spaces a level, two between ID and title, LF, no byte order
/// mark, no white space at line ends, at most one blank line in a row (format §6).
///
/// Changes nothing else, and proves it: the text with white space squeezed is the same before and
/// after, else ``FormatRefusal/wouldChangeText``.
package func formatted(_ tree: SyntaxTree) throws(FormatRefusal) -> SourceText {
  guard !tree.lines.contains(where: { $0.kind == .unreadable }),
    !tree.findings.kept.contains(where: { $0.problem.preventsFormatting })
  else { throw .unreadable }
  let bytes = tree.text.bytes.span
  var output: [UInt8] = []
  output.reserveCapacity(tree.text.bytes.count)
  var nesting = Nesting()
  var depths: [Int] = []
  depths.reserveCapacity(tree.lines.count)
  for line in tree.lines { depths.append(line.depth(&nesting)) }
  indentNotes(in: tree.lines, &depths)
  indentTexts(in: tree.lines, &depths)
  var isBlankPending = false
  for (line, depth) in zip(tree.lines, depths) {
    if line.kind == .blank {
      isBlankPending = !output.isEmpty
      continue
    }
    if isBlankPending { output.append(UInt8(ascii: "\n")) }
    isBlankPending = false
    for _ in 0..<depth * 2 { output.append(UInt8(ascii: " ")) }
    let start = output.count
    line.appendTidied(to: &output, in: bytes)
    // A line near the limit may pass it by its indentation alone, and would not be read again.
    guard output.count - start + depth * 2 <= FormatLimits.lineBytes else {
      throw .wouldChangeText
    }
    output.append(UInt8(ascii: "\n"))
  }
  let result = SourceText(output)
  guard squeezed(tree.text.bytes) == squeezed(output) else { throw .wouldChangeText }
  return result
}

extension SyntaxProblem {
  /// Whether the place of white space in the file is in doubt.
  fileprivate var preventsFormatting: Bool {
    switch self {
    case .fileEmpty, .fileTooLarge, .encodingUTF16, .encodingInvalid, .formatMissing,
      .formatVersion, .textDetached, .headingColon, .controlCharacter("\r"):
      true
    case .lineEndingsMixed, .formatTwice, .controlCharacter, .bidiControl, .tagCharacter,
      .noncharacter, .invisibleCharacter, .combiningMarks, .mixedScripts, .lineTooLong,
      .lineUnreadable, .conflictMarker, .headingWithoutID, .titleTooLong, .alternativeUnreadable:
      false
    }
  }
}

/// A note stands as deep as the line that follows it.
private func indentNotes(in lines: [SyntaxLine], _ depths: inout [Int]) {
  var following = 0
  for index in lines.indices.reversed() {
    switch lines[index].kind {
    case .note: depths[index] = following
    case .blank: break
    case .text, .alternative, .heading, .field, .format, .unreadable: following = depths[index]
    }
  }
}

/// Text stands as deep as what it continues, but under a heading like a field.
private func indentTexts(in lines: [SyntaxLine], _ depths: inout [Int]) {
  for index in lines.indices.dropFirst() where lines[index].kind == .text {
    switch lines[index - 1].kind {
    case .text, .alternative, .field: depths[index] = depths[index - 1]
    case .heading, .blank, .note, .format, .unreadable: break
    }
  }
}

extension SyntaxLine {
  fileprivate func depth(_ nesting: inout Nesting) -> Int {
    switch kind {
    case .heading(let keyword): nesting.enter(keyword)
    case .field, .text: nesting.fieldDepth
    case .alternative: nesting.fieldDepth + 1
    case .blank, .note, .format, .unreadable: 0
    }
  }

  /// Appends the line without indentation and ending, with the usual white space between tokens.
  fileprivate func appendTidied(to output: inout [UInt8], in bytes: Span<UInt8>) {
    let space: [UInt8] = [UInt8(ascii: " ")]
    switch kind {
    case .blank: break
    case .note, .text, .unreadable: output.append(content, of: bytes)
    case .format:
      output.append(name, of: bytes)
      guard !value.isEmpty else { return }
      output += space
      output.append(value, of: bytes)
    case .heading:
      output.append(name, of: bytes)
      guard !label.isEmpty else { return }
      output += space
      output.append(label, of: bytes)
      guard !value.isEmpty else { return }
      output += space + space
      output.append(value, of: bytes)
    case .alternative:
      output.append(UInt8(ascii: "?"))
      output.append(side, of: bytes)
      output += space
      appendTidiedField(to: &output, in: bytes)
    case .field:
      appendTidiedField(to: &output, in: bytes)
    }
  }

  private func appendTidiedField(to output: inout [UInt8], in bytes: Span<UInt8>) {
    output.append(name, of: bytes)
    if !tag.isEmpty {
      output.append(UInt8(ascii: "."))
      output.append(tag, of: bytes)
    }
    if !label.isEmpty {
      output.append(UInt8(ascii: " "))
      output.append(label, of: bytes)
    }
    // `removed` of an alternative has no colon.
    guard content.end > max(name.end, tag.end, label.end) else { return }
    output.append(UInt8(ascii: ":"))
    guard !value.isEmpty else { return }
    output.append(UInt8(ascii: " "))
    output.append(value, of: bytes)
  }
}

extension [UInt8] {
  /// Appends the bytes of `range`.
  fileprivate mutating func append(_ range: ByteRange, of bytes: Span<UInt8>) {
    for offset in range.start..<range.end { append(bytes[offset]) }
  }
}

/// The bytes without white space, byte order mark and line endings; a carriage return that ends no
/// line stays.
private func squeezed(_ bytes: [UInt8]) -> [UInt8] {
  let span = bytes.span
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = span.startsWithByteOrderMark ? 3 : 0
  while offset < span.count {
    let width = span.whiteSpaceWidth(at: offset, before: span.count)
    if width > 0 {
      offset += width
      continue
    }
    let byte = span[offset]
    let isEnding =
      byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r") && offset + 1 < span.count
        && span[offset + 1] == UInt8(ascii: "\n")
    if !isEnding { result.append(byte) }
    offset += 1
  }
  return result
}
