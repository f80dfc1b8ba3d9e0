import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

struct FindingReportTests {
  private let head = """
    roadmap-format 1
    agreement t  Title
      version: 1
      languages: en
      period: 2025..2026
    party UZ  One
    party RU  Two

    """

  private func reports(_ bytes: [UInt8]) -> [FindingReport] {
    let text = SourceText(bytes)
    let index = LineIndex(text)
    return Agreement.read(text).findings.kept.map { FindingReport($0, in: text, index, .english) }
  }

  private func lines(
    _ report: FindingReport,
    path: String = "v1.roadmap",
    width: Int = 80
  ) -> String {
    report.lines(path: UntrustedText(path), width: width)
      .map { $0.text.description + "\n" }.joined()
  }

  /// What `check` prints about the lines below a sound head.
  private func printed(_ below: String, width: Int = 80) -> String {
    reports(Array((head + below).utf8)).map { lines($0, width: width) }.joined()
  }

  @Test
  func `a finding names file, line and column, shows the line, and says what to write`() {
    #expect(
      printed("area A  T\n  due: 2026-q4\n") == """
        v1.roadmap:9:8: error[deadline-unreadable]: this deadline cannot be read
         9 |   due: 2026-q4
           |        ^^^^^^^
         Write `2026-Q4`.

        """
    )
    #expect(
      printed("area A  T\narea a  T\n") == """
        v1.roadmap:9:6: error[id-twice]: the ID `a` stands twice; first on line 8
         9 | area a  T
           |      ^
         Give one of the two another ID. Upper and lower case make no difference.

        """
    )
    #expect(
      printed("# 10\n# 11\narea A\n") == """
        v1.roadmap:10:6: error[title-missing]: `A` has no title in any language
         10 | area A
            |      ^
         Write the title behind the ID, two spaces apart, or on a line such as `ru: …`.

        """
    )
  }

  /// The width of the text before the mark, as a terminal counts it, is written out by hand.
  @Test(
    arguments: [
      ("with: Ўзбекистон ", 17, 17), ("with: 中文 한국 ", 12, 16), ("with: e\u{301}o\u{308} ", 9, 9),
      ("with: 👩‍👩‍👧 ", 8, 9), ("with: a\tb ", 10, 10), ("\twith: x ", 9, 9),
    ] as [(String, Int, Int)]
  )
  func `the caret stands under the mistake, whatever script is before it`(
    before: String,
    clusters: Int,
    columns: Int
  ) throws {
    #expect(before.count == clusters)
    let report = try #require(
      reports(Array((head + "area A  T\n" + before + "\u{1}x\n").utf8)).first
    )
    let shown = report.lines(path: UntrustedText("f"), width: 80).map(\.text.description)
    let gutter = " 9 | "
    #expect(report.code == .controlCharacter)
    #expect(shown[2] == "   | " + String(repeating: " ", count: columns) + "^^^^^^^^")
    #expect(shown[1].hasPrefix(gutter))
    #expect(shown[1].hasSuffix("<U+0001>x"))
    #expect(report.place.start.line == 9)
    #expect(report.place.start.column == before.unicodeScalars.count + 1)
  }

  @Test
  func `a byte order mark counts in offsets and not in columns`() throws {
    let report = try #require(reports(Array("\u{FEFF}what\n".utf8)).first)
    #expect(report.place.start == SourcePosition(line: 1, column: 1))
    #expect(report.place.bytes == ByteRange(3, 7))
    #expect(lines(report).contains(" 1 | what\n   | ^^^^\n"))
  }

  @Test
  func `a finding behind the last line has an empty line`() throws {
    let report = try #require(reports(Array("roadmap-format 1\n".utf8)).first)
    #expect(report.code == .agreementMissing)
    #expect(lines(report).hasPrefix("v1.roadmap:2:1: error[agreement-missing]: "))
    #expect(lines(report).contains("\n 2 | \n   | ^\n"))
  }

  @Test
  func `a finding is one JSON object with places in scalars and bytes`() throws {
    let text = head + "area MON  T\narea mon  Т\n"
    let report = try #require(reports(Array(text.utf8)).first)
    var json = JSONWriter()
    report.write(to: &json, path: UntrustedText("a\"\u{1B}.roadmap"))
    #expect(
      String(decoding: json.finished(), as: UTF8.self)
        == #"{"code":"id-twice","severity":"error","path":"a\"\u001B.roadmap","line":9,"column":6,"#
        + #""endLine":9,"endColumn":9,"byteOffset":131,"byteLength":3,"#
        + #""message":"the ID `mon` stands twice; first on line 8","#
        + #""remedy":"Give one of the two another ID. Upper and lower case make no difference.","#
        + #""related":[{"line":8,"column":6,"endLine":8,"endColumn":9,"byteOffset":119,"byteLength":3}]}"#
        + "\n"
    )
  }

  @Test(arguments: [24, 40, 80, 200])
  func `nothing but the first line is wider than the terminal`(width: Int) {
    for (path, bytes) in repositoryAgreements {
      for report in reports(bytes).prefix(40) {
        for line in report.lines(path: UntrustedText(path), width: width).dropFirst() {
          #expect(line.columns <= max(width, 24), "\(path): \(line.text)")
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `no hostile byte of a file reaches the terminal`(part: UInt64) {
    for seed in seeds(25, from: part * 1_000_000) {
      var random = SeededRandom(seed: seed)
      let bytes = AgreementInput.any(&random)
      let path = UntrustedText(Array(bytes.prefix(60)))
      for report in reports(bytes).prefix(15) {
        for line in report.lines(path: path, width: 60) {
          let found = scanTerminalOutput(line.text.bytes, allowsStyle: false)
          #expect(found.isEmpty, "SEED=\(seed) RUNS=1: \(found)")
          #expect(!line.text.bytes.contains(0x0A), "SEED=\(seed) RUNS=1: a line in a line")
        }
      }
    }
  }

  @Test
  func `totals count findings by severity and files`() {
    var totals = CheckTotals()
    totals.addFile()
    #expect(totals.summary(in: .english).text.description == "1 file checked, nothing found.")
    #expect(!totals.fails(strict: true))
    totals.add(Agreement.read(SourceText(Array((head + "area A\n").utf8))).findings)
    totals.addFile()
    #expect(totals.summary(in: .english).text.description == "1 error in 2 files.")
    #expect(totals.errors == 1 && totals.all == 1)
    #expect(totals.fails(strict: false))
    var warned = CheckTotals()
    warned.add(
      Agreement.read(SourceText(Array((head + "area A  T\n due: 2030\narea B  xо\n").utf8)))
        .findings
    )
    warned.addFile()
    #expect(warned.summary(in: .english).text.description == "2 warnings in 1 file.")
    #expect(!warned.fails(strict: false))
    #expect(warned.fails(strict: true))
  }
}
