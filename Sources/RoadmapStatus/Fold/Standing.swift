import RoadmapModel
import RoadmapSyntax

/// An event with everything resolved that the fold needs: who, on what, in answer to what.
///
/// Small and without references, because there are hundreds of thousands, and they are sorted; the
/// rest of the line is asked of the journal. Large fields stand first: 48 bytes.
struct StandingEvent {
  /// The instant of recording.
  let at: EventInstant
  let id: EventID
  /// Where the event stands.
  let source: EventSource
  /// The day of the fact.
  let day: Day
  private var storedAnswers: Int32 = -1
  var subject: Subject
  let verb: Verb
  private let storedParty: Int8
  /// Whether another party's journal holds it.
  let isOnBehalf: Bool

  init(_ event: Event, _ source: EventSource, party: PartyIndex?, subject: Subject) {
    at = event.at
    id = event.id
    day = event.day
    verb = event.verb
    self.source = source
    self.subject = subject
    storedParty = Int8(party?.value ?? -1)
    isOnBehalf = event.isOnBehalf
  }

  /// The party it speaks for; nil for an observer.
  var party: PartyIndex? { storedParty < 0 ? nil : PartyIndex(Int(storedParty)) }

  /// The claim or proposal that is answered, by index.
  var answers: Int? {
    get { storedAnswers < 0 ? nil : Int(storedAnswers) }
    set { storedAnswers = newValue.map { Int32($0) } ?? -1 }
  }

  /// Whether it cannot be about what it names.
  var isFaulty: Bool {
    if case .fault = subject { return true }
    return false
  }

  /// Whether it was recorded before another; of one instant the lower ID is the earlier.
  func isEarlier(than other: StandingEvent) -> Bool {
    at == other.at ? id < other.id : at < other.at
  }
}

/// A line of one of the journals that were folded.
package struct EventSource: Hashable, Sendable, Comparable {
  /// The place of the journal in the list that was given.
  package var journal: Int { Int(storedJournal) }
  /// The place of the event in the journal.
  package var event: Int { Int(storedEvent) }
  private let storedJournal: Int32
  private let storedEvent: Int32

  package init(journal: Int, event: Int) {
    storedJournal = Int32(journal)
    storedEvent = Int32(event)
  }

  package static func < (left: EventSource, right: EventSource) -> Bool {
    (left.journal, left.event) < (right.journal, right.event)
  }
}

/// What an event is about.
enum Subject: Hashable {
  case agreement
  case version(Int32)
  /// An item, or the occurrence of it with this index.
  case item(ItemIndex, occurrence: Int32?)
  /// What only another version had: shown, not counted.
  case former
  /// An item that several items of the version in force replace: shown on all, counted on none; the
  /// place of those in ``SubjectPlacement/splits``.
  case split(Int32)
  /// Not what it can be about, as the place in ``EventResolver``'s list of faults says; such an
  /// event counts for nothing.
  case fault(Int32)

  var occurrence: Int? {
    if case .item(_, let occurrence) = self { return occurrence.map { Int($0) } }
    return nil
  }
}
