import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct RequiredFieldsCheckTests {
  @Test
  func `an agreement needs a heading`() {
    expectFindings("roadmap-format 1\n# nothing\n«»", [.agreementMissing])
    expectFindings("«»", [.syntax(.fileEmpty)])
    expectFindings("\u{FEFF}«»", [.syntax(.fileEmpty)])
  }

  @Test(arguments: [("version", FieldName.version), ("languages", .languages), ("period", .period)])
  func `an agreement needs version, languages and period`(line: String, field: FieldName) {
    let lines = soundHead.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("  \(line):") }
    let text = lines.joined(separator: "\n").replacing("agreement t ", with: "agreement «t» ")
    expectFindings(text, [.fieldMissing(field)])
  }

  @Test
  func `a required field that is wrong is not missing too`() {
    expectFindings(soundHead.replacing("version: 1", with: "version: «x»"), [.versionUnreadable])
    expectFindings(soundHead.replacing("version: 1", with: "«version»:"), [.fieldEmpty])
  }

  @Test
  func `an agreement has two parties or more`() {
    let one = soundHead.replacing("party RU  Two\n", with: "")
    expectFindings(
      one.replacing("agreement t ", with: "agreement «t» "),
      [.partiesMissing(found: 1)]
    )
    expectFindings(
      one.replacing("party UZ  One\n", with: "").replacing("agreement t ", with: "agreement «t» "),
      [.partiesMissing(found: 0)]
    )
    expectFindings(soundHead + "party KZ  Three\n", [])
  }
}

struct KindsAgainstOwnersCheckTests {
  private func lines(_ kind: String, area: String = "", own: String = "") -> String {
    "area A  T\n\(area) activity B  T\n  kind: \(kind)\n\(own)"
  }

  private let one = "  owner UZ: x\n"
  private let two = "  owner UZ: x\n  owner RU: y\n"

  @Test
  func `single has one owner`() {
    expectFindings(below: lines("single", own: one), [])
    expectFindings(below: lines("single", area: one), [])
    expectFindings(below: lines("«single»", own: two), [.kindContradictsOwners(.single, owners: 2)])
    expectFindings(
      below: lines("«single»", area: two),
      [.kindContradictsOwners(.single, owners: 2)]
    )
    expectFindings(below: lines("«single»"), [.kindContradictsOwners(.single, owners: 2)])
    expectFindings(below: lines("single", area: two, own: one), [])
  }

  @Test
  func `mirror has two owners or none`() {
    expectFindings(below: lines("mirror"), [])
    expectFindings(below: lines("mirror", own: two), [])
    expectFindings(below: lines("mirror", area: one, own: two), [])
    expectFindings(below: lines("«mirror»", own: one), [.kindContradictsOwners(.mirror, owners: 1)])
    expectFindings(
      below: lines("«mirror»", area: one),
      [.kindContradictsOwners(.mirror, owners: 1)]
    )
  }

  @Test
  func `joint goes with any owners`() {
    for own in ["", one, two] { expectFindings(below: lines("joint", own: own), []) }
    expectFindings(
      below: lines("«common»"),
      [.valueUnknown(allowed: ["joint", "mirror", "single"], nearest: nil)]
    )
  }
}

struct ScheduleCheckTests {
  private func due(_ text: String) -> String { "area A  T\n activity B  T\n  due: \(text)\n" }

  @Test
  func `a rhythm needs an end and at least one occurrence`() throws {
    let span = try #require(readAgreementPeriod("2025-Q1").value?.span)
    expectFindings(below: due("every year"), [])
    expectFindings(
      below: due("«every year in 2025-Q1»"),
      [.occurrencesImpossible(.noOccurrence(in: span))]
    )
    let open = soundHead.replacing("2025..2026", with: "2025..")
    expectFindings(open + due("«every quarter»"), [.occurrencesImpossible(.recurringWithoutEnd)])
    expectFindings(open + due("every quarter in 2025"), [])
  }

  @Test
  func `milestones stand under an activity that is due once`() {
    for text in ["every quarter", "2025-Q1, 2025-Q2", "2 times in 2025"] {
      expectFindings(below: due(text) + "  milestone «M»  T\n", [.milestoneUnderOccurrences])
      expectFindings(
        below: "area A  T\n due: \(text)\n activity B  T\n  milestone «M»  T\n",
        [.milestoneUnderOccurrences]
      )
    }
    expectFindings(below: due("2025") + "  milestone M  T\n", [])
  }

