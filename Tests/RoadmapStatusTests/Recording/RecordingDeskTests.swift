import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Testing

/// What may be recorded, judged on a small agreement in memory.
struct RecordingDeskTests {
  private static let text = """
    roadmap-format 1
    agreement a  Title
      version: 1
      languages: en
      period: 2026..2027
      signed: 2026-01-01
    party UZ  One
    party RU  Two
    area A  Area
      activity A-1  Joint
        due: 2026-Q4
      activity A-2  Mirror
        kind: mirror
        due: 2026-Q4
      activity A-3  Single
        owner RU: Office
        due: 2026-Q4
      activity A-4  Yearly
        due: every year
      activity A-5  Four times
        kind: mirror
        due: 4 times in 2026..2027
    """

  private static func desk(uz: String = "", ru: String = "") throws -> RecordingDesk {
    let agreement = Agreement.read(SourceText(Array(text.utf8))).value
    func journal(_ lines: String, _ owner: String) -> Journal {
      let bytes = journalHeader("a", owner) + Array(lines.utf8)
      return Journal.read(SourceText(bytes), owner: owner, agreement: "a").value
    }
    let input = FoldInput(
      versions: [VersionInFolder(number: 1, agreement: agreement)],
      journals: [journal(uz, "UZ"), journal(ru, "RU")],
      day: try #require(Day(year: 2026, month: 11, day: 23))
    )
    return RecordingDesk(try #require(Snapshot(input)))
  }

  private static func request(
    _ verb: Verb,
    _ subjects: String...,
    by party: String = "UZ"
  ) throws -> RecordingRequest {
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    return RecordingRequest(
      verb: verb,
      subjects: subjects,
      journal: party,
      person: nil,
      day: day,
      at: EventInstant(startOf: day)
    )
  }

  private static func subjects(
    _ desk: RecordingDesk,
    _ request: RecordingRequest
  ) throws -> [String] {
    try desk.prepare(request).events.map(\.subject)
  }

  @Test
  func `the earliest occurrence that is not claimed is meant where the whole is named`() throws {
    let request = try Self.request(.done, "A-4")
    #expect(try Self.subjects(try Self.desk(), request) == ["A-4@2026"])
    let claimed = try Self.desk(ru: "2026-11-01 RU A-4@2026 done\n")
    let next = try #require(Day(year: 2027, month: 1, day: 1))
    let problem = RecordingProblem.occurrenceNotOpen(
      subject: "A-4",
      next: "A-4@2027",
      opens: next,
      .done
    )
    #expect(throws: problem, "joint: whoever claimed it") { try claimed.prepare(request) }
    #expect(try Self.subjects(claimed, Self.request(.done, "A-4@2027")) == ["A-4@2027"])
    var later = try Self.request(.postpone, "A-4")
    later.to = PeriodSpan(typed: "2028")
    #expect(
      try Self.subjects(claimed, later) == ["A-4@2027"],
      "a proposal is about what is to come"
    )
    let all = try Self.desk(uz: "2026-11-01 UZ A-4@2026 done\n2026-11-01 UZ A-4@2027 done\n")
    #expect(throws: RecordingProblem.noOccurrenceLeft(subject: "A-4", .done)) {
      try all.prepare(request)
    }
  }

  @Test
  func `of a mirror activity each side claims its own halves`() throws {
    let desk = try Self.desk(
      uz: "2026-11-01 UZ A-5@1 done\n",
      ru: "2026-11-01 RU A-5@1 done\n2026-11-02 RU A-5@2 done\n"
    )
    #expect(try Self.subjects(desk, Self.request(.done, "A-5")) == ["A-5@2"])
    #expect(try Self.subjects(desk, Self.request(.done, "A-5", by: "RU")) == ["A-5@3"])
  }

  @Test
  func `an answer to the whole finds the one occurrence that waits, and asks where several do`()
    throws
  {
    let one = try Self.desk(ru: "2026-11-01 RU A-5@2 done\n")
    #expect(try Self.subjects(one, Self.request(.confirm, "A-5")) == ["A-5@2"])
    let two = try Self.desk(ru: "2026-11-01 RU A-5@1 done\n2026-11-02 RU A-5@2 done\n")
    let problem = RecordingProblem.severalToAnswer(
      subject: "A-5",
      candidates: ["A-5@1", "A-5@2"]
    )
    #expect(throws: problem) { try two.prepare(try Self.request(.confirm, "A-5")) }
  }

  @Test
  func `of different things that wait for an answer one is named by its ID`() throws {
    let desk = try Self.desk(
      ru: "2026-11-01 RU A-1 postpone to=2027-Q1 | ill\n2026-11-02 RU A-1 cancel | no use\n"
    )
    let waiting = desk.snapshot.input.journals.flatMap(\.events)
    let postponement = try #require(waiting.first { $0.verb == .postpone })
    var request = try Self.request(.confirm, "A-1")
    let problem = try #require(throws: RecordingProblem.self) { try desk.prepare(request) }
    guard case .severalMatters("A-1", let matters) = problem else {
      Issue.record("\(problem)")
      return
    }
    #expect(matters.map(\.verb) == [.postpone, .cancel])
    #expect(matters.first?.to != nil)
    // A screen shows what it answers, and names that.
    let meaning = try #require(desk.meaning(of: "A-1", in: request))
    #expect(meaning.subject == "A-1")
    #expect(meaning.exactSubject == matters.last?.id.text)
    request.subjects = [postponement.id.text]
    let prepared = try desk.prepare(request)
    #expect(prepared.events.map(\.subject) == ["A-1"])
    #expect(prepared.events.map(\.of) == [postponement.id])
    request.subjects = ["000000000000"]
    #expect(throws: RecordingProblem.nothingToAnswer(subject: "000000000000", party: "UZ")) {
      try desk.prepare(request)
    }
  }

  @Test
  func `an answer to the whole never changes an earlier one by itself`() throws {
    let claims = "2026-11-01 RU A-5@1 done\n2026-11-02 RU A-5@2 done\n"
    let one = try Self.desk(uz: "2026-11-03 UZ A-5@1 confirm\n", ru: claims)
    var request = try Self.request(.dispute, "A-5")
    request.text = "no"
    #expect(try Self.subjects(one, request) == ["A-5@2"], "the one that waits")
    let both = "2026-11-03 UZ A-5@1 confirm\n2026-11-03 UZ A-5@2 confirm\n"
    let all = try Self.desk(uz: both, ru: claims)
    let problem = RecordingProblem.nothingUnanswered(
      subject: "A-5",
      party: "UZ",
      candidates: ["A-5@1", "A-5@2"]
    )
    #expect(throws: problem) { try all.prepare(request) }
    request.subjects = ["A-5@2"]
    #expect(try Self.subjects(all, request) == ["A-5@2"], "named, it can be changed")
  }

  @Test
  func `an own claim on what both do is an answer, so that the other one is meant`() throws {
    let desk = try Self.desk(
      uz: "2026-11-03 UZ A-4@2026 done\n",
      ru: "2026-11-01 RU A-4@2026 done\n2026-11-02 RU A-4@2027 done\n"
    )
    #expect(try Self.subjects(desk, Self.request(.confirm, "A-4")) == ["A-4@2027"])
    #expect(try Self.subjects(desk, Self.request(.confirm, "A-4@2026")) == ["A-4@2026"])
  }

  @Test
  func `an answer goes to the newest claim, and not twice the same`() throws {
    let lines = "2026-11-01 RU A-3 done | first\n2026-11-02 RU A-3 done | second\n"
    let desk = try Self.desk(ru: lines)
    let prepared = try desk.prepare(try Self.request(.confirm, "A-3"))
    #expect(prepared.targets.first??.day == Day(year: 2026, month: 11, day: 2))
    #expect(prepared.after.items.contains { $0.headline == .completed })
    let answered = try Self.desk(uz: "2026-11-03 UZ A-3 confirm\n", ru: lines)
    #expect(throws: RecordingProblem.alreadyAnswered(subject: "A-3", .confirm)) {
      try answered.prepare(try Self.request(.confirm, "A-3"))
    }
    var dispute = try Self.request(.dispute, "A-3")
    dispute.text = "not so"
    #expect(try answered.prepare(dispute).events.first?.verb == .dispute)
  }

  @Test
  func `an answer dated before the claim answers nothing`() throws {
    let desk = try Self.desk(ru: "2026-11-10 RU A-3 done\n")
    var request = try Self.request(.confirm, "A-3")
    request.day = try #require(Day(year: 2026, month: 11, day: 9))
    #expect(throws: RecordingProblem.nothingToAnswer(subject: "A-3", party: "UZ")) {
      try desk.prepare(request)
    }
  }

  @Test
  func `a claim can be renewed after an objection only`() throws {
    let claim = "2026-11-01 UZ A-1 done\n"
    #expect(throws: RecordingProblem.self) {
      try Self.desk(uz: claim).prepare(try Self.request(.done, "A-1"))
    }
    let disputed = try Self.desk(uz: claim, ru: "2026-11-02 RU A-1 dispute | no\n")
    #expect(try Self.subjects(disputed, Self.request(.done, "A-1")) == ["A-1"])
  }

  @Test
  func `only owners claim`() throws {
    let problem = RecordingProblem.notAnOwner(subject: "A-3", party: "UZ", owners: ["RU"])
    for verb in [Verb.start, .done] {
      #expect(throws: problem) { try Self.desk().prepare(try Self.request(verb, "A-3")) }
    }
  }

  @Test
  func `on behalf needs another party and a document, and is refused to an observer`() throws {
    var request = try Self.request(.done, "A-3")
    request.onBehalfOf = "RU"
    #expect(throws: RecordingProblem.evidenceMissing(onBehalfOf: "RU")) {
      try Self.desk().prepare(request)
    }
    request.evidence = ["https://a.example/letter"]
    let draft = try #require(try Self.desk().prepare(request).events.first)
    #expect(draft.party == "RU" && draft.person == nil && draft.enteredBy == "UZ")
    request.onBehalfOf = "UZ"
    #expect(throws: RecordingProblem.onBehalfOfOneself) { try Self.desk().prepare(request) }
    request.journal = "observer"
    #expect(throws: RecordingProblem.self) { try Self.desk().prepare(request) }
  }

  @Test
  func `what the fold would report is refused`() throws {
    for (verb, subject) in [(Verb.suspend, "A"), (.measure, "A-1"), (.start, "A")] {
      #expect(throws: RecordingProblem.self, "\(verb)") {
        try Self.desk().prepare(try Self.request(verb, subject))
      }
    }
  }

  @Test
  func `undo takes the latest action, or the latest line on a subject`() throws {
    let lines = """
      2026-11-01 UZ A-2 start at=2026-11-01T10:00:00Z
      2026-11-02 UZ A-1 start at=2026-11-02T10:00:00Z
      2026-11-02 UZ A-3 note at=2026-11-02T10:00:00Z | x

      """
    let desk = try Self.desk(uz: lines)
    let undo = try Self.request(.undo)
    #expect(Set(try desk.prepareUndo(undo).events.map(\.subject)) == ["A-1", "A-3"])
    let one = try desk.prepareUndo(try Self.request(.undo, "A-2"))
    #expect(one.events.map(\.subject) == ["A-2"])
    #expect(one.events.first?.of == one.targets.first??.id)
    #expect(throws: RecordingProblem.nothingToUndo(subject: nil)) {
      try desk.prepareUndo(try Self.request(.undo, by: "RU"))
    }
  }

  @Test
  func `two actions never share the second of their recording, the lines of one do`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let now = EventInstant(startOf: day)
    var request = try Self.request(.note, "A-1", "A-2")
    request.text = "x"
    for ahead in [Int64(0), 1, 60] {
      let at = EventInstant(seconds: now.seconds + ahead)
      let desk = try Self.desk(uz: "2026-11-22 UZ A-3 note at=\(at.text) | y\n")
      let events = try desk.prepare(request).events
      #expect(events.map(\.at.seconds) == [at.seconds + 1, at.seconds + 1], "\(ahead)")
      let undo = try desk.prepareUndo(try Self.request(.undo)).events
      #expect(undo.map(\.at.seconds) == [at.seconds + 1], "\(ahead)")
    }
    for ahead in [Int64(-1), 61] {
      let at = EventInstant(seconds: now.seconds + ahead)
      let line = "2026-11-22 UZ A-3 note at=\(at.text) | y\n"
      #expect(try Self.desk(uz: line).prepare(request).events.first?.at == now, "\(ahead)")
      #expect(try Self.desk(ru: line).prepare(request).events.first?.at == now, "of others")
    }
  }

  @Test
  func `what all sides agreed is not taken back`() throws {
    let desk = try Self.desk(
      uz: "2026-11-01 UZ A-1 suspend\n",
      ru: "2026-11-02 RU A-1 confirm\n"
    )
    #expect(throws: RecordingProblem.undoOfAgreed(subject: "A-1", .suspend)) {
      try desk.prepareUndo(try Self.request(.undo, "A-1"))
    }
    #expect(try Self.subjects(desk, Self.request(.resume, "A-1")) == ["A-1"])
  }
}
