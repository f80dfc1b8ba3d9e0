import RoadmapTestSupport
import Terminal
import Testing

/// How many bytes a change costs.
@Suite struct RenderingCostTests {
  private static let board: [TerminalText] = [
    "▾ 1 Trade and customs                  ▰▰▱▱▱▱▱▱  1/4",
    "  ✓ 1.1 Single-window data exchange, pilot    30 Jun",
    "  ◔ 1.2 Authorised operators: recognition     20 Dec",
    "  ! 1.3 Sanitary certificates, electronic      1 Nov",
    "  ◦ 1.4 Freight flights, winter timetable  15 Mar 27",
    "▾ 2 Цифровое государство               ▰▰▰▱▱▱▱▱  2/6",
    "  ✓ 2.1 Соглашение о центрах данных           12 May",
    "  ◔ 2.3 Ўзаро тан олиш                        28 Nov",
  ]

  /// A board as on a screen of 100 by 30: a list, a box beside it, one row chosen.
  private func board(chosen: Int, width: Int, theme: Theme) -> Canvas {
    var canvas = Canvas(size: ScreenSize(columns: 100, rows: 30), theme: theme)
    var rest = canvas.size.bounds
    _ = rest.cutTop(2)
    _ = rest.cutBottom(1)
    let list = rest.cutLeft(width + 2)
    canvas.box(list, title: StyledText("Activities", .heading), role: .borderFocused)
    canvas.box(rest, title: StyledText("2.3  Details"))
    let inner = list.inset(by: 1)
    for index in 0..<inner.rows {
      let row = inner.row + index
      let text = Self.board[index % Self.board.count]
      canvas.draw(text, at: ScreenPosition(column: inner.column + 1, row: row), columns: width - 1)
      guard index == chosen else { continue }
      let start = ScreenPosition(column: inner.column, row: row)
      canvas.draw("▌", role: .selected, at: start)
      let area = Rectangle(column: inner.column, row: row, columns: width, rows: 1)
      canvas.restyle(area, role: .selected)
      canvas.cursor = start
    }
    return canvas
  }

  /// What choosing the next row costs at most, over all rows: in all, and besides the text of the two
  /// rows, every cell of which changes.
  private func costOfChoosingNext(
    width: Int,
    theme: Theme
  ) throws -> (bytes: Int, besidesText: Int) {
    var renderer = ScreenRenderer()
    var canvas = board(chosen: 0, width: width, theme: theme)
    var terminal = MiniTerminal(size: canvas.size)
    try terminal.feed(TerminalModes().entering + renderer.render(canvas))
    var most = (bytes: 0, besidesText: 0)
    for chosen in 1..<24 {
      canvas = board(chosen: chosen, width: width, theme: theme)
      let bytes = renderer.render(canvas)
      try terminal.feed(bytes)
      #expect(terminal.difference(from: canvas) == nil)
      // Below two rows of furniture and the line of the box.
      let text = [chosen + 2, chosen + 3]
        .flatMap { row in
          (1...width).flatMap { canvas.bytes(at: ScreenPosition(column: $0, row: row)) }
        }
      most.bytes = max(most.bytes, bytes.count)
      most.besidesText = max(most.besidesText, bytes.count - text.count)
    }
    return most
  }

  /// Both rows are written anew, as the style of each of their cells changes.
  ///
  /// That is a byte for a column, and one or two more for letters that are not ASCII; the rest is
  /// what we add. In all it is 152 bytes for a list of 34 columns and 215 for one of 58, in the
  /// colours of the terminal.
  @Test(
    arguments: [
      (ThemeName.standard, ColorDepth.sixteen, 34), (.mono, .none, 34), (.dark, .indexed, 52),
      (.light, .trueColor, 68), (.highContrast, .indexed, 50),
    ]
  )
  func `choosing the next row costs its two rows and little more`(
    name: ThemeName,
    depth: ColorDepth,
    besidesText: Int
  ) throws {
    let theme = Theme(name, depth: depth)
    let narrow = try costOfChoosingNext(width: 34, theme: theme)
    let wide = try costOfChoosingNext(width: 58, theme: theme)
    #expect(narrow.besidesText <= besidesText, "\(narrow)")
    #expect(wide.besidesText <= besidesText, "\(wide)")
    #expect(narrow.bytes <= 118 + besidesText && wide.bytes <= 181 + besidesText)
  }

  // MARK: Styles

