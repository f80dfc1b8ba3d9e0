import RoadmapSyntax

/// What kind of difference lies between two texts.
enum TextDifference: Hashable {
  case none
  /// Only case, punctuation, spacing, dashes, quotes, or another spelling of the same letters.
  case editorial
  /// Both look the same.
  case invisible(InvisibleDifference)
  case wording

  init(_ old: [UInt8], _ new: [UInt8]) {
    if old == new {
      self = .none
      return
    }
    let first = Self.scalars(of: old)
    let second = Self.scalars(of: new)
    if let difference = Self.invisible(first, second) {
      self = .invisible(difference)
    } else if Self.areCanonicallyEqual(first, second)
      || Self.areCanonicallyEqual(Self.folded(first), Self.folded(second))
    {
      self = .editorial
    } else {
      self = .wording
    }
  }

  private static func scalars(of bytes: [UInt8]) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    let span = bytes.span
    var offset = 0
    while offset < bytes.count {
      guard let (scalar, length) = decodeScalar(in: span, at: offset, before: bytes.count) else {
        scalars.append("\u{FFFD}")
        offset += 1
        continue
      }
      scalars.append(scalar)
      offset += length
    }
    return scalars
  }

  // MARK: What cannot be seen

  /// The characters in which two texts differ that look the same; nil when they look different.
  private static func invisible(
    _ old: [Unicode.Scalar],
    _ new: [Unicode.Scalar]
  ) -> InvisibleDifference? {
    var appeared: [Unicode.Scalar] = []
    var vanished: [Unicode.Scalar] = []
    var left = 0
    var right = 0
    while true {
      var hiddenLeft: [Unicode.Scalar] = []
      var hiddenRight: [Unicode.Scalar] = []
      while left < old.count, old[left].isHidden {
        hiddenLeft.append(old[left])
        left += 1
      }
      while right < new.count, new[right].isHidden {
        hiddenRight.append(new[right])
        right += 1
      }
      if hiddenLeft != hiddenRight {
        vanished += hiddenLeft
        appeared += hiddenRight
      }
      guard left < old.count, right < new.count else { break }
      if old[left] != new[right] {
        guard old[left].appearance == new[right].appearance else { return nil }
        vanished.append(old[left])
        appeared.append(new[right])
      }
      left += 1
      right += 1
    }
    guard left == old.count, right == new.count else { return nil }
    return InvisibleDifference(
      appeared: Array(appeared.prefix(InvisibleDifference.limit)),
      vanished: Array(vanished.prefix(InvisibleDifference.limit))
    )
  }

  /// Whether both are the same letters, composed or not.
  ///
  /// The one place where text of files becomes a `String` to be compared: on purpose by canonical
  /// equivalence, and only where no row of marks is so long that it would cost its square.
  private static func areCanonicallyEqual(
    _ old: [Unicode.Scalar],
    _ new: [Unicode.Scalar]
  ) -> Bool {
    if old == new { return true }
    guard old.longestRowOfMarks <= FormatLimits.combiningMarks,
      new.longestRowOfMarks <= FormatLimits.combiningMarks
    else { return false }
    func text(_ scalars: [Unicode.Scalar]) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
    return text(old) == text(new)
  }

  // MARK: What an editor changes

  /// The text without case, punctuation that carries no figure, and repeated spaces.
  ///
  /// A hyphen inside a word goes; points and commas between digits, signs before digits, and
  /// symbols such as `%` and `/` stay, because they change what is meant.
  private static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var isSpacePending = false
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.isSpace {
        isSpacePending = !result.isEmpty
        continue
      }
      let previous = index > 0 ? scalars[index - 1] : " "
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let kept: Unicode.Scalar?
      if scalar.isApostrophe {
        kept = previous.properties.isAlphabetic && next.properties.isAlphabetic ? "'" : nil
      } else if scalar.isDash {
        kept = next.isDigit ? "-" : nil
      } else if scalar == "." || scalar == "," {
        kept = previous.isDigit && next.isDigit ? scalar : nil
      } else if scalar.isPunctuationOnly {
        kept = nil
      } else {
        kept = scalar
      }
      guard let kept else { continue }
      if isSpacePending { result.append(" ") }
      isSpacePending = false
      result.append(contentsOf: kept.properties.lowercaseMapping.unicodeScalars)
    }
    return result
  }
}

extension [Unicode.Scalar] {
  fileprivate var longestRowOfMarks: Int {
    var longest = 0
    var row = 0
    for scalar in self {
      row = scalar.isCombiningMark ? row + 1 : 0
      longest = Swift.max(longest, row)
    }
    return longest
  }
}

extension Unicode.Scalar {
  /// Zero width, or a control of direction.
  fileprivate var isHidden: Bool {
    switch value {
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFE00...0xFE0F, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// What a reader takes the character for: spaces are one, and look-alike letters are Latin.
  fileprivate var appearance: Unicode.Scalar {
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    default: latinLookAlike(of: self)?.unicodeScalars.first ?? self
    }
  }

  fileprivate var isSpace: Bool {
    switch value {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  fileprivate var isApostrophe: Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x02BB, 0x02BC, 0x02BD, 0x2032: true
    default: false
    }
  }

  fileprivate var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212: true
    default: false
    }
  }

  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Punctuation that carries no figure and joins no alternatives.
  fileprivate var isPunctuationOnly: Bool {
    switch value {
    case 0x21, 0x22, 0x28, 0x29, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D: return true
    case 0..<0x80: return false
    default: break
    }
    switch properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: return true
    // The ellipsis and its like; signs such as § and ¶ are kept.
    case .otherPunctuation: return (0x2016...0x203B).contains(value) && value != 0x2030
    default: return false
    }
  }
}
