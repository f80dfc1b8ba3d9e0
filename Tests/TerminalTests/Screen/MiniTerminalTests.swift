import RoadmapTestSupport
import Terminal
import Testing

/// The judge of the screen is itself judged: what it shows, and that it refuses the rest.
@Suite struct MiniTerminalTests {
  private func terminal(_ columns: Int, _ rows: Int, strict: Bool = true) throws -> MiniTerminal {
    var terminal = MiniTerminal(size: ScreenSize(columns: columns, rows: rows))
    if strict { try terminal.feed(Array("\u{1B}[?7l".utf8)) }
    return terminal
  }

  @Test(
    arguments: [
      ("a", "a"), ("ab\u{8}c", "ac"), ("\u{1B}[2;3Hx", "\n  x"), ("\u{1B}[Cx", " x"),
      ("\u{1B}[4Gx\rab", "ab x"), ("a\nb", "a\n b"), ("abc\r\u{1B}[C\u{1B}[K", "a"),
      ("ab\u{1B}[2J", ""), ("中\r\u{1B}[3Gx", "中x"), ("e\u{301}", "e\u{301}"), ("🇺🇿", "🇺🇿"),
      ("👨‍👩‍👧", "👨‍👩‍👧"), ("ab\u{1B}]2;t\u{7}c", "abc"), ("❤️", "❤️"),
    ]
  )
  func `what is written is shown, cut anywhere`(written: String, shown: String) throws {
    let bytes = Array(written.utf8)
    for cut in 0...bytes.count {
      var terminal = try terminal(6, 3)
      try terminal.feed(Array(bytes[..<cut]))
      try terminal.feed(Array(bytes[cut...]))
      #expect(terminal.text == shown)
    }
  }

  @Test(
    arguments: [
      "\u{1B}[5n", "\u{1B}[1;1f", "\u{1B}[2K", "\u{1B}[1J", "\u{1B}[?1002h", "\u{1B}c",
      "\u{1B}[31;99m",
      "\u{1B}[38;5m", "\u{1B}[38;7;1m", "\u{1B}]0;x\u{7}", "\u{1B}[9;1H", "\u{1B}[7G", "\u{1B}[6C",
      "\u{8}", "\t", "\u{7}", "\n\n\n", "abcdefg", "中x", "⌚\u{8}", "☎\u{1B}[C", "中\u{1B}[K",
      "❤\n\u{1B}[C",
      "abcdef\u{8}", "\u{301}", "abcde中", "\u{9B}2J", "\u{1B}[21;0t", "\u{1B}[1;2G",
    ]
  )
  func `anything else is refused`(written: String) throws {
    var terminal = try terminal(6, 3)
    #expect(throws: MiniTerminal.Refusal.self) { try terminal.feed(Array(written.utf8)) }
  }

  @Test func `bytes that are no text are refused`() throws {
    var terminal = try terminal(6, 3)
    #expect(throws: MiniTerminal.Refusal.self) { try terminal.feed([0xFF]) }
    #expect(throws: MiniTerminal.Refusal.self) { try terminal.feed([0xD0, 0x41]) }
  }

  @Test func `the half of a wide character that is left is damaged`() throws {
    var terminal = try terminal(6, 1)
    try terminal.feed(Array("中\u{1B}[2Gx".utf8))
    #expect(terminal.places[0].isDamaged && !terminal.places[1].isDamaged)
    var plain = Canvas(size: terminal.size, theme: Theme(.mono, depth: .none))
    plain.draw(" x", at: ScreenPosition(column: 0, row: 0))
    #expect(terminal.difference(from: plain) != nil)
  }

  @Test func `a canvas differs in its text, styles, cursor and title`() throws {
    let size = ScreenSize(columns: 3, rows: 1)
    let origin = ScreenPosition(column: 0, row: 0)
    var canvas = Canvas(size: size, theme: Theme(.standard, depth: .sixteen))
    canvas.draw("a", role: .bad, at: origin)
    var terminal = try terminal(3, 1)
    try terminal.feed(Array("\u{1B}[?25l\u{1B}[31ma\r".utf8))
    #expect(terminal.difference(from: canvas) == nil)
    var other = canvas
    other.draw("b", role: .bad, at: origin)
    #expect(terminal.difference(from: other) != nil)
    other = canvas
    other.draw("a", role: .good, at: origin)
    #expect(terminal.difference(from: other) != nil)
    other = canvas
    other.cursor = ScreenPosition(column: 1, row: 0)
    #expect(terminal.difference(from: other) != nil)
    other.cursor = origin
    #expect(terminal.difference(from: other) == nil)
    other.isCursorVisible = true
    #expect(terminal.difference(from: other) != nil)
    other = canvas
    other.title = "t"
    #expect(terminal.difference(from: other) != nil)
  }

  @Test func `while lines wrap it is a terminal of everyday use`() throws {
    var terminal = try terminal(4, 2, strict: false)
    try terminal.feed(Array("abcd".utf8))
    #expect(terminal.text == "abcd")
    try terminal.feed(Array("e中\r\nx中y".utf8))
    #expect(terminal.text == "e中\nx中y")
    try terminal.feed(Array("\r\n".utf8))
    #expect(terminal.text == "x中y")
  }
}
