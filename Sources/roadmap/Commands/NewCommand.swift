internal import RoadmapStore

func runNew(
  _ arguments: NewArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  .failed
}
func runPractice(
  _ arguments: PracticeArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  .failed
}
func runDoctor(
  json: Bool,
  in environment: Environment,
  _ facts: ProcessFacts,
  output: inout Output
) -> ExitCode {
  .failed
}
