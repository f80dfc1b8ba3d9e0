import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// What has to be answered, what is late, and what comes.
  func drawAgenda(_ layout: ScreenLayout, into canvas: inout Canvas) {
    var late = 0
    var coming = 0
    for case .heading(.section(let section, let count)) in list.rows {
      switch section {
      case .overdue: late += count
      case .sooner, .window: coming += count
      case .answers, .reports, .next, .later: break
      }
    }
    let words = [
      say(.agendaCounts(late: late, coming: coming)), say(.agendaWindow(days: agendaDays)),
    ]
    drawBox(
      layout.list,
      say(.agendaTitle),
      saying: filterWords + words,
      isFocused: pane == .list,
      into: &canvas
    )
    let widths = agendaColumns(layout)
    drawRows(layout, into: &canvas) { row, columns in
      switch row {
      case .heading(.section(let section, let count)):
        return [sectionLine(say(.section(section, days: agendaDays)), count, columns)]
      case .item(let place, let item, let unit):
        return [agendaLine(place, item, unit, columns, widths)]
      case .agreement, .event, .change, .heading: return []
      }
    }
    if let details = layout.details { drawDetails(details, into: &canvas) }
  }

  /// How many rows are marked, and what the filter is; nothing where there is neither.
  var filterWords: [TerminalText] {
    var words: [TerminalText] = []
    if !marked.isEmpty { words.append(say(.marked(marked.count))) }
    if !filter.applied.isEmpty { words.append(say(.filterTitle(.quoted(filter.applied)))) }
    return words
  }

  /// `Overdue 12 ╌╌╌╌`.
  func sectionLine(_ title: TerminalText, _ count: Int?, _ columns: Int) -> StyledText {
    var line = StyledText(title, .heading)
    if let count { line.append(" \(count)", .heading) }
    line.append(" ")
    let rule: TerminalText = settings.symbols == .unicode ? "╌" : "-"
    line.append(settings.symbols.repeated(rule, columns - line.columns), .border)
    return line
  }

  /// The columns of the name of an agreement, 0 where it is not shown, and of an ID: those of the
  /// longest that are seen, and not more than leaves room for a title.
  private func agendaColumns(_ layout: ScreenLayout) -> (name: Int, id: Int) {
    var widths = (name: 0, id: 0)
    let columns = layout.rows.columns
    for row in list.rows[seenRows(layout)] {
      guard case .item(let place, let item, let unit) = row else { continue }
      widths.id = max(widths.id, agendaID(place, item, unit).columns)
      widths.name = max(widths.name, TerminalText.quoted(recorded(place).view.name).columns)
    }
    let showsNames = content.agreements.count > 1 && columns >= 56
    let name = min(widths.name, columns >= 90 ? 20 : columns >= 70 ? 12 : 8)
    // Titles begin in one column where there is room enough.
    return (showsNames ? name : 0, columns >= 70 ? min(widths.id, columns / 5) : 0)
  }

  /// `MON-3@2026`.
  private func agendaID(_ place: Int, _ item: ItemIndex, _ unit: Int?) -> TerminalText {
    let recorded = recorded(place)
    let id = recorded.view.text(recorded.agreement[item].id).forTerminal
    guard let status = recorded.snapshot.status(of: item), let decisive = unit ?? status.decisive,
      let occurrence = status.unit(at: decisive).occurrence
    else { return id }
    return "\(id)@\(.quoted(occurrence.text))"
  }

  private func agendaLine(
    _ place: Int,
    _ index: ItemIndex,
    _ unit: Int?,
    _ columns: Int,
    _ widths: (name: Int, id: Int)
  ) -> StyledText {
    let recorded = recorded(place)
    let item = recorded.agreement[index]
    guard let status = recorded.snapshot.status(of: index) else { return StyledText() }
    let decisive = unit ?? status.decisive
    let part = decisive.map { status.unit(at: $0) }
    let headline = part?.headline ?? status.headline
    let window =
      part.map { $0.countingWindow(recorded.snapshot) }
      ?? status.countingWindow(recorded.snapshot)
    var line = StyledText("\(settings.symbols.glyph(of: headline)) ", headline.role)
    let id = agendaID(place, index, unit)
    let title = recorded.view.title(of: item)?.forTerminal(columns: columns) ?? ""
    guard columns >= 34 else {
      // Where there is little room, what it is goes before who has to do it.
      line.append("\(id)  ", .identifier)
      line.append(title)
      let date = when(window?.last, showsWeekday: false)
      return rowLine(line, StyledText(date, headline.role), columns: columns)
    }
    line.append(when(window?.last, showsWeekday: columns >= 44).padded(to: 11), headline.role)
    if widths.name > 0 {
      let name = TerminalText.quoted(recorded.view.name).truncated(to: widths.name)
      line.append("  \(name.padded(to: widths.name))", .muted)
    }
    line.append("  \(id.padded(to: widths.id))  ", .identifier)
    line.append(title)
    let waiting = part?.waitingFor ?? status.waitingFor
    let owners = waiting.isEmpty ? recorded.agreement.owners(of: item) : waiting
    return rowLine(line, StyledText(recorded.names(of: owners), .muted), columns: columns)
  }

  /// `-22 d`, `today`, `Sat 28 Nov`, `10 Dec`.
  private func when(_ day: Day?, showsWeekday: Bool) -> TerminalText {
    guard let day else { return "" }
    let days = content.today.days(until: day)
    if days == 0 { return say(.dueToday) }
    let date =
      day.year == content.today.year
      ? day.shortDayAndMonth(in: settings.language) : day.shortDate(in: settings.language)
    return showsWeekday && days > 0 && days < 14
      ? "\(day.weekday.shortName(in: settings.language)) \(date)" : date
  }
}
