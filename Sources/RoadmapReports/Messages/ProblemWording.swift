package import RoadmapModel
package import RoadmapStatus
package import RoadmapSyntax
package import Terminal

/// The words for one finding: what is wrong, and what to write instead.
package struct ProblemWording: Sendable {
  /// One sentence without a full stop, in lower case: it follows `error[code]: `.
  package let message: TerminalText
  /// One or two whole sentences; empty where the message says it all.
  package let remedy: TerminalText

  init(_ message: TerminalText, _ remedy: TerminalText = "") {
    self.message = message
    self.remedy = remedy
  }
}

/// A problem with a code that is printed, and with words.
package protocol WordedProblem: Problem {
  var code: DiagnosticCode { get }

  /// The words of the English catalogue.
  func englishWording(_ context: ProblemContext) -> ProblemWording
}

extension AgreementProblem: WordedProblem {
  package var code: DiagnosticCode { DiagnosticCode(self) }

  /// The words of the English catalogue.
  package func englishWording(_ context: ProblemContext) -> ProblemWording {
    RoadmapReports.englishWording(of: self, context)
  }
}

extension JournalProblem: WordedProblem {
  package var code: DiagnosticCode { DiagnosticCode(self) }

  /// The words of the English catalogue.
  package func englishWording(_ context: ProblemContext) -> ProblemWording {
    RoadmapReports.englishWording(of: self, context)
  }
}

/// What the words for a finding may quote.
package struct ProblemContext: Sendable {
  /// The marked bytes, escaped and cut to a length that fits a sentence.
  package let marked: TerminalText
  /// The lines of the related places, from 1, in order.
  package let relatedLines: [Int]

  package init(marked: TerminalText, relatedLines: [Int]) {
    self.marked = marked
    self.relatedLines = relatedLines
  }

  /// `line 12`, or a word for a place that is not known.
  var firstRelatedLine: TerminalText {
    relatedLines.first.map { "line \($0)" } ?? "above"
  }
}

extension TerminalText {
  /// Text from a file or from the program, made safe for the terminal.
  package static func quoted(_ text: String) -> TerminalText {
    TerminalText(escaping: text)
  }

  /// `` `a`, `b` or `c` ``.
  static func alternatives(_ words: [String]) -> TerminalText {
    var text = TerminalText()
    for (index, word) in words.enumerated() {
      if index > 0 { text.append(index == words.count - 1 ? " or " : ", ") }
      text.append("`\(quoted(word))`")
    }
    return text
  }

  /// `a, b and c`.
  static func enumeration(_ words: [String]) -> TerminalText {
    var text = TerminalText()
    for (index, word) in words.enumerated() {
      if index > 0 { text.append(index == words.count - 1 ? " and " : ", ") }
      text.append(quoted(word))
    }
    return text
  }

  /// `CYRILLIC CAPITAL LETTER EM (U+041C)`.
  static func named(_ scalar: Unicode.Scalar) -> TerminalText {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    guard let name = scalar.properties.name ?? scalar.properties.nameAlias else {
      return quoted(code)
    }
    return "\(quoted(name)) (\(quoted(code)))"
  }
}
