import Foundation
import RoadmapTestSupport
import Testing

/// Commands that change something and whose output nobody gets.
struct UnseenOutputTests {
  /// What a command leaves behind, as a name below the folder and a word in that file.
  struct Change: Sendable {
    let command: String
    let file: String
    let word: String

    init(_ command: String, _ file: String, _ word: String) {
      self.command = command
      self.file = file
      self.word = word
    }
  }

  private static let changes = [
    Change("note practice:MON-1 -m hello", "Roadmaps/practice/UZ.journal", "hello"),
    Change("done practice:MON-1 --json", "Roadmaps/practice/UZ.journal", " MON-1 done "),
    Change("adopt practice --yes", "Roadmaps/practice/UZ.journal", " @v3 adopt "),
    Change("amend other", "Roadmaps/other/draft.roadmap", "amends: 2 "),
    Change("practice copy", "copy/draft.roadmap", "agreement practice"),
    Change(
      "new fresh --parties UZ,RU --period 2027",
      "Roadmaps/fresh/draft.roadmap",
      "agreement fresh"
    ),
    Change("fmt untidy.roadmap", "untidy.roadmap", "roadmap-format 1\n"),
  ]

  private static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    try folder.copy("Roadmaps/practice", to: "Roadmaps/other")
    try FileManager.default.removeItem(atPath: folder.path + "/Roadmaps/other/draft.roadmap")
    try folder.write("roadmap-format 1   \n\nagreement x  Title   \n", to: "untidy.roadmap")
    return folder
  }

  private static func run(
    _ command: String,
    in folder: borrowing TemporaryFolder,
    _ stream: ProgramStream
  ) throws -> ProgramResult {
    try runRoadmap(
      command.split(separator: " ").map(String.init),
      in: folder.url,
      environment: ["ROADMAP_BY": "UZ/secretariat"],
      standardOutput: stream
    )
  }

  @Test(arguments: changes, [ProgramStream.file("/dev/full"), .closed, .closedPipe])
  func `what was done is never called undone because it could not be shown`(
    change: Change,
    stream: ProgramStream
  ) throws {
    let folder = try Self.workspace()
    let result = try Self.run(change.command, in: folder, stream)
    let code: Int32 = if case .closedPipe = stream { 141 } else { 4 }
    #expect(result.ending == .exited(code))
    #expect(result.errorText.contains("it was done and is on disk, but it could not be shown: "))
    #expect(result.errorText.contains("Do not do it again. Recorded or written: `"))
    #expect(!result.errorText.contains("run it again"))
    let text = String(decoding: try folder.read(change.file), as: UTF8.self)
    #expect(text.contains(change.word))
  }

  @Test
  func `a recording whose output is lost names the event`() throws {
    let folder = try Self.workspace()
    let result = try Self.run("note practice:MON-1 -m hello", in: folder, .file("/dev/full"))
    let journal = String(decoding: try folder.read("Roadmaps/practice/UZ.journal"), as: UTF8.self)
    let line = try #require(journal.split(separator: "\n").last)
    let id = try #require(line.split(separator: "=").last?.split(separator: " ").first)
    #expect(
      result.errorText == """
        roadmap: it was done and is on disk, but it could not be shown: No space left on device
        Do not do it again. Recorded or written: `\(id)`.

        """
    )
  }

  @Test
  func `where nothing was to be changed the code stays 2`() throws {
    let folder = try Self.workspace()
    for command in ["status", "heal", "check"] {
      let result = try Self.run(command, in: folder, .file("/dev/full"))
      #expect(result.ending == .exited(2), "\(command)")
      #expect(result.errorText.contains("the output could not be written"), "\(command)")
    }
  }
}
