/// A colour of a cell: the terminal's own, one of its 16, one of the 256, or any.
package struct CellColor: BitwiseCopyable, Hashable, Sendable {
  /// The kind in the highest byte, what it selects in the others; 0 is the terminal's own.
  private let code: UInt32

  /// What kind of colour it is, with what selects it.
  package enum Kind: Hashable, Sendable {
    case `default`
    /// 0 to 15: what they look like is the reader's choice, not ours.
    case ansi(UInt8)
    /// One of the 256: 16 to 231 are a cube of six steps, 232 to 255 are greys.
    case indexed(UInt8)
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
  }

  private init(code: UInt32) { self.code = code }

  /// The terminal's own.
  package static let `default` = CellColor(code: 0)
  package static let black = ansi(0)
  package static let red = ansi(1)
  package static let green = ansi(2)
  package static let yellow = ansi(3)
  package static let blue = ansi(4)
  package static let magenta = ansi(5)
  package static let cyan = ansi(6)
  package static let white = ansi(7)
  package static let brightBlack = ansi(8)
  package static let brightWhite = ansi(15)

  /// One of the terminal's 16, 0 to 15.
  package static func ansi(_ number: UInt8) -> CellColor {
    CellColor(code: 1 << 24 | UInt32(number & 15))
  }

  /// One of the 256.
  package static func indexed(_ number: UInt8) -> CellColor {
    CellColor(code: 2 << 24 | UInt32(number))
  }

  /// A colour by its value, `0xRRGGBB`.
  package static func rgb(_ value: UInt32) -> CellColor {
    CellColor(code: 3 << 24 | value & 0xFF_FFFF)
  }

  package var kind: Kind {
    let low = UInt8(truncatingIfNeeded: code)
    return switch code >> 24 {
    case 1: .ansi(low)
    case 2: .indexed(low)
    case 3:
      .rgb(
        red: UInt8(truncatingIfNeeded: code >> 16),
        green: UInt8(truncatingIfNeeded: code >> 8),
        blue: low
      )
    default: .default
    }
  }
}

/// How the text of a cell is drawn, besides its colours.
package struct CellAttributes: OptionSet, BitwiseCopyable, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let bold = CellAttributes(rawValue: 1)
  package static let dim = CellAttributes(rawValue: 2)
  package static let italic = CellAttributes(rawValue: 4)
  package static let underline = CellAttributes(rawValue: 8)
  /// The two colours are exchanged.
  package static let reverse = CellAttributes(rawValue: 16)
  package static let strike = CellAttributes(rawValue: 32)
}

/// How a cell, or a run of text, looks.
package struct CellStyle: BitwiseCopyable, Hashable, Sendable {
  package var foreground: CellColor
  package var background: CellColor
  package var attributes: CellAttributes

  package init(
    foreground: CellColor = .default,
    background: CellColor = .default,
    attributes: CellAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// As the terminal writes when nobody asks for anything.
  package static let plain = CellStyle()
}
