/// Reads bytes that nobody vouches for, piece by piece, and writes what a terminal may show.
///
/// Forbidden scalars become `<U+202E>`, bytes that are no UTF-8 `<0xFF>`, a tab one space, marks
/// beyond 30 in a row `<+12 combining marks>`. ZWJ stays inside emoji, ZWJ and ZWNJ between Arabic
/// or Indic letters, a selector behind a character that it selects a form of. A mark without a
/// character before it is escaped, so that no text can write over what stands before it.
///
/// The cursor does not hold the bytes: give it the same ones at every step. Linear in time.
package struct EscapingCursor: Sendable {
  /// Marks in a row that are shown; the format's own limit (format §5).
  package static let shownMarks = 30
  /// Joiners in one emoji that are shown.
  ///
  /// The longest in use has four pictures.
  static let shownJoiners = 7

  /// The offset of the first byte that was not read.
  package private(set) var position: Int
  /// The scalar shown last; nil at the start and behind an escape.
  private var previous: Unicode.Scalar?
  /// The character that marks and selectors behind it belong to; nil at the start and behind an
  /// escape.
  private var base: Unicode.Scalar?
  private var marksInRow = 0
  private var joinersInCluster = 0

  /// A cursor that starts reading at `position`, as if nothing stood before it.
  package init(position: Int = 0) {
    self.position = position
  }

  /// Reads the next piece, at least one byte, and appends its rendering.
  ///
  /// A piece is a scalar, a tab, an invalid sequence, or all marks beyond the limit together.
  /// `position` must be less than `bytes.count`.
  mutating func step(in bytes: Span<UInt8>, appendingTo output: inout [UInt8]) {
    switch decodeScalar(in: bytes, at: position) {
    case .invalid(let count):
      for offset in position..<position + count {
        output.append(contentsOf: "<0x".utf8)
        appendHexadecimal(UInt32(bytes[offset]), digits: 2, to: &output)
        output.append(UInt8(ascii: ">"))
      }
      position += count
      forgetContext()
    case .scalar(let scalar, let count):
      if count == 1, scalar.value == 0x09 {
        show(" ", byteCount: 1, appendingTo: &output)
        return
      }
      switch treatment(of: scalar) {
      case .shown:
        show(scalar, byteCount: count, appendingTo: &output)
      case .mark:
        stepOverMark(scalar, byteCount: count, in: bytes, appendingTo: &output)
      case .selector where maySelect(scalar):
        append(scalar, to: &output)
        position += count
        previous = scalar
        marksInRow += 1
      case .joiner where mayJoin(scalar, nextAt: position + count, in: bytes):
        append(scalar, to: &output)
        position += count
        previous = scalar
        joinersInCluster += 1
        marksInRow = 0
      case .selector, .joiner, .forbidden:
        escape(scalar, byteCount: count, appendingTo: &output)
      }
    }
  }

  /// Appends a scalar that may be seen as it is.
  private mutating func show(
    _ scalar: Unicode.Scalar,
    byteCount: Int,
    appendingTo output: inout [UInt8]
  ) {
    append(scalar, to: &output)
    position += byteCount
    // A picture behind a joiner and the tone of its skin belong to the picture before them.
    let continues = previous?.value == 0x200D || (0x1F3FB...0x1F3FF).contains(scalar.value)
    if !continues { joinersInCluster = 0 }
    previous = scalar
    base = scalar
    marksInRow = 0
  }

  private mutating func escape(
    _ scalar: Unicode.Scalar,
    byteCount: Int,
    appendingTo output: inout [UInt8]
  ) {
    output.append(contentsOf: "<U+".utf8)
    appendHexadecimal(scalar.value, digits: 4, to: &output)
    output.append(UInt8(ascii: ">"))
    position += byteCount
    forgetContext()
  }

  private mutating func stepOverMark(
    _ scalar: Unicode.Scalar,
    byteCount: Int,
    in bytes: Span<UInt8>,
    appendingTo output: inout [UInt8]
  ) {
    if base != nil, marksInRow < Self.shownMarks {
      append(scalar, to: &output)
      position += byteCount
      previous = scalar
      marksInRow += 1
      return
    }
    let run = marks(in: bytes, from: position)
    guard run.count > 1 else {
      escape(scalar, byteCount: byteCount, appendingTo: &output)
      return
    }
    output.append(contentsOf: "<+\(run.count) combining marks>".utf8)
    position = run.end
    forgetContext()
  }

  /// Whether a selector may stay: it belongs to the scalar before it, and they are not too many.
  private func maySelect(_ selector: Unicode.Scalar) -> Bool {
    guard let previous, marksInRow < Self.shownMarks else { return false }
    return selects(selector, after: previous)
  }

  /// Whether a joiner may stay: its neighbours are pictures, or letters that it forms.
  private func mayJoin(_ joiner: Unicode.Scalar, nextAt offset: Int, in bytes: Span<UInt8>) -> Bool
  {
    guard let previous, let base, offset < bytes.count,
      case .scalar(let next, _) = decodeScalar(in: bytes, at: offset)
    else { return false }
    if joiner.value == 0x200D, joinsEmoji(base), joinsEmoji(next) {
      let behindPicture = previous == base || previous.value == 0xFE0F
      return behindPicture && joinersInCluster < Self.shownJoiners
    }
    // A mark behind the joiner would go on with the marks before it, uncounted.
    return joinsLetters(previous) && joinsLetters(next) && treatment(of: next) == .shown
  }

  private mutating func forgetContext() {
    previous = nil
    base = nil
    marksInRow = 0
    joinersInCluster = 0
  }
}

/// The number of marks in a row from `start`, and the offset behind them.
private func marks(in bytes: Span<UInt8>, from start: Int) -> (count: Int, end: Int) {
  var count = 0
  var offset = start
  while offset < bytes.count,
    case .scalar(let scalar, let length) = decodeScalar(in: bytes, at: offset),
    treatment(of: scalar) == .mark
  {
    count += 1
    offset += length
  }
  return (count, offset)
}
