internal import RoadmapStore

func runFormat(
  _ arguments: FormatArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  notAvailable(.fmt, in: environment, output: &output)
}
