import RoadmapModel
import RoadmapSyntax
package import Terminal

/// A figure as the format writes it, `over 75 (2028)`, in the words of a language.
package struct FigureWords: InterfacePhrase {
  private let qualifier: Figure.Qualifier?
  private let number: TerminalText
  /// What stands in the bracket behind it; empty without one.
  private let when: [UInt8]

  package init(_ figure: [UInt8]) {
    var rest = figure[...]
    let first = rest.prefix { $0 != UInt8(ascii: " ") }
    qualifier = Figure.Qualifier.allCases.first { first.elementsEqual("\($0.spelling)".utf8) }
    if qualifier != nil { rest = rest.dropFirst(first.count).drop { $0 == UInt8(ascii: " ") } }
    let bracket = rest.firstIndex(of: UInt8(ascii: "(")) ?? rest.endIndex
    let inside = rest[bracket...].dropFirst()
    when = Array(inside.last == UInt8(ascii: ")") ? inside.dropLast() : inside)
    var digits = rest[..<bracket]
    while digits.last == UInt8(ascii: " ") { digits = digits.dropLast() }
    number = UntrustedText(Array(digits)).forTerminal
  }

  private func bracket(_ language: InterfaceLanguage) -> TerminalText {
    guard !when.isEmpty else { return "" }
    return " (\(span?.words(in: language) ?? UntrustedText(when).forTerminal))"
  }

  package var english: TerminalText {
    let word: TerminalText = qualifier.map { "\(.quoted("\($0.spelling)")) " } ?? ""
    let inside: TerminalText = when.isEmpty ? "" : " (\(UntrustedText(when)))"
    return "\(word)\(number)\(inside)"
  }

  package var russian: TerminalText {
    let word: TerminalText =
      switch qualifier {
      case .over: "более "
      case .about: "около "
      case .under: "менее "
      case nil: ""
      }
    return "\(word)\(number)\(bracket(.russian))"
  }

  package var uzbek: UzbekText {
    let number: UzbekText =
      switch qualifier {
      case .over: "\(self.number) dan ortiq"
      case .about: "taxminan \(self.number)"
      case .under: "\(self.number) dan kam"
      case nil: "\(self.number)"
      }
    guard !when.isEmpty else { return number }
    guard let span else { return "\(number) (\(UntrustedText(when)))" }
    return "\(number) (\(span.yearOrWords))"
  }

  /// When the figure is to hold; nil where that cannot be read.
  private var span: FigureTime? {
    if let span = PeriodSpan.read(when.span).value { return FigureTime(.during(span)) }
    return Rhythm.read(when.span).value.map { FigureTime(.every(Recurrence(each: $0))) }
  }
}

/// The bracket behind a figure: a period or a rhythm; a year alone stays a number.
private struct FigureTime {
  let words: DeadlineWords
  let year: Int?

  init(_ deadline: Deadline) {
    words = DeadlineWords(deadline)
    if case .during(let span) = deadline, span.start == span.end, span.start.unit == .year {
      year = span.start.year
    } else {
      year = nil
    }
  }

  func words(in language: InterfaceLanguage) -> TerminalText {
    year.map { "\($0)" } ?? words.words(in: language)
  }

  var yearOrWords: UzbekText { year.map { "\($0)" } ?? words.uzbek }
}

/// A word that the format knows as the value of a field; in English it is shown as it is.
struct FormatWord: InterfacePhrase {
  enum Meaning {
    case kind(ActivityKind)
    case confirmation(ConfirmationRule)
    case expiry(ExpiryRule)
    case direction(IndicatorFigures.Direction)
  }

  let meaning: Meaning

  var english: TerminalText {
    switch meaning {
    case .kind(let kind): .quoted("\(kind.spelling)")
    case .confirmation(let rule): .quoted("\(rule.spelling)")
    case .expiry(let rule): .quoted("\(rule.spelling)")
    case .direction(let direction): .quoted("\(direction.spelling)")
    }
  }

  var russian: TerminalText {
    switch meaning {
    case .kind(.joint): "совместно"
    case .kind(.mirror): "каждая Сторона у себя"
    case .kind(.single): "одна Сторона"
    case .confirmation(.required): "требуется"
    case .confirmation(.notRequired): "не требуется"
    case .expiry(.carryOver): "переходит на следующий период"
    case .expiry(.lapse): "утрачивает силу"
    case .direction(.up): "рост"
    case .direction(.down): "снижение"
    }
  }

  var uzbek: UzbekText {
    switch meaning {
    case .kind(.joint): "birgalikda"
    case .kind(.mirror): "har bir Tomon oʻzida"
    case .kind(.single): "bir Tomon"
    case .confirmation(.required): "kerak"
    case .confirmation(.notRequired): "kerak emas"
    case .expiry(.carryOver): "keyingi davrga oʻtadi"
    case .expiry(.lapse): "kuchini yoʻqotadi"
    case .direction(.up): "oshishi"
    case .direction(.down): "kamayishi"
    }
  }
}

extension InterfaceLanguage {
  /// The value of a field in the words of the language; nil for what people wrote themselves.
  func words(for value: [UInt8], of name: FieldPlace.Name) -> TerminalText? {
    guard case .field(let field) = name else { return nil }
    func meaning(_ meaning: FormatWord.Meaning?) -> TerminalText? {
      meaning.map { FormatWord(meaning: $0).words(in: self) }
    }
    func isSpelled(_ word: StaticString) -> Bool { value.elementsEqual("\(word)".utf8) }
    switch field {
    case .due:
      guard case .value(let deadline, _) = Deadline.read(value.span) else { return nil }
      return deadline.words(in: self)
    case .target, .baseline: return FigureWords(value).words(in: self)
    case .kind:
      return meaning(ActivityKind.allCases.first { isSpelled($0.spelling) }.map { .kind($0) })
    case .confirmation:
      return meaning(
        ConfirmationRule.allCases.first { isSpelled($0.spelling) }.map { .confirmation($0) }
      )
    case .onExpiry:
      return meaning(ExpiryRule.allCases.first { isSpelled($0.spelling) }.map { .expiry($0) })
    case .direction:
      return meaning(
        IndicatorFigures.Direction.allCases.first { isSpelled($0.spelling) }
          .map { .direction($0) }
      )
    case .reporting:
      guard let rhythm = Rhythm.read(value.span).value else { return nil }
      return Deadline.every(Recurrence(each: rhythm)).words(in: self)
    case .period:
      guard let span = PeriodSpan.read(value.span).value else { return nil }
      return Deadline.during(span).words(in: self)
    case .version, .languages, .authentic, .prevails, .signed, .inForce, .amends, .succeeds,
      .basis, .original, .source, .note, .short, .contact, .number, .owner, .with, .theme,
      .result, .form, .funding, .after, .replaces, .unit, .by:
      return nil
    }
  }
}
