package import RoadmapSyntax

extension Span<UInt8> {
  /// Whether `range` holds the words of `spelling`, with any white space for each space.
  func holdsWords(_ spelling: StaticString, at range: ByteRange) -> Bool {
    var offset = range.start
    for wanted in "\(spelling)".utf8 {
      guard offset < range.end else { return false }
      if wanted == UInt8(ascii: " ") {
        let next = skippingWhiteSpace(from: offset, to: range.end)
        guard next > offset else { return false }
        offset = next
      } else {
        guard self[offset] == wanted else { return false }
        offset += 1
      }
    }
    return offset == range.end
  }

  /// The number that `range` writes: 1 to 999,999, ASCII digits only.
  func positiveInteger(_ range: ByteRange) -> Int? {
    guard !range.isEmpty, range.count <= 6 else { return nil }
    var value = 0
    for offset in range.start..<range.end {
      guard let digit = self[offset].asciiDigit else { return nil }
      value = value * 10 + digit
    }
    return value > 0 ? value : nil
  }

  /// `lower { letter | digit | "-" }`, at most 35 bytes (the length RFC 5646 asks programs to
  /// accept).
  func isLanguageTag(_ range: ByteRange) -> Bool {
    guard !range.isEmpty, range.count <= 35 else { return false }
    guard self[range.start].isASCIILetter, self[range.start] >= 0x61 else { return false }
    for offset in range.start..<range.end {
      let byte = self[offset]
      guard byte.isASCIILetter || byte.asciiDigit != nil || byte == UInt8(ascii: "-") else {
        return false
      }
    }
    return true
  }

  /// `sha256:` and 64 lower-case hex digits.
  func isSHA256(_ range: ByteRange) -> Bool {
    guard range.count == 71, holds("sha256:", at: ByteRange(range.start, range.start + 7)) else {
      return false
    }
    for offset in range.start + 7..<range.end {
      let byte = self[offset]
      let isHex = byte.asciiDigit != nil || (byte >= 0x61 && byte <= 0x66)
      guard isHex else { return false }
    }
    return true
  }

  /// Whether a path leaves the folder it is relative to, or an address has a scheme other than
  /// http and https.
  package func leadsOutside(_ range: ByteRange) -> Bool {
    guard !range.isEmpty else { return false }
    for scheme in ["https://", "http://"] where range.count > scheme.utf8.count {
      let start = ByteRange(range.start, range.start + scheme.utf8.count)
      if extracting(start.offsets).equalsIgnoringCase(scheme.utf8Span.span) { return false }
    }
    let first = self[range.start]
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "~") || first == UInt8(ascii: "-") {
      return true
    }
    for offset in range.start..<range.end
    where self[offset] == UInt8(ascii: "\\") || self[offset] == UInt8(ascii: ":") {
      // `file.pdf sha256:…` is the one colon that may stand.
      guard self[offset] == UInt8(ascii: ":"), offset - 6 > range.start,
        holds("sha256", at: ByteRange(offset - 6, offset))
      else { return true }
    }
    for part in split(pathWithoutHash(range), at: UInt8(ascii: "/")) {
      // Some file systems know no difference between upper and lower case.
      let isGit = extracting(part.offsets).equalsIgnoringCase(".git".utf8Span.span)
      if isGit || holds("..", at: part) { return true }
    }
    return false
  }
}

extension Span<UInt8> {
  /// `PATH` of `PATH sha256:…`.
  private func pathWithoutHash(_ range: ByteRange) -> ByteRange {
    guard let colon = firstColon(in: range) else { return range }
    let end = trimmingWhiteSpace(from: range.start, to: max(range.start, colon - 6))
    return ByteRange(range.start, end)
  }
}

extension Figure {
  /// What reading a figure gave.
  enum Reading {
    case plain(Figure)
    /// Thousands separators stood in the number, at the range.
    case separated(Figure, ByteRange)
    case unreadable(ByteRange)
    /// The bracket, at the range, cannot be read.
    case when(DeadlineFault, ByteRange)
  }

