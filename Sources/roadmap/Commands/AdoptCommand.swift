internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap adopt`: a draft becomes a version, and the own journal says that this side accepts it.
func runAdopt(
  _ arguments: AdoptArguments,
  in environment: Environment,
  _ facts: ProcessFacts,
  output: inout Output
) -> ExitCode {
  do throws(VersionFailure) {
    let folder = try chosenFolder(
      arguments.agreement,
      for: .adopt,
      in: environment,
      isMeant: { folder throws(VersionFailure) in
        try waits(in: folder, arguments, environment, facts)
      }
    )
    let action = try AdoptAction(arguments, on: folder, environment, facts)
    do throws(VersionFailure) {
      try action.check()
    } catch {
      show(action.findings(), of: action, in: environment, on: &output)
      throw error
    }
    showChanges(of: action, in: environment, on: &output)
    guard try isWanted(action, arguments, environment, on: &output) else { return .failed }
    let outcome = try action.carryOut()
    output.changes += outcome.outcome.changes
    outcome.recording.reportWay(of: outcome.outcome, on: &output)
    let words = outcome.words(in: environment).joined(separator: " ")
    output.write(StyledText(words).wrapped(to: environment.width), in: environment)
    return .success
  } catch {
    return report(error, in: environment, on: &output)
  }
}

/// Whether something in the folder waits for the one who asks.
private func waits(
  in folder: AgreementFolder,
  _ arguments: AdoptArguments,
  _ environment: Environment,
  _ facts: ProcessFacts
) throws(VersionFailure) -> Bool {
  do throws(VersionFailure) {
    _ = try AdoptAction(arguments, on: folder, environment, facts)
    return true
  } catch {
    switch error {
    case .record(.identity): throw error
    case .problem(.severalToAdopt), .problem(.numberWrong): return true
    case .problem, .record, .file: return false
    }
  }
}

/// The errors of a text that cannot be adopted, on standard error.
private func show(
  _ findings: DiagnosticList<AgreementProblem>,
  of action: AdoptAction,
  in environment: Environment,
  on output: inout Output
) {
  let errors = findings.kept.filter { $0.problem.severity == .error }
  let text = action.text
  let index = LineIndex(text)
  for finding in errors.prefix(FormatLimits.printedMessages) {
    let report = FindingReport(finding, in: text, index, environment.language)
    let lines = report.lines(path: UntrustedText(action.shownPath), width: environment.width)
    output.messages.write(lines + [StyledText()], colored: environment.colorsMessages)
  }
  action.showTextChanges(on: &output)
}

private func showChanges(
  of action: AdoptAction,
  in environment: Environment,
  on output: inout Output
) {
  if let changes = action.changes() {
    let lines = changes.lines(width: environment.width, environment.reportSymbols)
    output.write(lines + [StyledText()], in: environment)
  } else {
    say(.firstVersion(name: quoted(action.shownPath)), in: environment, on: &output)
  }
  for ending in action.endings {
    let words = ending.words(in: environment.language)
    output.write(StyledText(words, .warning).wrapped(to: environment.width), in: environment)
  }
  let warnings = action.findings().warningCount
  if warnings > 0 {
    say(
      .warnings(warnings, TerminalText(escaping: action.folder.name)),
      in: environment,
      on: &output
    )
  }
}

private func say(_ phrase: AdoptPhrase, in environment: Environment, on output: inout Output) {
  let words = phrase.words(in: environment.language)
  output.write(StyledText(words).wrapped(to: environment.width), in: environment)
}

/// What `--yes` or a person says.
private func isWanted(
  _ action: AdoptAction,
  _ arguments: AdoptArguments,
  _ environment: Environment,
  on output: inout Output
) throws(VersionFailure) -> Bool {
  if arguments.isConfirmed { return true }
  guard canAsk() else { throw .problem(.needsYes) }
  let question = AdoptPhrase.question(
    version: action.number,
    party: TerminalText(escaping: action.party)
  )
  output.results.flush()
  output.messages.write(
    [StyledText(question.words(in: environment.language), .heading)],
    colored: environment.colorsMessages
  )
  output.messages.flush()
  if isYes(answerLine() ?? "") { return true }
  say(.notAdopted, in: environment, on: &output)
  return false
}

/// `y`, `yes`, `д`, `да`, `h`, `ha`, `ҳа`: any language of the program, whatever the interface's.
func isYes(_ answer: String) -> Bool {
  let word = answer.split(whereSeparator: { $0.isWhitespace }).joined().lowercased()
  return ["y", "yes", "д", "да", "h", "ha", "ҳа", "ҳ"]
    .contains { $0.utf8.elementsEqual(word.utf8) }
}
