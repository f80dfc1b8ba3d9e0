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
package func message(for problem: UsageProblem) -> UsageMessage {
  switch problem {
  case .commandUnknown(let word):
    commandUnknownMessage(word)
  case .flagUnknown(let word, let command):
    flagUnknownMessage(word, command: command)
  case .flagRepeated(let flag):
    UsageMessage(wrong: "`\(flag)` is given twice", remedy: "Keep one of the two.")
  case .flagMisplaced(let flag, let command):
    UsageMessage(
      wrong: "`\(flag)` does not go with `\(command)`",
      remedy: "It goes with \(commandList(of: flag)). \(seeHelp(of: command))"
    )
  case .flagWithoutCommand(let flag):
    UsageMessage(
      wrong: "`\(flag)` needs a command",
      remedy: "It goes with \(commandList(of: flag)). Write the command first."
    )
  case .flagNeeded(let flag, let command):
    UsageMessage(wrong: "`\(command)` needs `\(flag)`", remedy: valueRemedy(of: flag))
  case .valueMissing(let flag):
    UsageMessage(
      wrong: "`\(flag)` needs a value",
      remedy: valueRemedy(of: flag)
    )
  case .valueUnexpected(let flag, let value):
    UsageMessage(
      wrong: "`\(flag)` takes no value, but \(quoted(value)) is given",
      remedy: "Write `\(flag)` alone."
    )
  case .valueUnreadable(let flag, let value):
    UsageMessage(
      wrong: "\(quoted(value)) is not a value of `\(flag)`"
        + suggestion(for: value, among: words(of: row(of: flag).value?.kind)),
      remedy: valueRemedy(of: flag)
    )
  case .valueMisplaced(let flag, let value, let allowed):
    UsageMessage(
      wrong: "\(quoted(value)) as value of `\(flag)` goes with another command",
      remedy: "Here it is \(allowed.map { quoted($0) }.joined(separator: " or "))."
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
  let noun: TerminalText = command == .help ? "there is no help page" : "there is no shell"
  let list = choices.map { quoted($0) }.joined(separator: ", ")
  return UsageMessage(
    wrong: "\(noun) \(quoted(value))" + suggestion(for: value, among: choices),
    remedy: "Choose one of: \(list)."
  )
}

private func operandCountMessage(for problem: UsageProblem) -> UsageMessage {
  guard case .operandUnexpected(let command, let value) = problem else {
    guard case .operandMissing(let command) = problem else {
      preconditionFailure("only problems of operands are worded here")
    }
    let operand = row(of: command).operands.first { $0.count == .one }
    return UsageMessage(
      wrong: "`\(command)` needs \(withArticle(operand?.placeholder ?? "word"))",
      remedy: "For example: `\(TerminalText(escaping: row(of: command).examples[0].line))`."
    )
  }
  return UsageMessage(
    wrong: "\(quoted(value)) is one word too many for `\(command)`",
    remedy: "The form is `\(usageLine(of: command))`. \(seeHelp(of: command))"
  )
}

private func environmentMessage(_ problem: EnvironmentProblem) -> UsageMessage {
  switch problem {
  case .nowUnreadable(let text):
    let variable = ProcessVariable.roadmapNow
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

private func seeHelp(of command: CommandName) -> TerminalText {
  "Run `roadmap help \(command)` to see its flags."
}

private func withArticle(_ placeholder: String) -> TerminalText {
  let article: TerminalText = "AEIOU".contains(placeholder.prefix(1)) ? "an" : "a"
  return "\(article) \(TerminalText(escaping: placeholder))"
}

private func suggestion(for word: String, among candidates: [String]) -> TerminalText {
  guard let name = nearestName(to: word, among: candidates) else { return "" }
  return "; did you mean \(quoted(name))?"
}

private func words(of kind: WordKind?) -> [String] {
  kind?.choices.map(\.word) ?? []
}

private func commandList(of flag: FlagName) -> TerminalText {
  let commands = CommandName.allCases.filter { row(of: flag).scope.includes($0) }
  if commands.count > 7 {
    let first = commands.prefix(4).map { "`\($0)`" as TerminalText }.joined(separator: ", ")
    return "\(first) and \(commands.count - 4) others"
  }
  return inWords(commands.map { "`\($0)`" }, last: "and")
}

/// `a, b and c`.
private func inWords(_ items: [TerminalText], last: TerminalText) -> TerminalText {
  guard let final = items.last, items.count > 1 else { return items.first ?? "" }
  return "\(items.dropLast().joined(separator: ", ")) \(last) \(final)"
}

private func valueRemedy(of flag: FlagName) -> TerminalText {
  guard let value = row(of: flag).value else { return "Write `\(flag)` alone." }
  let placeholder = TerminalText(escaping: value.placeholder)
  switch value.kind {
  case .choice(let choices):
    let forms: [TerminalText] = choices.map { "`\(flag) \(TerminalText(escaping: $0.word))`" }
    return "Write \(inWords(forms, last: "or"))."
  case .number(let range):
    return "Write a whole number from \(range.lowerBound) to \(range.upperBound): `\(flag) 100`."
  case .moment:
    return "Write a day, `\(flag) 2026-11-23`, or `\(flag) 2026-11-23T10:00:00Z`."
  case .day:
    return "Write a day: `\(flag) 2026-11-23`."
  case .period:
    return
      "Write it as in a deadline: `\(flag) 2027-Q1`, `\(flag) 2027-05` or `\(flag) 2027-05..2027-06`."
  case .folder:
    return "Write the folder after it: `\(flag) \(placeholder)`."
  case .file, .fileOrAgreement, .agreement, .itemID, .problemCode, .filter, .text:
    return "Write `\(flag)=\(placeholder)`."
  }
}
