internal import RoadmapStore

func runShow(
  _ arguments: ShowArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  notAvailable(.show, in: environment, output: &output)
}
