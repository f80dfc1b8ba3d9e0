/// A look that one may choose; the raw value is what the configuration calls it.
package enum ThemeName: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own 16 colours on its own background.
  case standard
  case dark
  case light
  case highContrast = "high-contrast"
  /// Without colours.
  case mono
}

/// How many colours a terminal has.
package enum ColorDepth: CaseIterable, Hashable, Sendable {
  /// None, or none are wanted (`NO_COLOR`).
  case none
  case sixteen
  case indexed
  case trueColor
}

/// How each role looks on the screen.
///
/// Meaning never hangs on it alone.
package struct Theme: Hashable, Sendable {
  package let name: ThemeName
  /// One for each role, in their order.
  private let styles: [CellStyle]

  /// A theme in the colours that there are.
  ///
  /// The 16 colours of a terminal are the reader's and nobody knows how they go together, so where
  /// there are no more of them `dark` and `light` look like `standard`, and `highContrast` like
  /// `mono`.
  package init(_ name: ThemeName, depth: ColorDepth) {
    self.name = name
    let look: (TextRole) -> CellStyle =
      switch (name, depth) {
      case (_, .none), (.mono, _), (.highContrast, .sixteen): monoStyle
      case (.standard, _), (.dark, .sixteen), (.light, .sixteen): standardStyle
      case (.dark, _): { ThemeColors.dark.style(of: $0) }
      case (.light, _): { ThemeColors.light.style(of: $0) }
      case (.highContrast, _): { ThemeColors.highContrast.style(of: $0) }
      }
    styles = TextRole.allCases.map { role in
      var style = look(role)
      if depth == .indexed {
        style.foreground = style.foreground.reducedToIndexed
        style.background = style.background.reducedToIndexed
      }
      return style
    }
  }

  /// The look of text in a role.
  package func style(of role: TextRole) -> CellStyle { styles[Int(role.rawValue)] }

  /// What a screen is filled with before anything is drawn.
  package var blank: Cell { Cell(.space, style: style(of: .body)) }
}

// MARK: - Without colours of our own

private func monoStyle(of role: TextRole) -> CellStyle {
  let attributes: CellAttributes =
    switch role {
    case .body, .source, .muted, .identifier, .good, .bad, .attention, .tab, .border, .barFilled,
      .barEmpty:
      []
    case .error, .warning, .note, .caret, .heading, .borderFocused, .key, .today: .bold
    case .selected, .tabActive, .banner: [.bold, .reverse]
    case .disabled: .dim
    case .toast: .reverse
    case .input, .inserted: .underline
    case .match: [.bold, .underline]
    case .deleted: .strike
    }
  return CellStyle(attributes: attributes)
}

/// Bright black cannot be read on many terminals, yellow and white not on white ones: none of them
/// is ever the colour of text.
private func standardStyle(of role: TextRole) -> CellStyle {
  var style = monoStyle(of: role)
  switch role {
  case .error, .caret, .bad, .deleted: style.foreground = .red
  case .warning, .attention, .today: style.foreground = .magenta
  case .note, .identifier, .borderFocused: style.foreground = .cyan
  case .good, .barFilled, .inserted: style.foreground = .green
  case .body, .source, .muted, .heading, .selected, .tab, .tabActive, .border, .barEmpty, .key,
    .disabled, .toast, .banner, .input, .match:
    break
  }
  return style
}
