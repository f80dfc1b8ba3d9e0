import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
package import Terminal

extension StatusReport {
  /// How many items of a group stand on the page; the rest is counted.
  static let longestGroup = 12

  /// The report for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var lines = recorded.view.headLines(width: width)
    lines += recorded.adoptionLines(width: width)
    lines += settingLines.flatMap { StyledText($0).wrapped(to: width) }
    lines.append(StyledText())
    guard !recorded.snapshot.isTextOnly else {
      let words = recorded.say(StatusReportPhrase.textOnly(completed.of, noun))
      return lines + StyledText(words).wrapped(to: width)
    }
    lines += barLines(width, symbols)
    lines += countLines(width, symbols)
    for group in groups { lines += groupLines(group, width, symbols) }
    lines += areaLines(width, symbols)
    lines += indicatorLines(width, symbols)
    lines += closingLines(width)
    return lines
  }

  /// What differs from the usual reading of the journals.
  private var settingLines: [TerminalText] {
    let input = recorded.snapshot.input
    var lines: [TerminalText] = []
    if let known = input.knownOn {
      lines.append(recorded.say(StatusReportPhrase.onlyKnownOn(known)))
    }
    if recorded.snapshot.hasRecords, input.journals.allSatisfy({ $0.isObserver }) {
      lines.append(recorded.say(StatusReportPhrase.onlyObserved))
    }
    if input.against == .signed { lines.append(recorded.say(StatusReportPhrase.againstSigned)) }
    return lines
  }

  // MARK: Bars and counts

  private func barLines(_ width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    let barWidth = width >= 60 ? min(30, width / 4) : 8
    let completedName = recorded.say(StatusReportPhrase.completed)
    let timeName = recorded.say(StatusReportPhrase.timeUsed)
    let nameWidth = max(11, max(completedName.columns, timeName.columns) + 2)
    func line(
      _ name: TerminalText,
      _ part: Int,
      _ whole: Int,
      _ words: TerminalText
    ) -> [StyledText] {
      var line = StyledText(name.padded(to: nameWidth))
      line.append(symbols.bar(part, of: whole, width: barWidth), .good)
      line.append("  \(words)")
      return line.wrapped(to: width, hangingIndent: nameWidth)
    }
    let (done, of) = completed
    let count = recorded.say(StatusReportPhrase.countOf(done: done, of: of, noun))
    var lines = line(completedName, done, of, count)
    if let time = recorded.agreement.header.period?.elapsed(on: recorded.snapshot.day) {
      let days = recorded.say(StatusReportPhrase.daysOf(used: time.used, total: time.total))
      lines += line(timeName, time.used, time.total, days)
    }
    return lines
  }

  private func countLines(_ width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var lines = [StyledText(), StyledText()]
    for headline in counts.headlines.sorted(by: { $0.severity < $1.severity }) {
      // A count stays with its mark and its word.
      let count = recorded.say(HeadlineCount(counts[headline], headline))
      let part = StyledText("\(symbols.glyph(of: headline)) \(count)", headline.role)
      let last = lines.count - 1
      if lines[last].isEmpty {
        lines[last] = part
      } else if lines[last].columns + 3 + part.columns <= width {
        lines[last].append("   ")
        lines[last].append(part)
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  // MARK: Groups

  /// The heading of a group: whose turn it is.
  package func title(of kind: GroupKind) -> TerminalText {
    let phrase: StatusReportPhrase =
      switch kind {
      case .us(let party): .needsUs(recorded.name(of: party).forTerminal)
      case .them(let parties):
        recorded.us == nil
          ? .needs(recorded.names(of: parties)) : .needsThem(recorded.names(of: parties))
      case .nobody: .runsByItself
      }
    return recorded.say(phrase)
  }

  private func groupLines(
    _ group: Group,
    _ width: Int,
    _ symbols: ReportSymbols
  ) -> [StyledText] {
    var head = StyledText(title(of: group.kind), .heading)
    head.append("  \(group.items.count)")
    var lines = [StyledText(), head]
    // A few more are shown rather than counted.
    let limit = group.items.count <= Self.longestGroup + 3 ? .max : Self.longestGroup
    let shown = Array(group.items.prefix(limit))
    let columns = StatusColumns(
      shown,
      recorded,
      width: width,
      showsTurn: group.kind != .nobody
    )
    for status in shown { lines += columns.lines(of: status, recorded, symbols) }
    let rest = group.items.count - shown.count
    if rest > 0 {
      let command: TerminalText = "roadmap list \(.quoted(recorded.view.name))"
      let more = recorded.say(StatusReportPhrase.more(rest))
      lines += StyledText("  \(symbols.ellipsis) \(more): `\(command)`").wrapped(to: width)
    }
    return lines
  }

  // MARK: Areas

  private func areaLines(_ width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    // Areas that are tracked themselves stand in the groups already.
    let shown = areas.filter { recorded.agreement[$0.area].hasChildren }
    guard !shown.isEmpty else { return [] }
    let head = StyledText(recorded.say(StatusReportPhrase.areas), .heading)
    var lines = [StyledText()] + head.wrapped(to: width)
    let language = recorded.view.language
    let widestWord = shown.map { $0.worst.word(in: language).columns }.max() ?? 0
    let shares = shown.map { area in
      recorded.say(StatusReportPhrase.share(done: area.completed, of: area.counted))
    }
    let shareWidth = max(8, shares.map(\.columns).max() ?? 0)
    let ids = shown.map { recorded.view.text(recorded.agreement[$0.area].id).forTerminal }
    let idWidth = min(14, ids.map(\.columns).max() ?? 0)
    for (place, area) in shown.enumerated() {
      var line = StyledText("  \(symbols.glyph(of: area.worst)) ", area.worst.role)
      line.append(ids[place].padded(to: idWidth), .identifier)
      if width >= 60 {
        line.append("  \(symbols.bar(area.completed, of: area.counted, width: 8))", .good)
      }
      line.append("  \(shares[place].padded(to: shareWidth)) ")
      line.append(area.worst.word(in: language), area.worst.role)
      let title = recorded.view.title(of: recorded.agreement[area.area])
      let used = width >= 60 ? 2 + 2 + idWidth + 10 + shareWidth + 3 + widestWord : width
      if let title, width - used >= 16 {
        line = line.padded(to: used)
        line.append("  \(title)")
      }
      lines.append(line.truncated(to: width, ellipsis: symbols.ellipsis))
    }
    return lines
  }

  // MARK: Indicators

  private func indicatorLines(_ width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    let measured = recorded.snapshot.indicators.filter { !$0.latest.isEmpty }
    guard !measured.isEmpty else { return [] }
    let head = StyledText(recorded.say(StatusReportPhrase.figures), .heading)
    var lines = [StyledText()] + head.wrapped(to: width)
    for indicator in measured {
      let item = recorded.agreement[indicator.item]
      var line = StyledText("  \(recorded.view.text(item.id))  ", .identifier)
      line.append("\(recorded.view.title(of: item) ?? UntrustedText(""))")
      let words = recorded.words(of: indicator)
      if line.columns + 2 + words.columns <= width {
        line.append("  \(words)")
        lines.append(line)
      } else {
        lines.append(line.truncated(to: width, ellipsis: symbols.ellipsis))
        lines += StyledText("      \(words)").wrapped(to: width, hangingIndent: 6)
      }
    }
    return lines
  }

  private func closingLines(_ width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    if !recorded.snapshot.former.isEmpty {
      let items = recorded.snapshot.former.map { item -> TerminalText in
        "\(.quoted(item.id)) (\(item.headline.word(in: recorded.view.language)))"
      }
      let text = recorded.say(StatusReportPhrase.earlierVersions(items.joined(separator: ", ")))
      lines += [StyledText()] + StyledText(text).wrapped(to: width, hangingIndent: 2)
    }
    for words in recorded.fileWarnings {
      lines += [StyledText()] + StyledText("\(words).", .warning).wrapped(to: width)
    }
    guard recorded.journalFindings > 0 else { return lines }
    let words = recorded.say(StatusReportPhrase.journalLines(recorded.journalFindings))
    return lines + [StyledText()]
      + StyledText("\(words): `roadmap check`", .warning).wrapped(to: width)
  }
}

extension RecordedView {
  /// `UZ 410 people (2025), RU 365 people (2025); target over 5000 (2030): behind`.
  package func words(of indicator: IndicatorStatus) -> TerminalText {
    let values = indicator.latest.map { value -> TerminalText in
      let who = value.party.map { name(of: $0).forTerminal } ?? say(StatusReportPhrase.observer)
      let event = event(value.source)
      var text: TerminalText = "\(who) \(event.figure ?? "")"
      text.append(" (\(.quoted(value.period.canonicalText)))")
      if value.verdict != .recorded { text.append(" \(say(value.verdict))") }
      return text
    }
    var text = values.joined(separator: ", ")
    let item = agreement[indicator.item]
    if let target = agreement.range(of: .target, in: item) {
      let words = FigureWords(Array(agreement.text[target])).words(in: view.language)
      text.append("; \(say(StatusReportPhrase.target(words)))")
    }
    return text
  }
}

/// The columns of items with their status.
struct StatusColumns {
  private let width: Int
  private let id: Int
  private let title: Int
  private let status: Int
  private let showsTurn: Bool

  init(_ items: [ItemStatus], _ recorded: RecordedView, width: Int, showsTurn: Bool) {
    self.width = width
    self.showsTurn = showsTurn
    id = min(16, items.map { recorded.subject(of: $0).columns }.max() ?? 0)
    let room = width - 4 - id - 4
    let texts = items.map { item in
      recorded.view.title(of: recorded.agreement[item.item])?.forTerminal.columns ?? 0
    }
    // Titles take what they need, as far as the status keeps half of the room.
    title = min(texts.max() ?? 0, room - room / 2)
    status = room - title
  }

  /// One line, or two where the columns have no room.
  func lines(
    of item: ItemStatus,
    _ recorded: RecordedView,
    _ symbols: ReportSymbols
  ) -> [StyledText] {
    let role = item.headline.role
    // That what is due is to be claimed goes without saying.
    let isPlain = item.headline == .overdue || item.headline == .dueSoon
    let turn = showsTurn && !isPlain ? recorded.turn(of: item) : nil
    let phrases = recorded.phrases(of: item, asksFor: turn)
    var line = StyledText("  \(symbols.glyph(of: item.headline)) ", role)
    let subject = recorded.subject(of: item)
    let text = recorded.view.title(of: recorded.agreement[item.item]) ?? UntrustedText("")
    guard width >= 72 else {
      line.append("\(subject) ", .identifier)
      line.append(" \(text)")
      let second = StyledText("    \(phrases.fitting(width - 4, symbols))", role)
      return [line.truncated(to: width, ellipsis: symbols.ellipsis), second]
    }
    line.append(
      subject.truncated(to: id, ellipsis: symbols.ellipsis).padded(to: id),
      .identifier
    )
    let shown = text.forTerminal(columns: title, ellipsis: symbols.ellipsis)
    line.append("  \(shown.padded(to: title))  ")
    line.append(phrases.fitting(status, symbols), role)
    return [line]
  }
}
