/// Something that must not stand in what a program writes to a terminal.
package struct TerminalFinding: Hashable, Sendable, CustomStringConvertible {
  /// The offset in the bytes that were scanned.
  package let offset: Int
  /// What is wrong there: `byte 0x1B`, `invalid UTF-8`, `U+202E`, `31 combining marks`.
  package let what: String

  package var description: String { "\(what) at byte \(offset)" }
}

/// Scans what a program wrote for everything that is not printable text, a line feed or a colour.
///
/// This is the judge of the escaping and shares nothing with it: the lists of characters are
/// written out, and the UTF-8 is the standard library's. Own sequences that may occur are the ones
/// that set colours and styles (`ESC [ digits and semicolons m`), if `allowsStyle`.
///
/// - Returns: The findings in order, at most 20.
package func scanTerminalOutput(_ bytes: [UInt8], allowsStyle: Bool = true) -> [TerminalFinding] {
  var findings: [TerminalFinding] = []
  var scalars: [(value: UInt32, offset: Int)] = []
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  parsing: while findings.count < 20 {
    switch parser.parseScalar(from: &iterator) {
    case .emptyInput:
      break parsing
    case .error(let length):
      findings.append(TerminalFinding(offset: offset, what: "invalid UTF-8"))
      offset += length
    case .valid(let encoded):
      scalars.append((Unicode.UTF8.decode(encoded).value, offset))
      offset += encoded.count
    }
  }
  var index = 0
  var marks = 0
  while index < scalars.count, findings.count < 20 {
    let (value, offset) = scalars[index]
    if allowsStyle, let length = styleLength(scalars, at: index) {
      index += length
      marks = 0
      continue
    }
    if let what = forbidden(scalars, at: index) {
      findings.append(TerminalFinding(offset: offset, what: what))
    }
    marks = isMark(value) ? marks + 1 : 0
    if marks == 31 { findings.append(TerminalFinding(offset: offset, what: "31 combining marks")) }
    index += 1
  }
  return findings
}

/// The number of scalars of a sequence that sets colours and styles at `index`; nil if there is none.
private func styleLength(_ scalars: [(value: UInt32, offset: Int)], at index: Int) -> Int? {
  guard scalars[index].value == 0x1B, index + 1 < scalars.count, scalars[index + 1].value == 0x5B
  else { return nil }
  var end = index + 2
  while end < scalars.count, (0x30...0x3B).contains(scalars[end].value) { end += 1 }
  guard end < scalars.count, scalars[end].value == 0x6D else { return nil }
  return end + 1 - index
}

private func forbidden(_ scalars: [(value: UInt32, offset: Int)], at index: Int) -> String? {
  let value = scalars[index].value
  if value < 0x20 || value == 0x7F {
    return value == 0x0A ? nil : "byte 0x" + String(value, radix: 16, uppercase: true)
  }
  if value < 0x80 { return nil }
  let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  if isNoncharacter || forbiddenRanges.contains(where: { $0.contains(value) }) {
    return "U+" + String(value, radix: 16, uppercase: true)
  }
  // A joiner or a selector needs a character outside ASCII on its left (a selector may make a
  // keycap of a digit), a joiner on its right too.
  let left = index > 0 ? scalars[index - 1].value : 0
  let right = index + 1 < scalars.count ? scalars[index + 1].value : 0
  switch value {
  case 0x200C, 0x200D:
    return left > 0xA0 && right > 0xA0 && !isMark(right) ? nil : "lone joiner"
  case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F:
    let isKeycap = value >= 0xFE0E && [0x23, 0x2A].contains(left)
    let isDigit = value >= 0xFE0E && (0x30...0x39).contains(left)
    return left > 0xA0 && !isMark(left) || isKeycap || isDigit ? nil : "lone selector"
  default:
    return nil
  }
}

/// What may never be seen raw: C1, soft hyphen, bidi controls, invisible characters, line and
/// paragraph separators, tags, private use.
private let forbiddenRanges: [ClosedRange<UInt32>] = [
  0x80...0x9F, 0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
  0x180E...0x180E, 0x200B...0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
  0x3164...0x3164, 0xE000...0xF8FF, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB,
  0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF,
  0xF0000...0x10FFFF,
]

/// Marks and selectors, by their category.
private func isMark(_ value: UInt32) -> Bool {
  guard value >= 0x300, let scalar = Unicode.Scalar(value) else { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return true
  default: return false
  }
}
