package import Terminal

/// The form that a noun takes behind a number.
package enum PluralForm: Sendable {
  case one
  /// Russian: 2, 3, 4, 22, but not 12.
  case few
  /// Russian: 0, 5, 11, 25.
  case many
  /// Any number, where the language knows no more forms.
  case other
}

extension InterfaceLanguage {
  /// The form of a noun behind `count`; the sign does not matter.
  package func pluralForm(of count: Int) -> PluralForm {
    switch self {
    case .english: return count == 1 || count == -1 ? .one : .other
    case .russian:
      let tens = (count % 100).magnitude
      if (11...14).contains(tens) { return .many }
      switch tens % 10 {
      case 1: return .one
      case 2, 3, 4: return .few
      default: return .many
      }
    case .uzbekLatin, .uzbekCyrillic: return .other
    }
  }
}

extension TerminalText {
  /// `1 day`, `2 days`.
  package static func counted(
    _ count: Int,
    _ one: TerminalText,
    _ other: TerminalText
  ) -> TerminalText {
    "\(count) \(InterfaceLanguage.english.pluralForm(of: count) == .one ? one : other)"
  }

  /// `1 день`, `2 дня`, `5 дней`.
  package static func counted(
    _ count: Int,
    _ one: TerminalText,
    _ few: TerminalText,
    _ many: TerminalText
  ) -> TerminalText {
    "\(count) \(russianForm(count, one, few, many))"
  }

  /// The Russian word that stands behind the number, without it.
  package static func russianForm(
    _ count: Int,
    _ one: TerminalText,
    _ few: TerminalText,
    _ many: TerminalText
  ) -> TerminalText {
    switch InterfaceLanguage.russian.pluralForm(of: count) {
    case .one: one
    case .few: few
    case .many, .other: many
    }
  }
}
