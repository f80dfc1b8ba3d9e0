import RoadmapTestSupport
import Terminal

/// One thing that is drawn.
enum Drawing {
  case text(StyledText, ScreenPosition, columns: Int)
  case fill(Rectangle, TextRole)
  case box(Rectangle, StyledText, StyledText, BoxGlyphs)
  case rules(ScreenPosition, Int)
  case restyle(Rectangle, TextRole)

  func draw(on canvas: inout Canvas) {
    switch self {
    case .text(let text, let position, let columns):
      canvas.draw(text, at: position, columns: columns)
    case .fill(let area, let role):
      canvas.fill(area, role: role)
    case .box(let area, let title, let trailing, let glyphs):
      canvas.box(area, title: title, trailing: trailing, glyphs: glyphs)
    case .rules(let position, let length):
      canvas.horizontalRule(at: position, columns: length)
      canvas.verticalRule(at: position, rows: length)
    case .restyle(let area, let role):
      canvas.restyle(area, role: role)
    }
  }
}

/// Frames as they may follow one another, from one seed.
struct RandomFrames {
  var random: SeededRandom

  static let texts: [TerminalText] = [
    "", "x", "ab", "abc", "long ascii text here", "   ", "a   b", "Ўқув режаси", "Oʻzbekiston",
    "1.1 Single window", "外務省", "한국어", "김민준 MSIT", "ｆｕｌｌ", "e\u{301}e\u{301}", "и\u{306}",
    "👍🏽", "👨‍👩‍👧", "🇺🇿", "🇺🇿🇷🇺", "❤️", "❤", "☎ 5", "⌚", "─│╭╮", "▰▰▱▱ 1/4", "✓ ◔ ! ▴ ⊘ ✕", "…",
    "می‌خواهم", "कि", "ก\u{E33}", "\u{E33}", "\u{1F3FD}", "🇺", "🇿", "\u{600}1", "\u{1100}\u{1161}",
    "\u{FF9E}", "a\u{202E}b", "中\u{302}文", "½ × «»", "\u{1100}", "#️⃣", "©", "™", "𝕏", "\u{A0}",
  ]

  static let sizes = [
    (0, 0), (1, 1), (1, 0), (0, 3), (2, 1), (1, 4), (2, 2), (3, 3), (5, 2), (8, 3), (12, 4),
    (20, 5),
    (24, 3), (40, 6), (9, 9),
  ]
  static let themes: [Theme] = ThemeName.allCases.flatMap { name in
    ColorDepth.allCases.map { Theme(name, depth: $0) }
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[random.below(elements.count)]
  }

  mutating func size() -> ScreenSize {
    let (columns, rows) = pick(Self.sizes)
    return ScreenSize(columns: columns, rows: rows)
  }

  mutating func text() -> StyledText {
    var text = StyledText()
    for _ in 0...random.below(3) { text.append(pick(Self.texts), pick(TextRole.allCases)) }
    return text
  }

  mutating func position(_ size: ScreenSize) -> ScreenPosition {
    ScreenPosition(column: random.below(size.columns + 6) - 4, row: random.below(size.rows + 2) - 1)
  }

  mutating func area(_ size: ScreenSize) -> Rectangle {
    let origin = position(size)
    return Rectangle(
      column: origin.column,
      row: origin.row,
      columns: random.below(size.columns + 4),
      rows: random.below(size.rows + 3)
    )
  }

  mutating func drawing(_ size: ScreenSize) -> Drawing {
    switch random.below(10) {
    case 0: .fill(area(size), pick(TextRole.allCases))
    case 1: .box(area(size), text(), text(), random.below(2) == 0 ? .rounded : .ascii)
    case 2: .restyle(area(size), pick([.selected, .match, .today, .banner]))
    case 3: .rules(position(size), random.below(12))
    default:
      .text(text(), position(size), columns: random.below(3) == 0 ? random.below(12) : .max)
    }
  }

  /// Changes a few of the things that are drawn.
  mutating func change(_ drawings: inout [Drawing], _ size: ScreenSize) {
    if random.below(8) == 0 { drawings = [] }
    for _ in 0..<random.below(3) where !drawings.isEmpty {
      drawings.remove(at: random.below(drawings.count))
    }
    for _ in 0..<random.below(4) { drawings.append(drawing(size)) }
    if random.below(2) == 0, !drawings.isEmpty { reword(&drawings[random.below(drawings.count)]) }
  }

  /// Puts other words where a text is, in the same roles.
  private mutating func reword(_ drawing: inout Drawing) {
    guard case .text(let text, let position, let columns) = drawing else { return }
    var words = StyledText()
    for run in text.runs { words.append(pick(Self.texts), run.role) }
    drawing = .text(words, position, columns: columns)
  }

  mutating func decorate(_ canvas: inout Canvas) {
    if random.below(3) > 0 { canvas.cursor = position(canvas.size) }
    canvas.isCursorVisible = random.below(2) == 0
    if random.below(4) == 0 { canvas.title = pick(Self.texts) }
  }
}
