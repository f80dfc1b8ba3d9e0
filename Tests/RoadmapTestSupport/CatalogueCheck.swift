package import RoadmapReports
import Terminal

/// One text of the catalogues in the four languages.
package struct CatalogueEntry {
  package let name: String
  private let words: [InterfaceLanguage: String]

  /// The text in each language, as `words` gives it.
  package init(_ name: String, _ words: (InterfaceLanguage) -> String) {
    self.name = name
    var all: [InterfaceLanguage: String] = [:]
    for language in InterfaceLanguage.allCases { all[language] = words(language) }
    self.words = all
  }

  package init(_ phrase: some InterfacePhrase) {
    self.init("\(phrase)") { phrase.words(in: $0).description }
  }

  /// What is wrong with the texts; empty when they belong together.
  ///
  /// The arguments of the text must hold no small letters outside backticks, so that every small
  /// letter is one of a catalogue. With `isSame`, the text may be the same in all languages.
  package func faults(isSame: Bool = false) -> [String] {
    let english = words[.english] ?? ""
    var faults: [String] = []
    for language in InterfaceLanguage.allCases where language != .english {
      let text = words[language] ?? ""
      func fault(_ words: String) { faults.append("\(name) \(language.tag): \(words): \(text)") }
      if text.isEmpty != english.isEmpty { fault("words are missing") }
      if !isSame, !english.isEmpty, text == english { fault("it is English") }
      let code = Set(text.codeSpans)
      for span in english.codeSpans where !code.contains(span) { fault("`\(span)` is lost") }
      let numbers = Set(text.numbers)
      for number in english.outsideCode.numbers where !numbers.contains(number) {
        fault("\(number) is lost")
      }
      for word in text.wordsOutsideCode where !isWritten(word, in: language) {
        fault("a word of another script, \(word)")
      }
      if language == .uzbekLatin, text.contains(where: { "'’‘".contains($0) }) {
        fault("a wrong apostrophe")
      }
    }
    return faults
  }

  private func isWritten(_ word: String, in language: InterfaceLanguage) -> Bool {
    let hasLatin = word.unicodeScalars.contains { ("a"..."z").contains($0) }
    let hasCyrillic = word.unicodeScalars.contains { ("\u{400}"..."\u{52F}").contains($0) }
    let isVersion = word.hasPrefix("v") && word.dropFirst().allSatisfy(\.isNumber)
    if namesInLatin.contains(word) || isVersion { return true }
    return switch language {
    case .english: true
    case .russian, .uzbekCyrillic: !hasLatin
    case .uzbekLatin: !hasCyrillic
    }
  }
}

extension String {
  /// What stands between backticks.
  fileprivate var codeSpans: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  fileprivate var outsideCode: String {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
  }

  fileprivate var numbers: [String] {
    split { !$0.isASCII || !$0.isNumber }.map(String.init)
  }

  /// Words with their digits and the two marks of Uzbek.
  fileprivate var wordsOutsideCode: [String] {
    outsideCode.split { !$0.isLetter && !$0.isNumber && !"\u{2BB}\u{2BC}".contains($0) }
      .map(String.init)
  }
}
