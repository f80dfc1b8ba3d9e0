import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct CharacterCheckTests {
  @Test(
    arguments: ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{1F}", "\u{7F}"]
      as [Unicode.Scalar]
  )
  func `a C0 control or DEL is an error everywhere`(scalar: Unicode.Scalar) {
    let place = "«\(scalar)»"
    for frame in ["# a@b", "area A  a@b", "a: b@c", "a: b\n| a@b", "?RU a: b@c", "a: b@"] {
      expectProblems(
        inLines: frame.replacing("@", with: place) + "\n",
        [.controlCharacter(scalar)]
      )
    }
  }

  @Test(
    arguments: ["\u{80}", "\u{85}", "\u{9B}", "\u{9F}", "\u{2028}", "\u{2029}"]
      as [Unicode.Scalar]
  )
  func `a C1 control or line separator is an error`(scalar: Unicode.Scalar) {
    expectProblems(inLines: "a: b«\(scalar)»c\n", [.controlCharacter(scalar)])
  }

  @Test
  func `a carriage return inside a line is an error, at the end of the file too`() {
    expectProblems(inLines: "a: b«\r»c\n", [.controlCharacter("\r")])
    expectProblems(
      MarkedText("roadmap-format 1\r\na: b«\r»\r\n"),
      [.controlCharacter("\r")]
    )
    expectProblems(inLines: "a: b«\r»", [.controlCharacter("\r")])
  }

  @Test
  func `a tab stands between tokens and nowhere else`() {
    expectProblems(inLines: "\ta\t:\tb\t\n\tarea\tA\tB\t\n\t?RU\ta\t:\tb\n", [])
    expectProblems(inLines: "area A  B«\t»C\n", [.controlCharacter("\t")])
    expectProblems(inLines: "# a«\t»b\t\n", [.controlCharacter("\t")])
    expectProblems(inLines: "a: b\n\t| a«\t»b\t\n", [.controlCharacter("\t")])
  }

  @Test(
    arguments: ["\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2069}"]
      as [Unicode.Scalar]
  )
  func `a bidi control is an error`(scalar: Unicode.Scalar) {
    expectProblems(inLines: "a: x«\(scalar)»y\n", [.bidiControl(scalar)])
  }

  @Test(arguments: ["\u{E0000}", "\u{E0001}", "\u{E0041}", "\u{E007F}"] as [Unicode.Scalar])
  func `a tag character is an error`(scalar: Unicode.Scalar) {
    expectProblems(inLines: "a: x«\(scalar)»y\n", [.tagCharacter(scalar)])
  }

  /// By value, because the compiler takes no noncharacter in a literal.
  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func `a noncharacter is an error`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    expectProblems(inLines: "a: x«\(scalar)»y\n", [.noncharacter(scalar)])
  }

  @Test(
    arguments: [
      "\u{AD}", "\u{34F}", "\u{61C}", "\u{115F}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}",
      "\u{2060}", "\u{2064}", "\u{3164}", "\u{FEFF}", "\u{FFA0}", "\u{FFFB}", "\u{1D173}",
    ] as [Unicode.Scalar]
  )
  func `a character without width is a warning`(scalar: Unicode.Scalar) {
    expectProblems(inLines: "a: x«\(scalar)»y\n", [.invisibleCharacter(scalar)])
    #expect(SyntaxProblem.invisibleCharacter(scalar).severity == .warning)
  }

  @Test(
    arguments: [
      "👩‍👩‍👧 👩🏽‍🚀 ❤️‍🔥 🏳️‍🌈 🇺🇿 1️⃣", "می‌خواهم نمی‌دانم", "क्‍ष", "שלום", "العربية",
      "e\u{301}\u{323}", "зустріч", "Ўзбекистон", "oʻzbek gʻisht maʼno", "tonǵ", "中文", "한국어",
      "Ελλάδα", "ﬁn", "№ 5 — “да”",
    ]
  )
  func `honest text of any script is welcome`(text: String) {
    expectProblems(inLines: "a: \(text)\n# \(text)\narea A  \(text)\n| \(text)\n", [])
  }

  @Test(
    arguments: [
      ("a: 1«\u{200D}»2\n", "\u{200D}"), ("a: #«\u{200D}»x\n", "\u{200D}"),
      ("a: 👩«\u{200D}» x\n", "\u{200D}"), ("a: «\u{200D}»👩\n", "\u{200D}"),
      ("a: می«\u{200C}» x\n", "\u{200C}"), ("a: \u{202F}«\u{200C}»م\n", "\u{200C}"),
      ("a: x «\u{FE0F}»\n", "\u{FE0F}"),
    ] as [(String, Unicode.Scalar)]
  )
  func `a joiner or selector that joins nothing is a warning`(
    marked: String,
    scalar: Unicode.Scalar
  ) {
    expectProblems(inLines: marked, [.invisibleCharacter(scalar)])
  }

  @Test
  func `thirty combining marks in a row are read and one more is not`() {
    let marks = String(repeating: "\u{301}", count: 30)
    expectProblems(inLines: "a: x\(marks)y\(marks)\n", [])
    expectProblems(inLines: "a: x«\(marks)\u{301}»y\n", [.combiningMarks(count: 31)])
    expectProblems(inLines: "a: x«\(marks)\(marks)»\n", [.combiningMarks(count: 60)])
  }

  @Test
  func `marks on both sides of broken bytes are two runs`() {
    let marks = Array(String(repeating: "\u{301}", count: 20).utf8)
    let text = Array("roadmap-format 1\na: x".utf8) + marks + [0xFF] + marks + [0x0A]
    #expect(syntaxFindings(text).map(\.problem) == [.encodingInvalid])
  }

  @Test(
    arguments: [
      ("a: M«О»N\n", "О"), ("a: М«O»N\n", "O"),
      ("a: gʻ«а»r\n", "а"), ("a: Ω«a»\n", "a"), ("a: x, а«c», x\n", "c"),
      ("a: co\u{301}«о»p\n", "о"),
    ] as [(String, Unicode.Scalar)]
  )
  func `a word of two alphabets is a warning at its first foreign letter`(
    marked: String,
    scalar: Unicode.Scalar
  ) {
    expectProblems(inLines: marked, [.mixedScripts(scalar)])
  }

  @Test(arguments: ["А-B", "А1B", "А B", "А.B", "А_B", "IV-квартал", "COVID-19й"])
  func `two words of two alphabets are two words`(text: String) {
    expectProblems(inLines: "a: \(text)\n", [])
  }

  /// Every class of bytes that are not UTF-8, alone between two letters.
  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
      [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are one finding that covers them all`(broken: [UInt8]) {
    let head = Array("roadmap-format 1\na: x".utf8)
    let findings = syntaxFindings(head + broken + Array("y\n".utf8))
    #expect(findings.map(\.problem) == [.encodingInvalid])
    #expect(findings.map(\.range) == [ByteRange(head.count, head.count + broken.count)])
    let atEnd = syntaxFindings(head + broken)
    #expect(atEnd.map(\.range) == findings.map(\.range))
  }

  @Test
  func `forty thousand equal controls are one finding`() {
    let run = String(repeating: "\u{1}", count: 40_000)
    expectProblems(inLines: "a: «\(run)»x\n", [.controlCharacter("\u{1}")])
  }

  @Test
  func `a file of mistakes keeps ten thousand findings and counts the rest`() {
    let bytes = Array(String(repeating: "x\n", count: 12_000).utf8)
    let findings = SyntaxTree(parsing: SourceText(bytes)).findings
    #expect(findings.kept.count == DiagnosticList<SyntaxProblem>.limit)
    #expect(findings.errorCount == 12_001)
  }
}
