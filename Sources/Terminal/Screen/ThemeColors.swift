/// The colours that a theme with a background of its own is made of.
///
/// Every foreground can be read on `background` and on `selection`, by the measure of the Web
/// Content Accessibility Guidelines: 4.5 to 1 or more, 7 to 1 in high contrast.
struct ThemeColors: Sendable {
  let background: CellColor
  let text: CellColor
  /// Text that steps back.
  let muted: CellColor
  let red: CellColor
  /// Waits for somebody; also behind a banner, with `background` as the colour of its text.
  let attention: CellColor
  let green: CellColor
  let blue: CellColor
  let cyan: CellColor
  /// Behind the chosen row.
  let selection: CellColor
  /// Behind what stands out: a toast, a field, the tab that is shown.
  let raised: CellColor
  /// Behind text that was inserted.
  let insertion: CellColor
  /// Behind text that was deleted.
  let deletion: CellColor

  static let dark = ThemeColors(
    background: .rgb(0x15181E),
    text: .rgb(0xD8DDE5),
    muted: .rgb(0x9CA6B4),
    red: .rgb(0xFF8A80),
    attention: .rgb(0xF0B866),
    green: .rgb(0x86D99A),
    blue: .rgb(0x8CC4FF),
    cyan: .rgb(0x7FDBD4),
    selection: .rgb(0x243044),
    raised: .rgb(0x33383F),
    insertion: .rgb(0x0A4A14),
    deletion: .rgb(0x520A0A)
  )

  static let light = ThemeColors(
    background: .rgb(0xFBFBF9),
    text: .rgb(0x23272E),
    muted: .rgb(0x565E6A),
    red: .rgb(0xA8201A),
    attention: .rgb(0x7A2E8E),
    green: .rgb(0x1A6331),
    blue: .rgb(0x0B56A0),
    cyan: .rgb(0x005F63),
    selection: .rgb(0xDCE7F7),
    raised: .rgb(0xE9EAE6),
    insertion: .rgb(0xD8F2DE),
    deletion: .rgb(0xFBE0DE)
  )

  static let highContrast = ThemeColors(
    background: .rgb(0x000000),
    text: .rgb(0xFFFFFF),
    muted: .rgb(0xD7D7D7),
    red: .rgb(0xFFB0A8),
    attention: .rgb(0xFFD75F),
    green: .rgb(0x87FF9F),
    blue: .rgb(0xA8D7FF),
    cyan: .rgb(0x7FFFF0),
    selection: .rgb(0x00005F),
    raised: .rgb(0x1C1C1C),
    insertion: .rgb(0x002B00),
    deletion: .rgb(0x3A0000)
  )

  func style(of role: TextRole) -> CellStyle {
    switch role {
    case .body, .source: style(text)
    case .muted, .barEmpty, .border, .tab: style(muted)
    case .error, .caret: style(red, .bold)
    case .warning: style(attention, .bold)
    case .note: style(blue, .bold)
    case .heading: style(text, .bold)
    case .identifier: style(cyan)
    case .good, .barFilled: style(green)
    case .bad: style(red)
    case .attention: style(attention)
    case .selected: style(text, on: selection, .bold)
    case .tabActive: style(text, on: raised, .bold)
    case .borderFocused: style(blue)
    case .key: style(blue, .bold)
    case .disabled: style(muted, .italic)
    case .today: style(attention, .bold)
    case .toast: style(text, on: raised)
    case .banner: style(background, on: attention, .bold)
    case .input: style(text, on: raised, .underline)
    case .match: style(attention, [.bold, .underline])
    case .inserted: style(green, on: insertion)
    case .deleted: style(red, on: deletion, .strike)
    }
  }

  private func style(
    _ foreground: CellColor,
    on background: CellColor? = nil,
    _ attributes: CellAttributes = []
  ) -> CellStyle {
    CellStyle(
      foreground: foreground,
      background: background ?? self.background,
      attributes: attributes
    )
  }
}

extension CellColor {
  /// The nearest of the 240 colours that are the same on every terminal of 256; only an RGB colour
  /// is changed.
  var reducedToIndexed: CellColor {
    guard case .rgb(let red, let green, let blue) = kind else { return self }
    let wanted = [Int(red), Int(green), Int(blue)]
    var best = UInt8(16)
    var least = Int.max
    for number in UInt8(16)...255 {
      let there = Self.components(ofIndexed: number)
      let distance = zip(wanted, there).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      if distance < least { (best, least) = (number, distance) }
    }
    return .indexed(best)
  }

  /// Red, green and blue of one of the 240 colours that are the same everywhere, 16 to 255.
  static func components(ofIndexed number: UInt8) -> [Int] {
    if number >= 232 { return Array(repeating: 8 + 10 * (Int(number) - 232), count: 3) }
    let cube = Int(number) - 16
    return [cube / 36, cube / 6 % 6, cube % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
  }
}
