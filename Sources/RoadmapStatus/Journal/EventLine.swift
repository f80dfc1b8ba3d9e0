import RoadmapModel
import RoadmapSyntax

/// Reads one event line: `DATE PARTY[/PERSON] SUBJECT VERB KEY=VALUE… | TEXT` (format §3).
struct EventLine {
  var findings = DiagnosticList<JournalProblem>()
  let line: SyntaxLine
  /// The part before the text.
  let head: ByteRange
  let text: ByteRange
  var values: [(key: EventKey, range: ByteRange)] = []

  init(_ line: SyntaxLine, in bytes: Span<UInt8>) {
    self.line = line
    (head, text) = Self.divide(line.content, in: bytes)
  }

  /// Divides a line at the first `|` that stands alone.
  private static func divide(
    _ content: ByteRange,
    in bytes: Span<UInt8>
  ) -> (head: ByteRange, text: ByteRange) {
    var offset = content.start
    while offset < content.end {
      if bytes[offset] == UInt8(ascii: "|"), offset > content.start,
        bytes.trimmingWhiteSpace(from: content.start, to: offset) < offset,
        offset + 1 == content.end
          || bytes.whiteSpaceWidth(at: offset + 1, before: content.end) > 0
      {
        let end = bytes.trimmingWhiteSpace(from: content.start, to: offset)
        let start = offset + 1 == content.end ? content.end : offset + 2
        return (ByteRange(content.start, end), ByteRange(min(start, content.end), content.end))
      }
      offset += 1
    }
    return (content, ByteRange(content.end, content.end))
  }

  // MARK: The event

  /// The event of the line, or nil when it is none; what is wrong is in ``findings``.
  mutating func event(in bytes: Span<UInt8>) -> Event? {
    let words = Self.firstWords(of: head, in: bytes)
    guard words.count == 4 else {
      findings.report(.eventIncomplete, at: line.content)
      return nil
    }
    let day = readDay(words[0], in: bytes)
    let author = readAuthor(words[1], in: bytes)
    let subject = readSubject(words[2], in: bytes)
    let verb = readVerb(words[3], in: bytes)
    guard let day, let author, let subject, let verb else { return nil }
    readKeys(of: verb, from: words[3].end, in: bytes)
    checkNeeds(of: verb, in: bytes)
    guard findings.errorCount == 0 else { return nil }
    return makeEvent(day, author, subject, verb, in: bytes)
  }

  private mutating func makeEvent(
    _ day: Day,
    _ author: (party: ByteRange, person: ByteRange),
    _ subject: (id: ByteRange, occurrence: ByteRange),
    _ verb: Verb,
    in bytes: Span<UInt8>
  ) -> Event? {
    let at = instant(in: bytes) ?? EventInstant(startOf: day)
    let own = EventID(ofLine: Self.bytesWithoutID(line.content, idRange, in: bytes).span)
    if let written = value(.id), let id = EventID(bytes.extracting(written.offsets)), id != own {
      findings.report(.idWrong(expected: own), at: written)
      return nil
    }
    if value(.id) == nil,
      let lost = LostID.inLine(line.content, divider: divider, of: bytes)
    {
      findings.report(.idWrong(expected: EventID(bytes.extracting(lost.offsets)) ?? own), at: lost)
      return nil
    }
    let of = value(.of).flatMap { EventID(bytes.extracting($0.offsets)) }
    let to = value(.to).flatMap { PeriodSpan.read(bytes.extracting($0.offsets)).value }
    return Event(
      line: line.number,
      content: line.content,
      day: day,
      party: author.party,
      person: author.person,
      subject: subject.id,
      occurrence: subject.occurrence,
      verb: verb,
      at: at,
      id: own,
      of: of,
      enteredBy: value(.by).map { Self.party(in: $0, bytes).party },
      to: to,
      text: text,
      hasEvidence: value(.evidence) != nil
    )
  }

  private func value(_ key: EventKey) -> ByteRange? {
    values.first { $0.key == key }?.range
  }

  private func instant(in bytes: Span<UInt8>) -> EventInstant? {
    value(.at).flatMap { EventInstant(bytes.extracting($0.offsets)) }
  }

  /// Whether an ID stands on the line.
  var hasID: Bool { value(.id) != nil }

  /// Where the `|` stands that divides head and text.
  private var divider: Int? {
    if text.isEmpty { return nil }
    return text.start - 2
  }

  /// From the white space before `id=` to the end of its value.
  private var idRange: ByteRange? {
    value(.id).map { ByteRange($0.start - 4, $0.end) }
  }

