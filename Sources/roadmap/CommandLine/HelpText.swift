package import RoadmapStore

/// The general help: what the program is, every command, every common flag.
package func overviewText(in environment: Environment) -> String {
  var page = HelpPage(in: environment)
  page.paragraph(
    """
    roadmap follows what two institutions have agreed to do together: what is due, who does it and \
    by when. The agreements are plain text files that you can read, sign and send.
    """
  )
  page.heading("How to call it")
  page.form([
    TextPiece(text: "roadmap", role: .command), TextPiece(text: "COMMAND", role: .placeholder),
    TextPiece(text: "[WORDS AND FLAGS]", role: .placeholder),
  ])
  let column = HelpPage.column(for: visibleCommands.map { entry(for: $0) })
  for group in CommandGroup.allCases where group != .hidden {
    let commands = visibleCommands.filter { row(of: $0).group == group }
    page.heading(group.title)
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
      HelpEntry(term: [TextPiece(text: "\(code.rawValue)", role: .command)], meaning: code.meaning)
    }
  )
  page.emptyLine()
  page.paragraph(
    """
    `roadmap help COMMAND` says more about a command. `roadmap help format` shows how to write an \
    agreement.
    """
  )
  return page.text
}

/// The page of one command.
package func helpText(of command: CommandName, in environment: Environment) -> String {
  let commandRow = row(of: command)
  let own = ownFlags(of: command)
  var page = HelpPage(in: environment)
  page.paragraph("roadmap \(command.rawValue): \(commandRow.summary)")
  page.heading("How to call it")
  page.form(
    [
      TextPiece(text: "roadmap", role: .command),
      TextPiece(text: command.rawValue, role: .command),
    ] + commandRow.operands.map(form)
      + own.map { TextPiece(text: "[\($0.typed)]", role: .command) }
  )
  page.emptyLine()
  page.entries(
    commandRow.operands.map { operand in
      HelpEntry(
        term: [TextPiece(text: operand.placeholder, role: .placeholder)],
        meaning: operand.meaning
      )
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
  return page.text
}

/// How a command is called, on one line: `roadmap show ID [--json]`.
package func usageLine(of command: CommandName) -> String {
  let operands = row(of: command).operands.map { form($0).text }
  let flags = ownFlags(of: command).map { "[\($0.typed)]" }
  return (["roadmap", command.rawValue] + operands + flags).joined(separator: " ")
}

private func form(_ operand: OperandRow) -> TextPiece {
  switch operand.count {
  case .one: TextPiece(text: operand.placeholder, role: .placeholder)
  case .optional: TextPiece(text: "[\(operand.placeholder)]", role: .placeholder)
  case .any: TextPiece(text: "[\(operand.placeholder)...]", role: .placeholder)
  }
}

private func entry(for flag: FlagName) -> HelpEntry {
  let flagRow = row(of: flag)
  var term: [TextPiece] = []
  if let short = flagRow.short { term.append(TextPiece(text: "-\(short),", role: .command)) }
  term.append(TextPiece(text: flag.typed, role: .command))
  if let value = flagRow.value {
    term.append(TextPiece(text: value.placeholder, role: .placeholder))
  }
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
    term: [TextPiece(text: command.rawValue, role: .command)] + row(of: command).operands.map(form),
    meaning: row(of: command).summary
  )
}

private func entry(for example: Example) -> HelpEntry {
  HelpEntry(
    term: example.line.split(separator: " ").map { TextPiece(text: String($0), role: .command) },
    meaning: example.meaning
  )
}
