/// How many items have each headline.
///
/// A row of numbers and no dictionary: making the first dictionary of some type costs a tenth of
/// the start of the program.
package struct HeadlineCounts: Hashable, Sendable {
  private var counts = [Int32](repeating: 0, count: Headline.allCases.count)

  package init() {}

  /// How many have this one.
  package subscript(headline: Headline) -> Int { Int(counts[Int(headline.rawValue)]) }

  /// Counts one more.
  package mutating func add(_ headline: Headline) {
    counts[Int(headline.rawValue)] += 1
  }

  /// The headlines that something has, in the order of the rules.
  package var headlines: [Headline] { Headline.allCases.filter { self[$0] > 0 } }

  package var total: Int { counts.reduce(0) { $0 + Int($1) } }

  /// How many are completed, and of how many: cancelled and superseded ones are not counted.
  package var completed: (done: Int, of: Int) {
    (self[.completed], total - self[.cancelled] - self[.superseded])
  }
}
