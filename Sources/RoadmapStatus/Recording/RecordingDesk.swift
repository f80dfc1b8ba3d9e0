import RoadmapModel
import RoadmapSyntax

/// What may be recorded in one agreement, judged before anything is written.
///
/// The last word has the fold itself: the lines are read and folded as if they stood in the
/// journal, and a line that would be a finding there is refused here.
package struct RecordingDesk: Sendable {
  package let snapshot: Snapshot

  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  var standing: [StandingEvent] { snapshot.standing }

  var agreement: Agreement { snapshot.agreement }

  /// The IDs of the parties, in the order of the agreement.
  package var partyNames: [String] { agreement.parties.map { agreement.text.string($0.id) } }

  /// Prepares the lines of a request; nothing is written.
  package func prepare(
    _ asked: RecordingRequest
  ) throws(RecordingProblem) -> PreparedRecording {
    let request = apart(asked)
    try checkSpeaker(request)
    try checkWords(of: request)
    var events: [EventDraft] = []
    var targets: [StandingEvent?] = []
    for written in request.subjects {
      var draft = draft(request)
      let subject = subject(written)
      if subject == nil { try checkOccurrence(written) }
      draft.subject = try filledIn(subject, written, request)
      var target: StandingEvent?
      if request.verb == .confirm || request.verb == .dispute {
        let answered = try answered(subject, written, request)
        draft.of = answered.id
        draft.subject = spelling(of: answered)
        target = answered
      } else {
        try check(self.subject(draft.subject), draft.subject, request)
      }
      events.append(draft)
      targets.append(target)
    }
    return try prepared(events, targets, journal: request.journal)
  }

  // MARK: The request as a whole

  /// The request with an instant of its own.
  ///
  /// What shares one `at=` is one action, and is taken back together; and an answer stands behind
  /// what it answers. Where the newest line of the journals has the very second, or one that a faster
  /// or corrected clock gave it, the action counts as recorded a second later.
  func apart(_ request: RecordingRequest) -> RecordingRequest {
    let newestOfEach = snapshot.input.journals.compactMap { $0.events.lazy.map(\.at).max() }
    // A line from a wrong clock does not hide the others.
    let close = newestOfEach.filter { newest in
      (0...Self.secondsAhead).contains(newest.seconds - request.at.seconds)
    }
    guard let newest = close.max() else { return request }
    var request = request
    request.at = EventInstant(seconds: newest.seconds + 1)
    return request
  }

  /// How far a line may lie in the future and still count as just recorded; what lies further comes
  /// of a wrong clock, and is not followed.
  private static let secondsAhead: Int64 = 60

  private func draft(_ request: RecordingRequest) -> EventDraft {
    var draft = EventDraft(
      day: request.day,
      party: request.party,
      person: request.onBehalfOf == nil ? request.person : nil,
      subject: "",
      verb: request.verb,
      at: request.at
    )
    if request.onBehalfOf != nil {
      draft.enteredBy = request.person.map { "\(request.journal)/\($0)" } ?? request.journal
    }
    draft.text = request.text
    draft.evidence = request.evidence
    draft.session = request.session
    draft.to = request.to
    draft.value = request.value
    draft.period = request.period
    draft.adopted = request.adopted
    return draft
  }

  private func checkSpeaker(_ request: RecordingRequest) throws(RecordingProblem) {
    let isObserver = request.journal == "observer"
    if isObserver, !request.verb.isForObservers || request.onBehalfOf != nil {
      throw .finding(.verbNotForObserver, subject: request.subjects.first ?? "")
    }
    for name in [request.journal, request.party] where name != "observer" {
      guard agreement.party(named: name.utf8Span.span) != nil else {
        throw .partyUnknown(name, parties: partyNames)
      }
    }
    guard let other = request.onBehalfOf else { return }
    if other == request.journal { throw .onBehalfOfOneself }
    if request.evidence.isEmpty { throw .evidenceMissing(onBehalfOf: other) }
  }

  private func checkWords(of request: RecordingRequest) throws(RecordingProblem) {
    if request.day > snapshot.day { throw .futureDay(request.day, today: snapshot.day) }
    let isSilent = request.text.allSatisfy { $0.isWhitespace }
    if request.verb.needsText, isSilent { throw .textMissing(request.verb) }
    if request.verb == .note, isSilent, request.evidence.isEmpty { throw .nothingSaid }
    if request.verb == .postpone {
      guard let to = request.to else { throw .toMissing }
      // What is over cannot be waited for; mostly the year is mistyped.
      if to.days.last < request.day { throw .deadlinePast(to, today: request.day) }
    }
    if request.verb == .measure, let period = request.period, period.days.first > request.day {
      throw .periodAhead(period, today: request.day)
    }
  }

  // MARK: Subjects

  /// What a written subject means; nil where the fold will have to say what is wrong.
  func subject(_ written: String) -> (item: ItemIndex, occurrence: Int32?)? {
    let parts = written.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let index = agreement.item(spelled: String(parts[0]).utf8Span.span) else { return nil }
    guard parts.count > 1 else { return (index, nil) }
    let name = String(parts[1])
    guard let occurrences = occurrences(of: index),
      let occurrence = occurrences.first(written: name.utf8Span.span),
      let place = occurrences.index(named: occurrence.name)
    else { return nil }
    return (index, Int32(place))
  }

  /// An occurrence that only an earlier version had is history, and nothing is added to history.
  private func checkOccurrence(_ written: String) throws(RecordingProblem) {
    guard let sign = written.firstIndex(of: "@"), sign != written.startIndex,
      let index = agreement.item(spelled: String(written[..<sign]).utf8Span.span)
    else { return }
    // One more than is shown, which tells that there are more.
    let known = occurrences(of: index)?.prefix(shownCount + 1).map(\.name.text) ?? []
    throw .occurrenceUnknown(written, known: known)
  }

  func occurrences(of index: ItemIndex) -> Occurrences? {
    let item = agreement[index]
    guard item.kind == .activity || item.kind == .area, let context = agreement.deadlineContext,
      case .occurrences(let occurrences) =
        agreement.deadline(of: item)?.schedule(in: context)
    else { return nil }
    return occurrences
  }

  /// Names the earliest occurrence that is not claimed where the whole was written.
  ///
  /// What has not opened by the day of the fact was neither begun nor done then, unless somebody
  /// says so by its name; a proposal is about what is to come.
  func filledIn(
    _ subject: (item: ItemIndex, occurrence: Int32?)?,
    _ written: String,
    _ request: RecordingRequest
  ) throws(RecordingProblem) -> String {
    guard let subject, subject.occurrence == nil, request.verb.isAboutUnit,
      let occurrences = occurrences(of: subject.item)
    else { return written }
    for (place, occurrence) in occurrences.enumerated()
    where isFree(place, of: subject.item, request) {
      if request.verb == .start || request.verb == .done {
        let opens = opening(of: occurrence, place, of: subject.item)
        if opens > request.day {
          throw .occurrenceNotOpen(
            subject: written,
            next: "\(written)@\(occurrence.name.text)",
            opens: opens,
            request.verb
          )
        }
      }
      return "\(written)@\(occurrence.name.text)"
    }
    throw .noOccurrenceLeft(subject: written, request.verb)
  }

  /// The first day of an occurrence, as signed or as agreed, whichever is earlier.
  private func opening(of occurrence: Occurrence, _ place: Int, of index: ItemIndex) -> Day {
    let agreed = snapshot.status(of: index)?.unit(at: place).window?.first
    return min(occurrence.days.first, agreed ?? occurrence.days.first)
  }

  /// Whether an occurrence is still to be spoken of: neither claimed by this side nor dropped, and
  /// for `start` not begun either.
  private func isFree(
    _ place: Int,
    of index: ItemIndex,
    _ request: RecordingRequest
  ) -> Bool {
    let party = agreement.party(named: request.party.utf8Span.span)
    if let unit = snapshot.status(of: index)?.unit(at: place), unit.headline <= .cancelled {
      return false
    }
    let isJoint = agreement.kind(of: agreement[index]) == .joint
    return !standing.contains { event in
      guard event.subject == .item(index, occurrence: Int32(place)) else { return false }
      switch event.verb {
      case .done: return isJoint || event.party == party || request.verb == .cancel
      case request.verb: return event.party == party
      default: return false
      }
    }
  }

  func spelling(of event: StandingEvent) -> String {
    let written = snapshot.input.journals[event.source.journal].text
    let line = snapshot.event(event.source)
    let id = written.string(line.subject)
    return line.occurrence.isEmpty ? id : "\(id)@\(written.string(line.occurrence))"
  }

  // MARK: The lines

  /// Composes the lines, reads them as a part of the journal, and folds it.
  func prepared(
    _ events: [EventDraft],
    _ targets: [StandingEvent?],
    journal owner: String
  ) throws(RecordingProblem) -> PreparedRecording {
    var lines: [ComposedLine] = []
    for event in events {
      do throws(CompositionProblem) {
        lines.append(try eventLine(for: event))
      } catch {
        // Of a figure that cannot be read the figure is named.
        if case .line(.keyUnreadable(.value)) = error, let value = event.value {
          throw .composition(error, subject: value)
        }
        throw .composition(error, subject: event.subject)
      }
    }
    let after = try folded(lines, events, owner)
    return PreparedRecording(
      events: events,
      lines: lines,
      after: after,
      targets: targets.map { target in target.map { snapshot.event($0.source) } },
      targetTexts: targets.map { target in
        target.map { snapshot.input.journals[$0.source.journal].text }
      }
    )
  }

  private func folded(
    _ lines: [ComposedLine],
    _ events: [EventDraft],
    _ owner: String
  ) throws(RecordingProblem) -> Snapshot {
    let name = agreement.text.string(agreement.header.id)
    var input = snapshot.input
    let place = input.journals.firstIndex { $0.owner.utf8.elementsEqual(owner.utf8) }
    let before =
      place.map { input.journals[$0] }
      ?? Journal.read(SourceText(journalHeader(name, owner)), owner: owner, agreement: name).value
    let journal = before.adding(lines.map(\.bytes), agreement: name)
    if let place { input.journals[place] = journal } else { input.journals.append(journal) }
    let bytes = journal.text.bytes
    let start = bytes.count - lines.reduce(0) { $0 + $1.bytes.count + 1 }
    guard let after = Snapshot(input) else {
      preconditionFailure("an agreement that has a snapshot has one after an event too")
    }
    for finding in after.findings
    where finding.journal == (place ?? input.journals.count - 1)
      && finding.diagnostic.range.start >= start
    {
      let line = bytes[start..<finding.diagnostic.range.start].count { $0 == UInt8(ascii: "\n") }
      throw .finding(finding.diagnostic.problem, subject: events[line].subject)
    }
    // What would only have stood under another version is history without a finding.
    let known = place.map { input.journals[$0].events.count - lines.count } ?? 0
    let history = after.standing
      .first { event in
        event.source.journal == (place ?? input.journals.count - 1)
          && event.source.event >= known && event.subject == .former
      }
    if let history {
      throw .finding(.verbMisdirected, subject: events[history.source.event - known].subject)
    }
    return after
  }
}

/// The first line of a new journal, with its line ending.
package func journalHeader(_ agreement: String, _ owner: String) -> [UInt8] {
  Array("journal-format 1 \(agreement) \(owner)\n".utf8)
}
