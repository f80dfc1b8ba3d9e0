internal import RoadmapReports
internal import RoadmapStore
internal import Terminal

/// `roadmap log`: what was recorded, newest first.
func runLog(
  _ arguments: LogArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  guard let log = makeLog(arguments, in: environment, output: &output) else { return .failed }
  switch arguments.format {
  case .json: output.results.write(log.json())
  case .text, .markdown:
    output.write(log.lines(width: environment.width, environment.reportSymbols), in: environment)
  }
  return .success
}

/// Nil when what was asked for was reported as a problem.
private func makeLog(
  _ arguments: LogArguments,
  in environment: Environment,
  output: inout Output
) -> LogReport? {
  let views: [RecordedView]
  do throws(WorkspaceFailure) {
    views = try recordedViews(arguments.clock, in: environment)
  } catch {
    report(error, in: environment, on: &output)
    return nil
  }
  guard let subject = arguments.subject else {
    warn(of: views, in: environment, on: &output)
    return LogReport(views, in: environment.language)
  }
  if let view = views.first(where: { $0.view.name.utf8.elementsEqual(subject.utf8) }) {
    warn(of: [view], in: environment, on: &output)
    return LogReport([view], in: environment.language)
  }
  return findRecorded(subject, arguments.clock, in: environment, output: &output)
    .map { LogReport($0.recorded, about: $0.item, occurrence: $0.occurrence) }
}
