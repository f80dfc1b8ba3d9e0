internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// Why a version was neither made nor adopted.
enum VersionFailure: Error {
  case record(RecordFailure)
  case file(FileFailure)
  case problem(VersionProblem)

  /// Who records is known, the folder was read: what else stands in the way.
  static func workspace(_ failure: WorkspaceFailure) -> VersionFailure {
    .record(.workspace(failure))
  }
}

/// The agreement that was named, or the only one that `isMeant` accepts.
func chosenFolder(
  _ name: String?,
  for command: CommandName,
  in environment: Environment,
  isMeant: (AgreementFolder) throws(VersionFailure) -> Bool
) throws(VersionFailure) -> AgreementFolder {
  let folders: [AgreementFolder]
  do throws(WorkspaceFailure) {
    folders = try agreements(of: environment)
  } catch {
    throw .workspace(error)
  }
  if let name {
    let exact = folders.filter { $0.name.utf8.elementsEqual(name.utf8) }
    let found = exact.isEmpty ? folders.filter { $0.name.hasPrefix(name) } : exact
    guard found.count == 1 else {
      let nearest = nearestName(to: name, among: folders.map(\.name))
      throw .workspace(.unknownTarget(name, nearest: nearest))
    }
    return found[0]
  }
  if folders.count == 1 { return folders[0] }
  // Where one starts the command in the folder of an agreement, that one is meant.
  if let current = environment.currentFolder,
    let own = folders.first(where: { $0.path.utf8.elementsEqual(current.utf8) })
  {
    return own
  }
  var meant: [AgreementFolder] = []
  for folder in folders where try isMeant(folder) { meant.append(folder) }
  guard meant.count == 1 else {
    throw .problem(.agreementNotNamed((meant.isEmpty ? folders : meant).map(\.name), command))
  }
  return meant[0]
}

/// An agreement with its journals, compared thoroughly: what is adopted is known by its SHA-256.
func thoroughRecord(
  of folder: AgreementFolder,
  in environment: Environment
) throws(VersionFailure) -> AgreementRecord {
  do throws(RecordFailure) {
    return try record(of: folder, in: environment, comparison: .thorough)
  } catch {
    throw .record(error)
  }
}

/// Says why, and returns the exit code that goes with it.
func report(
  _ failure: VersionFailure,
  in environment: Environment,
  on output: inout Output
) -> ExitCode {
  switch failure {
  case .record(let failure): return report(failure, in: environment, on: &output)
  case .file(let failure):
    report(failure, in: environment, on: &output)
    return exitCode(for: failure)
  case .problem(let problem):
    let message = problem.message(in: environment.language)
    report(message, colored: environment.colorsMessages, on: &output)
    return .failed
  }
}

extension Environment {
  /// What everything that writes is told.
  var writeSettings: WriteSettings { writeSettings(holder: by ?? "roadmap") }

  /// The same for a writer whose name is known better.
  func writeSettings(holder: String) -> WriteSettings {
    WriteSettings(now: now.instant, holder: holder, system: system)
  }
}
