import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct FigureTests {
  private func lines(_ target: String) -> String {
    "area A  T\n  indicator I  T\n    target: \(target)\n"
  }

  private func figure(_ target: String) -> Figure? {
    let agreement = readAgreement(below: lines(target))
    return agreement.items.last.flatMap { agreement.figures(of: $0) }?.target
  }

  @Test(
    arguments: [
      ("0", 0, 0), ("9800", 9_800, 0), ("-0.5", -5, 1), ("-12", -12, 0), ("007", 7, 0),
      ("3.14", 314, 2), ("1.50", 150, 2), ("0.000000000000000001", 1, 18),
      ("922337203685477579", 922_337_203_685_477_579, 0), ("-0", 0, 0),
    ] as [(String, Int64, Int)]
  )
  func `a plain number is read as written`(text: String, digits: Int64, decimals: Int) {
    #expect(figure(text)?.digits == digits)
    #expect(figure(text)?.decimals == decimals)
    #expect(figure(text)?.qualifier == nil)
    #expect(figure(text)?.when == nil)
    expectFindings(below: lines(text), [])
  }

  @Test(
    arguments: [
      ("over 9800", .over, nil), ("about\u{A0}50", .about, nil), ("under -1.5", .under, nil),
      ("over 50 (2026-H1)", .over, "(2026-H1)"), ("50(2026)", nil, "(2026)"),
      ("50 (every year)", nil, "(every year)"), ("50\u{A0}(2026-Q1)", nil, "(2026-Q1)"),
    ] as [(String, Figure.Qualifier?, String?)]
  )
  func `a number may have a qualifier and a period`(
    text: String,
    qualifier: Figure.Qualifier?,
    when: String?
  ) {
    #expect(figure(text) != nil)
    #expect(figure(text)?.qualifier == qualifier)
    #expect(figure(text)?.when?.canonicalText == when)
    expectFindings(below: lines(text), [])
  }

  @Test(
    arguments: [
      ("«1,234»", "1234"), ("«10 000»", "10000"), ("«10\u{A0}000»", "10000"),
      ("«10\u{202F}000»", "10000"), ("«10\u{2009}000»", "10000"), ("«1'234'567»", "1234567"),
      ("over «-1 234.5» (2026)", "-1234.5"), ("«1,000,000.05»", "1000000.05"),
    ]
  )
  func `thousands separators are read, with a note that shows the number`(
    marked: String,
    plain: String
  ) {
    expectFindings(below: lines(marked), [.figureSeparated(plain: plain)])
    let text = marked.filter { $0 != "«" && $0 != "»" }
    #expect(figure(text)?.digits == Int64(plain.filter { $0 != "." }))
  }

  @Test(
    arguments: [
      "«.5»", "«1.»", "«1,23»", "«1,2345»", "«1234,567»", "«1,,234»", "«,234»", "«1,»", "«- 5»",
      "«--5»", "«+5»", "«1.2.3»", "«1.5,000»", "«12a»", "«a»", "over «x»", "«over»", "«over50»",
      "«5 %»", "«½»", "«١٢»", "«1e5»", "«99999999999999999999»", "«0.0000000000000000000»",
      "«1 000 00»", "«−5»", "«»(2026)".replacing("«»(2026)", with: "«(2026)»"), "«Over 5»",
    ]
  )
  func `anything else is no figure`(marked: String) {
    expectFindings(below: lines(marked), [.figureUnreadable])
    #expect(figure(marked.filter { $0 != "«" && $0 != "»" }) == nil)
  }

  @Test(arguments: ["50 (2026-q1)", "50 (2026", "50 (2026) x", "50 ()", "50 (2025..2026)"])
  func `a bracket that cannot be read is a finding about time`(text: String) {
    let found = Agreement.read(SourceText(Array((soundHead + lines(text)).utf8))).findings.kept
    #expect(found.count == 1)
    guard case .deadline = found.first?.problem else {
      Issue.record("\(found)")
      return
    }
    let start = soundHead.utf8.count + lines(text).utf8.count - 1
    #expect(found[0].range.end <= start)
    #expect(text.contains(SourceText(Array((soundHead + lines(text)).utf8)).string(found[0].range)))
  }

  @Test
  func `parties that measure are declared parties`() throws {
    let head = "area A  T\n  indicator I  T\n    "
    expectFindings(below: head + "by: UZ, «KZ»\n", [.partyUnknown(nearest: "UZ")])
    expectFindings(below: head + "by: «UZ,»\n", [.listUnreadable])
    expectFindings(
      below: head + "direction: «Up»\n",
      [.valueUnknown(allowed: ["up", "down"], nearest: "up")]
    )
    let agreement = readAgreement(below: head + "by: RU\n    direction: down\n")
    let figures = try #require(agreement.figures(of: try agreement.named("I")))
    #expect(agreement.names(of: figures.measuredBy) == ["RU"])
    #expect(figures.direction == .down)
  }
}
