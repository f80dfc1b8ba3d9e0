import RoadmapTestSupport
import Terminal
import Testing

@Suite struct StyledTextTests {
  private func bytes(_ text: StyledText, _ palette: Palette) -> String {
    var output: [UInt8] = []
    text.write(to: &output, palette: palette)
    return String(decoding: output, as: UTF8.self)
  }

  private var sample: StyledText {
    var text = StyledText("error", .error)
    text.append(": ")
    text.append("MON-1", .identifier)
    return text
  }

  @Test func `colours are turned on and off around each run`() {
    #expect(bytes(sample, .standard) == "\u{1B}[1;31merror\u{1B}[0m: \u{1B}[36mMON-1\u{1B}[0m")
    #expect(bytes(sample, .none) == "error: MON-1")
    #expect(sample.columns == 12)
  }

  @Test(arguments: TextRole.allCases)
  func `every role ends plain and says nothing without colour`(role: TextRole) {
    let text = StyledText("слово", role)
    #expect(bytes(text, .none) == "слово")
    let coloured = bytes(text, .standard)
    #expect(coloured == "слово" || coloured.hasSuffix("слово\u{1B}[0m"))
    #expect(scanTerminalOutput(Array(coloured.utf8)) == [])
    let style = Palette.standard.style(of: role)
    #expect(style.foreground != .brightBlack && style.foreground != .yellow)
  }

  @Test func `neighbours of one role are one run and empty text is none`() {
    var text = StyledText("a", .good)
    text.append("", .bad)
    text.append("b", .good)
    #expect(text.runs.count == 1)
    #expect(text == StyledText("ab", .good))
  }

  @Test(arguments: 0...13)
  func `cutting keeps the width and the roles`(width: Int) {
    let cut = sample.truncated(to: width)
    #expect(cut.columns <= width)
    #expect(cut.text == sample.text.truncated(to: width))
    if width == 9 { #expect(cut.runs.map(\.role) == [.error, .body, .identifier]) }
  }

  @Test func `padding is plain`() {
    #expect(bytes(StyledText("ў", .good).padded(to: 3), .standard) == "\u{1B}[32mў\u{1B}[0m  ")
    #expect(StyledText("ў", .good).padded(to: 3, alignment: .right).text == "  ў")
  }

  @Test(
    arguments: [
      ("", 10, 0, [""]), ("one", 10, 0, ["one"]), ("one two three", 7, 0, ["one two", "three"]),
      ("one two three", 3, 0, ["one", "two", "thr", "ee"]),
      ("one  two   ", 5, 0, ["one", "two"]), ("  one two", 5, 0, ["  one", "two"]),
      ("      one", 4, 0, ["one"]), ("   ", 2, 0, ["   "]),
      ("one two three", 9, 2, ["one two", "  three"]), ("abcdefgh", 4, 1, ["abcd", " efg", " h"]),
      ("Дорожная карта сотрудничества", 14, 0, ["Дорожная карта", "сотрудничества"]),
      ("中文字中文字", 5, 0, ["中文", "字中", "文字"]), ("ab中文", 4, 0, ["ab中", "文"]),
      ("see 中文字", 6, 0, ["see 中", "文字"]), ("a\u{A0}b c", 3, 0, ["a\u{A0}b", "c"]),
      ("e\u{301}e\u{301}e\u{301}", 2, 0, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("中文", 0, 0, ["中", "文"]),
    ] as [(String, Int, Int, [String])]
  )
  func `lines break at spaces, beside wide characters and in long words`(
    text: String,
    width: Int,
    indent: Int,
    lines: [String]
  ) {
    let wrapped = TerminalText(escaping: text).wrapped(to: width, hangingIndent: indent)
    #expect(wrapped.map(\.description) == lines)
  }

  @Test func `wrapping keeps the roles`() {
    var text = sample
    text.append(" is given twice, see ")
    text.append("roadmap explain id-twice", .identifier)
    let lines = text.wrapped(to: 20, hangingIndent: 2)
    #expect(
      lines.map(\.text) == [
        "error: MON-1 is", "  given twice, see", "  roadmap explain", "  id-twice",
      ]
    )
    #expect(lines[2].runs.map(\.role) == [.body, .identifier])
  }
}
