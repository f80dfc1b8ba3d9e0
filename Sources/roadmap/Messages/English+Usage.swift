internal import RoadmapStore
internal import Terminal

// The English words for a command line that cannot be carried out.

func englishMessage(for problem: UsageProblem) -> UsageMessage {
  let suggestion = problem.nearest.map { "; did you mean \(quoted($0))?" } ?? TerminalText()
  switch problem {
  case .commandUnknown(let word):
    return UsageMessage(
      wrong: "unknown command \(quoted(word))" + suggestion,
      remedy: "Run `roadmap help` to see all commands."
    )
  case .flagUnknown(let word, let command):
    return UsageMessage(
      wrong: "unknown flag \(quoted(word))" + suggestion,
      remedy: command.map(seeHelp) ?? "Run `roadmap help` to see all flags."
    )
  case .flagRepeated(let flag):
    return UsageMessage(wrong: "`\(flag)` is given twice", remedy: "Keep one of the two.")
  case .flagMisplaced(let flag, let command):
    return UsageMessage(
      wrong: "`\(flag)` does not go with `\(command)`",
      remedy: "It goes with \(commandList(of: flag)). \(seeHelp(of: command))"
    )
  case .flagWithoutCommand(let flag):
    return UsageMessage(
      wrong: "`\(flag)` needs a command",
      remedy: "It goes with \(commandList(of: flag)). Write the command first."
    )
  case .flagNeeded(let flag, let command):
    return UsageMessage(wrong: "`\(command)` needs `\(flag)`", remedy: valueRemedy(of: flag))
  case .valueMissing(let flag):
    return UsageMessage(wrong: "`\(flag)` needs a value", remedy: valueRemedy(of: flag))
  case .valueUnexpected(let flag, let value):
    return UsageMessage(
      wrong: "`\(flag)` takes no value, but \(quoted(value)) is given",
      remedy: "Write `\(flag)` alone."
    )
  case .valueUnreadable(let flag, let value):
    return UsageMessage(
      wrong: "\(quoted(value)) is not a value of `\(flag)`" + suggestion,
      remedy: valueRemedy(of: flag)
    )
  case .valueMisplaced(let flag, let value, let allowed):
    return UsageMessage(
      wrong: "\(quoted(value)) as value of `\(flag)` goes with another command",
      remedy: "Here it is \(allowed.map { quoted($0) }.joined(separator: " or "))."
    )
  case .operandNotAChoice(let command, let value):
    let noun: TerminalText = command == .help ? "there is no help page" : "there is no shell"
    let list = operandChoices(of: command).map { quoted($0) }.joined(separator: ", ")
    return UsageMessage(
      wrong: "\(noun) \(quoted(value))" + suggestion,
      remedy: "Choose one of: \(list)."
    )
  case .operandMissing(let command):
    return UsageMessage(
      wrong: "`\(command)` needs \(withArticle(neededOperand(of: command)))",
      remedy: "For example: `\(firstExample(of: command))`."
    )
  case .operandUnexpected(let command, let value):
    return UsageMessage(
      wrong: "\(quoted(value)) is one word too many for `\(command)`",
      remedy: "The form is `\(usageLine(of: command))`. \(seeHelp(of: command))"
    )
  case .environment(let problem): return environmentMessage(problem)
  }
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

private func seeHelp(of command: CommandName) -> TerminalText {
  "Run `roadmap help \(command)` to see its flags."
}

private func withArticle(_ placeholder: TerminalText) -> TerminalText {
  let beginsWithVowel = placeholder.bytes.first.map { "AEIOU".utf8.contains($0) } ?? false
  return beginsWithVowel ? "an \(placeholder)" : "a \(placeholder)"
}

private func commandList(of flag: FlagName) -> TerminalText {
  let (named, others) = commands(of: flag)
  return others > 0
    ? "\(named.joined(separator: ", ")) and \(others) others" : inWords(named, last: "and")
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
