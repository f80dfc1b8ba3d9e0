internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// Why a command cannot reach what it was asked about.
enum WorkspaceFailure: Error {
  case noWorkspace(searchedFrom: String?)
  case noAgreements(path: String)
  case unknownTarget(String, nearest: String?)
  /// The party that `--by` names is in none of the agreements that were asked for.
  case partyUnknown(String, parties: [String])
  case file(FileFailure)
}

/// What a word on the command line named.
enum ResolvedTarget {
  case file(path: String)
  case folders([AgreementFolder])
}

/// All agreements of the workspace.
func agreements(of environment: Environment) throws(WorkspaceFailure) -> [AgreementFolder] {
  let path = try workspacePath(of: environment)
  let folders = try folders(in: path)
  if folders.isEmpty { throw .noAgreements(path: path) }
  return folders
}

private func folders(in path: String) throws(WorkspaceFailure) -> [AgreementFolder] {
  do throws(FileFailure) {
    return try agreementFolders(in: path)
  } catch {
    throw .file(error)
  }
}

func workspacePath(of environment: Environment) throws(WorkspaceFailure) -> String {
  switch environment.workspace {
  case .named(let path, _), .nearest(let path): path
  case .missing(let folder): throw .noWorkspace(searchedFrom: folder)
  }
}

/// Finds a file, a folder, or an agreement of the workspace by its name, in this order.
func resolve(
  _ target: String,
  in environment: Environment
) throws(WorkspaceFailure) -> ResolvedTarget {
  switch pathKind(target) {
  case .file, .other: return .file(path: target)
  case .folder:
    let folders = try folders(in: target)
    if folders.isEmpty { throw .noAgreements(path: target) }
    return .folders(folders)
  case .missing: break
  }
  guard !target.contains("/"), !target.hasSuffix(".roadmap") else {
    throw .file(.notFound(path: target))
  }
  let folders = try agreements(of: environment)
  if let folder = folders.first(where: { $0.name.utf8.elementsEqual(target.utf8) }) {
    return .folders([folder])
  }
  throw .unknownTarget(target, nearest: nearestName(to: target, among: folders.map(\.name)))
}

// MARK: Words

extension CommandProblem {
  /// What stands between the command and the agreements, with paths as people would type them.
  init(_ failure: WorkspaceFailure, in environment: Environment) {
    switch failure {
    case .file(let failure): self.init(failure, in: environment)
    case .noWorkspace(let folder): self = .noWorkspace(searchedFrom: folder)
    case .noAgreements(let path): self = .noAgreements(path: environment.shortened(path))
    case .partyUnknown(let name, let parties): self = .partyNowhere(name, parties: parties)
    case .unknownTarget(let target, let nearest): self = .targetUnknown(target, nearest: nearest)
    }
  }

  init(_ failure: FileFailure, in environment: Environment) {
    self = .file(failure, name: quoted(environment.shortened(failure.path)))
  }
}

func report(_ failure: WorkspaceFailure, in environment: Environment, on output: inout Output) {
  report(CommandProblem(failure, in: environment), in: environment, on: &output)
}

func report(_ failure: FileFailure, in environment: Environment, on output: inout Output) {
  report(CommandProblem(failure, in: environment), in: environment, on: &output)
}

extension Environment {
  /// A path as people would type it: without the current folder in front.
  func shortened(_ path: String) -> String {
    guard let folder = currentFolder, path.utf8.count > folder.utf8.count + 1,
      path.hasPrefix(folder + "/")
    else { return path }
    return String(decoding: path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
  }
}
