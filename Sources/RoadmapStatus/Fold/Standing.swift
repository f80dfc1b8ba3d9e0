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
  // What it is about, in plain numbers: they are copied faster than a ``Subject``.
  private var subjectPlace: Int32 = 0
  private var storedOccurrence: Int32 = -1
  private var subjectKind = SubjectKind.agreement
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
    storedParty = Int8(party?.value ?? -1)
    isOnBehalf = event.isOnBehalf
    self.subject = subject
  }

  var subject: Subject {
    get {
      switch subjectKind {
      case .agreement: .agreement
      case .version: .version(subjectPlace)
      case .item:
        .item(
          ItemIndex(Int(subjectPlace)),
          occurrence: storedOccurrence < 0 ? nil : storedOccurrence
        )
      case .former: .former
      case .split: .split(subjectPlace)
      case .fault: .fault(subjectPlace)
      }
    }
    set {
      (subjectPlace, storedOccurrence) = (0, -1)
      switch newValue {
      case .agreement: subjectKind = .agreement
      case .version(let number): (subjectKind, subjectPlace) = (.version, number)
      case .item(let item, let occurrence):
        (subjectKind, subjectPlace) = (.item, Int32(item.value))
        storedOccurrence = occurrence ?? -1
      case .former: subjectKind = .former
      case .split(let place): (subjectKind, subjectPlace) = (.split, place)
      case .fault(let place): (subjectKind, subjectPlace) = (.fault, place)
      }
    }
  }

  private enum SubjectKind: UInt8 {
    case agreement, version, item, former, split, fault
  }

  /// The party it speaks for; nil for an observer.
  var party: PartyIndex? { storedParty < 0 ? nil : PartyIndex(Int(storedParty)) }

  /// The claim or proposal that is answered, by index.
  var answers: Int? {
    get { storedAnswers < 0 ? nil : Int(storedAnswers) }
    set { storedAnswers = newValue.map { Int32($0) } ?? -1 }
  }

  /// Whether it cannot be about what it names.
  var isFaulty: Bool { subjectKind == .fault }

  /// The occurrence that it is about, by index; nil where it is about a whole item or none.
  var occurrence: Int? { storedOccurrence < 0 ? nil : Int(storedOccurrence) }

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
}
