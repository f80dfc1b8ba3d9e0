import RoadmapReports
package import Terminal

/// A key that runs a command.
package struct KeyBinding: Sendable {
  package let press: KeyPress
  package let command: InterfaceCommand
  /// How the key is written in help and footer.
  package let name: TerminalText
}

/// All keys, in the order in which they are named; a command may have several.
///
/// No command has a key with Control alone: some terminals and people cannot type it.
package let keyBindings: [KeyBinding] = {
  func key(_ scalar: Unicode.Scalar, _ command: InterfaceCommand) -> KeyBinding {
    KeyBinding(
      press: KeyPress(.character(scalar)),
      command: command,
      name: scalar == " " ? "space" : TerminalText(escaping: String(Character(scalar)))
    )
  }
  func key(_ key: Key, _ name: TerminalText, _ command: InterfaceCommand) -> KeyBinding {
    KeyBinding(press: KeyPress(key), command: command, name: name)
  }
  func control(
    _ scalar: Unicode.Scalar,
    _ name: TerminalText,
    _ command: InterfaceCommand
  ) -> KeyBinding {
    KeyBinding(
      press: KeyPress(.character(scalar), .control),
      command: command,
      name: name
    )
  }
  return [
    key("j", .down), key(.down, "↓", .down), key("k", .up), key(.up, "↑", .up),
    key("g", .first), key(.home, "Home", .first), key("G", .last), key(.end, "End", .last),
    key(.pageDown, "PgDn", .pageDown), key(.pageUp, "PgUp", .pageUp),
    key("}", .halfPageDown), control("d", "Ctrl-D", .halfPageDown),
    key("{", .halfPageUp), control("u", "Ctrl-U", .halfPageUp),
    key("h", .left), key(.left, "←", .left), key("l", .right), key(.right, "→", .right),
    key(.enter, "⏎", .open), key(.escape, "Esc", .back),
    key(.tab, "Tab", .nextPane), key(.backTab, "Shift-Tab", .previousPane),
    key("1", .overview), key("2", .board), key("3", .timeline), key("4", .agenda),
    key("5", .changes), key("6", .journal), key(">", .nextAgreement),
    key("<", .previousAgreement),
    key("/", .filter), key("n", .nextHit), key("N", .previousHit), key(":", .palette),
    control("p", "Ctrl-P", .palette), key("F", .filters), key("K", .keepFilter),
    key(" ", .mark), key("d", .done), key("A", .adopt), key("B", .amend), key("c", .confirm),
    key("x", .dispute),
    key("p", .postpone), key("a", .note), key("m", .measure), key("s", .actions),
    key("u", .undo), key("w", .why), key("z", .zoom), key("o", .openEvidence),
    key("e", .edit), key("J", .moreDetails), key("I", .lessDetails), key("+", .zoomIn),
    key("=", .zoomIn), key("-", .zoomOut), key("t", .today), key("[", .older), key("]", .newer),
    key("|", .sideBySide), key("W", .window), key("E", .ended), key("?", .help),
    key(.function(1), "F1", .help), key("L", .language), key("T", .theme), key("M", .mouse),
    key("Y", .side), key("H", .heal), key("R", .reload), key("q", .quit),
    control("z", "Ctrl-Z", .suspend), control("c", "Ctrl-C", .interrupt),
  ]
}()

extension ReportSymbols {
  /// How a key is written; where there is nothing but ASCII, keys without a letter have names.
  func key(_ name: TerminalText) -> TerminalText {
    guard self == .ascii else { return name }
    return switch name {
    case "⏎": "Enter"
    case "↓": "Down"
    case "↑": "Up"
    case "←": "Left"
    case "→": "Right"
    default: name
    }
  }
}

extension InterfaceCommand {
  /// How the first key of a command is written; nil when it has none.
  package var keyName: TerminalText? { keyBindings.first { $0.command == self }?.name }

  /// The command of a key; letters of a Cyrillic layout count by their place on the keyboard.
  package static func of(_ press: KeyPress, on screen: ScreenName) -> InterfaceCommand? {
    var press = press
    if case .character(let scalar) = press.key {
      press = KeyPress(
        .character(KeyboardLayout.commandKey(for: scalar)),
        press.modifiers.subtracting(.shift)
      )
    }
    return keyBindings.first { binding in
      binding.press == press && binding.command.screens?.contains(screen) ?? true
    }?
    .command
  }
}
