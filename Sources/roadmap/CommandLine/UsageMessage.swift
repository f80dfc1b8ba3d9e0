internal import RoadmapReports
internal import RoadmapStore
package import Terminal

/// What a person reads about a problem: one line what is wrong, one line what to do.
package struct UsageMessage: Equatable, Sendable {
  /// A sentence without a full stop, in lower case: it follows `roadmap: `.
  package let wrong: TerminalText
  /// One or two whole sentences.
  package let remedy: TerminalText
}

/// A word that somebody else chose, between backticks.
///
/// Cut where it is long enough to hide the sentence around it.
package func quoted(_ word: String) -> TerminalText {
  let shown = UntrustedText(word).forTerminal(columns: 60, ellipsis: "...")
  return "`\(shown)`"
}

/// What the system says about an `errno`, in English.
func systemWords(for errorNumber: Int32) -> TerminalText {
  TerminalText(escaping: systemMessage(for: errorNumber))
}

extension TerminalText.StringInterpolation {
  /// As it is typed.
  mutating func appendInterpolation(_ command: CommandName) {
    appendInterpolation(TerminalText(escaping: command.rawValue))
  }

  /// As it is typed, with its dashes.
  mutating func appendInterpolation(_ flag: FlagName) {
    appendInterpolation(TerminalText(escaping: flag.typed))
  }

  /// The name of the variable.
  mutating func appendInterpolation(_ variable: ProcessVariable) {
    appendInterpolation(TerminalText(escaping: variable.rawValue))
  }
}
