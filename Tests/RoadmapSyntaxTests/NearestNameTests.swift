import RoadmapSyntax
import Testing

struct NearestNameTests {
  private let commands = ["check", "fmt", "show", "list", "explain", "help", "completions"]

  @Test(arguments: [
    ("chek", "check"), ("chekc", "check"), ("cehck", "check"), ("checck", "check"),
    ("vheck", "check"), ("ftm", "fmt"), ("explian", "explain"), ("CHECK", "check"),
  ])
  func `a slip of one key finds the word`(name: String, meant: String) {
    #expect(nearestName(to: name, among: commands) == meant)
  }

  @Test
  func `a beginning of two letters or more finds the word it begins`() {
    #expect(nearestName(to: "comp", among: commands) == "completions")
    #expect(nearestName(to: "li", among: commands) == "list")
    #expect(nearestName(to: "l", among: commands) == nil)
  }

  @Test
  func `a word that begins with the name goes before others as near`() {
    #expect(nearestName(to: "own", among: ["own-", "owner"]) == "own-")
    #expect(nearestName(to: "due", among: ["dug", "due-date"]) == "due-date")
  }

  @Test(arguments: ["frobnicate", "", "x", "zz", "abcdefgh"])
  func `a word that is like none gets no suggestion`(name: String) {
    #expect(nearestName(to: name, among: commands) == nil)
  }

  @Test
  func `among words as near the earlier wins`() {
    #expect(nearestName(to: "MON-3", among: ["MON-1", "MON-2"]) == "MON-1")
    #expect(nearestName(to: "MON-3", among: ["MON-2", "MON-1"]) == "MON-2")
  }

  @Test
  func `among words as near one with the same first letter wins`() {
    #expect(nearestName(to: "fsh", among: ["bash", "zsh", "fish"]) == "fish")
  }

  @Test
  func `a nearer word wins over an earlier one`() {
    #expect(nearestName(to: "deadlines", among: ["headline", "deadline"]) == "deadline")
  }

  @Test
  func `capital and small letters are the same`() {
    #expect(nearestName(to: "mon-1", among: ["ARE-1", "MON-1"]) == "MON-1")
    #expect(nearestName(to: "mno-1", among: ["ARE-1", "MON-1"]) == "MON-1")
  }

  @Test
  func `an ID with a Cyrillic letter that looks Latin finds the Latin one`() {
    #expect(nearestName(to: "\u{041C}ON-1", among: ["ARE-1", "MON-1"]) == "MON-1")
  }

  @Test
  func `names over 64 bytes neither get nor become a suggestion`() {
    let longest = String(repeating: "a", count: 64)
    #expect(nearestName(to: longest + "a", among: [longest]) == nil)
    #expect(nearestName(to: longest, among: [longest + "a"]) == nil)
    #expect(nearestName(to: String(longest.dropLast()), among: [longest]) == longest)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the distance agrees with a plain table on random words`(seed: UInt64) {
    var state = seed
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for _ in 0..<2_000 {
      let first = (0...next(9)).map { _ in UInt8(97 + next(3)) }
      let second = (0...next(9)).map { _ in UInt8(97 + next(3)) }
      let limit = min(max(1, max(first.count, second.count) / 3), first.count - 1)
      let isPrefix = first.count >= 2 && second.starts(with: first)
      let isNear = first == second || isPrefix || plainDistance(first, second) <= limit
      let candidate = String(decoding: second, as: UTF8.self)
      let found = nearestName(to: String(decoding: first, as: UTF8.self), among: [candidate])
      #expect((found != nil) == isNear, "seed \(seed): \(first) and \(second)")
    }
  }

  /// The definition, with the whole table and no early end.
  private func plainDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: second.count + 1),
      count: first.count + 1
    )
    for row in 0...first.count {
      for column in 0...second.count {
        if row == 0 || column == 0 {
          table[row][column] = row + column
          continue
        }
        let same = first[row - 1] == second[column - 1]
        var steps = min(
          table[row - 1][column] + 1,
          table[row][column - 1] + 1,
          table[row - 1][column - 1] + (same ? 0 : 1)
        )
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          steps = min(steps, table[row - 2][column - 2] + 1)
        }
        table[row][column] = steps
      }
    }
    return table[first.count][second.count]
  }
}
