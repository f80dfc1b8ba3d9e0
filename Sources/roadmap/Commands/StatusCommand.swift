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
  let omissions: Omissions
  do throws(WorkspaceFailure) {
    let found = try recordedViews(named: arguments.agreement, arguments.clock, in: environment)
    report(found.unreadable, in: environment, on: &output)
    omissions = found.omissions
    overview = StatusOverview(
      found.views,
      isNamed: arguments.agreement != nil,
      in: environment.language
    )
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  switch arguments.format {
  case .json: output.results.write(overview.json(omissions))
  case .markdown:
    output.results.write(overview.markdown() + omissions.markdown(in: environment.language))
  case .text:
    let lines = overview.lines(width: environment.width, environment.reportSymbols)
    output.write(
      lines + omissions.lines(width: environment.width, in: environment.language),
      in: environment
    )
  }
  return .success
}
