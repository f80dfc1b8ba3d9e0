import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct EventDraftTests {
  private static func draft(_ verb: Verb = .done, text: String = "") throws -> EventDraft {
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let at = EventInstant(seconds: Int64(day.number) * 86_400 + 36_000)
    var draft = EventDraft(
      day: day,
      party: "UZ",
      person: "secretariat",
      subject: "MON-1",
      verb: verb,
      at: at
    )
    draft.text = text
    return draft
  }

  private static func text(_ draft: EventDraft) throws -> String {
    String(decoding: try eventLine(for: draft).bytes, as: UTF8.self)
  }

  private static func read(_ line: [UInt8]) -> Diagnosed<Journal, JournalProblem> {
    let text = journalHeader("a", "UZ") + line + [0x0A]
    return Journal.read(SourceText(text), owner: "UZ", agreement: "a")
  }

  @Test
  func `keys stand in the order of the format, the ID last, the text behind it`() throws {
    var draft = try Self.draft(.confirm, text: "визит завершён")
    draft.party = "RU"
    draft.person = nil
    draft.enteredBy = "UZ/secretariat"
    draft.of = EventID(bits: 1)
    draft.evidence = ["evidence/letter 114.pdf#sha256:0123456789abcdef", "https://a.example/1"]
    draft.session = Day(year: 2026, month: 11, day: 20)
    let line = try Self.text(draft)
    let id = try eventLine(for: draft).id.text
    #expect(
      line == "2026-11-23 RU MON-1 confirm by=UZ/secretariat of=000000000001 "
        + "evidence=evidence/letter 114.pdf#sha256:0123456789abcdef "
        + "evidence=https://a.example/1 session=2026-11-20 at=2026-11-23T10:00:00Z "
        + "id=\(id) | визит завершён"
    )
  }

  @Test
  func `an adoption names the text by its hashes and its size, and says so when read`() throws {
    var draft = try Self.draft(.adopt)
    draft.subject = "@v2"
    draft.adopted = TextIdentity(of: SourceText(Array("abc".utf8)))
    let line = try eventLine(for: draft).bytes
    #expect(
      String(decoding: line, as: UTF8.self)
        .contains(
          " @v2 adopt sha256=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad size=3 "
            + "xxh64=44bc2cf5ad770999 at="
        )
    )
    #expect(Self.read(line).findings.isEmpty)
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\n\r\nb", "a b"), ("  a  b\t", "a  b"), ("\u{2028}a\u{85}b\n", "a b"),
    ("a \n b", "a  b"), ("a\tb", "a b"), ("\u{A0}a\u{A0}", "a"), ("| a | b", "| a | b"),
    ("id=0 at=1", "id=0 at=1"),
  ])
  func `a text becomes one line without white space around it`(text: String, kept: String) throws {
    #expect(try Self.text(Self.draft(.note, text: text)).hasSuffix(" | \(kept)"))
  }

  @Test
  func `a text of nothing but white space is none`() throws {
    #expect(try !Self.text(Self.draft(.note, text: " \n\t ")).contains("|"))
  }

  @Test(arguments: [
    "\u{1B}[31m", "\u{0}", "\u{7}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{E0041}", "\u{FFFE}",
  ])
  func `characters that no file may hold are refused, in the text and in a path`(
    hostile: String
  ) throws {
    let inText = try Self.draft(.note, text: "a\(hostile)b")
    #expect(throws: CompositionProblem.self) { try eventLine(for: inText) }
    var inPath = try Self.draft()
    inPath.evidence = ["evidence/a\(hostile)b.pdf"]
    #expect(throws: CompositionProblem.self) { try eventLine(for: inPath) }
  }

  @Test(arguments: [
    "a | b.pdf", "a at=2026-01-01T00:00:00Z", "a evidence=b", "a x-b=c", "a ", "../a", "/a",
    "a\nb", "",
  ])
  func `a path that would be read as something else is refused`(path: String) throws {
    var draft = try Self.draft()
    draft.evidence = [path]
    #expect(throws: CompositionProblem.self, "\(path)") { try eventLine(for: draft) }
  }

  @Test
  func `a line over the limit is refused`() throws {
    let long = try Self.draft(.note, text: String(repeating: "я", count: 33_000))
    #expect(throws: CompositionProblem.self) { try eventLine(for: long) }
    let short = try Self.draft(.note, text: String(repeating: "я", count: 32_000))
    #expect(try eventLine(for: short).bytes.count > 64_000)
  }

  @Test
  func `what the verb does not take is refused`() throws {
    var start = try Self.draft(.start)
    start.evidence = ["evidence/a.pdf"]
    #expect(throws: CompositionProblem.self) { try eventLine(for: start) }
    #expect(throws: CompositionProblem.line(.textMissing(.risk))) {
      try eventLine(for: try Self.draft(.risk))
    }
  }

  @Test
  func `a composed line is read again as the same event`() throws {
    for seed in seeds(1_000) {
      var random = SeededRandom(seed: seed)
      let draft = try Self.randomDraft(&random)
      let line = try eventLine(for: draft)
      let result = Self.read(line.bytes)
      #expect(result.findings.errorCount == 0, "SEED=\(seed)")
      let event = try #require(result.value.events.first, "SEED=\(seed)")
      try Self.expectEqual(event, draft, line, result.value, seed)
    }
  }

  private static func expectEqual(
    _ event: Event,
    _ draft: EventDraft,
    _ line: ComposedLine,
    _ journal: Journal,
    _ seed: UInt64
  ) throws {
    let text = journal.text
    let details = journal.details(of: event)
    let subject = text.string(event.subject)
    let occurrence = text.string(event.occurrence)
    #expect(event.id == line.id, "SEED=\(seed)")
    #expect(event.day == draft.day && event.at == draft.at && event.verb == draft.verb)
    #expect(text.string(event.party) == draft.party)
    #expect(text.string(event.person) == draft.person ?? "")
    #expect((occurrence.isEmpty ? subject : "\(subject)@\(occurrence)") == draft.subject)
    #expect(event.of == draft.of && event.to == draft.to && details.session == draft.session)
    let person = details.enteredByPerson.map { "/\(text.string($0))" } ?? ""
    #expect(event.enteredBy.map { text.string($0) + person } == draft.enteredBy)
    #expect(details.period == draft.period)
    #expect(details.value.map { text.string($0) } == draft.value)
    #expect(details.evidence.map { text.string($0) } == draft.evidence, "SEED=\(seed)")
    let words = { (text: String) in text.split { $0.isWhitespace }.map { Array($0.utf8) } }
    #expect(words(text.string(event.text)) == words(draft.text), "SEED=\(seed)")
  }

  private static let texts = [
    "", "визит завершён", "Oʻtkazildi", "Ўтказилди", "a | b", "id=1 of=2", "two\nlines", "  x  ",
    "日本 عربي עברית", "👩‍👩‍👧 e\u{301}", "| |", "#", "=", "a\r\nb",
  ]
  private static let paths = [
    "evidence/a.pdf", "evidence/два слова.pdf#sha256:0123456789abcdef", "https://a.example/?q=1",
    "evidence/a=b.pdf", "a b c",
  ]

  private static func randomDraft(_ random: inout SeededRandom) throws -> EventDraft {
    let verbs = Verb.allCases.filter { $0 != .adopt }
    var draft = try draft(verbs[random.below(verbs.count)], text: texts[random.below(texts.count)])
    draft.day = try #require(Day(number: Int(draft.day.number) - random.below(9_000)))
    draft.at = EventInstant(seconds: 1_000_000_000 + Int64(random.below(1_000_000_000)))
    draft.person = [nil, "секретариат", "a.b-c", "Oʻktam"][random.below(4)]
    draft.subject = ["MON-1", "a", "ORG-1@2026-Q1", "EDU-1@3", "@agreement"][random.below(5)]
    if random.below(3) == 0 {
      draft.party = "RU"
      draft.person = nil
      draft.enteredBy = ["UZ", "UZ/секретариат"][random.below(2)]
    }
    if draft.verb.takes(.of) { draft.of = EventID(bits: random.next()) }
    if draft.verb.takes(.to) { draft.to = PeriodSpan.read("2027-Q1..2027-08".utf8Span.span).value }
    if draft.verb.takes(.value) {
      draft.value = ["7", "-1.5", "1200", "0.25"][random.below(4)]
      draft.period = PeriodSpan.read("2026-H1".utf8Span.span).value
    }
    if draft.verb.takes(.evidence) || draft.enteredBy != nil {
      let least = draft.enteredBy == nil ? 0 : 1
      draft.evidence = (0..<least + random.below(3)).map { _ in paths[random.below(paths.count)] }
    }
    if random.below(4) == 0 { draft.session = draft.day }
    if draft.verb.needsText, draft.text.allSatisfy(\.isWhitespace) { draft.text = "x" }
    return draft
  }
}
