package import RoadmapModel
package import RoadmapSyntax

/// An event that is to become a line of a journal; nothing in it is judged yet.
package struct EventDraft: Sendable {
  package var day: Day
  /// The party the line speaks for, or `observer`.
  package var party: String
  package var person: String?
  /// `MON-1`, `ORG-1@2026`, `@agreement` or `@v2`.
  package var subject: String
  package var verb: Verb
  /// `PARTY/person` of the side that enters the line on behalf of ``party``.
  package var enteredBy: String?
  package var of: EventID?
  package var to: PeriodSpan?
  package var value: String?
  package var period: PeriodSpan?
  /// The exact text that `adopt` accepts.
  package var adopted: TextIdentity?
  /// Paths inside the agreement's folder, with `#sha256:…` or without, and addresses.
  package var evidence: [String] = []
  package var session: Day?
  package var at: EventInstant
  /// The remark; white space around it goes, a line break in it becomes a space.
  package var text: String = ""

  package init(
    day: Day,
    party: String,
    person: String?,
    subject: String,
    verb: Verb,
    at: EventInstant
  ) {
    self.day = day
    self.party = party
    self.person = person
    self.subject = subject
    self.verb = verb
    self.at = at
  }
}

/// Why a draft makes no line.
package enum CompositionProblem: Error, Equatable, Sendable {
  /// A character that no file of the format may hold, or a line that is too long.
  case characters(SyntaxProblem)
  /// What the reader of journals has against the line.
  case line(JournalProblem)
  /// The line would be read as something else: a value that holds ` | ` or ` key=`.
  case misread(EventKey)
  case misreadText
}

/// A line for a journal, without its line ending.
package struct ComposedLine: Equatable, Sendable {
  package let bytes: [UInt8]
  package let id: EventID
}

/// The line of a journal that says what a draft says.
///
/// `DATE PARTY/PERSON SUBJECT VERB by= of= to= … at=… id=… | TEXT`: keys in the order of
/// ``EventKey``, the ID computed over the line without it (format §3). What is returned was read
/// again by the reader of journals and says exactly the same.
package func eventLine(for draft: EventDraft) throws(CompositionProblem) -> ComposedLine {
  let text = singleLine(draft.text)
  var head = "\(draft.day.isoText) \(draft.party)"
  if let person = draft.person { head += "/\(person)" }
  head += " \(draft.subject) \(draft.verb.spelling)"
  for (key, value) in values(of: draft) { head += " \(key.spelling)=\(value)" }
  let tail = text.isEmpty ? [] : Array(" | ".utf8) + text
  let withoutID = Array(head.utf8) + tail
  let id = EventID(ofLine: withoutID.span)
  let line = Array("\(head) id=\(id.text)".utf8) + tail
  try check(line, says: draft, text: text, id: id)
  return ComposedLine(bytes: line, id: id)
}

/// The keys with their values, in the order in which they are written, without `id`.
private func values(of draft: EventDraft) -> [(key: EventKey, value: String)] {
  EventKey.allCases.flatMap { key -> [(EventKey, String)] in
    switch key {
    case .by: draft.enteredBy.map { [(key, $0)] } ?? []
    case .of: draft.of.map { [(key, $0.text)] } ?? []
    case .to: draft.to.map { [(key, $0.canonicalText)] } ?? []
    case .value: draft.value.map { [(key, $0)] } ?? []
    case .period: draft.period.map { [(key, $0.canonicalText)] } ?? []
    case .sha256: draft.adopted.map { [(key, $0.sha256)] } ?? []
    case .size: draft.adopted.map { [(key, "\($0.size)")] } ?? []
    case .xxh64: draft.adopted.map { [(key, $0.xxh64Text)] } ?? []
    case .evidence: draft.evidence.map { (key, $0) }
    case .session: draft.session.map { [(key, $0.isoText)] } ?? []
    case .at: [(key, draft.at.text)]
    case .id: []
    }
  }
}

/// The bytes of a text on one line: runs of line breaks and of tabs are a space, and there is no
/// space around it.
private func singleLine(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var isPending = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029:
      isPending = true
    default:
      if bytes.isEmpty, scalar == " " || scalar == "\u{A0}" { continue }
      if isPending, !bytes.isEmpty, bytes.last != UInt8(ascii: " "), scalar != " " {
        bytes.append(UInt8(ascii: " "))
      }
      isPending = false
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
  let span = bytes.span
  return Array(bytes.prefix(span.trimmingWhiteSpace(from: 0, to: bytes.count)))
}

/// Reads the line as the reader of journals does, and compares.
private func check(
  _ line: [UInt8],
  says draft: EventDraft,
  text: [UInt8],
  id: EventID
) throws(CompositionProblem) {
  let bytes = line.span
  var reader = RecordReader()
  var characters = DiagnosticList<SyntaxProblem>()
  let record = reader.next(in: bytes, &characters)
  if let problem = characters.kept.first(where: { $0.problem.severity == .error })?.problem {
    throw .characters(problem)
  }
  guard let record, record.kind == .field, record.range.end == line.count else {
    throw .misreadText
  }
  var parser = EventLine(record, in: bytes)
  guard let event = parser.event(in: bytes) else {
    throw parser.findings.kept.first.map { .line($0.problem) } ?? .misreadText
  }
  // A value that holds ` key=` or ` | ` makes other values than those that were meant.
  let read = parser.places.filter { $0.key != .id }
  let meant = values(of: draft)
  for index in 0..<max(read.count, meant.count) {
    guard index < meant.count else { throw .misread(meant.last?.key ?? .at) }
    guard index < read.count, read[index].key == meant[index].key,
      line[read[index].range.start..<read[index].range.end].elementsEqual(meant[index].value.utf8)
    else { throw .misread(meant[index].key) }
  }
  guard event.id == id, line[event.text.start..<event.text.end].elementsEqual(text) else {
    throw .misreadText
  }
}
