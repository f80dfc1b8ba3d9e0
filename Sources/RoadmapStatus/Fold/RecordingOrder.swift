/// The places of events in the order of recording: by instant, and of one instant by ID.
///
/// O(n): most journals are in order already, and instants are whole seconds, so that they can be
/// sorted digit by digit.
func orderOfRecording(_ candidates: [EventResolver.Candidate]) -> [Int32] {
  if areInOrder(candidates) { return candidates.indices.map { Int32($0) } }
  let sorted = placesByInstant(candidates)
  var order: [Int32] = []
  order.reserveCapacity(sorted.count)
  var start = 0
  while start < sorted.count {
    var end = start + 1
    while end < sorted.count, sorted[end].seconds == sorted[start].seconds { end += 1 }
    if end == start + 1 {
      order.append(sorted[start].place)
    } else {
      order += sorted[start..<end].map(\.place)
        .sorted { candidates[Int($0)].event.event.id < candidates[Int($1)].event.event.id }
    }
    start = end
  }
  return order
}

private func areInOrder(_ candidates: [EventResolver.Candidate]) -> Bool {
  for place in candidates.indices.dropFirst()
  where candidates[place].event.isEarlier(than: candidates[place - 1].event) {
    return false
  }
  return true
}

/// The place of a candidate with its instant, counted from the earliest one.
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
  // Few are sorted faster by comparing.
  if places.count < 2_000 {
    return places.sorted { ($0.seconds, $0.place) < ($1.seconds, $1.place) }
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
