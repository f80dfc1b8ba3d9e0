internal import RoadmapModel
package import RoadmapReports
package import RoadmapStore
internal import Terminal

/// What `roadmap --version` prints.
package let programVersion = "0.1.0"

/// Runs the program in this process, from its arguments to the last byte of its output.
func runProcess() -> ExitCode {
  prepareProcess()
  var output = Output.ofProcess()
  let arguments = Array(CommandLine.arguments.dropFirst())
  let facts = factsOfProcess()
  let code = run(arguments, facts: facts, output: &output)
  return finish(&output, after: code, in: wishedLanguage(arguments, facts))
}

/// Carries out one command line; the output is not yet flushed.
package func run(
  _ arguments: [String],
  facts: ProcessFacts,
  output: inout Output
) -> ExitCode {
  var settings = EnvironmentSettings()
  do throws(UsageProblem) {
    let words = try commandWords(from: arguments)
    settings.color = words.text(of: .color).flatMap { ColorChoice(rawValue: $0) } ?? .auto
    let invocation = try invocation(from: words)
    settings = invocation.settings
    var environment = try environment(facts: facts, settings: settings)
    let configuration = configurationOfPerson(facts)
    if environment.by == nil { environment.by = configuration?[.identity] }
    environment.isByTyped = settings.by != nil
    environment.languageWish = environment.languageWish.or(configuration?[.language])
    try checkLanguage(settings.language, in: environment)
    return carryOut(invocation.request, in: environment, facts, settings, output: &output)
  } catch {
    let colored = messagesAreColored(facts: facts, settings: settings)
    let message = message(for: error, in: wishedLanguage(arguments, facts))
    report(message, colored: colored, on: &output)
    return .failed
  }
}

/// Flushes, and decides what a failure to do so makes of the exit code.
///
/// A command that already knows of worse keeps its own code. One that changed something never ends
/// as if it had not: doing it again would do it twice.
package func finish(
  _ output: inout Output,
  after code: ExitCode,
  in language: @autoclosure () -> InterfaceLanguage
) -> ExitCode {
  do throws(OutputFailure) {
    try output.finish()
    return code
  } catch {
    let changes = output.changes
    let reason = systemWords(for: error.errorNumber)
    let failedCode: ExitCode =
      switch error {
      case .readerGone: .brokenPipe
      case .refused: changes.isEmpty ? .failed : .unconfirmed
      }
    // Who stops reading early wants no word about it; who changed something has to know.
    if !changes.isEmpty {
      let problem = CommandProblem.doneUnseen(changes: changes, reason: reason)
      report(problem.message(in: language()), colored: false, on: &output)
    } else if failedCode == .failed {
      let problem = CommandProblem.outputFailed(reason: reason)
      report(problem.message(in: language()), colored: false, on: &output)
    }
    output.messages.flush()
    switch code {
    case .success, .findings: return failedCode
    case .failed, .changedByOthers, .unconfirmed, .brokenPipe: return code
    }
  }
}

/// Shows a problem as two lines on standard error: what is wrong, what to do.
func report(_ message: UsageMessage, colored: Bool, on output: inout Output) {
  var wrong = StyledText("roadmap:", .error)
  wrong.append(" \(message.wrong)")
  output.messages.write([wrong, StyledText(message.remedy)], colored: colored)
}

