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
  do throws(WorkspaceFailure) {
    let views = try recordedViews(named: arguments.agreement, arguments.clock, in: environment)
      .filter { arguments.agreement != nil || !$0.view.hasEnded }
    warn(of: views, in: environment, on: &output)
    reports = views.map { TimelineReport($0) }
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  switch arguments.format {
  case .json: output.results.write(timelineJSON(of: reports))
  case .text, .markdown:
    for (index, report) in reports.enumerated() {
      if index > 0 { output.write([StyledText(), StyledText()], in: environment) }
      let lines = report.lines(width: environment.width, environment.reportSymbols)
      output.write(lines, in: environment)
    }
  }
  return .success
}
