import RoadmapTestSupport
import Terminal
import Testing

@Suite struct TerminalTextTests {
  @Test(
    arguments: [
      ("plain Текст ўқғҳ oʻ", "plain Текст ўқғҳ oʻ"),
      ("\u{1B}[2J\u{1B}[31mPAID", "<U+001B>[2J<U+001B>[31mPAID"),
      ("\u{1B}]52;c;Y3Vy\u{07}", "<U+001B>]52;c;Y3Vy<U+0007>"),
      ("a\u{9B}2J", "a<U+009B>2J"),
      ("Sign\0 the\rmemo\u{8}\u{7F}\n", "Sign<U+0000> the<U+000D>memo<U+0008><U+007F><U+000A>"),
      ("a\tb", "a b"),
      ("Pay \u{202E}000,01\u{202C}", "Pay <U+202E>000,01<U+202C>"),
      ("owner \u{2067}a", "owner <U+2067>a"),
      ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"),
      ("a\u{200B}b\u{2060}c\u{FEFF}d\u{AD}e", "a<U+200B>b<U+2060>c<U+FEFF>d<U+00AD>e"),
      ("a\u{2028}b\u{2029}c\u{85}", "a<U+2028>b<U+2029>c<U+0085>"),
      ("\u{E0061}\u{E007F}", "<U+E0061><U+E007F>"), ("\u{E000}\u{F0000}", "<U+E000><U+F0000>"),
      ("\u{FFFD}", "\u{FFFD}"),
      ("\u{3164}\u{FFA0}\u{115F}\u{34F}", "<U+3164><U+FFA0><U+115F><U+034F>"),
      // Joiners and selectors: where they have a meaning, and where they hide.
      ("👩‍👩‍👧 🏳️‍🌈 👩🏽‍🚀 ❤️ 1️⃣", "👩‍👩‍👧 🏳️‍🌈 👩🏽‍🚀 ❤️ 1️⃣"), ("می‌خواهم क्‍ष", "می‌خواهم क्‍ष"),
      ("葛\u{E0100}", "葛\u{E0100}"), ("a\u{200D}b", "a<U+200D>b"), ("a\u{200C}", "a<U+200C>"),
      ("👩\u{200D}", "👩<U+200D>"), ("1\u{200D}2", "1<U+200D>2"), ("a\u{FE0F}", "a<U+FE0F>"),
      ("😀\u{E0101}\u{E0102}", "😀<U+E0101><U+E0102>"), ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}<U+FE0F>"),
      ("\u{1112}\u{1161}\u{11AB} 가\u{11A8}", "\u{1112}\u{1161}\u{11AB} 가\u{11A8}"),
      ("a\u{1161}\u{11AB}", "a<U+1161><U+11AB>"), ("각\u{1161}", "각<U+1161>"),
      // Marks that would be drawn on what stands before the text.
      ("\u{338}x", "<U+0338>x"), ("\u{338}\u{338}x", "<+2 combining marks>x"),
      ("\u{1B}\u{338}x", "<U+001B><U+0338>x"), ("é ё и\u{306}", "é ё и\u{306}"),
    ] as [(String, String)]
  )
  func `what is dangerous is shown by its number`(source: String, shown: String) {
    let text = TerminalText(escaping: source)
    #expect(text.bytes == Array(shown.utf8))
    #expect(scanTerminalOutput(text.bytes, allowsStyle: false) == [])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61], "<0xFF><0xFE>a"), ([0x61, 0x9B, 0x32], "a<0x9B>2"),
      ([0x80, 0xBF], "<0x80><0xBF>"), ([0xC0, 0xAF], "<0xC0><0xAF>"),
      ([0xE0, 0x80, 0xAF], "<0xE0><0x80><0xAF>"), ([0xED, 0xA0, 0x80], "<0xED><0xA0><0x80>"),
      ([0xF4, 0x90, 0x80, 0x80], "<0xF4><0x90><0x80><0x80>"), ([0xD0], "<0xD0>"),
      ([0xE2, 0x80], "<0xE2><0x80>"), ([0xF0, 0x9F, 0x98, 0x20], "<0xF0><0x9F><0x98> "),
      ([0xD0, 0xD0, 0x90], "<0xD0>А"), ([0xEF, 0xBF, 0xBE], "<U+FFFE>"),
      ([0xEF, 0xB7, 0x90], "<U+FDD0>"), ([0xF4, 0x8F, 0xBF, 0xBF], "<U+10FFFF>"),
      ([0xFF, 0xCC, 0x81], "<0xFF><U+0301>"),
    ] as [([UInt8], String)]
  )
  func `bytes that are no UTF-8 are shown one by one`(source: [UInt8], shown: String) {
    #expect(TerminalText(escaping: source.span).description == shown)
  }

  @Test func `marks beyond thirty in a row are counted, not shown`() {
    let source = "a" + String(repeating: "\u{301}\u{316}", count: 25_000) + "z"
    let text = TerminalText(escaping: source)
    #expect(text.description.hasSuffix("<+49970 combining marks>z"))
    #expect(text.bytes.count == 1 + 60 + "<+49970 combining marks>z".utf8.count)
    #expect(text.columns == 1 + 24 + 1)
    #expect(scanTerminalOutput(text.bytes) == [])
    let short = TerminalText(escaping: source.utf8.span, columns: 40)
    #expect(short == text)
  }

  @Test func `a chain of joined pictures is cut where no real one is as long`() {
    let text = TerminalText(escaping: String(repeating: "👩\u{200D}", count: 100) + "👩")
    #expect(text.description.contains("<U+200D>"))
    #expect(text.columns > 100)
  }

  @Test(
    arguments: ["plain words", "слова", "a\u{301}b", "слово\u{301}", "x\u{202E}y", "中文字"],
    0...14
  )
  func `a cut text is what the whole one would be cut to`(source: String, columns: Int) {
    for text in [source, source + "  " + source] {
      let whole = TerminalText(escaping: text)
      let cut = TerminalText(escaping: text.utf8.span, columns: columns)
      #expect(cut == whole.truncated(to: columns), "\(text)")
    }
  }

  @Test func `a room of n columns costs no more than n columns`() {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
    let text = TerminalText(escaping: line.span, columns: 80)
    #expect(text.description == String(repeating: "x", count: 79) + "…")
    let escapes = [UInt8](repeating: 0x1B, count: 1_000_000)
    #expect(TerminalText(escaping: escapes.span, columns: 20).description == "<U+001B><U+001B><U+…")
    for width in -1...0 {
      #expect(TerminalText(escaping: line.span, columns: width).isEmpty)
    }
  }

  @Test func `a literal is escaped like any other text`() {
    let name = TerminalText(escaping: "М\u{1B}")
    let text: TerminalText = "line \(12): \(name) – \u{202E}ok"
    #expect(text.description == "line 12: М<U+001B> – <U+202E>ok")
  }

  @Test(
    arguments: [
      ("Samarqand", 9, "Samarqand"), ("Samarqand", 8, "Samarqa…"), ("Samarqand", 1, "…"),
      ("Samarqand", 0, ""), ("Samarqand", -3, ""), ("", 0, ""), ("中文字", 6, "中文字"),
      ("中文字", 5, "中文…"), ("中文字", 4, "中…"), ("中文字", 2, "…"), ("中", 1, "…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"), ("🇺🇿🇷🇺", 3, "🇺🇿…"),
    ] as [(String, Int, String)]
  )
  func `a text is cut between clusters to the width`(text: String, width: Int, cut: String) {
    let result = TerminalText(escaping: text).truncated(to: width)
    #expect(result.bytes == Array(cut.utf8))
    #expect(result.columns <= max(0, width))
  }

  @Test func `an ellipsis may be of another width`() {
    #expect(("Samarqand" as TerminalText).truncated(to: 7, ellipsis: "...") == "Sama...")
    #expect(("Samarqand" as TerminalText).truncated(to: 2, ellipsis: "...").isEmpty)
    #expect(("Samarqand" as TerminalText).truncated(to: 7, ellipsis: "") == "Samarqa")
  }

  @Test func `padding counts columns and keeps what is too long`() {
    #expect(("ўқ" as TerminalText).padded(to: 4) == "ўқ  ")
    #expect(("中" as TerminalText).padded(to: 4, alignment: .right) == "  中")
    #expect(("中文" as TerminalText).padded(to: 3) == "中文")
  }
}
