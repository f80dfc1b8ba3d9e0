package import Terminal

/// A language that the program speaks.
///
/// It is about labels, messages and dates. In which languages titles are shown is another question:
/// an agreement may have languages that the program does not speak.
package enum InterfaceLanguage: CaseIterable, Sendable {
  case english
  case russian
  case uzbekLatin
  case uzbekCyrillic

  /// As it is written behind `--lang`.
  package var tag: String {
    switch self {
    case .english: "en"
    case .russian: "ru"
    case .uzbekLatin: "uz"
    case .uzbekCyrillic: "uz-Cyrl"
    }
  }

  /// The name of the language in itself.
  package var ownName: TerminalText {
    switch self {
    case .english: "English"
    case .russian: "Русский"
    case .uzbekLatin: "Oʻzbekcha"
    case .uzbekCyrillic: "Ўзбекча"
    }
  }

  /// The language of a tag such as `ru`, `uz-Latn` or `EN-gb`; nil where the program does not
  /// speak it.
  package init?(tag: String) {
    self.init(parts: tag.lowercased().split(separator: "-"))
  }

  /// The language of a locale such as `ru_RU.UTF-8` or `uz_UZ@cyrillic`; nil where the program does
  /// not speak it.
  package init?(locale: String) {
    self.init(parts: locale.lowercased().split { "_.@".contains($0) })
  }

  private init?(parts: [Substring]) {
    switch parts.first {
    case "en": self = .english
    case "ru": self = .russian
    case "uz":
      let isCyrillic = parts.dropFirst().contains { $0 == "cyrl" || $0 == "cyrillic" }
      self = isCyrillic ? .uzbekCyrillic : .uzbekLatin
    default: return nil
    }
  }

  /// The tags of the languages in which content is shown, the best first.
  package var contentTags: [String] {
    switch self {
    case .english: ["en"]
    case .russian: ["ru"]
    case .uzbekLatin: ["uz", "uz-Latn", "uz-Cyrl"]
    case .uzbekCyrillic: ["uz-Cyrl", "uz"]
    }
  }

  /// The words of one catalogue; the Uzbek one serves both scripts.
  package func words(
    english: @autoclosure () -> TerminalText,
    russian: @autoclosure () -> TerminalText,
    uzbek: @autoclosure () -> UzbekText
  ) -> TerminalText {
    switch self {
    case .english: english()
    case .russian: russian()
    case .uzbekLatin: uzbek().text(in: .latin)
    case .uzbekCyrillic: uzbek().text(in: .cyrillic)
    }
  }
}
