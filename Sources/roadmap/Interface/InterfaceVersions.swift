internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import RoadmapTUI
internal import Terminal

/// Begins a draft of the next version; it is on disk when this returns.
func amend(_ agreement: String, _ surroundings: InterfaceSurroundings) -> RecordAnswer {
  let environment = surroundings.environment
  do throws(VersionFailure) {
    let outcome = try amend(try versionFolder(named: agreement, environment), in: environment)
    // What comes next is said by the dialog and the keys.
    let words = outcome.phrases(in: environment).dropLast()
      .map { $0.words(in: environment.language) }
    return .recorded(words.joined(separator: " "))
  } catch {
    return .refused(words(for: error, in: environment), about: nil)
  }
}

/// Adopts the text that was shown, and no other; the record is on disk when this returns.
func adopt(_ order: AdoptionOrder, _ surroundings: InterfaceSurroundings) -> RecordAnswer {
  let environment = surroundings.environment
  var record = RecordArguments(verb: .adopt, subjects: [])
  record.identity = environment.by
  let arguments = AdoptArguments(
    agreement: order.agreement,
    version: order.version,
    record: record
  )
  do throws(VersionFailure) {
    let folder = try versionFolder(named: order.agreement, environment)
    let action = try AdoptAction(arguments, on: folder, environment, surroundings.facts)
    guard TextIdentity(of: action.text).sha256 == order.sha256 else {
      throw .file(.changedByOthers(path: action.shownPath))
    }
    try action.check()
    let outcome = try action.carryOut()
    return .recorded(outcome.words(in: environment).joined(separator: " "))
  } catch {
    return .refused(words(for: error, in: environment), about: nil)
  }
}

/// What a change of versions came to, as the interface is told.
func versionAnswer(
  _ answer: RecordAnswer,
  _ read: () -> InterfaceContent
) -> [InterfaceEvent] {
  switch answer {
  case .recorded(let echo): [.recorded(echo: echo, read())]
  case .refused(let words, let field): [.refused(words, about: field)]
  }
}

private func versionFolder(
  named name: String,
  _ environment: Environment
) throws(VersionFailure) -> AgreementFolder {
  do throws(RecordFailure) {
    return try folder(named: name, environment)
  } catch {
    throw .record(error)
  }
}

private func words(for failure: VersionFailure, in environment: Environment) -> TerminalText {
  switch failure {
  case .record(let failure):
    return failureToast(problem(of: failure, in: environment).0, environment).words
  case .file(let failure):
    return failureToast(CommandProblem(failure, in: environment), environment).words
  case .problem(let problem):
    let words = problem.message(in: environment.language)
    return "\(words.wrong). \(words.remedy)"
  }
}
