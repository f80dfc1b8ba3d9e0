import RoadmapTestSupport
import Terminal
import Testing

@Suite struct UnicodeWidthTests {
  @Test(
    arguments: [
      ("", 0), ("a", 1), ("Roadmap", 7), ("Дорожная карта", 14), ("ё", 1), ("е\u{308}", 1),
      // Uzbek: Cyrillic letters outside Russian, Latin with the turned comma and other apostrophes.
      ("ўқғҳ", 4), ("ЎҚҒҲ", 4), ("oʻzbekcha", 9), ("gʻ", 2), ("o‘g‘", 4), ("O'zbekiston", 11),
      // Ambiguous in East Asia, narrow here.
      ("–—…«»“”№§°", 10), ("◦◔✓!▴⊘✕▌", 8), ("─│┌", 3),
      ("中文", 4), ("日本語テキスト", 14), ("ﾃｷｽﾄ", 4), ("Ａ１", 4), ("　", 2), ("。", 2),
      ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("각", 2),
      ("a\u{301}", 1), ("a\u{301}\u{316}\u{327}", 1), ("\u{301}", 0), ("и\u{306}", 1),
      ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("👩🏽‍🚀", 2), ("❤️", 2), ("❤", 1), ("☎️", 2), ("1️⃣", 2),
      ("🇺🇿", 2), ("🇺🇿🇷🇺", 4), ("✈\u{FE0E}", 1), ("⌚", 2),
      ("می‌خواهم", 7), ("שלום", 4), ("הֵ", 1), ("नमस्ते", 4), ("ไทย", 3), ("กำ", 2),
      ("\u{1B}[0m", 3), ("\u{200B}", 0),
    ] as [(String, Int)]
  )
  func `a text is as wide as its clusters, and a cluster at most two columns`(
    text: String,
    width: Int
  ) {
    #expect(columns(of: text) == width)
    #expect(columns(ofUTF8: Array(text.utf8).span) == width)
  }

  @Test(
    arguments: [
      (0x00, 0), (0x1F, 0), (0x20, 1), (0x7E, 1), (0x7F, 0), (0x9F, 0), (0xA0, 1), (0x2FF, 1),
      (0x300, 0), (0x36F, 0), (0x370, 1), (0x482, 1), (0x483, 0), (0x489, 0), (0x48A, 1),
      (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x1160, 0), (0x11FF, 0), (0x1200, 1), (0x903, 1),
      (0x200D, 0), (0xFE0F, 0), (0x3000, 2), (0xAC00, 2), (0xD7A3, 2), (0xD7A4, 1), (0xFF01, 2),
      (0xFF61, 1), (0x1F600, 2), (0x20000, 2), (0x3FFFD, 2), (0xE0100, 0), (0x10FFFF, 1),
    ] as [(UInt32, Int)]
  )
  func `a scalar takes the columns of the Unicode tables`(value: UInt32, width: Int) throws {
    #expect(columns(ofScalar: try #require(Unicode.Scalar(value))) == width)
  }

  @Test func `clusters tile the text`() {
    let text = "Ёлка ўқ a\u{301}b 👩‍👩‍👧x中🇺🇿\u{301}é"
    var end = 0
    var found: [String] = []
    let bytes = Array(text.utf8)
    visitClusters(of: bytes.span) { cluster in
      #expect(cluster.bytes.lowerBound == end)
      end = cluster.bytes.upperBound
      found.append(String(decoding: bytes[cluster.bytes], as: UTF8.self))
      return true
    }
    #expect(end == bytes.count)
    #expect(found == text.map(String.init))
  }

  @Test func `clusters are those of the standard library, whatever stands beside what`() {
    // Each scalar beside a letter, itself, syllables that more may join, and a mark.
    for value in Array(0x20..<0x3130 as Range<UInt32>) + stride(from: 0x3130, to: 0xFFFF, by: 61) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)\(scalar)가\(scalar)각\(scalar)x"
      if let complaint = complaint(about: text) {
        Issue.record("U+\(String(value, radix: 16)): \(complaint)")
        return
      }
    }
  }

  @Test func `clusters of random text are those of the standard library`() {
    let pieces = [
      "a", "é", "Ж", "ў", "ʻ", "…", "✓", "中", "가", "각", "\u{1100}", "\u{1161}", "\u{11A8}",
      "\u{301}",
      "\u{200D}", "\u{FE0F}", "❤", "👩", "🏽", "🇺", "\u{600}", "\u{903}", "क", "\u{94D}", "\u{E33}",
      "ー",
      "ﾞ", "\u{20E3}", "#", "©", "\u{302A}", "か", "\u{3099}", " ",
    ]
    for seed in seeds(1_500, from: 31) {
      var random = SeededRandom(seed: seed)
      let text = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }.joined()
      if let complaint = complaint(about: text) {
        Issue.record("SEED=\(seed) RUNS=1: \(text.debugDescription): \(complaint)")
        return
      }
    }
  }

  private func complaint(about text: String) -> String? {
    let bytes = Array(text.utf8)
    var found: [[UInt8]] = []
    var widths: [Int] = []
    visitClusters(of: bytes.span) { cluster in
      found.append(Array(bytes[cluster.bytes]))
      widths.append(cluster.columns)
      return true
    }
    if found != text.map({ Array(String($0).utf8) }) { return "clusters of \(found.map(\.count))" }
    return widths == text.map { columns(ofCluster: $0) } ? nil : "columns \(widths)"
  }

  @Test(arguments: ["a\u{301}", "中", "🏽", "\u{1100}", "ﾞ"])
  func `a cluster longer than any real one counts scalar by scalar`(unit: String) throws {
    let scalars = unit.unicodeScalars
    let bomb = "x" + String(repeating: scalars.last.map(String.init) ?? "", count: 50_000)
    let last = try #require(scalars.last)
    #expect(columns(of: bomb) == 1 + 50_000 * columns(ofScalar: last))
  }
}
