import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct JournalProblemTests {
  /// A line, the place of what is wrong between « and », and what it is.
  static let lines: [(line: String, problem: JournalProblem)] = [
    ("«2026-01-02 RU A»", .eventIncomplete),
    ("«words»", .eventIncomplete),
    ("«2026-13-02» RU A start", .dayUnreadable(.noSuchDay(year: 2026, month: 13, day: 2))),
    ("2026-01-02 «RU/a/b» A start", .authorUnreadable),
    ("2026-01-02 «RU/» A start", .authorUnreadable),
    ("2026-01-02 «РУ» A start", .authorUnreadable),
    ("2026-01-02 RU «A@» start", .subjectUnreadable),
    ("2026-01-02 RU «@v0» start", .subjectUnreadable),
    ("2026-01-02 RU «A!» start", .subjectUnreadable),
    ("2026-01-02 RU A «finish»", .verbUnknown(nearest: nil)),
    ("2026-01-02 RU A «dnoe»", .verbUnknown(nearest: "done")),
    ("2026-01-02 RU A start «to»=2026", .keyUnknown(nearest: nil)),
    ("2026-01-02 RU A done «evidnce»=a", .keyUnknown(nearest: "evidence")),
    ("2026-01-02 RU A done «loose»", .keyUnknown(nearest: nil)),
    ("2026-01-02 RU A start at=2026-01-02T00:00:00Z «at»=2026-01-02T00:00:00Z", .keyTwice),
    ("«2026-01-02 RU A postpone»", .keyMissing(.to)),
    ("«2026-01-02 RU A.n measure value=1»", .keyMissing(.period)),
    ("«2026-01-02 RU @v1 adopt»", .keyMissing(.sha256)),
    ("«2026-01-02 UZ A done by=RU»", .keyMissing(.evidence)),
    ("2026-01-02 RU A start at=«2026-01-02T24:00:00Z»", .keyUnreadable(.at)),
    ("2026-01-02 RU A start «at»=", .keyUnreadable(.at)),
    ("2026-01-02 RU A confirm of=«short»", .keyUnreadable(.of)),
    ("2026-01-02 RU A postpone to=«soon»", .keyUnreadable(.to)),
    ("2026-01-02 RU A.n measure value=«many» period=2026", .keyUnreadable(.value)),
    ("2026-01-02 RU A note session=«yesterday»", .keyUnreadable(.session)),
    ("2026-01-02 RU @v1 adopt sha256=«0a»", .keyUnreadable(.sha256)),
    ("2026-01-02 RU A note id=«9zgbe7413tb7» at=2026-01-02T00:00:00Z", .keyUnreadable(.id)),
    ("«2026-01-02 RU A dispute»", .textMissing(.dispute)),
    ("«2026-01-02 RU A risk |»", .textMissing(.risk)),
    ("2026-01-02 RU A done evidence=«../secret»", .pathOutside),
    ("2026-01-02 RU A done evidence=«file:///etc/passwd»", .pathOutside),
    ("«<<<<<<< ours»", .conflictMarker),
    ("«=======»", .conflictMarker),
    ("«>>>>>>> theirs»", .conflictMarker),
  ]

  @Test(arguments: lines)
  func `what is wrong with a line is named at its place`(
    _ marked: String,
    _ problem: JournalProblem
  ) throws {
    let text = MarkedText(JournalText.header + marked + "\n")
    let read = JournalText.read(bytes: text.bytes)
    let finding = try #require(read.findings.kept.first, "no finding")
    #expect(finding.problem == problem)
    #expect(finding.range == text.ranges.first)
    #expect(read.value.events.isEmpty)
  }

  @Test func `an id of another line is named and the event is not applied`() throws {
    let line = JournalText.signed("2026-01-02 RU A start")
    let other = JournalText.read(line.replacing("start", with: "done") + "\n")
    #expect(other.value.events.isEmpty)
    let finding = try #require(other.findings.kept.first)
    #expect(other.value.text.string(finding.range) == String(line.suffix(12)))
    #expect(
      finding.problem
        == .idWrong(expected: EventID(ofLine: Array("2026-01-02 RU A done".utf8).span))
    )
  }

  @Test func `a damaged line whose id stands intact elsewhere is a note`() {
    let line = JournalText.signed("2026-01-02 RU A start")
    let read = JournalText.read("\(line)\n\(line.replacing("start", with: "cancel"))\n")
    let findings = findingsWithHarmlessDamage(read.findings, of: read.value, among: [read.value])
    #expect(findings.kept.map(\.problem) == [.idWrongHarmless])
    #expect(findings.errorCount == 0)
  }

  @Test(arguments: [
    ("", JournalProblem.headerMissing, 0), ("# only a note\n", .headerMissing, 0),
    ("2026-01-02 RU A start\n", .headerMissing, 1),
    ("journal-format 2 twin RU\n", .headerVersion, 0), ("journal-format\n", .headerVersion, 0),
    ("journal-format 1 other RU\n", .headerMisplaced, 0),
    ("journal-format 1 twin UZ\n", .headerMisplaced, 0),
    ("journal-format 1\n", .headerMisplaced, 0),
  ])
  func `a header that is missing or of another journal is named`(
    _ text: String,
    _ problem: JournalProblem,
    _ events: Int
  ) {
    let read = JournalText.read(bytes: Array(text.utf8))
    #expect(read.findings.kept.first?.problem == problem)
    #expect(read.value.events.count == events)
  }

  @Test func `a byte order mark and other line endings are accepted`() {
    let text = "\u{FEFF}" + JournalText.header + "2026-01-02 RU A start\n"
    for written in [text, text.replacing("\n", with: "\r\n")] {
      let read = JournalText.read(bytes: Array(written.utf8))
      #expect(read.findings.isEmpty, "\(read.findings.kept)")
      #expect(read.value.events.count == 1)
    }
  }

  @Test func `a last line without a line ending counts when it is whole`() {
    let read = JournalText.read("2026-01-02 RU A start")
    #expect(read.findings.isEmpty)
    #expect(read.value.events.count == 1)
  }

  @Test func `a last line that was interrupted is one finding`() {
    for line in ["2026-01-02 RU", "2026-01-02 RU A dispu", "2026-01-02 RU A start at=2026-01-"] {
      let read = JournalText.read("2026-01-01 RU A start\n" + line)
      #expect(read.findings.kept.map(\.problem) == [.lineInterrupted], "\(line)")
      #expect(read.value.events.count == 1)
    }
  }

  @Test func `zeros behind the last line are one finding`() throws {
    let zeros = [UInt8](repeating: 0, count: 20)
    let bytes = Array((JournalText.header + "2026-01-02 RU A start\n").utf8)
    let read = JournalText.read(bytes: bytes + zeros)
    #expect(read.findings.kept.map(\.problem) == [.zeroTail])
    #expect(read.findings.kept.first?.range == ByteRange(bytes.count, bytes.count + 20))
    #expect(read.value.events.count == 1)
  }
}
