import Foundation
import RoadmapTestSupport
import Testing

/// Drafts begun and adopted in the terminal UI: the built program on a terminal, by keys only.
@Suite struct InterfaceAdoptionTests {
  private func open(
    _ identity: String,
    in folder: borrowing TemporaryFolder
  ) throws -> PseudoTerminal {
    var environment = fixedEnvironment(home: folder.path)
    environment["ROADMAP_BY"] = identity
    environment["SWIFT_BACKTRACE"] = "enable=no"
    return try PseudoTerminal(
      roadmapProgram.path,
      [],
      in: folder.url,
      environment: environment,
      columns: 100,
      rows: 30
    )
  }

  private func text(_ name: String, in folder: borrowing TemporaryFolder) throws -> String {
    String(decoding: try folder.read("Roadmaps/practice/\(name)"), as: UTF8.self)
  }

  private func exists(_ name: String, in folder: borrowing TemporaryFolder) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder.path)/Roadmaps/practice/\(name)")
  }

  @Test
  func `a draft is begun, adopted by one side and by the other, and a later change is shown`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    try FileManager.default.removeItem(
      at: folder.url.appendingPathComponent("Roadmaps/practice/draft.roadmap")
    )
    let ours = try open("UZ/secretariat", in: folder)
    try ours.expectOnScreen("practice")
    try ours.send("5")
    try ours.expectOnScreen("v1 → v2")
    try ours.send("B")
    try ours.expectOnScreen("as version 3, which amends it")
    let isEarly = exists("draft.roadmap", in: folder)
    #expect(!isEarly)
    try ours.send("\r")
    try ours.expectOnScreen("draft.roadmap made: version 3, which amends v2")
    let draft = try text("draft.roadmap", in: folder)
    try ours.send("A")
    try ours.expectOnScreen("UZ adopts v3")
    try ours.send("\r")
    try ours.expectOnScreen("v3 adopted by UZ")
    #expect(try text("v3.roadmap", in: folder) == draft)
    let isLeft = exists("draft.roadmap", in: folder)
    #expect(!isLeft)
    let line = try text("UZ.journal", in: folder).split(separator: "\n").last
    #expect(line?.hasPrefix("2026-11-23 UZ/secretariat @v3 adopt sha256=") == true)

    let theirs = try open("RU/oms", in: folder)
    try theirs.send("5")
    try theirs.expectOnScreen("v2 → v3")
    try theirs.send("A")
    try theirs.expectOnScreen("RU adopts v3")
    try theirs.send("\r")
    try theirs.expectOnScreen("v3 is adopted by all sides")
    try theirs.send("q")
    #expect(try theirs.end() == .exited(0))

    // Somebody edits what both adopted: it is named by itself, and shown.
    let edited = draft.replacingOccurrences(of: "due: 2027-Q2", with: "due: 2028-Q3")
    #expect(edited != draft)
    try folder.write(edited, to: "Roadmaps/practice/v3.roadmap")
    try ours.expectOnScreen("v3 is no longer the text that was adopted.")
    try ours.expectOnScreen("v3@adopted")
    try ours.send("q")
    #expect(try ours.end() == .exited(0))
    #expect(ours.screenModes == .clean)
  }
}
