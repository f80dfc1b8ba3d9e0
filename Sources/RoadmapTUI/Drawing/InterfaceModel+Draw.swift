import RoadmapReports
package import Terminal

extension InterfaceModel {
  /// Draws the whole screen; depends on nothing but the model.
  package func draw(into canvas: inout Canvas) {
    canvas.clear()
    canvas.cursor = nil
    guard size.columns > 0, size.rows > 0 else { return }
    // Whatever is drawn: an ASCII terminal gets ASCII.
    defer { if settings.symbols == .ascii { canvas.replace(asciiMarks) } }
    if ScreenLayout.isTooSmall(size) {
      drawOneLine(into: &canvas)
      return
    }
    let layout = ScreenLayout(self)
    drawHeader(layout, into: &canvas)
    drawBanner(layout, into: &canvas)
    drawScreen(layout, into: &canvas)
    for layer in layers { draw(layer, into: &canvas) }
    drawFooter(layout, into: &canvas)
    canvas.title = "roadmap - \(headline)"
  }

  private func drawScreen(_ layout: ScreenLayout, into canvas: inout Canvas) {
    switch screen {
    case .overview: drawOverview(layout, into: &canvas)
    case .board: drawBoard(layout, into: &canvas)
    case .timeline: drawTimeline(layout, into: &canvas)
    case .agenda: drawAgenda(layout, into: &canvas)
    case .changes: drawChanges(layout, into: &canvas)
    case .journal: drawJournal(layout, into: &canvas)
    }
  }

  /// Where no screen has room: where the reader is, and nothing to act upon.
  private func drawOneLine(into canvas: inout Canvas) {
    let text: TerminalText = "roadmap: \(headline)"
    canvas.draw(text, role: .heading, at: ScreenPosition(column: 0, row: 0), columns: size.columns)
    canvas.cursor = ScreenPosition(column: 0, row: 0)
    var below = size.bounds
    _ = below.cutTop(1)
    let lines = StyledText(say(.tooSmall), .note).wrapped(to: max(2, size.columns))
    drawLines(lines, from: 0, in: below, into: &canvas)
  }

  // MARK: Head

  /// What is looked at: the title of the agreement, or that it is all of them.
  var headline: TerminalText {
    guard screen != .overview, screen != .agenda, let current else { return say(.allAgreements) }
    return (current.recorded.view.title ?? UntrustedText(current.name)).forTerminal
  }

  private func drawHeader(_ layout: ScreenLayout, into canvas: inout Canvas) {
    var leading = StyledText(" roadmap  ", .heading)
    leading.append(headline, .heading)
    var trailing = StyledText()
    // As much as leaves room for the headline, or for half of it.
    let room = layout.header.columns - 3 - min(leading.columns, layout.header.columns / 2)
    for words in headerWords.map({ $0.joined(separator: settings.symbols.dot) })
    where trailing.isEmpty && words.columns <= room {
      trailing = StyledText(words, .muted)
    }
    canvas.fill(layout.header, role: .body)
    canvas.draw(
      rowLine(leading, trailing, columns: layout.header.columns - 1),
      at: layout.header.origin,
      columns: layout.header.columns
    )
    drawTabs(layout, into: &canvas)
  }

  /// The version, that the screen follows the files, and the day: all of it, then ever less.
  private var headerWords: [[TerminalText]] {
    let language = settings.language
    let day = content.today
    let date: TerminalText =
      "\(day.weekday.shortName(in: language)) \(day.shortDate(in: language))"
    guard screen != .overview, screen != .agenda, let current else {
      return [[say(.live), date], [date]]
    }
    let view = current.recorded.view
    let version: TerminalText =
      view.isInForce ? view.versionName : "\(view.versionName), \(say(.notInForce))"
    return [[version, say(.live), date], [version, date], [version]]
  }

  /// ` 2 Board `.
  func tabWords(of screen: ScreenName) -> TerminalText {
    " \(screen.rawValue + 1) \(say(.screenName(screen))) "
  }

  private func drawTabs(_ layout: ScreenLayout, into canvas: inout Canvas) {
    guard !layout.tabs.isEmpty else { return }
    var line = StyledText(" ", .tab)
    for name in ScreenName.allCases {
      line.append(tabWords(of: name), name == screen ? .tabActive : .tab)
      line.append(" ", .tab)
    }
    canvas.draw(line, at: layout.tabs.origin, columns: layout.tabs.columns)
  }

