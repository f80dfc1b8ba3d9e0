import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// Why one item has the status it has: what `why` shows.
package struct WhyReport: Sendable {
  let recorded: RecordedView
  /// Of the item, or of the occurrence that was asked for.
  let status: ItemStatus
  /// The name of that occurrence.
  private let occurrence: OccurrenceName?
  private let gone: GoneItem?

  /// `occurrence` is the place of the one that was asked for; `gone` says what became of an item
  /// that `recorded`, over an earlier version, still has.
  package init(
    _ recorded: RecordedView,
    _ status: ItemStatus,
    occurrence: Int? = nil,
    gone: GoneItem? = nil
  ) {
    self.recorded = recorded
    self.gone = gone
    let item = recorded.agreement[status.item]
    self.occurrence = occurrence.flatMap { recorded.occurrence(at: $0, of: item) }
    self.status = occurrence.map { status.alone(at: $0) } ?? status
  }

  private var item: Item { recorded.agreement[status.item] }

  /// The report for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var page = PageLines(width: width)
    let name = occurrence.map { TerminalText.quoted("@\($0.text)") } ?? ""
    var head = StyledText("\(recorded.view.text(item.id))\(name)  ", .identifier)
    head.append((recorded.view.title(of: item) ?? UntrustedText("")).forTerminal, .heading)
    page.add(head)
    page.add(StyledText(recorded.view.versionLine))
    page.add(StyledText())
    if let gone {
      addFate(gone, to: &page, symbols)
      return page.lines
    }
    guard !recorded.snapshot.isTextOnly else {
      page.add(StyledText(recorded.say(PagePhrase.textOnly)))
      addDeadline(to: &page)
      return page.lines
    }
    let phrases = recorded.phrases(of: status)
    let role = status.headline.role
    var answer = StyledText("\(symbols.glyph(of: status.headline)) ", role)
    answer.append(phrases[0].text, role)
    if let decisive = status.decisiveUnit?.occurrence {
      answer.append(" \(recorded.say(PagePhrase.inOccurrence(.quoted(decisive.text))))")
    }
    page.add(answer)
    let rule = status.headline.rule(in: recorded.view.language)
    page.addRow(recorded.say(PagePhrase.rule(status.headline.ruleNumber)), rule)
    page.addRow(recorded.say(PagePhrase.progress), progressWords)
    page.addRow(recorded.say(PagePhrase.calendar), recorded.say(status.timeliness))
    addDeadline(to: &page)
    addTurn(to: &page)
    for flag in status.flags {
      page.addRow(recorded.say(PagePhrase.also), recorded.words(of: flag))
    }
    addOccurrences(to: &page, symbols)
    page.add(StyledText())
    addEvents(to: &page)
    return page.lines
  }

  /// What became of an item that the version in force no longer has.
  private func addFate(_ gone: GoneItem, to page: inout PageLines, _ symbols: ReportSymbols) {
    let words = gone.words(in: recorded.view.language)
    if let headline = gone.headline {
      page.add(StyledText("\(symbols.glyph(of: headline)) \(words)", headline.role))
      let rule = headline.rule(in: recorded.view.language)
      page.addRow(recorded.say(PagePhrase.rule(headline.ruleNumber)), rule)
    } else {
      page.add(StyledText(words))
    }
    addDeadline(to: &page)
    page.add(StyledText())
    addEvents(to: &page)
  }

  private var progressWords: TerminalText {
    let progress = recorded.say(status.progress)
    guard let count = status.count else { return progress }
    let done = recorded.say(ItemPhrase.countDone(done: count.done, of: count.of))
    if case .partlyDone = status.progress { return done }
    return "\(progress), \(done)"
  }

  private func addDeadline(to page: inout PageLines) {
    let deadline = recorded.agreement.deadline(of: item)
    let shown =
      deadline?.words(in: recorded.view.language) ?? recorded.say(PagePhrase.noDeadlineAgreed)
    page.addRow(recorded.say(PagePhrase.deadline), shown)
    recorded.addWindow(of: status, to: &page)
  }

  private func addTurn(to page: inout PageLines) {
    guard let turn = recorded.turn(of: status) else { return }
    page.addRow(
      recorded.say(PagePhrase.waitsFor),
      "\(recorded.names(of: status.waitingFor)): \(turn.words)"
    )
  }

  private func addOccurrences(to page: inout PageLines, _ symbols: ReportSymbols) {
    let units = status.units.filter { $0.occurrence != nil }
    guard !units.isEmpty, occurrence == nil else { return }
    page.add(StyledText())
    page.add(StyledText(recorded.say(PagePhrase.occurrences), .heading))
    for line in recorded.occurrenceLines(units, symbols) { page.add(line) }
  }

  /// The events on the item and on its milestones, which are counted with it, as they were recorded.
  private var sources: [EventSource] {
    let snapshot = recorded.snapshot
    let ofMilestones = recorded.agreement.items.indices
      .filter { place in
        let item = recorded.agreement.items[place]
        return item.kind == .milestone && item.parent == status.item
      }
      .compactMap { snapshot.status(of: ItemIndex($0))?.events }
      .flatMap { $0 }
    if ofMilestones.isEmpty { return status.events }
    return (status.events + ofMilestones)
      .sorted { left, right in
        let first = snapshot.event(left)
        let second = snapshot.event(right)
        return (first.at, first.id) < (second.at, second.id)
      }
  }

  private func addEvents(to page: inout PageLines) {
    let own = Set(status.events)
    let events = sources.map { recorded.event($0) }
    guard !events.isEmpty else {
      page.add(StyledText(recorded.say(PagePhrase.noEvents)))
      return
    }
    page.add(StyledText(recorded.say(PagePhrase.eventsUsed), .heading))
    for (source, event) in zip(sources, events) {
      var line = StyledText("  \(day: event.event.day)  \(event.author) \(event.says)")
      if !own.contains(source) { line.append(" \(event.wholeSubject)") }
      if let occurrence = event.occurrence {
        line.append(" \(recorded.say(PagePhrase.forOccurrence(occurrence.forTerminal)))")
      }
      page.lines += line.wrapped(to: page.width, hangingIndent: 6)
      if let text = event.text {
        page.lines += StyledText("      \(text)").wrapped(to: page.width, hangingIndent: 6)
      }
      for document in event.evidence {
        page.lines += StyledText("      \(document)").wrapped(to: page.width, hangingIndent: 8)
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
    json.member("occurrence", occurrence.map { TerminalText.quoted($0.text) })
    json.key("rule")
    let isTextOnly = recorded.snapshot.isTextOnly
    let headline = isTextOnly ? nil : gone.map(\.headline) ?? status.headline
    if let headline {
      json.beginObject()
      json.member("number", headline.ruleNumber)
      json.member("text", headline.rule)
      json.endObject()
    } else {
      json.null()
    }
    json.key("status")
    if gone == nil {
      recorded.write(status, to: &json)
    } else {
      json.null()
    }
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
      page.addRow(say(PagePhrase.window), say(PagePhrase.days(window)))
      return
    }
    let against = snapshot.input.against
    let counts: TerminalText = ", \(say(PagePhrase.counts))"
    let signedDays = say(PagePhrase.days(signed))
    page.addRow(say(PagePhrase.signed), "\(signedDays)\(against == .signed ? counts : "")")
    var text = say(PagePhrase.days(window))
    if let before = signed.last, let after = window.last {
      let days = before.days(until: after)
      let shift: PagePhrase = days < 0 ? .earlier(days: -days) : .later(days: days)
      text.append(", \(say(shift))")
    }
    text.append(", \(say(PagePhrase.moved(status.moves)))")
    page.addRow(say(PagePhrase.agreed), "\(text)\(against == .agreed ? counts : "")")
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
        let window = unit.countingWindow(snapshot).map { say(PagePhrase.days($0)) } ?? ""
        line.append("\(window.padded(to: 24))  ")
        let word = unit.headline.word(in: view.language)
        let timing = say(unit.timeliness)
        switch unit.timeliness {
        // What the calendar says is the headline, with its days.
        case .overdue where unit.headline == .overdue, .dueSoon where unit.headline == .dueSoon:
          line.append(timing, role)
        case .late, .overdue, .dueSoon: line.append("\(word), \(timing)", role)
        case .untimed, .upcoming, .open, .onTime, .continuous, .stale, .unscheduled:
          line.append(word, role)
        }
        if let halves = unit.halves, !unit.headline.isFinished {
          line.append(", \(say(ItemPhrase.count(done: halves.done, of: halves.of)))")
        }
        return line
      }
  }
}
