import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import Terminal

extension InterfaceModel {
  /// The rows of a screen, under the filter.
  func rows(of screen: ScreenName) -> [Row] {
    switch screen {
    case .overview: overviewRows
    case .board: itemRows(isTimeline: false)
    case .timeline: itemRows(isTimeline: true)
    case .agenda: agendaRows
    case .changes: changeRows
    case .journal: journalRows
    }
  }

  /// Whether the terminal is too low for free lines between groups.
  var isDense: Bool { size.rows < 20 }

  // MARK: Overview

  /// The places of the agreements: those that hold by how late they are, then the ended ones.
  var overviewOrder: [Int] {
    let lateness = content.agreements.map { $0.counts[.overdue] }
    return content.agreements.indices.sorted { left, right in
      let ended = (
        content.agreements[left].recorded.view.hasEnded,
        content.agreements[right].recorded.view.hasEnded
      )
      if ended.0 != ended.1 { return !ended.0 }
      if lateness[left] != lateness[right] { return lateness[left] > lateness[right] }
      return left < right
    }
  }

  private var overviewRows: [Row] {
    let order = overviewOrder.filter { accepts(agreement: $0) }
    let live = order.filter { !recorded($0).view.hasEnded }
    let ended = order.filter { recorded($0).view.hasEnded }
    var rows = live.map { Row.agreement($0) }
    guard !ended.isEmpty else { return rows }
    rows += [.heading(.ended(count: ended.count))]
    // Alone on the screen, or looked for, they are shown.
    if showsEnded || live.isEmpty || filter.isActive { rows += ended.map { .agreement($0) } }
    return rows
  }

  private func accepts(agreement place: Int) -> Bool {
    guard let conditions = filterConditions else { return true }
    let recorded = recorded(place)
    return recorded.agreement.items.contains { conditions.accepts($0, of: recorded) }
  }

  // MARK: Board

  /// What is to be done in the order of the file, then clauses and figures of the whole agreement.
  ///
  /// The timeline shows what can have a date.
  private func itemRows(isTimeline: Bool) -> [Row] {
    guard let place = agreement else { return [] }
    let recorded = recorded(place)
    let items = recorded.agreement.items
    let isShown = shownItems(of: recorded)
    var isHidden = [Bool](repeating: false, count: items.count)
    var work: [Row] = []
    var rest: [Row] = []
    var isRest = [Bool](repeating: false, count: items.count)
    for (index, item) in items.enumerated() {
      isRest[index] =
        item.parent.map { isRest[$0.value] } ?? (item.kind == .clause || item.kind == .indicator)
      if let parent = item.parent, !filter.isActive, !isTimeline {
        let row = Row.item(agreement: place, item: parent, unit: nil)
        isHidden[index] = isHidden[parent.value] || isFolded(row, in: recorded)
      }
      guard isShown?[index] ?? true, !isHidden[index] else { continue }
      let row = Row.item(agreement: place, item: ItemIndex(index), unit: nil)
      if isRest[index] {
        rest.append(row)
      } else if !isTimeline || (item.kind != .indicator && item.kind != .clause) {
        work.append(row)
      }
    }
    if isTimeline || rest.isEmpty { return work }
    return work + (isDense || work.isEmpty ? [] : [.heading(.blank)]) + [.heading(.text)] + rest
  }

  /// Areas are open and activities closed until somebody changes that.
  func isFolded(_ row: Row, in recorded: RecordedView) -> Bool {
    guard case .item(_, let item, _) = row else { return false }
    let isClosed = recorded.agreement[item].kind != .area
    return turned.contains(row) != isClosed
  }

  /// What the filter lets through, with all that it stands under; nil without a filter.
  private func shownItems(of recorded: RecordedView) -> [Bool]? {
    guard let conditions = filterConditions else { return nil }
    let items = recorded.agreement.items
    var isShown = [Bool](repeating: false, count: items.count)
    for (index, item) in items.enumerated() where conditions.accepts(item, of: recorded) {
      var next: ItemIndex? = ItemIndex(index)
      while let current = next, !isShown[current.value] {
        isShown[current.value] = true
        next = items[current.value].parent
      }
    }
    return isShown
  }

  // MARK: Agenda

  var agendaReport: DueReport {
    let today = content.today
    let last = today.adding(days: agendaDays) ?? .latest
    guard let span = DayRange(first: today, last: max(today, last)) else {
      preconditionFailure("today is not behind itself")
    }
    return DueReport(content.recorded, day: today, span: span, in: settings.language)
  }

  private var agendaRows: [Row] {
    let report = agendaReport
    let places = report.views.map { view in content.place(of: view.view.name) ?? 0 }
    let conditions = filterConditions
    let entries = report.entries.filter { entry in
      guard let conditions else { return true }
      let view = report.views[entry.recorded]
      return conditions.accepts(view.agreement[entry.status.item], of: view)
    }
    var rows: [Row] = []
    for section in DueReport.Section.allCases {
      let part = entries.filter { $0.section == section }
      guard !part.isEmpty else { continue }
      if !rows.isEmpty, !isDense { rows.append(.heading(.blank)) }
      rows.append(.heading(.section(section, count: part.count)))
      rows += part.map { entry in
        let unit = entry.unit?.occurrence
          .flatMap { name in
            entry.status.units.firstIndex { $0.occurrence == name }
          }
        return .item(agreement: places[entry.recorded], item: entry.status.item, unit: unit)
      }
    }
    return rows
  }

  // MARK: Journal

  private var journalRows: [Row] {
    guard let place = agreement else { return [] }
    let recorded = recorded(place)
    let conditions = filterConditions
    var rows: [Row] = []
    var day: Day?
    for entry in LogReport([recorded], in: settings.language).entries {
      let event = recorded.snapshot.event(entry.source)
      if let conditions, !accepts(event, entry.source, of: recorded, conditions) { continue }
      if event.day != day {
        if day != nil, !isDense { rows.append(.heading(.blank)) }
        rows.append(.heading(.day(event.day)))
        day = event.day
      }
      rows.append(.event(agreement: place, source: entry.source))
    }
    return rows
  }

  /// An event is found by the item that it is about.
  private func accepts(
    _ event: Event,
    _ source: EventSource,
    of recorded: RecordedView,
    _ conditions: StatusFilter
  ) -> Bool {
    let text = recorded.snapshot.input.journals[source.journal].text
    guard
      let item = recorded.agreement.item(spelled: text.bytes.span.extracting(event.subject.offsets))
    else { return false }
    return conditions.accepts(recorded.agreement[item], of: recorded)
  }

  // MARK: Changes

  private var changeRows: [Row] {
    guard let screen = compared?.screen else { return [] }
    let entries = screen.entries
    var rows: [Row] = []
    for (place, entry) in entries.enumerated() {
      if place == 0 || entries[place - 1].severity != entry.severity {
        if place > 0, !isDense { rows.append(.heading(.blank)) }
        // Of changes, as in the report: a row may tell of several.
        let count = screen.counts.first { $0.severity == entry.severity }?.count ?? 0
        rows.append(.heading(.severity(entry.severity, count: count)))
      }
      rows.append(.change(place))
    }
    return rows
  }

  // MARK: Filter

  /// What the filter asks; nil without one.
  var filterConditions: StatusFilter? {
    guard !filter.applied.isEmpty else { return nil }
    return try? StatusFilter(
      filter.applied.split(separator: " ").map(String.init),
      agreements: Set(content.agreements.map(\.name))
    )
  }
}
