/// The candidate that `name` was probably meant to be, or nil when none is near enough.
///
/// For mistyped commands, flags, field names and IDs. `chek` gives `check`, `comp` gives
/// `completions`, `mno-1` gives `MON-1`, `frobnicate` gives nothing.
///
/// Nearness is the number of bytes inserted, removed, replaced or exchanged with their neighbour
/// (restricted Damerau–Levenshtein over UTF-8, ASCII letters without regard to case). It may be a
/// third of the longer name, at least 1, and never the whole name. A candidate that `name` begins
/// counts as one step away and goes before others as near; then one with the same first letter, which
/// people rarely mistype; among equals the earlier candidate wins.
///
/// Names over 64 bytes, the longest an ID may be, neither get nor become a suggestion: the cost is
/// bounded by the number of candidates.
package func nearestName(
  to name: String,
  among candidates: some Sequence<String>
) -> String? {
  guard let wanted = foldedBytes(of: name), !wanted.isEmpty else { return nil }
  var best: (name: String, rank: Int)?
  var rows = DistanceRows()
  for candidate in candidates {
    guard let offered = foldedBytes(of: candidate),
      let rank = rank(of: offered, for: wanted, rows: &rows)
    else { continue }
    if rank == 0 { return candidate }
    if let known = best, known.rank <= rank { continue }
    best = (candidate, rank)
  }
  return best?.name
}

private let longestName = 64

/// Shorter beginnings fit too many names to be a hint.
private let shortestPrefix = 2

private func foldedBytes(of name: String) -> [UInt8]? {
  guard name.utf8.count <= longestName else { return nil }
  return name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
}

/// Orders candidates, smaller is nearer; nil when too far.
private func rank(of offered: [UInt8], for wanted: [UInt8], rows: inout DistanceRows) -> Int? {
  if offered == wanted { return 0 }
  if wanted.count >= shortestPrefix, offered.starts(with: wanted) { return 1 }
  let limit = min(max(1, max(offered.count, wanted.count) / 3), wanted.count - 1)
  guard abs(offered.count - wanted.count) <= limit,
    let distance = rows.distance(from: wanted, to: offered, atMost: limit)
  else { return nil }
  return distance * 2 + (offered.first == wanted.first ? 0 : 1)
}

/// The last three rows of the distance table, kept so that a long list of candidates allocates once.
private struct DistanceRows {
  private var beforePrevious = [Int](repeating: 0, count: longestName + 1)
  private var previous = [Int](repeating: 0, count: longestName + 1)
  private var current = [Int](repeating: 0, count: longestName + 1)

  mutating func distance(from first: [UInt8], to second: [UInt8], atMost limit: Int) -> Int? {
    for column in 0...second.count { previous[column] = column }
    for row in 1...first.count {
      current[0] = row
      var smallest = row
      for column in stride(from: 1, through: second.count, by: 1) {
        let replaced = previous[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1)
        var steps = min(replaced, previous[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          steps = min(steps, beforePrevious[column - 2] + 1)
        }
        current[column] = steps
        smallest = min(smallest, steps)
      }
      // An exchange looks two rows back but costs a step, so a row above the limit decides only
      // one step later; the bound is kept loose by that step.
      if smallest > limit + 1 { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
