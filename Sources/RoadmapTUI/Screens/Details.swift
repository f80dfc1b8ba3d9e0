import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import Terminal

extension InterfaceModel {
  /// The pane that says what is known of the chosen row.
  func drawDetails(_ area: Rectangle, into canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let lines = detailLines(width: area.columns - 4)
    let top = min(detailTop, max(0, lines.count - 1))
    let inside = drawBox(
      area,
      detailTitle,
      positionWords(top, area.rows - 2, lines.count),
      isFocused: pane == .details,
      into: &canvas
    )
    drawLines(
      lines,
      from: top,
      in: inside.inset(columns: 1, rows: 0),
      into: &canvas
    )
    if pane == .details {
      canvas.cursor = ScreenPosition(column: inside.column + 1, row: inside.row)
    }
  }

  private var detailTitle: TerminalText {
    switch list.selectedRow {
    case .agreement(let place): .quoted(content.agreements[place].name)
    case .item(let place, let item, _):
      recorded(place).view.text(recorded(place).agreement[item].id).forTerminal
    case .event: say(.details)
    case .change, .heading, nil: say(.details)
    }
  }

  /// How many lines the details of the chosen row have, at the width at which they are seen.
  var detailLineCount: Int {
    let layout = ScreenLayout(self)
    if screen == .changes { return detailLines(width: layout.list.columns / 3).count }
    guard let area = layout.details else { return 0 }
    return detailLines(width: area.columns - 4).count
  }

  func detailLines(width: Int) -> [StyledText] {
    guard width > 4 else { return [] }
    return switch list.selectedRow {
    case .agreement(let place): agreementDetails(place, width)
    case .item(let place, let item, _):
      // In a wide terminal a third pane has the events.
      itemDetails(place, item, width, showsEvents: ScreenLayout(self).extra == nil)
    case .event(let place, let source): eventDetails(place, source, width)
    case .change(let place):
      compared.map { $0.screen.lines(of: $0.screen.entries[place], width: width, settings.symbols) }
        ?? []
    case .heading, nil: []
    }
  }

  /// The lines of a page that is read over the screen.
  func lines(of page: PageDialog, width: Int) -> [StyledText] {
    switch page.subject {
    case .why(let row):
      guard case .item(let place, let item, _) = row,
        let status = recorded(place).snapshot.status(of: item)
      else { return [] }
      return WhyReport(recorded(place), status).lines(width: width, settings.symbols)
    case .details(let row):
      guard case .item(let place, let item, _) = row else { return [] }
      return itemDetails(place, item, width)
    }
  }

  /// How many lines of a page are seen at this size.
  var pageRows: Int {
    // The footer, the frame and the keys; with some room around, where there is enough.
    let height = size.rows >= 20 ? size.rows - 8 : size.rows - 5
    return height > Self.crampedRows ? height : max(1, min(Self.crampedRows, size.rows - 4))
  }

  /// How wide a page is at this size.
  var pageColumns: Int { max(10, min(size.columns, 92) - 4) }

  // MARK: An item

  private func itemDetails(
    _ place: Int,
    _ index: ItemIndex,
    _ width: Int,
    showsEvents: Bool = true
  ) -> [StyledText] {
    let recorded = recorded(place)
    let view = recorded.view
    let item = recorded.agreement[index]
    var page = DetailLines(width: width)
    page.add(StyledText(view.title(of: item)?.forTerminal ?? "", .heading))
    for range in recorded.agreement.titleContinuation(of: item) {
      page.add(StyledText(view.text(range).forTerminal))
    }
    page.addBlank()
    if let status = recorded.snapshot.status(of: index), !recorded.snapshot.isTextOnly {
      addStatus(status, recorded, to: &page)
    }
    addFields(of: item, recorded, to: &page)
    addChildren(of: index, recorded, to: &page)
    if let status = recorded.snapshot.status(of: index) {
      addOccurrences(status, to: &page)
      if showsEvents { addEvents(status.events, recorded, to: &page) }
    }
    return page.lines
  }

  private func addStatus(
    _ status: ItemStatus,
    _ recorded: RecordedView,
    to page: inout DetailLines
  ) {
    let glyph = settings.symbols.glyph(of: status.headline)
    page.addRow(
      say(.status),
      StyledText("\(glyph) \(recorded.phrases(of: status).joined)", status.headline.role)
    )
    if let turn = recorded.turn(of: status) {
      let words: TerminalText = "\(recorded.names(of: status.waitingFor)): \(turn.words)"
      page.addRow(say(.waitsFor), StyledText(words, status.needsAnswer ? .attention : .body))
    }
  }

