import Foundation
import RoadmapTestSupport
import Testing

struct DiffCommandTests {
  /// The same bytes whatever the process's hash seed, locale, zone or length of its name.
  @Test(arguments: ["text", "side-by-side", "markdown", "html", "json", "amendment"])
  func `two processes say the same`(format: String) throws {
    let arguments = ["diff", "practice", "v1", "v2", "--format", format, "--width", "90"]
    let surroundings: [[String: String]] = [
      ["SWIFT_DETERMINISTIC_HASHING": "1", "TZ": "Asia/Tashkent"],
      ["TZ": "America/Los_Angeles", "LANG": "en_US.UTF-8"],
      ["TZ": "UTC", "LANG": "tr_TR.UTF-8"],
    ]
    let outputs = try surroundings.map { variables in
      try runRoadmap(arguments, in: repositoryFolder, environment: variables).outputText
    }
    #expect(outputs[0].utf8.count > 1_000)
    #expect(outputs.allSatisfy { $0 == outputs[0] })
  }
}
