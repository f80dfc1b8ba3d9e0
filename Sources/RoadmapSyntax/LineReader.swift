/// Reads the lines of an agreement file one after the other (format §2.1).
///
/// Every byte of the file belongs to exactly one line; a line that cannot be understood is still
/// returned, as ``SyntaxLine/Kind/unreadable``, with a diagnostic. The reader keeps no text, so a
/// file of any size is read with a few words of memory.
///
/// Example: `var reader = LineReader(); while let line = reader.next(in: bytes, &findings) { … }`
package struct LineReader {
  /// The offset of the next line.
  package private(set) var offset = 0
  private var number = 0
  private var isFormatKnown = false
  /// Whether a text line may stand next (directly below a field, alternative, heading or text).
  private var mayContinue = false
  private var firstEnding: LineEnding?
  private var hasReportedEndings = false

  private enum LineEnding {
    case lineFeed
    case carriageReturnLineFeed
  }

  package init() {}

  /// A reader that starts in the middle of a file that was read before, at the start of line
  /// `number`; see ``nextAgain(in:before:)``.
  package init(rereadingFrom offset: Int, number: Int) {
    self.offset = offset
    self.number = number - 1
    isFormatKnown = true
  }

  /// The next line that starts before `end`, without findings and without a look at its
  /// characters; for a file that was read before.
  package mutating func nextAgain(in bytes: Span<UInt8>, before end: Int) -> SyntaxLine? {
    guard offset < end else { return nil }
    let scan = scanLine(in: bytes, from: offset)
    let start = offset
    number += 1
    offset = scan.next
    let mark = start == 0 && bytes.startsWithByteOrderMark ? 3 : 0
    var line = SyntaxLine(scan, start: start, number: number, byteOrderMarkLength: mark, in: bytes)
    guard scan.contentEnd - start <= FormatLimits.lineBytes else {
      line.kind = .unreadable
      return line
    }
    var ignored = DiagnosticList<SyntaxProblem>()
    classify(&line, in: bytes, &ignored)
    return line
  }

  /// The next line, or nil at the end of the file.
  package mutating func next(
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) -> SyntaxLine? {
    if offset == 0, number == 0, !beginFile(bytes, &findings) { return nil }
    guard offset < bytes.count else {
      finishFile(bytes, &findings)
      return nil
    }
    if number == 0, bytes.startsWithUTF16Mark { return wholeFile(in: bytes) }
    let start = offset
    number += 1
    let scan = scanLine(in: bytes, from: start)
    offset = scan.next
    noteEnding(scan, bytes, &findings)
    let mark = start == 0 && bytes.startsWithByteOrderMark ? 3 : 0
    var line = SyntaxLine(scan, start: start, number: number, byteOrderMarkLength: mark, in: bytes)
    if scan.contentEnd - start > FormatLimits.lineBytes {
      let length = scan.contentEnd - start
      findings.report(.lineTooLong(bytes: length), at: line.content)
      line.kind = .unreadable
      mayContinue = false
      return line
    }
    classify(&line, in: bytes, &findings)
    if scan.isSpecial { checkCharacters(of: line, in: bytes, &findings) }
    return line
  }

  /// Looks at the whole file before the first line; false when there is nothing to read.
  private mutating func beginFile(
    _ bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) -> Bool {
    let mark = bytes.startsWithByteOrderMark ? 3 : 0
    if bytes.count == mark {
      findings.report(.fileEmpty, at: ByteRange(mark, mark))
      isFormatKnown = true
      number = mark == 0 ? 1 : 0
      // A byte order mark alone is still a line of the file, so that printing gives it back.
      return mark > 0
    }
    if bytes.startsWithUTF16Mark {
      findings.report(.encodingUTF16, at: ByteRange(0, 2))
      isFormatKnown = true
    }
    return true
  }

  /// A file in another encoding as one line, because its lines cannot be told apart.
  private mutating func wholeFile(in bytes: Span<UInt8>) -> SyntaxLine {
    number = 1
    offset = bytes.count
    let scan = LineScan(
      contentEnd: bytes.count,
      next: bytes.count,
      isSpecial: true,
      holdsNonASCII: true
    )
    var line = SyntaxLine(scan, start: 0, number: 1, byteOrderMarkLength: 0, in: bytes)
    line.kind = .unreadable
    return line
  }

  private mutating func finishFile(
    _ bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    guard !isFormatKnown else { return }
    isFormatKnown = true
    findings.report(.formatMissing, at: ByteRange(bytes.count, bytes.count))
  }

  /// Warns once, at the first line whose ending differs from that of the first line.
  private mutating func noteEnding(
    _ scan: LineScan,
    _ bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    guard scan.next > scan.contentEnd else { return }
    let ending: LineEnding =
      scan.next - scan.contentEnd == 2 ? .carriageReturnLineFeed : .lineFeed
    guard let first = firstEnding else {
      firstEnding = ending
      return
    }
    if ending != first, !hasReportedEndings {
      hasReportedEndings = true
      findings.report(.lineEndingsMixed, at: ByteRange(scan.contentEnd, scan.next))
    }
  }

  // MARK: Kinds of line

  private mutating func classify(
    _ line: inout SyntaxLine,
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    guard !line.content.isEmpty else {
      mayContinue = false
      return
    }
    if line.isConflictMarker(in: bytes) {
      line.kind = .unreadable
      mayContinue = false
      findings.report(.conflictMarker, at: line.content)
      return
    }
    switch bytes[line.content.start] {
    case UInt8(ascii: "#"):
      line.kind = .note
      line.value = line.content
      mayContinue = false
      return
    case UInt8(ascii: "|"):
      requireFormat(line, &findings)
      readText(&line, in: bytes, &findings)
      return
    case UInt8(ascii: "?"):
      requireFormat(line, &findings)
      readAlternative(&line, in: bytes, &findings)
      return
    default:
      break
    }
    let word = bytes.wordEnd(from: line.content.start, to: line.content.end)
    let name = ByteRange(line.content.start, word)
    if bytes.holds("roadmap-format", at: name) {
      readFormat(&line, name, in: bytes, &findings)
      return
    }
    requireFormat(line, &findings)
    mayContinue = true
    if let keyword = Keyword(bytes, name), word == line.content.end || bytes[word] != 0x3A {
      readHeading(&line, keyword, name, in: bytes, &findings)
    } else if !line.readField(named: name, in: bytes) {
      line.kind = .unreadable
      mayContinue = false
      reportUnreadable(line, name, in: bytes, &findings)
    }
  }

  /// The first line that is neither blank nor a note must be the format line.
  private mutating func requireFormat(
    _ line: SyntaxLine,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    guard !isFormatKnown else { return }
    isFormatKnown = true
    findings.report(.formatMissing, at: line.content)
  }

  private mutating func readFormat(
    _ line: inout SyntaxLine,
    _ name: ByteRange,
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    line.kind = .format
    line.name = name
    let valueStart = bytes.skippingWhiteSpace(from: name.end, to: line.content.end)
    line.value = ByteRange(valueStart, line.content.end)
    mayContinue = false
    if isFormatKnown {
      findings.report(.formatTwice, at: line.content)
    } else if !bytes.holds("1", at: line.value) {
      findings.report(.formatVersion, at: line.value.isEmpty ? name : line.value)
    }
    isFormatKnown = true
  }

  private mutating func readText(
    _ line: inout SyntaxLine,
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    line.kind = .text
    var start = line.content.start + 1
    if start < line.content.end {
      start += bytes.whiteSpaceWidth(at: start, before: line.content.end)
    }
    line.value = ByteRange(start, line.content.end)
    if !mayContinue {
      findings.report(.textDetached, at: ByteRange(line.content.start, line.content.start + 1))
    }
  }

  private mutating func readAlternative(
    _ line: inout SyntaxLine,
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    mayContinue = true
    let sideEnd = bytes.wordEnd(from: line.content.start + 1, to: line.content.end)
    let side = ByteRange(line.content.start + 1, sideEnd)
    let fieldStart = bytes.skippingWhiteSpace(from: sideEnd, to: line.content.end)
    line.side = side
    let rest = ByteRange(fieldStart, line.content.end)
    if fieldStart > sideEnd, bytes.holds("removed", at: rest) {
      line.name = rest
      line.kind = .alternative
    } else if fieldStart > sideEnd, line.readField(from: fieldStart, in: bytes) {
      line.kind = .alternative
    } else {
      line.kind = .unreadable
      mayContinue = false
      findings.report(.alternativeUnreadable, at: line.content)
    }
  }

  private func readHeading(
    _ line: inout SyntaxLine,
    _ keyword: Keyword,
    _ name: ByteRange,
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    line.kind = .heading(keyword)
    line.name = name
    let idStart = bytes.skippingWhiteSpace(from: name.end, to: line.content.end)
    var idEnd = idStart
    while idEnd < line.content.end, bytes.whiteSpaceWidth(at: idEnd, before: line.content.end) == 0
    {
      idEnd += 1
    }
    guard idEnd > idStart else {
      findings.report(.headingWithoutID(keyword), at: name)
      line.label = ByteRange(idStart, idStart)
      line.value = ByteRange(idStart, idStart)
      return
    }
    var label = ByteRange(idStart, idEnd)
    if let colon = bytes.firstColon(in: label) {
      findings.report(.headingColon, at: ByteRange(colon, colon + 1))
      label = ByteRange(idStart, colon)
    }
    line.label = label
    let after = label.end < idEnd ? label.end + 1 : idEnd
    var titleStart = bytes.skippingWhiteSpace(from: after, to: line.content.end)
    if after == idEnd, titleStart < line.content.end, bytes[titleStart] == 0x3A {
      findings.report(.headingColon, at: ByteRange(titleStart, titleStart + 1))
      titleStart = bytes.skippingWhiteSpace(from: titleStart + 1, to: line.content.end)
    }
    line.value = ByteRange(titleStart, line.content.end)
    checkTitleLength(line.value, in: bytes, &findings)
  }

  private func reportUnreadable(
    _ line: SyntaxLine,
    _ name: ByteRange,
    in bytes: Span<UInt8>,
    _ findings: inout DiagnosticList<SyntaxProblem>
  ) {
    let meant = Keyword(meantBy: name, in: bytes)
    findings.report(.lineUnreadable(meant: meant), at: line.content)
  }
}
