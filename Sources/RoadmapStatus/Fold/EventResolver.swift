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
  private var byID: [EventID: Int] = [:]
  private let identity: ItemIdentity

  init(_ input: FoldInput, current: Int) {
    self.input = input
    agreement = input.versions[current].agreement
    identity = ItemIdentity(input.versions, current: current)
  }

  mutating func resolve() {
    var resolved = collect()
    resolved.sort { ($0.event.at, $0.event.id) < ($1.event.at, $1.event.id) }
    resolved = removingUndone(resolved)
    for (index, event) in resolved.enumerated() { byID[event.event.id] = index }
    resolveAnswers(&resolved)
    standing = resolved
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

  /// Every event once, with its author and subject; those that cannot count are reported.
  private mutating func collect() -> [StandingEvent] {
    var seen: Set<EventID> = []
    var resolved: [StandingEvent] = []
    for (journalIndex, journal) in input.journals.enumerated() {
      for (eventIndex, event) in journal.events.enumerated() {
        let source = EventSource(journal: journalIndex, event: eventIndex)
        guard isKnown(event), isAuthorized(event, journal, source),
          let author = author(of: event, journal, source),
          let subject = subject(of: event, journal, source)
        else { continue }
        // The first copy counts; a copy in another journal was refused above.
        guard seen.insert(event.id).inserted else { continue }
        checkDate(event, source)
        resolved.append(
          StandingEvent(
            source: source,
            event: event,
            party: author.party,
            isOnBehalf: event.enteredBy != nil,
            subject: subject,
            answers: nil
          )
        )
      }
    }
    return resolved
  }

  private func isKnown(_ event: Event) -> Bool {
    guard let known = input.knownOn else { return true }
    return event.at.seconds < (Int64(known.number) + 1) * 86_400
  }

  private mutating func checkDate(_ event: Event, _ source: EventSource) {
    if Int(event.day.number) > Int(input.day.number) + 1, input.knownOn == nil {
      report(.futureDated, source)
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
    _ source: EventSource
  ) -> (party: PartyIndex?, Void)? {
    if journal.isObserver { return (nil, ()) }
    let bytes = journal.text.bytes.span
    guard let party = agreement.party(named: bytes.extracting(event.party.offsets)) else {
      report(.partyUnknown, source, at: event.party)
      return nil
    }
    return (party, ())
  }

  // MARK: Subjects

  private mutating func subject(
    of event: Event,
    _ journal: Journal,
    _ source: EventSource
  ) -> Subject? {
    let bytes = journal.text.bytes.span
    if bytes.holds("@agreement", at: event.subject) {
      return allowed(.agreement, event, source, [.report, .note])
    }
    if bytes[event.subject.start] == UInt8(ascii: "@") {
      let number = Int(String(copying: event.subject, of: bytes).dropFirst(2)) ?? 0
      return allowed(.version(number), event, source, [.adopt, .note])
    }
    switch identity.find(bytes.extracting(event.subject.offsets)) {
    case .current(let index): return subject(at: index, event, journal, source)
    case .former(let id): return .former(id: id)
    case .split(let id): return .split(id: id)
    case .unknown(let nearest):
      report(.subjectUnknown(nearest: nearest), source, at: event.subject)
      return nil
    }
  }

  private mutating func allowed(
    _ subject: Subject,
    _ event: Event,
    _ source: EventSource,
    _ verbs: [Verb]
  ) -> Subject? {
    if verbs.contains(event.verb) || event.verb == .undo { return subject }
    report(.verbMisdirected, source)
    return nil
  }

  private mutating func subject(
    at index: ItemIndex,
    _ event: Event,
    _ journal: Journal,
    _ source: EventSource
  ) -> Subject? {
    let item = agreement[index]
    guard verbFits(event.verb, item) else {
      report(.verbMisdirected, source)
      return nil
    }
    let deadline = agreement.deadline(of: item)
    guard event.occurrence.isEmpty else {
      let name = journal.text.bytes.span.extracting(event.occurrence.offsets)
      guard let context = agreement.deadlineContext,
        case .occurrences(let occurrences) = deadline?.schedule(in: context),
        let place = occurrences.place(written: name)
      else {
        // An occurrence that only an earlier version had is history.
        if identity.hadOccurrences(item, before: agreement) { return .former(id: "") }
        report(.occurrenceUnknown, source, at: event.occurrence)
        return nil
      }
      return .item(index, occurrence: place)
    }
    if deadline?.hasOccurrences == true, event.verb.isAboutUnit {
      report(.wholeOfOccurrences, source)
      return nil
    }
    return .item(index, occurrence: nil)
  }

  /// Whether the verb goes with the kind of item (format §3, the column "on").
  private func verbFits(_ verb: Verb, _ item: Item) -> Bool {
    switch item.kind {
    case .activity: verb != .measure && verb != .adopt
    case .milestone:
      switch verb {
      case .start, .done, .postpone, .cancel, .confirm, .dispute, .note, .undo: true
      case .suspend, .resume, .risk, .report, .measure, .adopt: false
      }
    case .area:
      agreement.isTracked(item)
        ? verb != .measure && verb != .adopt : verb == .report || verb == .note || verb == .undo
    case .indicator: verb == .measure || verb == .note || verb == .undo
    case .clause: verb == .note || verb == .undo
    }
  }

  // MARK: Undo

  /// The events that nobody took back; an undo that is itself taken back takes nothing back.
  private mutating func removingUndone(_ events: [StandingEvent]) -> [StandingEvent] {
    var place: [EventID: Int] = [:]
    for (index, event) in events.enumerated() { place[event.event.id] = index }
    let bySubject = Self.places(of: events) { $0.event.verb != .undo }
    let confirmed = confirmers(among: events)
    var undoers: [[Int]] = Array(repeating: [], count: events.count)
    for (index, event) in events.enumerated() where event.event.verb == .undo {
      let candidates = bySubject[event.subject] ?? []
      guard
        let target = undoTarget(
          of: event,
          at: index,
          among: events,
          place,
          candidates: candidates,
          confirmed
        )
      else { continue }
      undoers[target].append(index)
    }
    let isUndone = Self.undone(undoers)
    return events.enumerated()
      .filter { !isUndone[$0.offset] && $0.element.event.verb != .undo }
      .map(\.element)
  }

  /// Which events are taken back, given for each the undos that name it: an event is undone when an
  /// undo of it is not undone itself.
  ///
  /// Chains are followed with a stack of their own, because a chain may be as long as a journal.
  private static func undone(_ undoers: [[Int]]) -> [Bool] {
    var isUndone = [Bool](repeating: false, count: undoers.count)
    var isKnown = [Bool](repeating: false, count: undoers.count)
    for start in undoers.indices where !isKnown[start] {
      var path: [(event: Int, next: Int)] = [(start, 0)]
      isKnown[start] = true
      while let top = path.last {
        guard top.next < undoers[top.event].count else {
          isUndone[top.event] = undoers[top.event].contains { !isUndone[$0] }
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let undoer = undoers[top.event][top.next]
        if !isKnown[undoer] {
          isKnown[undoer] = true
          path.append((undoer, 0))
        }
      }
    }
    return isUndone
  }

  private mutating func undoTarget(
    of undo: StandingEvent,
    at index: Int,
    among events: [StandingEvent],
    _ place: [EventID: Int],
    candidates: [Int],
    _ confirmed: [EventID: PartySet]
  ) -> Int? {
    let target: Int?
    if let id = undo.event.of {
      target = place[id]
    } else {
      target = candidates.last {
        $0 < index && events[$0].source.journal == undo.source.journal
      }
    }
    guard let target, target != index else {
      report(.undoOfNothing, undo.source)
      return nil
    }
    guard events[target].source.journal == undo.source.journal else {
      report(.undoOfForeign, undo.source)
      return nil
    }
    if isAgreed(events[target], confirmed) {
      report(.undoOfAgreed, undo.source)
      return nil
    }
    return target
  }

  /// The places of events by subject, ascending.
  private static func places(
    of events: [StandingEvent],
    where isWanted: (StandingEvent) -> Bool
  ) -> [Subject: [Int]] {
    var places: [Subject: [Int]] = [:]
    for (index, event) in events.enumerated() where isWanted(event) {
      places[event.subject, default: []].append(index)
    }
    return places
  }

  /// The parties that confirmed each event.
  private func confirmers(among events: [StandingEvent]) -> [EventID: PartySet] {
    var confirmers: [EventID: PartySet] = [:]
    for event in events where event.event.verb == .confirm {
      guard let of = event.event.of, let party = event.party else { continue }
      confirmers[of, default: PartySet()].insert(party)
    }
    return confirmers
  }

  /// Whether all other parties confirmed a proposal; an adopted version is agreed by itself.
  private func isAgreed(
    _ event: StandingEvent,
    _ confirmed: [EventID: PartySet]
  ) -> Bool {
    if event.event.verb == .adopt { return true }
    guard event.event.verb.isProposal, let party = event.party else { return false }
    var others = confirmed[event.event.id] ?? PartySet()
    others.insert(party)
    return others.count == agreement.parties.count
  }

  // MARK: Answers

  /// Finds what each answer answers.
  private mutating func resolveAnswers(_ events: inout [StandingEvent]) {
    let bySubject = Self.places(of: events) { Self.canBeAnswered($0) }
    for index in events.indices {
      let answer = events[index]
      guard answer.event.verb == .confirm || answer.event.verb == .dispute else { continue }
      let candidates = bySubject[answer.subject] ?? []
      guard let target = answerTarget(of: answer, among: events, candidates) else {
        report(.answerToNothing, answer.source)
        continue
      }
      if events[target].party == answer.party {
        report(.answerToSelf, answer.source)
        continue
      }
      events[index].answers = target
      // An answer may name the event and leave the occurrence to it.
      events[index].subject = events[target].subject
    }
  }

  private static func canBeAnswered(_ event: StandingEvent) -> Bool {
    event.event.verb == .done || event.event.verb.isProposal
  }

  private func answerTarget(
    of answer: StandingEvent,
    among events: [StandingEvent],
    _ candidates: [Int]
  ) -> Int? {
    if let id = answer.event.of {
      guard let index = byID[id], Self.canBeAnswered(events[index]) else { return nil }
      return index
    }
    return candidates.last { index in
      events[index].party != answer.party && events[index].event.day <= answer.event.day
    }
  }
}

extension Verb {
  /// Whether it is about one unit: on an activity with occurrences, about one of them.
  var isAboutUnit: Bool {
    switch self {
    case .start, .done, .postpone, .cancel: true
    case .suspend, .resume, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
      false
    }
  }
}

extension Occurrences {
  /// The place of the occurrence written so behind the `@`.
  func place(written name: Span<UInt8>) -> Int? {
    first(written: name).flatMap { index(named: $0.name) }
  }
}
