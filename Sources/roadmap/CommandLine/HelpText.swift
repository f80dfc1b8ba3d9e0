package import RoadmapStore
package import Terminal

/// The general help: what the program is, every command, every common flag.
package func overviewPage(in environment: Environment) -> [StyledText] {
  var page = HelpPage(in: environment)
  page.paragraph(
    """
    roadmap follows what two institutions have agreed to do together: what is due, who does it and \
    by when. The agreements are plain text files that you can read, sign and send.
    """
  )
  page.heading("How to call it")
  page.form([typed("roadmap"), StyledText("COMMAND"), StyledText("[WORDS AND FLAGS]")])
  let column = HelpPage.column(for: visibleCommands.map { entry(for: $0) })
  for group in CommandGroup.allCases where group != .hidden {
    let commands = visibleCommands.filter { row(of: $0).group == group }
    page.heading(TerminalText(escaping: group.title))
    page.entries(commands.map { entry(for: $0) }, column: column)
  }
  page.heading("Flags that go with every command")
  page.entries(commonFlags.map { entry(for: $0) })
  page.heading("Examples")
  page.entries(
    visibleCommands.filter { row(of: $0).group != .tool }
      .compactMap { row(of: $0).examples.last }.map(entry)
  )
  page.heading("Exit codes, for scripts")
  page.entries(
    ExitCode.allCases.map { code in
      HelpEntry(term: [typed("\(code.rawValue)")], meaning: code.meaning)
    }
  )
  page.emptyLine()
  page.paragraph(
    """
    `roadmap help COMMAND` says more about a command. `roadmap help format` shows how to write an \
    agreement.
    """
  )
  return page.lines
}

/// The page of one command.
package func helpPage(
  of command: CommandName,
  in environment: Environment
) -> [StyledText] {
  let commandRow = row(of: command)
  let own = ownFlags(of: command)
  var page = HelpPage(in: environment)
  page.paragraph("roadmap \(command.rawValue): \(commandRow.summary)")
  page.heading("How to call it")
  page.form(usage(of: command))
  if !commandRow.operands.isEmpty { page.emptyLine() }
  page.entries(
    commandRow.operands.map { operand in
      HelpEntry(term: [placeholder(operand.placeholder)], meaning: operand.meaning)
    }
  )
  for paragraph in commandRow.details {
    page.emptyLine()
    page.paragraph(paragraph)
  }
  page.heading("Flags")
  page.entries(own.map { entry(for: $0) })
  if !own.isEmpty { page.emptyLine() }
  page.paragraph(
    "Flags that go with every command, such as `--roadmaps DIR`, are listed by `roadmap help`.",
    indentedBy: 2
  )
  page.heading(commandRow.examples.count == 1 ? "Example" : "Examples")
  page.entries(commandRow.examples.map(entry))
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

private func entry(for flag: FlagName) -> HelpEntry {
  let flagRow = row(of: flag)
  var term: [StyledText] = []
  if let short = flagRow.short { term.append(typed("-\(short),")) }
  term.append(typed(flag.typed))
  if let value = flagRow.value { term.append(placeholder(value.placeholder)) }
  var meaning = flagRow.summary
  if !flagRow.details.isEmpty { meaning += ". " + flagRow.details }
  if let variable = flagRow.variable {
    meaning += flagRow.details.isEmpty ? ". " : " "
    meaning += "The variable \(variable.rawValue) does the same."
  }
  return HelpEntry(term: term, meaning: meaning)
}

private func entry(for command: CommandName) -> HelpEntry {
  HelpEntry(
    term: [typed(command.rawValue)] + row(of: command).operands.map(form),
    meaning: row(of: command).summary
  )
}

private func entry(for example: Example) -> HelpEntry {
  HelpEntry(
    term: example.line.split(separator: " ").map { typed(String($0)) },
    meaning: example.meaning
  )
}

/// What people type as it stands here.
private func typed(_ word: String) -> StyledText {
  StyledText(TerminalText(escaping: word), .identifier)
}

/// What people type something else for.
private func placeholder(_ word: String) -> StyledText {
  StyledText(TerminalText(escaping: word))
}
