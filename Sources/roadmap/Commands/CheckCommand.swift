internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap check`: every finding in the files that were asked for.
func runCheck(
  _ arguments: CheckArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let subjects: [CheckSubject]
  do throws(WorkspaceFailure) {
    subjects = try checkSubjects(arguments.targets, in: environment)
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  var run = CheckRun(arguments, environment)
  for subject in subjects {
    run.check(subject, output: &output)
    if output.results.hasFailed { return .success }
  }
  run.finish(output: &output)
  if run.hasFailed { return .failed }
  return run.totals.fails(strict: arguments.strict) ? .findings : .success
}

/// What is checked together: the versions of one agreement, or a file on its own.
private enum CheckSubject {
  case folder(AgreementFolder)
  /// A journal, which says something only beside the versions and the other journals.
  case journal(String, of: AgreementFolder)
  case file(path: String)
}

private func checkSubjects(
  _ targets: [String],
  in environment: Environment
) throws(WorkspaceFailure) -> [CheckSubject] {
  guard !targets.isEmpty else {
    return try agreements(of: environment).map { .folder($0) }
  }
  var subjects: [CheckSubject] = []
  for target in targets {
    switch try resolve(target, in: environment) {
    case .file(let path) where path.hasSuffix(".journal"):
      subjects.append(try journalSubject(path))
    case .file(let path): subjects.append(.file(path: path))
    case .folders(let folders): subjects += folders.map { .folder($0) }
    }
  }
  return subjects
}

/// The journal at a path, with the agreement that stands in the same folder.
private func journalSubject(_ path: String) throws(WorkspaceFailure) -> CheckSubject {
  let name = lastComponent(of: path)
  let parent = path.utf8.count > name.utf8.count ? String(path.dropLast(name.count + 1)) : "."
  let folder: AgreementFolder?
  do throws(FileFailure) {
    folder = try AgreementFolder(at: parent.isEmpty ? "/" : parent)
  } catch {
    throw .file(error)
  }
  guard let folder,
    let journal = folder.journals.first(where: {
      lastComponent(of: $0).utf8.elementsEqual(name.utf8)
    })
  else { throw .noAgreements(path: parent) }
  return .journal(journal, of: folder)
}

/// The state of one run over many files.
private struct CheckRun {
  private(set) var totals = CheckTotals()
  private(set) var hasFailed = false
  private let isJSON: Bool
  private let environment: Environment
  private var json = JSONWriter(pretty: true)
  private var printed = 0

  init(_ arguments: CheckArguments, _ environment: Environment) {
    isJSON = arguments.json
    self.environment = environment
    guard isJSON else { return }
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "check")
    json.key("findings")
    json.beginArray()
  }

  mutating func check(_ subject: CheckSubject, output: inout Output) {
    switch subject {
    case .file(let path):
      guard let text = read(path, links: .follow, output: &output) else { return }
      let result = Agreement.read(text)
      report(result.findings, path, text, output: &output)
    case .folder(let folder): check(folder, output: &output)
    case .journal(let path, let folder): check(folder, only: path, output: &output)
    }
  }

  /// Checks what belongs together, and tells of all files, or of one journal.
  private mutating func check(
    _ folder: AgreementFolder,
    only wanted: String? = nil,
    output: inout Output
  ) {
    if let failure = folder.failure {
      hasFailed = true
      roadmap.report(failure, in: environment, on: &output)
    }
    var versions: [VersionInFolder] = []
    var results: [(path: String, findings: DiagnosticList<AgreementProblem>)] = []
    for file in folder.versions {
      let isWanted = wanted == nil
      guard let text = read(file.path, links: .refuse, counts: isWanted, output: &output)
      else { continue }
      let result = Agreement.read(text)
      versions.append(VersionInFolder(number: file.number, agreement: result.value))
      results.append((file.path, result.findings))
    }
    let journals = readJournals(of: folder, versions, only: wanted, output: &output)
    let snapshot = Snapshot(
      FoldInput(
        versions: versions,
        journals: journals.map(\.journal),
        day: environment.now.today,
        comparison: .thorough
      )
    )
    if let wanted {
      if let snapshot { report(journals, snapshot, only: wanted, output: &output) }
      return
    }
    let adopted = snapshot.map { adoptionFindings($0) }
    for (index, together) in versionFindings(versions).enumerated() {
      var findings = results[index].findings
      findings.absorb(together) { $0 }
      if let adopted { findings.absorb(adopted[index]) { $0 } }
      findings.sort()
      report(findings, results[index].path, versions[index].agreement.text, output: &output)
    }
    guard let snapshot else { return }
    report(journals, snapshot, output: &output)
    reportLines(missingFrom: journals, in: folder, snapshot, output: &output)
    showTextChanges(of: snapshot, name: folder.name, in: environment, on: &output)
  }

  /// A journal with what is wrong with its lines.
  private struct CheckedJournal {
    let path: String
    let journal: Journal
    var findings: DiagnosticList<JournalProblem>
  }

  private mutating func readJournals(
    of folder: AgreementFolder,
    _ versions: [VersionInFolder],
    only wanted: String?,
    output: inout Output
  ) -> [CheckedJournal] {
    guard let chosen = VersionInForce(versions, on: environment.now.today) else { return [] }
    let agreement = versions[chosen.index].agreement
    let name = agreement.text.string(agreement.header.id)
    var journals: [CheckedJournal] = []
    for path in folder.journals {
      guard
        let text = read(
          path,
          links: .refuse,
          limit: FormatLimits.journalBytes,
          counts: wanted == nil || wanted == path,
          output: &output
        )
      else { continue }
      let owner = String(lastComponent(of: path).dropLast(".journal".count))
      let result = Journal.read(text, owner: owner, agreement: name)
      journals.append(
        CheckedJournal(path: path, journal: result.value, findings: result.findings)
      )
    }
    return journals
  }

  /// What is wrong with the lines of the journals, and with what they say about the agreement.
  private mutating func report(
    _ checked: [CheckedJournal],
    _ snapshot: Snapshot,
    only wanted: String? = nil,
    output: inout Output
  ) {
    var checked = checked
    for finding in snapshot.findings {
      checked[finding.journal].findings
        .report(
          finding.diagnostic.problem,
          at: finding.diagnostic.range,
          related: finding.diagnostic.related
        )
    }
    let journals = checked.map(\.journal)
    for journal in checked where wanted == nil || journal.path == wanted {
      var findings = findingsWithHarmlessDamage(
        journal.findings,
        of: journal.journal,
        among: journals
      )
      findings.sort()
      report(findings, journal.path, journal.journal.text, output: &output)
    }
  }

  /// Says on standard error what was recorded on this machine and is in no journal: it is no finding
  /// in the files, which others have too.
  private func reportLines(
    missingFrom journals: [CheckedJournal],
    in folder: AgreementFolder,
    _ snapshot: Snapshot,
    output: inout Output
  ) {
    guard let outbox = environment.outbox,
      let count = try? linesMissing(
        fromAgreementAt: folder.path,
        owners: RecordingDesk(snapshot).partyNames + ["observer"],
        journals: journals.map(\.journal),
        outbox
      ), count > 0
    else { return }
    let words = StatusReportPhrase.lostLines(count).words(in: environment.language)
    output.messages.write(
      StyledText("\(TerminalText(escaping: folder.name)): \(words).", .warning)
        .wrapped(to: environment.width),
      colored: environment.colorsMessages
    )
  }

  private mutating func read(
    _ path: String,
    links: LinkRule,
    limit: Int = FormatLimits.agreementBytes,
    counts: Bool = true,
    output: inout Output
  ) -> SourceText? {
    do throws(FileFailure) {
      let text = try readFile(path, links: links, limit: limit, isListed: links == .refuse)
      if counts { totals.addFile() }
      return text
    } catch {
      hasFailed = true
      roadmap.report(error, in: environment, on: &output)
      return nil
    }
  }

  private mutating func report<Problem: WordedProblem>(
    _ findings: DiagnosticList<Problem>,
    _ path: String,
    _ text: SourceText,
    output: inout Output
  ) {
    totals.add(findings)
    guard !findings.isEmpty else { return }
    let index = LineIndex(text)
    let name = UntrustedText(environment.shortened(path))
    for finding in findings.kept {
      guard isJSON || printed < FormatLimits.printedMessages else { return }
      printed += 1
      let report = FindingReport(finding, in: text, index, environment.language)
      if isJSON {
        report.write(to: &json, path: name)
      } else {
        output.write(report.lines(path: name, width: environment.width), in: environment)
        output.write([StyledText()], in: environment)
      }
    }
  }

  mutating func finish(output: inout Output) {
    if isJSON {
      json.endArray()
      json.member("errors", totals.errors)
      json.member("warnings", totals.warnings)
      json.member("notes", totals.notes)
      json.member("files", totals.files)
      // Of a file with more findings than are kept, the rest is counted and not listed.
      json.member("listed", printed)
      json.endObject()
      output.results.write(json.finished())
      return
    }
    if totals.all > printed {
      let rest = totals.all - printed
      let line = CommandPhrase.moreNotShown(rest).words(in: environment.language)
      output.write([StyledText(line, .note)], in: environment)
    }
    output.write([totals.summary(in: environment.language)], in: environment)
  }
}
