import Foundation
import RoadmapStore
import RoadmapTUI
import RoadmapTestSupport
import Testing
import roadmap

/// One entry that cannot be read, in one agreement of several.
struct UnreadableAgreementTests {
  /// What stands in the place of a file of the agreement `other`.
  enum Entry: CaseIterable, Sendable {
    case folderAsJournal, pipeAsJournal, linkAsJournal, linkAsVersion, folderAsVersion
  }

  private static func workspace(_ entry: Entry) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["practice", "other"] {
      try folder.copy("Roadmaps/practice", to: "Roadmaps/\(name)")
    }
    let place = folder.url.appendingPathComponent("Roadmaps/other")
    switch entry {
    case .folderAsJournal: try folder.write("x", to: "Roadmaps/other/foo.journal/x")
    case .pipeAsJournal: try folder.pipe("Roadmaps/other/ZZ.journal")
    case .linkAsJournal: try folder.link("Roadmaps/other/ZZ.journal", to: "UZ.journal")
    case .linkAsVersion:
      try FileManager.default.removeItem(at: place.appendingPathComponent("v1.roadmap"))
      try folder.link("Roadmaps/other/v1.roadmap", to: "v2.roadmap")
    case .folderAsVersion: try folder.write("x", to: "Roadmaps/other/v7.roadmap/x")
    }
    return folder
  }

  private static func run(
    _ line: String,
    in folder: borrowing TemporaryFolder
  ) throws -> ProgramResult {
    try runRoadmap(
      line.split(separator: " ").map(String.init),
      in: folder.url,
      environment: ["ROADMAP_BY": "UZ/secretariat"]
    )
  }

  @Test(
    arguments: Entry.allCases,
    ["status", "list", "due", "log", "timeline", "status --format markdown"]
  )
  func `what can be read is shown, and the other agreement is named with the reason`(
    entry: Entry,
    command: String
  ) throws {
    let folder = try Self.workspace(entry)
    let result = try Self.run(command, in: folder)
    #expect(result.ending == .exited(0))
    #expect(result.errorText.contains("`Roadmaps/other/"))
    #expect(result.errorText.contains(" is a folder") || result.errorText.contains("plain file"))
    #expect(result.outputText.contains("Not shown, because a file cannot be read: other"))
    #expect(result.outputText.contains("EDU-3"))
  }

  @Test(arguments: ["status", "list", "due", "log", "timeline"])
  func `the JSON of a report names what it leaves out`(command: String) throws {
    let folder = try Self.workspace(.pipeAsJournal)
    let result = try Self.run(command + " --json", in: folder)
    let object = try JSONSerialization.jsonObject(with: result.standardOutput)
    #expect((object as? [String: Any])?["unreadable"] as? [String] == ["other"])
    #expect(result.ending == .exited(0))
  }

  @Test(arguments: ["status other", "log other", "timeline other", "note other:MON-1 -m x", "undo"])
  func `what needs the agreement that cannot be read says why it cannot`(command: String) throws {
    let folder = try Self.workspace(.folderAsJournal)
    let result = try Self.run(command, in: folder)
    #expect(result.ending == .exited(2))
    #expect(result.errorText.contains("`Roadmaps/other/foo.journal` is a folder, not a file"))
  }

  @Test(arguments: Entry.allCases)
  func `a record in another agreement is not touched by it`(entry: Entry) throws {
    let folder = try Self.workspace(entry)
    let commands = [
      "note practice:MON-1 -m x", "note practice:@agreement -m y",
      "note practice:MON-1 -m z --by uz/me --lang ru",
    ]
    for command in commands {
      #expect(try Self.run(command, in: folder).ending == .exited(0), "\(command)")
    }
    // Which agreement is meant nobody can say without having read all.
    if entry == .linkAsVersion {
      #expect(try Self.run("note @agreement -m z", in: folder).ending == .exited(2))
    }
  }

  @Test
  func `where none can be read the exit code says so`() throws {
    let folder = try Self.workspace(.folderAsJournal)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("Roadmaps/practice"))
    for command in ["status", "list", "due", "log", "timeline"] {
      let result = try Self.run(command, in: folder)
      #expect(result.ending == .exited(2), "\(command)")
      #expect(result.outputText == "", "\(command)")
    }
  }

  @Test
  func `the terminal UI shows the others, and knows which file cannot be read`() throws {
    let folder = try Self.workspace(.folderAsJournal)
    var facts = ProcessFacts(
      currentFolder: folder.path,
      clock: Instant(secondsSince1970: 1_795_428_000)
    )
    facts.variables = [.roadmapDirectory: folder.path + "/Roadmaps"]
    let environment = try Environment(facts: facts, settings: EnvironmentSettings())
    var reading = InterfaceReading()
    let content = reading.content(in: environment, facts)
    #expect(content.agreements.map(\.name) == ["practice"])
    #expect(content.unreadable == ["Roadmaps/other/foo.journal"])
    #expect(content.absence == nil)
  }

  @Test
  func `a folder with the name of a version makes no agreement of the folder of agreements`() throws
  {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    try folder.copy("Roadmaps/practice", to: "Roadmaps/v1.roadmap")
    let names = try agreementFolders(in: folder.path + "/Roadmaps").map(\.name)
    #expect(names == ["practice", "v1.roadmap"])
    #expect(try Self.run("status practice", in: folder).ending == .exited(0))
  }

  @Test(arguments: ["v1.roadmap", "draft.roadmap", "x.roadmap", "uz.journal"])
  func `no new agreement gets the name of a file`(name: String) throws {
    let folder = try TemporaryFolder()
    let commands = [
      ["new", name, "--parties", "UZ,RU", "--period", "2027"], ["practice", "Roadmaps/\(name)"],
    ]
    for words in commands {
      let result = try runRoadmap(words, in: folder.url)
      #expect(result.ending == .exited(2))
      #expect(result.errorText.contains("`\(name)` cannot be the name of an agreement"))
    }
    #expect(try namesInFolder(folder.path) == [])
  }

  @Test
  func `a link that leads nowhere is no agreement`() throws {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    try folder.link("Roadmaps/gone", to: "nowhere")
    #expect(try agreementFolders(in: folder.path + "/Roadmaps").map(\.name) == ["practice"])
  }
}
