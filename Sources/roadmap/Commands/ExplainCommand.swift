internal import RoadmapStore

func runExplain(
  _ arguments: ExplainArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  notAvailable(.explain, in: environment, output: &output)
}
