internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import Terminal

/// `roadmap why ID`: what gave an item its status.
func runWhy(
  _ arguments: ItemArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  guard
    let (recorded, item) = findRecorded(
      arguments.id,
      arguments.clock,
      in: environment,
      output: &output
    )
  else { return .failed }
  guard let status = recorded.status(of: item) else {
    let name = TerminalText(escaping: recorded.view.agreement.name(of: item))
    let message = UsageMessage(
      wrong: "\(name) is not tracked, so it has no status",
      remedy: "`roadmap show \(name)` prints what the agreement says; "
        + "activities, milestones and areas without activities are tracked."
    )
    report(message, colored: environment.colorsMessages, on: &output)
    return .failed
  }
  let why = WhyReport(recorded, status)
  switch arguments.format {
  case .json: output.results.write(why.json())
  case .text, .markdown:
    output.write(why.lines(width: environment.width, environment.reportSymbols), in: environment)
  }
  return .success
}

/// The item that was typed, with its agreement; nil when that was reported as a problem.
func findRecorded(
  _ typed: String,
  _ clock: StatusClock,
  in environment: Environment,
  output: inout Output
) -> (RecordedView, Item)? {
  let views: [RecordedView]
  do throws(WorkspaceFailure) {
    views = try recordedViews(clock, in: environment)
  } catch {
    report(error, in: environment, on: &output)
    return nil
  }
  let found = findItem(typed, in: views.map(\.view))
  guard case .found(let page) = found,
    let recorded = views.first(where: { $0.view.name.utf8.elementsEqual(page.view.name.utf8) })
  else {
    report(message(for: found, typed), colored: environment.colorsMessages, on: &output)
    return nil
  }
  return (recorded, page.item)
}

/// What is said where an ID names no item, or several.
func message(for found: FoundItem, _ typed: String) -> UsageMessage {
  switch found {
  case .found, .unknown(nil):
    UsageMessage(
      wrong: "there is no item \(quoted(typed))",
      remedy: "`roadmap list` shows the IDs."
    )
  case .unknown(let nearest?):
    UsageMessage(
      wrong: "there is no item \(quoted(typed))",
      remedy: "Did you mean \(quoted(nearest))?"
    )
  case .ambiguous(let names):
    UsageMessage(
      wrong: "\(quoted(typed)) can mean several items",
      remedy: "Write one of them: \(names.prefix(6).map { quoted($0) }.joined(separator: ", "))"
        + (names.count > 6 ? ", ..." : ".")
    )
  }
}