  @Test(
    arguments: [
      ("2026-12-31", nil), ("«2027-01»", "2027-01-31"), ("«by 2027»", "2027-12-31"),
      ("«2026-12..2027-02»", "2027-02-28"), ("«2026-Q4, 2027-Q1»", "2027-03-31"),
      ("«2 times in 2027»", "2027-12-31"), ("ongoing", nil), ("on request", nil), ("2024", nil),
      ("every year, within 60 days", nil),
    ] as [(String, String?)]
  )
  func `a window that ends after the agreement is a warning`(text: String, ends: String?) throws {
    let problems = try ends.map { [AgreementProblem.deadlineOutsidePeriod(ends: try day($0))] }
    expectFindings(below: due(text), problems ?? [])
  }

  @Test
  func `an agreement without an end is never over`() {
    let open = soundHead.replacing("2025..2026", with: "2025..")
    expectFindings(open + due("by 2190") + " activity C  T\n  due: 2030-Q1, 2040-Q1\n", [])
  }

  @Test
  func `a deadline that had passed at the adoption is a warning, but not in an amendment`() throws {
    let adopted = try day("2025-07-30")
    let signed = soundHead.replacing("  version", with: "  signed: 2025-07-30\n  version")
    expectFindings(signed + due("«2025-06»"), [.overdueAtAdoption(adopted: adopted)])
    expectFindings(signed + due("«by 2025-07-29»"), [.overdueAtAdoption(adopted: adopted)])
    expectFindings(signed + due("2025-07-30"), [])
    expectFindings(signed + due("2025-Q1, 2025-Q4"), [])
    expectFindings(soundHead + due("2025-01"), [])
    for base in ["amends", "succeeds"] {
      expectFindings(
        signed.replacing("  version", with: "  \(base): 1\n  version") + due("2025-06"),
        []
      )
    }
    expectFindings(
      signed + "area A  T\n due: «2025-06»\n activity B  T\n activity C  T\n",
      [.overdueAtAdoption(adopted: adopted)]
    )
  }

  @Test(
    arguments: [
      ("«2025-q4»", "2025-Q4"), ("«IV кв. 2025»", "2025-Q4"), ("2025-«13»", nil), ("«soon»", nil),
    ] as [(String, String?)]
  )
  func `a deadline that cannot be read shows what to write`(text: String, meant: String?) {
    let found = Agreement.read(MarkedText(soundHead + due(text)).source).findings.kept
    guard found.count == 1, case .deadline(_, let suggestion) = found[0].problem else {
      Issue.record("\(found)")
      return
    }
    #expect(suggestion == meant)
  }
}

struct WordingsCheckTests {
  private func lines(_ due: String, _ wording: String) -> String {
    "area A  T\n ru: Т\n due: \(due)\n due.ru: \(wording)\n"
  }

  private func problems(_ due: String, _ wording: String) -> [AgreementProblem] {
    let text = bilingualHead + lines(due, wording)
    return Agreement.read(SourceText(Array(text.utf8))).findings.kept.map(\.problem)
  }

  @Test
  func `a signed wording that says the same days is fine`() {
    #expect(problems("2025-Q4", "IV квартал 2025 года") == [])
    #expect(problems("by 2025-12", "до 31 декабря 2025 г.") == [])
    #expect(problems("ongoing", "постоянно") == [])
  }

  @Test
  func `a signed wording that says other days is a warning at the wording`() throws {
    let marked = bilingualHead + lines("2025-Q4", "«III квартал 2025 года»")
    let found = Agreement.read(MarkedText(marked).source).findings.kept
    #expect(found.map(\.range) == MarkedText(marked).ranges)
    guard case .wordingDrift(let drift) = found.first?.problem else {
      Issue.record("\(found)")
      return
    }
    #expect(drift.due.canonicalText == "2025-Q4")
    #expect(drift.phrase.canonicalText == "2025-Q3")
    #expect(found[0].problem.severity == .warning)
  }

  @Test
  func `a wording that cannot be read is a note, and one that is ambiguous a warning`() {
    #expect(problems("2025-Q4", "когда-нибудь потом") == [.wordingUnreadable])
    #expect(problems("2025-Q1", "зима 2025 года") == [.wordingAmbiguous(.winter)])
    #expect(AgreementProblem.wordingUnreadable.severity == .note)
  }

  @Test
  func `a wording without a due is not compared`() {
    let text =
      bilingualHead + "area A  T\n ru: Т\n due.en: autumn\n due.ru: III квартал 2025 года\n"
    #expect(Agreement.read(SourceText(Array(text.utf8))).findings.isEmpty)
  }
}
