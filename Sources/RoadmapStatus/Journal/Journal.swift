import RoadmapModel
package import RoadmapSyntax

/// The events that one side wrote down, as one file holds them.
///
/// Reading never fails: a line that is no event is reported and left out. Order and duplicates are
/// kept here; the fold makes a set of them.
package struct Journal: Sendable {
  package let text: SourceText
  /// The party in the name of the file, or `observer`.
  package let owner: String
  /// The events that may count, in the order of the lines.
  package private(set) var events: [Event] = []

  /// Reads a journal that belongs to `owner` and to the agreement called `agreement`.
  ///
  /// Without `hasShortcut` the lines that can be read in a shorter way (``PlainEventLine``) are not,
  /// so that a test can see that the result is the same.
  package static func read(
    _ text: SourceText,
    owner: String,
    agreement: String,
    hasShortcut: Bool = true
  ) -> Diagnosed<Journal, JournalProblem> {
    var reader = JournalReader(text, owner: owner, agreement: agreement)
    reader.hasShortcut = hasShortcut
    let bytes = text.bytes.span
    reader.readLines(of: bytes)
    var journal = Journal(text: text, owner: owner)
    journal.events = reader.events
    return Diagnosed(journal, reader.findings)
  }

  /// The same journal with lines at its end, as the program composes them.
  ///
  /// Of those alone the events are read; `lines` have no line endings.
  /// O(bytes) for the copy of the text.
  package func adding(_ lines: [[UInt8]], agreement: String) -> Journal {
    var bytes = text.bytes
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    let start = bytes.count
    for line in lines { bytes += line + [UInt8(ascii: "\n")] }
    var reader = JournalReader(SourceText(bytes), owner: owner, agreement: agreement)
    reader.readLines(of: bytes.span, after: self, from: start)
    var journal = Journal(text: reader.text, owner: owner)
    journal.events = reader.events
    return journal
  }

  private init(text: SourceText, owner: String) {
    self.text = text
    self.owner = owner
  }

  package var isObserver: Bool { owner == "observer" }

  /// The values of an event's line that the event itself does not carry.
  package func details(of event: Event) -> EventDetails {
    EventLine.details(of: event, in: text.bytes.span)
  }
}

/// Goes through the lines of a journal.
struct JournalReader {
  let text: SourceText
  let owner: String
  let agreement: String
  var events: [Event] = []
  var findings = DiagnosticList<JournalProblem>()
  var hasShortcut = true
  private var hasHeader = false
  /// The line above, when it was an event without an ID.
  private var eventWithoutID: ByteRange?
  /// The latest event line; kept so that the next one can use its room.
  private var parser = EventLine()

  init(_ text: SourceText, owner: String, agreement: String) {
    self.text = text
    self.owner = owner
    self.agreement = agreement
  }

  mutating func readLines(of bytes: Span<UInt8>) {
    var syntax = DiagnosticList<SyntaxProblem>()
    // Most lines are longer; room that is not used costs nothing.
    events.reserveCapacity(bytes.count / 64)
    var reader = RecordReader()
    while let line = reader.next(in: bytes, &syntax) { read(line, in: bytes) }
    if !hasHeader {
      findings.report(.headerMissing, at: ByteRange(bytes.count, bytes.count))
    }
    findings.absorb(syntax, as: JournalProblem.syntax)
    findings.sort()
  }

  /// Goes on where a journal ended that was read before.
  mutating func readLines(of bytes: Span<UInt8>, after journal: Journal, from start: Int) {
    var ignored = DiagnosticList<SyntaxProblem>()
    events = journal.events
    hasHeader = true
    var reader = RecordReader(from: start, number: bytes.lineFeeds(before: start) + 1)
    while let line = reader.next(in: bytes, &ignored) { read(line, in: bytes) }
  }

