import RoadmapModel
import RoadmapSyntax

/// Turns the lines of all journals into one set of events that count, and reports the others.
///
/// Order and duplicates of lines make no difference: events are known by their IDs, and everything
/// that depends on order uses the instant of recording and then the ID.
struct EventResolver {
  let input: FoldInput
  let agreement: Agreement
  /// The events that count, in the order of recording.
  private(set) var standing: [StandingEvent] = []
  /// What is wrong, with the journal it stands in.
  private(set) var findings: [(journal: Int, finding: Diagnostic<JournalProblem>)] = []
  /// Who adopted versions of which there is no file, by their numbers.
  private(set) var missingVersions: [Int: PartySet] = [:]
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
    var events = collect()
    sortByRecording(&events)
    removeDuplicates(from: &events)
    if hasUndo { events = removingUndone(events) }
    if !faults.isEmpty { reportFaults(of: &events) }
    checkDates(events)
    resolveAnswers(&events)
    standing = events
  }

  /// What stands for the places of ``Subject/split(_:)``.
  var splits: [[ItemIndex]] { placement.splits }

  /// The line of an event.
  func line(of event: StandingEvent) -> Event {
    input.journals[event.source.journal].events[event.source.event]
  }

  func fault(of event: StandingEvent) -> (problem: JournalProblem, range: ByteRange)? {
    guard case .fault(let place) = event.subject else { return nil }
    return faults[Int(place)]
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

  /// The events of all journals with author and subject, journal by journal; those that nobody may
  /// say so are reported.
  private mutating func collect() -> [StandingEvent] {
    var events: [StandingEvent] = []
    events.reserveCapacity(input.journals.reduce(0) { $0 + $1.events.count })
    for (journalIndex, journal) in input.journals.enumerated() {
      let writer = Writer(journal, in: agreement)
      var refused: Set<EventID> = []
      for (eventIndex, event) in journal.events.enumerated() where isKnown(event) {
        if !refused.isEmpty, refused.contains(event.id) { continue }
        let source = EventSource(journal: journalIndex, event: eventIndex)
        guard isAuthorized(event, writer, source),
          let author = author(of: event, writer, source)
        else {
          refused.insert(event.id)
          continue
        }
        if event.verb == .undo { hasUndo = true }
        let subject = subject(of: event, in: writer.journal.text.bytes.span)
        events.append(StandingEvent(event, source, party: author.party, subject: subject))
      }
    }
    return events
  }

  /// What is the same for all lines of a journal.
  private struct Writer {
    let journal: Journal
    let name: [UInt8]
    /// Nil for an observer, and where the agreement has no such party.
    let party: PartyIndex?

    init(_ journal: Journal, in agreement: Agreement) {
      let name = Array(journal.owner.utf8)
      self.journal = journal
      self.name = name
      party = agreement.party(named: name.span)
    }
  }

  private mutating func subject(of event: Event, in bytes: Span<UInt8>) -> Subject {
    switch placement.place(event, in: bytes) {
    case .subject(let subject): return subject
    case .fault(let problem, let range):
      faults.append((problem, range))
      return .fault(Int32(faults.count - 1))
    }
  }

  private func isKnown(_ event: Event) -> Bool {
    guard let known = input.knownOn else { return true }
    return event.at.seconds < (Int64(known.number) + 1) * 86_400
  }

  /// Takes out all but the first of equal lines: those have one ID, and stand side by side.
  private func removeDuplicates(from events: inout [StandingEvent]) {
    let first = events.indices.dropFirst().first { events[$0].id == events[$0 - 1].id }
    guard var kept = first else { return }
    for place in kept + 1..<events.count where events[place].id != events[kept - 1].id {
      events[kept] = events[place]
      kept += 1
    }
    events.removeLast(events.count - kept)
  }

  /// Takes out what cannot be about its subject, and says so.
  private mutating func reportFaults(of events: inout [StandingEvent]) {
    for event in events {
      guard let fault = fault(of: event) else { continue }
      report(fault.problem, event.source, at: fault.range)
      if case .versionMissing(let number) = fault.problem, event.verb == .adopt,
        !input.numbersOnFile.contains(number), event.day <= input.day, let party = event.party
      {
        missingVersions[number, default: PartySet()].insert(party)
      }
    }
    events.removeAll { $0.isFaulty }
  }

  private mutating func checkDates(_ events: [StandingEvent]) {
    if input.knownOn != nil { return }
    let last = Int((input.today ?? input.day).number) + 1
    for event in events where Int(event.day.number) > last {
      report(.futureDated, event.source)
    }
  }

  /// An event counts only in the journal of its own party, or on behalf of another.
  private mutating func isAuthorized(
    _ event: Event,
    _ writer: Writer,
    _ source: EventSource
  ) -> Bool {
    let bytes = writer.journal.text.bytes.span
    let name = event.enteredBy ?? event.party
    guard bytes.extracting(name.offsets).equals(writer.name.span) else {
      report(.authorForeign, source, at: name)
      return false
    }
    if writer.journal.isObserver, !event.verb.isForObservers {
      report(.verbNotForObserver, source)
      return false
    }
    return true
  }

  private mutating func author(
    of event: Event,
    _ writer: Writer,
    _ source: EventSource
  ) -> (party: PartyIndex?, Void)? {
    // A party that an observer quotes with `by=` is no party that speaks.
    if writer.journal.isObserver, !event.isOnBehalf { return (nil, ()) }
    let bytes = writer.journal.text.bytes.span
    // Without `by=` the party of the line is the owner of the journal.
    let party =
      event.isOnBehalf
      ? agreement.party(named: bytes.extracting(event.party.offsets)) : writer.party
    guard !writer.journal.isObserver, let party else {
      report(.partyUnknown, source, at: event.party)
      return nil
    }
    return (party, ())
  }
}
