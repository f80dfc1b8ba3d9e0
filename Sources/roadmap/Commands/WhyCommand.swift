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
    report(.notTracked(name), in: environment, on: &output)
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
    report(CommandProblem(found, typed), in: environment, on: &output)
    return nil
  }
  warn(of: [recorded], in: environment, on: &output)
  return (recorded, page.item)
}

extension CommandProblem {
  /// What is said where an ID names no item, or several.
  init(_ found: FoundItem, _ typed: String) {
    switch found {
    case .found: self = .itemUnknown(typed, nearest: nil)
    case .unknown(let nearest): self = .itemUnknown(typed, nearest: nearest)
    case .ambiguous(let names): self = .itemAmbiguous(typed, names)
    }
  }
}
