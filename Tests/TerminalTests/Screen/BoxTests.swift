import Terminal
import Testing

@Suite struct BoxTests {
  private func rows(
    _ columns: Int,
    _ rows: Int,
    title: StyledText = StyledText(),
    trailing: StyledText = StyledText(),
    glyphs: BoxGlyphs = .rounded
  ) -> [String] {
    let size = ScreenSize(columns: columns, rows: rows)
    var canvas = Canvas(size: size, theme: Theme(.mono, depth: .none))
    canvas.box(size.bounds, title: title, trailing: trailing, glyphs: glyphs)
    return (0..<rows).map(canvas.text(ofRow:))
  }

  @Test func `a box has a line on each side and round corners`() {
    #expect(rows(5, 3) == ["╭───╮", "│   │", "╰───╯"])
    #expect(rows(5, 3, glyphs: .ascii) == ["+---+", "|   |", "+---+"])
  }

  @Test(
    arguments: [
      (40, "╭─ Activities ──────── 3 late · 18/41 ─╮"), (34, "╭─ Activities ── 3 late · 18/41 ─╮"),
      (33, "╭─ Activities ─ 3 late · 18/41 ─╮"), (32, "╭─ Activities ─────────────────╮"),
      (16, "╭─ Activities ─╮"), (15, "╭─ Activiti… ─╮"),
      (8, "╭─ A… ─╮"), (7, "╭─ … ─╮"), (6, "╭────╮"), (2, "╭╮"), (1, "│"),
    ]
  )
  func `titles stand on the upper line as far as there is room`(columns: Int, row: String) {
    let title = StyledText("Activities", .heading)
    let rows = rows(columns, 2, title: title, trailing: StyledText("3 late · 18/41", .muted))
    #expect(rows[0] == row)
  }

  @Test func `a box of one row or column is a line`() {
    #expect(rows(4, 1, title: StyledText("x")) == ["────"])
    #expect(rows(1, 3) == ["│", "│", "│"])
    #expect(rows(1, 1) == ["─"])
    #expect(rows(0, 3) == ["", "", ""])
    #expect(rows(2, 2) == ["╭╮", "╰╯"])
  }

  @Test func `a box beside the screen is drawn in part`() {
    var canvas = Canvas(
      size: ScreenSize(columns: 4, rows: 3),
      theme: Theme(.mono, depth: .none)
    )
    canvas.box(Rectangle(column: -1, row: 1, columns: 4, rows: 9), title: StyledText("Title"))
    #expect((0..<3).map(canvas.text(ofRow:)) == ["", "──╮", "  │"])
  }

  @Test func `rules are as long as they are on the screen`() {
    var canvas = Canvas(
      size: ScreenSize(columns: 4, rows: 3),
      theme: Theme(.mono, depth: .none)
    )
    canvas.horizontalRule(at: ScreenPosition(column: 2, row: 1), columns: 9)
    canvas.verticalRule(at: ScreenPosition(column: 1, row: -5), rows: 7, glyphs: .ascii)
    #expect((0..<3).map(canvas.text(ofRow:)) == [" |", " |──", ""])
  }
}
