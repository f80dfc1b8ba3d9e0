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
    let found = findRecorded(
      arguments.id,
      arguments.clock,
      in: environment,
      output: &output
    )
  else { return .failed }
  guard let status = found.recorded.status(of: found.item) else {
    let name = TerminalText(escaping: found.recorded.view.agreement.name(of: found.item))
    report(.notTracked(name), in: environment, on: &output)
    return .failed
  }
  let why = WhyReport(found.recorded, status, occurrence: found.occurrence, gone: found.gone)
  switch arguments.format {
  case .json: output.results.write(why.json())
  case .text, .markdown:
    output.write(why.lines(width: environment.width, environment.reportSymbols), in: environment)
  }
  return .success
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
