/// What was deleted from a text and inserted into it, word by word.
///
/// The equal and deleted runs are the old text, the equal and inserted ones the new text, to the
/// byte; runs begin and end between tokens.
package struct Redline: Hashable, Sendable {
  /// What happened to a stretch of text.
  package enum Kind: Hashable, Sendable {
    case equal, deleted, inserted
  }

  /// A stretch of text to which one thing happened.
  package struct Run: Hashable, Sendable {
    package let kind: Kind
    package let bytes: [UInt8]
  }

  package let runs: [Run]
  /// Whether a part was replaced as a whole because comparing it word by word would cost too much.
  package let isBounded: Bool

  /// How many words may differ before a stretch is replaced as a whole.
  static let changeLimit = 256
  /// How many tokens both texts may have together before they are not compared word by word.
  static let tokenLimit = 200_000

  package init(_ old: [UInt8], _ new: [UInt8]) {
    var builder = RedlineBuilder(old, new)
    builder.compare()
    runs = builder.runs()
    isBounded = builder.isBounded
  }
}

/// Compares two texts token by token.
private struct RedlineBuilder {
  let old: [UInt8]
  let new: [UInt8]
  let oldTokens: [Range<Int>]
  let newTokens: [Range<Int>]
  /// Equal tokens have equal numbers.
  var oldNumbers: [Int32] = []
  var newNumbers: [Int32] = []
  /// Whether a token of the old text stands in the new one, and where.
  var partner: [Int32]
  var isBounded = false

  init(_ old: [UInt8], _ new: [UInt8]) {
    self.old = old
    self.new = new
    oldTokens = redlineTokens(of: old.span)
    newTokens = redlineTokens(of: new.span)
    partner = [Int32](repeating: -1, count: oldTokens.count)
    var interner = TokenInterner()
    func number(_ token: Range<Int>, _ bytes: [UInt8]) -> Int32 {
      var hash = ByteHash()
      hash.add(bytes.span.extracting(token))
      return interner.number(of: hash.value)
    }
    for token in oldTokens { oldNumbers.append(number(token, old)) }
    for token in newTokens { newNumbers.append(number(token, new)) }
  }

  /// A stretch of both token lists.
  private struct Stretch {
    var old: Range<Int>
    var new: Range<Int>
  }

  mutating func compare() {
    var open = [Stretch(old: 0..<oldTokens.count, new: 0..<newTokens.count)]
    while var stretch = open.popLast() {
      trim(&stretch)
      if stretch.old.isEmpty || stretch.new.isEmpty { continue }
      if stretch.old.count + stretch.new.count <= Redline.tokenLimit, match(stretch) { continue }
      let anchors = anchors(stretch)
      guard !anchors.isEmpty else {
        isBounded = true
        continue
      }
      var last = Stretch(old: stretch.old, new: stretch.new)
      for (first, second) in anchors {
        partner[first] = Int32(second)
        open.append(
          Stretch(
            old: last.old.lowerBound..<first,
            new: last.new.lowerBound..<second
          )
        )
        last.old = first + 1..<stretch.old.upperBound
        last.new = second + 1..<stretch.new.upperBound
      }
      open.append(last)
    }
  }

  /// Pairs equal tokens at both ends.
  private mutating func trim(_ stretch: inout Stretch) {
    while let first = stretch.old.first, let second = stretch.new.first,
      oldNumbers[first] == newNumbers[second]
    {
      partner[first] = Int32(second)
      stretch.old = stretch.old.dropFirst()
      stretch.new = stretch.new.dropFirst()
    }
    while let first = stretch.old.last, let second = stretch.new.last,
      oldNumbers[first] == newNumbers[second]
    {
      partner[first] = Int32(second)
      stretch.old = stretch.old.dropLast()
      stretch.new = stretch.new.dropLast()
    }
  }

