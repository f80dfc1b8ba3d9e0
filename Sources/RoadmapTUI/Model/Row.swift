package import RoadmapModel
package import RoadmapReports
package import RoadmapStatus
import RoadmapSyntax

/// What a line of a list stands for.
///
/// Indices are places in one ``InterfaceContent``; after a reading they are carried over by the IDs
/// (``RowList/carried(_:from:to:)``).
package enum Row: Hashable, Sendable {
  case agreement(Int)
  /// A clause, area, activity, milestone or indicator.
  case item(agreement: Int, item: ItemIndex, unit: Int?)
  /// What was recorded.
  case event(agreement: Int, source: EventSource)
  /// Something that changed between two versions, by its place.
  case change(Int)
  /// A line between groups; cannot be chosen.
  case heading(RowHeading)

  /// Whether the cursor can rest on it.
  package var isSelectable: Bool {
    if case .heading = self { return false }
    return true
  }

  /// The place of its agreement.
  package var agreement: Int? {
    switch self {
    case .agreement(let place), .item(let place, _, _), .event(let place, _): place
    case .change, .heading: nil
    }
  }
}

/// The title of a group of rows.
package enum RowHeading: Hashable, Sendable {
  case section(DueReport.Section, count: Int)
  case day(Day)
  case ended(count: Int)
  /// Clauses and figures of the whole agreement.
  case text
  /// Changes of one weight.
  case severity(ChangeSeverity, count: Int)
  case blank
}

extension Row {
  /// The same thing in a newer content; nil when it is gone.
  package func carried(from old: InterfaceContent, to new: InterfaceContent) -> Row? {
    switch self {
    case .heading, .change: return nil
    case .agreement(let place):
      return new.place(of: old.agreements[place].name).map { .agreement($0) }
    case .item(let place, let item, let unit):
      guard let target = new.place(of: old.agreements[place].name) else { return nil }
      let before = old.agreements[place].recorded.agreement
      let after = new.agreements[target].recorded.agreement
      let id = before.text.bytes.span.extracting(before[item].id.offsets)
      guard let found = after.item(spelled: id) else { return nil }
      guard let unit else { return .item(agreement: target, item: found, unit: nil) }
      let name = old.agreements[place].recorded.snapshot.status(of: item)?.unit(at: unit).occurrence
      let units = new.agreements[target].recorded.snapshot.status(of: found)?.units ?? []
      let same = units.firstIndex { $0.occurrence == name }
      return .item(agreement: target, item: found, unit: same)
    case .event(let place, let source):
      guard let target = new.place(of: old.agreements[place].name) else { return nil }
      let id = old.agreements[place].recorded.snapshot.event(source).id
      let snapshot = new.agreements[target].recorded.snapshot
      for (journal, content) in snapshot.input.journals.enumerated() {
        guard let event = content.events.firstIndex(where: { $0.id == id }) else { continue }
        return .event(agreement: target, source: EventSource(journal: journal, event: event))
      }
      return nil
    }
  }
}

extension InterfaceContent {
  /// The place of the agreement in a folder of this name.
  package func place(of name: String) -> Int? {
    agreements.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
