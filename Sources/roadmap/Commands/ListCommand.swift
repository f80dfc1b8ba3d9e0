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
  } catch {
    switch error {
    case .workspace(let failure): report(failure, in: environment, on: &output)
    case .filter(let failure):
      let message = filterMessage(failure)
      report(message, colored: environment.colorsMessages, on: &output)
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
    closingLines(shown: shown, folded: folded, width: environment.width),
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

private func filterMessage(_ failure: StatusFilterFailure) -> UsageMessage {
  switch failure.problem {
  case .item(let problem): filterMessage(failure.word, problem)
  case .statusUnknown(let word):
    UsageMessage(
      wrong: "there is no status \(quoted(word))",
      remedy: nearestName(to: word, among: statusFilterWords)
        .map { "Did you mean \(quoted("is:" + $0))?" }
        ?? "Write a status such as `is:overdue`, or `is:open`, `is:late`, `is:waiting`, `is:ours`."
    )
  case .ageUnreadable(let text):
    UsageMessage(
      wrong: "\(quoted(text)) is not a length of time",
      remedy: "Write `changed:<30d` for the last 30 days, `changed:>30d` for longer ago."
    )
  case .orAlone:
    UsageMessage(
      wrong: "`or` stands without a filter before or behind it",
      remedy: "Write it between filters: `is:overdue or is:due-soon`."
    )
  }
}

private func filterMessage(_ text: String, _ problem: ItemFilterProblem) -> UsageMessage {
  switch problem {
  case .empty:
    UsageMessage(
      wrong: "the filter \(quoted(text)) is empty",
      remedy: "Write a word of the title, `is:overdue`, `owner:UZ`, `area:MON` or `due:2026-Q1`."
    )
  case .keyUnknown(let key, let nearest):
    UsageMessage(
      wrong: "there is no filter \(quoted(key + ":"))",
      remedy: nearest.map { "Did you mean \(quoted($0 + ":"))?" }
        ?? "There are `is:`, `owner:`, `area:`, `agreement:`, `due:` and `changed:`."
    )
  case .periodUnreadable(let value):
    UsageMessage(
      wrong: "\(quoted(value)) is not a period",
      remedy: "Write it as in a deadline: `due:2026`, `due<2026-07` or `due:2026-05..2026-10`."
    )
  }
}

private func closingLines(
  shown: [ItemListing],
  folded: [ItemListing],
  width: Int
) -> [StyledText] {
  var lines: [StyledText] = []
  if shown.isEmpty {
    lines.append(StyledText(folded.isEmpty ? "Nothing fits." : "Nothing current fits.", .note))
  }
  guard !folded.isEmpty else { return lines }
  if !shown.isEmpty { lines.append(StyledText()) }
  var text: TerminalText = "Ended, not listed: "
  for (index, listing) in folded.enumerated() {
    if index > 0 { text.append(", ") }
    text.append("\(TerminalText(escaping: listing.view.name)) (\(listing.count))")
  }
  text.append(". Name one to list it.")
  return lines + StyledText(text).wrapped(to: width)
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
