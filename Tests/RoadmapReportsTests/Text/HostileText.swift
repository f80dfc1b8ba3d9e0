/// Bytes made to break whatever renders them.
struct HostileText {
  /// Pieces that attacks and accidents are made of, and honest text between them.
  private static let pieces: [[UInt8]] = [
    Array("\u{1B}[2J\u{1B}[31m".utf8), Array("\u{1B}]52;c;Y3VybCBldmlsfHNo\u{07}".utf8),
    Array("\u{1B}]8;;http://evil.example\u{1B}\\".utf8), Array("\u{1B}[6n\u{1B}P$q\"p".utf8),
    Array("\u{9B}2J\u{9D}0;x\u{9C}".utf8), [0x9B, 0x32, 0x4A], [0x80], [0xFF, 0xFE], [0xC0, 0xAF],
    [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0x00],
    [0xEF, 0xBF, 0xBE], [0xEF, 0xB7, 0x90], Array("\u{202E}\u{202C}\u{2066}\u{2069}".utf8),
    Array("\u{200B}\u{2060}\u{FEFF}\u{AD}\u{34F}".utf8), Array("\u{200D}".utf8),
    Array("\u{200C}".utf8), Array("\u{FE0F}".utf8), Array("\u{E0101}".utf8),
    Array("\u{E0061}\u{E007F}".utf8), Array("\u{2028}\u{2029}\u{85}\r\n\t\u{B}".utf8),
    Array("\u{E000}\u{10FFFD}".utf8), Array("\u{301}\u{316}\u{338}".utf8),
    Array(String(repeating: "\u{301}", count: 33).utf8), Array("👩‍👩‍👧❤️🇺🇿1️⃣👩🏽‍🚀".utf8),
    Array("می‌خواهم שלום नमस्ते".utf8), Array("中文 한국어 \u{1112}\u{1161}".utf8),
    Array("Дорожная карта ўқғҳ oʻ gʻ".utf8), Array("\\\"</script>'&".utf8), Array("MON-1 ".utf8),
  ]

  /// Every piece alone, all of them in a row, and three of them ten thousand times.
  static let fixed: [[UInt8]] =
    pieces + [pieces.flatMap(\.self)]
    + [[0x1B], [0x9B], Array("\u{301}".utf8)]
    .map { unit in
      Array([[UInt8]](repeating: unit, count: 10_000).joined())
    }

  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  /// Up to 40 pieces and runs of random bytes.
  mutating func bytes() -> [UInt8] {
    var result: [UInt8] = []
    for _ in 0..<next(below: 40) {
      switch next(below: 3) {
      case 0: for _ in 0..<next(below: 6) { result.append(UInt8(next(below: 256))) }
      case 1: result += randomScalar()
      default: result += Self.pieces[next(below: Self.pieces.count)]
      }
    }
    return result
  }

  private mutating func randomScalar() -> [UInt8] {
    let limits = [0x80, 0x800, 0x3000, 0x1_0000, 0x11_0000]
    let value = UInt32(next(below: limits[next(below: limits.count)]))
    return Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }

  /// A range of offsets in a line of `count` bytes.
  mutating func range(in count: Int) -> Range<Int> {
    let start = next(below: count + 1)
    return start..<start + next(below: min(20, count - start) + 1)
  }
}
