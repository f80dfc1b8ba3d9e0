import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
package import Terminal

extension DueReport {
  // MARK: Text

  /// The agenda for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var lines = headLines(width)
    let columns = Columns(self, width: width)
    for section in Section.allCases {
      let part = entries.filter { $0.section == section }
      guard !part.isEmpty else { continue }
      lines.append(StyledText())
      var head = StyledText(title(of: section), .heading)
      head.append("  \(part.count)")
      lines.append(head)
      // What is far away is counted, not listed.
      if section == .later {
        lines += laterLines(part, width)
        continue
      }
      for entry in part { lines += columns.lines(of: entry, self, symbols) }
    }
    if entries.isEmpty { lines += [StyledText(), StyledText(say(DuePhrase.nothing), .good)] }
    return lines
  }

  private func headLines(_ width: Int) -> [StyledText] {
    let versions = views.map { view -> TerminalText in
      let name: TerminalText = "\(.quoted(view.view.name)) \(view.view.versionName)"
      return view.view.isInForce ? name : "\(name) \(say(VersionPhrase.notInForceRemark))"
    }
    var head = say(DuePhrase.title(day))
    let sides = Set(views.compactMap { view in view.us.map { view.name(of: $0).forTerminal } })
    if let us = sides.first, sides.count == 1 { head.append(" \(say(DuePhrase.titleFor(us)))") }
    var lines = StyledText(head, .heading).wrapped(to: width)
    if !versions.isEmpty {
      lines += StyledText(versions.joined(separator: ", ")).wrapped(to: width)
    }
    return lines
  }

  private func laterLines(_ part: [Entry], _ width: Int) -> [StyledText] {
    guard let last = part.last?.due else { return [] }
    return StyledText("  \(say(DuePhrase.later(upTo: last)))")
      .wrapped(to: width, hangingIndent: 2)
  }

  struct Columns {
    let width: Int
    let subject: Int
    let title: Int
    let words: Int
    let agreement: Int
    let showsDate: Bool
    let distance: Int

    init(_ report: DueReport, width: Int) {
      self.width = width
      let shown = report.entries.filter { $0.section != .later }
      subject = min(16, shown.map { report.subject(of: $0).columns }.max() ?? 0)
      let hasSeveral = Set(shown.map(\.recorded)).count > 1
      let names = report.views.map { TerminalText.quoted($0.view.name).columns }.max() ?? 0
      agreement = hasSeveral ? min(width >= 120 ? 20 : 10, names) : 0
      showsDate = width >= 90
      let date = showsDate ? 12 : 0
      distance = max(10, shown.map { report.distance(of: $0).columns }.max() ?? 0)
      let room = width - 4 - date - distance - 2 - subject - 4 - (agreement > 0 ? agreement + 2 : 0)
      let longest = shown.map { report.words(of: $0).columns }.max() ?? 0
      words = min(longest, max(room / 2, 16))
      title = max(8, room - words)
    }

    func lines(
      of entry: Entry,
      _ report: DueReport,
      _ symbols: ReportSymbols
    ) -> [StyledText] {
      let headline = report.headline(of: entry)
      var line = StyledText("  \(symbols.glyph(of: headline)) ", headline.role)
      let due: TerminalText = entry.shownDay.map { "\(day: $0)" } ?? ""
      let distance = report.distance(of: entry)
      let id = report.subject(of: entry)
      let title = report.itemTitle(of: entry)
      guard width >= 72 else {
        line.append("\(id) ", .identifier)
        line.append(" \(title)")
        let when: TerminalText = due.isEmpty ? "" : "\(due), \(distance); "
        let second = StyledText("    \(when)\(report.words(of: entry))", headline.role)
        return [line, second].map { $0.truncated(to: width, ellipsis: symbols.ellipsis) }
      }
      if showsDate { line.append("\(due.padded(to: 10))  ") }
      line.append("\(distance.padded(to: self.distance, alignment: .right))  ", headline.role)
      line.append(
        id.truncated(to: subject, ellipsis: symbols.ellipsis).padded(to: subject),
        .identifier
      )
      line.append(
        "  \(title.forTerminal(columns: self.title, ellipsis: symbols.ellipsis).padded(to: self.title))"
      )
      let words = report.words(of: entry).truncated(to: self.words, ellipsis: symbols.ellipsis)
      line.append("  ")
      line.append(words, headline.role)
      if agreement > 0 {
        let name = TerminalText.quoted(report.views[entry.recorded].view.name)
        line = line.padded(to: width - agreement)
        line.append(name.truncated(to: agreement, ellipsis: symbols.ellipsis))
      }
      return [line]
    }
  }

  // MARK: Markdown

  /// The agenda as Markdown.
  package func markdown() -> [UInt8] {
    var page = MarkdownText()
    page.line([.mark("## "), .text(say(DuePhrase.title(day)))])
    for section in Section.allCases {
      let part = entries.filter { $0.section == section }
      guard !part.isEmpty else { continue }
      page.line([])
      page.line([.mark("### "), .text(title(of: section))])
      page.line([])
      page.tableHead([.due, .id, .activity, .agreement, .who], in: language)
      for entry in part {
        page.line([
          .mark("| "), .text(entry.shownDay.map { "\(day: $0)" } ?? ""), .mark(" | "),
          .text(subject(of: entry)), .mark(" | "), .text(itemTitle(of: entry).forTerminal),
          .mark(" | "), .text(.quoted(views[entry.recorded].view.name)), .mark(" | "),
          .text(words(of: entry)), .mark(" |"),
        ])
      }
    }
    return page.bytes
  }

  // MARK: JSON

  /// The document of `due --json`: `asOf`, the `window`, and `entries`, each with its `section`
  /// (`answer`, `overdue`, `report`, `sooner`, `window`, `next`), its agreement, item and
  /// occurrence, its last day (`due`), how many days away that is (`days`, negative when late), and
  /// since when a claim or proposal waits for an answer (`since`).
  package func json(_ omissions: Omissions = Omissions()) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "due")
    json.member("asOf", day)
    json.member("window", Window(span))
    json.key("entries")
    json.beginArray()
    for entry in entries { write(entry, to: &json) }
    json.endArray()
    omissions.write(to: &json)
    json.endObject()
    return json.finished()
  }

  private func write(_ entry: Entry, to json: inout JSONWriter) {
    let view = views[entry.recorded]
    let item = view.agreement[entry.status.item]
    json.beginObject()
    json.member("section", entry.section.code)
    json.member("agreement", UntrustedText(view.view.name))
    json.member("version", view.agreement.header.version)
    json.member("isInForce", view.view.isInForce)
    json.member("id", view.view.text(item.id))
    json.member("kind", item.kind.word)
    json.member("occurrence", entry.unit?.occurrence.map { TerminalText.quoted($0.text) })
    json.key("titles")
    view.view.writeTitles(to: &json) { view.agreement.title(of: item, in: $0) }
    json.member("headline", headline(of: entry).code)
    json.member("due", entry.due)
    json.member("days", entry.due.map { day.days(until: $0) })
    json.member("since", entry.since)
    view.write("waitingFor", entry.waitingFor, to: &json)
    view.write("owners", view.agreement.owners(of: item), to: &json)
    json.endObject()
  }
}

extension DueReport.Section {
  /// The value of `section`; what is later is part of what comes next.
  fileprivate var code: StaticString {
    switch self {
    case .answers: "answer"
    case .overdue: "overdue"
    case .reports: "report"
    case .sooner: "sooner"
    case .window: "window"
    case .next, .later: "next"
    }
  }
}
