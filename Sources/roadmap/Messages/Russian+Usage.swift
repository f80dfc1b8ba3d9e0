internal import RoadmapReports
internal import RoadmapStore
internal import Terminal

// The Russian words for a command line that cannot be carried out.

func russianMessage(for problem: UsageProblem) -> UsageMessage {
  let suggestion =
    problem.nearest.map { "; возможно, имелось в виду \(quoted($0))?" } ?? TerminalText()
  switch problem {
  case .commandUnknown(let word):
    return UsageMessage(
      wrong: "неизвестная команда \(quoted(word))" + suggestion,
      remedy: "Все команды показывает `roadmap help`."
    )
  case .flagUnknown(let word, let command):
    return UsageMessage(
      wrong: "неизвестный ключ \(quoted(word))" + suggestion,
      remedy: command.map(seeHelp) ?? "Все ключи показывает `roadmap help`."
    )
  case .flagRepeated(let flag):
    return UsageMessage(wrong: "`\(flag)` указан дважды", remedy: "Оставьте один из двух.")
  case .flagMisplaced(let flag, let command):
    return UsageMessage(
      wrong: "`\(flag)` не подходит к команде `\(command)`",
      remedy: "Он ставится при \(commandList(of: flag)). \(seeHelp(of: command))"
    )
  case .flagWithoutCommand(let flag):
    return UsageMessage(
      wrong: "для `\(flag)` нужна команда",
      remedy: "Он ставится при \(commandList(of: flag)). Сначала напишите команду."
    )
  case .flagNeeded(let flag, let command):
    return UsageMessage(
      wrong: "для команды `\(command)` нужен `\(flag)`",
      remedy: valueRemedy(of: flag)
    )
  case .valueMissing(let flag):
    return UsageMessage(wrong: "для `\(flag)` нужно значение", remedy: valueRemedy(of: flag))
  case .valueUnexpected(let flag, let value):
    return UsageMessage(
      wrong: "у `\(flag)` не бывает значения, а указано \(quoted(value))",
      remedy: "Напишите только `\(flag)`."
    )
  case .valueUnreadable(let flag, let value):
    return UsageMessage(
      wrong: "\(quoted(value)) не может быть значением `\(flag)`" + suggestion,
      remedy: valueRemedy(of: flag)
    )
  case .valueMisplaced(let flag, let value, let allowed):
    return UsageMessage(
      wrong: "значение \(quoted(value)) для `\(flag)` относится к другой команде",
      remedy: "Здесь возможно: \(allowed.map { quoted($0) }.joined(separator: ", "))."
    )
  case .operandNotAChoice(let command, let value):
    let noun: TerminalText = command == .help ? "нет страницы справки" : "нет оболочки"
    let list = operandChoices(of: command).map { quoted($0) }.joined(separator: ", ")
    return UsageMessage(
      wrong: "\(noun) \(quoted(value))" + suggestion,
      remedy: "Выберите одно из: \(list)."
    )
  case .operandMissing(let command):
    return UsageMessage(
      wrong: "для команды `\(command)` нужно указать `\(neededOperand(of: command))`",
      remedy: "Например: `\(firstExample(of: command))`."
    )
  case .operandUnexpected(let command, let value):
    return UsageMessage(
      wrong: "слово \(quoted(value)) для команды `\(command)` лишнее",
      remedy: "Её вид: `\(usageLine(of: command))`. \(seeHelp(of: command))"
    )
  case .environment(let problem): return environmentMessage(problem)
  }
}

private func environmentMessage(_ problem: EnvironmentProblem) -> UsageMessage {
  switch problem {
  case .nowUnreadable(let text):
    let variable = ProcessVariable.roadmapNow
    return UsageMessage(
      wrong: "\(quoted(text)) в `\(variable)` — не день и не момент времени",
      remedy: "Задайте `\(variable)` днём, например 2026-11-23, или моментом 2026-11-23T10:00:00Z."
    )
  case .clockOutOfRange:
    return UsageMessage(
      wrong: "часы этого компьютера показывают день вне 1900–2199 годов",
      remedy: "Установите часы или укажите день: `--now 2026-11-23`."
    )
  }
}

private func seeHelp(of command: CommandName) -> TerminalText {
  "Её ключи показывает `roadmap help \(command)`."
}

private func commandList(of flag: FlagName) -> TerminalText {
  let (named, others) = commands(of: flag)
  return others > 0
    ? "\(named.joined(separator: ", ")) и ещё \(.counted(others, "команде", "командах", "командах"))"
    : inWords(named, last: "и")
}

private func valueRemedy(of flag: FlagName) -> TerminalText {
  guard let value = row(of: flag).value else { return "Напишите только `\(flag)`." }
  let placeholder = TerminalText(escaping: value.placeholder)
  switch value.kind {
  case .choice(let choices):
    let forms: [TerminalText] = choices.map { "`\(flag) \(TerminalText(escaping: $0.word))`" }
    return "Напишите \(inWords(forms, last: "или"))."
  case .number(let range):
    return "Напишите целое число от \(range.lowerBound) до \(range.upperBound): `\(flag) 100`."
  case .moment:
    return "Напишите день, `\(flag) 2026-11-23`, или `\(flag) 2026-11-23T10:00:00Z`."
  case .day:
    return "Напишите день: `\(flag) 2026-11-23`."
  case .period:
    return
      "Напишите его как в сроке: `\(flag) 2027-Q1`, `\(flag) 2027-05` или `\(flag) 2027-05..2027-06`."
  case .folder:
    return "Напишите после него папку: `\(flag) \(placeholder)`."
  case .file, .fileOrAgreement, .agreement, .itemID, .problemCode, .filter, .text:
    return "Напишите `\(flag)=\(placeholder)`."
  }
}
