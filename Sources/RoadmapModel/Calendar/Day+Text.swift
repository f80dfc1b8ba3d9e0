extension Day {
  /// Reads `YYYY-MM-DD`: ten ASCII bytes and nothing else.
  ///
  /// ``read(_:)`` is the one for text typed by people.
  package init?(iso bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    var areDigits = true
    func digit(_ offset: Int) -> Int {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      if digit > 9 { areDigits = false }
      return Int(digit)
    }
    let year = ((digit(0) * 10 + digit(1)) * 10 + digit(2)) * 10 + digit(3)
    let month = digit(5) * 10 + digit(6)
    let day = digit(8) * 10 + digit(9)
    guard areDigits else { return nil }
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
