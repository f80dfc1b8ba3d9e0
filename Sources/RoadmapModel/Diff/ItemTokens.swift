import RoadmapSyntax

/// FNV-1a over bytes, step by step.
struct ByteHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(_ bytes: Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }

  mutating func add(_ bytes: [UInt8]) { for byte in bytes { add(byte) } }
}

extension Span<UInt8> {
  /// Appends the hashes of the words in `range`, case folded; what is written without spaces gives
  /// one for each character.
  func appendWords(in range: ByteRange, to words: inout [UInt64]) {
    var hash = ByteHash()
    var isInWord = false
    func close() {
      if isInWord { words.append(hash.value) }
      hash = ByteHash()
      isInWord = false
    }
    var offset = range.start
    while offset < range.end {
      let byte = self[offset]
      if byte < 0x80 {
        offset += 1
        if byte.isASCIILetter || byte.asciiDigit != nil || byte == UInt8(ascii: "%") {
          hash.add(byte.lowercasedASCII)
          isInWord = true
        } else {
          close()
        }
        continue
      }
      guard let (scalar, length) = decodeScalar(in: self, at: offset, before: range.end) else {
        offset += 1
        continue
      }
      offset += length
      switch scalar.value {
      case 0x80...0xBF, 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF0F: close()
      // The letters that make one letter of two others, as in oʻ, are part of the word.
      case 0x2B9...0x2CF: continue
      case 0xE00...0xE7F, 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0x2_0000...0x3_FFFF:
        close()
        hash.add(folded: scalar)
        isInWord = true
        close()
      default:
        hash.add(folded: scalar)
        isInWord = true
      }
    }
    close()
  }
}

extension ByteHash {
  /// Adds a letter with the case of Cyrillic, Greek and Latin letters folded.
  fileprivate mutating func add(folded scalar: Unicode.Scalar) {
    var value = scalar.value
    switch value {
    case 0x410...0x42F, 0x391...0x3A9, 0xC0...0xDE: value += 0x20
    case 0x400...0x40F: value += 0x50
    default: break
    }
    for shift in [0, 8, 16] as [UInt32] { add(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}

/// A line of an item as a pass over its text sees it.
private enum StatementLine {
  /// The title in some language.
  case title
  case field(FieldName)
  /// A private field.
  case other
  /// Text that continues the line before.
  case continuation
}

extension Agreement {
  /// Calls `visit` with each line that says something, in the order of the file.
  private func visitLines(of item: Item, _ visit: (SyntaxLine, StatementLine) -> Void) {
    let bytes = text.bytes.span
    var reader = LineReader(rereadingFrom: item.extent.start, number: 1)
    var isBelowStatement = false
    while let line = reader.nextAgain(in: bytes, before: item.extent.end) {
      switch line.kind {
      case .heading:
        visit(line, .title)
        isBelowStatement = true
      case .field:
        if let field = FieldName(bytes, line.name) {
          visit(line, .field(field))
        } else {
          let isTitle =
            line.tag.isEmpty
            && languages.contains {
              bytes.extracting(line.name.offsets).equals($0.text.utf8Span.span)
            }
          visit(line, isTitle ? .title : .other)
        }
        isBelowStatement = true
      case .text: if isBelowStatement { visit(line, .continuation) }
      case .blank, .note, .alternative, .format, .unreadable: isBelowStatement = false
      }
    }
  }

  /// The hashed words of the titles of an item in all languages, and its typed atoms.
  ///
  /// `partyName` says how a party is called on the other side.
  func likenessTokens(
    of item: Item,
    partyName: ([UInt8]) -> [UInt8]
  ) -> (words: [UInt64], atoms: [UInt64]) {
    let bytes = text.bytes.span
    var words: [UInt64] = []
    var atoms: [UInt64] = []
    var hasDeadline = false
    var isTitle = false
    func addAtom(_ name: FieldName, _ party: [UInt8], _ value: ByteRange) {
      var hash = ByteHash()
      hash.add(0)
      hash.add(name.rawValue)
      hash.add(party)
      hash.add(bytes.extracting(value.offsets))
      atoms.append(hash.value)
    }
    visitLines(of: item) { line, kind in
      switch kind {
      case .continuation: if isTitle { bytes.appendWords(in: line.value, to: &words) }
      case .title:
        isTitle = true
        bytes.appendWords(in: line.value, to: &words)
      case .field(let name):
        isTitle = false
        guard line.tag.isEmpty else { return }
        switch name {
        case .owner: addAtom(name, partyName(Array(text[line.label])), line.value)
        case .due:
          hasDeadline = true
          addAtom(name, [], line.value)
        case .target, .unit, .baseline: addAtom(name, [], line.value)
        case .version, .languages, .authentic, .prevails, .period, .signed, .inForce, .amends,
          .succeeds, .basis, .original, .source, .onExpiry, .confirmation, .reporting, .note,
          .short, .contact, .number, .with, .theme, .kind, .result, .form, .funding, .after,
          .replaces, .by, .direction:
          break
        }
      case .other: isTitle = false
      }
    }
    if !hasDeadline, item.kind == .activity { addAtom(.due, [], ByteRange(0, 0)) }
    return (words, atoms)
  }

  /// A hash of what an item says, without what an amendment renumbers: its ID, its number, what it
  /// replaces and what it waits for.
  ///
  /// The order of its fields makes no difference.
  func contentHash(of item: Item, partyName: ([UInt8]) -> [UInt8]) -> UInt64 {
    let bytes = text.bytes.span
    let first = languages.first?.text ?? ""
    let waitsForItem = ownDeadline(of: item)?.precedingID != nil
    var sum = UInt64(item.kind.rawValue)
    var hash = ByteHash()
    var counts = false
    func close() {
      // Mixed, so that the same hashes in other sums do not cancel out.
      if counts { sum &+= (hash.value ^ (hash.value >> 29)) &* 0x9E37_79B9_7F4A_7C15 }
      hash = ByteHash()
    }
    visitLines(of: item) { line, kind in
      switch kind {
      case .continuation:
        hash.add(0x0A)
        hash.add(bytes.extracting(line.value.offsets))
        return
      case .title:
        close()
        let isHeading = line.kind != .field
        counts = !isHeading || !line.value.isEmpty
        hash.add(0xFF)
        if isHeading {
          hash.add(first.utf8Span.span)
        } else {
          hash.add(bytes.extracting(line.name.offsets))
        }
      case .field(let name):
        close()
        counts = !(name == .number || name == .replaces || name == .after)
        if name == .due, line.tag.isEmpty, waitsForItem { counts = false }
        hash.add(name.rawValue)
        hash.add(bytes.extracting(line.tag.offsets))
        hash.add(0xFE)
        if !line.label.isEmpty { hash.add(partyName(Array(text[line.label]))) }
      case .other:
        close()
        counts = true
        hash.add(bytes.extracting(line.name.offsets))
      }
      hash.add(0xFD)
      hash.add(bytes.extracting(line.value.offsets))
    }
    close()
    return sum
  }
}
