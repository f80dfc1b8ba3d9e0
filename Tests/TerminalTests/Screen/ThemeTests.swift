import Terminal
import Testing

@Suite struct ThemeTests {
  // MARK: Contrast

  private static let ownBackgrounds: [(ThemeName, Double)] = [
    (.dark, 4.5), (.light, 4.5), (.highContrast, 7),
  ]

  @Test(arguments: ownBackgrounds, [ColorDepth.trueColor, .indexed])
  func `every role can be read on its background and on that of the chosen row`(
    theme: (name: ThemeName, least: Double),
    depth: ColorDepth
  ) throws {
    let theme = (theme: Theme(theme.name, depth: depth), least: theme.least)
    let base = theme.theme.style(of: .body).background
    let chosen = theme.theme.style(of: .selected).background
    for role in TextRole.allCases {
      let style = theme.theme.style(of: role)
      for background in [style.background] + (style.background == base ? [chosen] : []) {
        let ratio = try contrast(style.foreground, background)
        #expect(ratio >= theme.least, "\(role): \(style.foreground) on \(background), \(ratio)")
      }
    }
  }

  @Test(arguments: ownBackgrounds, [ColorDepth.trueColor, .indexed])
  func `what must be told apart has other colours`(
    theme: (name: ThemeName, least: Double),
    depth: ColorDepth
  ) {
    let theme = Theme(theme.name, depth: depth)
    let signs: [TextRole] = [.body, .good, .bad, .attention, .identifier, .muted]
    #expect(Set(signs.map { theme.style(of: $0).foreground }).count == signs.count)
    let grounds: [TextRole] = [.body, .selected, .toast, .banner, .inserted, .deleted]
    #expect(Set(grounds.map { theme.style(of: $0).background }).count == grounds.count)
  }

  /// The contrast of the Web Content Accessibility Guidelines 2.2, from 1 to 21.
  private func contrast(_ one: CellColor, _ other: CellColor) throws -> Double {
    let values = try [one, other].map { try luminance($0) + 0.05 }
    return max(values[0], values[1]) / min(values[0], values[1])
  }

  private func luminance(_ color: CellColor) throws -> Double {
    let parts = try #require(components(color), "\(color) is the reader's choice")
      .map { part -> Double in
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
      }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func components(_ color: CellColor) -> [Int]? {
    switch color.kind {
    case .rgb(let red, let green, let blue): [red, green, blue].map(Int.init)
    case .indexed(let number) where number >= 232:
      Array(repeating: 8 + 10 * (Int(number) - 232), count: 3)
    case .indexed(let number) where number >= 16:
      [(Int(number) - 16) / 36, (Int(number) - 16) / 6 % 6, (Int(number) - 16) % 6]
        .map { [0, 95, 135, 175, 215, 255][$0] }
    case .indexed, .ansi, .default: nil
    }
  }

  @Test func `the measure is that of the guidelines`() throws {
    #expect(try abs(contrast(.rgb(0xFFFFFF), .rgb(0)) - 21) < 0.001)
    #expect(try abs(contrast(.rgb(0x767676), .rgb(0xFFFFFF)) - 4.54) < 0.01)
    #expect(try abs(contrast(.indexed(196), .indexed(231)) - 3.998) < 0.01)
    #expect(try contrast(.rgb(0x123456), .rgb(0x123456)) == 1)
  }

  // MARK: The terminal's own colours

  @Test(arguments: TextRole.allCases, ColorDepth.allCases)
  func `the standard theme uses only what can be read on any terminal`(
    role: TextRole,
    depth: ColorDepth
  ) {
    let style = Theme(.standard, depth: depth).style(of: role)
    #expect(![.black, .white, .yellow, .brightBlack, .brightWhite].contains(style.foreground))
    if case .ansi(let number) = style.foreground.kind { #expect(number < 8) }
    #expect(style.background == .default, "its own background")
    #expect(style.foreground == .default || style.foreground != style.background)
    if depth == .none { #expect(style.foreground == .default) }
  }

  @Test(arguments: ThemeName.allCases, TextRole.allCases)
  func `no theme uses more colours than there are`(name: ThemeName, role: TextRole) {
    for depth in ColorDepth.allCases {
      let style = Theme(name, depth: depth).style(of: role)
      for color in [style.foreground, style.background] {
        switch color.kind {
        case .default: break
        case .ansi: #expect(depth != .none)
        case .indexed: #expect(depth == .indexed)
        case .rgb: #expect(depth == .trueColor)
        }
      }
    }
    #expect(Theme(.mono, depth: .trueColor).style(of: role).foreground == .default)
  }

  /// A reader without colours, or one who does not see them, still finds these.
  @Test(arguments: ThemeName.allCases, ColorDepth.allCases)
  func `the chosen row, the shown tab and a banner stand out without colours`(
    name: ThemeName,
    depth: ColorDepth
  ) {
    let theme = Theme(name, depth: depth)
    for role in [TextRole.selected, .tabActive, .banner, .match] {
      #expect(theme.style(of: role).attributes != theme.style(of: .body).attributes)
    }
  }
}

/// `base` to the power of 2.4, for a base from 0 to 1: twelve fifths, the fifth root by Newton.
private func power(_ base: Double) -> Double {
  guard base > 0 else { return 0 }
  var root = 1.0
  for _ in 0..<200 {
    root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
  }
  let square = root * root
  return square * square * square * square * square * square
}
