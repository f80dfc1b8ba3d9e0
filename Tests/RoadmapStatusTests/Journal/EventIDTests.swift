import Foundation
import RoadmapStatus
import RoadmapTestSupport
import Testing

struct EventIDTests {
  @Test func `the recorded lines have the recorded ids`() throws {
    let url = repositoryFolder.appendingPathComponent("Tests/Fixtures/Status/event-ids.tsv")
    let lines = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count >= 2)
    for line in lines {
      let parts = line.split(separator: "\t")
      #expect(EventID(ofLine: Array(parts[0].utf8).span).text == String(parts[1]), "\(parts[0])")
    }
  }

  @Test(arguments: seeds(250))
  func `an id is read back from its text`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let id = EventID(bits: random.next())
    let text = Array(id.text.utf8)
    #expect(text.count == 12)
    #expect(EventID(text.span) == id)
  }

  @Test(arguments: [
    "", "9zgbe7413tb", "9zgbe7413tb77", "9ZGBE7413TB7", "9zgbe7413tbi", "9zgbe7413tbl",
    "9zgbe7413tbo", "9zgbe7413tbu", "9zgbe7413tb ", "9zgbe7413t-7",
  ])
  func `what is not 12 characters of the alphabet is no id`(_ text: String) {
    #expect(EventID(Array(text.utf8).span) == nil)
  }

  @Test func `ids are ordered as their texts are`() {
    var random = SeededRandom(seed: 7)
    let ids = (0..<200).map { _ in EventID(bits: random.next()) }
    #expect(ids.sorted().map(\.text) == ids.map(\.text).sorted())
  }
}
