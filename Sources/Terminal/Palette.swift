/// What a run of text is for.
///
/// Commands, reports and screens name a role; only a `Palette` or a `Theme` knows colours.
package enum TextRole: UInt8, CaseIterable, Hashable, Sendable {
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

  // MARK: Screens

  /// The name of a screen that one may go to.
  case tab
  /// The name of the screen that is shown.
  case tabActive
  case border
  /// The border of the pane that keys act on.
  case borderFocused
  case barFilled
  case barEmpty
  /// A key, in a hint what it does.
  case key
  /// What cannot be done now.
  case disabled
  /// The mark of the present day.
  case today
  /// What was just done.
  case toast
  /// What must be seen before all else.
  case banner
  /// A field to type in.
  case input
  /// What a filter has found.
  case match
  case inserted
  case deleted
}

/// How each role looks in the output of a command.
///
/// Meaning never hangs on it alone.
package struct Palette: Hashable, Sendable {
  private let theme: Theme?

  /// No styling at all: `--color never`, `NO_COLOR`, files and pipes.
  package static let none = Palette(theme: nil)

  /// The terminal's own 16 colours on its own background.
  package static let standard = Palette(theme: Theme(.standard, depth: .sixteen))

  /// The look of a role.
  package func style(of role: TextRole) -> CellStyle { theme?.style(of: role) ?? .plain }
}
