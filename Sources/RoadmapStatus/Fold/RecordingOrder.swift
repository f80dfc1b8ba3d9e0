/// Puts events in the order of recording: by instant, and of one instant by ID; equal ones keep
/// their order.
///
/// A merge sort of the runs whose instants are in order already: a journal is written from the top
/// down, so that there is mostly one run for each. O(n log r) for r runs, and what it takes to sort
/// those of one instant.
func sortByRecording(_ events: inout [StandingEvent]) {
  var starts = startsOfRuns(events)
  if starts.isEmpty { return }
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
  sortInstants(of: &events)
}

/// Where each stretch begins whose instants are in order; empty without events.
private func startsOfRuns(_ events: [StandingEvent]) -> [Int] {
  if events.isEmpty { return [] }
  var starts = [0]
  for place in events.indices.dropFirst() where events[place].at < events[place - 1].at {
    starts.append(place)
  }
  return starts
}

/// Adds two stretches that are in order; of one instant those of the left one come first.
private func merge(
  _ events: [StandingEvent],
  _ left: Range<Int>,
  _ right: Range<Int>,
  into merged: inout [StandingEvent]
) {
  var (first, second) = (left.lowerBound, right.lowerBound)
  while first < left.upperBound, second < right.upperBound {
    if events[second].at < events[first].at {
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

/// Orders those of one instant by ID.
private func sortInstants(of events: inout [StandingEvent]) {
  var start = 0
  while start < events.count {
    var end = start + 1
    while end < events.count, events[end].at == events[start].at { end += 1 }
    if end - start > 16 {
      events[start..<end].sort { $0.id < $1.id }
    } else if end - start > 1 {
      insertionSort(&events, start..<end)
    }
    start = end
  }
}

/// For the few events that one action or one second brings.
private func insertionSort(_ events: inout [StandingEvent], _ range: Range<Int>) {
  for place in range.dropFirst() {
    var hole = place
    while hole > range.lowerBound, events[hole].id < events[hole - 1].id {
      events.swapAt(hole, hole - 1)
      hole -= 1
    }
  }
}
