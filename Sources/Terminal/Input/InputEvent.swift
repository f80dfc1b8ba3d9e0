/// What came from a terminal.
package enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  /// Everything that was pasted at once; never a key.
  case paste(PastedText)
  case mouse(MouseEvent)
  /// Whether the window has become the one that keys go to.
  case focus(Bool)
  /// The answer to a query; never a key.
  case reply(TerminalReply)
}

/// What was pasted, as it came: it may hold anything, also control characters, and lines usually
/// end with a carriage return.
package struct PastedText: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The bytes at the end that were too many.
  package let droppedCount: Int

  package init(_ bytes: [UInt8], droppedCount: Int = 0) {
    self.bytes = bytes
    self.droppedCount = droppedCount
  }
}

/// A button pressed or the wheel turned.
package struct MouseEvent: Hashable, Sendable {
  /// What was done.
  package enum Action: Hashable, Sendable {
    case click(MouseButton)
    case wheelUp
    case wheelDown
    case wheelLeft
    case wheelRight
  }

  package let action: Action
  package let position: ScreenPosition
  package let modifiers: KeyModifiers

  package init(_ action: Action, at position: ScreenPosition, _ modifiers: KeyModifiers = []) {
    self.action = action
    self.position = position
    self.modifiers = modifiers
  }
}

/// A button of the mouse.
package enum MouseButton: Hashable, Sendable {
  case left
  case middle
  case right
}

/// What a terminal answers.
package enum TerminalReply: Hashable, Sendable {
  /// Where the cursor is.
  case cursor(ScreenPosition)
  /// Whether a mode is known and set: 0 unknown, 1 set, 2 reset, 3 and 4 the same for ever.
  case mode(number: Int, setting: Int)
  /// Which terminal it is, what it can do.
  case attributes
  /// Anything else.
  case other
}
