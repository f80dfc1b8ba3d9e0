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

extension Agreement {
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
    func addAtom(_ name: FieldName, _ part: [UInt8]) {
      var hash = ByteHash()
      hash.add(0)
      hash.add(name.rawValue)
      hash.add(part)
      atoms.append(hash.value)
    }
    for statement in statements(of: item) {
      switch statement.place.name {
      case .title:
        bytes.appendWords(in: statement.text.value, to: &words)
        for line in statement.text.continuation { bytes.appendWords(in: line, to: &words) }
      case .field(.owner):
        if statement.place.language.isEmpty {
          addAtom(.owner, partyName(statement.place.party) + text[statement.text.value])
        }
      case .field(.due):
        guard statement.place.language.isEmpty else { continue }
        hasDeadline = true
        addAtom(.due, Array(text[statement.text.value]))
      case .field(.target), .field(.unit), .field(.baseline):
        if case .field(let name) = statement.place.name {
          addAtom(name, Array(text[statement.text.value]))
        }
      case .field, .other: break
      }
    }
    if !hasDeadline, item.kind == .activity { addAtom(.due, []) }
    return (words, atoms)
  }

  /// A hash of what an item says, without what an amendment renumbers: its ID, its number, what it
  /// replaces and what it waits for.
  func contentHash(of item: Item, partyName: ([UInt8]) -> [UInt8]) -> UInt64 {
    let bytes = text.bytes.span
    var hash = ByteHash()
    hash.add(item.kind.rawValue)
    for statement in statements(of: item) {
      switch statement.place.name {
      case .field(.number), .field(.replaces), .field(.after): continue
      case .field(.due) where ownDeadline(of: item)?.precedingID != nil: continue
      case .title: hash.add(0xFF)
      case .field(let name): hash.add(name.rawValue)
      case .other(let name): hash.add(name)
      }
      hash.add(0xFE)
      hash.add(partyName(statement.place.party))
      hash.add(0xFD)
      hash.add(statement.place.language)
      hash.add(0xFC)
      hash.add(bytes.extracting(statement.text.value.offsets))
      for line in statement.text.continuation {
        hash.add(0x0A)
        hash.add(bytes.extracting(line.offsets))
      }
    }
    return hash.value
  }
}
