internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// What a recording changed, in sentences: what was said, what follows, and how to take it back.
func echo(
  of prepared: PreparedRecording,
  _ action: RecordAction,
  on surface: Surface = .shell
) -> TerminalText {
  let writer = EchoWriter(prepared, action, surface)
  var sentences = prepared.events.indices.map { writer.sentence($0) }
  sentences += prepared.events.compactMap { writer.remark(on: $0) }
  if let totals = writer.totals { sentences.append(totals) }
  if !prepared.after.isInForce { sentences.append(.notInForce) }
  if action.arguments.verb != .undo {
    sentences.append(.undoTakesBack(events: prepared.events.count, surface))
  }
  let language = action.environment.language
  return sentences.map { $0.words(in: language) }.joined(separator: " ")
}

/// The recorded lines for scripts.
func json(of prepared: PreparedRecording, _ action: RecordAction) -> [UInt8] {
  var json = JSONWriter(pretty: true)
  json.beginObject()
  json.member("schemaVersion", 1)
  json.member("kind", "recorded")
  json.member("agreement", UntrustedText(action.record.folder.name))
  json.member("journal", UntrustedText("\(action.identity.party.text).journal"))
  json.member("inForce", prepared.after.isInForce)
  json.key("events")
  json.beginArray()
  for (event, line) in zip(prepared.events, prepared.lines) {
    json.beginObject()
    json.member("id", UntrustedText(line.id.text))
    json.member("day", UntrustedText(event.day.isoText))
    json.member("party", UntrustedText(event.party))
    json.member("person", event.person.map { UntrustedText($0) })
    json.member("subject", UntrustedText(event.subject))
    json.member("verb", UntrustedText("\(event.verb.spelling)"))
    json.member("by", event.enteredBy.map { UntrustedText($0) })
    json.member("of", event.of.map { UntrustedText($0.text) })
    json.member("at", UntrustedText(event.at.text))
    json.member("line", UntrustedText(line.bytes))
    json.endObject()
  }
  json.endArray()
  json.endObject()
  return json.finished()
}

private struct EchoWriter {
  let prepared: PreparedRecording
  let after: Snapshot
  let agreement: Agreement
  let language: InterfaceLanguage
  let surface: Surface
  private let unit: (Item) -> UntrustedText?

  init(_ prepared: PreparedRecording, _ action: RecordAction, _ surface: Surface) {
    self.prepared = prepared
    self.surface = surface
    after = prepared.after
    agreement = after.agreement
    language = action.environment.language
    let view = AgreementView(
      agreement: after.agreement,
      name: action.record.folder.name,
      versionNumber: nil,
      path: "",
      isInForce: after.isInForce,
      day: after.day,
      language: language,
      languageTags: action.environment.contentLanguages
    )
    unit = { view.unit(of: $0) }
  }

  /// What one line says.
  func sentence(_ place: Int) -> EchoPhrase {
    let event = prepared.events[place]
    let subject = TerminalText(escaping: event.subject)
    let party = speaker(of: event)
    switch event.verb {
    case .start: return .begun(subject, by: party, on: day(of: event))
    case .done:
      return .done(
        subject,
        by: party,
        on: day(of: event),
        lateBy: lateness(of: event),
        outcome: outcome(of: event)
      )
    case .confirm, .dispute: return answer(event, place)
    case .postpone, .suspend, .resume, .cancel:
      let others = agreement.parties.map { agreement.text.string($0.id) }
        .filter { $0 != event.party }
      return .proposed(
        event.verb,
        subject,
        to: event.to.map { TerminalText(escaping: $0.canonicalText) },
        by: party,
        others: others.map { TerminalText(escaping: $0) }
      )
    case .risk: return .risk(subject, by: party)
    case .report: return .report(subject, by: party)
    case .note: return .note(subject, by: party)
    case .measure: return measured(event)
    case .undo: return undone(event, place)
    case .adopt: return .adopted(subject, by: party)
    }
  }

  private func speaker(of event: EventDraft) -> TerminalText {
    let author = event.enteredBy.map { TerminalText(escaping: $0) }
    return EchoPhrase.speaker(TerminalText(escaping: event.party), enteredBy: author)
      .words(in: language)
  }

  /// The day, where it is not today.
  private func day(of event: EventDraft) -> Day? { event.day == after.day ? nil : event.day }

  /// What the writer may not have known of the item.
  func remark(on event: EventDraft) -> EchoPhrase? {
    switch event.verb {
    case .start, .done, .postpone, .suspend, .cancel, .risk:
      guard let unit = status(of: event)?.unit, unit.headline == .cancelled else { return nil }
      return .staysCancelled(TerminalText(escaping: event.subject))
    case .resume, .confirm, .dispute, .report, .measure, .note, .adopt, .undo: return nil
    }
  }

  // MARK: Claims

