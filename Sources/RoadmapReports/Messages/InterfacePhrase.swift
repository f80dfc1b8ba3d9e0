package import Terminal

/// Something that the program says in every language.
///
/// A closed enum with typed arguments conforms; each catalogue words its cases in one exhaustive
/// switch, so that the compiler finds a phrase without words.
package protocol InterfacePhrase: Sendable {
  var english: TerminalText { get }
  var russian: TerminalText { get }
  /// In Latin letters; see `UzbekText`.
  var uzbek: UzbekText { get }
}

extension InterfacePhrase {
  /// The phrase in one language.
  package func words(in language: InterfaceLanguage) -> TerminalText {
    language.words(english: english, russian: russian, uzbek: uzbek)
  }
}
