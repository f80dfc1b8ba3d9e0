import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct LineReaderTests {
  /// A line and its parts in the order in which they stand: name, tag, label, side, value.
  private func parts(of line: String) -> (kind: SyntaxLine.Kind, parts: [String]) {
    let tree = SyntaxTree(parsing: SourceText(Array("roadmap-format 1\na: b\n\(line)\n".utf8)))
    let read = tree.lines[2]
    let ranges = [read.name, read.tag, read.label, read.side, read.value]
    return (read.kind, ranges.map { tree.text.string($0) })
  }

  @Test(
    arguments: [
      ("", .blank, ["", "", "", "", ""]), ("  \t\u{A0} ", .blank, ["", "", "", "", ""]),
      ("# a: b", .note, ["", "", "", "", "# a: b"]), ("  #", .note, ["", "", "", "", "#"]),
      ("| a: b ", .text, ["", "", "", "", "a: b"]), ("|", .text, ["", "", "", "", ""]),
      ("|a", .text, ["", "", "", "", "a"]), ("|\ta", .text, ["", "", "", "", "a"]),
      ("|\u{A0}\u{A0}a", .text, ["", "", "", "", "\u{A0}a"]),
      ("|  a", .text, ["", "", "", "", " a"]),
      ("due: 2025-Q4", .field, ["due", "", "", "", "2025-Q4"]),
      (" due :2025 ", .field, ["due", "", "", "", "2025"]),
      ("due:", .field, ["due", "", "", "", ""]),
      ("due.ru: a: b", .field, ["due", "ru", "", "", "a: b"]),
      ("owner UZ: A", .field, ["owner", "", "UZ", "", "A"]),
      ("owner.uz-Cyrl UZ : A", .field, ["owner", "uz-Cyrl", "UZ", "", "A"]),
      ("\u{A0}owner\u{A0}UZ\t:\u{A0}A\u{A0}", .field, ["owner", "", "UZ", "", "A"]),
      ("due.: x", .field, ["due.", "", "", "", "x"]), (".ru: x", .field, [".ru", "", "", "", "x"]),
      ("area: x", .field, ["area", "", "", "", "x"]),
      ("area MON", .heading(.area), ["area", "", "MON", "", ""]),
      ("area MON  A: b", .heading(.area), ["area", "", "MON", "", "A: b"]),
      (
        "\tactivity\u{A0}MON-1\tVisit ", .heading(.activity),
        ["activity", "", "MON-1", "", "Visit"]
      ),
      ("clause A B", .heading(.clause), ["clause", "", "A", "", "B"]),
      ("?RU due: 2026", .alternative, ["due", "", "", "RU", "2026"]),
      ("? owner.ru UZ: A", .alternative, ["owner", "ru", "UZ", "", "A"]),
      ("?RU removed", .alternative, ["removed", "", "", "RU", ""]),
      ("?UZ owner RU:", .alternative, ["owner", "", "RU", "UZ", ""]),
    ] as [(String, SyntaxLine.Kind, [String])]
  )
  func `the first token decides what a line is`(
    line: String,
    kind: SyntaxLine.Kind,
    expected: [String]
  ) {
    let read = parts(of: line)
    #expect(read.kind == kind)
    #expect(read.parts == expected)
  }

  @Test(arguments: Keyword.allCases)
  func `every keyword opens a heading`(keyword: Keyword) {
    #expect(parts(of: "\(keyword.spelling) X  T").kind == .heading(keyword))
    #expect(parts(of: "\(keyword.spelling)s X  T").kind == .unreadable)
    #expect(parts(of: "\(keyword.spelling): X").kind == .field)
  }

  @Test
  func `only a line feed ends a line, and one carriage return before it belongs to the ending`() {
    let text = "roadmap-format 1\r\n# a\u{2028}b\u{85}c\u{B}d\u{C}e\rf\n#\r\r\n"
    let tree = SyntaxTree(parsing: SourceText(Array(text.utf8)))
    #expect(tree.lines.count == 3)
    #expect(tree.lines.map { $0.range.end - $0.endingStart } == [2, 1, 2])
    #expect(tree.text.string(tree.lines[2].content) == "#\r")
  }

  @Test
  func `a byte order mark belongs to the first line and to nothing in it`() throws {
    let tree = SyntaxTree(parsing: SourceText(Array("\u{FEFF}roadmap-format 1\n# x\n".utf8)))
    let line = try #require(tree.lines.first)
    #expect(tree.findings.isEmpty)
    #expect(line.byteOrderMarkLength == 3)
    #expect(line.content == ByteRange(3, 19))
    #expect(line.indentation.isEmpty)
    #expect(tree.lines[1].byteOrderMarkLength == 0)
  }

  @Test(arguments: [("  a: b", 2), ("\t a: b", 2), ("\u{A0}\t a: b", 3), ("a: b", 0)])
  func `indentation counts every white-space character once`(line: String, width: Int) {
    let tree = SyntaxTree(parsing: SourceText(Array(line.utf8)))
    #expect(tree.lines[0].indentationWidth(in: tree.text.bytes.span) == width)
  }

  // MARK: Problems of files

  @Test
  func `a file without a byte of text is empty`() {
    expectProblems(MarkedText("«»"), [.fileEmpty])
    expectProblems(MarkedText("\u{FEFF}«»"), [.fileEmpty])
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `UTF-16 is named`(mark: [UInt8]) throws {
    let first = try #require(syntaxFindings(mark + [0x72, 0x00]).first)
    #expect(first.problem == .encodingUTF16)
    #expect(first.range == ByteRange(0, 2))
  }

  @Test
  func `the format line is the first line that is neither blank nor a note`() {
    expectProblems(MarkedText("\n# x\n  roadmap-format\u{A0}1 \n"), [])
    expectProblems(MarkedText("# x\n «area A  B» \n"), [.formatMissing])
    expectProblems(
      MarkedText("«a: b»\n«roadmap-format 1»\n"),
      [.formatMissing, .formatTwice]
    )
    expectProblems(MarkedText("\n# x\n«»"), [.formatMissing])
  }

  @Test
  func `a byte order mark that is not at the start of the file is a character like others`() {
    expectProblems(
      MarkedText("\u{FEFF}«««\u{FEFF}»x»»"),
      [.formatMissing, .lineUnreadable(meant: nil), .invisibleCharacter("\u{FEFF}")]
    )
    expectProblems(inLines: "# «\u{FEFF}»x\n", [.invisibleCharacter("\u{FEFF}")])
  }

  @Test
  func `only version 1 of the format is read`() {
    expectProblems(MarkedText("roadmap-format «2»\n"), [.formatVersion])
    expectProblems(MarkedText("roadmap-format «1 2»\n"), [.formatVersion])
    expectProblems(MarkedText("«roadmap-format»\n"), [.formatVersion])
    expectProblems(MarkedText("roadmap-format 1\n\n«roadmap-format 1»\n"), [.formatTwice])
  }

  @Test
  func `line endings that differ are a warning, once`() {
    expectProblems(
      MarkedText("roadmap-format 1\r\n# a\r\n# b«\n»# c\r\n# d\n"),
      [.lineEndingsMixed]
    )
    expectProblems(MarkedText("roadmap-format 1\n# b«\r\n»# c"), [.lineEndingsMixed])
    expectProblems(MarkedText("roadmap-format 1\r\n# b"), [])
  }

  // MARK: Problems of lines

  @Test(
    arguments: [
      ("«activity»\n", [.headingWithoutID(.activity)]),
      ("«area» \u{A0}\n", [.headingWithoutID(.area)]),
      ("activity A«:» Title\n", [.headingColon]), ("activity A «:» Title\n", [.headingColon]),
      ("activity A«:»Title\n", [.headingColon]),
      (" «nonsense» \n", [.lineUnreadable(meant: nil)]),
      ("«activty A  B»\n", [.lineUnreadable(meant: .activity)]),
      ("«Area A  B»\n", [.lineUnreadable(meant: .area)]),
      ("«due UZ RU: x»\n", [.lineUnreadable(meant: nil)]),
      ("«: x»\n", [.lineUnreadable(meant: nil)]),
      ("«?RU»\n", [.alternativeUnreadable]), ("«?RU due 2026»\n", [.alternativeUnreadable]),
      ("«?due: 2026»\n", [.alternativeUnreadable]), ("«?RU: removed»\n", [.alternativeUnreadable]),
      ("«?»\n", [.alternativeUnreadable]),
      (
        "«<<<<<<< ours»\na: b\n«=======»\na: c\n«>>>>>>> x»\n",
        [.conflictMarker, .conflictMarker, .conflictMarker]
      ),
      ("«||||||| base»\n", [.conflictMarker]), ("«<<<<<<<»\n", [.conflictMarker]),
      ("«<<<<<<<x»\n", [.lineUnreadable(meant: nil)]),
      ("«|» a\n", [.textDetached]), ("a: b\n\n«|» a\n", [.textDetached]),
      ("a: b\n# note\n  «|»\n«|» b\n", [.textDetached, .textDetached]),
      ("a: b\n| c\n|\n| d\n?RU removed\n| e\narea A\n| f\n", []),
      ("«what»\n«|» a\n", [.lineUnreadable(meant: nil), .textDetached]),
      ("area A  B\n«?RU x»\n«|» a\n", [.alternativeUnreadable, .textDetached]),
    ] as [(String, [SyntaxProblem])]
  )
  func `a line that cannot stand is reported at its place`(
    marked: String,
    problems: [SyntaxProblem]
  ) {
    expectProblems(inLines: marked, problems)
  }

  @Test(arguments: ["  <<<<<<< x: y", "# <<<<<<<", "a: =======", "<<<<<< x: y"])
  func `what only resembles a conflict mark is none`(line: String) {
    #expect(
      !syntaxFindings(Array("roadmap-format 1\n\(line)\n".utf8))
        .contains {
          $0.problem == .conflictMarker
        }
    )
  }

  // MARK: Limits

  @Test(arguments: ["", "\n", "\r\n"])
  func `a line of 65,536 bytes is read and one more byte is not`(ending: String) {
    let head = "roadmap-format 1" + (ending.isEmpty ? "\n" : ending)
    let fits = "a: " + String(repeating: "x", count: FormatLimits.lineBytes - 3)
    expectProblems(MarkedText(head + fits + ending), [])
    expectProblems(
      MarkedText(head + "«" + fits + "x»" + ending),
      [.lineTooLong(bytes: FormatLimits.lineBytes + 1)]
    )
  }

  @Test
  func `a line that is too long by white space alone is too long`() {
    let spaces = String(repeating: " ", count: FormatLimits.lineBytes)
    expectProblems(
      MarkedText("roadmap-format 1\n" + spaces + "«a: b»\na: b\n"),
      [.lineTooLong(bytes: FormatLimits.lineBytes + 4)]
    )
  }

  @Test(arguments: ["x", "ж", "字", "🙂"])
  func `a title of 1,000 scalars is read and one more is not`(scalar: String) {
    let title = String(repeating: scalar, count: FormatLimits.titleScalars)
    expectProblems(inLines: "area A  \(title)\n", [])
    expectProblems(inLines: "area A  «\(title)\(scalar)»\n", [.titleTooLong(scalars: 1_001)])
  }

  @Test
  func `reading a line again gives what was read first`() throws {
    let longest = "a: " + String(repeating: "x", count: FormatLimits.lineBytes - 3)
    let text = MarkedText(sampleAgreement + longest + "\n" + longest + "x").source
    let tree = SyntaxTree(parsing: text)
    let bytes = text.bytes.span
    for (index, line) in tree.lines.enumerated() {
      var reader = LineReader(rereadingFrom: line.range.start, number: line.number)
      #expect(reader.nextAgain(in: bytes, before: line.range.end) == line)
      #expect(reader.nextAgain(in: bytes, before: line.range.end) == nil)
      #expect(line.number == index + 1)
    }
  }
}
