internal import RoadmapStore

func runList(
  _ arguments: ListArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  notAvailable(.list, in: environment, output: &output)
}
