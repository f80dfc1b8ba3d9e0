internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax

/// The versions and journals of an agreement as they stand on the disk.
struct FolderReading {
  /// A version with its file.
  struct Version {
    let number: Int?
    let agreement: Agreement
    let path: String
  }

  /// A file with errors: how many, and the line of the first.
  struct BrokenFile {
    let path: String
    let line: Int
    let errors: Int
  }

  let folder: AgreementFolder
  private(set) var versions: [Version] = []
  private(set) var broken: [BrokenFile] = []

  init(_ folder: AgreementFolder) throws(WorkspaceFailure) {
    self.folder = folder
    do throws(FileFailure) { try folder.checkReadable() } catch { throw .file(error) }
    for file in folder.versions {
      let result = Agreement.read(try read(file.path, FormatLimits.agreementBytes))
      versions.append(Version(number: file.number, agreement: result.value, path: file.path))
      note(result.findings, in: result.value.text, file.path)
    }
  }

  /// An open conflict is an error of a draft, but nothing that cannot be understood.
  private mutating func note(
    _ findings: DiagnosticList<AgreementProblem>,
    in text: SourceText,
    _ path: String
  ) {
    let conflicts = findings.kept.count { $0.problem == .conflictOpen }
    let errors = findings.errorCount - conflicts
    guard errors > 0,
      let first = findings.kept.first(where: {
        $0.problem.severity == .error && $0.problem != .conflictOpen
      })
    else { return }
    let line = LineIndex(text).lineNumber(of: first.range.start)
    broken.append(BrokenFile(path: path, line: line, errors: errors))
  }

  /// The agreement folded as of the day that was asked for.
  func recordedView(
    _ clock: StatusClock,
    in environment: Environment
  ) throws(WorkspaceFailure) -> RecordedView {
    let day = clock.asOf ?? environment.now.today
    let versions = versions.map { VersionInFolder(number: $0.number, agreement: $0.agreement) }
    guard let chosen = VersionInForce(versions, on: day) else {
      throw .noAgreements(path: folder.path)
    }
    let agreement = versions[chosen.index].agreement
    let owners = agreement.parties.map { agreement.text.string($0.id) } + ["observer"]
    var journals: [Journal] = []
    var paths: [UntrustedText] = []
    var findings = 0
    for path in folder.journals {
      let result = Journal.read(
        try read(path, FormatLimits.journalBytes),
        owner: String(lastComponent(of: path).dropLast(".journal".utf8.count)),
        agreement: agreement.text.string(agreement.header.id)
      )
      journals.append(result.value)
      paths.append(UntrustedText(environment.shortened(path)))
      findings += result.findings.errorCount + result.findings.warningCount
    }
    let input = FoldInput(
      versions: versions,
      journals: journals,
      day: day,
      knownOn: clock.knownOn,
      against: clock.against,
      today: environment.now.today
    )
    guard let snapshot = Snapshot(input) else { throw .noAgreements(path: folder.path) }
    let version = snapshot.version
    return RecordedView(
      view: AgreementView(
        agreement: version.agreement,
        name: folder.name,
        versionNumber: version.number,
        path: environment.shortened(folder.versions[snapshot.versionIndex].path),
        isInForce: snapshot.isInForce,
        inForceSince: snapshot.inForceSince,
        day: day,
        language: environment.language,
        languageTags: environment.contentLanguages
      ),
      snapshot: snapshot,
      journalPaths: paths,
      us: environment.party(of: version.agreement),
      journalFindings: findings + findingCount(snapshot, today: environment.now.today),
      lostLines: linesLost(of: owners, journals, in: environment),
      brokenTexts: broken.map { file in
        BrokenText(path: UntrustedText(environment.shortened(file.path)), errors: file.errors)
      }
    )
  }
}

extension FolderReading {
  /// How many lines were recorded on this machine that the journals lack; what cannot be compared is
  /// for `doctor`.
  private func linesLost(
    of owners: [String],
    _ journals: [Journal],
    in environment: Environment
  ) -> Int {
    guard let outbox = environment.outbox else { return 0 }
    let count = try? linesMissing(
      fromAgreementAt: folder.path,
      owners: owners,
      journals: journals,
      outbox
    )
    return count ?? 0
  }
}

