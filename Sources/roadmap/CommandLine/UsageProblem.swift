package import RoadmapReports
package import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// Why a command line cannot be carried out; the texts in it are as typed, not yet escaped.
package enum UsageProblem: Error, Equatable, Sendable {
  case commandUnknown(String)
  case flagUnknown(String, command: CommandName?)
  case flagRepeated(FlagName)
  case flagMisplaced(FlagName, command: CommandName)
  case flagWithoutCommand(FlagName)
  case valueMissing(FlagName)
  case valueUnexpected(FlagName, value: String)
  case valueUnreadable(FlagName, value: String)
  /// A value of the flag that goes with other commands only.
  case valueMisplaced(FlagName, value: String, allowed: [String])
  /// A flag without which the command says nothing.
  case flagNeeded(FlagName, command: CommandName)
  case operandMissing(CommandName)
  case operandUnexpected(CommandName, value: String)
  case operandNotAChoice(CommandName, value: String)
  case environment(EnvironmentProblem)
}

/// The words for a problem.
package func message(for problem: UsageProblem, in language: InterfaceLanguage) -> UsageMessage {
  switch language {
  case .english: englishMessage(for: problem)
  case .russian: russianMessage(for: problem)
  case .uzbekLatin: uzbekMessage(for: problem).message(in: .latin)
  case .uzbekCyrillic: uzbekMessage(for: problem).message(in: .cyrillic)
  }
}

extension UsageProblem {
  /// The word that was meant, where a known one is near.
  var nearest: String? {
    switch self {
    case .commandUnknown(let word):
      nearestName(to: word, among: visibleCommands.map(\.rawValue))
    case .flagUnknown(let word, let command):
      // Those that are legal here come first, so that among equals they are the ones suggested.
      nearestName(
        to: word,
        among: ((command.map { flags(of: $0) } ?? commonFlags) + FlagName.allCases).map(\.typed)
      )
    case .valueUnreadable(let flag, let value):
      nearestName(to: value, among: words(of: row(of: flag).value?.kind))
    case .operandNotAChoice(let command, let value):
      nearestName(to: value, among: operandChoices(of: command))
    case .flagRepeated, .flagMisplaced, .flagWithoutCommand, .valueMissing, .valueUnexpected,
      .flagNeeded, .valueMisplaced, .operandMissing, .operandUnexpected, .environment:
      nil
    }
  }
}

// MARK: Parts

/// The words that may follow a command that takes one of a few.
func operandChoices(of command: CommandName) -> [String] {
  row(of: command).operands.map(\.kind).flatMap { words(of: $0) }
}

/// What must follow a command, in capitals.
func neededOperand(of command: CommandName) -> TerminalText {
  TerminalText(escaping: row(of: command).operands.first { $0.count == .one }?.placeholder ?? "")
}

/// A command line that works.
func firstExample(of command: CommandName) -> TerminalText {
  TerminalText(escaping: row(of: command).examples[0].line)
}

private func words(of kind: WordKind?) -> [String] {
  kind?.choices.map(\.word) ?? []
}

/// The commands that a flag goes with, the first of them where there are many, and how many more.
func commands(of flag: FlagName) -> (named: [TerminalText], others: Int) {
  let commands = CommandName.allCases.filter { row(of: flag).scope.includes($0) }
  let named = commands.count > 7 ? Array(commands.prefix(4)) : commands
  return (named.map { "`\($0)`" }, commands.count - named.count)
}

/// `a, b and c`.
func inWords(_ items: [TerminalText], last: TerminalText) -> TerminalText {
  guard let final = items.last, items.count > 1 else { return items.first ?? "" }
  return "\(items.dropLast().joined(separator: ", ")) \(last) \(final)"
}