  /// The bytes that the ID is made of.
  static func bytesWithoutID(
    _ content: ByteRange,
    _ id: ByteRange?,
    in bytes: Span<UInt8>
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    for offset in content.start..<content.end {
      if let id, id.start <= offset, offset < id.end { continue }
      result.append(bytes[offset])
    }
    return result
  }

  // MARK: The four words

  static func firstWords(of head: ByteRange, in bytes: Span<UInt8>) -> [ByteRange] {
    var words: [ByteRange] = []
    var offset = head.start
    while offset < head.end, words.count < 4 {
      let end = bytes.blankEnd(from: offset, to: head.end)
      words.append(ByteRange(offset, end))
      offset = bytes.skippingWhiteSpace(from: end, to: head.end)
    }
    return words
  }

  private mutating func readDay(_ range: ByteRange, in bytes: Span<UInt8>) -> Day? {
    if let day = Day(iso: bytes.extracting(range.offsets)) { return day }
    switch Day.read(bytes.extracting(range.offsets)) {
    case .value(let day, _): return day
    case .fault(let fault):
      findings.report(.dayUnreadable(fault.problem), at: range)
      return nil
    }
  }

  private mutating func readAuthor(
    _ range: ByteRange,
    in bytes: Span<UInt8>
  ) -> (party: ByteRange, person: ByteRange)? {
    let author = Self.party(in: range, bytes)
    guard ItemID.problem(in: bytes.extracting(author.party.offsets)) == nil,
      author.person.isEmpty || bytes.isPerson(author.person),
      !author.person.isEmpty || author.party.end == range.end
    else {
      findings.report(.authorUnreadable, at: range)
      return nil
    }
    return author
  }

  /// Party and person of `UZ/secretariat`.
  static func party(
    in range: ByteRange,
    _ bytes: Span<UInt8>
  ) -> (party: ByteRange, person: ByteRange) {
    for offset in range.start..<range.end where bytes[offset] == UInt8(ascii: "/") {
      return (ByteRange(range.start, offset), ByteRange(offset + 1, range.end))
    }
    return (range, ByteRange(range.end, range.end))
  }

  private mutating func readSubject(
    _ range: ByteRange,
    in bytes: Span<UInt8>
  ) -> (id: ByteRange, occurrence: ByteRange)? {
    let nothing = ByteRange(range.end, range.end)
    if bytes.holds("@agreement", at: range) || bytes.isVersionSubject(range) {
      return (range, nothing)
    }
    var end = range.start
    while end < range.end, bytes[end] != UInt8(ascii: "@") { end += 1 }
    let id = ByteRange(range.start, end)
    let occurrence = end < range.end ? ByteRange(end + 1, range.end) : nothing
    guard ItemID.problem(in: bytes.extracting(id.offsets)) == nil,
      end == range.end || !occurrence.isEmpty
    else {
      findings.report(.subjectUnreadable, at: range)
      return nil
    }
    return (id, occurrence)
  }

  private mutating func readVerb(_ range: ByteRange, in bytes: Span<UInt8>) -> Verb? {
    if let verb = Verb(bytes, range) { return verb }
    let spellings = Verb.allCases.map { "\($0.spelling)" }
    let nearest =
      range.count <= FormatLimits.idBytes
      ? nearestName(to: String(copying: range, of: bytes), among: spellings) : nil
    findings.report(.verbUnknown(nearest: nearest), at: range)
    return nil
  }
}

extension Span<UInt8> {
  /// `@v` and a number.
  func isVersionSubject(_ range: ByteRange) -> Bool {
    guard range.count >= 3, range.count <= 8, self[range.start] == UInt8(ascii: "@"),
      self[range.start + 1] == UInt8(ascii: "v"), self[range.start + 2] != UInt8(ascii: "0")
    else { return false }
    for offset in range.start + 2..<range.end where self[offset] < 0x30 || self[offset] > 0x39 {
      return false
    }
    return true
  }

  /// Letters of any script, digits, `.` and `-`, at most 64 bytes.
  func isPerson(_ range: ByteRange) -> Bool {
    guard range.count <= 64 else { return false }
    var offset = range.start
    while offset < range.end {
      guard let (scalar, length) = decodeScalar(in: self, at: offset, before: range.end) else {
        return false
      }
      let isAllowed =
        scalar == "." || scalar == "-" || (scalar.value >= 0x30 && scalar.value <= 0x39)
        || scalar.properties.isAlphabetic || scalar.isCombiningMark
        || scalar.value == 0x2019 || scalar.value == 0x27
      guard isAllowed else { return false }
      offset += length
    }
    return true
  }
}
