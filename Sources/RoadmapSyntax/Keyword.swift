/// The words that open a heading (format §2.1).
package enum Keyword: UInt8, CaseIterable, Sendable {
  case agreement
  case party
  case clause
  case area
  case activity
  case milestone
  case indicator

  package var spelling: StaticString {
    switch self {
    case .agreement: "agreement"
    case .party: "party"
    case .clause: "clause"
    case .area: "area"
    case .activity: "activity"
    case .milestone: "milestone"
    case .indicator: "indicator"
    }
  }

  /// The keyword that a mistyped word was probably meant to be; look-alike letters count as typing
  /// mistakes.
  package init?(meantBy word: ByteRange, in bytes: Span<UInt8>) {
    guard !word.isEmpty, word.count <= 2 * FormatLimits.longestKeyword else { return nil }
    let spellings = Keyword.allCases.map { "\($0.spelling)" }
    guard let nearest = nearestName(to: String(copying: word, of: bytes), among: spellings),
      let index = spellings.firstIndex(of: nearest)
    else { return nil }
    self = Keyword.allCases[index]
  }

  /// The keyword that `range` of `bytes` spells exactly, if any.
  package init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
    let candidate: Keyword
    switch (range.count, range.isEmpty ? 0 : bytes[range.start]) {
    case (9, UInt8(ascii: "a")): candidate = .agreement
    case (9, UInt8(ascii: "m")): candidate = .milestone
    case (9, UInt8(ascii: "i")): candidate = .indicator
    case (8, UInt8(ascii: "a")): candidate = .activity
    case (6, UInt8(ascii: "c")): candidate = .clause
    case (5, UInt8(ascii: "p")): candidate = .party
    case (4, UInt8(ascii: "a")): candidate = .area
    default: return nil
    }
    guard bytes.holds(candidate.spelling, at: range) else { return nil }
    self = candidate
  }
}

extension Span<UInt8> {
  /// Whether `range` holds exactly the bytes of `spelling`.
  @inlinable package func holds(_ spelling: StaticString, at range: ByteRange) -> Bool {
    let count = spelling.utf8CodeUnitCount
    guard count == range.count else { return false }
    // Once: each question for the start asks first whether there is one.
    let start = unsafe spelling.utf8Start
    let bytes = extracting(range.start..<range.end)
    for index in bytes.indices where unsafe start[index] != bytes[index] { return false }
    return true
  }

  /// The width in bytes of a white-space character (space, tab, NBSP) at `offset`, else 0.
  @inlinable package func whiteSpaceWidth(at offset: Int, before end: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): 1
    case 0xC2 where offset + 1 < end && self[offset + 1] == 0xA0: 2
    default: 0
    }
  }

  /// The first offset from `start` that is not white space, at most `end`.
  @inlinable package func skippingWhiteSpace(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let width = whiteSpaceWidth(at: offset, before: end)
      if width == 0 { break }
      offset += width
    }
    return offset
  }

  /// The end of `start..<end` without the white space at its end.
  @inlinable package func trimmingWhiteSpace(from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start {
      let byte = self[offset - 1]
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        offset -= 1
      } else if byte == 0xA0, offset - 2 >= start, self[offset - 2] == 0xC2 {
        offset -= 2
      } else {
        break
      }
    }
    return offset
  }
}
