internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// The settings of a clone that make git compare agreements as they are read.
private let gitSettings: [(key: String, value: String)] = [
  // A driver that fails stops `git diff`: where the program is missing the file is shown plainly.
  ("diff.roadmap.textconv", #"f() { roadmap __textconv "$1" 2>/dev/null || cat "$1"; }; f"#),
  (
    "diff.roadmap.xfuncname",
    "^[[:space:]]*((agreement|party|clause|area|activity|milestone|indicator)[[:space:]].*)$"
  ),
]

/// What names the files for these settings; line endings are nobody's to change.
private let gitAttributes = ["*.roadmap -text diff=roadmap", "*.journal -text"]

/// `roadmap git-install`: sets up this clone, once.
func runGitInstall(
  in environment: Environment,
  _ facts: ProcessFacts,
  output: inout Output
) -> ExitCode {
  let folder: String
  do throws(WorkspaceFailure) {
    folder = try workspacePath(of: environment)
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  guard let git = GitProgram(searchPath: facts.variables[.programFolders] ?? "") else {
    report(.git(.missing), in: environment, on: &output)
    return .failed
  }
  let shown = quoted(environment.shortened(folder))
  guard git.isInRepository(folder) else {
    report(.git(.noRepository(folder: shown)), in: environment, on: &output)
    return .failed
  }
  let attributes = "\(folder)/.gitattributes"
  let name = quoted(environment.shortened(attributes))
  do throws(FileFailure) {
    let isNew = try addLines(gitAttributes, toFileAt: attributes, environment.writeSettings)
    if isNew { output.changes.append(environment.shortened(attributes)) }
    say(isNew ? .attributesWritten(name) : .attributesThere(name), in: environment, on: &output)
  } catch {
    report(error, in: environment, on: &output)
    return exitCode(for: error)
  }
  var written = 0
  for (key, value) in gitSettings where git.setting(key, in: folder) != value {
    guard git.set(key, to: value, in: folder) else {
      report(.git(.refused(setting: quoted(key))), in: environment, on: &output)
      return .failed
    }
    written += 1
    output.changes.append(key)
  }
  say(written > 0 ? .settingsWritten(written) : .settingsThere, in: environment, on: &output)
  say(.next, in: environment, on: &output)
  return .success
}

/// Whether this clone compares agreements as they are read; nil where there is no repository.
func isSetUpForGit(_ folder: String, _ git: GitProgram) -> Bool? {
  guard git.isInRepository(folder) else { return nil }
  return gitSettings.allSatisfy { git.setting($0.key, in: folder) == $0.value }
}

private func say(_ phrase: GitPhrase, in environment: Environment, on output: inout Output) {
  let words = phrase.words(in: environment.language)
  output.write(StyledText(words).wrapped(to: environment.width), in: environment)
}

/// `roadmap __textconv`: an agreement tidied, with hidden characters shown by their numbers.
///
/// Prints nothing where the file cannot be read: git then shows it plainly.
func runTextForGit(_ path: String, output: inout Output) -> ExitCode {
  guard let text = try? readFile(path, links: .follow) else { return .failed }
  let tidy = (try? formatted(SyntaxTree(parsing: text))) ?? text
  let lines = UntrustedText(tidy.bytes).linesForTerminal
  for (place, line) in lines.enumerated() {
    output.results.write(line.bytes)
    if place < lines.count - 1 { output.results.write("\n") }
  }
  return .success
}
