/// The lines of `wanted` that are not whole lines of `text`; a CR before a line ending and a last
/// line without ending count as the line.
///
/// Linear in both. The first of equal lines is kept, the order stays.
func absentLines(_ wanted: [[UInt8]], from text: borrowing Span<UInt8>) -> [[UInt8]] {
  var search = LineSearch(wanted)
  search.look(in: text)
  return search.absent(of: wanted)
}

/// ``absentLines(_:from:)`` for an open file of `size` bytes.
///
/// Looks at the end first, where the newest lines stand.
func absentLines(
  _ wanted: [[UInt8]],
  from descriptor: Int32,
  size: Int,
  _ system: SystemCalls
) throws(SystemFailure) -> [[UInt8]] {
  var search = LineSearch(wanted)
  for window in [1 << 16, 1 << 20, size] where !search.isDone {
    let start = max(size - window, 0)
    let bytes = try system.read(descriptor, start..<size)
    // A window that begins inside a line does not see that line whole.
    let first =
      start == 0 ? 0 : bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    search.look(in: bytes.span.extracting(first..<bytes.count))
    if start == 0 { break }
  }
  return search.absent(of: wanted)
}

/// The lines, each once, in their order.
func distinctLines(_ lines: [[UInt8]]) -> [[UInt8]] {
  LineSearch(lines).absent(of: lines)
}

private struct LineSearch {
  private var missing: Set<[UInt8]>
  private let lengths: Set<Int>

  init(_ wanted: [[UInt8]]) {
    missing = Set(wanted)
    lengths = Set(wanted.map(\.count))
  }

  var isDone: Bool { missing.isEmpty }

  mutating func look(in text: borrowing Span<UInt8>) {
    var start = 0
    for offset in text.indices where text[offset] == UInt8(ascii: "\n") {
      remove(text, start, offset)
      if isDone { return }
      start = offset + 1
    }
    remove(text, start, text.count)
  }

  private mutating func remove(_ text: borrowing Span<UInt8>, _ start: Int, _ lineEnd: Int) {
    var end = lineEnd
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    guard lengths.contains(end - start) else { return }
    missing.remove((start..<end).map { text[$0] })
  }

  func absent(of wanted: [[UInt8]]) -> [[UInt8]] {
    var left = missing
    return wanted.filter { left.remove($0) != nil }
  }
}
