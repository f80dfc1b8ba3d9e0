/// Puts events into the order of recording: by instant, and of one instant by ID.
///
/// O(n): most journals are in order already, and instants are whole seconds, so that they can be
/// sorted digit by digit.
func inOrderOfRecording(_ candidates: [EventResolver.Candidate]) -> [EventResolver.Candidate] {
  if areInOrder(candidates) { return candidates }
  let order = placesByInstant(candidates)
  var sorted: [EventResolver.Candidate] = []
  sorted.reserveCapacity(candidates.count)
  var start = 0
  while start < order.count {
    let instant = order[start].seconds
    var end = start + 1
    while end < order.count, order[end].seconds == instant { end += 1 }
    if end == start + 1 {
      sorted.append(candidates[Int(order[start].place)])
    } else {
      sorted += order[start..<end].map { candidates[Int($0.place)] }
        .sorted { $0.event.event.id < $1.event.event.id }
    }
    start = end
  }
  return sorted
}

private func areInOrder(_ candidates: [EventResolver.Candidate]) -> Bool {
  for place in candidates.indices.dropFirst()
  where candidates[place].event.isEarlier(than: candidates[place - 1].event) {
    return false
  }
  return true
}

/// A candidate with its instant, counted from the earliest one.
private struct InstantPlace {
  var seconds: UInt64 = 0
  var place: Int32 = 0
}

/// The places of the candidates by instant, those of one instant in the order given.
private func placesByInstant(_ candidates: [EventResolver.Candidate]) -> [InstantPlace] {
  var earliest = Int64.max
  var latest = Int64.min
  for candidate in candidates {
    earliest = min(earliest, candidate.event.event.at.seconds)
    latest = max(latest, candidate.event.event.at.seconds)
  }
  var places: [InstantPlace] = []
  places.reserveCapacity(candidates.count)
  for (place, candidate) in candidates.enumerated() {
    let seconds = UInt64(candidate.event.event.at.seconds - earliest)
    places.append(InstantPlace(seconds: seconds, place: Int32(place)))
  }
  // Eleven bits at a time, the lowest first; each step keeps the order of the one before.
  var sorted = [InstantPlace](repeating: InstantPlace(), count: places.count)
  var shift: UInt64 = 0
  while UInt64(latest - earliest) &>> shift > 0 {
    var starts = [Int](repeating: 0, count: 2_049)
    for entry in places { starts[Int(entry.seconds &>> shift & 2_047) + 1] += 1 }
    for digit in 1..<2_049 { starts[digit] += starts[digit - 1] }
    for entry in places {
      let digit = Int(entry.seconds &>> shift & 2_047)
      sorted[starts[digit]] = entry
      starts[digit] += 1
    }
    swap(&places, &sorted)
    shift += 11
  }
  return places
}
