internal import RoadmapReports
internal import RoadmapStore
internal import Terminal

/// `roadmap status`: where the agreements stand.
func runStatus(
  _ arguments: StatusArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let overview: StatusOverview
  do throws(WorkspaceFailure) {
    let views = try recordedViews(named: arguments.agreement, arguments.clock, in: environment)
    overview = StatusOverview(views, isNamed: arguments.agreement != nil, in: environment.language)
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  switch arguments.format {
  case .json: output.results.write(overview.json())
  case .markdown: output.results.write(overview.markdown())
  case .text:
    let lines = overview.lines(width: environment.width, environment.reportSymbols)
    output.write(lines, in: environment)
  }
  return .success
}
