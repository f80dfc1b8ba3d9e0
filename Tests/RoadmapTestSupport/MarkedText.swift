package import RoadmapSyntax

/// A text in which `«` and `»` stand around the places that a test is about.
///
/// The marks are taken out; ``ranges`` holds what stood between them, in the order of the opening
/// marks. `«»` is an empty place. Places may be nested.
package struct MarkedText: Sendable {
  package let bytes: [UInt8]
  package let ranges: [ByteRange]

  package init(_ marked: String) {
    self.init(bytes: Array(marked.utf8))
  }

  /// The same for bytes that may not be UTF-8; the marks are those of UTF-8.
  package init(bytes marked: [UInt8]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ends: [Int] = []
    var open: [Int] = []
    var offset = 0
    while offset < marked.count {
      let pair = marked[offset..<min(offset + 2, marked.count)]
      if pair.elementsEqual([0xC2, 0xAB]) {
        open.append(starts.count)
        starts.append(bytes.count)
        ends.append(bytes.count)
        offset += 2
      } else if pair.elementsEqual([0xC2, 0xBB]), let last = open.popLast() {
        ends[last] = bytes.count
        offset += 2
      } else {
        bytes.append(marked[offset])
        offset += 1
      }
    }
    precondition(open.isEmpty, "a place is marked at its beginning only")
    self.bytes = bytes
    ranges = zip(starts, ends).map { ByteRange($0, $1) }
  }

  package var source: SourceText { SourceText(bytes) }
}