private func carryOut(
  _ request: Request,
  in environment: Environment,
  _ facts: ProcessFacts,
  _ settings: EnvironmentSettings,
  output: inout Output
) -> ExitCode {
  switch request {
  case .home(let isPlain):
    return runHome(isPlain: isPlain, in: environment, facts, settings, output: &output)
  case .overview:
    output.write(overviewPage(in: environment), in: environment)
  case .commandHelp(let command):
    output.write(helpPage(of: command, in: environment), in: environment)
  case .formatPage:
    writeFormatPage(in: environment, output: &output)
  case .version: output.results.write("roadmap \(programVersion)\n")
  case .check(let arguments):
    return runCheck(arguments, in: environment, output: &output)
  case .format(let arguments):
    return runFormat(arguments, in: environment, output: &output)
  case .show(let arguments):
    return runShow(arguments, in: environment, output: &output)
  case .list(let arguments):
    return runList(arguments, in: environment, output: &output)
  case .status(let arguments):
    return runStatus(arguments, in: environment, output: &output)
  case .why(let arguments):
    return runWhy(arguments, in: environment, output: &output)
  case .due(let arguments):
    return runDue(arguments, in: environment, output: &output)
  case .log(let arguments):
    return runLog(arguments, in: environment, output: &output)
  case .timeline(let arguments):
    return runTimeline(arguments, in: environment, output: &output)
  case .diff(let arguments):
    return runDiff(arguments, in: environment, facts, output: &output)
  case .explain(let arguments):
    return runExplain(arguments, in: environment, output: &output)
  case .record(let arguments):
    return runRecord(arguments, in: environment, facts, output: &output)
  case .amend(let arguments):
    return runAmend(arguments, in: environment, output: &output)
  case .adopt(let arguments):
    return runAdopt(arguments, in: environment, facts, output: &output)
  case .new(let arguments):
    return runNew(arguments, in: environment, output: &output)
  case .practice(let arguments):
    return runPractice(arguments, in: environment, output: &output)
  case .heal(let arguments):
    return runHeal(arguments, in: environment, facts, output: &output)
  case .doctor(let json): return runDoctor(json: json, in: environment, facts, output: &output)
  case .completions(let shell): return runCompletions(shell, output: &output)
  case .gitInstall: return runGitInstall(in: environment, facts, output: &output)
  case .textForGit(let path): return runTextForGit(path, output: &output)
  case .complete(let arguments):
    return runComplete(arguments, in: environment, output: &output)
  }
  return .success
}

/// `roadmap` alone: the terminal UI; where there is no terminal, where the agreements stand, or,
/// where there are none yet, what the program is.
private func runHome(
  isPlain: Bool,
  in environment: Environment,
  _ facts: ProcessFacts,
  _ settings: EnvironmentSettings,
  output: inout Output
) -> ExitCode {
  let surroundings = InterfaceSurroundings(environment, facts, settings)
  if facts.inputIsOnTerminal, facts.resultsAreOnTerminal {
    if isPlain || facts.wantsLines {
      return runPlainInterface(surroundings, output: &output)
    }
    if facts.terminalIsUsable, let end = runInterface(surroundings) {
      switch end {
      case .quit: return .success
      case .signal(let number): endProcess(bySignal: number)
      }
    }
  }
  if case .missing = environment.workspace {
    output.write(overviewPage(in: environment), in: environment)
    return .success
  }
  return runStatus(StatusArguments(), in: environment, output: &output)
}

/// A language that neither the program speaks nor any agreement has would be English in silence.
private func checkLanguage(
  _ tag: String?,
  in environment: Environment
) throws(UsageProblem) {
  guard let tag, InterfaceLanguage(tag: tag) == nil else { return }
  let isInTexts = (try? views(in: environment))?
    .contains { view in view.agreement.languages.contains { $0.text == tag } }
  if isInTexts != true { throw .valueUnreadable(.lang, value: tag) }
}

/// The language for what is said when the command line may not be readable.
private func wishedLanguage(_ arguments: [String], _ facts: ProcessFacts) -> InterfaceLanguage {
  var settings = EnvironmentSettings()
  let flag = FlagName.lang.typed
  for (place, word) in arguments.prefix(while: { $0 != "--" }).enumerated() {
    let next = place + 1 < arguments.count ? arguments[place + 1] : ""
    let value = word == flag ? next : String(word.dropFirst(flag.count + 1))
    if word == flag || word.hasPrefix(flag + "="), isLanguageTag(value) {
      settings.language = value
    }
  }
  let configured = configurationOfPerson(facts)?[.language]
  return decidedLanguage(facts, settings).or(configured).language
}

/// What the person set; what is wrong with the file is for `doctor` and for recording.
private func configurationOfPerson(_ facts: ProcessFacts) -> Configuration? {
  guard let path = facts.userFolders?.configurationFile else { return nil }
  return try? readConfiguration(path).configuration
}

private func environment(
  facts: ProcessFacts,
  settings: EnvironmentSettings
) throws(UsageProblem) -> Environment {
  do throws(EnvironmentProblem) {
    return try Environment(facts: facts, settings: settings)
  } catch {
    throw .environment(error)
  }
}
