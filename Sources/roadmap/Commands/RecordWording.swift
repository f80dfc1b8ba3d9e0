internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// Says why nothing was recorded, or not surely, and returns the exit code that goes with it.
func report(
  _ failure: RecordFailure,
  in environment: Environment,
  on output: inout Output
) -> ExitCode {
  let (message, code) = message(for: failure, in: environment)
  report(message, colored: environment.colorsMessages, on: &output)
  return code
}

/// The words for what was not recorded, or not surely, with the exit code.
func message(
  for failure: RecordFailure,
  in environment: Environment
) -> (UsageMessage, ExitCode) {
  let problem: CommandProblem
  var code = ExitCode.failed
  switch failure {
  case .workspace(let failure): problem = .init(failure, in: environment)
  case .evidence(let failure):
    problem = .init(failure, in: environment)
    if case .changedByOthers = failure { code = .changedByOthers }
  case .identity(let failure): problem = .init(failure, in: environment)
  case .problem(let stated): problem = stated
  case .recording(let failure, let ids):
    (problem, code) = recordingProblem(failure, ids, in: environment)
  }
  return (problem.message(in: environment.language), code)
}

/// What to say of a recording that failed, with the exit code.
func recordingProblem(
  _ failure: RecordingFailure,
  _ ids: [EventID],
  in environment: Environment
) -> (CommandProblem, ExitCode) {
  let name = quoted(environment.shortened(failure.path))
  switch failure {
  case .notRecorded(_, let refusal): return (.refused(refusal, name: name), .failed)
  case .changedByOthers: return (.keptReplacing(name: name), .changedByOthers)
  case .notConfirmed(_, _, let errorNumber):
    let events = ids.map { TerminalText(escaping: $0.text) }.joined(separator: ", ")
    let reason = systemWords(for: errorNumber)
    return (.notConfirmed(name: name, reason: reason, events: events), .unconfirmed)
  }
}
