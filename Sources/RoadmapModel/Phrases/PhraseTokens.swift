/// The words of one phrase in order, as one language reads them.
struct PhraseTokens {
  /// Why a phrase has no tokens.
  enum Failure: Error {
    /// A character, a word or a number that the language's table does not have.
    case unknown
    /// 03/04/2026.
    case dayOrMonthFirst
  }

  private(set) var words: [PhraseWord] = []
  private let bytes: [UInt8]
  private var position = 0

  init(_ folding: PhraseFolding, _ lexicon: PhraseLexicon) throws(Failure) {
    bytes = folding.bytes
    while position < bytes.count { try takeToken(lexicon) }
  }

  private mutating func takeToken(_ lexicon: PhraseLexicon) throws(Failure) {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: " "):
      position += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      try takeNumber()
    case UInt8(ascii: "."):
      // A single dot ends an abbreviation or a sentence.
      let isRange = position + 1 < bytes.count && bytes[position + 1] == byte
      if isRange { words.append(words.isEmpty ? .until : .to) }
      position += isRange ? 2 : 1
    case UInt8(ascii: "-"):
      takeDash()
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"):
      words.append(.comma)
      position += 1
    case UInt8(ascii: "&"):
      words.append(.and)
      position += 1
    default:
      guard Self.isLetter(byte) else { throw .unknown }
      try takeWords(lexicon)
    }
  }

  /// A dash between a digit and a letter only joins them: "4-й", "2025-yil", "2025-Q4".
  private mutating func takeDash() {
    let before = position > 0 ? bytes[position - 1] : 0
    let after = position + 1 < bytes.count ? bytes[position + 1] : 0
    if before.asciiDigit == nil || !Self.isLetter(after) { words.append(.dash) }
    position += 1
  }

  private mutating func takeNumber() throws(Failure) {
    if let day = try takeDate() {
      words.append(.day(day))
      return
    }
    let digits = digitCount(at: position)
    guard digits <= 4 else { throw .unknown }
    words.append(.number(value(position..<(position + digits)), digits: digits))
    position += digits
  }

  /// 25.03.2026, 2026-03-25 or 2026.03.25; days with slashes only when one number cannot be a
  /// month.
  private mutating func takeDate() throws(Failure) -> Day? {
    var parts: [Range<Int>] = []
    var offset = position
    var separator: UInt8?
    for _ in 0..<3 {
      if !parts.isEmpty {
        guard offset < bytes.count else { return nil }
        let found = bytes[offset]
        guard separator == nil || separator == found else { return nil }
        separator = found
        offset += 1
      }
      let digits = digitCount(at: offset)
      guard digits == 1 || digits == 2 || digits == 4 else { return nil }
      parts.append(offset..<(offset + digits))
      offset += digits
    }
    guard let separator, parts[1].count <= 2 else { return nil }
    let numbers = (value(parts[0]), value(parts[1]), value(parts[2]))
    let yearFirst = parts[0].count == 4 && parts[2].count <= 2
    let yearLast = parts[0].count <= 2 && parts[2].count == 4
    let day: Day?
    switch separator {
    case UInt8(ascii: "-") where yearFirst, UInt8(ascii: ".") where yearFirst,
      UInt8(ascii: "/") where yearFirst:
      day = Day(year: numbers.0, month: numbers.1, day: numbers.2)
    case UInt8(ascii: ".") where yearLast, UInt8(ascii: "-") where yearLast:
      day = Day(year: numbers.2, month: numbers.1, day: numbers.0)
    case UInt8(ascii: "/") where yearLast:
      let dayFirst = Day(year: numbers.2, month: numbers.1, day: numbers.0)
      let monthFirst = Day(year: numbers.2, month: numbers.0, day: numbers.1)
      if let dayFirst, let monthFirst, dayFirst != monthFirst { throw .dayOrMonthFirst }
      day = dayFirst ?? monthFirst
    default:
      return nil
    }
    guard let day else { throw .unknown }
    position = offset
    return day
  }

  private func digitCount(at offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end].asciiDigit != nil { end += 1 }
    return end - offset
  }

  /// At most four digits.
  private func value(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + (bytes[$1].asciiDigit ?? 0) }
  }

  /// The longest expression of the table that starts here.
  private mutating func takeWords(_ lexicon: PhraseLexicon) throws(Failure) {
    var ends: [Int] = []
    var wordCount = 1
    var offset = position
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "-") {
        ends.append(offset)
      } else if byte == UInt8(ascii: " ") {
        ends.append(offset)
        wordCount += 1
        if wordCount > lexicon.longestExpression { break }
      } else if !Self.isLetter(byte) {
        break
      }
      offset += 1
    }
    if ends.last != offset { ends.append(offset) }
    for end in ends.reversed() {
      guard let found = lexicon.words(for: bytes[position..<end]) else { continue }
      words.append(contentsOf: found)
      position = end
      return
    }
    throw .unknown
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetter || byte == UInt8(ascii: "'")
  }
}
