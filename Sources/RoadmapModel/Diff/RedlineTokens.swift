import RoadmapSyntax

/// The tokens of a text: words, runs of spaces, and everything else character by character.
///
/// Together they are the text; none begins inside a character that is shown as one (marks, joined
/// pictures and flags stay with what they belong to). Scripts without spaces give a token for each
/// character.
func redlineTokens(of bytes: Span<UInt8>) -> [Range<Int>] {
  var tokens: [Range<Int>] = []
  var kind = RedlineTokenKind.single
  var joinsNext = false
  var offset = 0
  while offset < bytes.count {
    guard let (scalar, length) = decodeScalar(in: bytes, at: offset, before: bytes.count) else {
      tokens.append(offset..<offset + 1)
      kind = .single
      joinsNext = false
      offset += 1
      continue
    }
    let next = RedlineTokenKind(scalar)
    let isContinued =
      !tokens.isEmpty
      && (joinsNext || scalar.attachesToPrevious
        || (next == kind && next != .single)
        || (scalar.isRegionalIndicator && kind == .single && tokens[tokens.count - 1].count == 4
          && bytes.beginsWithRegionalIndicator(tokens[tokens.count - 1])))
    if isContinued {
      tokens[tokens.count - 1] = tokens[tokens.count - 1].lowerBound..<offset + length
    } else {
      tokens.append(offset..<offset + length)
      kind = next
    }
    joinsNext = scalar.value == 0x200D
    offset += length
  }
  return tokens
}

private enum RedlineTokenKind {
  case word, space, single

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x202F: self = .space
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: self = .word
    case 0..<0x80: self = .single
    // Written without spaces.
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0xA4CF, 0xAC00...0xD7FF,
      0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      self = .single
    // Letters of modifiers, as in oʻ.
    case 0x2B0...0x2FF: self = .word
    default: self = scalar.properties.isAlphabetic ? .word : .single
    }
  }
}

extension Unicode.Scalar {
  fileprivate var attachesToPrevious: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: isCombiningMark
    }
  }

  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}

extension Span<UInt8> {
  fileprivate func beginsWithRegionalIndicator(_ range: Range<Int>) -> Bool {
    decodeScalar(in: self, at: range.lowerBound, before: range.upperBound)?
      .scalar.isRegionalIndicator ?? false
  }
}
