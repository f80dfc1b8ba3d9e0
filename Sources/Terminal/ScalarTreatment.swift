/// What a scalar from outside may do on a terminal, before its neighbours are looked at.
package enum ScalarTreatment: Equatable, Sendable {
  /// It shows itself and harms nothing.
  case shown
  /// It is drawn on the character before it (categories Mn, Mc, Me).
  case mark
  /// It chooses a form of the character before it, or completes it, and is nothing elsewhere:
  /// variation selectors, and the jamo of a Hangul syllable after the first.
  case selector
  /// It joins or parts its neighbours (ZWJ, ZWNJ) and is invisible elsewhere.
  case joiner
  /// It controls the terminal, the direction or the order of text, or cannot be seen: C0, C1, DEL,
  /// bidi and other format characters, line and paragraph separators, tags, private use,
  /// noncharacters, fillers. It is only ever shown by its number.
  case forbidden
}

/// How `scalar` is treated on its way to a terminal.
package func treatment(of scalar: Unicode.Scalar) -> ScalarTreatment {
  let value = scalar.value
  switch value {
  case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x378, 0x384..<0x483, 0x48A..<0x530:
    return .shown
  case 0..<0x20, 0x7F..<0xA0, 0xAD: return .forbidden
  case 0x200C, 0x200D: return .joiner
  case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .selector
  case 0x1161...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: return .selector
  // Number signs that stand before digits: of category Cf, yet visible.
  case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: return .shown
  // Interlinear annotation is not default-ignorable everywhere, and hides text.
  case 0xFFF9...0xFFFB: return .forbidden
  default: break
  }
  let properties = scalar.properties
  if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint {
    return .forbidden
  }
  switch properties.generalCategory {
  case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator:
    return .forbidden
  case .nonspacingMark, .spacingMark, .enclosingMark:
    return .mark
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation,
    .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
    .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
    .spaceSeparator, .unassigned:
    return .shown
  @unknown default:
    return .forbidden
  }
}

/// Whether a selector has its meaning behind `base`: an emoji or text form, an ideograph's variant,
/// a Mongolian letter's form, the rest of a Hangul syllable.
func selects(_ selector: Unicode.Scalar, after base: Unicode.Scalar) -> Bool {
  switch selector.value {
  case 0xFE0E, 0xFE0F: base.properties.isEmoji
  case 0xFE00...0xFE02, 0xE0100...0xE01EF: base.properties.isIdeographic
  case 0x180B...0x180D, 0x180F: (0x1820..<0x18AB).contains(base.value)
  // A vowel joins a first consonant or a vowel, a last consonant a vowel or another one.
  case 0x1161...0x11A7, 0xD7B0...0xD7C6: continuesHangul(base, vowel: true)
  case 0x11A8...0x11FF, 0xD7CB...0xD7FB: continuesHangul(base, vowel: false)
  default: false
  }
}

/// Whether a cluster goes on from `base` with a vowel, or else with a last consonant.
private func continuesHangul(_ base: Unicode.Scalar, vowel: Bool) -> Bool {
  switch base.value {
  case 0x1100..<0x115F, 0xA960...0xA97C: vowel
  case 0x1161...0x11A7, 0xD7B0...0xD7C6: true
  case 0x11A8...0x11FF, 0xD7CB...0xD7FB: !vowel
  // A syllable with a last consonant takes no vowel; one without takes either.
  case 0xAC00...0xD7A3: !vowel || (base.value - 0xAC00) % 28 == 0
  default: false
  }
}

/// Whether a scalar may stand on a side of a ZWJ between pictures.
func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value > 0x7F && scalar.properties.isEmoji
}

/// Whether a scalar may stand on a side of a ZWJ or ZWNJ between letters: the joining scripts of
/// the Near East (Arabic, Syriac, N'Ko …) and the scripts of India and its neighbours.
func joinsLetters(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0620..<0x08E2, 0x08E3..<0x0E00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x1820..<0x18AB: break
  default: return false
  }
  switch scalar.properties.generalCategory {
  case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: return true
  default: return false
  }
}
