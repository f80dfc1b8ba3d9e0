import RoadmapSyntax

extension Day {
  /// Reads `YYYY-MM-DD`: ten ASCII bytes and nothing else.
  ///
  /// ``read(_:)`` is the one for text typed by people.
  package init?(iso bytes: Span<UInt8>) {
    guard bytes.count == 10, let day = bytes.twoDigits(at: 8) else { return nil }
    // `YYYY-MM-` at once: digits become numbers and hyphens nothing.
    let digits = bytes.eightBytes(at: 0) ^ 0x2D30_302D_3030_3030
    let tooLarge = (digits &+ 0x7676_7676_7676_7676) | digits
    guard tooLarge & 0x8080_8080_8080_8080 == 0, digits & 0xFF00_00FF_0000_0000 == 0 else {
      return nil
    }
    func digit(_ place: UInt64) -> Int { Int(truncatingIfNeeded: digits &>> (8 &* place) & 0x0F) }
    let year = digit(0) &* 1_000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
    let month = digit(5) &* 10 &+ digit(6)
    self.init(year: year, month: month, day: day)
  }

  /// `2025-07-30`.
  package var isoText: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Appends `YYYY-MM-DD`.
  package func write(to text: inout String) {
    let (year, month, day) = components
    text.appendPadded(year, width: 4)
    text.append("-")
    text.appendPadded(month, width: 2)
    text.append("-")
    text.appendPadded(day, width: 2)
  }
}

extension Span<UInt8> {
  /// The number that the two ASCII digits from `offset` on write.
  package func twoDigits(at offset: Int) -> Int? {
    let tens = self[offset] &- 0x30
    let ones = self[offset + 1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens &* 10 &+ ones) : nil
  }
}

extension UInt8 {
  /// The value of an ASCII digit.
  var asciiDigit: Int? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? Int(self - UInt8(ascii: "0")) : nil
  }

  var isASCIILetter: Bool {
    let folded = self | 0x20
    return folded >= UInt8(ascii: "a") && folded <= UInt8(ascii: "z")
  }
}

extension String {
  /// Appends a number that is not negative, with zeros in front up to `width` digits.
  mutating func appendPadded(_ value: Int, width: Int) {
    let digits = String(value)
    for _ in 0..<max(0, width - digits.utf8.count) { append("0") }
    append(digits)
  }
}
