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
    drawBox(
      layout.list,
      say(.journalTitle),
      saying: filterWords + [say(.recordedCount(count)), say(.newestFirst)],
      isFocused: pane == .list,
      into: &canvas
    )
    let widths = eventColumns(layout)
    drawRows(layout, into: &canvas) { row, columns in
      switch row {
      case .heading(.day(let day)): return [sectionLine(dayWords(day), nil, columns)]
      case .event(let place, let source):
        return [eventLine(place, source, columns, widths, isUndone: takenBack.contains(source))]
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

  private func author(of event: RecordedEvent, _ columns: Int) -> TerminalText {
    columns >= 60 ? event.whoLong : event.party.forTerminal
  }

  /// The columns of who said it and of what it is about: those of the longest that are seen, and
  /// not more than leaves room for what was said.
  private func eventColumns(_ layout: ScreenLayout) -> (author: Int, subject: Int) {
    var widths = (author: 0, subject: 0)
    let columns = layout.rows.columns
    for row in list.rows[seenRows(layout)] {
      guard case .event(let place, let source) = row else { continue }
      let event = recorded(place).event(source)
      widths.author = max(widths.author, author(of: event, columns).columns)
      widths.subject = max(widths.subject, event.wholeSubject.columns)
    }
    return (min(widths.author, max(2, columns / 5)), min(widths.subject, max(5, columns / 4)))
  }

  private func eventLine(
    _ place: Int,
    _ source: EventSource,
    _ columns: Int,
    _ widths: (author: Int, subject: Int),
    isUndone: Bool
  ) -> StyledText {
    let recorded = recorded(place)
    let event = recorded.event(source)
    let author = author(of: event, columns).truncated(to: widths.author)
    var line = StyledText(author.padded(to: widths.author))
    let subject = event.wholeSubject.truncated(to: widths.subject)
    line.append("  \(subject.padded(to: widths.subject))  ", .identifier)
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
