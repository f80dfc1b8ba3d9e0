import RoadmapModel
import RoadmapSyntax

/// The four words that every event line starts with.
struct EventWords {
  let day: Day
  let party: ByteRange
  let person: ByteRange
  let subject: ByteRange
  let occurrence: ByteRange
  let verb: Verb
}

/// What the keys of a line say that every event carries.
struct EventValues {
  var at: EventInstant?
  var id: EventID?
  var of: EventID?
  var to: PeriodSpan?
  /// The party of `by=`.
  var by: ByteRange?
  var hasEvidence = false
}

/// Reads event lines one after the other: `DATE PARTY[/PERSON] SUBJECT VERB KEY=VALUE… | TEXT`
/// (format §3).
///
/// Used again for each line, so that its lists need no new room.
struct EventLine {
  /// What an event keeps of its line.
  struct Record {
    let content: ByteRange
    let number: Int
  }

  private(set) var line: Record
  var findings = DiagnosticList<JournalProblem>()
  /// The part before the text.
  private(set) var head: ByteRange
  private(set) var text: ByteRange
  /// Where the `|` stands that divides head and text.
  private var divider: Int?
  /// The keys in the order in which they stand, with the places of their values.
  var places: [(key: EventKey, range: ByteRange)] = []
  var values = EventValues()

  /// A reader that has no line yet.
  init() {
    let nothing = ByteRange(0, 0)
    line = EventLine.Record(content: nothing, number: 0)
    (head, text) = (nothing, nothing)
  }

  init(_ line: SyntaxLine, in bytes: Span<UInt8>) {
    self.init()
    take(line, in: bytes)
  }

  /// Forgets the line before and takes the next one.
  mutating func take(_ next: SyntaxLine, in bytes: Span<UInt8>) {
    line = Record(content: next.content, number: next.number)
    divide(in: bytes)
    if !findings.isEmpty { findings = DiagnosticList() }
    places.removeAll(keepingCapacity: true)
    values = EventValues()
  }

  /// Divides the line at the first `|` that stands alone.
  private mutating func divide(in bytes: Span<UInt8>) {
    let content = line.content
    (head, text, divider) = (content, ByteRange(content.end, content.end), nil)
    var offset = content.start
    while true {
      offset = bytes.offset(of: UInt8(ascii: "|"), from: offset, to: content.end)
      if offset == content.end { return }
      let end = bytes.trimmingWhiteSpace(from: content.start, to: offset)
      // The white-space character behind the mark belongs to it.
      let width =
        offset + 1 == content.end ? 0 : bytes.whiteSpaceWidth(at: offset + 1, before: content.end)
      if offset > content.start, end < offset, offset + 1 == content.end || width > 0 {
        head = ByteRange(content.start, end)
        text = ByteRange(offset + 1 + width, content.end)
        divider = offset
        return
      }
      offset += 1
    }
  }

  // MARK: The event

  /// The event of the line, or nil when it is none; what is wrong is in ``findings``.
  mutating func event(in bytes: Span<UInt8>) -> Event? {
    guard let (words, end) = readWords(in: bytes) else { return nil }
    readKeys(of: words.verb, from: end, in: bytes)
    checkNeeds(of: words.verb, in: bytes)
    guard findings.isEmpty || findings.errorCount == 0 else { return nil }
    return makeEvent(words, in: bytes)
  }

  private mutating func makeEvent(_ words: EventWords, in bytes: Span<UInt8>) -> Event? {
    let own = ownID(in: bytes)
    if let id = values.id {
      if id != own, let written = place(of: .id) {
        findings.report(.idWrong(expected: own), at: written)
        return nil
      }
    } else if let lost = LostID.inLine(line.content, divider: divider, of: bytes) {
      findings.report(.idWrong(expected: EventID(bytes.extracting(lost.offsets)) ?? own), at: lost)
      return nil
    }
    return Event(line, words, values, text: text, id: own)
  }

  /// The ID that the line is to have.
  private func ownID(in bytes: Span<UInt8>) -> EventID {
    let content = bytes.extracting(line.content.offsets)
    guard let value = place(of: .id) else { return EventID(ofLine: content) }
    // From the white space before `id=` to the end of its value.
    let start = value.start - 4 - line.content.start
    return EventID(ofLine: content, without: start..<value.end - line.content.start)
  }

  /// Where the value of a key stands; the first of several.
  func place(of key: EventKey) -> ByteRange? {
    for place in places where place.key == key { return place.range }
    return nil
  }

  /// Whether an ID stands on the line.
  var hasID: Bool { values.id != nil }

  /// The bytes of a line without those of `id`.
  static func bytesWithoutID(
    _ content: ByteRange,
    _ id: ByteRange,
    in bytes: Span<UInt8>
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    for offset in content.start..<content.end where offset < id.start || id.end <= offset {
      result.append(bytes[offset])
    }
    return result
  }

  // MARK: The four words

  /// The four words, and where the last one ends.
  private mutating func readWords(in bytes: Span<UInt8>) -> (EventWords, end: Int)? {
    var offset = head.start
    let dayRange = bytes.takeWord(from: &offset, to: head.end)
    let authorRange = bytes.takeWord(from: &offset, to: head.end)
    let subjectRange = bytes.takeWord(from: &offset, to: head.end)
    let verbRange = bytes.takeWord(from: &offset, to: head.end)
    guard !verbRange.isEmpty else {
      findings.report(.eventIncomplete, at: line.content)
      return nil
    }
    let day = readDay(dayRange, in: bytes)
    let author = readAuthor(authorRange, in: bytes)
    let subject = readSubject(subjectRange, in: bytes)
    let verb = readVerb(verbRange, in: bytes)
    guard let day, let author, let subject, let verb else { return nil }
    let words = EventWords(
      day: day,
      party: author.party,
      person: author.person,
      subject: subject.id,
      occurrence: subject.occurrence,
      verb: verb
    )
    return (words, verbRange.end)
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
  /// The word at `offset`, which moves on to the next one; empty at the end.
  fileprivate func takeWord(from offset: inout Int, to end: Int) -> ByteRange {
    let wordEnd = blankEnd(from: offset, to: end)
    let word = ByteRange(offset, wordEnd)
    offset = skippingWhiteSpace(from: wordEnd, to: end)
    return word
  }

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
      if self[offset].isPlainPersonByte {
        offset += 1
        continue
      }
      guard let (scalar, length) = decodeScalar(in: self, at: offset, before: range.end) else {
        return false
      }
      let isAllowed =
        scalar.properties.isAlphabetic || scalar.isCombiningMark || scalar.value == 0x2019
      guard isAllowed else { return false }
      offset += length
    }
    return true
  }
}

extension UInt8 {
  /// Whether it is an ASCII character that the name of a person may hold.
  var isPlainPersonByte: Bool {
    switch self {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'"): true
    default: false
    }
  }
}
