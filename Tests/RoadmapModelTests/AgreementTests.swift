import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct AgreementTests {
  private let sample = readAgreement(sampleAgreement)

  @Test
  func `the example of the format is read whole`() throws {
    let header = sample.header
    #expect(sample.text.string(header.id) == "samarkand-kazan")
    #expect(header.line == 4)
    #expect(header.version == 1)
    #expect(sample.languages.map(\.text) == ["en", "ru", "uz"])
    #expect(header.authentic == [1, 2])
    #expect(header.prevails == nil)
    #expect(header.period?.canonicalText == "2025-07-30..2026-12-31")
    #expect(header.onExpiry == .carryOver)
    #expect(header.confirmation == .required)
    let signed = try day("2025-07-30")
    #expect(header.signatures.map(\.party) == [PartyIndex(0), PartyIndex(1)])
    #expect(header.signatures.map(\.day) == [signed, signed])
    #expect(sample.parties.map { sample.text.string($0.id) } == ["UZ", "RU"])
    #expect(
      sample.items.map { "\($0.kind) \(sample.name(of: $0)) \($0.line)" } == [
        "clause AIM 18", "area MON 21", "activity MON-1 25", "milestone MON-1.a 32",
        "indicator MON-1.visits 34",
      ]
    )
    #expect(sample.items.map { $0.parent?.value } == [nil, nil, 1, 2, 2])
  }

  @Test
  func `the example of the format lacks only translations`() {
    let findings = Agreement.read(sample.text).findings
    #expect(findings.errorCount == 0)
    #expect(findings.noteCount == 0)
    for finding in findings.kept {
      guard case .languageGap = finding.problem else {
        Issue.record("\(finding)")
        continue
      }
    }
  }

  @Test
  func `figures are read with their qualifier and period`() throws {
    let figures = try #require(sample.figures(of: try sample.named("MON-1.visits")))
    #expect(figures.baseline?.digits == 45)
    #expect(figures.baseline?.when?.canonicalText == "(2024-H1)")
    #expect(figures.target?.qualifier == .over)
    #expect(figures.target?.digits == 50)
    #expect(sample.names(of: figures.measuredBy) == ["UZ", "RU"])
    #expect(figures.direction == .up)
    #expect(sample.figures(of: try sample.named("MON-1")) == nil)
  }

  @Test
  func `text continues over several lines`() throws {
    let fields = sample.fields(of: try sample.named("MON-1"))
    #expect(fields.map(\.name) == [.number, .kind, .due, .due, .result])
    let result = try #require(fields.last)
    #expect(result.continuation.map { sample.text.string($0) } == ["In both languages."])
  }

  @Test
  func `text under an alternative, a note or a blank line continues no field`() throws {
    let agreement = readAgreement(
      below: """
        area A  B
        | and more
          note: x
          | y
          ?RU note: z
          | w
          with: v
          # remark
          | detached
          owner UZ: u

          | detached
        """
    )
    let area = try agreement.named("A")
    #expect(agreement.titleContinuation(of: area).map { agreement.text.string($0) } == ["and more"])
    #expect(
      agreement.fields(of: area).map { $0.continuation.map { agreement.text.string($0) } }
        == [["y"], [], []]
    )
  }

  @Test
  func `titles stand on the heading or on language lines`() throws {
    let agreement = readAgreement(
      """
      roadmap-format 1
      agreement t
        en: Title
        ru: Название
        languages: en, ru
      party UZ  One
        ru: Один
      area A
        ru: Область
      """
    )
    func text(_ range: ByteRange?) -> String? { range.map { agreement.text.string($0) } }
    #expect(text(agreement.title(of: agreement.header, in: 0)) == "Title")
    #expect(text(agreement.title(of: agreement.header, in: 1)) == "Название")
    #expect(text(agreement.title(of: agreement.parties[0], in: 0)) == "One")
    #expect(text(agreement.title(of: agreement.parties[0], in: 1)) == "Один")
    #expect(text(agreement.title(of: try agreement.named("A"), in: 0)) == nil)
    #expect(text(agreement.title(of: try agreement.named("A"), in: 1)) == "Область")
    #expect(text(agreement.title(of: agreement.header, in: 2)) == nil)
  }

  @Test
  func `due and owners of an area hold for its activities that have none`() throws {
    let agreement = readAgreement(
      below: """
        area A  T
          due: 2026
          owner UZ: X
          activity A-1  T
            milestone A-1.a  T
          activity A-2  T
            due: 2025-Q4
            owner RU: Y
            milestone A-2.a  T
            milestone A-2.b  T
              owner UZ: Z
              due: 2025-10
          indicator A.i  T
        area B  T
          activity B-1  T
        """
    )
    func due(_ name: String) throws -> String? {
      agreement.deadline(of: try agreement.named(name))?.canonicalText
    }
    func owners(_ name: String) throws -> [String] {
      agreement.names(of: agreement.owners(of: try agreement.named(name)))
    }
    #expect(
      try ["A", "A-1", "A-2", "A-2.b", "B-1"].map(due) == [
        "2026", "2026", "2025-Q4", "2025-10", nil,
      ]
    )
    #expect(try due("A-1.a") == nil)
    #expect(try due("A-2.a") == nil)
    #expect(agreement.ownDeadline(of: try agreement.named("A-1")) == nil)
    #expect(try owners("A") == ["UZ"])
    #expect(try owners("A-1") == ["UZ"])
    #expect(try owners("A-1.a") == ["UZ"])
    #expect(try owners("A-2") == ["RU"])
    #expect(try owners("A-2.a") == ["RU"])
    #expect(try owners("A-2.b") == ["UZ"])
    #expect(try owners("B-1") == ["UZ", "RU"])
  }

  @Test
  func `the kind follows from the owners where it is not written`() throws {
    let agreement = readAgreement(
      below: """
        area A  T
          activity none  T
          activity one  T
            owner UZ: X
          activity two  T
            owner UZ: X
            owner RU: Y
          activity half  T
            kind: mirror
        area B  T
          owner RU: X
          activity inherited  T
          activity own  T
            owner UZ: X
            owner RU: Y
        """
    )
    for (name, kind) in [
      ("none", ActivityKind.joint), ("one", .single), ("two", .joint), ("half", .mirror),
      ("inherited", .single), ("own", .joint),
    ] {
      #expect(agreement.kind(of: try agreement.named(name)) == kind, "\(name)")
    }
  }

  @Test
  func `confirmation is that of the activity, else of the agreement, else required`() throws {
    let lines = "area A  T\n activity x  T\n activity y  T\n  confirmation: not required\n"
    let usual = readAgreement(below: lines)
    #expect(usual.confirmation(of: try usual.named("x")) == .required)
    #expect(usual.confirmation(of: try usual.named("y")) == .notRequired)
    let other = readAgreement(
      soundHead.replacing("  version", with: "  confirmation: not required\n  version")
        + lines.replacing("not required", with: "required")
    )
    #expect(other.confirmation(of: try other.named("x")) == .notRequired)
    #expect(other.confirmation(of: try other.named("y")) == .required)
  }

  @Test
  func `activities, milestones and areas without activities are tracked`() throws {
    let agreement = readAgreement(
      below: """
        clause C  T
        area A  T
          activity A-1  T
            milestone A-1.a  T
        area B  T
          indicator B.i  T
        """
    )
    let tracked = agreement.items.filter(agreement.isTracked).map(agreement.name)
    #expect(tracked == ["A-1", "A-1.a", "B"])
  }

  @Test(
    arguments: [
      ("", nil, nil), ("signed UZ: 2025-03-01", nil, nil),
      ("signed: 2025-03-01, X; Y", "2025-03-01", "2025-03-01"),
      ("signed UZ: 2025-03-01\n  signed RU: 2025-02-01", "2025-03-01", "2025-03-01"),
      ("signed: 2025-03-01\n  in-force: 2025-04-01", "2025-03-01", "2025-04-01"),
      ("signed: 2025-03-01\n  in-force: 2025-01-01", "2025-03-01", "2025-01-01"),
      ("in-force: 2025-04-01", nil, nil),
      ("signed UZ: 2025-03-01\n  in-force: 2025-04-01", nil, nil),
      ("signed UZ: 2025-03-01\n  signed: 2025-05-01", "2025-05-01", "2025-05-01"),
    ] as [(String, String?, String?)]
  )
  func `an agreement is adopted when all have signed, and in force from then or later`(
    lines: String,
    adopted: String?,
    inForce: String?
  ) {
    let agreement = readAgreement(soundHead.replacing("  version", with: "  \(lines)\n  version"))
    #expect(agreement.adoptionDay?.isoText == adopted)
    #expect(agreement.inForceDay?.isoText == inForce)
  }

  @Test
  func `a list of languages that cannot be read leaves nothing that points into it`() {
    for languages in ["en, ru, en", "en,, ru", "en, Ru"] {
      let agreement = readAgreement(
        "roadmap-format 1\nagreement t  T\n authentic: ru, en\n prevails: ru\n languages: \(languages)\n"
      )
      #expect(agreement.languages.isEmpty)
      #expect(agreement.header.authentic.isEmpty)
      #expect(agreement.header.prevails == nil)
    }
  }

  @Test
  func `an agreement without anything is still an agreement`() {
    let agreement = readAgreement("")
    #expect(agreement.items.isEmpty)
    #expect(agreement.adoptionDay == nil)
    #expect(agreement.deadlineContext == nil)
    #expect(agreement.fields(of: agreement.header).isEmpty)
  }
}
