import RoadmapModel
import RoadmapSyntax

/// Turns the lines of all journals into one set of events that count, and reports the others.
///
/// Order and duplicates of lines make no difference: events are known by their IDs, and everything
/// that depends on order uses the instant of recording and then the ID.
struct EventResolver {
  /// An event that is allowed to speak, before it is known whether it stands.
  struct Candidate {
    var event: StandingEvent
    /// Why its subject cannot be what it is about, as the place in ``faults``, else -1; such an
    /// event counts for nothing.
    var fault: Int32 = -1
  }

  let input: FoldInput
  let agreement: Agreement
  /// The events that count, in the order of recording.
  private(set) var standing: [StandingEvent] = []
  /// What is wrong, with the journal it stands in.
  private(set) var findings: [(journal: Int, finding: Diagnostic<JournalProblem>)] = []
  private var placement: SubjectPlacement
  private var faults: [(problem: JournalProblem, range: ByteRange)] = []
  private var hasUndo = false
  /// For each journal the first one of the same owner: two copies of a journal are one.
  let owners: [Int]

  init(_ input: FoldInput, current: Int) {
    self.input = input
    agreement = input.versions[current].agreement
    placement = SubjectPlacement(input.versions, current: current)
    owners = input.journals.indices.map { place in
      input.journals.firstIndex { $0.owner == input.journals[place].owner } ?? place
    }
  }

  mutating func resolve() {
    let candidates = collect()
    var order = orderOfRecording(candidates)
    if hasUndo { order = removingUndone(candidates, order) }
    var events: [StandingEvent] = []
    events.reserveCapacity(order.count)
    for place in order {
      let candidate = candidates[Int(place)]
      if let fault = fault(of: candidate) {
        report(fault.problem, candidate.event.source, at: fault.range)
      } else {
        checkDate(candidate.event)
        events.append(candidate.event)
      }
    }
    resolveAnswers(&events)
    standing = events
  }

  /// What stands for the places of ``Subject/split(_:)``.
  var splits: [[ItemIndex]] { placement.splits }

  /// The line of an event.
  func line(of event: StandingEvent) -> Event {
    input.journals[event.source.journal].events[event.source.event]
  }

  func fault(of candidate: Candidate) -> (problem: JournalProblem, range: ByteRange)? {
    candidate.fault < 0 ? nil : faults[Int(candidate.fault)]
  }

  mutating func report(
    _ problem: JournalProblem,
    _ source: EventSource,
    at range: ByteRange? = nil
  ) {
    let event = input.journals[source.journal].events[source.event]
    findings.append((source.journal, Diagnostic(problem, at: range ?? event.content)))
  }

  // MARK: The set

  /// Every event once, with its author and subject; those that nobody may say so are reported.
  private mutating func collect() -> [Candidate] {
    let total = input.journals.reduce(0) { $0 + $1.events.count }
    var seen = EventPlaces(room: total)
    var candidates: [Candidate] = []
    candidates.reserveCapacity(total)
    for (journalIndex, journal) in input.journals.enumerated() {
      let owner = agreement.party(named: journal.owner.utf8Span.span)
      var refused: Set<EventID> = []
      for (eventIndex, event) in journal.events.enumerated() where isKnown(event) {
        let source = EventSource(journal: journalIndex, event: eventIndex)
        if !refused.isEmpty, refused.contains(event.id) { continue }
        guard isAuthorized(event, journal, source),
          let author = author(of: event, journal, owner, source)
        else {
          refused.insert(event.id)
          continue
        }
        let isNew = seen.insert(event.id, at: candidates.count) { candidates[$0].event.event.id }
        guard isNew else { continue }
        if event.verb == .undo { hasUndo = true }
        candidates.append(candidate(event, author.party, journal, source))
      }
    }
    return candidates
  }

  private mutating func candidate(
    _ event: Event,
    _ party: PartyIndex?,
    _ journal: Journal,
    _ source: EventSource
  ) -> Candidate {
    switch placement.place(event, in: journal.text.bytes.span) {
    case .subject(let subject):
      return Candidate(event: StandingEvent(event, source, party: party, subject: subject))
    case .fault(let problem, let range):
      faults.append((problem, range))
      return Candidate(
        event: StandingEvent(event, source, party: party, subject: .agreement),
        fault: Int32(faults.count - 1)
      )
    }
  }

  private func isKnown(_ event: Event) -> Bool {
    guard let known = input.knownOn else { return true }
    return event.at.seconds < (Int64(known.number) + 1) * 86_400
  }

  private mutating func checkDate(_ event: StandingEvent) {
    let today = input.today ?? input.day
    if Int(event.event.day.number) > Int(today.number) + 1, input.knownOn == nil {
      report(.futureDated, event.source)
    }
  }

  /// An event counts only in the journal of its own party, or on behalf of another.
  private mutating func isAuthorized(
    _ event: Event,
    _ journal: Journal,
    _ source: EventSource
  ) -> Bool {
    let bytes = journal.text.bytes.span
    let writer = event.enteredBy ?? event.party
    guard bytes.extracting(writer.offsets).equals(journal.owner.utf8Span.span) else {
      report(.authorForeign, source, at: writer)
      return false
    }
    if journal.isObserver, !event.verb.isForObservers {
      report(.verbNotForObserver, source)
      return false
    }
    return true
  }

  private mutating func author(
    of event: Event,
    _ journal: Journal,
    _ owner: PartyIndex?,
    _ source: EventSource
  ) -> (party: PartyIndex?, Void)? {
    let bytes = journal.text.bytes.span
    // A party that an observer quotes with `by=` is no party that speaks.
    if journal.isObserver, !event.isOnBehalf { return (nil, ()) }
    // Without `by=` the party of the line is the owner of the journal.
    let party =
      event.isOnBehalf ? agreement.party(named: bytes.extracting(event.party.offsets)) : owner
    guard !journal.isObserver, let party else {
      report(.partyUnknown, source, at: event.party)
      return nil
    }
    return (party, ())
  }
}
