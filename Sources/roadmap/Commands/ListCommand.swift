internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
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
    case .filter(let text, let problem):
      let message = filterMessage(text, problem)
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
    output.write(listing.lines(width: environment.width), in: environment)
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
  case filter(String, ItemFilterProblem)
}

private func readListings(
  _ arguments: ListArguments,
  in environment: Environment
) throws(ListFailure) -> [ItemListing] {
  let views: [AgreementView]
  do throws(WorkspaceFailure) {
    views = try roadmap.views(in: environment)
  } catch {
    throw .workspace(error)
  }
  let names = Set(views.map(\.name))
  var filters: [ItemFilter] = []
  for text in arguments.filters {
    do throws(ItemFilterProblem) {
      // The name of an agreement alone means that agreement.
      filters.append(try ItemFilter(names.contains(text) ? "agreement:" + text : text))
    } catch {
      throw .filter(text, error)
    }
  }
  return views.map { ItemListing($0, filters: filters) }
}

private func filterMessage(_ text: String, _ problem: ItemFilterProblem) -> UsageMessage {
  switch problem {
  case .empty:
    UsageMessage(
      wrong: "the filter \(quoted(text)) is empty",
      remedy: "Write a word of the title, `owner:UZ`, `area:MON` or `due:2026-Q1`."
    )
  case .keyUnknown(let key, let nearest):
    UsageMessage(
      wrong: "there is no filter \(quoted(key + ":"))",
      remedy: nearest.map { "Did you mean \(quoted($0 + ":"))?" }
        ?? "There are `owner:`, `area:`, `agreement:` and `due:`."
    )
  case .periodUnreadable(let value):
    UsageMessage(
      wrong: "\(quoted(value)) is not a period",
      remedy: "Write it as in a deadline: `due:2026`, `due:2026-Q1` or `due:2026-05..2026-10`."
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
