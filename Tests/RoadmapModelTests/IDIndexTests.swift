import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// Through the agreement, which owns the index.
struct IDIndexTests {
  @Test
  func `an ID is found without regard to case`() throws {
    let agreement = readAgreement(below: "area MON  A\n  activity Mon-1  B\n")
    for spelling in ["Mon-1", "MON-1", "mon-1"] {
      #expect(try agreement.named(spelling).line == 9)
    }
    let missing = try #require(ItemID("MON-2"))
    #expect(agreement.item(named: missing) == nil)
  }

  @Test
  func `parties and the agreement itself are no items`() throws {
    let agreement = readAgreement(below: "area MON  A\n")
    for name in ["t", "UZ", "RU"] {
      let id = try #require(ItemID(name))
      #expect(agreement.item(named: id) == nil)
    }
  }

  @Test
  func `one name space holds all IDs of a file, and the first stays`() throws {
    expectFindings(
      below: "clause C  D\narea «uz»  A\narea «T»  B\narea «c»  E\n",
      [
        .idTwice, .idTwice, .idTwice,
      ]
    )
    let agreement = readAgreement(below: "area MON  A\narea mon  B\n")
    #expect(try agreement.named("mon").line == 8)
    let twice = Agreement.read(agreement.text).findings.kept[0]
    #expect(twice.related == [agreement.items[0].id])
  }

  @Test
  func `thousands of IDs are each found`() throws {
    let lines = (0..<3_000).map { "  activity A-\($0)  T\n" }.joined()
    let agreement = readAgreement(below: "area A  B\n" + lines)
    #expect(agreement.items.count == 3_001)
    for number in stride(from: 0, to: 3_000, by: 7) {
      #expect(try agreement.named("a-\(number)").line == Int32(9 + number))
    }
  }

  /// IDs that differ in one letter at the end, at the beginning, and by a digit.
  @Test
  func `like IDs are different IDs`() {
    let agreement = readAgreement(
      below: "area AB  T\narea BA  T\narea A-B  T\narea A.B  T\narea AB1  T\narea AB2  T\n"
    )
    #expect(Agreement.read(agreement.text).findings.isEmpty)
  }
}
