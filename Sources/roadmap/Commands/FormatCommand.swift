internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap fmt`: tidies the spacing of files that nobody has adopted yet.
func runFormat(
  _ arguments: FormatArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let paths: [String]
  do throws(WorkspaceFailure) {
    paths = try formatPaths(arguments.paths, in: environment)
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  var worst = ExitCode.success
  for path in paths {
    let outcome = format(path, checkOnly: arguments.checkOnly, environment.writeSettings)
    let shown = TerminalText(escaping: environment.shortened(path))
    switch outcome {
    case .tidy: break
    case .adopted:
      output.write(
        [StyledText(CommandPhrase.adopted(shown).words(in: environment.language), .note)],
        in: environment
      )
    case .changed:
      if !arguments.checkOnly { output.changes.append(environment.shortened(path)) }
      let phrase: CommandPhrase = arguments.checkOnly ? .notTidy(shown) : .tidyNow(shown)
      output.write([StyledText(phrase.words(in: environment.language))], in: environment)
      if arguments.checkOnly, worst == .success { worst = .findings }
    case .refused(let refusal):
      report(CommandProblem(refusal, path, in: environment), in: environment, on: &output)
      worst = .failed
    case .failure(let failure):
      report(failure, in: environment, on: &output)
      worst = worst == .failed ? .failed : exitCode(for: failure)
    }
  }
  return worst
}

private enum FormatOutcome {
  case tidy
  /// Signed texts are never rewritten; only said of one that is not tidy.
  case adopted
  case changed
  case refused(FormatRefusal)
  case failure(FileFailure)
}

private func formatPaths(
  _ targets: [String],
  in environment: Environment
) throws(WorkspaceFailure) -> [String] {
  guard !targets.isEmpty else {
    return try agreements(of: environment).flatMap { versionPaths(in: $0) }
  }
  var paths: [String] = []
  for target in targets {
    switch try resolve(target, in: environment) {
    case .file(let path): paths.append(path)
    case .folders(let folders): paths += folders.flatMap { versionPaths(in: $0) }
    }
  }
  return paths
}

/// A folder that cannot be listed stands for its files: to read it fails, and that is said.
private func versionPaths(in folder: AgreementFolder) -> [String] {
  folder.failure == nil ? folder.versions.map(\.path) : [folder.path]
}

private func format(
  _ path: String,
  checkOnly: Bool,
  _ settings: WriteSettings
) -> FormatOutcome {
  do throws(FileFailure) {
    let text = try readFile(path, isListed: true)
    let tidy: SourceText
    do throws(FormatRefusal) {
      tidy = try formatted(SyntaxTree(parsing: text))
    } catch {
      return .refused(error)
    }
    if tidy.bytes == text.bytes { return .tidy }
    if isAdopted(Agreement.read(text).value) { return .adopted }
    if try hasAdoption(ofFile: path) { return .adopted }
    if !checkOnly { try replaceFile(path, holding: text, with: tidy, settings) }
    return .changed
  } catch {
    return .failure(error)
  }
}

/// A signature makes a text the signed text, also while others are missing.
private func isAdopted(_ agreement: Agreement) -> Bool {
  !agreement.header.signatures.isEmpty
}

extension CommandProblem {
  fileprivate init(_ refusal: FormatRefusal, _ path: String, in environment: Environment) {
    let name = quoted(environment.shortened(path))
    switch refusal {
    case .unreadable: self = .linesUnreadable(name: name)
    case .wouldChangeText: self = .wouldChangeText(name: name)
    }
  }
}

/// What a failure to write means for the caller.
func exitCode(for failure: FileFailure) -> ExitCode {
  switch failure {
  case .changedByOthers: .changedByOthers
  case .unconfirmed: .unconfirmed
  case .notFound, .isFolder, .notRegular, .isNoFolder, .unusableName, .tooLarge, .unsteady, .locked,
    .refused:
    .failed
  }
}
