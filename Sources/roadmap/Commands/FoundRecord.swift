internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// What was typed as an ID, found with all that was recorded.
struct FoundRecord {
  /// Over the version in force, or the latest one that had the item.
  let recorded: RecordedView
  let item: Item
  /// The place of the occurrence that was named behind an `@`.
  let occurrence: Int?
  /// Nil for an item of the version in force.
  let gone: GoneItem?
}

/// The item that was typed, with its agreement; nil when that was reported as a problem.
///
/// `EDU-4@2026-Q4` names an occurrence. An item that only an earlier version had is found by its
/// exact ID.
func findRecorded(
  _ typed: String,
  _ clock: StatusClock,
  in environment: Environment,
  output: inout Output
) -> FoundRecord? {
  let all: RecordedViews
  do throws(WorkspaceFailure) {
    all = try recordedViews(clock, in: environment)
  } catch {
    report(error, in: environment, on: &output)
    return nil
  }
  let views = all.views
  let parts = typed.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
  let id = String(parts[0])
  let name = parts.count > 1 ? String(parts[1]) : nil
  let found = findItem(id, in: views.map(\.view))
  let isExact =
    if case .found(let page) = found { isNamed(page, exactly: id) } else { false }
  let earlier = isExact ? nil : views.lazy.compactMap { formerItem(id, in: $0) }.first
  let record: (recorded: RecordedView, item: Item, gone: GoneItem?)
  if let earlier {
    record = earlier
  } else {
    guard case .found(let page) = found,
      let recorded = views.first(where: { $0.view.name.utf8.elementsEqual(page.view.name.utf8) })
    else {
      // It may stand in one that cannot be read.
      report(all.unreadable, in: environment, on: &output)
      report(CommandProblem(found, typed), in: environment, on: &output)
      return nil
    }
    record = (recorded, page.item, nil)
  }
  var occurrence: Int?
  if let name {
    do throws(RecordingProblem) {
      occurrence = try place(ofOccurrence: name, of: record.item, in: record.recorded)
    } catch {
      report(.recording(error), in: environment, on: &output)
      return nil
    }
  }
  warn(of: [record.recorded], in: environment, on: &output)
  return FoundRecord(
    recorded: record.recorded,
    item: record.item,
    occurrence: occurrence,
    gone: record.gone
  )
}

private func place(
  ofOccurrence name: String,
  of item: Item,
  in recorded: RecordedView
) throws(RecordingProblem) -> Int {
  let agreement = recorded.agreement
  var known: [String] = []
  if let context = agreement.deadlineContext,
    case .occurrences(let occurrences) = agreement.deadline(of: item)?.schedule(in: context)
  {
    if let occurrence = occurrences.first(written: name.utf8Span.span),
      let place = occurrences.index(named: occurrence.name)
    {
      return place
    }
    known = occurrences.prefix(shownCount + 1).map(\.name.text)
  }
  throw .occurrenceUnknown("\(agreement.name(of: item))@\(name)", known: known)
}

/// Whether the whole ID was typed, or the printed number, and not the beginning of an ID.
private func isNamed(_ page: ItemPage, exactly typed: String) -> Bool {
  let (_, id) = dividedAtColon(typed)
  let name = page.view.agreement.name(of: page.item).lowercased()
  return !name.hasPrefix(id.lowercased()) || name.utf8.elementsEqual(id.lowercased().utf8)
}

/// An item that only versions before the one in force had, as the latest of them has it.
private func formerItem(
  _ typed: String,
  in recorded: RecordedView
) -> (recorded: RecordedView, item: Item, gone: GoneItem?)? {
  let (agreementName, id) = dividedAtColon(typed)
  if let agreementName, !recorded.view.name.hasPrefix(agreementName) { return nil }
  let input = recorded.snapshot.input
  guard let current = recorded.snapshot.version.number, ItemID(id.uppercased()) != nil else {
    return nil
  }
  let earlier = input.versions.filter { ($0.number ?? .max) < current }
    .sorted { ($0.number ?? 0) > ($1.number ?? 0) }
  for version in earlier {
    let wanted = id.lowercased()
    guard
      let item = version.agreement.items.first(where: {
        version.agreement.name(of: $0).lowercased().utf8.elementsEqual(wanted.utf8)
      }), let number = version.number
    else { continue }
    guard let view = recorded.seen(in: number) else { return nil }
    let name = version.agreement.name(of: item)
    let former = recorded.snapshot.former.first { $0.id.utf8.elementsEqual(name.utf8) }
    return (view, item, GoneItem(former, from: recorded))
  }
  return nil
}
