/// A key of the keyboard, or the character it makes.
package enum Key: Hashable, Sendable {
  /// With Shift already in it: `A`, not Shift and `a`.
  case character(Unicode.Scalar)
  case enter
  case escape
  case tab
  /// Shift and Tab.
  case backTab
  case backspace
  case delete
  case insert
  case home
  case end
  case pageUp
  case pageDown
  case up
  case down
  case left
  case right
  /// F1 is 1.
  case function(Int)
}

/// The keys that were held besides.
package struct KeyModifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let shift = KeyModifiers(rawValue: 1)
  package static let alt = KeyModifiers(rawValue: 2)
  package static let control = KeyModifiers(rawValue: 4)
}

/// A key with its modifiers.
package struct KeyPress: Hashable, Sendable {
  package var key: Key
  package var modifiers: KeyModifiers

  package init(_ key: Key, _ modifiers: KeyModifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// A character without modifiers.
  package static func character(_ scalar: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(scalar))
  }

  /// A letter, lower case, or a sign, with Control.
  package static func control(_ scalar: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(scalar), .control)
  }
}
