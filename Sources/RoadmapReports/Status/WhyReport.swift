import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// Why one item has the status it has: what `why` shows.
package struct WhyReport: Sendable {
  let recorded: RecordedView
  let status: ItemStatus

  package init(_ recorded: RecordedView, _ status: ItemStatus) {
    self.recorded = recorded
    self.status = status
  }

  private var item: Item { recorded.agreement[status.item] }

  /// The report for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var page = PageLines(width: width)
    var head = StyledText("\(recorded.view.text(item.id))  ", .identifier)
    head.append((recorded.view.title(of: item) ?? UntrustedText("")).forTerminal, .heading)
    page.add(head)
    page.add(StyledText(recorded.view.versionLine))
    page.add(StyledText())
    let phrases = recorded.phrases(of: status)
    let role = status.headline.role
    var answer = StyledText("\(symbols.glyph(of: status.headline)) ", role)
    answer.append(phrases[0].text, role)
    if let decisive = status.decisive.flatMap({ status.units[$0].occurrence }) {
      answer.append(" in \(.quoted(decisive.text))")
    }
    page.add(answer)
    page.addRow("rule \(status.headline.ruleNumber) of 15", status.headline.rule)
    page.addRow("progress", progressWords)
    page.addRow("calendar", status.timeliness.words)
    addDeadline(to: &page)
    addTurn(to: &page)
    for flag in status.flags { page.addRow("also", recorded.words(of: flag)) }
    addOccurrences(to: &page, symbols)
    page.add(StyledText())
    addEvents(to: &page)
    return page.lines
  }

  private var progressWords: TerminalText {
    var text = status.progress.words
    if let count = status.count, case .partlyDone = status.progress {
      return "\(count.done) of \(count.of) done"
    } else if let count = status.count {
      text.append(", \(count.done) of \(count.of) done")
    }
    return text
  }

  private func addDeadline(to page: inout PageLines) {
    let deadline = recorded.agreement.deadline(of: item)
    page.addRow("deadline", deadline?.shown ?? "none was agreed, which means ongoing")
    recorded.addWindow(of: status, to: &page)
  }

  private func addTurn(to page: inout PageLines) {
    guard let turn = recorded.turn(of: status) else { return }
    page.addRow("waits for", "\(recorded.names(of: status.waitingFor)): \(turn.words)")
  }

  private func addOccurrences(to page: inout PageLines, _ symbols: ReportSymbols) {
    let units = status.units.filter { $0.occurrence != nil }
    guard !units.isEmpty else { return }
    page.add(StyledText())
    page.add(StyledText("Occurrences", .heading))
    for line in recorded.occurrenceLines(units, symbols) { page.add(line) }
  }

  private func addEvents(to page: inout PageLines) {
    let events = status.events.map { recorded.event($0) }
    guard !events.isEmpty else {
      page.add(StyledText("No event was recorded about it."))
      return
    }
    page.add(StyledText("Events used", .heading))
    for event in events {
      var line = StyledText("  \(day: event.event.day)  \(event.author) \(event.says)")
      if let occurrence = event.occurrence { line.append(" for \(occurrence)") }
      page.lines += line.wrapped(to: page.width, hangingIndent: 6)
      if let text = event.text {
        page.lines += StyledText("      \(text)").wrapped(to: page.width, hangingIndent: 6)
      }
      page.add(StyledText("      \(event.place)", .muted))
    }
  }

  // MARK: JSON

  /// The document of `why --json`: the agreement in `of`, the item with its `status`, the `rule`
  /// that gave the headline, and the `events` that were used.
  package func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "why")
    json.key("of")
    json.beginObject()
    recorded.writeRecordedMembers(to: &json)
    json.endObject()
    json.key("item")
    json.beginObject()
    recorded.view.writeMembers(of: item, to: &json)
    json.endObject()
    json.key("rule")
    json.beginObject()
    json.member("number", status.headline.ruleNumber)
    json.member("text", status.headline.rule)
    json.endObject()
    json.key("status")
    json.beginObject()
    recorded.writeMembers(of: status, to: &json)
    json.endObject()
    json.key("events")
    json.beginArray()
    for source in status.events { recorded.write(recorded.event(source), to: &json) }
    json.endArray()
    json.endObject()
    return json.finished()
  }
}

extension RecordedView {
  /// The window as it was resolved, and the signed one where an agreed postponement replaced it.
  func addWindow(of status: ItemStatus, to page: inout PageLines) {
    guard let window = status.window else { return }
    guard let signed = status.signedWindow, signed != window else {
      page.addRow("window", .days(of: window))
      return
    }
    let against = snapshot.input.against
    page.addRow("signed", "\(.days(of: signed))\(against == .signed ? ", counts" : "")")
    var text: TerminalText = .days(of: window)
    if let before = signed.last, let after = window.last {
      let days = before.days(until: after)
      text.append(days < 0 ? ", \(-days) d earlier" : ", \(days) d later")
    }
    text.append(status.moves == 1 ? ", moved once" : ", moved \(status.moves) times")
    page.addRow("agreed", "\(text)\(against == .agreed ? ", counts" : "")")
  }

  /// A line for each occurrence: mark, name, window, headline.
  func occurrenceLines(_ units: [UnitStatus], _ symbols: ReportSymbols) -> [StyledText] {
    let names = units.map { TerminalText.quoted($0.occurrence?.text ?? "") }
    let nameWidth = names.map(\.columns).max() ?? 0
    return zip(units, names)
      .map { unit, name in
        let role = unit.headline.role
        var line = StyledText("  \(symbols.glyph(of: unit.headline)) ", role)
        line.append("\(name.padded(to: nameWidth))  ", .identifier)
        let window = unit.countingWindow(snapshot).map { TerminalText.days(of: $0) } ?? ""
        line.append("\(window.padded(to: 24))  ")
        line.append(.quoted("\(unit.headline.word)"), role)
        switch unit.timeliness {
        case .late, .overdue, .dueSoon:
          let isLate = unit.headline == .completed || unit.headline == .awaitingConfirmation
          if let days = unit.timeliness.days {
            line.append(isLate ? ", late \(days) d" : " \(days) d", role)
          }
        case .untimed, .upcoming, .open, .onTime, .continuous, .stale, .unscheduled: break
        }
        if let halves = unit.halves, !unit.headline.isFinished {
          line.append(", \(halves.done) of \(halves.of)")
        }
        return line
      }
  }
}