  private func addFields(of item: Item, _ recorded: RecordedView, to page: inout DetailLines) {
    let view = recorded.view
    let agreement = recorded.agreement
    let isWork = item.kind == .area || item.kind == .activity || item.kind == .milestone
    if isWork {
      let deadline = agreement.deadline(of: item)
      let words = signedWords(of: item, recorded)?.forTerminal
      let signed = StyledText(words ?? deadline?.words(in: settings.language) ?? say(.noTerm))
      let status = ItemID(agreement.name(of: item)).flatMap { agreement.item(named: $0) }
        .flatMap { recorded.snapshot.status(of: $0) }
      let last = status?.countingWindow(recorded.snapshot)?.last
      if let status, let last, let before = status.signedWindow?.last, before != last {
        // What was agreed since stands first, what was signed below it.
        var line = StyledText(last.shortDate(in: settings.language))
        line.append(distance(to: last, of: status))
        page.addRow(say(.deadline), line)
        page.addRow(say(.signedDeadline), signed)
      } else {
        var line = signed
        if let status, let last { line.append(distance(to: last, of: status)) }
        page.addRow(say(.deadline), line)
      }
    }
    let fields = shownFields(of: item, recorded)
    if isWork, !fields.contains(where: { $0.name == .owner }) {
      page.addRow(say(.owner("")), StyledText(view.owners(of: item)))
    }
    for field in fields {
      guard let name = label(of: field, recorded) else { continue }
      var value = words(of: field, item, recorded) ?? view.text(field.line.value).forTerminal
      for range in field.continuation { value = "\(value) \(view.text(range))" }
      page.addRow(name, StyledText(value))
    }
  }

  /// The deadline as it was signed in the reader's language; nil where the text does not say.
  private func signedWords(of item: Item, _ recorded: RecordedView) -> UntrustedText? {
    let agreement = recorded.agreement
    guard let language = recorded.view.contentLanguage, language > 0,
      agreement.languages.indices.contains(language)
    else { return nil }
    let tag = agreement.languages[language].text
    return agreement.fields(of: item)
      .first { $0.name == .due && agreement.text[$0.line.tag].elementsEqual(tag.utf8) }
      .map { recorded.view.text($0.line.value) }
  }

  /// How a deadline stands: `  in 7 days`, `  in time`, `  2 days late`.
  ///
  /// As the status has it: the calendar alone does not know what was claimed in time or suspended.
  /// Nothing where nobody waits for it any more.
  private func distance(to day: Day, of status: ItemStatus) -> StyledText {
    guard !status.headline.isFinished else { return StyledText() }
    switch status.timeliness {
    case .onTime: return StyledText("  \(status.timeliness.words(in: settings.language))", .muted)
    case .late(let days): return StyledText("  \(say(.daysLate(days)))", .muted)
    case .overdue(let days): return StyledText("  \(say(.daysLate(days)))", .bad)
    case .untimed, .upcoming, .open, .dueSoon, .continuous, .stale, .unscheduled:
      let days = content.today.days(until: day)
      guard days >= 0 else { return StyledText() }
      return StyledText("  \(say(days == 0 ? .dueToday : .inDays(days)))", .muted)
    }
  }

  /// Evidence without its hash, which is for programs.
  private func shown(_ evidence: UntrustedText) -> TerminalText {
    let text = evidence.forTerminal
    let mark = Array("#sha256:".utf8)
    let place = text.bytes.indices.last { text.bytes[$0...].starts(with: mark) }
    return place.map { TerminalText(text, bytes: 0..<$0) } ?? text
  }

  /// The fields of an item in the language in which its title is shown, each once.
  private func shownFields(of item: Item, _ recorded: RecordedView) -> [AgreementField] {
    let agreement = recorded.agreement
    let language = recorded.view.contentLanguage ?? 0
    let tag =
      agreement.languages.indices.contains(language) ? agreement.languages[language].text : ""
    let all = agreement.fields(of: item)
    func isTagged(_ field: AgreementField) -> Bool {
      let bytes = agreement.text[field.line.tag]
      return bytes.elementsEqual(tag.utf8)
    }
    return all.compactMap { field in
      guard let name = field.name, field.line.tag.isEmpty else { return nil }
      guard name.isText else { return field }
      // The same field in the reader's language stands for it.
      return all.first { other in
        other.name == name && isTagged(other)
          && agreement.text[other.line.label].elementsEqual(agreement.text[field.line.label])
      } ?? field
    }
  }

