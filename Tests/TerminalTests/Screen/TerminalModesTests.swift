import RoadmapTestSupport
import Terminal
import Testing

@Suite struct TerminalModesTests {
  private static let all = [true, false]
    .flatMap { mouse in [true, false].map { TerminalModes(reportsMouse: mouse, setsTitle: $0) } }

  private func bytes(_ text: StaticString) -> [UInt8] { Array(text.description.utf8) }

  @Test(arguments: all)
  func `entering turns on what a screen needs, and leaving turns all of it off`(
    modes: TerminalModes
  ) throws {
    var terminal = MiniTerminal(size: ScreenSize(columns: 20, rows: 4))
    try terminal.feed(Array("\u{1B}]2;shell\u{7}$ roadmap".utf8))
    let before = terminal
    try terminal.feed(modes.entering)
    #expect(terminal.modes.isAlternate && !terminal.modes.isCursorVisible)
    #expect(!terminal.modes.wrapsLines)
    #expect(terminal.modes.reportsPastes && terminal.modes.reportsFocus)
    #expect(terminal.modes.reportsMouse == modes.reportsMouse)
    #expect(terminal.modes.reportsMouseAsText == modes.reportsMouse)
    #expect(terminal.text == "")

    var canvas = Canvas(size: terminal.size, theme: Theme(.dark, depth: .trueColor))
    canvas.draw("Overview", at: ScreenPosition(column: 0, row: 0))
    canvas.title = modes.setsTitle ? "roadmap" : nil
    var renderer = ScreenRenderer()
    let frame = renderer.render(canvas)
    try terminal.feed(frame)
    #expect(terminal.title == (modes.setsTitle ? "roadmap" : "shell"))

    #expect(modes.leavingBytes == bytes(modes.leaving))
    // Also when it dies in the middle of a frame.
    for end in 0...frame.count {
      var dying = before
      try dying.feed(modes.entering)
      try dying.feed(Array(frame[..<end]))
      dying.abandonSequence()
      try dying.feed(bytes(modes.leaving))
      #expect(dying.modes == before.modes)
      #expect(dying.title == "shell" && dying.savedTitles.isEmpty)
      #expect(dying.text == "$ roadmap" && dying.column == 9 && dying.row == 0)
      try dying.feed(Array("!".utf8))
      #expect(dying.places[9].style == .plain)
    }
  }

  @Test func `the mouse can be turned off and on again`() throws {
    var terminal = MiniTerminal(size: ScreenSize(columns: 2, rows: 2))
    try terminal.feed(TerminalModes(reportsMouse: true).entering)
    let on = terminal.modes
    try terminal.feed(TerminalModes.mouseOff)
    #expect(!terminal.modes.reportsMouse && !terminal.modes.reportsMouseAsText)
    try terminal.feed(TerminalModes.mouseOn)
    #expect(terminal.modes == on)
  }

  @Test func `leaving what was never entered harms nothing`() throws {
    var terminal = MiniTerminal(size: ScreenSize(columns: 9, rows: 2))
    try terminal.feed(Array("$ x".utf8))
    let before = (terminal.modes, terminal.text, terminal.column)
    try terminal.feed(bytes(TerminalModes(setsTitle: false).leaving))
    #expect(terminal.modes == before.0 && terminal.text == before.1 && terminal.column == before.2)
  }
}
