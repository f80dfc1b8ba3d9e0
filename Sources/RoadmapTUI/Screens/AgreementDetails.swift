import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// Where an agreement stands: progress against time used, the headlines, whose turn it is.
  func agreementDetails(_ place: Int, _ width: Int) -> [StyledText] {
    let recorded = recorded(place)
    var page = DetailLines(width: width)
    page.add(StyledText((recorded.view.title ?? UntrustedText("")).forTerminal, .heading))
    page.addBlank()
    addBars(place, to: &page)
    if !recorded.snapshot.isTextOnly {
      addCounts(place, to: &page)
      addTurns(place, to: &page)
    }
    page.addBlank()
    addVersion(place, to: &page)
    addIndicators(recorded, to: &page)
    return page.lines
  }

  private func addBars(_ place: Int, to page: inout DetailLines) {
    let recorded = recorded(place)
    let width = min(20, max(6, page.width / 3))
    func bar(_ part: Int, _ whole: Int, _ words: TerminalText) -> StyledText {
      var line = StyledText(settings.symbols.bar(part, of: whole, width: width), .good)
      line.append("  \(words)")
      return line
    }
    if recorded.snapshot.isTextOnly {
      page.addRow(say(.status), StyledText(say(.textOnly)))
    } else {
      let (done, all) = content.agreements[place].completed
      page.addRow(say(.progress), bar(done, all, say(.completedOf(done, all))))
    }
    if let time = recorded.agreement.header.period?.elapsed(on: content.today) {
      page.addRow(
        say(.timeUsed),
        bar(time.used, time.total, "\(time.used * 100 / max(1, time.total)) %")
      )
    }
  }

  private func addCounts(_ place: Int, to page: inout DetailLines) {
    page.addBlank()
    let counts = content.agreements[place].counts
    var line = StyledText()
    for headline in counts.headlines.sorted(by: { $0.severity < $1.severity }) {
      let glyph = settings.symbols.glyph(of: headline)
      let words = HeadlineCount(counts[headline], headline).words(in: settings.language)
      let part = StyledText("\(glyph) \(words)", headline.role)
      if !line.isEmpty, line.columns + 3 + part.columns > page.width {
        page.add(line)
        line = StyledText()
      }
      if !line.isEmpty { line.append("   ") }
      line.append(part)
    }
    page.add(line)
  }

  private func addTurns(_ place: Int, to page: inout DetailLines) {
    let recorded = recorded(place)
    for turn in content.agreements[place].turns {
      page.addBlank()
      let title: TerminalText =
        switch turn.kind {
        case .us(let party): say(.needsUs(recorded.name(of: party).forTerminal))
        case .them(let parties): say(.needsThem(recorded.names(of: parties)))
        case .nobody: say(.runsByItself)
        }
      var head = StyledText(title, .heading)
      head.append("  \(turn.count)", .muted)
      page.add(head)
      for status in turn.first {
        let item = recorded.agreement[status.item]
        var line = StyledText(
          "\(settings.symbols.glyph(of: status.headline)) ",
          status.headline.role
        )
        line.append("\(recorded.view.text(item.id))  ", .identifier)
        line.append(recorded.view.title(of: item)?.forTerminal(columns: page.width) ?? "")
        page.addCut(rowLine(line, dueWords(of: status, recorded), columns: page.width))
      }
      let rest = turn.count - turn.first.count
      if rest > 0 { page.add(StyledText("  \(say(.more(rest)))", .muted)) }
    }
  }

  private func addVersion(_ place: Int, to page: inout DetailLines) {
    let recorded = recorded(place)
    var line = StyledText(recorded.view.versionName)
    if let day = recorded.view.inForceSince {
      line.append(", \(say(.inForceSince(day)))", .muted)
    } else {
      line.append(", \(say(.notInForce))", .muted)
    }
    page.addRow(say(.versionLabel), line)
    for party in recorded.agreement.parties {
      let id = recorded.view.text(party.id).forTerminal
      page.addRow(id, StyledText(recorded.view.title(of: party)?.forTerminal ?? ""))
    }
  }

  private func addIndicators(_ recorded: RecordedView, to page: inout DetailLines) {
    let measured = recorded.snapshot.indicators.filter { !$0.latest.isEmpty }
    guard !measured.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(say(.figures), .heading))
    for indicator in measured.prefix(6) {
      let item = recorded.agreement[indicator.item]
      var line = StyledText("\(recorded.view.text(item.id))  ", .identifier)
      line.append(recorded.view.title(of: item)?.forTerminal(columns: page.width) ?? "")
      page.addCut(line)
      page.addIndented(StyledText(recorded.words(of: indicator), .muted))
    }
  }

  /// The history of the chosen item, in a pane of its own.
  func drawHistory(_ area: Rectangle, into canvas: inout Canvas) {
    let inside = drawBox(area, say(.recordedTitle), into: &canvas)
      .inset(columns: 1, rows: 0)
    guard let row = chosenItem, case .item(let place, let item, _) = row else { return }
    let recorded = recorded(place)
    var page = DetailLines(width: inside.columns)
    for source in recorded.snapshot.status(of: item)?.events.reversed() ?? [] {
      let event = recorded.event(source)
      var line = StyledText(event.event.day.shortDate(in: settings.language), .muted)
      line.append("  \(event.author) ")
      line.append(event.says, event.event.verb.role)
      page.add(line)
      if let text = event.text { page.addIndented(StyledText(text.forTerminal)) }
    }
    drawLines(page.lines, from: 0, in: inside, into: &canvas)
  }
}

/// Lines of details: names on the left, values, wrapped, on the right.
struct DetailLines {
  let width: Int
  var lines: [StyledText] = []
  private let nameWidth: Int

  init(width: Int) {
    self.width = max(4, width)
    nameWidth = width >= 50 ? 13 : width >= 24 ? 10 : 0
  }

  mutating func addBlank() {
    if lines.last?.isEmpty == false { lines.append(StyledText()) }
  }

  mutating func add(_ line: StyledText) { lines += line.wrapped(to: width) }

  mutating func addCut(_ line: StyledText) { lines.append(line.truncated(to: width)) }

  mutating func addIndented(_ line: StyledText) {
    var whole = StyledText("  ")
    whole.append(line)
    lines += whole.wrapped(to: width, hangingIndent: 2)
  }

  mutating func addRow(_ name: TerminalText, _ value: StyledText) {
    let isBeside = nameWidth > 0 && name.columns < nameWidth
    if !isBeside { lines += StyledText(name, .muted).wrapped(to: width) }
    let indent = nameWidth > 0 ? nameWidth : 2
    var first = isBeside ? name.padded(to: indent) : TerminalText(repeating: " ", count: indent)
    for part in value.wrapped(to: max(2, width - indent)) {
      var line = StyledText(first, .muted)
      line.append(part)
      lines.append(line)
      first = TerminalText(repeating: " ", count: indent)
    }
  }
}
