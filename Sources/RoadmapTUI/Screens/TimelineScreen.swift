import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// The windows along the calendar, with today and what was moved.
  func drawTimeline(_ layout: ScreenLayout, into canvas: inout Canvas) {
    guard let place = agreement else { return }
    let recorded = recorded(place)
    let columns = max(0, layout.list.columns - 4)
    let label = columns >= 90 ? 34 : columns >= 64 ? 24 : 14
    let scale = timelineScale(recorded, columns: columns - label - 1)
    var trailing = scale.map { $0.spanWords(in: settings.language) } ?? ""
    if !filter.applied.isEmpty {
      trailing = "\(say(.filterTitle(.quoted(filter.applied))))\(settings.symbols.dot)\(trailing)"
    }
    var inside = drawBox(
      layout.list,
      say(.timelineTitle),
      trailing,
      isFocused: pane == .list,
      into: &canvas
    )
    guard let scale else {
      canvas.draw(
        say(.timelineEmpty),
        role: .note,
        at: ScreenPosition(column: inside.column + 1, row: inside.row),
        columns: inside.columns - 2
      )
      return
    }
    let head = inside.cutTop(min(2, inside.rows))
    for (offset, line) in scale.headers(in: settings.language).prefix(head.rows).enumerated() {
      let position = ScreenPosition(column: head.column + 3 + label, row: head.row + offset)
      canvas.draw(line, at: position, columns: max(0, head.columns - label - 3))
    }
    var rows = layout
    rows.limitList(
      to: Rectangle(
        column: inside.column - 1,
        row: inside.row - 1,
        columns: inside.columns + 2,
        rows: inside.rows + 2
      )
    )
    drawRows(rows, in: inside, into: &canvas) { row, columns in
      guard case .item(let place, let item, _) = row else { return [] }
      return [timelineLine(place, item, columns, label: label, scale)]
    }
    if let details = layout.details { drawDetails(details, into: &canvas) }
  }

  /// How many lines of the box the calendar takes.
  static let timelineHead = 2

  private func timelineLine(
    _ place: Int,
    _ index: ItemIndex,
    _ columns: Int,
    label: Int,
    _ scale: TimelineAxis
  ) -> StyledText {
    let recorded = recorded(place)
    let item = recorded.agreement[index]
    let title = recorded.view.title(of: item)?.forTerminal(columns: label) ?? ""
    let id = recorded.view.text(item.id).forTerminal
    guard let status = recorded.snapshot.status(of: index) else {
      var line = StyledText("\(id)  \(title)", item.kind == .area ? .heading : .muted)
      line = line.truncated(to: label, ellipsis: settings.symbols.ellipsis).padded(to: label + 1)
      line.append(scale.emptyLine(on: content.today, settings.symbols))
      return line
    }
    var line = StyledText("\(settings.symbols.glyph(of: status.headline)) ", status.headline.role)
    line.append("\(id)  ", .identifier)
    line.append(title)
    line = line.truncated(to: label, ellipsis: settings.symbols.ellipsis).padded(to: label + 1)
    line.append(scale.bar(of: status, in: recorded.snapshot, settings.symbols))
    return line
  }

  /// The part of the calendar that is seen; nil when nothing has a date.
  private func timelineScale(_ recorded: RecordedView, columns: Int) -> TimelineAxis? {
    guard columns >= 8, let span = recorded.datedDays else { return nil }
    guard let zoom = timeline.zoom else {
      // Everything, and by how much the view was moved.
      return TimelineAxis(whole: span, columns: columns, moved: timeline.offset)
    }
    let unit: TimelineAxis.Unit =
      switch zoom {
      case .weeks: .week
      case .months: .month
      case .quarters: .quarter
      case .years: .year
      }
    return TimelineAxis(unit, around: content.today, columns: columns, moved: timeline.offset)
  }
}
