package import RoadmapStore
internal import RoadmapSyntax

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
  case operandMissing(CommandName)
  case operandUnexpected(CommandName, value: String)
  case operandNotAChoice(CommandName, value: String)
  case environment(EnvironmentProblem)
}

/// What a person reads about a problem: one line what is wrong, one line what to do.
///
/// Both are safe for a terminal.
package struct UsageMessage: Equatable, Sendable {
  package let wrong: String
  package let remedy: String
}

package func message(for problem: UsageProblem) -> UsageMessage {
  switch problem {
  case .commandUnknown(let word):
    commandUnknownMessage(word)
  case .flagUnknown(let word, let command):
    flagUnknownMessage(word, command: command)
  case .flagRepeated(let flag):
    UsageMessage(wrong: "`\(flag.typed)` is given twice", remedy: "Keep one of the two.")
  case .flagMisplaced(let flag, let command):
    UsageMessage(
      wrong: "`\(flag.typed)` does not go with `\(command.rawValue)`",
      remedy: "It goes with \(commandList(of: flag)). \(seeHelp(of: command))"
    )
  case .flagWithoutCommand(let flag):
    UsageMessage(
      wrong: "`\(flag.typed)` needs a command",
      remedy: "It goes with \(commandList(of: flag)). Write the command first."
    )
  case .valueMissing(let flag):
    UsageMessage(
      wrong: "`\(flag.typed)` needs a value",
      remedy: valueRemedy(of: flag)
    )
  case .valueUnexpected(let flag, let value):
    UsageMessage(
      wrong: "`\(flag.typed)` takes no value, but \(quoted(value)) is given",
      remedy: "Write `\(flag.typed)` alone."
    )
  case .valueUnreadable(let flag, let value):
    UsageMessage(
      wrong: "\(quoted(value)) is not a value of `\(flag.typed)`"
        + suggestion(for: value, among: words(of: row(of: flag).value?.kind)),
      remedy: valueRemedy(of: flag)
    )
  case .operandMissing, .operandUnexpected, .operandNotAChoice:
    operandMessage(for: problem)
  case .environment(let problem):
    environmentMessage(problem)
  }
}

private func commandUnknownMessage(_ word: String) -> UsageMessage {
  UsageMessage(
    wrong: "unknown command \(quoted(word))"
      + suggestion(for: word, among: visibleCommands.map(\.rawValue)),
    remedy: "Run `roadmap help` to see all commands."
  )
}

private func flagUnknownMessage(_ word: String, command: CommandName?) -> UsageMessage {
  // Those that are legal here come first, so that among equals they are the ones suggested.
  let here = command.map { flags(of: $0) } ?? commonFlags
  let names = (here + FlagName.allCases).map(\.typed)
  return UsageMessage(
    wrong: "unknown flag \(quoted(word))" + suggestion(for: word, among: names),
    remedy: command.map(seeHelp) ?? "Run `roadmap help` to see all flags."
  )
}

private func operandMessage(for problem: UsageProblem) -> UsageMessage {
  guard case .operandNotAChoice(let command, let value) = problem else {
    return operandCountMessage(for: problem)
  }
  let kinds = row(of: command).operands.map(\.kind)
  let choices = kinds.flatMap { words(of: $0) }
  let noun = command == .help ? "there is no help page" : "there is no shell"
  return UsageMessage(
    wrong: "\(noun) \(quoted(value))" + suggestion(for: value, among: choices),
    remedy: "Choose one of: \(choices.map { "`\($0)`" }.joined(separator: ", "))."
  )
}

private func operandCountMessage(for problem: UsageProblem) -> UsageMessage {
  guard case .operandUnexpected(let command, let value) = problem else {
    guard case .operandMissing(let command) = problem else {
      preconditionFailure("only problems of operands are worded here")
    }
    let operand = row(of: command).operands.first { $0.count == .one }
    return UsageMessage(
      wrong: "`\(command.rawValue)` needs \(withArticle(operand?.placeholder ?? "word"))",
      remedy: "For example: `\(row(of: command).examples[0].line)`."
    )
  }
  return UsageMessage(
    wrong: "\(quoted(value)) is one word too many for `\(command.rawValue)`",
    remedy: "The form is `\(usageLine(of: command))`. \(seeHelp(of: command))"
  )
}

private func environmentMessage(_ problem: EnvironmentProblem) -> UsageMessage {
  switch problem {
  case .nowUnreadable(let text):
    let variable = ProcessVariable.roadmapNow.rawValue
    return UsageMessage(
      wrong: "\(quoted(text)) in \(variable) is neither a day nor an instant",
      remedy: "Set \(variable) to a day such as 2026-11-23 or to 2026-11-23T10:00:00Z."
    )
  case .clockOutOfRange:
    return UsageMessage(
      wrong: "the clock of this machine is not set to a day of the years 1900 to 2199",
      remedy: "Set the clock, or give the day: `--now 2026-11-23`."
    )
  }
}

// MARK: Parts

private func seeHelp(of command: CommandName) -> String {
  "Run `roadmap help \(command.rawValue)` to see its flags."
}

private func withArticle(_ placeholder: String) -> String {
  "AEIOU".contains(placeholder.prefix(1)) ? "an \(placeholder)" : "a \(placeholder)"
}

private func suggestion(for word: String, among candidates: [String]) -> String {
  guard let name = nearestName(to: word, among: candidates) else { return "" }
  return "; did you mean `\(name)`?"
}

private func words(of kind: WordKind?) -> [String] {
  kind?.choices.map(\.word) ?? []
}

private func commandList(of flag: FlagName) -> String {
  let commands = CommandName.allCases.filter { row(of: flag).scope.includes($0) }
  return inWords(commands.map { "`\($0.rawValue)`" }, last: "and")
}

private func inWords(_ items: [String], last: String) -> String {
  guard items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " \(last) " + items[items.count - 1]
}

private func valueRemedy(of flag: FlagName) -> String {
  guard let value = row(of: flag).value else { return "Write `\(flag.typed)` alone." }
  switch value.kind {
  case .choice(let choices):
    return "Write \(inWords(choices.map { "`\(flag.typed) \($0.word)`" }, last: "or"))."
  case .number(let range):
    return
      "Write a whole number from \(range.lowerBound) to \(range.upperBound): `\(flag.typed) 100`."
  case .moment:
    return "Write a day, `\(flag.typed) 2026-11-23`, or `\(flag.typed) 2026-11-23T10:00:00Z`."
  case .folder:
    return "Write the folder after it: `\(flag.typed) \(value.placeholder)`."
  case .file, .fileOrAgreement, .itemID, .problemCode, .filter, .text:
    return "Write `\(flag.typed)=\(value.placeholder)`."
  }
}
