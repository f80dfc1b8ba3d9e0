internal import RoadmapStore

func runCheck(
  _ arguments: CheckArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  notAvailable(.check, in: environment, output: &output)
}
