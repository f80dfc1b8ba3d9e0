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
      case .sooner, .window, .next, .later: coming += count
      case .answers, .reports: break
      }
    }
    var words = [
      say(.agendaCounts(late: late, coming: coming)), say(.agendaWindow(days: agendaDays)),
    ]
    if !filter.applied.isEmpty { words.insert(say(.filterTitle(.quoted(filter.applied))), at: 0) }
    if !marked.isEmpty { words.insert(say(.marked(marked.count)), at: 0) }
    let inside = drawBox(
      layout.list,
      say(.agendaTitle),
      words.joined(separator: settings.symbols.dot),
      isFocused: pane == .list,
      into: &canvas
    )
    let showsNames = content.agreements.count > 1
    drawRows(layout, in: inside, into: &canvas) { row, columns in
      switch row {
      case .heading(.section(let section, let count)):
        return [sectionLine(say(.section(section, days: agendaDays)), count, columns)]
      case .item(let place, let item, let unit):
        return [agendaLine(place, item, unit, columns, showsName: showsNames)]
      case .agreement, .event, .change, .heading: return []
      }
    }
    if let details = layout.details { drawDetails(details, into: &canvas) }
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

  private func agendaLine(
    _ place: Int,
    _ index: ItemIndex,
    _ unit: Int?,
    _ columns: Int,
    showsName: Bool
  ) -> StyledText {
    let recorded = recorded(place)
    let item = recorded.agreement[index]
    guard let status = recorded.snapshot.status(of: index) else { return StyledText() }
    let decisive = unit ?? status.decisive
    let part = decisive.map { status.units[$0] }
    let headline = part?.headline ?? status.headline
    let window =
      part.map { $0.countingWindow(recorded.snapshot) }
      ?? status.countingWindow(recorded.snapshot)
    var line = StyledText("\(settings.symbols.glyph(of: headline)) ", headline.role)
    line.append(when(window?.last).padded(to: 11), headline.role)
    if showsName, columns >= 60 {
      let name = TerminalText.quoted(recorded.view.name)
      line.append(
        "  \(name.truncated(to: 12, ellipsis: settings.symbols.ellipsis).padded(to: 12))",
        .muted
      )
    }
    var id = recorded.view.text(item.id).forTerminal
    if let occurrence = part?.occurrence { id = "\(id)@\(.quoted(occurrence.text))" }
    line.append("  \(id)  ", .identifier)
    line.append(recorded.view.title(of: item)?.forTerminal(columns: columns) ?? "")
    let waiting = part?.waitingFor ?? status.waitingFor
    let owners = waiting.isEmpty ? recorded.agreement.owners(of: item) : waiting
    return rowLine(line, StyledText(recorded.names(of: owners), .muted), columns: columns)
  }

  /// `-22 d`, `today`, `Sat 28 Nov`, `10 Dec`.
  private func when(_ day: Day?) -> TerminalText {
    guard let day else { return "" }
    let days = content.today.days(until: day)
    if days == 0 { return say(.dueToday) }
    let date =
      day.year == content.today.year
      ? day.shortDayAndMonth(in: settings.language) : day.shortDate(in: settings.language)
    return days > 0 && days < 14 ? "\(day.weekday.shortName(in: settings.language)) \(date)" : date
  }
}
