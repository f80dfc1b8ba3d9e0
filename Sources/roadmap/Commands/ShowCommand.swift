internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap show ID`: one item in full.
func runShow(
  _ arguments: ShowArguments,
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
  let recorded = found.recorded
  let page = ItemPage(recorded.view, found.item, recorded: recorded, gone: found.gone)
  if arguments.json {
    output.results.write(page.json())
  } else {
    let lines = page.lines(width: environment.width, environment.reportSymbols)
    output.write(lines, in: environment)
  }
  return .success
}

/// What an ID on the command line stands for.
enum FoundItem {
  case found(ItemPage)
  case unknown(nearest: String?)
  /// The full names, `AGREEMENT:ID` where several agreements are meant.
  case ambiguous([String])
}

/// Finds an item by its exact ID, else by a beginning that only one has, else by its printed
/// number; `AGREEMENT:` in front chooses the agreement, itself by any unique beginning.
func findItem(_ typed: String, in views: [AgreementView]) -> FoundItem {
  var candidates = views
  var id = typed
  if let colon = typed.utf8.firstIndex(of: UInt8(ascii: ":")) {
    let name = String(typed[..<colon])
    id = String(typed[typed.utf8.index(after: colon)...])
    let exact = views.filter { $0.name.utf8.elementsEqual(name.utf8) }
    candidates = exact.isEmpty ? views.filter { $0.name.hasPrefix(name) } : exact
  } else {
    // What has ended is found too, but never stands in the way of what is current.
    let current = views.filter { !$0.hasEnded }
    if case .found(let page) = findItem(id, among: current) { return .found(page) }
  }
  return findItem(id, among: candidates)
}

private func findItem(_ id: String, among views: [AgreementView]) -> FoundItem {
  let wanted = Array(id.lowercased().utf8)
  guard !wanted.isEmpty else { return .unknown(nearest: nil) }
  var exact: [ItemPage] = []
  var beginning: [ItemPage] = []
  var numbered: [ItemPage] = []
  for view in views {
    let agreement = view.agreement
    for item in agreement.items {
      let name = agreement.text[item.id].map { $0.asciiLowercased }
      if name == wanted {
        exact.append(ItemPage(view, item))
      } else if name.starts(with: wanted) {
        beginning.append(ItemPage(view, item))
      } else if wanted[0] >= 0x30, wanted[0] <= 0x39,
        let number = agreement.range(of: .number, in: item),
        agreement.text[number].elementsEqual(wanted)
      {
        numbered.append(ItemPage(view, item))
      }
    }
  }
  for found in [exact, beginning, numbered] where !found.isEmpty {
    if found.count == 1 { return .found(found[0]) }
    let isOneAgreement = Set(found.map(\.view.name)).count == 1
    return .ambiguous(
      found.map { page in
        let name = page.view.agreement.name(of: page.item)
        return isOneAgreement ? name : "\(page.view.name):\(name)"
      }
    )
  }
  let names = views.lazy.flatMap { view in
    view.agreement.items.prefix(2_000).lazy.map { view.agreement.name(of: $0) }
  }
  return .unknown(nearest: nearestName(to: id, among: names))
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
