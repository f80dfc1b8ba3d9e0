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
  let omissions: Omissions
  do throws(ListFailure) {
    let found = try readViews(arguments, in: environment)
    omissions = found.omissions
    listings = try makeListings(of: found, arguments)
    warn(of: found, in: environment, on: &output)
  } catch {
    switch error {
    case .workspace(let failure): report(failure, in: environment, on: &output)
    case .filter(let failure):
      report(CommandProblem(failure), in: environment, on: &output)
    }
    return .failed
  }
  if arguments.json {
    output.results.write(json(of: listings, omissions))
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
    closingLines(shown: shown, folded: folded, arguments.filters, in: environment)
      + omissions.lines(width: environment.width, in: environment.language),
    in: environment
  )
  return .success
}

private enum ListFailure: Error {
  case workspace(WorkspaceFailure)
  case filter(StatusFilterFailure)
}

private func readViews(
  _ arguments: ListArguments,
  in environment: Environment
) throws(ListFailure) -> RecordedViews {
  do throws(WorkspaceFailure) {
    return try recordedViews(arguments.clock, in: environment)
  } catch {
    throw .workspace(error)
  }
}

private func makeListings(
  of found: RecordedViews,
  _ arguments: ListArguments
) throws(ListFailure) -> [ItemListing] {
  do throws(StatusFilterFailure) {
    // One that cannot be read is still a name, not a word to look for.
    let names = found.views.map(\.view.name) + found.unreadable.map(\.name)
    let filter = try StatusFilter(arguments.filters, agreements: Set(names))
    return found.views.map { ItemListing($0, filter: filter) }
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
  _ filters: [String],
  in environment: Environment
) -> [StyledText] {
  var lines: [StyledText] = []
  if shown.isEmpty {
    let phrase: CommandPhrase = folded.isEmpty ? .nothingFits : .nothingCurrentFits
    lines.append(StyledText(phrase.words(in: environment.language), .note))
    for word in filters where statusFilterWords.contains(word) {
      let hint = CommandPhrase.statusWord(TerminalText(escaping: word))
      lines.append(StyledText(hint.words(in: environment.language), .note))
    }
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

private func json(of listings: [ItemListing], _ omissions: Omissions) -> [UInt8] {
  var json = JSONWriter(pretty: true)
  json.beginObject()
  json.member("schemaVersion", 1)
  json.member("kind", "list")
  json.key("agreements")
  json.beginArray()
  for listing in listings { listing.write(to: &json) }
  json.endArray()
  omissions.write(to: &json)
  json.endObject()
  return json.finished()
}
