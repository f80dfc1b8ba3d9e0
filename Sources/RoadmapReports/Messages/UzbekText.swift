package import RoadmapModel
package import Terminal

/// The two scripts of Uzbek.
package enum UzbekScript: CaseIterable, Sendable {
  case latin
  case cyrillic
}

/// A sentence of the Uzbek catalogue, written in Latin letters and shown in either script.
///
/// Only what is written in the catalogue changes its letters: not what is interpolated, not what
/// stands between backticks or braces, and not the names in `namesInLatin`.
package struct UzbekText: ExpressibleByStringInterpolation, Sendable {
  fileprivate enum Piece: Sendable {
    case literal(String)
    case argument(TerminalText)
    /// Where the rules of transliteration would give a wrong word.
    case both(latin: TerminalText, cyrillic: TerminalText)
  }

  fileprivate var pieces: [Piece]

  package init(stringLiteral value: String) { pieces = [.literal(value)] }

  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// A word that is spelled differently than the rules say.
  package init(latin: TerminalText, cyrillic: TerminalText) {
    pieces = [.both(latin: latin, cyrillic: cyrillic)]
  }

  /// What is not Uzbek and is shown as it is.
  package init(_ argument: TerminalText) { pieces = [.argument(argument)] }

  /// No text.
  package init() { pieces = [] }

  /// Whether it has no text at all.
  package var isEmpty: Bool { text(in: .latin).isEmpty }

  /// The sentence in one script.
  package func text(in script: UzbekScript) -> TerminalText {
    var text = TerminalText()
    var transliteration = UzbekTransliteration()
    for piece in pieces {
      switch piece {
      case .argument(let argument): text.append(argument)
      case .both(let latin, let cyrillic): text.append(script == .latin ? latin : cyrillic)
      case .literal(let literal):
        switch script {
        case .latin: text.append(.quoted(literal))
        case .cyrillic: text.append(.quoted(transliteration.cyrillic(of: literal)))
        }
      }
    }
    return text
  }

  package mutating func append(_ other: UzbekText) { pieces += other.pieces }

  package static func + (left: UzbekText, right: UzbekText) -> UzbekText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Takes the pieces of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.literal(literal)) }
    }

    package mutating func appendInterpolation(_ other: UzbekText) {
      pieces += other.pieces
    }

    package mutating func appendInterpolation(_ argument: TerminalText) {
      pieces.append(.argument(argument))
    }

    package mutating func appendInterpolation(_ argument: UntrustedText) {
      pieces.append(.argument(argument.forTerminal))
    }

    package mutating func appendInterpolation(_ number: Int) {
      pieces.append(.argument("\(number)"))
    }

    /// `v2`.
    package mutating func appendInterpolation(version: Int) {
      pieces.append(.argument("v\(version)"))
    }

    /// `2026-11-23`.
    package mutating func appendInterpolation(day: Day) {
      pieces.append(.argument(.quoted(day.isoText)))
    }
  }
}

extension Sequence<UzbekText> {
  /// One text with `separator` between each two.
  package func joined(separator: UzbekText) -> UzbekText {
    var text = UzbekText()
    var isFirst = true
    for part in self {
      if !isFirst { text.append(separator) }
      text.append(part)
      isFirst = false
    }
    return text
  }
}