  /// Reads a figure without a bracket: the `value=` of a measurement.
  package static func read(_ bytes: Span<UInt8>, plain range: ByteRange) -> Figure? {
    switch read(bytes, range) {
    case .plain(let figure), .separated(let figure, _): figure.when == nil ? figure : nil
    case .unreadable, .when: nil
    }
  }

  /// The number as the format writes it, without separators.
  package var plainNumber: String {
    let isNegative = digits < 0
    var text = String(digits.magnitude)
    if decimals > 0 {
      text = String(repeating: "0", count: max(0, decimals + 1 - text.utf8.count)) + text
      text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals))
    }
    return isNegative ? "-" + text : text
  }

  /// Reads `[over|about|under] NUMBER [(WHEN)]` (format §2.3).
  static func read(_ bytes: Span<UInt8>, _ value: ByteRange) -> Reading {
    var offset = value.start
    let word = ByteRange(offset, bytes.wordEnd(from: offset, to: value.end))
    let qualifier = Qualifier.allCases.first { bytes.holds($0.spelling, at: word) }
    if qualifier != nil { offset = bytes.skippingWhiteSpace(from: word.end, to: value.end) }
    var bracket = offset
    while bracket < value.end, bytes[bracket] != UInt8(ascii: "(") { bracket += 1 }
    let number = ByteRange(offset, bytes.trimmingWhiteSpace(from: offset, to: bracket))
    guard let parsed = Number(bytes, number) else {
      return .unreadable(number.isEmpty ? value : number)
    }
    var when: MeasurePeriod?
    if bracket < value.end {
      switch MeasurePeriod.read(bytes.extracting(bracket..<value.end)) {
      case .value(let period, _): when = period
      case .fault(let fault): return .when(fault, ByteRange(bracket, value.end))
      }
    }
    let figure = Figure(
      qualifier: qualifier,
      digits: parsed.digits,
      decimals: parsed.decimals,
      when: when
    )
    return parsed.isSeparated ? .separated(figure, number) : .plain(figure)
  }

  /// `[-] digits [. digits]`, with spaces, NBSP, commas or apostrophes between groups of three.
  private struct Number {
    var digits: Int64 = 0
    var decimals = 0
    var isSeparated = false

    init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
      var offset = range.start
      let isNegative = offset < range.end && bytes[offset] == UInt8(ascii: "-")
      if isNegative { offset += 1 }
      var isAfterPoint = false
      /// Digits since the last separator or the start, before the point.
      var group = 0
      var total = 0
      while offset < range.end {
        let byte = bytes[offset]
        if let digit = byte.asciiDigit {
          let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
          guard !overflow, product <= Int64.max - 9 else { return nil }
          digits = product + Int64(digit)
          total += 1
          if isAfterPoint { decimals += 1 } else { group += 1 }
          // Zeros behind the point overflow nothing; ten to this power still fits.
          guard decimals <= 18 else { return nil }
          offset += 1
        } else if byte == UInt8(ascii: "."), !isAfterPoint, total > 0 {
          if isSeparated, group != 3 { return nil }
          isAfterPoint = true
          offset += 1
        } else {
          let width = bytes.separatorWidth(at: offset, before: range.end)
          guard width > 0, !isAfterPoint, total > 0, isSeparated ? group == 3 : group <= 3 else {
            return nil
          }
          isSeparated = true
          group = 0
          offset += width
        }
      }
      guard total > 0, isAfterPoint ? decimals > 0 : !isSeparated || group == 3 else { return nil }
      if isNegative { digits = -digits }
    }
  }
}

extension Span<UInt8> {
  /// The width of a thousands separator at `offset`: a space, comma or apostrophe, NBSP, narrow
  /// NBSP or thin space; else 0.
  fileprivate func separatorWidth(at offset: Int, before end: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "'"): 1
    case 0xC2: whiteSpaceWidth(at: offset, before: end)
    case 0xE2:
      offset + 2 < end && self[offset + 1] == 0x80
        && (self[offset + 2] == 0xAF || self[offset + 2] == 0x89 || self[offset + 2] == 0x99)
        ? 3 : 0
    default: 0
    }
  }
}
