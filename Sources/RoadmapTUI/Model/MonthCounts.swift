import RoadmapModel

/// How many days fall into each month.
///
/// A list from the first month to the last: before the first frame the runtime would take longer to
/// find out how a new kind of dictionary hashes than to draw it.
struct MonthCounts {
  /// The month that ``counts`` begins with, counted from year 0.
  private var first = 0
  private var counts: [Int] = []

  mutating func add(_ day: Day) {
    let (year, month, _) = day.components
    let number = year * 12 + month - 1
    if counts.isEmpty { first = number }
    if number < first {
      counts.insert(contentsOf: repeatElement(0, count: first - number), at: 0)
      first = number
    }
    let place = number - first
    if place >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: place + 1 - counts.count))
    }
    counts[place] += 1
  }

  /// `month` from 1.
  func count(year: Int, month: Int) -> Int {
    let place = year * 12 + month - 1 - first
    return counts.indices.contains(place) ? counts[place] : 0
  }
}
