import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// A file as somebody may have typed it.
private let loose = """
  \u{FEFF}

  roadmap-format\t1


  agreement\u{A0}a   T \u{A0}
  version :1
  # on the party
  party  UZ  A
  owner.ru\tUZ:B
  area A  B
  | more  text
  due:2026
  activity A-1 C
   note:
  | x
  |
  |   y
  ?RU   due:2027
  | z
  ?UZ removed
  milestone A-1.a D
  # on unit
  due: 2026-01
  indicator A-1.i E
  unit: x
  clause Z F
  indicator Y G
  unit: z


  # last

  """

/// The same file as it should be.
private let tidy = """
  roadmap-format 1

  agreement a  T
    version: 1
  # on the party
  party UZ  A
    owner.ru UZ: B
  area A  B
    | more  text
    due: 2026
    activity A-1  C
      note:
      | x
      |
      |   y
        ?RU due: 2027
        | z
        ?UZ removed
      milestone A-1.a  D
        # on unit
        due: 2026-01
      indicator A-1.i  E
        unit: x
  clause Z  F
    indicator Y  G
      unit: z

  # last

  """

struct FormatterTests {
  private func format(_ text: String) throws -> String {
    String(decoding: try format(Array(text.utf8)), as: UTF8.self)
  }

  private func format(_ bytes: [UInt8]) throws(FormatRefusal) -> [UInt8] {
    try formatted(SyntaxTree(parsing: SourceText(bytes))).bytes
  }

  @Test
  func `the usual layout is two spaces a level and two before a title`() throws {
    #expect(try format(loose) == tidy)
    #expect(try format(tidy) == tidy)
    #expect(try format(loose.replacing("\n", with: "\r\n")) == tidy)
    #expect(try format(String(tidy.dropLast())) == tidy)
  }

  @Test
  func `an indicator stands under what it belongs to`() throws {
    let text =
      "roadmap-format 1\nagreement a  T\nindicator I  X\nunit: x\narea B  C\nindicator J  Y\nunit: y\n"
    #expect(
      try format(text)
        == "roadmap-format 1\nagreement a  T\n  indicator I  X\n    unit: x\narea B  C\n"
        + "  indicator J  Y\n    unit: y\n"
    )
  }

  @Test
  func `shipped files have the usual layout`() throws {
    for (path, bytes) in shippedAgreements {
      #expect(try format(bytes) == bytes, "\(path)")
    }
  }

  @Test(
    arguments: [
      "", "\u{FEFF}", "area A  B\n", "roadmap-format 2\n", "roadmap-format 1\nwhat\n",
      "roadmap-format 1\n| x\n", "roadmap-format 1\na: b\n\n| x\n", "roadmap-format 1\narea A: B\n",
      "roadmap-format 1\n<<<<<<< x\n", "roadmap-format 1\na: b\rc\n",
      "roadmap-format 1\na: b\r\r\n",
      "roadmap-format 1\na: b\r", "roadmap-format 1\n?RU x\n",
    ]
  )
  func `a file that is not understood is left alone`(text: String) {
    #expect(throws: FormatRefusal.unreadable) { try format(Array(text.utf8)) }
  }

  @Test
  func `bytes that are not UTF-8 are left alone`() {
    let bytes = Array("roadmap-format 1\na: ".utf8) + [0xC2, 0x0A]
    #expect(throws: FormatRefusal.unreadable) { try format(bytes) }
    let long = [UInt8](repeating: 0x78, count: FormatLimits.lineBytes + 1)
    #expect(throws: FormatRefusal.unreadable) { try format(bytes.dropLast(2) + [0x0A] + long) }
  }

  @Test
  func `a line is not indented over the limit`() throws {
    let value = String(repeating: "x", count: FormatLimits.lineBytes - 3)
    let head = "roadmap-format 1\narea A  B\n"
    #expect(throws: FormatRefusal.wouldChangeText) {
      try format(Array((head + "a: \(value)\n").utf8))
    }
    #expect(try format(head + "a: \(value.dropLast(2))\n").utf8.count > FormatLimits.lineBytes)
  }

  @Test(arguments: ["activity", "roadmap-format", "?RU removed", "area A", "a:", "# x", "|"])
  func `a line that ends early has no white space behind it`(line: String) throws {
    let text = try format("roadmap-format 1\narea A  B\n\(line) \u{A0}\n")
    let last = text.split(separator: "\n").last ?? ""
    #expect(last.drop { $0 == " " } == line)
  }

  @Test
  func `inner white space of text stays`() throws {
    let text =
      "roadmap-format 1\narea A  B  C\u{A0}D\n  note: a  b\u{A0}\u{A0}c\n  |   d   e\n  # f   g\n"
    #expect(try format(text + "  due: 2026\n") == text + "  due: 2026\n")
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `formatting is a fixpoint that changes white space only`(part: UInt64) {
    var formattedCount = 0
    let broken = firstCounterexample(
      seeds(250, from: part * 1_000_000),
      make: { $0.below(3) == 0 ? AgreementInput.recombined(&$0) : AgreementInput.mutated(&$0) },
      rule: { bytes in
        let tree = SyntaxTree(parsing: SourceText(bytes))
        guard let result = try? formatted(tree) else { return nil }
        formattedCount += 1
        return complaint(about: bytes, tree, result)
      }
    )
    #expect(broken == nil, "\(broken.map(\.description) ?? "")")
    #expect(formattedCount > 20, "hardly an input could be formatted")
  }

  private func complaint(
    about bytes: [UInt8],
    _ tree: SyntaxTree,
    _ result: SourceText
  ) -> String? {
    let again = SyntaxTree(parsing: result)
    guard let second = try? formatted(again) else { return "the result is refused" }
    if second.bytes != result.bytes { return "formatting twice differs from formatting once" }
    if squeezed(bytes) != squeezed(result.bytes) { return "more than white space changed" }
    for line in again.lines where line.content.end != line.endingStart {
      return "white space at the end of line \(line.number)"
    }
    let before = tree.lines.filter { $0.kind != .blank }.map(\.kind)
    let after = again.lines.filter { $0.kind != .blank }.map(\.kind)
    if before != after { return "a line became another kind of line" }
    let problems = tree.findings.kept.map(\.problem).filter { !isAboutWhiteSpace($0) }
    let left = again.findings.kept.map(\.problem).filter { !isAboutWhiteSpace($0) }
    return problems == left ? nil : "\(problems) became \(left)"
  }

  /// What formatting may mend.
  private func isAboutWhiteSpace(_ problem: SyntaxProblem) -> Bool {
    problem == .lineEndingsMixed
  }

  /// Everything but spaces, tabs, NBSP and line ends, from the text as people see it.
  private func squeezed(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.enumerated()
      .filter { $0.offset > 0 || $0.element != "\u{FEFF}" }
      .map(\.element)
      .filter { !["\u{20}", "\t", "\u{A0}", "\r", "\n"].contains($0) }
  }
}
