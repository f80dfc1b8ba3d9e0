import Terminal

/// Appends bytes as a JSON string (RFC 8259), quotes included.
///
/// What is no UTF-8 becomes U+FFFD, one for each broken sequence. Besides the characters that JSON
/// wants escaped, everything that must not reach a terminal, is invisible or would be drawn over
/// the quote is written as `\u202e`, so that the text of a JSON file reads as what it is. Nothing
/// but broken bytes is lost.
func appendJSONString(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
  output.append(UInt8(ascii: "\""))
  var offset = 0
  // Marks that may still be written as themselves: none behind the opening quote or an escape.
  var marksLeft = 0
  while offset < bytes.count {
    let decoded = decodeScalar(in: bytes, at: offset)
    offset += decoded.byteCount
    guard case .scalar(let scalar, _) = decoded else {
      output.append(contentsOf: "\u{FFFD}".utf8)
      marksLeft = EscapingCursor.shownMarks
      continue
    }
    let isWritten: Bool
    switch treatment(of: scalar) {
    case .shown:
      isWritten = scalar != "\"" && scalar != "\\"
      marksLeft = EscapingCursor.shownMarks
    case .mark:
      isWritten = marksLeft > 0
      marksLeft -= isWritten ? 1 : 0
    case .selector, .joiner, .forbidden:
      isWritten = false
      marksLeft = 0
    }
    if isWritten {
      append(scalar, to: &output)
    } else {
      appendJSONEscape(of: scalar, to: &output)
      marksLeft = 0
    }
  }
  output.append(UInt8(ascii: "\""))
}

private func appendJSONEscape(of scalar: Unicode.Scalar, to output: inout [UInt8]) {
  let short: Unicode.Scalar? =
    switch scalar {
    case "\"", "\\": scalar
    case "\u{08}": "b"
    case "\t": "t"
    case "\n": "n"
    case "\u{0C}": "f"
    case "\r": "r"
    default: nil
    }
  output.append(UInt8(ascii: "\\"))
  if let short {
    append(short, to: &output)
    return
  }
  for (index, unit) in scalar.utf16.enumerated() {
    if index > 0 { output.append(UInt8(ascii: "\\")) }
    output.append(UInt8(ascii: "u"))
    appendHexadecimal(UInt32(unit), digits: 4, to: &output)
  }
}
