import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// The windows along the calendar, with today and what was moved.
  func drawTimeline(_ layout: ScreenLayout, into canvas: inout Canvas) {
    guard agreement != nil else { return }
    let scale = timelineScale(layout)
    let span = scale.map { $0.spanWords(in: settings.language) } ?? ""
    var inside = drawBox(
      layout.list,
      say(.timelineTitle),
      saying: filterWords + [span],
      isFocused: pane == .list,
      into: &canvas
    )
    if let details = layout.details { drawDetails(details, into: &canvas) }
    guard !layout.list.isEmpty else { return }
    guard let scale else {
      canvas.draw(
        say(.timelineEmpty),
        role: .note,
        at: ScreenPosition(column: inside.column + 1, row: inside.row),
        columns: inside.columns - 2
      )
      return
    }
    let parts = TimelineHead(inside)
    let head = inside.cutTop(parts.rows)
    // What the calendar leaves, the titles have.
    let label = max(0, layout.list.columns - 6 - scale.columns)
    for (offset, line) in scale.headers(in: settings.language).prefix(head.rows).enumerated() {
      let position = ScreenPosition(column: head.column + 3 + label, row: head.row + offset)
      canvas.draw(line, at: position, columns: max(0, head.columns - label - 3))
    }
    drawRows(layout, into: &canvas) { row, columns in
      guard case .item(let place, let item, _) = row else { return [] }
      return [timelineLine(place, item, columns, label: label, scale)]
    }
    drawLegend(in: inside.cutBottom(parts.legendRows), into: &canvas)
  }

  /// What the marks mean, as many as have room.
  private func drawLegend(in area: Rectangle, into canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let symbols = settings.symbols
    let marks: [(TerminalText, TextRole, ScreenPhrase)] = [
      (symbols.deadline, .body, .deadline), (symbols.signedDeadline, .muted, .signedDeadline),
      (symbols.glyph(of: .completed), .good, .done), (symbols.delay, .bad, .late),
      (symbols.today, .today, .today),
    ]
    var line = StyledText("  ")
    for (mark, role, phrase) in marks {
      var part = StyledText("\(mark) ", role)
      part.append("\(say(phrase))   ", .muted)
      guard line.columns + part.columns <= area.columns else { break }
      line.append(part)
    }
    canvas.draw(line, at: area.origin, columns: area.columns)
  }

  private func timelineLine(
    _ place: Int,
    _ index: ItemIndex,
    _ columns: Int,
    label: Int,
    _ scale: TimelineAxis
  ) -> StyledText {
    let recorded = recorded(place)
    let item = recorded.agreement[index]
    let title = recorded.view.title(of: item)?.forTerminal(columns: max(1, label)) ?? ""
    let id = recorded.view.text(item.id).forTerminal
    guard let status = recorded.snapshot.status(of: index) else {
      var line = StyledText("\(id)  \(title)", item.kind == .area ? .heading : .muted)
      line = line.truncated(to: label).padded(to: label + 1)
      line.append(scale.emptyLine(on: content.today, settings.symbols))
      return line
    }
    var line = StyledText("\(settings.symbols.glyph(of: status.headline)) ", status.headline.role)
    line.append("\(id)  ", .identifier)
    line.append(title)
    line = line.truncated(to: label).padded(to: label + 1)
    line.append(scale.bar(of: status, in: recorded.snapshot, settings.symbols))
    return line
  }

  /// The part of the calendar that is seen; nil when nothing has a date.
  func timelineScale(_ layout: ScreenLayout) -> TimelineAxis? {
    let room = layout.list.columns - 4
    let label = room >= 90 ? 34 : room >= 64 ? 24 : room >= 28 ? 14 : 8
    let columns = room - label - 2
    guard columns >= 4, let place = agreement, let span = recorded(place).datedDays else {
      return nil
    }
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
