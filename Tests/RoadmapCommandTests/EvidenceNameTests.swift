import Foundation
import RoadmapTestSupport
import Testing

/// Names of evidence that the line of a journal cannot hold.
struct EvidenceNameTests {
  private static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    return folder
  }

  private static func note(
    _ evidence: String,
    in folder: borrowing TemporaryFolder
  ) throws -> ProgramResult {
    try runRoadmap(
      ["note", "MON-1", "--evidence", evidence, "--by", "UZ/secretariat"],
      in: folder.url
    )
  }

  @Test(
    arguments: [
      ("a#1.pdf", "holds `#`, behind which a journal keeps the hash"),
      ("a | b.pdf", "holds ` | `, behind which a journal keeps the text"),
      ("a at=b.pdf", "holds ` at=`, with which another value would begin"),
      ("a id=b.pdf", "holds ` id=`, with which another value would begin"),
      ("a session=b.pdf", "holds ` session=`, with which another value would begin"),
      ("a\nb.pdf", "holds a line break or another control character"),
    ],
    ["Roadmaps/practice/evidence/", ""]
  )
  func `a name that would be read as something else is refused for what it is`(
    file: (name: String, words: String),
    place: String
  ) throws {
    let folder = try Self.workspace()
    try folder.write("abc", to: place + file.name)
    let before = try folder.read("Roadmaps/practice/UZ.journal")
    let result = try Self.note(place + file.name, in: folder)
    if place.isEmpty, file.name.contains("#") {
      // A copy can have another name.
      #expect(result.ending == .exited(0))
      #expect(try folder.read("Roadmaps/practice/evidence/a-1.pdf") == Data("abc".utf8))
      return
    }
    #expect(result.ending == .exited(2))
    #expect(result.errorText.contains("cannot be evidence: its name " + file.words))
    #expect(result.errorText.contains("Give the file another name"))
    #expect(try folder.read("Roadmaps/practice/UZ.journal") == before)
  }

  @Test
  func `where evidence is no folder the refusal says that`() throws {
    let folder = try Self.workspace()
    let evidence = folder.url.appendingPathComponent("Roadmaps/practice/evidence")
    try? FileManager.default.removeItem(at: evidence)
    try folder.pipe("Roadmaps/practice/evidence")
    try folder.write("abc", to: "act.pdf")
    let result = try Self.note("act.pdf", in: folder)
    #expect(result.ending == .exited(2))
    #expect(result.errorText.contains("`Roadmaps/practice/evidence` is no folder"))
  }
}
