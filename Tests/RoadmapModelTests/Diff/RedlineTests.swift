import RoadmapModel
import RoadmapTestSupport
import Testing

struct RedlineTests {
  private static let texts: [[UInt8]] =
    [
      "", " ", "a", "Joint visit", "Joint  visit.", "organise a joint summer school",
      "jointly organise a joint winter school", "联合访问北京大学图书馆", "联合访问上海大学",
      "👩‍👩‍👧 family 👩‍👧", "🇺🇿🇷🇺 flags 🇷🇺", "cafe\u{301} and café",
      "زيارة مشتركة إلى المدارس", "زيارة إلى المدارس", "งานประชุมร่วมกัน", "งานประชุม",
      String(repeating: "word ", count: 500), String(repeating: "word ", count: 499) + "end",
      String(repeating: "字", count: 600), String(repeating: "字", count: 500) + "子",
      "oʻquv kursi oʻtkazish", "oʻquv mashgʻuloti oʻtkazish",
    ]
    .map { Array($0.utf8) } + [[0xFF, 0x20, 0xFE], [0xC3], [0xF0, 0x9F, 0x98]]

  private func complaint(_ old: [UInt8], _ new: [UInt8]) -> String? {
    let redline = Redline(old, new)
    let kept = redline.runs.filter { $0.kind != .inserted }.flatMap(\.bytes)
    let made = redline.runs.filter { $0.kind != .deleted }.flatMap(\.bytes)
    if kept != old { return "equal and deleted are not the old text" }
    if made != new { return "equal and inserted are not the new text" }
    if redline.runs.contains(where: \.bytes.isEmpty) { return "an empty run" }
    for run in redline.runs where String(validating: run.bytes, as: UTF8.self) == nil {
      if String(validating: old + new, as: UTF8.self) != nil { return "a run cuts a character" }
    }
    if old == new, redline.runs.contains(where: { $0.kind != .equal }) { return "not empty" }
    return nil
  }

  @Test
  func `equal and deleted are the old text, equal and inserted the new, in every script`() {
    for old in Self.texts {
      for new in Self.texts { #expect(complaint(old, new) == nil) }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `the same for random words`(part: UInt64) {
    let words = ["the", "not", "and", "or", "visit", "30", "90", ",", ".", "школа", "字", "🇺🇿"]
    for seed in seeds(150, from: part * 1_000_000) {
      var random = RoadmapTestSupport.SeededRandom(seed: seed)
      func text() -> [UInt8] {
        let count = random.below(40)
        let parts = (0..<count).map { _ in words[random.below(words.count)] }
        return Array(parts.joined(separator: [" ", "", "  "][random.below(3)]).utf8)
      }
      #expect(complaint(text(), text()) == nil, "SEED=\(seed) RUNS=1")
    }
  }

  @Test
  func `one word between equal words is all that is marked`() {
    let redline = Redline(Array("pay in 30 days".utf8), Array("pay in 90 days".utf8))
    let shown = redline.runs.map { "\($0.kind) \(String(decoding: $0.bytes, as: UTF8.self))" }
    #expect(shown == ["equal pay in ", "deleted 30", "inserted 90", "equal  days"])
  }

  @Test
  func `texts that have nothing in common are replaced, and it is said when that was a bound`() {
    let old = (0..<3_000).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<3_000).map { "b\($0)" }.joined(separator: " ")
    let redline = Redline(Array(old.utf8), Array(new.utf8))
    #expect(redline.isBounded)
    #expect(complaint(Array(old.utf8), Array(new.utf8)) == nil)
  }
}
