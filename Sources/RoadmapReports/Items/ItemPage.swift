package import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// All that an agreement says about one item, on one page.
package struct ItemPage: Sendable {
  package let view: AgreementView
  package let item: Item
  /// What was recorded; nil where only the text is shown.
  package var recorded: RecordedView?
  /// What became of it, where the version in force no longer has it.
  private let gone: GoneItem?

  package init(
    _ view: AgreementView,
    _ item: Item,
    recorded: RecordedView? = nil,
    gone: GoneItem? = nil
  ) {
    self.view = view
    self.item = item
    self.recorded = recorded
    self.gone = gone
  }

  /// Where the item stands; nil when it is not tracked, or nothing was recorded.
  private var status: ItemStatus? {
    guard let recorded, !recorded.snapshot.isTextOnly, gone == nil else { return nil }
    return recorded.status(of: item)
  }

  private var agreement: Agreement { view.agreement }

  // MARK: Text

  /// The page for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols = .unicode) -> [StyledText] {
    var page = PageLines(width: width)
    var head = StyledText(view.text(item.id).forTerminal, .identifier)
    if let title = view.title(of: item) { head.append("  \(title)", .heading) }
    page.add(head)
    for range in agreement.titleContinuation(of: item) {
      page.add(StyledText("  \(view.text(range))"))
    }
    page.add(StyledText(placeLine))
    page.add(StyledText())
    addStatus(to: &page, symbols)
    addTitles(to: &page)
    addDeadline(to: &page)
    addOwners(to: &page)
    addKind(to: &page)
    addOtherFields(to: &page)
    addChildren(to: &page)
    addDependencies(to: &page)
    addRecord(to: &page, symbols)
    return page.lines
  }

  // MARK: The record

  private func addStatus(to page: inout PageLines, _ symbols: ReportSymbols) {
    if let gone {
      let glyph = gone.headline.map { "\(symbols.glyph(of: $0)) " as TerminalText } ?? ""
      page.addRow(view.say(PagePhrase.status), "\(glyph)\(gone.words(in: view.language))")
    }
    guard let recorded, let status else { return }
    let phrases = recorded.phrases(of: status)
    page.addRow(
      view.say(PagePhrase.status),
      "\(symbols.glyph(of: status.headline)) \(phrases.joined)"
    )
    guard let turn = recorded.turn(of: status) else { return }
    page.addRow(
      view.say(PagePhrase.waitsFor),
      "\(recorded.names(of: status.waitingFor)): \(turn.words)"
    )
  }

  private func addRecord(to page: inout PageLines, _ symbols: ReportSymbols) {
    guard let recorded else { return }
    let units = (status?.units ?? []).filter { $0.occurrence != nil }
    if !units.isEmpty {
      page.add(StyledText())
      page.add(StyledText(view.say(PagePhrase.occurrences), .heading))
      for line in recorded.occurrenceLines(units, symbols) { page.add(line) }
    }
    let log = LogReport(recorded, about: item)
    guard !log.entries.isEmpty else { return }
    page.add(StyledText())
    page.add(StyledText(view.say(PagePhrase.recordedNewestFirst), .heading))
    for line in log.lines(width: page.width, symbols) { page.add(line) }
  }

  /// `activity 1.1 of practice v2 · Roadmaps/practice/v2.roadmap:58`.
  private var placeLine: TerminalText {
    let place = view.say(
      PagePhrase.place(
        item.kind,
        number: view.number(of: item)?.forTerminal,
        agreement: "\(.quoted(view.name)) \(view.versionName)",
        area: view.area(of: item).map { view.text(agreement[$0].id).forTerminal }
      )
    )
    return "\(place) - \(.quoted(view.path)):\(Int(item.line))"
  }

  private func addTitles(to page: inout PageLines) {
    let shown = view.title(of: item)
    for (index, language) in agreement.languages.enumerated() {
      guard let range = agreement.title(of: item, in: index), view.text(range) != shown else {
        continue
      }
      page.addRow(.quoted(language.text), view.text(range).forTerminal)
    }
  }

  private func addDeadline(to page: inout PageLines) {
    guard item.kind != .clause, item.kind != .indicator else { return }
    let deadline = agreement.deadline(of: item)
    var text = deadline?.words(in: view.language) ?? view.say(PagePhrase.noTermAgreed)
    if agreement.ownDeadline(of: item) == nil, deadline != nil, let parent = item.parent {
      let area = view.text(agreement[parent].id).forTerminal
      text.append(", \(view.say(PagePhrase.fromArea(area)))")
    }
    page.addRow(view.say(PagePhrase.due), text)
    if let recorded, let status, status.decisive == nil, status.unitCount == 1 {
      recorded.addWindow(of: status, to: &page)
      return
    }
    guard let deadline, let context = agreement.deadlineContext else { return }
    switch deadline.schedule(in: context) {
    case .window(let window):
      page.addRow(view.say(PagePhrase.window), view.say(PagePhrase.days(window)))
    case .occurrences where status != nil: break
    case .occurrences(let occurrences):
      page.addRow(view.say(PagePhrase.occurrencesRow), "\(occurrences.count)")
      for occurrence in occurrences.prefix(12) {
        let name: TerminalText = .quoted(occurrence.name.text)
        page.addRow("", "\(name): \(view.say(PagePhrase.days(Window(occurrence.days))))")
      }
      if occurrences.count > 12 {
        page.addRow("", view.say(PagePhrase.moreOccurrences(occurrences.count - 12)))
      }
    case .unscheduled:
      page.addRow(view.say(PagePhrase.window), view.say(PagePhrase.clockNotStarted))
    case .noWindow, .problem: break
    }
  }

  private func addOwners(to page: inout PageLines) {
    guard item.kind == .area || item.kind == .activity || item.kind == .milestone else { return }
    let fields = agreement.fields(of: item).filter { $0.name == .owner && $0.line.tag.isEmpty }
    guard fields.isEmpty else {
      for field in fields {
        let owner = view.text(field.line.label).forTerminal
        page.addRow(view.say(PagePhrase.owner(owner)), value(of: field))
      }
      return
    }
    var source = PagePhrase.together
    if let parent = item.parent, !agreement[parent].owners.isEmpty {
      source = .from(view.text(agreement[parent].id).forTerminal)
    }
    page.addRow(view.say(PagePhrase.owners), "\(view.owners(of: item)), \(view.say(source))")
  }

  private func addKind(to page: inout PageLines) {
    guard item.kind == .activity else { return }
    page.addRow(
      view.say(PagePhrase.kind),
      view.say(PagePhrase.sharing(agreement.kind(of: item)))
    )
    if agreement.confirmation(of: item) == .notRequired {
      page.addRow(view.say(PagePhrase.confirmation), view.say(PagePhrase.notRequired))
    }
  }

  private func addOtherFields(to page: inout PageLines) {
    for field in agreement.fields(of: item) {
      switch field.name {
      case .owner where field.line.tag.isEmpty: continue
      case .due where field.line.tag.isEmpty: continue
      case .kind, .confirmation, .number: continue
      case nil where field.line.tag.isEmpty && isTitle(field): continue
      default: break
      }
      page.addRow(label(of: field), words(of: field) ?? value(of: field))
      for range in field.continuation { page.addRow("", view.text(range).forTerminal) }
    }
  }

  /// `with`, `result.ru`, `owner.ru UZ` as the file has it; in another language than that of the
  /// format `участники`, `результат (ru)`, `исполнитель UZ (ru)`.
  private func label(of field: AgreementField) -> TerminalText {
    let tag = view.text(field.line.tag)
    let party: TerminalText =
      field.line.label.isEmpty ? "" : " \(view.text(field.line.label))"
    guard view.language != .english, let known = field.name else {
      let name = view.text(field.line.name).forTerminal
      return (field.line.tag.isEmpty ? name : "\(name).\(tag)") + party
    }
    let label = view.say(FieldLabel(known)) + party
    return field.line.tag.isEmpty ? label : "\(label) (\(tag))"
  }

  /// A value that is a word of the format, in the reader's language; nil for what people wrote.
  private func words(of field: AgreementField) -> TerminalText? {
    guard view.language != .english, let name = field.name, field.line.tag.isEmpty else {
      return nil
    }
    if name == .direction {
      return agreement.figures(of: item).map { view.say(PagePhrase.betterWhen($0.direction)) }
    }
    return view.language.words(for: Array(agreement.text[field.line.value]), of: .field(name))
  }

  private func isTitle(_ field: AgreementField) -> Bool {
    agreement.languages.contains { view.text($0.range) == view.text(field.line.name) }
  }

  private func value(of field: AgreementField) -> TerminalText {
    view.text(field.line.value).forTerminal
  }

  private var children: [Item] {
    agreement.items.filter { child in
      child.parent.map { agreement[$0].line == item.line } ?? false
    }
  }

  private func addChildren(to page: inout PageLines) {
    for child in children {
      var text: TerminalText = "\(view.text(child.id))"
      if let title = view.title(of: child) { text.append("  \(title)") }
      if child.kind == .milestone || child.kind == .activity,
        let deadline = agreement.deadline(of: child)
      {
        text.append(" (\(deadline.words(in: view.language)))")
      }
      page.addRow(view.say(PagePhrase.item(child.kind)), text)
    }
  }

  private func addDependencies(to page: inout PageLines) {
    var seen: Set<ItemIndex> = []
    for dependency in agreement.dependencies {
      guard let target = dependency.target, agreement[target].line == item.line,
        seen.insert(dependency.item).inserted
      else { continue }
      let waiting = agreement[dependency.item]
      var text: TerminalText = "\(view.text(waiting.id))"
      if let title = view.title(of: waiting) { text.append("  \(title)") }
      page.addRow(view.say(PagePhrase.waitedForBy), text)
    }
  }

  // MARK: JSON

  /// The page as the document of `show --json`.
  package func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "item")
    json.key("of")
    json.beginObject()
    view.writeMembers(to: &json)
    json.endObject()
    json.key("item")
    json.beginObject()
    view.writeMembers(of: item, to: &json)
    json.key("fields")
    json.beginArray()
    for field in agreement.fields(of: item) {
      json.beginObject()
      json.member("name", view.text(field.line.name))
      json.member("language", field.line.tag.isEmpty ? nil : view.text(field.line.tag))
      json.member("party", field.line.label.isEmpty ? nil : view.text(field.line.label))
      json.member("value", view.text(field.line.value))
      json.key("continuation")
      json.beginArray()
      for range in field.continuation { json.value(view.text(range)) }
      json.endArray()
      json.member("line", field.line.number)
      json.endObject()
    }
    json.endArray()
    json.key("children")
    json.beginArray()
    for child in children { json.value(view.text(child.id)) }
    json.endArray()
    json.endObject()
    json.key("status")
    if let recorded, let status {
      json.beginObject()
      recorded.writeMembers(of: status, to: &json)
      json.endObject()
    } else {
      json.null()
    }
    json.key("events")
    json.beginArray()
    if let recorded {
      for entry in LogReport(recorded, about: item).entries {
        recorded.write(recorded.event(entry.source), to: &json)
      }
    }
    json.endArray()
    json.endObject()
    return json.finished()
  }
}
