internal import RoadmapStore

func runComplete(
  _ arguments: CompleteArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let answer = completion(of: arguments) { question in
    liveCandidates(for: question, in: environment)
  }
  output.results.write(answer.text(for: arguments.shell))
  return .success
}

/// The names that only the agreements of the workspace, or the list of problems, know.
private func liveCandidates(for question: LiveQuestion, in environment: Environment) -> [Candidate]
{
  []
}