/// The versions and journals of an agreement, read and folded as of the day that was asked for.
///
/// A file that is gone since the folder was listed may have another name now (a draft that became a
/// version): then the folder is listed once more.
func recordedView(
  of folder: AgreementFolder,
  _ clock: StatusClock,
  in environment: Environment
) throws(WorkspaceFailure) -> RecordedView {
  do throws(WorkspaceFailure) {
    return try FolderReading(folder).recordedView(clock, in: environment)
  } catch {
    guard case .file(.notFound) = error, let now = try? AgreementFolder(at: folder.path),
      now != folder
    else { throw error }
    return try FolderReading(now).recordedView(clock, in: environment)
  }
}

/// How many events count for less than they seem to, as of today: seen from an earlier day, what
/// was recorded since is not wrong.
private func findingCount(_ snapshot: Snapshot, today: Day) -> Int {
  var input = snapshot.input
  let isToday = input.day == today && input.knownOn == nil
  input.day = today
  input.knownOn = nil
  let findings = isToday ? snapshot.findings : Snapshot(input)?.findings ?? []
  return findings.count { $0.diagnostic.problem.severity != .note }
}

/// Agreements with what was recorded, and those of which a file cannot be read.
///
/// The latter stand in nobody's way: what can be read is shown, and they are named.
struct RecordedViews {
  fileprivate(set) var views: [RecordedView] = []
  fileprivate(set) var unreadable: [UnreadableAgreement] = []

  /// What a report says of those that it does not show.
  var omissions: Omissions { Omissions(unreadable.map(\.name)) }
}

/// An agreement of which a file cannot be read, and why.
struct UnreadableAgreement {
  let name: String
  let failure: WorkspaceFailure
}

/// All agreements of the workspace, each with what was recorded; throws when none can be read.
func recordedViews(
  _ clock: StatusClock,
  in environment: Environment
) throws(WorkspaceFailure) -> RecordedViews {
  var found = RecordedViews()
  for folder in try agreements(of: environment) {
    do throws(WorkspaceFailure) {
      found.views.append(try recordedView(of: folder, clock, in: environment))
    } catch {
      found.unreadable.append(UnreadableAgreement(name: folder.name, failure: error))
    }
  }
  if found.views.isEmpty, let first = found.unreadable.first { throw first.failure }
  // One that cannot be read may have the party.
  if found.unreadable.isEmpty { try environment.checkSide(in: found.views) }
  return found
}

/// The agreements that a name or the beginning of one means, all without a name.
func recordedViews(
  named name: String?,
  _ clock: StatusClock,
  in environment: Environment
) throws(WorkspaceFailure) -> RecordedViews {
  guard let name else { return try recordedViews(clock, in: environment) }
  let folders = try agreements(of: environment)
  let exact = folders.filter { $0.name.utf8.elementsEqual(name.utf8) }
  let found = exact.isEmpty ? folders.filter { $0.name.hasPrefix(name) } : exact
  guard found.count == 1 else {
    throw .unknownTarget(name, nearest: nearestName(to: name, among: folders.map(\.name)))
  }
  let view = try recordedView(of: found[0], clock, in: environment)
  try environment.checkSide(in: [view])
  return RecordedViews(views: [view])
}

/// A file that was found in the folder of an agreement.
private func read(_ path: String, _ limit: Int) throws(WorkspaceFailure) -> SourceText {
  do throws(FileFailure) {
    return try readFile(path, links: .refuse, limit: limit, isListed: true)
  } catch {
    throw .file(error)
  }
}

extension Environment {
  /// A side that was typed and that nobody has would be nobody's in silence.
  fileprivate func checkSide(in views: [RecordedView]) throws(WorkspaceFailure) {
    guard isByTyped, let by, views.allSatisfy({ $0.us == nil }) else { return }
    var parties: [String] = []
    for agreement in views.map(\.agreement) {
      for party in agreement.parties {
        let id = agreement.text.string(party.id)
        if !parties.contains(where: { $0.utf8.elementsEqual(id.utf8) }) { parties.append(id) }
      }
    }
    let typed = by.split(separator: "/", omittingEmptySubsequences: false).first
    throw .partyUnknown(typed.map { String($0) } ?? by, parties: parties)
  }

  /// The party that asks, when the agreement has it.
  func party(of agreement: Agreement) -> PartyIndex? {
    guard let id = by?.split(separator: "/", omittingEmptySubsequences: false).first else {
      return nil
    }
    let wanted = id.lowercased()
    return agreement.parties
      .firstIndex { party in
        agreement.text.string(party.id).lowercased().utf8.elementsEqual(wanted.utf8)
      }
      .map(PartyIndex.init)
  }

  /// The marks that the output can show.
  var reportSymbols: ReportSymbols {
    switch symbols {
    case .unicode: .unicode
    case .ascii: .ascii
    }
  }
}
