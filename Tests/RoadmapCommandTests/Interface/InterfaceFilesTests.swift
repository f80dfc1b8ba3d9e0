import Foundation
import RoadmapTestSupport
import Testing

/// What others do to the files while the terminal UI shows them.
@Suite struct InterfaceFilesTests {
  /// Lets the other side record something, in a process of its own.
  private func record(
    _ words: [String],
    by identity: String = "RU/oms",
    in folder: borrowing TemporaryFolder
  ) throws {
    let result = try runRoadmap(words, in: folder.url, environment: ["ROADMAP_BY": identity])
    try #require(result.ending == .exited(0), "\(result.errorText)")
  }

  @Test func `what another process records is shown at once, and the choice stays on its event`()
    throws
  {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.send("6")
    try terminal.expectOnScreen("newest first")
    try terminal.send("jj")
    try terminal.expectChosen("EDU-1@1")
    // Beside it are its details.
    let (row, text) = (terminal.screen.row, String(terminal.chosenRow.prefix(60)))
    try record(["note", "ORG-4", "--note", "heard by telephone"], in: folder)
    try terminal.expectOnScreen("heard by telephone")
    try terminal.expectChosen(text)
    #expect(terminal.screen.row > row)
    try terminal.quit()
  }

  @Test func `a line that an editor threw out of the journal is told, and one key puts it back`()
    throws
  {
    let folder = try practiceFolder()
    let before = try folder.read("Roadmaps/practice/UZ.journal")
    try record(["note", "ORG-4", "--note", "ours"], by: "UZ/secretariat", in: folder)
    let after = try folder.read("Roadmaps/practice/UZ.journal")
    let terminal = try openInterface(in: folder)
    try terminal.send("2")
    try terminal.expectOnScreen("Activities")
    #expect(!terminal.screen.text.contains("vanished"))
    // As an editor saves what it had opened before: another file under the same name.
    let place = folder.url.appendingPathComponent("Roadmaps/practice/UZ.journal")
    try before.write(to: place, options: .atomic)
    try terminal.expectOnScreen("1 line recorded here vanished from the journal")
    try terminal.send("H")
    try terminal.expectOnScreen("put back into the journals")
    try terminal.expectGone("vanished")
    #expect(try folder.read("Roadmaps/practice/UZ.journal") == after)
    try terminal.quit()
  }

  @Test func `a file that breaks while one looks is named, and what was good stays`() throws {
    let folder = try practiceFolder()
    let good = try folder.read("Roadmaps/practice/draft.roadmap")
    let terminal = try openInterface(in: folder)
    try terminal.send("2")
    try terminal.expectOnScreen("Activities")
    try folder.write(good + Data("\n???\n".utf8), to: "Roadmaps/practice/draft.roadmap")
    try terminal.expectOnScreen("draft.roadmap:")
    try terminal.expectOnScreen("MON-1")
    try folder.write(good, to: "Roadmaps/practice/draft.roadmap")
    try terminal.expectGone("draft.roadmap:")
    try terminal.quit()
  }

  @Test(arguments: ["Roadmaps/practice", "Roadmaps"])
  func `a folder that goes leaves nothing to show, and is shown again when it comes back`(
    path: String
  ) throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.send("2")
    try terminal.expectOnScreen("Activities")
    let aside = folder.url.appendingPathComponent("aside")
    let place = folder.url.appendingPathComponent(path)
    try FileManager.default.moveItem(at: place, to: aside)
    try terminal.expectOnScreen("Practise on a made-up agreement")
    try FileManager.default.moveItem(at: aside, to: place)
    try terminal.expectOnScreen("MON-1")
    #expect(!terminal.screen.text.contains("Practise on a made-up agreement"))
    try terminal.quit()
  }

  @Test func `while a form is open changes wait behind a bar, and nothing else moves`() throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.send("6")
    try terminal.expectOnScreen("Journal")
    try terminal.send("a")
    try terminal.expectOnScreen("note")
    try terminal.send("half a sent")
    try terminal.expectOnScreen("half a sent")
    try record(["note", "ORG-4", "--note", "heard by telephone"], in: folder)
    try terminal.expectOnScreen("The files changed on disk")
    #expect(!terminal.screen.text.contains("heard by telephone"))
    try terminal.send("ence")
    try terminal.expectOnScreen("half a sentence")
    #expect(!terminal.screen.text.contains("heard by telephone"))
    try terminal.send("\u{1B}")
    try terminal.expectOnScreen("heard by telephone")
    #expect(!terminal.screen.text.contains("The files changed on disk"))
    try terminal.quit()
  }

  @Test func `a change that nobody told of is found when one comes back to the window`() throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.send("6")
    try terminal.expectOnScreen("Journal")
    // Through another name of the same file: the folder that is watched hears nothing of it.
    let journal = folder.url.appendingPathComponent("Roadmaps/practice/RU.journal")
    let other = folder.url.appendingPathComponent("other-name")
    try FileManager.default.linkItem(at: journal, to: other)
    let file = try FileHandle(forWritingTo: other)
    try file.seekToEnd()
    let head = "2026-11-22 RU/oms ORG-4 note at=2026-11-22T09:00:00Z"
    try file.write(contentsOf: journalLine(head, "told by nobody"))
    try file.close()
    #expect(!terminal.screen.text.contains("told by nobody"))
    try terminal.send("\u{1B}[O\u{1B}[I")
    try terminal.expectOnScreen("told by nobody")
    try terminal.quit()
  }

  @Test func `coming back to a window where nothing changed raises no bar`() throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.send("2/grant\ra")
    try terminal.expectOnScreen("ORG-4")
    try terminal.send("\u{1B}[O\u{1B}[Ionly a note")
    try terminal.expectOnScreen("only a note")
    #expect(!terminal.screen.text.contains("The files changed on disk"))
    try terminal.send("\u{1B}")
    try terminal.expectGone("only a note")
    try terminal.quit()
  }
}
