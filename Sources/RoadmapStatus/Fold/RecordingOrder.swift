/// Puts events in the order of recording: by instant, and of one instant by ID; equal ones keep
/// their order.
///
/// A merge sort of the runs that are in order already: a journal is written from the top down, so
/// that there is mostly one run for each. O(n log r) for r runs.
func sortByRecording(_ events: inout [StandingEvent]) {
  var starts = startsOfRuns(events)
  if starts.count < 2 { return }
  var merged: [StandingEvent] = []
  while starts.count > 1 {
    merged.removeAll(keepingCapacity: true)
    merged.reserveCapacity(events.count)
    var next: [Int] = []
    for place in stride(from: 0, to: starts.count, by: 2) {
      next.append(merged.count)
      let middle = place + 1 < starts.count ? starts[place + 1] : events.count
      let end = place + 2 < starts.count ? starts[place + 2] : events.count
      merge(events, starts[place]..<middle, middle..<end, into: &merged)
    }
    swap(&events, &merged)
    starts = next
  }
}

/// Where each stretch begins that is in order; empty without events.
private func startsOfRuns(_ events: [StandingEvent]) -> [Int] {
  if events.isEmpty { return [] }
  var starts = [0]
  for place in events.indices.dropFirst() where events[place].isEarlier(than: events[place - 1]) {
    starts.append(place)
  }
  return starts
}

/// Adds two stretches that are in order; of equal events that of the left one comes first.
private func merge(
  _ events: [StandingEvent],
  _ left: Range<Int>,
  _ right: Range<Int>,
  into merged: inout [StandingEvent]
) {
  var (first, second) = (left.lowerBound, right.lowerBound)
  while first < left.upperBound, second < right.upperBound {
    if events[second].isEarlier(than: events[first]) {
      merged.append(events[second])
      second += 1
    } else {
      merged.append(events[first])
      first += 1
    }
  }
  merged += events[first..<left.upperBound]
  merged += events[second..<right.upperBound]
}
