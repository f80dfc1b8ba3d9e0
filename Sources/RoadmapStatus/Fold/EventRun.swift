/// The events that stand, and the order in which those of each item are found among them.
///
/// A class, so that thousands of runs share it at the price of one reference.
final class EventList: Sendable {
  /// In the order of recording.
  let standing: [StandingEvent]
  /// Places in ``standing``, those of one item next to one another.
  let places: [Int32]

  init(_ standing: [StandingEvent], _ places: [Int32]) {
    self.standing = standing
    self.places = places
  }
}

/// The events on one item or unit in the order of recording, each with its place in the list of all
/// that stand.
///
/// Holds places, so that an event is never copied into a list of its own.
struct EventRun: RandomAccessCollection {
  typealias Element = (index: Int, event: StandingEvent)

  /// Nil for a run of nothing.
  private let list: EventList?
  private let start: Int32
  private let end: Int32

  /// No events.
  init() {
    list = nil
    start = 0
    end = 0
  }

  /// The events at the places of `list` from `start` up to `end`.
  init(_ list: EventList, from start: Int32, to end: Int32) {
    self.list = list
    self.start = start
    self.end = end
  }

  var startIndex: Int { Int(start) }
  var endIndex: Int { Int(end) }

  subscript(position: Int) -> Element {
    guard let list else { preconditionFailure("a run of nothing has no events") }
    let place = Int(list.places[position])
    return (place, list.standing[place])
  }

  /// The event at a place in the list of all that stand, whether it is of this run or not.
  func standingEvent(at place: Int) -> StandingEvent {
    guard let list else { preconditionFailure("a run of nothing knows of no events") }
    return list.standing[place]
  }

  /// Some of the events.
  func keeping(_ isKept: (StandingEvent) -> Bool) -> EventRun {
    guard let list else { return self }
    let kept = list.places[startIndex..<endIndex].filter { isKept(list.standing[Int($0)]) }
    return EventRun(EventList(list.standing, kept), from: 0, to: Int32(kept.count))
  }

  /// The events with those of each occurrence next to one another, what is about the whole first.
  func groupedByOccurrence() -> EventRun {
    guard let list, !isGrouped else { return self }
    let keyed = list.places[startIndex..<endIndex]
      .map { (list.standing[Int($0)].occurrence ?? -1, $0) }
      .sorted { $0 < $1 }
      .map(\.1)
    return EventRun(EventList(list.standing, keyed), from: 0, to: Int32(keyed.count))
  }

  /// Whether they stand so already, as most do.
  private var isGrouped: Bool {
    var last = -1
    for (_, event) in self {
      let occurrence = event.occurrence ?? -1
      if occurrence < last { return false }
      last = occurrence
    }
    return true
  }

  /// The next events about one occurrence, nil for the whole, of a run that is grouped.
  func taking(_ occurrence: Int?, from position: inout Int) -> EventRun {
    guard let list else { return self }
    let first = position
    while position < endIndex, self[position].event.occurrence == occurrence {
      position += 1
    }
    return EventRun(list, from: Int32(first), to: Int32(position))
  }
}
