import RoadmapSyntax

/// Finds items that are alike by the rare words they share, without comparing each with each.
///
/// Scores are idf-weighted Dice coefficients in ten-thousandths, over the words of the titles and
/// typed atoms (owners, deadline, figures); integers only, so that they are the same
/// everywhere. A document is an item of one side, by the order in which it was added.
struct LikenessIndex {
  /// The two files.
  enum Side: Int {
    case before, after
  }

  /// A candidate pair, by document.
  struct Edge {
    let score: Int
    let before: Int
    let after: Int
  }

  /// A key that more documents have says little and is not followed.
  static let commonKey = 64
  /// How many candidates are looked at for one document.
  static let candidateLimit = 256
  /// What a pair must have to be an ``Edge``.
  static let leastScore = 3_500

  private var interner = TokenInterner()
  /// Per side: the tokens of each document, ascending and unique, one behind the other.
  private var tokens: [[Int32]] = [[], []]
  private var starts: [[Int]] = [[0], [0]]
  /// Per side: what a document is found by, tokens and pairs of neighbouring words.
  private var keys: [[Int32]] = [[], []]
  private var keyStarts: [[Int]] = [[0], [0]]
  private var weights: [Int] = []
  /// The sum of the weights of each document, per side.
  private var totals: [[Int]] = [[], []]

  func count(_ side: Side) -> Int { starts[side.rawValue].count - 1 }

  /// Adds a document made of hashed words in their order and hashed atoms.
  mutating func add(_ words: [UInt64], atoms: [UInt64], to side: Side) {
    var found = words.map { interner.number(of: $0) } + atoms.map { interner.number(of: $0) }
    found.sort()
    let place = side.rawValue
    var previous: Int32 = -1
    for token in found where token != previous {
      tokens[place].append(token)
      keys[place].append(token)
      previous = token
    }
    starts[place].append(tokens[place].count)
    for index in words.indices.dropFirst() {
      let pair = (words[index - 1] &* 0x9E37_79B9_7F4A_7C15) ^ words[index]
      keys[place].append(interner.number(of: pair))
    }
    keyStarts[place].append(keys[place].count)
  }

  /// Weighs the tokens by how many documents have them; nothing may be added afterwards.
  mutating func weigh() {
    var frequencies = [Int](repeating: 0, count: interner.count)
    for side in tokens { for token in side { frequencies[Int(token)] += 1 } }
    let documents = count(.before) + count(.after)
    weights = frequencies.map { logarithm(of: documents, over: max(1, $0)) }
    for side in [Side.before, .after] {
      totals[side.rawValue] = (0..<count(side)).map { document in
        tokensOf(document, side).reduce(0) { $0 + weights[Int($1)] }
      }
    }
  }

  private func tokensOf(_ document: Int, _ side: Side) -> ArraySlice<Int32> {
    let place = side.rawValue
    return tokens[place][starts[place][document]..<starts[place][document + 1]]
  }

  /// The weight of what two documents share.
  private func shared(_ before: Int, _ after: Int) -> Int {
    var left = starts[0][before]
    var right = starts[1][after]
    let leftEnd = starts[0][before + 1]
    let rightEnd = starts[1][after + 1]
    var sum = 0
    while left < leftEnd, right < rightEnd {
      let first = tokens[0][left]
      let second = tokens[1][right]
      if first == second { sum += weights[Int(first)] }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return sum
  }

  func score(_ before: Int, _ after: Int) -> Int {
    let total = totals[0][before] + totals[1][after]
    return total == 0 ? 0 : 20_000 * shared(before, after) / total
  }

  /// How much of a document of the newer side lies in one of the older, in ten-thousandths.
  func containment(of after: Int, in before: Int) -> Int {
    let total = totals[1][after]
    return total == 0 ? 0 : 10_000 * shared(before, after) / total
  }

  /// All pairs over ``leastScore`` that the rare keys lead to, and for how many documents there
  /// were too many candidates.
  func edges() -> (edges: [Edge], bounded: [Int]) {
    let postings = Postings(keys[1], keyStarts[1], keyCount: interner.count)
    var edges: [Edge] = []
    var bounded: [Int] = []
    var seen = [Int32](repeating: -1, count: count(.after))
    for before in 0..<count(.before) {
      var own = Array(keys[0][keyStarts[0][before]..<keyStarts[0][before + 1]])
      own.sort { (postings.count(of: $0), $0) < (postings.count(of: $1), $1) }
      var visited = 0
      var isBounded = false
      for key in own {
        let length = postings.count(of: key)
        guard length <= Self.commonKey, visited + length <= Self.candidateLimit else {
          isBounded = true
          break
        }
        for after in postings.documents(with: key) where seen[Int(after)] != before {
          seen[Int(after)] = Int32(before)
          visited += 1
          let score = score(before, Int(after))
          if score >= Self.leastScore {
            edges.append(Edge(score: score, before: before, after: Int(after)))
          }
        }
      }
      if isBounded { bounded.append(before) }
    }
    return (edges, bounded)
  }

  /// log₂(1 + all ÷ some) in 1,024ths, straight between the powers of two.
  private func logarithm(of all: Int, over some: Int) -> Int {
    let ratio = (all + some) * 1_024 / some
    let power = Int.bitWidth - 1 - ratio.leadingZeroBitCount
    return (power - 10) * 1_024 + (ratio >> (power - 10)) - 1_024
  }
}

/// Which documents have a key.
private struct Postings {
  private let starts: [Int32]
  private let entries: [Int32]

  init(_ keys: [Int32], _ keyStarts: [Int], keyCount: Int) {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var entries = [Int32](repeating: 0, count: keys.count)
    var next = starts
    for document in 0..<keyStarts.count - 1 {
      for place in keyStarts[document]..<keyStarts[document + 1] {
        let key = Int(keys[place])
        entries[Int(next[key])] = Int32(document)
        next[key] += 1
      }
    }
    self.starts = starts
    self.entries = entries
  }

  func count(of key: Int32) -> Int { Int(starts[Int(key) + 1] - starts[Int(key)]) }

  func documents(with key: Int32) -> ArraySlice<Int32> {
    entries[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }
}

/// Gives equal hashes equal numbers, in the order in which they come.
struct TokenInterner {
  private var slots = [Int32](repeating: 0, count: 256)
  private var hashes: [UInt64] = []

  var count: Int { hashes.count }

  mutating func number(of hash: UInt64) -> Int32 {
    if hashes.count * 2 >= slots.count { grow() }
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot]) - 1] == hash { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    hashes.append(hash)
    slots[slot] = Int32(hashes.count)
    return Int32(hashes.count - 1)
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = place(of: hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }
}
