internal import RoadmapReports
internal import RoadmapStore
internal import Terminal

/// `roadmap practice`: a copy of the practice agreement, to try everything on.
func runPractice(
  _ arguments: PracticeArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let path = arguments.folder.map(withoutSlash) ?? "\(newWorkspacePath(of: environment))/practice"
  let given = lastComponent(of: path)
  if AgreementFolder.isFileName(given) {
    report(.newAgreement(.name(given)), in: environment, on: &output)
    return .failed
  }
  let files = practiceFiles().map { (name: $0.name, bytes: Array($0.text.utf8)) }
  if let code = make(path, holding: files, in: environment, output: &output) { return code }
  let name = TerminalText(escaping: environment.shortened(path))
  let text = CommandPhrase.practiceCopied(name).words(in: environment.language)
  output.write(StyledText(text).wrapped(to: environment.width), in: environment)
  return .success
}

/// The folder of roadmaps, or where one would be made: `Roadmaps` in the current folder.
func newWorkspacePath(of environment: Environment) -> String {
  switch environment.workspace {
  case .named(let path, _), .nearest(let path): withoutSlash(path)
  case .missing(let folder): folder.map { "\($0)/Roadmaps" } ?? "Roadmaps"
  }
}

/// Makes a folder with files and those above it; says what stands in the way and returns the exit
/// code then.
func make(
  _ path: String,
  holding files: [(name: String, bytes: [UInt8])],
  in environment: Environment,
  output: inout Output
) -> ExitCode? {
  guard pathKind(path) == .missing else {
    let name = quoted(environment.shortened(path))
    report(.exists(name: name), in: environment, on: &output)
    return .failed
  }
  do throws(FileFailure) {
    try makeFolder(path, holding: files, environment.system)
    output.changes.append(environment.shortened(path))
    return nil
  } catch {
    report(error, in: environment, on: &output)
    return exitCode(for: error)
  }
}

private func withoutSlash(_ path: String) -> String {
  var path = path
  while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
  return path
}
