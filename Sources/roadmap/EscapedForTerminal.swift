/// `text` with everything that could steer a terminal or mislead the eye shown as `<U+202E>`.
///
/// For command-line arguments and variables echoed in messages.
package func escapedForTerminal(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    if isUnsafe(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      escaped += "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
    } else {
      escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

/// `text` escaped and between backticks, cut when it is long enough to hide the sentence around it.
package func quoted(_ text: String) -> String {
  let longest = 60
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return "`" + escapedForTerminal(text) + "`" }
  return "`" + escapedForTerminal(String(scalars[..<end])) + "...`"
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true  // direction of writing
  case 0x00AD, 0x180E, 0x200B...0x200D, 0x2028, 0x2029, 0x2060...0x2065, 0xFEFF: true  // unseen
  case 0xE000...0xF8FF, 0xF0000...0x10FFFD: true  // private use
  case 0xE0000...0xE0FFF: true  // tags and variation selectors
  case let value where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value): true
  default: false
  }
}
