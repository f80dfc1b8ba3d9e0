internal import RoadmapReports
internal import RoadmapStore
internal import Terminal

// The Uzbek words for a command line that cannot be carried out, in Latin letters.

func uzbekMessage(for problem: UsageProblem) -> UzbekMessage {
  let suggestion: UzbekText =
    problem.nearest.map { "; balki \(quoted($0)) nazarda tutilgandir?" } ?? ""
  switch problem {
  case .commandUnknown(let word):
    return UzbekMessage(
      wrong: "nomaʼlum buyruq \(quoted(word))" + suggestion,
      remedy: "Barcha buyruqlarni `roadmap help` koʻrsatadi."
    )
  case .flagUnknown(let word, let command):
    return UzbekMessage(
      wrong: "nomaʼlum kalit \(quoted(word))" + suggestion,
      remedy: command.map(seeHelp) ?? "Barcha kalitlarni `roadmap help` koʻrsatadi."
    )
  case .flagRepeated(let flag):
    return UzbekMessage(
      wrong: "`\(typed(flag))` ikki marta berilgan",
      remedy: "Ikkisidan birini qoldiring."
    )
  case .flagMisplaced(let flag, let command):
    return UzbekMessage(
      wrong: "`\(typed(flag))` `\(typed(command))` buyrugʻiga toʻgʻri kelmaydi",
      remedy: "U quyidagilar bilan yoziladi: \(commandList(of: flag)). \(seeHelp(of: command))"
    )
  case .flagWithoutCommand(let flag):
    return UzbekMessage(
      wrong: "`\(typed(flag))` uchun buyruq kerak",
      remedy: "U quyidagilar bilan yoziladi: \(commandList(of: flag)). Avval buyruqni yozing."
    )
  case .flagNeeded(let flag, let command):
    return UzbekMessage(
      wrong: "`\(typed(command))` buyrugʻi uchun `\(typed(flag))` kerak",
      remedy: valueRemedy(of: flag)
    )
  case .valueMissing(let flag):
    return UzbekMessage(
      wrong: "`\(typed(flag))` uchun qiymat kerak",
      remedy: valueRemedy(of: flag)
    )
  case .valueUnexpected(let flag, let value):
    return UzbekMessage(
      wrong: "`\(typed(flag))` qiymat olmaydi, ammo \(quoted(value)) berilgan",
      remedy: "Faqat `\(typed(flag))` deb yozing."
    )
  case .valueUnreadable(let flag, let value):
    return UzbekMessage(
      wrong: "\(quoted(value)) `\(typed(flag))` qiymati boʻla olmaydi" + suggestion,
      remedy: valueRemedy(of: flag)
    )
  case .valueMisplaced(let flag, let value, let allowed):
    return UzbekMessage(
      wrong: "`\(typed(flag))` uchun \(quoted(value)) qiymati boshqa buyruqqa tegishli",
      remedy: "Bu yerda: \(allowed.map { quoted($0) }.joined(separator: ", "))."
    )
  case .operandNotAChoice(let command, let value):
    let list = operandChoices(of: command).map { quoted($0) }.joined(separator: ", ")
    let wrong: UzbekText =
      command == .help
      ? "\(quoted(value)) degan yordam sahifasi yoʻq" : "\(quoted(value)) degan qobiq yoʻq"
    return UzbekMessage(wrong: wrong + suggestion, remedy: "Birini tanlang: \(list).")
  case .operandMissing(let command):
    return UzbekMessage(
      wrong: "`\(typed(command))` buyrugʻi uchun `\(neededOperand(of: command))` kerak",
      remedy: "Masalan: `\(firstExample(of: command))`."
    )
  case .operandUnexpected(let command, let value):
    return UzbekMessage(
      wrong: "\(quoted(value)) soʻzi `\(typed(command))` buyrugʻi uchun ortiqcha",
      remedy: "Uning shakli: `\(usageLine(of: command))`. \(seeHelp(of: command))"
    )
  case .environment(let problem): return environmentMessage(problem)
  }
}

private func environmentMessage(_ problem: EnvironmentProblem) -> UzbekMessage {
  switch problem {
  case .nowUnreadable(let text):
    let variable = TerminalText(escaping: ProcessVariable.roadmapNow.rawValue)
    return UzbekMessage(
      wrong: "`\(variable)` dagi \(quoted(text)) kun ham, vaqt ham emas",
      remedy:
        "`\(variable)` ni kun bilan, masalan `2026-11-23`, yoki `2026-11-23T10:00:00Z` bilan belgilang."
    )
  case .clockOutOfRange:
    return UzbekMessage(
      wrong: "bu kompyuter soati 1900–2199 yillardan tashqaridagi kunni koʻrsatmoqda",
      remedy: "Soatni toʻgʻrilang yoki kunni bering: `--now 2026-11-23`."
    )
  }
}

private func typed(_ command: CommandName) -> TerminalText { "\(command)" }

private func typed(_ flag: FlagName) -> TerminalText { "\(flag)" }

private func seeHelp(of command: CommandName) -> UzbekText {
  "Uning kalitlarini `roadmap help \(typed(command))` koʻrsatadi."
}

private func commandList(of flag: FlagName) -> UzbekText {
  let (named, others) = commands(of: flag)
  let list = UzbekText(named.joined(separator: ", "))
  return others > 0 ? "\(list) va yana \(others) ta buyruq" : list
}

private func valueRemedy(of flag: FlagName) -> UzbekText {
  guard let value = row(of: flag).value else { return "Faqat `\(typed(flag))` deb yozing." }
  let placeholder = TerminalText(escaping: value.placeholder)
  switch value.kind {
  case .choice(let choices):
    let forms: [TerminalText] = choices.map { "`\(flag) \(TerminalText(escaping: $0.word))`" }
    return "Quyidagilardan birini yozing: \(forms.joined(separator: ", "))."
  case .number(let range):
    return
      "\(range.lowerBound) dan \(range.upperBound) gacha butun son yozing: `\(typed(flag)) 100`."
  case .moment:
    return
      "Kunni, `\(typed(flag)) 2026-11-23`, yoki `\(typed(flag)) 2026-11-23T10:00:00Z` deb yozing."
  case .day:
    return "Kunni yozing: `\(typed(flag)) 2026-11-23`."
  case .period:
    return
      "Uni muddatdagidek yozing: `\(typed(flag)) 2027-Q1`, `\(typed(flag)) 2027-05` yoki `\(typed(flag)) 2027-05..2027-06`."
  case .folder:
    return "Undan keyin papkani yozing: `\(typed(flag)) \(placeholder)`."
  case .file, .fileOrAgreement, .agreement, .itemID, .problemCode, .filter, .text:
    return "`\(typed(flag))=\(placeholder)` deb yozing."
  }
}
