import RoadmapTestSupport
import Terminal
import Testing

@Suite struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(
      size: ScreenSize(columns: columns, rows: rows),
      theme: Theme(.standard, depth: .sixteen)
    )
  }

  private func place(_ column: Int, _ row: Int = 0) -> ScreenPosition {
    ScreenPosition(column: column, row: row)
  }

  // MARK: Text

  @Test(
    arguments: [
      ("abc", 0, .max, "abc", 3), ("abcdefgh", 0, .max, "abcde…", 6),
      ("abcdef", 0, .max, "abcdef", 6),
      ("abc", 4, .max, "    a…", 2), ("abc", 5, .max, "     …", 1), ("abc", 6, .max, "", 0),
      ("abc", -1, .max, "bc", 3), ("abcdefgh", -3, .max, "defgh", 8),
      ("abcdefghij", -3, .max, "defgh…", 9),
      ("abc", 1, 2, " a…", 2), ("abc", 1, 3, " abc", 3), ("abc", 1, 1, " …", 1),
      ("abc", 1, 0, "", 0),
      ("abc", 1, -5, "", 0), ("中文", 0, .max, "中文", 4), ("中文字", 0, 5, "中文…", 5),
      ("中文字", 0, 4, "中…", 3),
      ("中文", 3, .max, "   中…", 3), ("中文", 4, .max, "    …", 1), ("中", 5, .max, "     …", 1),
      ("中文", -1, .max, " 文", 4), ("中文", -2, .max, "文", 4), ("中", -2, .max, "", 2),
      ("", 0, .max, "", 0),
      ("e\u{301}e\u{301}", 0, 1, "…", 1), ("e\u{301}e\u{301}", 0, 2, "e\u{301}e\u{301}", 2),
      ("👨‍👩‍👧 x", 0, 3, "👨‍👩‍👧…", 3), ("Ўқувчилар", 0, .max, "Ўқувч…", 6), ("🇺🇿🇷🇺", 0, 3, "🇺🇿…", 3),
      ("a\u{1B}[2J", 0, .max, "a<U+0…", 6), ("abc", Int.max, .max, "", 0),
      ("abc", Int.min, .max, "", 0),
    ] as [(String, Int, Int, String, Int)]
  )
  func `text is cut at its room with an ellipsis and never within a cluster`(
    text: String,
    column: Int,
    columns: Int,
    row: String,
    used: Int
  ) {
    for isStyled in [true, false] {
      var canvas = canvas(6)
      let text = TerminalText(escaping: text)
      let result =
        isStyled
        ? canvas.draw(StyledText(text), at: place(column), columns: columns)
        : canvas.draw(text, at: place(column), columns: columns)
      #expect(canvas.text(ofRow: 0) == row)
      #expect(result == used)
    }
  }

  @Test func `the ellipsis may be another, and stands in the role of what it cuts`() {
    var canvas = canvas(8, 2)
    var text = StyledText("ab", .good)
    text.append("cdefghijk", .bad)
    canvas.draw(text, at: place(0), ellipsis: "...")
    #expect(canvas.text(ofRow: 0) == "abcde...")
    #expect(canvas.styles(ofRow: 0) == "1-2 green, 3-8 red")
    canvas.draw(text, at: place(0, 1), columns: 2)
    #expect(canvas.text(ofRow: 1) == "a…")
    #expect(canvas.styles(ofRow: 1) == "1-2 green")
  }

  @Test(arguments: [-1, 1, Int.min, Int.max])
  func `a row beside the screen takes nothing`(row: Int) {
    var canvas = canvas(4)
    #expect(canvas.draw("中b", at: place(0, row)) == 3)
    #expect(canvas.text(ofRow: 0) == "")
    #expect(canvas.text(ofRow: row) == "" && canvas.styles(ofRow: row) == "")
    #expect(canvas.cell(at: place(0, row)) == nil && canvas.bytes(at: place(0, row)) == [])
  }

  // MARK: Wide glyphs

  @Test(
    arguments: [
      ("中文", "x", 0, "x 文"), ("中文", "x", 1, " x文"), ("中文", "x", 2, "中x"), ("中文", "x", 3, "中 x"),
      ("中文", "字", 1, " 字"), ("中文", "字", 0, "字文"), ("a中b", "字", 0, "字 b"), ("a中b", "字", 2, "a 字"),
      ("中文", "👍🏽", 1, " 👍🏽"), ("中文", "xy", 1, " xy"),
    ] as [(TerminalText, TerminalText, Int, String)]
  )
  func `half a wide glyph is never left`(
    under: TerminalText,
    over: TerminalText,
    column: Int,
    row: String
  ) {
    var canvas = canvas(6)
    canvas.draw(under, at: place(0))
    canvas.draw(over, at: place(column))
    #expect(canvas.text(ofRow: 0) == row)
    #expect(brokenGlyph(in: canvas) == nil)
  }

  @Test func `whatever is drawn, every wide glyph is whole`() {
    for seed in seeds(500, from: 7) {
      var frames = RandomFrames(random: SeededRandom(seed: seed))
      var canvas = Canvas(size: frames.size(), theme: frames.pick(RandomFrames.themes))
      for _ in 0..<12 { frames.drawing(canvas.size).draw(on: &canvas) }
      if let broken = brokenGlyph(in: canvas) {
        Issue.record("SEED=\(seed) RUNS=1: \(broken)")
        return
      }
    }
  }

  /// A head without its tail, a tail without its head, or one of another style.
  private func brokenGlyph(in canvas: Canvas) -> ScreenPosition? {
    for row in 0..<canvas.size.rows {
      var head: Cell?
      for column in 0..<canvas.size.columns {
        guard let cell = canvas.cell(at: place(column, row)) else { return place(column, row) }
        let isTail = cell.width == 0
        if isTail != (head != nil) || isTail && cell.style != head?.style {
          return place(column, row)
        }
        head = cell.width == 2 ? cell : nil
      }
      if head != nil { return place(canvas.size.columns, row) }
    }
    return nil
  }

  @Test func `drawing over and over without beginning anew takes no more room`() {
    var canvas = canvas(4)
    for _ in 0..<5_000 { canvas.draw("e\u{301}👍🏽o\u{308}", at: place(0)) }
    #expect(canvas.text(ofRow: 0) == "e\u{301}👍🏽o\u{308}")
    canvas.clear()
    #expect(canvas.text(ofRow: 0) == "")
  }

  // MARK: Areas

  @Test func `an area is filled as far as it is on the screen`() {
    var canvas = canvas(5, 3)
    for row in 0..<3 { canvas.draw("中中x", at: place(0, row)) }
    canvas.fill(Rectangle(column: 1, row: 1, columns: 99, rows: 1), role: .toast)
    #expect((0..<3).map(canvas.text(ofRow:)) == ["中中x", "", "中中x"])
    #expect(canvas.styles(ofRow: 1) == "2-5 reverse")
    canvas.fill(Rectangle(column: -3, row: -3, columns: 4, rows: 4), role: .body)
    #expect(canvas.text(ofRow: 0) == "  中x")
  }

  @Test func `the chosen row keeps its text and gets its own look`() {
    var canvas = canvas(12, 2)
    var text = StyledText("! ", .bad)
    text.append("中文 ok", .body)
    canvas.draw(text, at: place(0))
    canvas.restyle(Rectangle(column: 0, row: 0, columns: 5, rows: 1), role: .selected)
    #expect(canvas.text(ofRow: 0) == "! 中文 ok")
    #expect(canvas.styles(ofRow: 0) == "1-6 bold reverse")

    var dark = Canvas(size: canvas.size, theme: Theme(.dark, depth: .indexed))
    dark.draw(text, at: place(0))
    dark.draw("new", role: .inserted, at: place(9))
    let inserted = dark.cell(at: place(9))
    dark.restyle(Rectangle(column: 3, row: 0, columns: 12, rows: 1), role: .selected)
    let chosen = dark.theme.style(of: .selected)
    #expect(dark.cell(at: place(0))?.style == dark.theme.style(of: .bad))
    #expect(dark.cell(at: place(2))?.style == dark.theme.style(of: .body), "its tail alone")
    #expect(dark.cell(at: place(7))?.background == chosen.background)
    #expect(dark.cell(at: place(7))?.attributes == chosen.attributes)
    #expect(dark.cell(at: place(9))?.background == inserted?.background, "a look of its own stays")
  }
}
