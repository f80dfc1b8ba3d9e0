import RoadmapModel
import Testing

struct ItemIDTests {
  @Test(arguments: ["a", "MON-1", "MON-1.a", "x..y", String(repeating: "a", count: 64)])
  func `letters, digits, hyphens and dots make an ID`(text: String) {
    #expect(ItemID(text)?.text == text)
  }

  @Test(arguments: [
    ("", ItemIDProblem.empty), ("1a", .doesNotStartWithLetter), ("-a", .doesNotStartWithLetter),
    ("a-", .endsWithPunctuation), ("a.", .endsWithPunctuation), ("a_b", .notAllowed(offset: 1)),
    ("a b", .notAllowed(offset: 1)), ("МON-1", .doesNotStartWithLetter),
    ("MОN-1", .notAllowed(offset: 1)),
    (String(repeating: "a", count: 65), .tooLong(bytes: 65)),
  ])
  func `anything else is refused with a reason`(text: String, problem: ItemIDProblem) {
    #expect(ItemID(text) == nil)
    #expect(idProblem(text) == problem)
  }

  @Test
  func `IDs that differ in case are two IDs with one key`() throws {
    let upper = try #require(ItemID("MON-1"))
    let lower = try #require(ItemID("mon-1"))
    #expect(upper != lower)
    #expect(upper.key == lower.key)
  }
}
