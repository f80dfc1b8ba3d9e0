import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct SyntaxTreeTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `printing gives back any bytes, and lines and tokens tile them`(part: UInt64) {
    let broken = firstCounterexample(
      seeds(250, from: part * 1_000_000),
      make: AgreementInput.any,
      rule: complaint
    )
    #expect(broken == nil, "\(broken.map(\.description) ?? "")")
  }

  @Test
  func `printing gives back every file of the repository`() {
    for (path, bytes) in repositoryAgreements {
      #expect(complaint(about: bytes) == nil, "\(path)")
    }
  }

  @Test(
    arguments: [
      "a: b \u{A0}", "due:", "due :", "x.y: ", "   ", "\t", "area A:", "area A :", "?RU removed ",
      "?RU owner RU: ", "| x ", "# x ", "\u{FEFF}", "\u{FEFF} ", "roadmap-format 1 ", "area ", "\r",
    ]
  )
  func `a last line without an ending is tiled to its end`(line: String) {
    #expect(complaint(about: Array(line.utf8)) == nil)
  }

  @Test
  func `tokens say what each run of bytes is`() {
    let text = "roadmap-format 1\n  owner.ru UZ: A b\narea MON  T\n?RU x: y\n# n\n| t\nbad\n"
    let tree = SyntaxTree(parsing: SourceText(Array(text.utf8)))
    let shown = tree.tokens.filter { $0.kind != .whiteSpace && $0.kind != .lineEnding }
      .map { "\($0.kind) \(tree.text.string($0.range))" }
    #expect(
      shown == [
        "keyword roadmap-format", "value 1", "fieldName owner", "punctuation .", "languageTag ru",
        "party UZ", "punctuation :", "value A b", "keyword area", "id MON", "title T", "mark ?",
        "party RU", "fieldName x", "punctuation :", "value y", "note # n", "mark |", "text t",
        "unreadable bad",
      ]
    )
  }

  private func complaint(about bytes: [UInt8]) -> String? {
    let tree = SyntaxTree(parsing: SourceText(bytes))
    if tree.printed() != bytes { return "printed text differs" }
    var end = 0
    for (index, line) in tree.lines.enumerated() {
      if line.range.start != end { return "line \(index + 1) does not start where one ended" }
      if line.number != index + 1 { return "line \(index + 1) is numbered \(line.number)" }
      let parts = [line.content, line.name, line.tag, line.label, line.side, line.value]
      for part in parts where part.start < line.range.start || part.end > line.endingStart {
        return "a part of line \(line.number) lies outside it"
      }
      end = line.range.end
    }
    if end != bytes.count { return "lines end at \(end)" }
    end = 0
    for token in tree.tokens {
      if token.range.start != end || token.range.isEmpty { return "tokens do not tile at \(end)" }
      end = token.range.end
    }
    if end != bytes.count { return "tokens end at \(end)" }
    for finding in tree.findings.kept where finding.range.end > bytes.count {
      return "a finding reaches past the end"
    }
    let starts = tree.findings.kept.map(\.range.start)
    return starts == starts.sorted() ? nil : "findings out of order"
  }
}
