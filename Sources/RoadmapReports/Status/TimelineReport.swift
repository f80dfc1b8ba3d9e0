import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// The deadlines of one agreement along the calendar: what `timeline` shows.
package struct TimelineReport: Sendable {
  package let recorded: RecordedView

  package init(_ recorded: RecordedView) {
    self.recorded = recorded
  }

  private var snapshot: Snapshot { recorded.snapshot }

  /// The drawing for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var lines = recorded.view.headLines(width: width)
    guard let range = shownDays else {
      return lines + [StyledText(recorded.say(TimelinePhrase.nothing), .note)]
    }
    let least = width >= 100 ? 34 : width >= 72 ? 22 : 12
    let scale = TimelineScale(range, columns: max(8, width - least - 1), recorded.view.language)
    // What the scale leaves goes to the titles.
    let label = least >= 22 ? min(70, max(least, width - 1 - scale.columns)) : least
    let margin = StyledText(TerminalText(repeating: " ", count: label + 1))
    lines.append(StyledText())
    for header in scale.headers {
      var line = margin
      line.append(header)
      lines.append(line)
    }
    for (place, item) in recorded.agreement.items.enumerated() {
      if item.kind == .area, item.hasChildren {
        var head = StyledText("\(recorded.view.text(item.id))", .heading)
        if let title = recorded.view.title(of: item) { head.append("  \(title)", .heading) }
        lines.append(head.truncated(to: width, ellipsis: symbols.ellipsis))
      }
      guard let status = snapshot.status(of: ItemIndex(place)), item.kind != .milestone else {
        continue
      }
      var line = self.label(of: status, columns: label, symbols)
      line.append(" ")
      line.append(scale.bar(of: status, in: snapshot, symbols))
      lines.append(line)
    }
    lines.append(StyledText())
    return lines + legend(symbols, width)
  }

  private func label(
    of status: ItemStatus,
    columns: Int,
    _ symbols: ReportSymbols
  ) -> StyledText {
    let item = recorded.agreement[status.item]
    var label = StyledText("\(symbols.glyph(of: status.headline)) ", status.headline.role)
    label.append("\(recorded.view.text(item.id))", .identifier)
    if columns >= 20, let title = recorded.view.title(of: item) { label.append("  \(title)") }
    return label.truncated(to: columns, ellipsis: symbols.ellipsis).padded(to: columns)
  }

  /// From the first to the last day that anything has, today included; nil without any.
  private var shownDays: DayRange? {
    let period = recorded.agreement.header.period
    var first = period?.first
    var last = period?.last
    for status in snapshot.items {
      for unit in status.units {
        for window in [unit.window, unit.signedWindow].compactMap({ $0 }) {
          if let day = window.first ?? window.last { first = min(first ?? day, day) }
          if let day = window.last { last = max(last ?? day, day) }
        }
      }
    }
    guard let first else { return nil }
    // An agreement without an end is drawn to a year from today.
    let end = last ?? snapshot.day.adding(days: 365) ?? .latest
    return DayRange(first: first, last: max(first, end))
  }

  private func legend(_ symbols: ReportSymbols, _ width: Int) -> [StyledText] {
    let entries: [(TerminalText, TimelinePhrase)] = [
      (symbols.elapsed, .windowPast), (symbols.ahead, .windowAhead),
      (symbols.deadline, .deadline), (symbols.signedDeadline, .signedDeadline),
      (symbols.glyph(of: .completed), .completed),
      (symbols.glyph(of: .awaitingConfirmation), .claimed),
      (symbols.glyph(of: .disputed), .disputed),
      (symbols.glyph(of: .cancelled), .cancelled), (symbols.delay, .overdue),
      (symbols.today, .today), (symbols.openEnd, .goesOn),
    ]
    var lines = [StyledText()]
    for (mark, word) in entries {
      let part: TerminalText = "\(mark) \(recorded.say(word))"
      let last = lines.count - 1
      if lines[last].isEmpty {
        lines[last] = StyledText(part)
      } else if lines[last].columns + 3 + part.columns <= width {
        lines[last].append("   \(part)")
      } else {
        lines.append(StyledText(part))
      }
    }
    return lines
  }

  // MARK: JSON

  /// The document of `timeline --json`: the agreement's members and `items`, each with its `id`
  /// and its `bars`: an occurrence, its `window`, its `signedWindow`, and what is said of it.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    recorded.writeRecordedMembers(to: &json)
    json.key("items")
    json.beginArray()
    for status in snapshot.items {
      json.beginObject()
      json.member("id", recorded.view.text(recorded.agreement[status.item].id))
      json.member("kind", recorded.agreement[status.item].kind.word)
      json.member("headline", status.headline.code)
      json.key("bars")
      json.beginArray()
      for unit in status.units {
        json.beginObject()
        json.member("occurrence", unit.occurrence.map { TerminalText.quoted($0.text) })
        json.member("headline", unit.headline.code)
        json.member("window", unit.window)
        json.member("signedWindow", unit.signedWindow ?? unit.window)
        json.member("progress", unit.progress)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

/// The document of `timeline --json`.
package func timelineJSON(
  of reports: [TimelineReport],
  _ omissions: Omissions = Omissions()
) -> [UInt8] {
  var json = JSONWriter(pretty: true)
  json.beginObject()
  json.member("schemaVersion", 1)
  json.member("kind", "timeline")
  json.key("agreements")
  json.beginArray()
  for report in reports { report.write(to: &json) }
  json.endArray()
  omissions.write(to: &json)
  json.endObject()
  return json.finished()
}