  private func label(of field: AgreementField, _ recorded: RecordedView) -> TerminalText? {
    switch field.name {
    case .owner: say(.owner(recorded.view.text(field.line.label).forTerminal))
    case .number: say(.number)
    case .kind: say(.kind)
    case .result: say(.result)
    case .form: say(.form)
    case .funding: say(.funding)
    case .with: say(.with)
    case .theme: say(.theme)
    case .basis: say(.basis)
    case .note: say(.note)
    case .after: say(.dependsOn)
    case .target: say(.target)
    case .unit: say(.unit)
    case .baseline: say(.baseline)
    case .by: say(.measuredBy)
    case .direction: say(.direction)
    case .replaces: say(.replaces)
    case .confirmation: say(.confirmation)
    case .version, .languages, .authentic, .prevails, .period, .signed, .inForce, .amends,
      .succeeds, .original, .source, .onExpiry, .reporting, .short, .contact, .due, nil:
      nil
    }
  }

  /// A value that is a word of the format, in the reader's language; nil for what people wrote.
  private func words(
    of field: AgreementField,
    _ item: Item,
    _ recorded: RecordedView
  ) -> TerminalText? {
    let agreement = recorded.agreement
    let name = field.name
    if name == .target || name == .baseline {
      return FigureWords(Array(agreement.text[field.line.value])).words(in: settings.language)
    }
    if name == .kind { return item.writtenKind.map { say(.kindOf($0)) } }
    if name == .confirmation { return item.confirmation.map { say(.claimsNeed($0)) } }
    guard name == .direction else { return nil }
    return agreement.figures(of: item).map { say(.betterWhen($0.direction)) }
  }

  private func addChildren(
    of index: ItemIndex,
    _ recorded: RecordedView,
    to page: inout DetailLines
  ) {
    let items = recorded.agreement.items
    var next = index.value + 1
    var isFirst = true
    while next < items.count, let parent = items[next].parent, parent >= index {
      defer { next += 1 }
      guard parent == index else { continue }
      if isFirst { page.addBlank() }
      isFirst = false
      let child = items[next]
      let title = recorded.view.title(of: child)?.forTerminal(columns: page.width) ?? ""
      var line = StyledText()
      if let status = recorded.snapshot.status(of: ItemIndex(next)), !recorded.snapshot.isTextOnly {
        line.append("\(settings.symbols.glyph(of: status.headline)) ", status.headline.role)
      } else {
        line.append("  ")
      }
      line.append("\(recorded.view.text(child.id))  ", .identifier)
      line.append(title)
      page.addCut(line)
    }
  }

  private func addOccurrences(_ status: ItemStatus, to page: inout DetailLines) {
    let units = status.units.filter { $0.occurrence != nil }
    guard !units.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(say(.occurrences), .heading))
    for unit in units {
      var line = StyledText("\(settings.symbols.glyph(of: unit.headline)) ", unit.headline.role)
      line.append(.quoted(unit.occurrence?.text ?? ""), .identifier)
      line.append("  \(unit.headline.word(in: settings.language))", unit.headline.role)
      if let last = unit.window?.last {
        line.append("  \(last.shortDate(in: settings.language))", .muted)
      }
      page.addCut(line)
    }
  }

  private func addEvents(
    _ sources: [EventSource],
    _ recorded: RecordedView,
    to page: inout DetailLines
  ) {
    guard !sources.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(say(.recordedTitle), .heading))
    let sorted = sources.sorted { left, right in
      let first = recorded.snapshot.event(left)
      let second = recorded.snapshot.event(right)
      return (first.day, first.at) > (second.day, second.at)
    }
    for source in sorted {
      let event = recorded.event(source)
      var line = StyledText(event.event.day.shortDate(in: settings.language), .muted)
      line.append("  \(event.author) ", .body)
      line.append(event.says, event.event.verb.role)
      page.add(line)
      if let text = event.text { page.addIndented(StyledText(text.forTerminal)) }
      for evidence in event.evidence { page.addCut(StyledText("  + \(shown(evidence))", .good)) }
    }
  }

  // MARK: An event

  private func eventDetails(_ place: Int, _ source: EventSource, _ width: Int) -> [StyledText] {
    let recorded = recorded(place)
    let event = recorded.event(source)
    var page = DetailLines(width: width)
    var head = StyledText("\(event.wholeSubject)  ", .identifier)
    head.append(event.says, event.event.verb.role)
    page.add(head)
    let day = event.event.day
    page.add(
      StyledText(
        "\(day.weekday.shortName(in: settings.language)) \(day.shortDate(in: settings.language))",
        .muted
      )
    )
    page.add(StyledText(event.enteredBy == nil ? event.whoLong : event.author))
    if takenBack.contains(source) { page.add(StyledText(say(.takenBack), .attention)) }
    if let text = event.text {
      page.addBlank()
      page.add(StyledText(text.forTerminal))
    }
    for evidence in event.evidence { page.addCut(StyledText("+ \(shown(evidence))", .good)) }
    page.addBlank()
    page.add(StyledText("\(event.place)", .muted))
    if let row = chosenItem, case .item(let place, let item, _) = row {
      page.addBlank()
      page.lines += itemDetails(place, item, width)
    }
    return page.lines
  }
}
