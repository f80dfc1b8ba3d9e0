import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct EventLineTests {
  /// One line for every verb, with all the keys that it takes.
  static let everyVerb: [(line: String, verb: Verb)] = [
    ("2026-01-02 RU A start", .start),
    ("2026-01-02 RU A@2026-Q1 done evidence=evidence/a b.pdf evidence=https://x.org/b", .done),
    ("2026-01-02 RU A postpone to=2026-03..2026-05-15", .postpone),
    ("2026-01-02 RU A suspend session=2026-01-01", .suspend),
    ("2026-01-02 RU A resume", .resume),
    ("2026-01-02 RU A@3 cancel", .cancel),
    ("2026-01-02 RU A confirm of=9zgbe7413tb7 evidence=evidence/a", .confirm),
    ("2026-01-02 RU A dispute of=9zgbe7413tb7 | no", .dispute),
    ("2026-01-02 RU A risk | late", .risk),
    ("2026-01-02 RU @agreement report evidence=evidence/a", .report),
    ("2026-01-02 RU A.n measure value=-1.50 period=2026-H1 evidence=evidence/a", .measure),
    ("2026-01-02 RU A note x-own=some thing", .note),
    (
      "2026-01-02 RU @v2 adopt sha256=\(String(repeating: "0a", count: 32)) size=12 xxh64=00000000000000ff",
      .adopt
    ),
    ("2026-01-02 RU A undo of=9zgbe7413tb7", .undo),
  ]

  @Test(arguments: everyVerb)
  func `every verb is read with its keys`(_ line: String, _ verb: Verb) throws {
    let journal = JournalText.read(line + "\n")
    #expect(journal.findings.isEmpty, "\(journal.findings.kept)")
    let event = try #require(journal.value.events.first)
    #expect(event.verb == verb)
    #expect(event.day.isoText == "2026-01-02")
    #expect(event.line == 2)
    #expect(event.id == EventID(ofLine: Array(line.utf8).span))
    #expect(event.at.text == "2026-01-02T00:00:00Z")
  }

  @Test func `there is a line for every verb`() {
    #expect(Set(Self.everyVerb.map(\.verb)).count == Verb.allCases.count)
  }

  @Test func `all parts of a line are found`() throws {
    let head =
      "2025-12-19 RU/отдел.1 CUL-3@2025-Q4 confirm by=RU/oms of=eht6gg5tgzcm"
      + " evidence=evidence/letter 114.txt#sha256:f84807426e361d07 session=2025-12-18"
      + " at=2025-12-22T05:08:19Z"
    let line = JournalText.signed(head, text: "a | b =  c=1 ")
    let journal = JournalText.read(line + "x\n")
    #expect(journal.findings.kept.map(\.problem.isWrongID) == [true])
    let good = JournalText.signed(head, text: "a | b =  c=1")
    let read = JournalText.read(good + "\n")
    #expect(read.findings.isEmpty, "\(read.findings.kept)")
    let event = try #require(read.value.events.first)
    let text = read.value.text
    #expect(text.string(event.party) == "RU")
    #expect(text.string(event.person) == "отдел.1")
    #expect(text.string(event.subject) == "CUL-3")
    #expect(text.string(event.occurrence) == "2025-Q4")
    #expect(event.enteredBy.map { text.string($0) } == "RU")
    #expect(event.of?.text == "eht6gg5tgzcm")
    #expect(event.at.text == "2025-12-22T05:08:19Z")
    #expect(text.string(event.text) == "a | b =  c=1")
    #expect(event.hasEvidence)
    let details = read.value.details(of: event)
    #expect(
      details.evidence.map { text.string($0) }
        == ["evidence/letter 114.txt#sha256:f84807426e361d07"]
    )
    #expect(details.session?.isoText == "2025-12-18")
    #expect(details.enteredByPerson.map { text.string($0) } == "oms")
  }

  @Test func `the values that an event does not carry are read again`() throws {
    let hash = String(repeating: "0a", count: 32)
    let read = JournalText.read(
      """
      2026-01-02 RU A.n measure value=-1.50 period=2026-H1
      2026-01-02 RU @v2 adopt sha256=\(hash) size=12 xxh64=00000000000000ff

      """
    )
    let text = read.value.text
    let measured = read.value.details(of: read.value.events[0])
    #expect(measured.value.map { text.string($0) } == "-1.50")
    #expect(measured.period?.canonicalText == "2026-H1")
    let adopted = read.value.details(of: read.value.events[1])
    #expect(adopted.sha256.map { text.string($0) } == hash)
    #expect(adopted.size.map { text.string($0) } == "12")
    #expect(adopted.xxh64.map { text.string($0) } == "00000000000000ff")
  }

  @Test(arguments: [
    "2026-01-02\u{A0}RU\tA  start", "\u{A0} 2026-01-02 RU A start\t",
    "2026\u{2013}01\u{2011}02 RU A start",
  ])
  func `white space and dashes of word processors are accepted`(_ line: String) {
    let read = JournalText.read(line + "\r\n")
    #expect(read.value.events.count == 1, "\(read.findings.kept)")
    #expect(read.findings.errorCount == 0)
  }

  @Test func `an intact id survives other white space around the line`() {
    let line = JournalText.signed("2026-01-02 RU A start at=2026-01-03T00:00:01Z")
    for written in [line, "  " + line, line + "  ", line + "\r"] {
      let read = JournalText.read(written + "\n")
      #expect(read.findings.isEmpty, "\(written)")
      #expect(read.value.events.map(\.id.text) == [String(line.suffix(12))], "\(written)")
    }
  }
}

extension JournalProblem {
  var isWrongID: Bool {
    if case .idWrong = self { return true }
    return false
  }
}