  /// What is written for an `a` in one role and a `b` in another.
  @Test(
    arguments: [
      (.heading, .body, "\u{1B}[1ma\u{1B}[mb"), (.key, .match, "\u{1B}[1ma\u{1B}[4mb"),
      (.match, .key, "\u{1B}[1;4ma\u{1B}[24mb"), (.selected, .toast, "\u{1B}[1;7ma\u{1B}[22mb"),
      (.error, .bad, "\u{1B}[1;31ma\u{1B}[22mb"),
      (.good, .bad, "\u{1B}[32ma\u{1B}[31mb"), (.body, .body, "ab"),
      (.error, .caret, "\u{1B}[1;31mab"),
      (.deleted, .good, "\u{1B}[9;31ma\u{1B}[0;32mb"), (.input, .key, "\u{1B}[4ma\u{1B}[0;1mb"),
    ] as [(TextRole, TextRole, String)]
  )
  func `a style is reached the shorter way`(first: TextRole, second: TextRole, written: String) {
    var canvas = canvas(2, 1)
    var renderer = ScreenRenderer()
    _ = renderer.render(canvas)
    var text = StyledText("a", first)
    text.append("b", second)
    canvas.draw(text, at: ScreenPosition(column: 0, row: 0))
    #expect(synchronized(renderer.render(canvas)) == written)
  }

  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    let size = ScreenSize(columns: columns, rows: rows)
    return Canvas(size: size, theme: Theme(.standard, depth: .sixteen))
  }

  /// What stands between the marks of synchronized output; nil where there are none.
  private func synchronized(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("\u{1B}[?2026h"), text.hasSuffix("\u{1B}[?2026l") else { return nil }
    return String(text.dropFirst(8).dropLast(8))
  }

  // MARK: Movements

  @Test func `a movement costs no more than an address`() throws {
    var canvas = canvas(13, 11)
    var renderer = ScreenRenderer()
    var terminal = MiniTerminal(size: canvas.size)
    try terminal.feed(TerminalModes().entering + renderer.render(canvas))
    let places = [0, 1, 2, 9, 10]
      .flatMap { row in
        [0, 1, 2, 3, 8, 9, 10, 12].map { ScreenPosition(column: $0, row: row) }
      }
    for from in places {
      for to in places {
        canvas.cursor = from
        try terminal.feed(renderer.render(canvas))
        canvas.cursor = to
        let bytes = renderer.render(canvas)
        try terminal.feed(bytes)
        let address = "\u{1B}[\(to.row + 1);\(to.column + 1)H"
        #expect(terminal.row == to.row && terminal.column == to.column)
        #expect(bytes.count <= (from == to ? 0 : address.utf8.count), "\(from) to \(to)")
      }
    }
  }

  @Test(
    arguments: [
      ("abcdef", "abXdef", "\u{8}\u{8}\u{8}X"), ("abcdef", "abcdeX", "X"),
      ("abcdef", "Xbcdef", "\rX"), ("abcdefgh", "XbcdefgX", "\rX\u{1B}[8GX"),
      ("abcdef", "XbcdeX", "\rXbcdeX"),
      ("abcdef", "XbcXef", "\rXbcX"),
      ("abcdef", "a", "\u{1B}[2G\u{1B}[K"), ("abcdef", "abc", "\u{8}\u{8}   "),
      ("abcdef", "", "\r\u{1B}[K"),
      ("abcdef", "中cdef", "\r中"), ("abcdef", "中Xdef", "\r中\u{1B}[3GX"),
      ("中文ab", "中文aX", "X"),
      ("a", "a☎b", "\u{1B}[2G☎\u{1B}[3Gb"), ("", "ab中c", "\rab\u{1B}[3G中\u{1B}[5Gc"),
    ] as [(TerminalText, TerminalText, String)]
  )
  func `what stays is passed over or written again, as is shorter`(
    old: TerminalText,
    new: TerminalText,
    written: String
  ) {
    var canvas = canvas(9, 1)
    var renderer = ScreenRenderer()
    canvas.draw(old, at: ScreenPosition(column: 0, row: 0))
    _ = renderer.render(canvas)
    canvas.cursor = ScreenPosition(column: 5, row: 0)
    _ = renderer.render(canvas)
    canvas.clear()
    canvas.draw(new, at: ScreenPosition(column: 0, row: 0))
    #expect(synchronized(renderer.render(canvas)) == written)
  }

  // MARK: The rest

  @Test func `what is not a cell is sent once and without marks`() {
    var canvas = canvas(6, 2)
    var renderer = ScreenRenderer()
    _ = renderer.render(canvas)
    canvas.title = "Уз – Ru"
    #expect(renderer.render(canvas) == Array("\u{1B}]2;Уз – Ru\u{1B}\\".utf8))
    #expect(renderer.render(canvas) == [])
    canvas.cursor = ScreenPosition(column: 99, row: 1)
    #expect(renderer.render(canvas) == Array("\n\u{1B}[6G".utf8))
    canvas.isCursorVisible = true
    #expect(renderer.render(canvas) == Array("\u{1B}[?25h".utf8))
    canvas.cursor = nil
    #expect(renderer.render(canvas) == Array("\u{1B}[?25l".utf8))
    canvas.title = nil
    #expect(renderer.render(canvas) == [])
  }

  @Test(arguments: [3, 300])
  func `a cursor that is seen is hidden while much is drawn`(columns: Int) throws {
    var canvas = canvas(400, 2)
    var renderer = ScreenRenderer()
    canvas.cursor = ScreenPosition(column: 1, row: 1)
    canvas.isCursorVisible = true
    _ = renderer.render(canvas)
    let text = TerminalText(repeating: "x", count: columns)
    canvas.draw(text, at: ScreenPosition(column: 0, row: 0))
    let written = try #require(synchronized(renderer.render(canvas)))
    #expect(written.hasPrefix("\u{1B}[?25l") == (columns == 300))
    #expect(written.hasSuffix("\u{1B}[?25h") == (columns == 300))
  }
}