  private func status(of event: EventDraft) -> (item: ItemStatus, unit: UnitStatus)? {
    let parts = event.subject.split(separator: "@", maxSplits: 1)
    guard let id = parts.first,
      let index = agreement.item(spelled: String(id).utf8Span.span),
      let status = after.status(of: index)
    else { return nil }
    let name = parts.count > 1 ? String(parts[1]) : nil
    let unit = status.units.first { $0.occurrence?.text == name } ?? status.units.first
    return unit.map { (status, $0) }
  }

  /// How many days after the last one; nil where there is no last day.
  private func lateness(of event: EventDraft) -> Int? {
    status(of: event)?.unit.window?.last?.days(until: event.day)
  }

  /// What the unit now is, or waits for.
  private func outcome(of event: EventDraft) -> [EchoOutcome] {
    guard let unit = status(of: event)?.unit else { return [] }
    if unit.headline == .completed { return [.completed] }
    var outcome: [EchoOutcome] = []
    if let halves = unit.halves, halves.of > 1 {
      outcome.append(.halves(done: halves.done, of: halves.of))
    }
    if unit.waitingFor.isEmpty { return outcome }
    let waiting = names(of: unit.waitingFor)
    return outcome + [unit.needsAnswer ? .waitsForConfirmation(waiting) : .waits(waiting)]
  }

  // MARK: Answers and proposals

  private func answer(_ event: EventDraft, _ place: Int) -> EchoPhrase {
    let subject = TerminalText(escaping: event.subject)
    let party = speaker(of: event)
    guard let target = prepared.targets[place], let text = prepared.targetTexts[place] else {
      return .answered(subject, by: party)
    }
    let other = TerminalText(escaping: text.string(target.party))
    let isAgreement = event.verb == .confirm
    if target.verb == .done {
      return isAgreement
        ? .claimConfirmed(
          subject,
          by: party,
          of: other,
          on: target.day,
          outcome: outcome(of: event)
        )
        : .claimDisputed(subject, by: party, of: other, on: target.day)
    }
    let to = target.to.map { TerminalText(escaping: $0.canonicalText) }
    let proposal = EchoProposal(target.verb, to: to, of: other, on: target.day)
    return isAgreement
      ? .proposalAgreed(proposal, subject, by: party)
      : .proposalDisputed(proposal, subject, by: party)
  }

  private func undone(_ event: EventDraft, _ place: Int) -> EchoPhrase {
    let subject = TerminalText(escaping: event.subject)
    guard let target = prepared.targets[place] else { return .takenBack(subject) }
    let id = TerminalText(escaping: prepared.lines[place].id.text)
    return .undone(target.verb, subject, of: target.day, restoredBy: id, surface)
  }

  private func measured(_ event: EventDraft) -> EchoPhrase {
    let latest = after.indicators
      .first { $0.item == agreement.item(spelled: event.subject.utf8Span.span) }?
      .latest
      .last { $0.party == agreement.party(named: event.party.utf8Span.span) }
    return .measured(
      TerminalText(escaping: event.subject),
      value: figure(of: event),
      period: TerminalText(escaping: event.period?.canonicalText ?? ""),
      by: speaker(of: event),
      latest?.verdict
    )
  }

  /// The figure with what it counts, in the reader's language where the text has it.
  private func figure(of event: EventDraft) -> TerminalText {
    let value = TerminalText(escaping: event.value ?? "")
    guard let index = agreement.item(spelled: event.subject.utf8Span.span) else { return value }
    return unit(agreement[index]).map { "\(value) \($0)" } ?? value
  }

  private func names(of parties: PartySet) -> [TerminalText] {
    parties.members.map { TerminalText(escaping: agreement.text.string(agreement[$0].id)) }
  }

  // MARK: Totals

  /// How many of the area are completed, where one was touched by what can complete it.
  var totals: EchoPhrase? {
    let areas = Set(prepared.events.map { area(of: $0) })
    guard areas.count == 1, case .some(.some(let area)) = areas.first,
      prepared.events.indices.contains(where: canComplete)
    else { return nil }
    let counts = after.counts(in: area)
    guard counts.total > 1 else { return nil }
    let name = TerminalText(escaping: agreement.name(of: agreement[area]))
    return .totals(done: counts[.completed], of: counts.total, area: name)
  }

  /// Whether a line is a claim, or about one.
  private func canComplete(_ place: Int) -> Bool {
    switch prepared.events[place].verb {
    case .done: true
    case .confirm, .dispute, .undo: prepared.targets[place]?.verb == .done
    case .start, .postpone, .suspend, .resume, .cancel, .risk, .report, .measure, .note, .adopt:
      false
    }
  }

  private func area(of event: EventDraft) -> ItemIndex? {
    guard let id = event.subject.split(separator: "@").first else { return nil }
    var index = agreement.item(spelled: String(id).utf8Span.span)
    while let place = index, agreement[place].kind != .area { index = agreement[place].parent }
    return index
  }
}
