import Foundation
import RoadmapTestSupport
import Testing

struct DoctorCommandTests {
  private static func doctor(
    in folder: borrowing TemporaryFolder,
    _ variables: [String: String?] = [:]
  ) throws -> String {
    let result = try runRoadmap(
      ["doctor", "--width", "200"],
      in: folder.url,
      environment: variables
    )
    #expect(result.ending == .exited(0))
    #expect(result.errorText.isEmpty)
    return result.outputText
  }

  @Test
  func `a newcomer is told what to do first`() throws {
    let folder = try TemporaryFolder()
    let text = try Self.doctor(in: folder)
    #expect(text.contains("note   identity       nobody is named who records this\n"))
    #expect(
      text.contains("wrong  roadmaps       no folder of roadmaps with an agreement was found\n")
    )
    #expect(text.contains("`roadmap practice` copies one to try"))
    #expect(text.hasSuffix("\n1 thing is wrong.\n"))
  }

  @Test
  func `the agreements are named with what is in force and how much is recorded`() throws {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    try folder.write("by = UZ/secretariat\n", to: ".config/roadmap/config")
    let text = try Self.doctor(in: folder)
    #expect(text.contains("ok     identity       `UZ/secretariat`\n"))
    #expect(text.contains("`practice`: v2 in force, 3 texts, 2 journals, 106 events\n"))
    #expect(text.contains("ok     today          2026-11-23\n"))
    #expect(text.hasSuffix("\nAll is well.\n"))
  }

  @Test
  func `slips in the configuration are named with their lines`() throws {
    let folder = try TemporaryFolder()
    try folder.write("by = UZ\ncolor = blue\nnonsense\nby = RU/me\n", to: ".config/roadmap/config")
    let text = try Self.doctor(in: folder)
    #expect(text.contains("line 2 sets `color`, which does not exist"))
    #expect(text.contains("line 3 is not `key = value`"))
    #expect(text.contains("line 4 sets `by` again"))
    #expect(text.contains("identity       `RU/me`"))
  }

  @Test
  func `a locale that shows no Cyrillic and a missing home are said`() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.doctor(in: folder, ["LANG": "C"]).contains("not UTF-8"))
    #expect(try Self.doctor(in: folder, ["HOME": nil]).contains("HOME is not set"))
  }

  @Test
  func `looking makes no file`() throws {
    let folder = try TemporaryFolder()
    _ = try Self.doctor(in: folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test
  func `for scripts it is one JSON value`() throws {
    let folder = try TemporaryFolder()
    let result = try runRoadmap(["doctor", "--json"], in: folder.url)
    let value = try JSONSerialization.jsonObject(with: result.standardOutput) as? [String: Any]
    #expect(value?["kind"] as? String == "doctor")
    #expect((value?["facts"] as? [[String: Any]])?.isEmpty == false)
  }
}
