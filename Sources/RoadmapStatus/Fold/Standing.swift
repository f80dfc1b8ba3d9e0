import RoadmapModel
import RoadmapSyntax

/// An event with everything resolved that the fold needs: who, on what, in answer to what.
struct StandingEvent {
  /// Where the event stands.
  let source: EventSource
  let event: Event
  /// The party it speaks for; nil for an observer.
  let party: PartyIndex?
  /// Whether another party's journal holds it.
  let isOnBehalf: Bool
  var subject: Subject
  /// The claim or proposal that is answered, by index.
  var answers: Int?
}

/// A line of one of the journals that were folded.
package struct EventSource: Hashable, Sendable, Comparable {
  /// The place of the journal in the list that was given.
  package let journal: Int
  /// The place of the event in the journal.
  package let event: Int

  package init(journal: Int, event: Int) {
    self.journal = journal
    self.event = event
  }

  package static func < (left: EventSource, right: EventSource) -> Bool {
    (left.journal, left.event) < (right.journal, right.event)
  }
}

/// What an event is about.
enum Subject: Hashable {
  case agreement
  case version(Int)
  case item(ItemIndex, occurrence: Int?)
  /// What only another version had: shown, not counted.
  case former
  /// An item that several items of the version in force replace: shown on all, counted on none.
  case split([ItemIndex])
}
