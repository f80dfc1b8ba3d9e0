/// Appends the escape character and `text`.
func appendControl(_ text: StaticString, to output: inout [UInt8]) {
  output.append(0x1B)
  appendStatic(text, to: &output)
}

/// Appends a control sequence with one number, as in `ESC [ 5 C`; without it where it is 1, which
/// every such sequence assumes.
func appendControl(_ number: Int, _ final: Unicode.Scalar, to output: inout [UInt8]) {
  appendControl("[", to: &output)
  if number != 1 { appendDecimal(number, to: &output) }
  output.append(UInt8(truncatingIfNeeded: final.value))
}

/// Appends the bytes of a literal.
func appendStatic(_ text: StaticString, to output: inout [UInt8]) {
  text.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
}

/// Appends a number in base 10; negative ones never occur.
func appendDecimal(_ number: Int, to output: inout [UInt8]) {
  if number >= 10 { appendDecimal(number / 10, to: &output) }
  output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
}

/// The number of digits that `appendDecimal` writes.
func decimalDigits(of number: Int) -> Int {
  var count = 1
  var rest = number / 10
  while rest > 0 {
    count += 1
    rest /= 10
  }
  return count
}
