import RoadmapModel
import RoadmapSyntax

extension RecordingDesk {
  /// The rules of one verb on one subject; what is no item is left to the fold.
  func check(
    _ subject: (item: ItemIndex, occurrence: Int32?)?,
    _ written: String,
    _ request: RecordingRequest
  ) throws(RecordingProblem) {
    guard let subject, let party = agreement.party(named: request.party.utf8Span.span) else {
      return
    }
    switch request.verb {
    case .start: try checkOwner(subject.item, party, written, request)
    case .done:
      try checkOwner(subject.item, party, written, request)
      try checkUnclaimed(subject, party, written, request)
    case .postpone, .suspend, .cancel: try checkProposal(subject, party, written, request)
    case .resume:
      guard snapshot.status(of: subject.item)?.progress == .suspended else {
        throw .notSuspended(subject: written)
      }
      try checkProposal(subject, party, written, request)
    case .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo: break
    }
  }

  private func checkOwner(
    _ item: ItemIndex,
    _ party: PartyIndex,
    _ written: String,
    _ request: RecordingRequest
  ) throws(RecordingProblem) {
    guard agreement[item].kind != .indicator, agreement[item].kind != .clause else { return }
    let owners = agreement.owners(of: agreement[item])
    guard !owners.contains(party) else { return }
    throw .notAnOwner(
      subject: written,
      party: request.party,
      owners: owners.members.map { agreement.text.string(agreement[$0].id) }
    )
  }

  /// A second claim would ask the other side to answer again; only an objection asks for one.
  private func checkUnclaimed(
    _ subject: (item: ItemIndex, occurrence: Int32?),
    _ party: PartyIndex,
    _ written: String,
    _ request: RecordingRequest
  ) throws(RecordingProblem) {
    let wanted = Subject.item(subject.item, occurrence: subject.occurrence)
    guard
      let place = standing.lastIndex(where: { event in
        event.subject == wanted && event.party == party && event.verb == .done
      })
    else { return }
    let isDisputed = standing.contains { $0.answers == place && $0.verb == .dispute }
    if isDisputed { return }
    let day = standing[place].day
    throw .alreadyClaimed(subject: written, party: request.party, on: day)
  }

  private func checkProposal(
    _ subject: (item: ItemIndex, occurrence: Int32?),
    _ party: PartyIndex,
    _ written: String,
    _ request: RecordingRequest
  ) throws(RecordingProblem) {
    let wanted = Subject.item(subject.item, occurrence: subject.occurrence)
    let closed = closedProposals()
    for (place, event) in standing.enumerated()
    where event.subject == wanted && event.verb == request.verb && !closed.contains(place) {
      if event.party == party {
        throw .proposalOpen(subject: written, request.verb, party: request.party)
      }
      guard snapshot.event(event.source).to == request.to, let other = event.party else { continue }
      let name = agreement.text.string(agreement[other].id)
      throw .sameProposalOfOther(subject: written, request.verb, party: name)
    }
  }

  /// The places of the proposals that do not wait any more: somebody objected, or all confirmed.
  ///
  /// Found in one go, because there may be thousands of proposals and of answers.
  private func closedProposals() -> Set<Int> {
    var closed: Set<Int> = []
    var agreed: [Int: PartySet] = [:]
    for answer in standing {
      guard let place = answer.answers, standing[place].verb.isProposal else { continue }
      if answer.verb == .dispute { closed.insert(place) }
      if let party = answer.party { agreed[place, default: PartySet()].insert(party) }
    }
    for (place, parties) in agreed {
      var all = parties
      if let party = standing[place].party { all.insert(party) }
      if all.count >= agreement.parties.count { closed.insert(place) }
    }
    return closed
  }

  // MARK: Undo

  /// Prepares taking back: the events with these IDs, the latest own ones on these subjects, or,
  /// without any, the latest action.
  package func prepareUndo(
    _ asked: RecordingRequest
  ) throws(RecordingProblem) -> PreparedRecording {
    let request = apart(asked)
    var targets: [StandingEvent] = []
    if request.subjects.isEmpty {
      targets = latestAction(of: request.journal)
      if targets.isEmpty { throw .nothingToUndo(subject: nil) }
    }
    for written in request.subjects { targets.append(try undone(written, request)) }
    var drafts: [EventDraft] = []
    for target in targets {
      if isAgreed(target) {
        throw .undoOfAgreed(subject: spelling(of: target), target.verb)
      }
      var draft = EventDraft(
        day: request.day,
        party: request.journal,
        person: request.person,
        subject: spelling(of: target),
        verb: .undo,
        at: request.at
      )
      draft.of = target.id
      draft.text = request.text
      drafts.append(draft)
    }
    return try prepared(drafts, targets.map { $0 }, journal: request.journal)
  }

  /// The instant of the latest own action that can be taken back; nil without any.
  package func latestAction(of journal: String) -> EventInstant? {
    latestAction(of: journal).first?.at
  }

  private func latestAction(of journal: String) -> [StandingEvent] {
    let own = standing.filter { isOwn($0, journal) }
    guard let latest = own.last?.at else { return [] }
    return own.filter { $0.at == latest }
  }

  private func isOwn(_ event: StandingEvent, _ journal: String) -> Bool {
    snapshot.input.journals[event.source.journal].owner.utf8.elementsEqual(journal.utf8)
  }

  private func isAgreed(_ event: StandingEvent) -> Bool {
    if event.verb == .adopt {
      let adopters = standing.filter { $0.verb == .adopt && $0.subject == event.subject }
      return Set(adopters.compactMap(\.party)).count == agreement.parties.count
    }
    guard event.verb.isProposal, let party = event.party,
      let place = standing.firstIndex(where: { $0.source == event.source })
    else { return false }
    var agreed = PartySet()
    agreed.insert(party)
    for answer in standing where answer.answers == place && answer.verb == .confirm {
      if let party = answer.party { agreed.insert(party) }
    }
    return agreed.count == agreement.parties.count
  }

  private func undone(
    _ written: String,
    _ request: RecordingRequest
  ) throws(RecordingProblem) -> StandingEvent {
    if let id = EventID(written.utf8Span.span), let event = undone(id, request) { return event }
    let subject = subject(written)
    let target = standing.last { event in
      guard isOwn(event, request.journal) else { return false }
      guard let subject else { return spelling(of: event) == written }
      guard case .item(subject.item, let occurrence) = event.subject else { return false }
      return subject.occurrence == nil || subject.occurrence == occurrence
    }
    guard let target else { throw .nothingToUndo(subject: written) }
    return target
  }

  /// The event with that ID, which may be an undo itself.
  private func undone(_ id: EventID, _ request: RecordingRequest) -> StandingEvent? {
    if let event = standing.first(where: { $0.id == id && isOwn($0, request.journal) }) {
      return event
    }
    for (place, journal) in snapshot.input.journals.enumerated()
    where journal.owner.utf8.elementsEqual(request.journal.utf8) {
      guard let index = journal.events.firstIndex(where: { $0.id == id }) else { continue }
      return StandingEvent(
        journal.events[index],
        EventSource(journal: place, event: index),
        party: agreement.party(named: request.journal.utf8Span.span),
        subject: .agreement
      )
    }
    return nil
  }
}
