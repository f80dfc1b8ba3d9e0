import RoadmapReports
import RoadmapTestSupport
import Terminal
import Testing

@Suite struct SourceExcerptTests {
  /// The excerpt of a text in which `[` and `]` stand around the marked bytes.
  private func excerpt(_ marked: String, width: Int = 60) -> SourceExcerpt {
    let bytes = Array(marked.utf8)
    let start = bytes.firstIndex(of: UInt8(ascii: "[")) ?? 0
    let end = bytes.firstIndex(of: UInt8(ascii: "]")) ?? bytes.count
    let line = bytes[..<start] + bytes[(start + 1)..<end] + bytes[(end + 1)...]
    return SourceExcerpt(line: Array(line).span, marked: start..<end - 1, width: width)
  }

  @Test(
    arguments: [
      ("due: [2025-q4]", "due: 2025-q4", "     ^^^^^^^"),
      ("[due]: x", "due: x", "^^^"), ("due: []", "due: ", "     ^"), ("[]", "", "^"),
      ("due[] 2025", "due 2025", "   ^"),
      ("срок: [2025-q4] ўқ", "срок: 2025-q4 ўқ", "      ^^^^^^^"),
      ("中文: [日本] x", "中文: 日本 x", "      ^^^^"), ("中[]文", "中文", "  ^"),
      ("e\u{301}e\u{301} [x]", "e\u{301}e\u{301} x", "   ^"),
      ("e[\u{301}]x", "e\u{301}x", "^"), ("a\t\t[b]\tc", "a  b c", "   ^"),
      ("a\u{202E}[b]", "a<U+202E>b", "         ^"), ("a[\u{202E}]b", "a<U+202E>b", " ^^^^^^^^"),
      ("👩‍👩‍👧 [x]", "👩‍👩‍👧 x", "   ^"), ("👩‍[👩]‍👧 x", "👩‍👩‍👧 x", "^^"),
      ("🇺🇿[🇷🇺]", "🇺🇿🇷🇺", "  ^^"), ("\0[\0]", "<U+0000><U+0000>", "        ^^^^^^^^"),
      (
        "a" + String(repeating: "\u{301}", count: 40) + "[b]",
        "a" + String(repeating: "\u{301}", count: 30) + "<+10 combining marks>b",
        String(repeating: " ", count: 22) + "^"
      ),
    ] as [(String, String, String)]
  )
  func `the caret stands under what is marked`(marked: String, line: String, caret: String) {
    let excerpt = excerpt(marked)
    #expect(excerpt.line.bytes == Array(line.utf8))
    #expect(excerpt.caret.description == caret)
  }

  @Test(
    arguments: [
      ("title: one two [three] four five six", "…e two three four f…", "       ^^^^^"),
      ("title: one [two] three four five", "title: one two thre…", "           ^^^"),
      ("title: one two three [four] five six", "…three four five six", "       ^^^^"),
      ("title: one two three four five [six]", "…three four five six", "                 ^^^"),
      ("title: one two three four five six[]", "…hree four five six", "                   ^"),
      ("title: one two thre[]", "title: one two thre", "                   ^"),
      ("title: one two three[]", "…tle: one two three", "                   ^"),
      ("[title: one two three four five]", "title: one two thre…", "^^^^^^^^^^^^^^^^^^^^"),
      ("title: one two three [four] five six seven eight", "…three four five si…", "       ^^^^"),
      ("中文中文中文中文中[文]中文中文", "…文中文中文中文中文", "         ^^"),
      ("中文中文中文中文[中]文中文中文", "中文中文中文中文中…", "                ^^"),
    ] as [(String, String, String)]
  )
  func `a long line is shown around the caret`(marked: String, line: String, caret: String) {
    let excerpt = excerpt(marked, width: 20)
    #expect(excerpt.line.description == line)
    #expect(excerpt.caret.description == caret)
  }

  @Test(arguments: [0, 1, 500_000, 999_995, 1_000_000])
  func `a megabyte in one line is windowed`(offset: Int) {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
    let excerpt = SourceExcerpt(line: line.span, marked: offset..<offset + 3, width: 80)
    #expect(excerpt.line.columns == (offset == 1_000_000 ? 79 : 80))
    #expect(excerpt.caretStart + excerpt.caretWidth <= 80)
  }

  @Test func `marks in any number before the caret are counted`() {
    let line = Array(("a" + String(repeating: "\u{301}", count: 50_000) + "b").utf8)
    let excerpt = SourceExcerpt(line: line.span, marked: line.count - 1..<line.count, width: 80)
    #expect(excerpt.caretStart == 1 + "<+49970 combining marks>".utf8.count)
    #expect(excerpt.line.bytes.count < 100)
  }

  @Test(arguments: 1...20)
  func `no line and no mark breaks the window`(seed: UInt64) {
    var hostile = HostileText(seed: seed)
    for turn in 0..<100 {
      let line = hostile.bytes()
      let marked = hostile.range(in: line.count)
      let width = 8 + turn % 50
      let excerpt = SourceExcerpt(line: line.span, marked: marked, width: width)
      let place: Comment = "seed \(seed), turn \(turn), \(marked) of \(line)"
      #expect(scanTerminalOutput(excerpt.line.bytes, allowsStyle: false) == [], place)
      #expect(excerpt.line.columns <= width, place)
      #expect(excerpt.caretStart >= 0 && excerpt.caretWidth >= 1, place)
      #expect(excerpt.caretStart + excerpt.caretWidth <= width, place)
      #expect(excerpt.caretStart + excerpt.caretWidth <= excerpt.line.columns + 1, place)
    }
  }

  @Test func `offsets outside the line are moved into it`() {
    let line = Array("due: x".utf8)
    #expect(SourceExcerpt(line: line.span, marked: -5..<3, width: 40).caret == "^^^")
    #expect(SourceExcerpt(line: line.span, marked: 90..<95, width: 40).caret == "      ^")
  }
}
