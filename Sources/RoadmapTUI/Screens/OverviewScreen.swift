import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// The agreements, how far each is, and when deadlines fall.
  func drawOverview(_ layout: ScreenLayout, into canvas: inout Canvas) {
    let count = content.agreements.count
    drawBox(
      layout.list,
      say(.agreements),
      saying: count == 0 ? [] : filterWords + ["\(count)", say(.byLateness)],
      isFocused: pane == .list,
      into: &canvas
    )
    drawRows(layout, into: &canvas) { row, columns in
      switch row {
      case .agreement(let place): agreementLines(place, columns)
      case .heading(.ended(let count)):
        [StyledText("\(say(.endedAgreements(count)))  E", .muted)]
      case .heading, .item, .event, .change: []
      }
    }
    drawChart(layout.chart, into: &canvas)
    if let details = layout.details { drawDetails(details, into: &canvas) }
  }

  private func agreementLines(_ place: Int, _ columns: Int) -> [StyledText] {
    let recorded = recorded(place)
    let (done, all) = content.agreements[place].completed
    let late = content.agreements[place].counts[.overdue]
    var right = StyledText()
    if recorded.snapshot.isTextOnly {
      right.append(say(.textOnly), .muted)
    } else {
      let width = columns >= 76 ? 10 : columns >= 50 ? 6 : 0
      if width > 0 { right.append("\(settings.symbols.bar(done, of: all, width: width)) ", .good) }
      right.append("\(TerminalText("\(done)/\(all)").padded(to: 6)) ")
      let words: TerminalText = late > 0 ? "! \(say(.overdueCount(late)))" : ""
      // As wide as the words of any agreement, so that the bars stand below each other.
      let room = max(columns >= 50 ? 12 : 8, say(.overdueCount(10)).columns + 2)
      right.append(words.padded(to: room), late > 0 ? .bad : .body)
    }
    var name = StyledText(.quoted(recorded.view.name), .identifier)
    if let period = recorded.agreement.header.period {
      let words = TerminalText.quoted(period.canonicalText)
      let isFitting = name.columns + words.columns + right.columns + 4 <= columns
      if columns >= 50, isFitting { name.append("  \(words)", .muted) }
    }
    let title = recorded.view.title?.forTerminal ?? ""
    return [rowLine(name, right, columns: columns), StyledText("  \(title)")]
      .map { $0.truncated(to: columns) }
  }

  // MARK: Deadlines by month

  /// How many unfinished things end in each of the twelve months from last month on.
  private var deadlineCounts: [(month: Day, count: Int)] {
    let (year, month, _) = content.today.components
    guard let first = Day(year: year, month: month, day: 1)?.adding(months: -1) else { return [] }
    return (0..<12)
      .compactMap { offset in
        guard let day = first.adding(months: offset) else { return nil }
        let (year, month, _) = day.components
        let counts = content.agreements.map { $0.deadlines.count(year: year, month: month) }
        return (day, counts.reduce(0, +))
      }
  }

  private func drawChart(_ area: Rectangle, into canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let inside = drawBox(area, say(.deadlinesByMonth), say(.allAgreements), into: &canvas)
    let months = deadlineCounts
    let most = max(1, months.map(\.count).max() ?? 1)
    let height = inside.rows - 2
    guard height > 0, inside.columns >= 12 * 5 else { return }
    let pitch = min(7, inside.columns / 12)
    let steps: [TerminalText] =
      settings.symbols == .unicode ? ["▂", "▅", "█"] : [".", "o", "#"]
    for (place, month) in months.enumerated() {
      let column = inside.column + 1 + place * pitch
      // In thirds of a line, so that small differences are seen.
      var thirds = month.count * height * 3 / most
      if month.count > 0 { thirds = max(1, thirds) }
      let full = thirds / 3
      func put(_ text: TerminalText, _ role: TextRole, _ row: Int) {
        let position = ScreenPosition(column: column, row: row)
        canvas.draw(text, role: role, at: position, columns: pitch)
      }
      for line in 0..<full {
        put(settings.symbols.repeated(steps[2], 3), .barFilled, inside.endRow - 2 - line)
      }
      let rest = thirds % 3
      let top = full + (rest > 0 ? 1 : 0)
      if rest > 0 {
        put(
          settings.symbols.repeated(steps[rest - 1], 3),
          .barFilled,
          inside.endRow - 2 - full
        )
      }
      let count: TerminalText = month.count == 0 ? "" : "\(month.count)"
      if top <= height {
        put(count.padded(to: 3, alignment: .right), .body, inside.endRow - 2 - top)
      }
      let isNow = place == 1
      put(
        month.month.month.shortName(in: settings.language),
        isNow ? .today : .muted,
        inside.endRow - 1
      )
    }
  }
}
