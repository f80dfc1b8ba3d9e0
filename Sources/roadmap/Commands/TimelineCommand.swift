internal import RoadmapReports
internal import RoadmapStore
internal import Terminal

/// `roadmap timeline`: the deadlines along the calendar.
func runTimeline(
  _ arguments: StatusArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let reports: [TimelineReport]
  let omissions: Omissions
  do throws(WorkspaceFailure) {
    let found = try recordedViews(named: arguments.agreement, arguments.clock, in: environment)
    let views = found.views.filter { arguments.agreement != nil || !$0.view.hasEnded }
    report(found.unreadable, in: environment, on: &output)
    warn(of: views, in: environment, on: &output)
    reports = views.map { TimelineReport($0) }
    omissions = found.omissions
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  switch arguments.format {
  case .json: output.results.write(timelineJSON(of: reports, omissions))
  case .text, .markdown:
    for (index, report) in reports.enumerated() {
      if index > 0 { output.write([StyledText(), StyledText()], in: environment) }
      let lines = report.lines(width: environment.width, environment.reportSymbols)
      output.write(lines, in: environment)
    }
    let lines = omissions.lines(width: environment.width, in: environment.language)
    output.write(lines, in: environment)
  }
  return .success
}
