internal import RoadmapReports
internal import RoadmapStore
internal import Terminal

/// `roadmap log`: what was recorded, newest first.
func runLog(
  _ arguments: LogArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  guard let (log, omissions) = makeLog(arguments, in: environment, output: &output) else {
    return .failed
  }
  switch arguments.format {
  case .json: output.results.write(log.json(omissions))
  case .text, .markdown:
    output.write(
      log.lines(width: environment.width, environment.reportSymbols)
        + omissions.lines(width: environment.width, in: environment.language),
      in: environment
    )
  }
  return .success
}

/// Nil when what was asked for was reported as a problem.
private func makeLog(
  _ arguments: LogArguments,
  in environment: Environment,
  output: inout Output
) -> (LogReport, Omissions)? {
  let found: RecordedViews
  do throws(WorkspaceFailure) {
    found = try recordedViews(arguments.clock, in: environment)
  } catch {
    report(error, in: environment, on: &output)
    return nil
  }
  guard let subject = arguments.subject else {
    warn(of: found, in: environment, on: &output)
    return (LogReport(found.views, in: environment.language), found.omissions)
  }
  if let view = found.views.first(where: { $0.view.name.utf8.elementsEqual(subject.utf8) }) {
    warn(of: [view], in: environment, on: &output)
    return (LogReport([view], in: environment.language), Omissions())
  }
  if let unreadable = found.unreadable.first(where: { $0.name.utf8.elementsEqual(subject.utf8) }) {
    report([unreadable], in: environment, on: &output)
    return nil
  }
  return findRecorded(subject, arguments.clock, in: environment, output: &output)
    .map { found in
      (LogReport(found.recorded, about: found.item, occurrence: found.occurrence), Omissions())
    }
}
