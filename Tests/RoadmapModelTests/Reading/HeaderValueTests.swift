import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// The values of the agreement's own fields, one line at a time.
struct HeaderValueTests {
  private func expect(_ marked: String, _ problems: [AgreementProblem]) {
    expectFindings(soundHead.replacing("  version", with: "  \(marked)\n  version"), problems)
  }

  private func header(_ line: String) -> AgreementHeader {
    readAgreement(soundHead.replacing("  version", with: "  \(line)\n  version")).header
  }

  @Test(arguments: ["«0»", "«-1»", "«1.0»", "«v2»", "«1000000»", "«one»", "«1 2»", "«١»"])
  func `a version is a whole number from 1 to 999,999`(value: String) {
    expectFindings(
      soundHead.replacing("version: 1", with: "version: \(value)"),
      [.versionUnreadable]
    )
  }

  @Test(
    arguments: [
      ("period: «2026..2025»", .deadline(.reversedSpan, meant: nil)),
      ("period: «2025-13»", .deadline(.noSuchMonth(year: 2025, month: 13), meant: nil)),
    ] as [(String, AgreementProblem)]
  )
  func `a period that cannot be read is no period`(line: String, problem: AgreementProblem) {
    let text = soundHead.replacing("period: 2025..2026", with: line)
    let found = Agreement.read(MarkedText(text).source)
    #expect(found.findings.kept.map(\.problem) == [problem])
    #expect(found.value.deadlineContext == nil)
  }

  @Test(
    arguments: [
      (
        "on-expiry: «carryover»",
        .valueUnknown(allowed: ["carry over", "lapse"], nearest: "carry over")
      ),
      ("on-expiry: «x»", .valueUnknown(allowed: ["carry over", "lapse"], nearest: nil)),
      (
        "confirmation: «Required»",
        .valueUnknown(allowed: ["required", "not required"], nearest: "required")
      ),
      ("in-force: «2025-02-30»", .dateUnreadable(.noSuchDay(year: 2025, month: 2, day: 30))),
      ("signed: «Samarkand»; Chair", .dateUnreadable(.unreadable)),
      ("signed: «, Samarkand; Chair»", .signatureUnreadable),
      ("signed UZ: «2025-07», Samarkand", .dateUnreadable(.unreadable)),
      ("prevails: «ru»", .languageUnknown(nearest: nil)),
      ("authentic: en, «eng»", .languageUnknown(nearest: "en")),
      ("authentic: «en,»", .listUnreadable), ("amends: «x»", .baseUnreadable),
      ("amends: «0»", .baseUnreadable), ("amends: «1 sha256:12»", .baseUnreadable),
      ("amends: «1 sha256:\(String(repeating: "A", count: 64))»", .baseUnreadable),
      ("amends: 1\n  succeeds: «2»", .baseTwice),
    ] as [(String, AgreementProblem)]
  )
  func `a value of the agreement that cannot be read is reported`(
    line: String,
    problem: AgreementProblem
  ) {
    expect(line, [problem])
  }

  @Test
  func `words may stand apart by any white space`() {
    for space in [" ", "\u{A0}", "\t", "  \u{A0}"] {
      #expect(header("on-expiry: carry\(space)over").onExpiry == .carryOver)
      #expect(header("confirmation: not\(space)required").confirmation == .notRequired)
    }
    expect(
      "on-expiry: «carry»",
      [
        .valueUnknown(allowed: ["carry over", "lapse"], nearest: "carry over")
      ]
    )
    expect(
      "on-expiry: «carry over x»",
      [
        .valueUnknown(allowed: ["carry over", "lapse"], nearest: "carry over")
      ]
    )
  }

  @Test
  func `a base is a version and its hash once it is adopted`() throws {
    let hash = String(repeating: "0123456789abcdef", count: 4)
    let text = soundHead.replacing(
      "  version",
      with: "  succeeds: 3\u{A0} sha256:\(hash)\n  version"
    )
    let agreement = readAgreement(text)
    let base = try #require(agreement.header.base)
    #expect(base.relation == .succeeds)
    #expect(base.version == 3)
    #expect(base.sha256.map { agreement.text.string($0) } == hash)
    #expect(header("amends: 12").base?.sha256 == nil)
  }

  @Test(
    arguments: [
      ("«en, »", [.languageUnreadable]), ("«RU», en", [.languageUnreadable]),
      ("en, «r_u»", [.languageUnreadable]), ("en, «en»", [.languageTwice]),
      ("en, «due»", [.languageReserved]), ("en, «area»", [.languageReserved]),
    ] as [(String, [AgreementProblem])]
  )
  func `languages are tags, each once, none the name of a field or heading`(
    list: String,
    problems: [AgreementProblem]
  ) {
    let text = MarkedText(soundHead.replacing("languages: en", with: "languages: " + list))
    let found = Agreement.read(text.source).findings.kept
      .filter {
        if case .languageGap = $0.problem { false } else { true }
      }
    #expect(found.map(\.problem) == problems)
    if !list.hasSuffix(" »") { #expect(found.map(\.range) == text.ranges) }
  }

  @Test(arguments: ["en", "uz-Cyrl", "zh-Hans-CN", "x1", "i-default"])
  func `a language tag may have subtags`(tag: String) {
    let agreement = readAgreement(soundHead.replacing("languages: en", with: "languages: \(tag)"))
    #expect(agreement.languages.map(\.text) == [tag])
  }

  // MARK: Paths

  @Test(
    arguments: [
      "../x.pdf", "a/../../x", "..", "a/..", "/etc/passwd", "~/x", "~root", "-rf", "C:\\x", "a\\b",
      "javascript:alert(1)", "file:///etc/passwd", "ftp://x.example", "data:text/html,x", "http://",
      "http:/x", "https:", ".git/config", "a/.git/hooks", ".git", ".GIT/config", "a:b",
      ".. sha256:00", ".git sha256:00", "a/.. sha256:00", "sha256:00",
    ]
  )
  func `a path that leads out of the folder is refused`(path: String) {
    expect("original: «\(path)»", [.pathOutside])
  }

  @Test(
    arguments: [
      "evidence/signed.pdf", "скан договора.pdf", "a..b/..c/d..", "evidence/.gitignore", "x~y",
      "http://x.example/a:b?c=..", "HTTPS://x.example", "evidence/signed.pdf sha256:0011",
      "a-b.pdf",
    ]
  )
  func `a path inside the folder or a web address is taken`(path: String) {
    expect("original: \(path)", [])
  }
}
