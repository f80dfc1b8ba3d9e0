import RoadmapSyntax

/// The part of the matching that looks at likeness: doubts IDs, and pairs what nothing else paired.
struct LikenessMatch {
  private var index = LikenessIndex()
  private let suspects: [(before: Int, after: Int)]
  /// The items of the documents.
  private let oldItems: [Int]
  private let newItems: [Int]
  private var edges: [LikenessIndex.Edge] = []
  private var bounded: [Int] = []

  /// Documents are the suspects, then the rest.
  init(
    _ matcher: ItemMatcher,
    suspects: [(before: Int, after: Int)],
    _ rest: ItemMatcher.Rest
  ) {
    self.suspects = suspects
    oldItems = suspects.map(\.before) + rest.before
    newItems = suspects.map(\.after) + rest.after
    // Copies, so that no closure below takes a copy of the matcher for every item.
    let (before, after, parties) = (matcher.before, matcher.after, matcher.parties)
    let newName = { (party: [UInt8]) -> [UInt8] in parties.newName(of: party) }
    for place in oldItems {
      let (words, atoms) = before.likenessTokens(of: before.items[place], partyName: newName)
      index.add(words, atoms: atoms, to: .before)
    }
    for place in newItems {
      let (words, atoms) = after.likenessTokens(of: after.items[place]) { $0 }
      index.add(words, atoms: atoms, to: .after)
    }
    index.weigh()
  }

  // MARK: Doubt

  /// Takes apart the pairs whose ID is all they have in common; true when there was one.
  mutating func doubt(_ matching: inout ItemMatching) -> Bool {
    let scores = suspects.indices.map { index.score($0, $0) }
    let isWeak = scores.contains { $0 >= ItemMatcher.doubtful && $0 < ItemMatcher.weak }
    let isOpen = oldItems.count > suspects.count || newItems.count > suspects.count
    let isBroken = scores.contains { $0 < ItemMatcher.doubtful }
    if isWeak || isOpen || isBroken { (edges, bounded) = index.edges() }
    var bestOld = [Int](repeating: 0, count: oldItems.count)
    var bestNew = [Int](repeating: 0, count: newItems.count)
    for edge in edges where !isOwn(edge) {
      bestOld[edge.before] = max(bestOld[edge.before], edge.score)
      bestNew[edge.after] = max(bestNew[edge.after], edge.score)
    }
    var hasBroken = false
    for (document, score) in scores.enumerated() where score < ItemMatcher.weak {
      let other = max(bestOld[document], bestNew[document])
      if score < ItemMatcher.doubtful || other >= ItemMatcher.alike {
        matching.unpair(before: suspects[document].before)
        hasBroken = true
      }
    }
    return hasBroken
  }

  private func isOwn(_ edge: LikenessIndex.Edge) -> Bool {
    edge.before < suspects.count && edge.before == edge.after
  }

  // MARK: Pairs

  /// Pairs what is free and alike, the most alike first; of equal ones the first in the files.
  func match(_ matcher: ItemMatcher, _ areChildren: Bool, _ matching: inout ItemMatching) {
    func isFree(_ edge: LikenessIndex.Edge, _ matching: ItemMatching) -> Bool {
      let old = oldItems[edge.before]
      let new = newItems[edge.after]
      guard matching.afterOf[old] < 0, matching.beforeOf[new] < 0,
        matcher.before.items[old].kind == matcher.after.items[new].kind
      else { return false }
      guard areChildren else { return true }
      let parent = matcher.before.items[old].parent.flatMap { matching.after($0) }
      return parent == matcher.after.items[new].parent
    }
    let candidates = edges.filter { isFree($0, matching) }
      .sorted { precedes($0, $1) }
    for edge in candidates where edge.score >= ItemMatcher.alike && isFree(edge, matching) {
      accept(edge, &matching)
    }
    let weak = candidates.filter { isFree($0, matching) }
    var ahead = Ahead(oldItems.count, newItems.count)
    for edge in weak { ahead.note(edge) }
    for edge in weak where ahead.isClear(edge) && isFree(edge, matching) {
      accept(edge, &matching)
    }
    noteParts(&matching, matcher)
    let open = bounded.count { matching.afterOf[oldItems[$0]] < 0 }
    if open > 0, newItems.contains(where: { matching.beforeOf[$0] < 0 }) {
      matching.remarks.append(.likenessBounded(items: open))
    }
  }

  /// The more alike first; of equal ones those that stand nearer to the beginning of both files,
  /// whichever file is the older.
  private func precedes(_ left: LikenessIndex.Edge, _ right: LikenessIndex.Edge) -> Bool {
    if left.score != right.score { return left.score > right.score }
    func rank(_ edge: LikenessIndex.Edge) -> (Int, Int, Int) {
      let (old, new) = (oldItems[edge.before], newItems[edge.after])
      return (old + new, abs(old - new), old)
    }
    return rank(left) < rank(right)
  }

  private func accept(_ edge: LikenessIndex.Edge, _ matching: inout ItemMatching) {
    let old = oldItems[edge.before]
    let new = newItems[edge.after]
    matching.pair(old, new, .likeness)
    matching.remarks.append(
      .pairedByLikeness(
        before: ItemIndex(old),
        after: ItemIndex(new),
        hundredths: edge.score / 100
      )
    )
  }

  /// The best and the second score of each document.
  private struct Ahead {
    private var old: [(best: Int, second: Int)]
    private var new: [(best: Int, second: Int)]

    init(_ oldCount: Int, _ newCount: Int) {
      old = Array(repeating: (0, 0), count: oldCount)
      new = Array(repeating: (0, 0), count: newCount)
    }

    mutating func note(_ edge: LikenessIndex.Edge) {
      Self.note(edge.score, &old[edge.before])
      Self.note(edge.score, &new[edge.after])
    }

    private static func note(_ score: Int, _ scores: inout (best: Int, second: Int)) {
      if score > scores.best {
        scores = (score, scores.best)
      } else if score > scores.second {
        scores.second = score
      }
    }

    func isClear(_ edge: LikenessIndex.Edge) -> Bool {
      [old[edge.before], new[edge.after]]
        .allSatisfy {
          edge.score == $0.best && edge.score - $0.second >= ItemMatcher.margin
        }
    }
  }

  /// Says of added items that most of their words stood in an item that now says less.
  private func noteParts(_ matching: inout ItemMatching, _ matcher: ItemMatcher) {
    let added = newItems.indices.filter {
      matching.beforeOf[newItems[$0]] < 0 && matcher.after.items[newItems[$0]].kind == .activity
    }
    let shrunk = oldItems.indices.filter { matching.afterOf[oldItems[$0]] >= 0 }
    // A hint, no more: it is not worth a long search.
    guard added.count * shrunk.count <= 20_000 else { return }
    for document in added {
      var best: (score: Int, document: Int)?
      for old in shrunk {
        let score = index.containment(of: document, in: old)
        if score >= 5_000, score > best?.score ?? 0 { best = (score, old) }
      }
      guard let best else { continue }
      matching.remarks.append(
        .possiblyPart(
          after: ItemIndex(newItems[document]),
          of: ItemIndex(oldItems[best.document])
        )
      )
    }
  }
}
