/// A position inside a value about time, and the tokens that the grammar of format §2.4 is made of.
///
/// It stores no bytes; every step is handed the same ones.
struct TimeScanner {
  private(set) var position: Int
  /// The value without white space around it.
  let whole: Range<Int>
  private(set) var carriers: Carriers = []

  init(_ bytes: Span<UInt8>) {
    var start = 0
    var end = bytes.count
    while let width = Self.whiteSpaceWidth(bytes, at: start, end: end) { start += width }
    while end > start, let width = Self.whiteSpaceWidth(bytes, endingAt: end, start: start) {
      end -= width
    }
    position = start
    whole = start..<end
  }

  var isAtEnd: Bool { position == whole.upperBound }

  var unreadable: DeadlineFault { DeadlineFault(.unreadable, whole) }

  func byte(_ bytes: Span<UInt8>, ahead distance: Int = 0) -> UInt8? {
    let offset = position + distance
    return offset < whole.upperBound ? bytes[offset] : nil
  }

  /// Takes one ASCII character.
  mutating func take(_ character: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
    guard let byte = byte(bytes), byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Takes a word that is followed by something else than a letter.
  mutating func take(word: String, _ bytes: Span<UInt8>) -> Bool {
    var offset = position
    for wanted in word.utf8 {
      guard offset < whole.upperBound, bytes[offset] == wanted else { return false }
      offset += 1
    }
    if offset < whole.upperBound, bytes[offset].isASCIILetter { return false }
    position = offset
    return true
  }

  /// Takes white space and then the word, or nothing.
  mutating func take(spacedWord word: String, _ bytes: Span<UInt8>) -> Bool {
    let before = self
    if takeWhiteSpace(bytes), take(word: word, bytes) { return true }
    self = before
    return false
  }

  /// Takes `..`.
  mutating func takeDots(_ bytes: Span<UInt8>) -> Bool {
    guard byte(bytes) == UInt8(ascii: "."), byte(bytes, ahead: 1) == UInt8(ascii: ".") else {
      return false
    }
    position += 2
    return true
  }

  /// Takes spaces, tabs and NBSPs; `false` when there are none.
  mutating func takeWhiteSpace(_ bytes: Span<UInt8>) -> Bool {
    let start = position
    while let width = Self.whiteSpaceWidth(bytes, at: position, end: whole.upperBound) {
      if bytes[position] != UInt8(ascii: " ") { carriers.insert(.whiteSpace) }
      position += width
    }
    return position > start
  }

  mutating func requireWhiteSpace(_ bytes: Span<UInt8>) throws(DeadlineFault) {
    guard takeWhiteSpace(bytes) else { throw unreadable }
  }

  /// Takes the hyphen inside a date, or one of the characters that word processors make of it.
  mutating func takeDash(_ bytes: Span<UInt8>) -> Bool {
    guard let first = byte(bytes) else { return false }
    if first == UInt8(ascii: "-") {
      position += 1
      return true
    }
    guard first == 0xE2, let second = byte(bytes, ahead: 1), let third = byte(bytes, ahead: 2)
    else { return false }
    switch (second, third) {
    case (0x80, 0x90), (0x80, 0x91), (0x80, 0x93), (0x88, 0x92):
      position += 3
      carriers.insert(.dash)
      return true
    default:
      return false
    }
  }

  /// Takes exactly `count` digits that no further digit follows.
  mutating func takeDigits(_ count: Int, _ bytes: Span<UInt8>) -> Int? {
    var value = 0
    for distance in 0..<count {
      guard let digit = byte(bytes, ahead: distance)?.asciiDigit else { return nil }
      value = value * 10 + digit
    }
    guard byte(bytes, ahead: count)?.asciiDigit == nil else { return nil }
    position += count
    return value
  }

  /// Takes a number from 1 to ``Deadline/largestNumber``; any number of digits is safe.
  mutating func takeNumber(_ bytes: Span<UInt8>) throws(DeadlineFault) -> Int {
    let start = position
    var value = 0
    while let digit = byte(bytes)?.asciiDigit {
      value = min(value * 10 + digit, Deadline.largestNumber + 1)
      position += 1
    }
    let range = start..<position
    guard !range.isEmpty else { throw unreadable }
    guard value > 0 else { throw DeadlineFault(.numberIsZero, range) }
    guard value <= Deadline.largestNumber else {
      throw DeadlineFault(.numberTooLarge(limit: Deadline.largestNumber), range)
    }
    return value
  }

  /// Takes everything up to white space or the end.
  mutating func takeRestOfWord(_ bytes: Span<UInt8>) -> Range<Int> {
    let start = position
    while position < whole.upperBound,
      Self.whiteSpaceWidth(bytes, at: position, end: whole.upperBound) == nil
    {
      position += 1
    }
    return start..<position
  }

  mutating func skip(_ count: Int) { position += count }

  /// The bytes of the white space character at `offset`, or `nil` when there is none.
  private static func whiteSpaceWidth(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> Int? {
    guard offset < end else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return 1
    case 0xC2: return offset + 1 < end && bytes[offset + 1] == 0xA0 ? 2 : nil
    default: return nil
    }
  }

  private static func whiteSpaceWidth(
    _ bytes: Span<UInt8>,
    endingAt end: Int,
    start: Int
  ) -> Int? {
    switch bytes[end - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return 1
    case 0xA0: return end - 2 >= start && bytes[end - 2] == 0xC2 ? 2 : nil
    default: return nil
    }
  }
}
