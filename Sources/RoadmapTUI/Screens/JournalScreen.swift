import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// What was recorded, day by day, the newest first.
  func drawJournal(_ layout: ScreenLayout, into canvas: inout Canvas) {
    let count = list.rows.count { row in
      if case .event = row { return true }
      return false
    }
    var words = [say(.recordedCount(count)), say(.newestFirst)]
    if !filter.applied.isEmpty { words.insert(say(.filterTitle(.quoted(filter.applied))), at: 0) }
    let inside = drawBox(
      layout.list,
      say(.journalTitle),
      words.joined(separator: settings.symbols.dot),
      isFocused: pane == .list,
      into: &canvas
    )
    drawRows(layout, in: inside, into: &canvas) { row, columns in
      switch row {
      case .heading(.day(let day)): return [sectionLine(dayWords(day), nil, columns)]
      case .event(let place, let source):
        return [eventLine(place, source, columns, isUndone: takenBack.contains(source))]
      case .agreement, .item, .change, .heading: return []
      }
    }
    if let details = layout.details { drawDetails(details, into: &canvas) }
  }

  private func dayWords(_ day: Day) -> TerminalText {
    let language = settings.language
    let date: TerminalText =
      "\(day.weekday.shortName(in: language)) \(day.shortDate(in: language))"
    return day == content.today ? "\(say(.today)), \(date)" : date
  }

  private func eventLine(
    _ place: Int,
    _ source: EventSource,
    _ columns: Int,
    isUndone: Bool
  ) -> StyledText {
    let recorded = recorded(place)
    let event = recorded.event(source)
    let ellipsis = settings.symbols.ellipsis
    let width = columns >= 90 ? 16 : columns >= 60 ? 12 : 8
    let author = columns >= 60 ? event.whoLong : event.party.forTerminal
    var line = StyledText(author.truncated(to: width, ellipsis: ellipsis).padded(to: width))
    let subject = event.wholeSubject
    let subjectWidth = columns >= 60 ? 12 : 8
    line.append(
      "  \(subject.truncated(to: subjectWidth, ellipsis: ellipsis).padded(to: subjectWidth))  ",
      .identifier
    )
    line.append(event.says, isUndone ? .disabled : event.verb.role)
    if isUndone { line.append(" (\(say(.takenBack)))", .disabled) }
    if let text = event.text {
      line.append("  “\(text.forTerminal(columns: columns))”", isUndone ? .disabled : .body)
    }
    var right = StyledText()
    if !event.evidence.isEmpty { right.append("+\(event.evidence.count)", .good) }
    return rowLine(line, right, columns: columns)
  }
}

extension RecordedEvent {
  var verb: Verb { event.verb }
}

extension Verb {
  /// The role in which an event of this verb stands.
  var role: TextRole {
    switch self {
    case .done, .confirm, .adopt: .good
    case .dispute, .risk: .bad
    case .postpone, .suspend, .resume, .cancel: .attention
    case .start, .report, .measure, .note, .undo: .body
    }
  }
}
