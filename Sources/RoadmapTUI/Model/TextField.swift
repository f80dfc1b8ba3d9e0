package import Terminal

/// A line of text that is being written.
package struct TextField: Equatable, Sendable {
  /// More than this is not taken in: no value of the format is longer in practice.
  package static let longest = 4_000

  private var characters: [Character]
  /// How many characters stand before the caret.
  private(set) var caret: Int

  package init(_ text: String = "") {
    characters = Array(text.prefix(Self.longest))
    caret = characters.count
  }

  package var text: String { String(characters) }

  package var isEmpty: Bool { characters.isEmpty }

  /// What stands before the caret, safe for the screen.
  package var before: TerminalText { TerminalText(escaping: String(characters[..<caret])) }

  /// What stands behind the caret, safe for the screen.
  package var behind: TerminalText { TerminalText(escaping: String(characters[caret...])) }

  /// Types a scalar; it may join the character before the caret.
  mutating func insert(_ scalar: Unicode.Scalar) { insert(String(Character(scalar))) }

  /// Takes in a text; line breaks and tabs become spaces, other controls are dropped.
  mutating func insert(_ text: String) {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(Self.longest) {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029:
        if clean.last != " " { clean.append(" ") }
      case 0..<0x20, 0x7F..<0xA0: continue
      default: clean.append(scalar)
      }
    }
    // Characters may join across the caret, so both halves are read again.
    let head = String(characters[..<caret]) + String(clean)
    let tail = String(characters[caret...])
    let before = Array(head)
    let whole = Array(head + tail)
    guard whole.count <= Self.longest else { return }
    characters = whole
    caret = min(before.count, whole.count)
  }

  mutating func deleteBackward() {
    guard caret > 0 else { return }
    characters.remove(at: caret - 1)
    caret -= 1
  }

  mutating func deleteForward() {
    guard caret < characters.count else { return }
    characters.remove(at: caret)
  }

  /// Removes the word before the caret and the spaces behind it.
  mutating func deleteWord() {
    var start = caret
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    characters.removeSubrange(start..<caret)
    caret = start
  }

  mutating func clear() {
    characters = []
    caret = 0
  }

  mutating func move(by steps: Int) { caret = min(max(0, caret + steps), characters.count) }

  mutating func moveToStart() { caret = 0 }

  mutating func moveToEnd() { caret = characters.count }

  /// Handles a key that edits text; false when the key does something else.
  mutating func take(_ press: KeyPress) -> Bool {
    switch press.key {
    case .character(let scalar) where press.modifiers.isEmpty || press.modifiers == .shift:
      insert(scalar)
    case .character("u") where press.modifiers == .control: clear()
    case .character("w") where press.modifiers == .control: deleteWord()
    case .character("a") where press.modifiers == .control: moveToStart()
    case .character("e") where press.modifiers == .control: moveToEnd()
    case .backspace: press.modifiers.isEmpty ? deleteBackward() : deleteWord()
    case .delete: deleteForward()
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .home: moveToStart()
    case .end: moveToEnd()
    default: return false
    }
    return true
  }
}