  /// What the reader has to know before anything else; empty when there is nothing.
  var bannerWords: TerminalText {
    if waiting != nil { return say(.waitingContent) }
    guard let current, let warning = current.warnings.first else {
      return content.unreadable.first.map { say(.notShown(path: .quoted($0))) } ?? ""
    }
    return switch warning {
    case .broken(let path, let line, let errors):
      say(.brokenFile(path: .quoted(path), line: line, errors: errors))
    case .unreadable(let path): say(.unreadableFile(path: .quoted(path)))
    case .lostEvents(let count): say(.lostEvents(count))
    case .versionMissing(let version): say(.missingVersion(version))
    case .textChanged(let version, let isShown):
      isShown
        ? say(.changedText(version: version)) + " " + say(.changeIsShown)
        : say(.changedText(version: version))
    }
  }

  private func drawBanner(_ layout: ScreenLayout, into canvas: inout Canvas) {
    guard !layout.banner.isEmpty else { return }
    canvas.fill(layout.banner, role: .banner)
    canvas.draw(
      StyledText(" ! \(bannerWords)", .banner),
      at: layout.banner.origin,
      columns: layout.banner.columns
    )
  }

  // MARK: Foot

  private func drawFooter(_ layout: ScreenLayout, into canvas: inout Canvas) {
    let columns = layout.footer.columns
    canvas.fill(layout.footer, role: .body)
    if filter.isOpen {
      drawFilterLine(layout.footer, into: &canvas)
      return
    }
    if let toast {
      draw(toast, above: layout.footer.endRow, into: &canvas)
      return
    }
    // What lies over the screen names its own keys.
    guard layer == nil else { return }
    var help = StyledText("?", .key)
    help.append(" \(shortName(of: .help)) ")
    let line = rowLine(hints(columns: columns - help.columns - 2), help, columns: columns)
    canvas.draw(line, at: layout.footer.origin, columns: columns)
  }

  /// What happened, on as many lines as it needs.
  private func draw(_ toast: Toast, above end: Int, into canvas: inout Canvas) {
    let role: TextRole = toast.kind == .failed ? .banner : .toast
    let lines = StyledText(toast.words, role).wrapped(to: max(2, size.columns - 2))
    let shown = lines.prefix(max(1, size.rows / 3))
    for (offset, line) in shown.enumerated() {
      let row = Rectangle(
        column: 0,
        row: end - shown.count + offset,
        columns: size.columns,
        rows: 1
      )
      canvas.fill(row, role: role)
      let start = ScreenPosition(column: 1, row: row.row)
      canvas.draw(line, at: start, columns: size.columns - 2)
    }
  }

  /// The keys that act now, as many as have room; none is cut.
  private func hints(columns: Int) -> StyledText {
    var line = StyledText()
    for command in footerCommands where obstacle(to: command) == nil {
      guard let key = keyName(of: command) else { continue }
      var hint = StyledText(line.isEmpty ? " " : "  ")
      hint.append(key, .key)
      hint.append(" \(shortName(of: command))")
      guard line.columns + hint.columns <= columns else { break }
      line.append(hint)
    }
    return line
  }

  private var footerCommands: [InterfaceCommand] {
    let common: [InterfaceCommand] = [.filter, .undo, .palette, .zoom, .language, .quit]
    return switch screen {
    case .overview: [.open, .ended, .filter, .palette, .side, .language, .quit]
    case .board:
      [.open, .done, .confirm, .dispute, .mark, .note, .postpone, .measure, .actions, .why]
        + common
    case .timeline: [.left, .right, .zoomIn, .zoomOut, .today, .open, .done, .postpone] + common
    case .agenda: [.open, .done, .confirm, .dispute, .mark, .postpone, .window, .why] + common
    case .changes: [.older, .newer, .sideBySide, .adopt, .amend, .filter, .palette, .quit]
    case .journal: [.open, .undo, .openEvidence, .filter, .palette, .quit]
    }
  }

  private func drawFilterLine(_ footer: Rectangle, into canvas: inout Canvas) {
    var line = StyledText(" / ", .key)
    line.append(filter.text.before, .input)
    let caret = line.columns
    line.append(filter.text.behind, .input)
    if filter.text.isEmpty { line.append(" \(say(.typeToFilter))", .disabled) }
    var right = StyledText()
    if let problem = filter.problem { right.append("\(problem) ", .bad) }
    canvas.draw(
      rowLine(line, right, columns: footer.columns),
      at: footer.origin,
      columns: footer.columns
    )
    let column = min(footer.column + caret, footer.endColumn - 1)
    canvas.cursor = ScreenPosition(column: column, row: footer.row)
  }
}

/// What stands for the typographic marks of words and titles where there is nothing but ASCII.
private let asciiMarks: [Unicode.Scalar: Unicode.Scalar] = [
  "…": "~", "–": "-", "—": "-", "−": "-", "·": "-", "“": "\"", "”": "\"", "„": "\"", "«": "\"",
  "»": "\"", "‘": "'", "’": "'", "←": "<", "→": ">", "↑": "^", "↓": "v", "×": "x",
]
