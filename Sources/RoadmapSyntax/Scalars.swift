/// The scalar whose UTF-8 starts at `offset`, and its length; nil where the bytes are not UTF-8
/// (overlong, a surrogate, over U+10FFFF, a lone continuation, or cut off) or at `end`.
package func decodeScalar(
  in bytes: Span<UInt8>,
  at offset: Int,
  before end: Int
) -> (scalar: Unicode.Scalar, length: Int)? {
  guard offset < end else { return nil }
  let first = bytes[offset]
  let length: Int
  var value: UInt32
  let least: UInt32
  switch first {
  case 0x00...0x7F: return (Unicode.Scalar(first), 1)
  case 0xC2...0xDF: (length, value, least) = (2, UInt32(first & 0x1F), 0x80)
  case 0xE0...0xEF: (length, value, least) = (3, UInt32(first & 0x0F), 0x800)
  case 0xF0...0xF4: (length, value, least) = (4, UInt32(first & 0x07), 0x1_0000)
  default: return nil
  }
  guard offset + length <= end else { return nil }
  for index in 1..<length {
    let byte = bytes[offset + index]
    guard byte & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}

extension Unicode.Scalar {
  /// What the format says against this character outside ASCII (§5), given its neighbours.
  ///
  /// A zero-width joiner is fine inside an emoji and both joiners between letters of the scripts
  /// that need them; a variation selector is fine after anything it can act on.
  func formatProblem(
    after previous: Unicode.Scalar,
    before next: Unicode.Scalar?
  ) -> SyntaxProblem? {
    switch value {
    case 0x80...0x9F, 0x2028, 0x2029: return .controlCharacter(self)
    case 0x202A...0x202E, 0x2066...0x2069: return .bidiControl(self)
    case 0xE0000...0xE007F: return .tagCharacter(self)
    case 0xFDD0...0xFDEF: return .noncharacter(self)
    case _ where value & 0xFFFE == 0xFFFE: return .noncharacter(self)
    case 0x200D:
      let joinsEmoji = previous.mayPrecedeEmojiJoiner && next?.isPictograph == true
      return joinsEmoji || joinsLetters(previous, next) ? nil : .invisibleCharacter(self)
    case 0x200C: return joinsLetters(previous, next) ? nil : .invisibleCharacter(self)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      return previous.value <= 0x20 ? .invisibleCharacter(self) : nil
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B, 0x200E,
      0x200F, 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
      0x1D173...0x1D17A, 0xE0080...0xE00FF, 0xE01F0...0xE0FFF:
      return .invisibleCharacter(self)
    default: return nil
    }
  }

  /// An emoji that is drawn as one by itself: digits, `#`, `*`, © and ® are emoji to Unicode too.
  private var isPictograph: Bool { value >= 0x2000 && properties.isEmoji }

  private var mayPrecedeEmojiJoiner: Bool {
    isPictograph || value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(value)
  }

  /// Whether both neighbours are letters or marks outside the scripts that never need joiners.
  private func joinsLetters(_ previous: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
    guard let next else { return false }
    return previous.isJoining && next.isJoining
  }

  /// A letter or mark of the blocks from Hebrew to Tibetan and Khmer to Mongolian.
  private var isJoining: Bool {
    switch value {
    case 0x0590...0x0FFF, 0x1780...0x18AF, 0xFB50...0xFDCF, 0xFE70...0xFEFE:
      properties.isAlphabetic || isCombiningMark
    default: false
    }
  }

  /// Whether the scalar is a mark that is drawn on the character before it.
  package var isCombiningMark: Bool {
    guard value >= 0x300 else { return false }
    switch value {
    case 0x0300...0x036F, 0x0483...0x0489: return true
    case 0x0370...0x0482, 0x048A...0x0590: return false
    case 0x200C, 0x200D, 0xFE00...0xFE0F: return false
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    case .spacingMark, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
      .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .surrogate, .privateUse, .unassigned:
      return false
    @unknown default: return false
    }
  }
}
