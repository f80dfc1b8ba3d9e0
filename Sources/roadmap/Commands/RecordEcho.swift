internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// What a recording changed, in sentences: what was said, what follows, and how to take it back.
func echo(of prepared: PreparedRecording, _ action: RecordAction) -> TerminalText {
  let writer = EchoWriter(prepared, action)
  var sentences = prepared.events.indices.map { writer.sentence($0) }
  if let totals = writer.totals { sentences.append(totals) }
  if !prepared.after.isInForce {
    sentences.append("This version is not in force.")
  }
  if action.arguments.verb != .undo {
    sentences.append("`roadmap undo` takes \(prepared.events.count == 1 ? "it" : "them") back.")
  }
  return sentences.joined(separator: " ")
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

  init(_ prepared: PreparedRecording, _ action: RecordAction) {
    self.prepared = prepared
    after = prepared.after
    agreement = after.agreement
  }

  /// One sentence, with its full stop.
  func sentence(_ place: Int) -> TerminalText {
    let event = prepared.events[place]
    let subject = TerminalText(escaping: event.subject)
    let party = speaker(of: event)
    switch event.verb {
    case .start: return "\(subject) begun by \(party)\(day(of: event))."
    case .done:
      return "\(subject) reported done by \(party)\(timing(of: event))\(outcome(of: event))."
    case .confirm, .dispute: return answer(event, place)
    case .postpone:
      let to = event.to.map { TerminalText(escaping: $0.canonicalText) } ?? ""
      return "\(party) proposes to postpone \(subject) to \(to); \(whenAgreed(event))."
    case .suspend, .resume, .cancel:
      return "\(party) proposes to \(word(event.verb)) \(subject); \(whenAgreed(event))."
    case .risk:
      return "\(subject) declared at risk by \(party), until its next report or `done` on it."
    case .report: return "Report of \(party) on \(subject) recorded."
    case .note: return "Remark of \(party) on \(subject) recorded."
    case .measure: return measured(event)
    case .undo: return undone(event, place)
    case .adopt: return "\(subject) adopted by \(party)."
    }
  }

  private func speaker(of event: EventDraft) -> TerminalText {
    var text = TerminalText(escaping: event.party)
    if let author = event.enteredBy {
      text.append(" (entered by \(TerminalText(escaping: author)))")
    }
    return text
  }

  private func day(of event: EventDraft) -> TerminalText {
    event.day == after.day ? "" : " on \(shown(event.day))"
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

  /// `, in time`, `, 3 days late`; nothing where there is no last day.
  private func timing(of event: EventDraft) -> TerminalText {
    guard let last = status(of: event)?.unit.window?.last else { return day(of: event) }
    let late = last.days(until: event.day)
    let timing: TerminalText =
      late <= 0 ? ", in time" : late == 1 ? ", 1 day late" : ", \(late) days late"
    return "\(day(of: event))\(timing)"
  }

  /// What the unit now is, or waits for.
  private func outcome(of event: EventDraft) -> TerminalText {
    guard let unit = status(of: event)?.unit else { return "" }
    if unit.headline == .completed { return "; completed" }
    let waiting = names(of: unit.waitingFor)
    var text = TerminalText()
    if let halves = unit.halves, halves.of > 1 {
      text.append("; \(halves.done) of \(halves.of) halves completed")
    }
    if unit.waitingFor.isEmpty { return text }
    text.append(
      unit.needsAnswer ? "; waiting for \(waiting) to confirm" : "; waiting for \(waiting)"
    )
    return text
  }

  // MARK: Answers and proposals

  private func answer(_ event: EventDraft, _ place: Int) -> TerminalText {
    let subject = TerminalText(escaping: event.subject)
    let party = speaker(of: event)
    guard let target = prepared.targets[place], let text = prepared.targetTexts[place] else {
      return "Answer of \(party) on \(subject) recorded."
    }
    let other = TerminalText(escaping: text.string(target.party))
    let isAgreement = event.verb == .confirm
    if target.verb == .done {
      return isAgreement
        ? "\(party) confirms that \(other) did \(subject) on \(shown(target.day))\(outcome(of: event))."
        : "\(party) objects: \(subject) is not done as \(other) says; waiting for \(other)."
    }
    var proposal: TerminalText = "\(word(target.verb)) \(subject)"
    if let to = target.to { proposal.append(" to \(TerminalText(escaping: to.canonicalText))") }
    return isAgreement
      ? "\(party) agrees with \(other) to \(proposal)."
      : "\(party) objects to the proposal of \(other) to \(proposal); all stays as it was."
  }

  private func whenAgreed(_ event: EventDraft) -> TerminalText {
    let others = agreement.parties.map { agreement.text.string($0.id) }.filter { $0 != event.party }
    let names = others.map { TerminalText(escaping: $0) }.joined(separator: " and ")
    return "it counts when \(names) \(others.count == 1 ? "agrees" : "agree")"
  }

  private func undone(_ event: EventDraft, _ place: Int) -> TerminalText {
    let subject = TerminalText(escaping: event.subject)
    guard let target = prepared.targets[place] else { return "Taken back on \(subject)." }
    let id = TerminalText(escaping: prepared.lines[place].id.text)
    return """
      Taken back: `\(word(target.verb))` on \(subject) of \(shown(target.day)). `roadmap undo \(id)` \
      restores it.
      """
  }

  private func measured(_ event: EventDraft) -> TerminalText {
    let value = TerminalText(escaping: event.value ?? "")
    let period = TerminalText(escaping: event.period?.canonicalText ?? "")
    var text: TerminalText =
      "\(TerminalText(escaping: event.subject)): \(value) in \(period), measured by \(speaker(of: event))"
    let latest = after.indicators
      .first { $0.item == agreement.item(spelled: event.subject.utf8Span.span) }?
      .latest
      .last { $0.party == agreement.party(named: event.party.utf8Span.span) }
    switch latest?.verdict {
    case .reached: text.append("; the target is reached")
    case .onCourse: text.append("; on course")
    case .behind: text.append("; behind the target")
    case .recorded, nil: break
    }
    return "\(text)."
  }

  private func names(of parties: PartySet) -> TerminalText {
    parties.members
      .map { TerminalText(escaping: agreement.text.string(agreement[$0].id)) }
      .joined(separator: " and ")
  }

  // MARK: Totals

  /// `1 of 5 activities in MON completed.`, where one area was touched by what can complete it.
  var totals: TerminalText? {
    let areas = Set(prepared.events.map { area(of: $0) })
    guard areas.count == 1, case .some(.some(let area)) = areas.first,
      prepared.events.indices.contains(where: canComplete)
    else { return nil }
    let counts = after.counts(in: area)
    let all = counts.values.reduce(0, +)
    guard all > 1 else { return nil }
    let name = TerminalText(escaping: agreement.name(of: agreement[area]))
    return "\(counts[.completed] ?? 0) of \(all) activities in \(name) completed."
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
