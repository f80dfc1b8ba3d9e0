import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// Areas and what belongs to them, and beside them what is known of the chosen one.
  func drawBoard(_ layout: ScreenLayout, into canvas: inout Canvas) {
    guard let place = agreement else { return }
    let recorded = recorded(place)
    let counts = content.agreements[place].counts
    let (done, all) = content.agreements[place].completed
    var words = filterWords
    if counts[.overdue] > 0 { words.append(say(.overdueCount(counts[.overdue]))) }
    words.append(recorded.snapshot.isTextOnly ? say(.textOnly) : "\(done)/\(all)")
    drawBox(
      layout.list,
      say(.activities),
      saying: words,
      isFocused: pane == .list,
      into: &canvas
    )
    let showsWords = layout.details.map { $0.column == 0 } ?? (size.columns >= 76)
    let wordColumns = showsWords ? headlineColumns(layout, recorded) : 0
    drawRows(layout, into: &canvas) { row, columns in
      switch row {
      case .item(let place, let item, _):
        return [itemLine(place, item, columns, wordColumns: wordColumns)]
      case .heading(.text): return [sectionLine(say(.textAndFigures), nil, columns)]
      case .agreement, .event, .change, .heading: return []
      }
    }
    if let details = layout.details { drawDetails(details, into: &canvas) }
    if let extra = layout.extra { drawHistory(extra, into: &canvas) }
  }

  /// As many columns as the longest status word that is seen, at most a third of the list.
  private func headlineColumns(_ layout: ScreenLayout, _ recorded: RecordedView) -> Int {
    var columns = 0
    for row in list.rows[seenRows(layout)] {
      guard case .item(_, let item, _) = row, let status = recorded.snapshot.status(of: item)
      else { continue }
      columns = max(columns, status.headline.word(in: settings.language).columns)
    }
    return min(columns, layout.rows.columns / 3)
  }

  /// `▾ MON  Quality of services   ▰▱▱▱ 1/5`, `  ✓ MON-1  Joint visit   31 Dec`.
  private func itemLine(
    _ place: Int,
    _ index: ItemIndex,
    _ columns: Int,
    wordColumns: Int
  ) -> StyledText {
    let recorded = recorded(place)
    let item = recorded.agreement[index]
    var line = StyledText(TerminalText(repeating: " ", count: 2 * depth(of: item, in: recorded)))
    let title = recorded.view.title(of: item)?.forTerminal(columns: columns) ?? ""
    let id = recorded.view.text(item.id).forTerminal
    guard let status = recorded.snapshot.status(of: index) else {
      line.append(mark(of: index, item, place))
      line.append("\(id)  ", .identifier)
      line.append(title, item.kind == .area ? .heading : .body)
      let right = item.kind == .area ? areaProgress(index, recorded, columns) : StyledText()
      return rowLine(line, right, columns: columns)
    }
    let isText = recorded.snapshot.isTextOnly
    line.append(
      hasChildren(index, in: recorded.agreement) ? mark(of: index, item, place) : StyledText("  ")
    )
    let glyph: TerminalText = isText ? " " : settings.symbols.glyph(of: status.headline)
    line.append("\(glyph) ", status.headline.role)
    line.append("\(id)  ", .identifier)
    if wordColumns > 0, !isText {
      let word = status.headline.word(in: settings.language).truncated(to: wordColumns)
      line.append("\(word.padded(to: wordColumns))  ", status.headline.role)
    }
    let isOver = status.headline == .cancelled || status.headline == .superseded
    line.append(title, isOver ? .disabled : .body)
    return rowLine(line, dueWords(of: status, recorded), columns: columns)
  }

  private func depth(of item: Item, in recorded: RecordedView) -> Int {
    var depth = 0
    var parent = item.parent
    while let current = parent, depth < 8 {
      depth += 1
      parent = recorded.agreement[current].parent
    }
    return depth
  }

  private func mark(of index: ItemIndex, _ item: Item, _ place: Int) -> StyledText {
    guard hasChildren(index, in: recorded(place).agreement) else {
      let isUnicode = settings.symbols == .unicode
      return switch item.kind {
      case .clause: StyledText(isUnicode ? "§ " : "= ", .muted)
      case .indicator: StyledText("# ", .muted)
      case .area, .activity, .milestone: StyledText("  ")
      }
    }
    // Under a filter nothing is folded, and what it does not let through is not there.
    if filter.isActive, item.kind != .area { return StyledText("  ") }
    let row = Row.item(agreement: place, item: index, unit: nil)
    let isFolded = isFolded(row, in: recorded(place)) && !filter.isActive
    let isUnicode = settings.symbols == .unicode
    return StyledText(isFolded ? (isUnicode ? "▸ " : "+ ") : (isUnicode ? "▾ " : "- "), .muted)
  }

  private func areaProgress(
    _ area: ItemIndex,
    _ recorded: RecordedView,
    _ columns: Int
  ) -> StyledText {
    guard !recorded.snapshot.isTextOnly else { return StyledText() }
    var done = 0
    var all = 0
    // The activities of an area stand below it, up to the next area.
    var next = area.value + 1
    let items = recorded.agreement.items
    while next < items.count, let parent = items[next].parent, parent >= area {
      if parent == area, let status = recorded.snapshot.status(of: ItemIndex(next)),
        status.headline != .cancelled, status.headline != .superseded
      {
        all += 1
        if status.headline == .completed { done += 1 }
      }
      next += 1
    }
    guard all > 0 else { return StyledText() }
    var line = StyledText()
    if columns >= 44 { line.append(settings.symbols.bar(done, of: all, width: 8), .good) }
    line.append(TerminalText("\(done)/\(all)").padded(to: 6, alignment: .right))
    return line
  }

  /// `30 Jun`, `15 Mar 2027`; red where the status says that it is overdue, whatever else it says.
  func dueWords(of status: ItemStatus, _ recorded: RecordedView) -> StyledText {
    guard let last = status.countingWindow(recorded.snapshot)?.last else { return StyledText() }
    let language = settings.language
    let isThisYear = last.year == content.today.year
    let words =
      isThisYear ? last.shortDayAndMonth(in: language) : last.shortDate(in: language)
    guard case .overdue = status.timeliness else { return StyledText(words, .muted) }
    return StyledText(words, .bad)
  }
}