  /// Pairs tokens along the shortest edit script (Myers, O(ND)); false when there are more than
  /// ``Redline/changeLimit`` edits.
  private mutating func match(_ stretch: Stretch) -> Bool {
    let oldCount = stretch.old.count
    let newCount = stretch.new.count
    let limit = min(Redline.changeLimit, oldCount + newCount)
    var furthest = [Int32](repeating: 0, count: 2 * limit + 2)
    var history: [[Int32]] = []
    for edits in 0...limit {
      history.append(Array(furthest[(limit - edits)...(limit + edits)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let place = limit + diagonal
        let isDown =
          diagonal == -edits
          || (diagonal != edits && furthest[place - 1] < furthest[place + 1])
        var x =
          isDown
          ? Int(place < 2 * limit + 1 ? furthest[place + 1] : 0)
          : Int(furthest[place - 1]) + 1
        if edits == 0 { x = 0 }
        var y = x - diagonal
        while x < oldCount, y < newCount, y >= 0,
          oldNumbers[stretch.old.lowerBound + x] == newNumbers[stretch.new.lowerBound + y]
        {
          x += 1
          y += 1
        }
        furthest[place] = Int32(x)
        if x >= oldCount, y >= newCount {
          walkBack(stretch, edits, history)
          return true
        }
      }
    }
    return false
  }

  /// Follows the edit script from its end; `history[d]` holds the furthest points before step d.
  private mutating func walkBack(_ stretch: Stretch, _ edits: Int, _ history: [[Int32]]) {
    var x = stretch.old.count
    var y = stretch.new.count
    for step in stride(from: edits, to: 0, by: -1) {
      let furthest = history[step]
      // The slice of step d covers the diagonals -d...d.
      func point(_ diagonal: Int) -> Int { Int(furthest[diagonal + step]) }
      let diagonal = x - y
      let isDown =
        diagonal == -step || (diagonal != step && point(diagonal - 1) < point(diagonal + 1))
      let previous = isDown ? diagonal + 1 : diagonal - 1
      let previousX = point(previous)
      let startX = isDown ? previousX : previousX + 1
      while x > startX {
        x -= 1
        y -= 1
        partner[stretch.old.lowerBound + x] = Int32(stretch.new.lowerBound + y)
      }
      x = previousX
      y = previousX - previous
    }
    while x > 0 {
      x -= 1
      y -= 1
      partner[stretch.old.lowerBound + x] = Int32(stretch.new.lowerBound + y)
    }
  }

  /// Tokens that stand once in both stretches, in an order that both have (patience).
  private func anchors(_ stretch: Stretch) -> [(Int, Int)] {
    var counts: [Int32: (old: Int, new: Int, place: Int)] = [:]
    for index in stretch.old { counts[oldNumbers[index], default: (0, 0, 0)].old += 1 }
    for index in stretch.new {
      counts[newNumbers[index], default: (0, 0, 0)].new += 1
      counts[newNumbers[index]]?.place = index
    }
    let unique = stretch.old.compactMap { index -> (Int, Int)? in
      guard let count = counts[oldNumbers[index]], count.old == 1, count.new == 1 else {
        return nil
      }
      return (index, count.place)
    }
    return longestIncreasing(unique.map(\.1)).map { unique[$0] }
  }

  // MARK: Runs

  /// The runs, deletions before insertions; spaces alone between two changes belong to both.
  func runs() -> [Redline.Run] {
    var collector = RunCollector()
    var next = 0
    for index in oldTokens.indices {
      var other = Int(partner[index])
      // Equal numbers are equal hashes: what counts is the bytes.
      if other >= 0, other < next || old[oldTokens[index]] != new[newTokens[other]] { other = -1 }
      guard other >= 0 else {
        collector.delete(old[oldTokens[index]])
        continue
      }
      while next < other {
        collector.insert(new[newTokens[next]])
        next += 1
      }
      collector.keep(old[oldTokens[index]])
      next = other + 1
    }
    while next < newTokens.count {
      collector.insert(new[newTokens[next]])
      next += 1
    }
    return collector.finished()
  }
}

/// Puts tokens together into runs.
private struct RunCollector {
  private var runs: [Redline.Run] = []
  private var deleted: [UInt8] = []
  private var inserted: [UInt8] = []
  private var equal: [UInt8] = []
  private var isOnlySpace = true

  mutating func delete(_ bytes: ArraySlice<UInt8>) {
    settleEqual()
    deleted += bytes
  }

  mutating func insert(_ bytes: ArraySlice<UInt8>) {
    settleEqual()
    inserted += bytes
  }

  mutating func keep(_ bytes: ArraySlice<UInt8>) {
    equal += bytes
    isOnlySpace = isOnlySpace && bytes.allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// Spaces between two changes are part of both; other equal text closes the change before it.
  private mutating func settleEqual() {
    guard !equal.isEmpty else { return }
    if isOnlySpace, !deleted.isEmpty || !inserted.isEmpty {
      deleted += equal
      inserted += equal
    } else {
      flushChange()
      runs.append(Redline.Run(kind: .equal, bytes: equal))
    }
    equal = []
    isOnlySpace = true
  }

  private mutating func flushChange() {
    if !deleted.isEmpty { runs.append(Redline.Run(kind: .deleted, bytes: deleted)) }
    if !inserted.isEmpty { runs.append(Redline.Run(kind: .inserted, bytes: inserted)) }
    deleted = []
    inserted = []
  }

  mutating func finished() -> [Redline.Run] {
    flushChange()
    if !equal.isEmpty { runs.append(Redline.Run(kind: .equal, bytes: equal)) }
    return runs
  }
}

/// The places of a longest strictly increasing subsequence, ascending; O(n log n).
func longestIncreasing(_ values: [Int]) -> [Int] {
  var tails: [Int] = []
  var previous = [Int](repeating: -1, count: values.count)
  for (index, value) in values.enumerated() {
    var low = 0
    var high = tails.count
    while low < high {
      let middle = (low + high) / 2
      if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
    }
    if low > 0 { previous[index] = tails[low - 1] }
    if low == tails.count { tails.append(index) } else { tails[low] = index }
  }
  var result: [Int] = []
  var current = tails.last ?? -1
  while current >= 0 {
    result.append(current)
    current = previous[current]
  }
  return result.reversed()
}
