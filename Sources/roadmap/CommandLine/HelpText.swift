internal import RoadmapReports
package import RoadmapStore
package import Terminal

/// The general help: what the program is, every command, every common flag.
package func overviewPage(in environment: Environment) -> [StyledText] {
  let words = HelpWording(language: environment.language)
  var page = HelpPage(in: environment)
  page.paragraph(words.say(.program).description)
  page.heading(words.say(.howToCall))
  page.form([typed("roadmap"), StyledText("COMMAND"), StyledText(words.say(.wordsAndFlags))])
  let column = HelpPage.column(for: visibleCommands.map { words.entry(for: $0) })
  for group in CommandGroup.allCases where group != .hidden {
    let commands = visibleCommands.filter { row(of: $0).group == group }
    page.heading(words.say(.group(group)))
    page.entries(commands.map { words.entry(for: $0) }, column: column)
  }
  page.heading(words.say(.commonFlags))
  page.entries(commonFlags.map { words.entry(for: $0) })
  page.heading(words.say(.examples))
  page.entries(
    visibleCommands.filter { row(of: $0).group != .tool }
      .compactMap { words.examples(of: $0).last }
  )
  page.heading(words.say(.exitCodes))
  page.entries(
    ExitCode.allCases.map { code in
      let meaning = words.say(.exitCode(code)).description
      return HelpEntry(term: [typed("\(code.rawValue)")], meaning: meaning)
    }
  )
  page.emptyLine()
  page.paragraph(words.say(.moreHelp).description)
  return page.lines
}

/// The page of one command.
package func helpPage(
  of command: CommandName,
  in environment: Environment
) -> [StyledText] {
  let words = HelpWording(language: environment.language)
  let commandRow = row(of: command)
  let own = ownFlags(of: command)
  let help = help(of: command, in: environment.language)
  var page = HelpPage(in: environment)
  page.paragraph("roadmap \(command.rawValue): \(help.summary)")
  page.heading(words.say(.howToCall))
  page.form(usage(of: command))
  if !commandRow.operands.isEmpty { page.emptyLine() }
  page.entries(
    zip(commandRow.operands, help.operands)
      .map { operand, meaning in
        HelpEntry(term: [placeholder(operand.placeholder)], meaning: meaning)
      }
  )
  for paragraph in help.details {
    page.emptyLine()
    page.paragraph(paragraph)
  }
  page.heading(words.say(.flags))
  page.entries(own.map { words.entry(for: $0) })
  if !own.isEmpty { page.emptyLine() }
  page.paragraph(words.say(.commonFlagsElsewhere).description, indentedBy: 2)
  page.heading(words.say(commandRow.examples.count == 1 ? .example : .examples))
  page.entries(words.examples(of: command))
  return page.lines
}

/// How a command is called, on one line: `roadmap show ID [--json]`.
package func usageLine(of command: CommandName) -> TerminalText {
  filled(usage(of: command), first: .max, others: .max).first?.text ?? TerminalText()
}

private func usage(of command: CommandName) -> [StyledText] {
  [typed("roadmap"), typed(command.rawValue)] + row(of: command).operands.map(form)
    + ownFlags(of: command).map { typed("[\($0.typed)]") }
}

private func form(_ operand: OperandRow) -> StyledText {
  switch operand.count {
  case .one: placeholder(operand.placeholder)
  case .optional: placeholder("[\(operand.placeholder)]")
  case .any: placeholder("[\(operand.placeholder)...]")
  }
}

/// The entries of help pages in one language.
private struct HelpWording {
  let language: InterfaceLanguage

  func say(_ phrase: HelpPhrase) -> TerminalText { phrase.words(in: language) }

  func entry(for flag: FlagName) -> HelpEntry {
    let flagRow = row(of: flag)
    let help = help(of: flag, in: language)
    var term: [StyledText] = []
    if let short = flagRow.short { term.append(typed("-\(short),")) }
    term.append(typed(flag.typed))
    if let value = flagRow.value { term.append(placeholder(value.placeholder)) }
    var meaning = help.summary
    if !help.details.isEmpty { meaning += ". " + help.details }
    if let variable = flagRow.variable {
      meaning += help.details.isEmpty ? ". " : " "
      meaning += say(.variable(variable)).description
    }
    return HelpEntry(term: term, meaning: meaning)
  }

  func entry(for command: CommandName) -> HelpEntry {
    HelpEntry(
      term: [typed(command.rawValue)] + row(of: command).operands.map(form),
      meaning: help(of: command, in: language).summary
    )
  }

  func examples(of command: CommandName) -> [HelpEntry] {
    zip(row(of: command).examples, help(of: command, in: language).examples)
      .map { example, meaning in
        HelpEntry(
          term: example.line.split(separator: " ").map { typed(String($0)) },
          meaning: meaning
        )
      }
  }
}

/// What people type as it stands here.
private func typed(_ word: String) -> StyledText {
  StyledText(TerminalText(escaping: word), .identifier)
}

/// What people type something else for.
private func placeholder(_ word: String) -> StyledText {
  StyledText(TerminalText(escaping: word))
}
