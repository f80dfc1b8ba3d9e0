package import Terminal

/// What the environment says about the terminal; no terminal is asked, because its answer might be
/// typed into the shell.
extension ProcessFacts {
  /// How many colours the terminal announces, none where none are wanted.
  package func colorDepth(wanted choice: ColorChoice = .auto) -> ColorDepth {
    guard choice != .never, choice == .always || set(.noColor) == nil else { return .none }
    let announced = announcedColors
    // Asked for although none were announced: the least that every terminal has.
    return choice == .always && announced == .none ? .sixteen : announced
  }

  /// Whether a full screen can be drawn: the kind of terminal is known and not one that prints.
  package var terminalIsUsable: Bool {
    guard let kind = set(.terminalKind) else { return false }
    return kind != "dumb" && !kind.hasPrefix("emacs")
  }

  /// Whether lines are wanted instead of a screen, for a reader who listens (`ROADMAP_ACCESSIBLE`).
  package var wantsLines: Bool {
    guard let value = set(.roadmapAccessible) else { return false }
    return value != "0"
  }

  private var announcedColors: ColorDepth {
    guard terminalIsUsable, let kind = set(.terminalKind), !kind.hasPrefix("vt") else {
      return .none
    }
    let isIndexed = kind.hasSuffix("-256color") || kind.hasSuffix("-256colour")
    // GNU screen hands `COLORTERM` down from the terminal around it and knows 256 colours.
    if kind.hasPrefix("screen") { return isIndexed ? .indexed : .sixteen }
    if let value = set(.terminalColors), value == "truecolor" || value == "24bit" {
      return .trueColor
    }
    // `ssh` hands down the kind of terminal, not `COLORTERM`.
    let known = ["alacritty", "contour", "foot", "wezterm", "xterm-ghostty", "xterm-kitty"]
    if known.contains(where: { kind.hasPrefix($0) }) || kind.hasSuffix("-direct") {
      return .trueColor
    }
    return isIndexed ? .indexed : .sixteen
  }
}
