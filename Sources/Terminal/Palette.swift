/// What a run of text is for.
///
/// Commands and reports name a role; only a `Palette` knows colours.
package enum TextRole: CaseIterable, Hashable, Sendable {
  /// Running text.
  case body
  /// The word "error" and its code.
  case error
  /// The word "warning" and its code.
  case warning
  /// The word "note", and hints.
  case note
  /// The mark under the place in the source that a problem is about.
  case caret
  /// A line of the reader's own file.
  case source
  /// Line numbers, rules and other furniture.
  case muted
  case heading
  /// An ID, a command or a flag, as it may be typed.
  case identifier
  /// Completed, in time, nothing found.
  case good
  /// Overdue, disputed, broken.
  case bad
  /// Waits for somebody, or will soon be due.
  case attention
  /// The chosen row.
  case selected
}

/// How each role looks on one kind of terminal.
///
/// Meaning never hangs on it alone.
package struct Palette: Hashable, Sendable {
  /// Whether anything but plain text is written.
  private let isStyled: Bool

  /// No styling at all: `--color never`, `NO_COLOR`, files and pipes.
  package static let none = Palette(isStyled: false)

  /// The terminal's own 16 colours on its own background.
  package static let standard = Palette(isStyled: true)

  /// The look of a role on this kind of terminal.
  package func style(of role: TextRole) -> TextStyle {
    guard isStyled else { return .plain }
    return switch role {
    // Bright black is unreadable on dark terminals and dim on light ones: furniture stays plain.
    case .body, .source, .muted: .plain
    case .error: TextStyle(foreground: .red, isBold: true)
    // Yellow cannot be read on white.
    case .warning: TextStyle(foreground: .magenta, isBold: true)
    case .note: TextStyle(foreground: .cyan, isBold: true)
    case .caret: TextStyle(foreground: .red, isBold: true)
    case .heading: TextStyle(isBold: true)
    case .identifier: TextStyle(foreground: .cyan)
    case .good: TextStyle(foreground: .green)
    case .bad: TextStyle(foreground: .red)
    case .attention: TextStyle(foreground: .magenta)
    case .selected: TextStyle(isBold: true, isReversed: true)
    }
  }
}
