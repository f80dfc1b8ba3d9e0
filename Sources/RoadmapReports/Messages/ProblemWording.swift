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

/// The Uzbek words for one finding, in Latin letters until a script is chosen.
struct UzbekWording {
  let message: UzbekText
  let remedy: UzbekText

  init(_ message: UzbekText, _ remedy: UzbekText = UzbekText()) {
    self.message = message
    self.remedy = remedy
  }

  func wording(in script: UzbekScript) -> ProblemWording {
    ProblemWording(message.text(in: script), remedy.text(in: script))
  }
}

/// A problem with a code that is printed, and with words.
package protocol WordedProblem: Problem {
  var code: DiagnosticCode { get }

  /// The words of one catalogue.
  func wording(_ context: ProblemContext, in language: InterfaceLanguage) -> ProblemWording
}

extension AgreementProblem: WordedProblem {
  package var code: DiagnosticCode { DiagnosticCode(self) }

  /// The words of one catalogue.
  package func wording(
    _ context: ProblemContext,
    in language: InterfaceLanguage
  ) -> ProblemWording {
    switch language {
    case .english: englishWording(of: self, context)
    case .russian: russianWording(of: self, context)
    case .uzbekLatin: uzbekWording(of: self, context).wording(in: .latin)
    case .uzbekCyrillic: uzbekWording(of: self, context).wording(in: .cyrillic)
    }
  }
}

extension JournalProblem: WordedProblem {
  package var code: DiagnosticCode { DiagnosticCode(self) }

  /// The words of one catalogue.
  package func wording(
    _ context: ProblemContext,
    in language: InterfaceLanguage
  ) -> ProblemWording {
    switch language {
    case .english: englishWording(of: self, context)
    case .russian: russianWording(of: self, context)
    case .uzbekLatin: uzbekWording(of: self, context).wording(in: .latin)
    case .uzbekCyrillic: uzbekWording(of: self, context).wording(in: .cyrillic)
    }
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

  /// `в строке 12`, or a word for a place that is not known.
  var russianPlace: TerminalText {
    relatedLines.first.map { "в строке \($0)" } ?? "выше"
  }

  /// `12-qatorda`, or a word for a place that is not known.
  var uzbekPlace: UzbekText {
    relatedLines.first.map { "\($0)-qatorda" } ?? "yuqorida"
  }
}

extension TerminalText {
  /// Text from a file or from the program, made safe for the terminal.
  package static func quoted(_ text: String) -> TerminalText {
    TerminalText(escaping: text)
  }

  /// `` `a`, `b` or `c` ``.
  static func alternatives(_ words: [String], or: TerminalText = " or ") -> TerminalText {
    var text = TerminalText()
    for (index, word) in words.enumerated() {
      if index > 0 { text.append(index == words.count - 1 ? or : ", ") }
      text.append("`\(quoted(word))`")
    }
    return text
  }

  /// `a, b and c`.
  static func enumeration(_ words: [String], and: TerminalText = " and ") -> TerminalText {
    var text = TerminalText()
    for (index, word) in words.enumerated() {
      if index > 0 { text.append(index == words.count - 1 ? and : ", ") }
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

extension UzbekText {
  /// What is not Uzbek: a word of a file or of the program, made safe for the terminal.
  private static func quotedWord(_ word: String) -> UzbekText { UzbekText(.quoted(word)) }

  /// `` `a`, `b` yoki `c` ``.
  static func alternatives(_ words: [String]) -> UzbekText {
    var text = UzbekText()
    for (index, word) in words.enumerated() {
      if index > 0 { text.append(index == words.count - 1 ? " yoki " : ", ") }
      text.append("`\(quotedWord(word))`")
    }
    return text
  }

  /// `a, b va c`.
  static func enumeration(_ words: [String]) -> UzbekText {
    var text = UzbekText()
    for (index, word) in words.enumerated() {
      if index > 0 { text.append(index == words.count - 1 ? " va " : ", ") }
      text.append(quotedWord(word))
    }
    return text
  }

  /// What was perhaps meant: `Balki ... nazarda tutilgandir`.
  static func suggestion(_ word: String, _ ending: TerminalText = "") -> UzbekText {
    "Balki `\(quotedWord(word))\(ending)` nazarda tutilgandir?"
  }
}
