import RoadmapSyntax

/// Where two files differ, cut at headings: everything outside is the same bytes in both, in the
/// same order.
struct ChangedStretches {
  struct Stretch {
    let before: ByteRange
    let after: ByteRange
  }

  private(set) var stretches: [Stretch] = []

  /// How many headings are looked at to find out where the files meet again.
  private static let lookahead = 64

  /// Nil when the files are too different, or nothing is to be gained.
  init?(_ old: Span<UInt8>, _ new: Span<UInt8>) {
    var left = 0
    var right = 0
    var changed = 0
    while true {
      let common = old.commonLength(from: left, new, from: right)
      if left + common == old.count, right + common == new.count { return }
      let back = Self.headingStart(old, left, left + common, new, right)
      guard let meeting = Self.meeting(old, left + back, new, right + back) else { return nil }
      let stretch = Stretch(
        before: ByteRange(left + back, meeting.before),
        after: ByteRange(right + back, meeting.after)
      )
      changed += stretch.before.count + stretch.after.count
      // Where much has changed, reading all of it costs no more.
      guard changed * 4 <= old.count + new.count else { return nil }
      stretches.append(stretch)
      left = meeting.before
      right = meeting.after
    }
  }

  /// How far behind `start` the last heading before the first difference stands.
  private static func headingStart(
    _ old: Span<UInt8>,
    _ start: Int,
    _ difference: Int,
    _ new: Span<UInt8>,
    _ newStart: Int
  ) -> Int {
    var line = difference
    while line > start {
      // The line that holds the byte before.
      var begin = line
      while begin > start, old[begin - 1] != UInt8(ascii: "\n") { begin -= 1 }
      if isHeading(old, begin) || isHeading(new, newStart + begin - start) { return begin - start }
      line = begin - 1
    }
    return 0
  }

  private static func isHeading(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var scan = HeadingScan(from: start, to: min(start + 1, bytes.count))
    return scan.next(in: bytes) != nil
  }

  /// The first headings from two places on that are the same on both sides, the places themselves
  /// not both; the ends of the files are the same.
  private static func meeting(
    _ old: Span<UInt8>,
    _ oldStart: Int,
    _ new: Span<UInt8>,
    _ newStart: Int
  ) -> (before: Int, after: Int)? {
    var left = Lookahead(from: oldStart, in: old)
    var right = Lookahead(from: newStart, in: new)
    for sum in 1...2 * lookahead {
      for first in max(0, sum - lookahead)...min(sum, lookahead) {
        guard let before = left.heading(first, in: old),
          let after = right.heading(sum - first, in: new), before.key == after.key
        else { continue }
        return (before.start, after.start)
      }
    }
    return nil
  }

  /// Headings from a place on, found as they are asked for.
  private struct Lookahead {
    private var scan: HeadingScan
    private var found: [(start: Int, key: UInt64)] = []
    private var isAtEnd = false

    init(from start: Int, in bytes: Span<UInt8>) {
      scan = HeadingScan(from: start, to: bytes.count)
    }

    mutating func heading(_ index: Int, in bytes: Span<UInt8>) -> (start: Int, key: UInt64)? {
      while found.count <= index, !isAtEnd {
        if let next = scan.next(in: bytes) {
          found.append((next.start, next.idHash ^ UInt64(next.keyword.rawValue + 1) << 56))
        } else {
          found.append((bytes.count, 0))
          isAtEnd = true
        }
      }
      return index < found.count ? found[index] : nil
    }
  }
}
