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
  let (problem, code) = problem(of: failure, in: environment)
  report(problem, in: environment, on: &output)
  return code
}

/// What was not recorded, or not surely, with the exit code.
func problem(
  of failure: RecordFailure,
  in environment: Environment
) -> (CommandProblem, ExitCode) {
  let problem: CommandProblem
  var code = ExitCode.failed
  switch failure {
  case .workspace(let failure): problem = .init(failure, in: environment)
  case .evidence(let failure):
    problem = .init(failure, in: environment)
    if case .changedByOthers = failure { code = .changedByOthers }
  case .publication(let failure):
    problem = .init(failure, in: environment)
    code = exitCode(for: failure)
  case .identity(let failure): problem = .init(failure, in: environment)
  case .problem(let stated): problem = stated
  case .recording(let failure, let ids):
    (problem, code) = recordingProblem(failure, ids, in: environment)
  }
  return (problem, code)
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
