/// The name of an event: the top 60 bits of XXH64 over its line without ` id=…` (format §3).
package struct EventID: Hashable, Comparable, Sendable {
  /// The 60 bits, in the low end.
  package let bits: UInt64

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The ID of an event whose line, without ID and line ending, is `line`.
  package init(ofLine line: Span<UInt8>) {
    bits = XXH64.hash(line) >> 4
  }

  /// The same for a line of which the bytes of `gap` do not count.
  package init(ofLine line: Span<UInt8>, without gap: Range<Int>) {
    bits = XXH64.hash(line, without: gap) >> 4
  }

  /// Reads the 12 characters; nil for anything else, upper case included.
  package init?(_ text: Span<UInt8>) {
    guard text.count == 12 else { return nil }
    var bits: UInt64 = 0
    let digits = Self.digits
    for offset in text.indices {
      let digit = digits[Int(text[offset])]
      guard digit < 32 else { return nil }
      bits = bits &<< 5 | UInt64(digit)
    }
    self.bits = bits
  }

  /// The place in the alphabet of each of the 256 bytes; 32 for one that is not in it.
  private static let digits = (0...UInt8.max).map { digit($0) ?? 32 }

  /// The place of a character in the alphabet.
  private static func digit(_ character: UInt8) -> UInt8? {
    if character &- 0x30 < 10 { return character - 0x30 }
    let letter = character &- 0x61
    guard letter < 26 else { return nil }
    // `i`, `l`, `o` and `u` are left out: a bit for each, counted from `a`.
    let leftOut: UInt32 = 1 << 8 | 1 << 11 | 1 << 14 | 1 << 20
    let bit = (1 as UInt32) &<< UInt32(letter)
    guard leftOut & bit == 0 else { return nil }
    return 10 + letter - UInt8((leftOut & (bit - 1)).nonzeroBitCount)
  }

  package init(bits: UInt64) {
    self.bits = bits & (1 << 60 - 1)
  }

  /// 12 characters of Crockford's base 32 in lower case, the most significant first.
  package var text: String {
    var characters: [UInt8] = []
    for index in (0..<12).reversed() {
      characters.append(Self.alphabet[Int(bits >> UInt64(5 * index) & 31)])
    }
    return String(decoding: characters, as: UTF8.self)
  }

  package static func < (left: EventID, right: EventID) -> Bool { left.bits < right.bits }
}
