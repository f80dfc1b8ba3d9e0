import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct HeadingTests {
  @Test
  func `what stands before the agreement is misplaced`() {
    let rest = " version: 1\n languages: en\n period: 2025\n"
    expectFindings(
      "roadmap-format 1\n«clause» A  B\n«party» P  Q\nagreement t  T\n" + rest + "party UZ  O\n",
      [
        .headingMisplaced(.clause, .beforeAgreement),
        .headingMisplaced(.party, .beforeAgreement),
      ]
    )
  }

  @Test(
    arguments: [
      ("area A  B\n«party» X  Y\n", [.headingMisplaced(.party, .partyAfterItems)]),
      (
        "area A  B\n«clause» C  D\narea E  F\n",
        [.headingMisplaced(.clause, .clauseBetweenItems)]
      ),
      ("area A  B\nclause C  D\nclause E  F\n", []), ("clause C  D\narea A  B\n", []),
      ("«activity» A  B\n", [.headingMisplaced(.activity, .activityOutsideArea)]),
      ("area A  B\n«milestone» C  D\n", [.headingMisplaced(.milestone, .milestoneOutsideActivity)]),
      (
        "area A  B\nactivity C  D\narea E  F\n«milestone» G  H\n",
        [.headingMisplaced(.milestone, .milestoneOutsideActivity)]
      ),
      ("«agreement» u  V\n  version: 2\n  what: ever\n", [.agreementTwice]),
      ("party «Observer»  C\n", [.idReserved]), ("area observer  C\n", []),
    ] as [(String, [AgreementProblem])]
  )
  func `a heading that cannot stand where it stands is reported`(
    lines: String,
    problems: [AgreementProblem]
  ) {
    expectFindings(below: lines, problems)
  }

  @Test
  func `an indicator belongs to the activity, area or agreement above it`() throws {
    let agreement = readAgreement(
      soundHead.replacing("party UZ", with: "  indicator T.i  X\nparty UZ")
        + "area A  B\nindicator A.i  X\nactivity A-1  C\nmilestone A-1.m  D\nindicator A-1.i  X\n"
    )
    #expect(Agreement.read(agreement.text).findings.isEmpty)
    #expect(try agreement.named("T.i").parent == nil)
    #expect(agreement[try #require(try agreement.named("A.i").parent)].kind == .area)
    #expect(agreement[try #require(try agreement.named("A-1.i").parent)].kind == .activity)
  }

  @Test(
    arguments: [
      ("area «1A»  B\n", [.idUnreadable(.doesNotStartWithLetter)]),
      ("area A«_»B  C\n", [.idUnreadable(.notAllowed(offset: 1))]),
      ("area A«字»B  C\n", [.idUnreadable(.notAllowed(offset: 1))]),
      ("area «A-»  C\n", [.idUnreadable(.endsWithPunctuation)]),
      ("area «\(String(repeating: "a", count: 65))»  C\n", [.idUnreadable(.tooLong(bytes: 65))]),
      ("area «М»ON-1  C\n", [.idLookAlike("М", meant: "MON-1")]),
      ("area MON-1  C\narea M«О»N-1  D\n", [.idLookAlike("О", meant: "MON-1")]),
      ("party «У»Z  X\n", [.idLookAlike("У", meant: "YZ")]),
    ] as [(String, [AgreementProblem])]
  )
  func `an ID that the format does not allow is shown where it goes wrong`(
    lines: String,
    problems: [AgreementProblem]
  ) {
    expectFindings(below: lines, problems)
  }

  @Test
  func `fields under a heading that cannot be read are kept and not checked`() {
    expectFindings(
      below: "area A  B\n«Activity X  Y»\n due: nonsense\n what: ever\n | x\nactivity C  D\n",
      [.syntax(.lineUnreadable(meant: .activity))]
    )
    expectFindings(
      below: "area A  B\n«activity»\n due: nonsense\n",
      [.syntax(.headingWithoutID(.activity))]
    )
  }

  @Test
  func `every heading needs a title in one language`() {
    expectFindings(below: "area «A»\narea B\n  en: T\n", [.titleMissing])
    expectFindings(below: "area A  T\n  «en»: T\n", [.titleTwice])
    expectFindings(below: "area A\n  en: T\n  «en»: U\n", [.fieldTwice])
    expectFindings(
      soundHead.replacing("party UZ  One", with: "party «UZ»"),
      [.titleMissing]
    )
  }

  @Test
  func `a title or binding text that lacks a declared language is a warning`() {
    let head = bilingualHead
    expectFindings(head + "area «A»  T\n", [.languageGap(missing: ["ru"])])
    expectFindings(head + "area «A»\n ru: T\n", [.languageGap(missing: ["en"])])
    expectFindings(
      head + "area A  T\n ru: T\n with: x\n note: y\n note.ru: z\n number: 1\n",
      []
    )
    expectFindings(head + "area A  T\n ru: T\n «with.ru»: x\n", [.languageGap(missing: ["en"])])
    expectFindings(
      head + "area A  T\n ru: T\n owner UZ: a\n owner.ru UZ: b\n owner RU: c\n «owner.en» RU: d\n",
      [.languageGap(missing: ["ru"])]
    )
  }

  @Test
  func `a field not deeper than its indented heading is a warning`() {
    expectFindings(
      below: "area A  T\n  activity B  T\n  «due: 2026»\n    with: x\n",
      [.indentationMisleading(.activity)]
    )
    expectFindings(
      below: "area A  T\n  activity B  T\n «milestone C  T»\n",
      [.indentationMisleading(.activity)]
    )
    expectFindings(below: "area A  T\nactivity B  T\ndue: 2026\nmilestone C  T\ndue: 2026\n", [])
    expectFindings(below: "area A  T\n\tactivity B  T\n\t\tdue: 2026\n  activity C  T\n", [])
  }

  @Test
  func `no more than 64 parties are read`() {
    let parties = (3...64).map { "party P\($0)  T\n" }.joined()
    expectFindings(below: parties, [])
    expectFindings(below: parties + "party «P65»  T\n what: ever\n", [.tooManyParties])
  }

  @Test
  func `no more than 64 languages are read`() {
    let tags = (1...64).map { "l\($0)" }.joined(separator: ", ")
    let head = soundHead.replacing("languages: en", with: "languages: \(tags), «m»")
    let found = Agreement.read(MarkedText(head).source).findings.kept
    #expect(found.map(\.problem).contains(.tooManyLanguages))
    #expect(found.first { $0.problem == .tooManyLanguages }?.range == MarkedText(head).ranges[0])
  }

  @Test
  func `an open conflict is an error wherever it stands`() {
    expectFindings(
      below: "area A  T\n due: 2026\n «?UZ due: 2027»\n «?RU removed»\n | x\n «?UZ owner RU:»\n",
      [.conflictOpen, .conflictOpen, .conflictOpen]
    )
    let agreement = readAgreement(below: "area A  T\n ?UZ due: 2027\narea B  T\n")
    #expect(agreement.items.map(\.hasAlternatives) == [true, false])
  }
}
