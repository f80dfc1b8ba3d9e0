internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import Terminal

/// `roadmap due`: what is due, soonest first.
func runDue(
  _ arguments: DueArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let day = arguments.clock.asOf ?? environment.now.today
  guard let span = dueSpan(arguments.window ?? "30d", from: day) else {
    report(.windowUnreadable(arguments.window ?? ""), in: environment, on: &output)
    return .failed
  }
  let due: DueReport
  let ended: [StyledText]
  let omissions: Omissions
  do throws(WorkspaceFailure) {
    let found = try recordedViews(arguments.clock, in: environment)
    warn(of: found, in: environment, on: &output)
    omissions = found.omissions
    ended = endedLines(found.views, in: environment)
    due = DueReport(
      found.views,
      day: day,
      span: span,
      in: environment.language
    )
  } catch {
    report(error, in: environment, on: &output)
    return .failed
  }
  switch arguments.format {
  case .json: output.results.write(due.json(omissions))
  case .markdown:
    output.results.write(due.markdown() + omissions.markdown(in: environment.language))
  case .text:
    output.write(
      due.lines(width: environment.width, environment.reportSymbols)
        + ended + omissions.lines(width: environment.width, in: environment.language),
      in: environment
    )
  }
  return .success
}

/// The agreements that have ended before all was done: they are in no agenda, and not forgotten.
private func endedLines(_ views: [RecordedView], in environment: Environment) -> [StyledText] {
  let names = views.filter { $0.view.hasEnded && !$0.snapshot.isTextOnly }
    .compactMap { recorded -> TerminalText? in
      let unfinished = recorded.snapshot.items.count { !$0.headline.isFinished }
      return unfinished == 0 ? nil : "\(TerminalText(escaping: recorded.view.name)) (\(unfinished))"
    }
  if names.isEmpty { return [] }
  let words = CommandPhrase.endedUnfinished(names.joined(separator: ", "))
    .words(in: environment.language)
  return [StyledText()] + StyledText(words, .note).wrapped(to: environment.width)
}

/// `30d`, `8w`, `3m` or `1y` from today on; a day up to which to look; or a period.
private func dueSpan(_ text: String, from day: Day) -> DayRange? {
  let bytes = Array(text.utf8)
  if let unit = bytes.last, let count = Int(String(decoding: bytes.dropLast(), as: UTF8.self)),
    (0...10_000).contains(count)
  {
    let last: Day? =
      switch unit | 0x20 {
      case UInt8(ascii: "d"): day.adding(days: count)
      case UInt8(ascii: "w"): day.adding(days: 7 * count)
      case UInt8(ascii: "m"): day.adding(months: count)
      case UInt8(ascii: "y"): day.adding(years: count)
      default: nil
      }
    if let last { return DayRange(first: day, last: last) }
  }
  if let last = Day(typed: text) { return DayRange(first: day, last: last) }
  return PeriodSpan.read(text.utf8Span.span).value?.days
}
