/// The events on one item or unit in the order of recording, each with its place in the list of all
/// that stand.
///
/// Holds places, so that an event is never copied into a list of its own.
struct EventRun: RandomAccessCollection {
  typealias Element = (index: Int, event: StandingEvent)

  private let standing: [StandingEvent]
  private let places: [Int32]
  private let start: Int32
  private let end: Int32

  /// No events.
  init() {
    standing = []
    places = []
    start = 0
    end = 0
  }

  /// The events of `standing` at the `places` from `start` up to `end`.
  init(_ standing: [StandingEvent], _ places: [Int32], from start: Int32, to end: Int32) {
    self.standing = standing
    self.places = places
    self.start = start
    self.end = end
  }

  var startIndex: Int { Int(start) }
  var endIndex: Int { Int(end) }

  subscript(position: Int) -> Element {
    let place = Int(places[position])
    return (place, standing[place])
  }

  /// The event at a place in the list of all that stand, whether it is of this run or not.
  func standingEvent(at place: Int) -> StandingEvent { standing[place] }

  /// Some of the events.
  func keeping(_ isKept: (StandingEvent) -> Bool) -> EventRun {
    let kept = places[startIndex..<endIndex].filter { isKept(standing[Int($0)]) }
    return EventRun(standing, kept, from: 0, to: Int32(kept.count))
  }

  /// The events with those of each occurrence next to one another, what is about the whole first.
  func groupedByOccurrence() -> EventRun {
    let keyed = places[startIndex..<endIndex]
      .map { (standing[Int($0)].subject.occurrence ?? -1, $0) }
      .sorted { $0 < $1 }
      .map(\.1)
    return EventRun(standing, keyed, from: 0, to: Int32(keyed.count))
  }

  /// The next events about one occurrence, nil for the whole, of a run that is grouped.
  func taking(_ occurrence: Int?, from position: inout Int) -> EventRun {
    let first = position
    while position < endIndex, self[position].event.subject.occurrence == occurrence {
      position += 1
    }
    return EventRun(standing, places, from: Int32(first), to: Int32(position))
  }
}
