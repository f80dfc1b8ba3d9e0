/// The terminal's own 16 colours.
///
/// What they look like is the reader's choice, not ours.
package enum Colour: UInt8, CaseIterable, Hashable, Sendable {
  case black
  case red
  case green
  case yellow
  case blue
  case magenta
  case cyan
  case white
  case brightBlack
  case brightRed
  case brightGreen
  case brightYellow
  case brightBlue
  case brightMagenta
  case brightCyan
  case brightWhite

  /// The number that selects it as the colour of the text; the one of the background is 10 more.
  var foregroundCode: UInt8 { rawValue < 8 ? 30 + rawValue : 90 + rawValue - 8 }
}

/// How a run of text looks.
///
/// There is no dim: it cannot be read on half of the terminals.
package struct TextStyle: Hashable, Sendable {
  /// Nil is the terminal's own.
  package var foreground: Colour?
  /// Nil is the terminal's own.
  package var background: Colour?
  package var isBold: Bool
  package var isUnderlined: Bool
  package var isReversed: Bool

  package init(
    foreground: Colour? = nil,
    background: Colour? = nil,
    isBold: Bool = false,
    isUnderlined: Bool = false,
    isReversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }

  /// As the terminal writes when nobody asks for anything.
  package static let plain = TextStyle()

  /// Appends the sequence that turns this style on from a reset terminal; nothing for plain.
  func appendStart(to output: inout [UInt8]) {
    var codes: [UInt8] = []
    if isBold { codes.append(1) }
    if isUnderlined { codes.append(4) }
    if isReversed { codes.append(7) }
    if let foreground { codes.append(foreground.foregroundCode) }
    if let background { codes.append(background.foregroundCode + 10) }
    guard !codes.isEmpty else { return }
    output.append(contentsOf: "\u{1B}[".utf8)
    for (index, code) in codes.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ";")) }
      output.append(contentsOf: String(code).utf8)
    }
    output.append(UInt8(ascii: "m"))
  }

  /// Appends the sequence that takes this style off again; nothing for plain.
  func appendEnd(to output: inout [UInt8]) {
    if self != .plain { output.append(contentsOf: "\u{1B}[0m".utf8) }
  }
}
