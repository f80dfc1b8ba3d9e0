internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap diff`: what changed from one version to another.
func runDiff(
  _ arguments: DiffArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let sides: DiffSides
  do throws(DiffFailure) {
    sides = try diffSides(arguments.operands, in: environment)
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  let before = Agreement.read(sides.before.text)
  let after = Agreement.read(sides.after.text)
  let isBlocked = [(sides.before, before.findings), (sides.after, after.findings)]
    .map { side, findings in
      reportBlockers(findings, side, arguments, in: environment, output: &output)
    }
  guard !isBlocked.contains(true) else { return .failed }
  let diff = AgreementDiff(from: before.value, to: after.value)
  let report = ChangeReport(
    diff,
    before: sides.before.compared(before.value, in: environment),
    after: sides.after.compared(after.value, in: environment),
    agreementName: shownName(of: sides, after.value),
    language: .english,
    showsAll: arguments.showsAll
  )
  write(report, arguments.format, in: environment, output: &output)
  guard let least = arguments.failOn else { return .success }
  let counts = diff.entries.contains {
    $0.severity >= least && (arguments.showsAll || !$0.isHidden)
  }
  return counts ? .findings : .success
}

private func write(
  _ report: ChangeReport,
  _ format: DiffFormat,
  in environment: Environment,
  output: inout Output
) {
  switch format {
  case .text, .sideBySide, .markdown, .html, .json, .amendment:
    let symbols = environment.reportSymbols
    output.write(report.lines(width: environment.width, symbols), in: environment)
  }
}

/// The name of the folder, else the ID in the file.
private func shownName(of sides: DiffSides, _ agreement: Agreement) -> TerminalText {
  let name = sides.agreementName ?? agreement.text.string(agreement.header.id)
  return UntrustedText(name).forTerminal
}

extension DiffSide {
  fileprivate func compared(
    _ agreement: Agreement,
    in environment: Environment
  ) -> ComparedVersion {
    ComparedVersion(
      agreement,
      name: UntrustedText(name).forTerminal,
      path: environment.shortened(path),
      languageTags: environment.contentLanguages
    )
  }
}

// MARK: What prevents a comparison

/// Prints what makes a file incomparable; true when there is such a thing.
private func reportBlockers(
  _ findings: DiagnosticList<AgreementProblem>,
  _ side: DiffSide,
  _ arguments: DiffArguments,
  in environment: Environment,
  output: inout Output
) -> Bool {
  let blockers = findings.kept.filter { $0.problem.preventsComparison }
  guard !blockers.isEmpty else { return false }
  let index = LineIndex(side.text)
  let path = UntrustedText(environment.shortened(side.path))
  for finding in blockers.prefix(FormatLimits.printedMessages) {
    let report = FindingReport(finding, in: side.text, index, environment.language)
    let lines = report.lines(path: path, width: environment.width)
    output.messages.write(lines + [StyledText()], colored: environment.colorsMessages)
  }
  let areConflicts = blockers.allSatisfy { $0.problem.isConflict }
  if areConflicts, arguments.allowsConflicts { return false }
  let message = UsageMessage(
    wrong: "\(quoted(environment.shortened(side.path))) cannot be compared",
    remedy: areConflicts
      ? "Resolve the conflicts first, or compare without them: `--allow-conflicts`."
      : "Correct these lines first; `roadmap check` names everything else."
  )
  roadmap.report(message, colored: environment.colorsMessages, on: &output)
  return true
}
