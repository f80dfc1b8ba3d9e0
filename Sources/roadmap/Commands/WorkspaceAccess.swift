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

func report(_ failure: WorkspaceFailure, in environment: Environment, on output: inout Output) {
  let message = message(for: failure, in: environment)
  report(message, colored: environment.colorsMessages, on: &output)
}

/// The words for what stands between a command and what it was asked about.
func message(for failure: WorkspaceFailure, in environment: Environment) -> UsageMessage {
  switch failure {
  case .file(let failure): fileMessage(for: failure, in: environment)
  case .noWorkspace(let folder):
    UsageMessage(
      wrong: "there is no folder `Roadmaps` "
        + (folder.map { "in \(quoted($0)) or above it" } ?? "to be found"),
      remedy: "Go to the folder that holds it, or name it: `roadmap --roadmaps DIR ...`."
    )
  case .noAgreements(let path):
    UsageMessage(
      wrong: "no agreement in \(quoted(environment.shortened(path)))",
      remedy: "An agreement is a folder with a file `v1.roadmap` or `draft.roadmap`; "
        + "`roadmap help format` shows how to write one."
    )
  case .unknownTarget(let target, let nearest):
    UsageMessage(
      wrong: "there is no file, folder or agreement \(quoted(target))",
      remedy: nearest.map { "Did you mean \(quoted($0))?" }
        ?? "`roadmap list` shows the agreements."
    )
  }
}

func report(_ failure: FileFailure, in environment: Environment, on output: inout Output) {
  let message = fileMessage(for: failure, in: environment)
  report(message, colored: environment.colorsMessages, on: &output)
}

func fileMessage(
  for failure: FileFailure,
  in environment: Environment
) -> UsageMessage {
  let name = quoted(environment.shortened(failure.path))
  return switch failure {
  case .notFound:
    UsageMessage(wrong: "there is no file \(name)", remedy: "Check the name and the folder.")
  case .isFolder:
    UsageMessage(wrong: "\(name) is a folder, not a file", remedy: "Name a file in it.")
  case .notRegular:
    UsageMessage(
      wrong: "\(name) is not a plain file",
      remedy: "Links, pipes and devices are not followed here; put the file itself in its place."
    )
  case .tooLarge:
    UsageMessage(
      wrong: "\(name) is over 512 MiB and was not read",
      remedy: "Look what filled it; `roadmap explain file-too-large` says more."
    )
  case .unsteady:
    UsageMessage(
      wrong: "\(name) changes while it is read",
      remedy: "Wait until the other program has finished, and try again."
    )
  case .changedByOthers:
    UsageMessage(
      wrong: "somebody else changed \(name) meanwhile; nothing was overwritten",
      remedy: "Look at their text, and try again."
    )
  case .locked(_, let holder):
    UsageMessage(
      wrong: "another roadmap is writing beside \(name)"
        + (holder.map { ": process \(quoted($0))" } ?? ""),
      remedy: "Wait until it has finished, and try again; nothing was changed."
    )
  case .unconfirmed(_, let errorNumber):
    UsageMessage(
      wrong: "\(name) was written, but the disk did not confirm it: "
        + systemWords(for: errorNumber),
      remedy: "Compare the file with what you expect before you go on."
    )
  case .refused(_, let errorNumber):
    UsageMessage(
      wrong: "\(name) cannot be used: \(systemWords(for: errorNumber))",
      remedy: "Check that the file is there and that you may open it; nothing was changed."
    )
  }
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
