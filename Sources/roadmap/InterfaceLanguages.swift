package import RoadmapReports
package import RoadmapStore

extension LanguageWish {
  /// The language that the program speaks; English where it does not know the one wished for.
  package var language: InterfaceLanguage {
    switch self {
    case .tag(let tag): InterfaceLanguage(tag: tag) ?? .english
    case .locale(let name): InterfaceLanguage(locale: name) ?? .english
    case .none: .english
    }
  }

  /// This wish, or that of the configuration where no flag or variable made one.
  func or(_ configured: String?) -> LanguageWish {
    guard let configured else { return self }
    return switch self {
    case .tag: self
    case .locale, .none: .tag(configured)
    }
  }
}

extension Environment {
  /// The language of labels and messages.
  package var language: InterfaceLanguage { languageWish.language }

  /// The tags of the languages in which titles are shown, the best first; the file's own first
  /// language follows when it has none of them.
  ///
  /// A tag that was asked for counts even where the program itself does not speak it.
  var contentLanguages: [String] {
    guard case .tag(let tag) = languageWish else { return language.contentTags }
    return [tag] + language.contentTags.filter { $0 != tag }
  }
}

/// Whether a text has the shape of a language tag: two or three letters, then parts behind hyphens.
func isLanguageTag(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
  guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else {
    return false
  }
  return parts.dropFirst()
    .allSatisfy { part in
      (2...8).contains(part.count)
        && part.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
