import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct FieldTests {
  @Test(
    arguments: [
      ("with: a\n «with»: b\n", 1), ("owner UZ: a\n «owner UZ»: b\n", 1),
      ("owner UZ: a\n owner RU: b\n owner.en UZ: c\n «owner.en UZ»: d\n", 1),
      ("with: a\n with.en: b\n «with.en»: c\n «with»: d\n", 2), ("due: 2026\n «due»: 2026\n", 1),
      ("due.en: 2026\n due: 2026\n «due.en»: 2026\n", 1), ("x-a: 1\n x-a: 2\n", 0),
    ] as [(String, Int)]
  )
  func `a field given twice is an error at the second that names the first`(
    lines: String,
    count: Int
  ) throws {
    let repeated = Array(repeating: AgreementProblem.fieldTwice, count: count)
    expectFindings(below: "area A  T\n " + lines, repeated)
    let text = MarkedText(soundHead + "area A  T\n " + lines)
    for finding in Agreement.read(text.source).findings.kept {
      let first = try #require(finding.related.first)
      #expect(first.end < finding.range.start)
      let name = text.source.string(finding.range)
      #expect(text.source.string(first).hasPrefix(name + ":"))
    }
  }

  @Test
  func `signed stands once for all, or once for each party`() {
    func head(_ lines: String) -> String {
      soundHead.replacing("  version", with: lines + "  version")
    }
    expectFindings(head("  signed: 2025-01-01\n  signed UZ: 2025-01-01\n"), [])
    expectFindings(head("  signed: 2025-01-01\n  «signed»: 2025-01-01\n"), [.fieldTwice])
    expectFindings(head("  signed UZ: 2025-01-01\n  «signed UZ»: 2025-01-01\n"), [.fieldTwice])
  }

  @Test(
    arguments: [
      ("«wiht»: x\n", .fieldUnknown(.name("with"))),
      ("«oner» UZ: x\n", .fieldUnknown(.name("owner"))),
      ("«activity»: x\n", .fieldUnknown(.heading(.activity))),
      ("«de»: Titel\n", .fieldUnknown(.language)), ("«qwertyuiop»: x\n", .fieldUnknown(nil)),
      ("«nоte»: x\n", .fieldUnknown(.lookAlike("о", meant: "note"))),
      ("«due.»: 2026\n", .fieldUnknown(.name("due"))),
      ("«\(String(repeating: "q", count: 70))»: x\n", .fieldUnknown(nil)),
      ("«unit»: x\n", .fieldMisplaced(.unit, under: .area)),
      ("«kind»: joint\n", .fieldMisplaced(.kind, under: .area)),
      ("«version»: 1\n", .fieldMisplaced(.version, under: .area)),
      ("«owner»: x\n", .partyExpected(.owner)), ("with «UZ»: x\n", .partyUnexpected),
      ("en «UZ»: x\n", .partyUnexpected), ("owner «RUS»: x\n", .partyUnknown(nearest: "RU")),
      ("owner «uz»: x\n", .partyUnknown(nearest: "UZ")),
      ("owner «UΖ»: x\n", .partyUnknown(nearest: "UZ")),
      ("owner «KZT»: x\n", .partyUnknown(nearest: nil)),
      ("with.«ru»: x\n", .languageUnknown(nearest: nil)),
      ("due.«eng»: 2026\n", .languageUnknown(nearest: "en")),
      ("«due»:\n", .fieldEmpty), ("«with»:\n", .fieldEmpty), ("«with.en»: \n", .fieldEmpty),
      ("«with»:\n\n", .fieldEmpty),
    ] as [(String, AgreementProblem)]
  )
  func `a field that cannot stand is reported`(lines: String, problem: AgreementProblem) {
    let title = lines.hasPrefix("en ") ? "" : "  T"
    expectFindings(below: "area A\(title)\n " + lines, [problem])
  }

  @Test
  func `only text has languages`() {
    expectFindings(
      below: "area A  T\n activity B  T\n  «kind.en»: joint\n  «after.en»: A\n",
      [.fieldNotText(.kind), .fieldNotText(.after)]
    )
  }

  @Test
  func `a field before the first heading belongs to nothing`() {
    expectFindings(
      soundHead.replacing("agreement", with: "«note: x»\nagreement"),
      [.fieldWithoutHeading]
    )
  }

  @Test
  func `a private field may hold anything`() {
    expectFindings(below: "area A  T\n «x-»: y\n", [.fieldUnknown(nil)])
    expectFindings(below: "area A  T\n x-case: a\n x-b.ru UZ: b\n x-empty:\n | c\n", [])
  }

  @Test(arguments: ["due: 2026", "after: A", "kind: joint", "replaces: none"])
  func `text under what is not text is an error`(field: String) {
    expectFindings(
      below: "area A  T\n activity B  T\n  \(field)\n  «| x»\n  «|»\n  with: y\n  | z\n",
      [.textNotAllowed, .textNotAllowed]
    )
  }

  @Test
  func `text may give an empty field its value`() {
    expectFindings(below: "area A  T\n with:\n | x\n note:\n |\n | y\n due.en:\n | 2026\n", [])
    expectFindings(below: "area A\n en:\n | T\n", [])
  }

  @Test
  func `text that is detached is one finding`() {
    for gap in ["\n", "# note\n", "\n# note\n\n"] {
      expectFindings(below: "area A  T\n due: 2026\n\(gap) «|» x\n", [.syntax(.textDetached)])
      expectFindings(below: "area A  T\n with: x\n\(gap) «|» x\n", [.syntax(.textDetached)])
    }
    expectFindings(
      below: "area A  T\n «rubbish»\n «|» x\n",
      [.syntax(.lineUnreadable(meant: nil)), .syntax(.textDetached)]
    )
  }

  @Test
  func `a title on a language line has the limit of a title`() {
    let title = String(repeating: "ж", count: 1_000)
    expectFindings(below: "area A\n  en: \(title)\n", [])
    expectFindings(below: "area A\n  en: «\(title)ж»\n", [.syntax(.titleTooLong(scalars: 1_001))])
  }
}
