internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap list`: the tracked items of the agreements, all or those that fit.
func runList(
  _ arguments: ListArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let listings: [ItemListing]
  do throws(ListFailure) {
    listings = try readListings(arguments, in: environment)
    warn(of: listings.map(\.recorded), in: environment, on: &output)
  } catch {
    switch error {
    case .workspace(let failure): report(failure, in: environment, on: &output)
    case .filter(let failure):
      report(CommandProblem(failure), in: environment, on: &output)
    }
    return .failed
  }
  if arguments.json {
    output.results.write(json(of: listings))
    return .success
  }
  // Ended agreements are folded unless somebody asks for one of them by name.
  let asked = Set(arguments.filters)
  let isAsked = { (listing: ItemListing) in
    asked.contains(listing.view.name) || asked.contains("agreement:" + listing.view.name)
  }
  let shown = listings.filter { $0.count > 0 && (!$0.view.hasEnded || isAsked($0)) }
  for (index, listing) in shown.enumerated() {
    if index > 0 { output.write([StyledText()], in: environment) }
    output.write(
      listing.lines(width: environment.width, environment.reportSymbols),
      in: environment
    )
  }
  let folded = listings.filter { $0.view.hasEnded && !isAsked($0) && $0.count > 0 }
  output.write(
    closingLines(shown: shown, folded: folded, in: environment),
    in: environment
  )
  return .success
}

private enum ListFailure: Error {
  case workspace(WorkspaceFailure)
  case filter(StatusFilterFailure)
}

private func readListings(
  _ arguments: ListArguments,
  in environment: Environment
) throws(ListFailure) -> [ItemListing] {
  let views: [RecordedView]
  do throws(WorkspaceFailure) {
    views = try recordedViews(arguments.clock, in: environment)
  } catch {
    throw .workspace(error)
  }
  do throws(StatusFilterFailure) {
    let filter = try StatusFilter(
      arguments.filters,
      agreements: Set(views.map(\.view.name))
    )
    return views.map { ItemListing($0, filter: filter) }
  } catch {
    throw .filter(error)
  }
}

extension CommandProblem {
  fileprivate init(_ failure: StatusFilterFailure) {
    switch failure.problem {
    case .item(.empty): self = .filterEmpty(failure.word)
    case .item(.keyUnknown(let key, let nearest)): self = .filterUnknown(key, nearest: nearest)
    case .item(.periodUnreadable(let value)): self = .periodUnreadable(value)
    case .statusUnknown(let word):
      self = .statusUnknown(word, nearest: nearestName(to: word, among: statusFilterWords))
    case .ageUnreadable(let text): self = .ageUnreadable(text)
    case .orAlone: self = .orAlone
    }
  }
}

private func closingLines(
  shown: [ItemListing],
  folded: [ItemListing],
  in environment: Environment
) -> [StyledText] {
  var lines: [StyledText] = []
  if shown.isEmpty {
    let phrase: CommandPhrase = folded.isEmpty ? .nothingFits : .nothingCurrentFits
    lines.append(StyledText(phrase.words(in: environment.language), .note))
  }
  guard !folded.isEmpty else { return lines }
  if !shown.isEmpty { lines.append(StyledText()) }
  let names = folded.map { listing -> TerminalText in
    "\(TerminalText(escaping: listing.view.name)) (\(listing.count))"
  }
  let text = CommandPhrase.endedNotListed(names.joined(separator: ", "))
    .words(in: environment.language)
  return lines + StyledText(text).wrapped(to: environment.width)
}

private func json(of listings: [ItemListing]) -> [UInt8] {
  var json = JSONWriter(pretty: true)
  json.beginObject()
  json.member("schemaVersion", 1)
  json.member("kind", "list")
  json.key("agreements")
  json.beginArray()
  for listing in listings { listing.write(to: &json) }
  json.endArray()
  json.endObject()
  return json.finished()
}
