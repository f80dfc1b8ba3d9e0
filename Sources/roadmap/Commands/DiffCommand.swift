internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap diff`: what changed from one version to another.
func runDiff(
  _ arguments: DiffArguments,
  in environment: Environment,
  _ facts: ProcessFacts,
  output: inout Output
) -> ExitCode {
  let git = GitProgram(searchPath: facts.variables[.programFolders] ?? "")
  let sides: DiffSides
  do throws(DiffFailure) {
    sides = try diffSides(arguments.operands, in: environment, git: git)
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  warnOfChangedTexts(sides, in: environment, on: &output)
  // Of large files with few changes most need not be read at all.
  let excerpted = DiffExcerpt(sides.before.text, sides.after.text)?.diff()
  guard
    let texts = excerpted
      ?? wholeDiff(of: sides, arguments, in: environment, output: &output)
  else { return .failed }
  let diff = texts.adding(progressConflicts(of: texts, sides, in: environment))
  let report = ChangeReport(
    diff,
    before: sides.before.compared(diff.before, in: environment),
    after: sides.after.compared(diff.after, in: environment),
    agreementName: shownName(of: sides, diff.after),
    language: environment.language,
    showsAll: arguments.showsAll
  )
  write(report, arguments.format, in: environment, facts, output: &output)
  guard let least = arguments.failOn else { return .success }
  let counts = diff.entries.contains {
    $0.severity >= least && (arguments.showsAll || !$0.isHidden)
  }
  return counts ? .findings : .success
}

/// The diff of both files, read from beginning to end; nil when one cannot be compared, which is
/// then reported.
private func wholeDiff(
  of sides: DiffSides,
  _ arguments: DiffArguments,
  in environment: Environment,
  output: inout Output
) -> AgreementDiff? {
  let before = Agreement.read(sides.before.text)
  let after = Agreement.read(sides.after.text)
  let isBlocked = [(sides.before, before.findings), (sides.after, after.findings)]
    .map { side, findings in
      reportBlockers(findings, side, arguments, in: environment, output: &output)
    }
  return isBlocked.contains(true) ? nil : AgreementDiff(from: before.value, to: after.value)
}

/// What the newer version says against the journals of its folder, as they stood the day before it
/// was adopted; as of today while it is not.
private func progressConflicts(
  of diff: AgreementDiff,
  _ sides: DiffSides,
  in environment: Environment
) -> [ChangeEntry] {
  guard let folder = sides.folder, !folder.journals.isEmpty, diff.relation == .versions else {
    return []
  }
  let clock = StatusClock(asOf: diff.after.adoptionDay?.adding(days: -1))
  // A journal that cannot be read is for `check`; the texts are compared all the same.
  guard let view = try? recordedView(of: folder, clock, in: environment) else { return [] }
  return diff.progressConflicts(with: view.snapshot)
}

private func write(
  _ report: ChangeReport,
  _ format: DiffFormat,
  in environment: Environment,
  _ facts: ProcessFacts,
  output: inout Output
) {
  switch format {
  case .text:
    let symbols = environment.reportSymbols
    output.writePaged(report.lines(width: environment.width, symbols), in: environment, facts)
  case .sideBySide:
    let symbols = environment.reportSymbols
    let lines = report.sideBySideLines(width: environment.width, symbols)
    output.writePaged(lines, in: environment, facts)
  case .markdown: output.results.write(report.markdown())
  case .html: output.results.write(report.html())
  case .json: output.results.write(report.json())
  case .amendment:
    let lines = report.amendmentLines(width: environment.width)
    output.writePaged(lines, in: environment, facts)
  }
}

/// Says that a version which is compared is no longer the text that was adopted, by its SHA-256.
private func warnOfChangedTexts(
  _ sides: DiffSides,
  in environment: Environment,
  on output: inout Output
) {
  var seen: Set<String> = []
  for side in [sides.before, sides.after] {
    let name = lastComponent(of: side.path)
    guard AgreementFolder.versionNumber(ofFileNamed: name) != nil else { continue }
    let isHere = side.path.utf8.count == name.utf8.count
    let path = isHere ? "." : String(side.path.dropLast(name.count + 1))
    guard seen.insert(path).inserted, let folder = try? AgreementFolder(at: path),
      !folder.journals.isEmpty,
      let record = try? record(of: folder, in: environment, comparison: .thorough)
    else { continue }
    warn(
      of: record.snapshot,
      name: folder.name,
      saysHow: !sides.before.isAdoptedText,
      in: environment,
      on: &output
    )
  }
}

/// The name of the folder, else the ID in the file.
private func shownName(of sides: DiffSides, _ agreement: Agreement) -> TerminalText {
  let name = sides.folder?.name ?? agreement.text.string(agreement.header.id)
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
  let name = quoted(environment.shortened(side.path))
  roadmap.report(
    .notComparable(name: name, hasConflicts: areConflicts),
    in: environment,
    on: &output
  )
  return true
}
