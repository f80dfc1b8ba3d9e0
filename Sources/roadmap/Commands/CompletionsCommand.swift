internal import RoadmapStore

func runCompletions(_ shell: Shell, output: inout Output) -> ExitCode {
  output.results.write(completionScript(for: shell))
  return .success
}