  private mutating func read(_ line: SyntaxLine, in bytes: Span<UInt8>) {
    let before = eventWithoutID
    eventWithoutID = nil
    switch line.kind {
    case .blank: return
    case .note:
      if let id = LostID.swallowed(in: line.content, of: bytes) { reportLost(id, in: bytes) }
      withdrawIfCut(before, by: line, in: bytes)
      return
    case .unreadable:
      // A line over the limit has its finding already.
      if !line.content.isEmpty, bytes[line.content.start] == 0 {
        findings.report(.zeroTail, at: line.content)
      }
      return
    case .field, .text, .alternative, .heading, .format: break
    }
    if hasShortcut, hasHeader, let event = PlainEventLine.event(line, in: bytes) {
      events.append(event)
      return
    }
    let word = bytes.blankEnd(from: line.content.start, to: line.content.end)
    if bytes.holds("journal-format", at: ByteRange(line.content.start, word)) {
      readHeader(line, in: bytes)
      return
    }
    if !hasHeader {
      hasHeader = true
      findings.report(.headerMissing, at: line.content)
    }
    if bytes.isConflictMarker(line.content) {
      findings.report(.conflictMarker, at: line.content)
      return
    }
    parser.take(line, in: bytes)
    if let event = parser.event(in: bytes) {
      events.append(event)
      if !parser.hasID { eventWithoutID = line.content }
      return
    }
    withdrawIfCut(before, by: line, in: bytes)
    if line.endingStart == line.range.end, parser.findings.errorCount > 0 {
      // Without a line ending, what is wrong is that the line is not finished.
      findings.report(.lineInterrupted, at: line.content)
    } else if !parser.findings.isEmpty {
      findings.absorb(parser.findings) { $0 }
    }
  }

  /// Takes back the event of the line above when it and this line were one line with an ID, which
  /// damage cut in two.
  private mutating func withdrawIfCut(
    _ before: ByteRange?,
    by line: SyntaxLine,
    in bytes: Span<UInt8>
  ) {
    guard let before, let id = LostID.acrossLines(before, line, of: bytes) else { return }
    events.removeLast()
    reportLost(id, in: bytes)
  }

  private mutating func reportLost(_ id: ByteRange, in bytes: Span<UInt8>) {
    guard let expected = EventID(bytes.extracting(id.offsets)) else { return }
    findings.report(.idWrong(expected: expected), at: id)
  }

  private mutating func readHeader(_ line: SyntaxLine, in bytes: Span<UInt8>) {
    hasHeader = true
    let words = bytes.words(in: line.content)
    guard words.count >= 2, bytes.holds("1", at: words[1]) else {
      findings.report(.headerVersion, at: words.count >= 2 ? words[1] : line.content)
      return
    }
    guard words.count == 4, bytes.extracting(words[2].offsets).equals(agreement.utf8Span.span),
      bytes.extracting(words[3].offsets).equals(owner.utf8Span.span)
    else {
      let place = words.count > 2 ? ByteRange(words[2].start, line.content.end) : line.content
      findings.report(.headerMisplaced, at: place)
      return
    }
  }
}

extension Span<UInt8> {
  /// How many lines end before `end`.
  fileprivate func lineFeeds(before end: Int) -> Int {
    var count = 0
    var place = offset(of: 0x0A, from: 0, to: end)
    while place < end {
      count += 1
      place = offset(of: 0x0A, from: place + 1, to: end)
    }
    return count
  }

  /// The words of a range, in order.
  func words(in range: ByteRange) -> [ByteRange] {
    var words: [ByteRange] = []
    var offset = range.start
    while offset < range.end {
      let end = blankEnd(from: offset, to: range.end)
      words.append(ByteRange(offset, end))
      offset = skippingWhiteSpace(from: end, to: range.end)
    }
    return words
  }

  /// Whether a line starts with seven equal signs of a version control system's conflict.
  func isConflictMarker(_ content: ByteRange) -> Bool {
    guard content.count >= 7 else { return false }
    let first = self[content.start]
    guard first == 0x3C || first == 0x3D || first == 0x3E || first == 0x7C else { return false }
    for offset in content.start..<content.start + 7 where self[offset] != first { return false }
    return true
  }
}
