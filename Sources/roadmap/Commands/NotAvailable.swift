internal import RoadmapStore
internal import Terminal

/// Says that a command has its place on the command line and nothing behind it yet.
func notAvailable(
  _ command: CommandName,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  report(
    UsageMessage(
      wrong: "`\(command)` is not available in this build",
      remedy: "Run `roadmap help` to see all commands."
    ),
    colored: environment.colorsMessages,
    on: &output
  )
  return .failed
}
