import Foundation
import RoadmapTestSupport
import Testing

/// The programs that the terminal UI starts: the reader's editor, and what opens evidence.
@Suite struct InterfaceProgramTests {
  /// A folder whose name a shell would take apart.
  private static let work = "a b;touch pwned $(touch pwned)"

  private func practice() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "\(Self.work)/Roadmaps/practice")
    return folder
  }

  /// Writes a program that notes its arguments, one a line, and then does something with them.
  private func writeProgram(
    _ name: String,
    in folder: borrowing TemporaryFolder,
    then deed: String = ""
  ) throws -> String {
    let script = """
      #!/bin/sh
      for word in "$@"; do printf '%s\\n' "$word"; done >>'\(folder.path)/called'
      printf 'end\\n' >>'\(folder.path)/called'
      \(deed)

      """
    try folder.write(script, to: "bin/\(name)")
    try folder.setMode(0o755, of: "bin/\(name)")
    return "\(folder.path)/bin/\(name)"
  }

  /// The arguments of every call so far.
  private func calls(in folder: borrowing TemporaryFolder) -> [[String]] {
    guard let data = try? folder.read("called") else { return [] }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    // A call that is being written is none yet.
    guard let last = lines.lastIndex(of: "end") else { return [] }
    return lines[...last].split(separator: "end").map(Array.init)
  }

  private func open(
    in folder: borrowing TemporaryFolder,
    _ variables: [String: String?]
  ) throws -> PseudoTerminal {
    var environment = fixedEnvironment(home: folder.path)
    environment["ROADMAP_BY"] = "UZ/secretariat"
    for (name, value) in variables { environment[name] = value }
    return try PseudoTerminal(
      roadmapProgram.path,
      [],
      in: folder.url.appendingPathComponent(Self.work),
      environment: environment,
      columns: 100,
      rows: 30
    )
  }

  /// The number of the line that begins so in the draft.
  private func line(_ beginning: String, in folder: borrowing TemporaryFolder) throws -> Int {
    let data = try folder.read("\(Self.work)/Roadmaps/practice/draft.roadmap")
    let lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    return try #require(lines.firstIndex { $0.hasPrefix(beginning) }) + 1
  }

  // MARK: Editor

  @Test func `the editor opens the draft at the line of the item, and what it broke at the error`()
    throws
  {
    let folder = try practice()
    let program = try writeProgram("vim", in: folder, then: "printf '???\\n' >>\"$3\"")
    let terminal = try open(in: folder, ["VISUAL": "\(program) --clean", "EDITOR": "/bin/false"])
    try terminal.send("2/grant\r")
    try terminal.expectChosen("ORG-4")
    let place = try line("  activity ORG-4", in: folder)
    let lines = try folder.read("\(Self.work)/Roadmaps/practice/draft.roadmap")
      .count { $0 == UInt8(ascii: "\n") }
    try terminal.send("e")
    try terminal.expectOnScreen("draft.roadmap:\(lines + 1)")
    try terminal.expectChosen("ORG-4")
    try terminal.send("e")
    try terminal.expect("the second call") { _ in calls(in: folder).count == 2 }
    let found = calls(in: folder)
    let draft = try #require(found.first?.last)
    #expect(draft.hasSuffix("Roadmaps/practice/draft.roadmap"))
    #expect(
      found == [["--clean", "+\(place)", draft], ["--clean", "+\(lines + 1)", draft]]
    )
    try terminal.quit()
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!entries.contains("pwned"))
  }

  @Test func `an adopted version is not edited, and why is said`() throws {
    let folder = try practice()
    let program = try writeProgram("nano", in: folder)
    try FileManager.default.removeItem(
      atPath: "\(folder.path)/\(Self.work)/Roadmaps/practice/draft.roadmap"
    )
    let terminal = try open(in: folder, ["EDITOR": program])
    try terminal.send("2")
    try terminal.expectOnScreen("Activities")
    try terminal.send("e")
    try terminal.expectOnScreen("An adopted version is not edited")
    try terminal.quit()
    #expect(calls(in: folder) == [])
  }

  @Test(arguments: [nil, "no-such-editor", "relative/editor"])
  func `without an editor that can be found none is started`(editor: String?) throws {
    let folder = try practice()
    _ = try writeProgram("vi", in: folder)
    let variables = ["EDITOR": editor, "PATH": "\(folder.path)/bin:/usr/bin:/bin"]
    let terminal = try open(in: folder, variables)
    try terminal.send("2")
    try terminal.expectOnScreen("Activities")
    try terminal.send("e")
    try terminal.expectOnScreen("No editor is set")
    try terminal.quit()
    #expect(calls(in: folder) == [])
  }

  // MARK: Evidence

  /// Adds an event with this evidence to the journal of the other side, newest of all.
  private func addEvidence(_ reference: String, in folder: borrowing TemporaryFolder) throws {
    let path = "\(Self.work)/Roadmaps/practice/RU.journal"
    let head = "2026-11-23 RU/oms ORG-4 note evidence=\(reference) at=2026-11-23T09:00:00Z"
    try folder.write(try folder.read(path) + journalLine(head, "see there"), to: path)
  }

  @Test(arguments: [
    "evidence/minutes-$(id).txt", "https://example.org/a;touch/pwned?b=$(id)&c=1",
  ])
  func `evidence is handed to the opener as one word`(reference: String) throws {
    let folder = try practice()
    _ = try writeProgram("xdg-open", in: folder)
    try folder.write("text", to: "\(Self.work)/Roadmaps/practice/evidence/minutes-$(id).txt")
    try addEvidence(reference, in: folder)
    let terminal = try open(in: folder, ["PATH": "\(folder.path)/bin"])
    try terminal.send("6")
    try terminal.expectChosen("ORG-4")
    try terminal.send("o")
    try terminal.expect("a call of the opener") { _ in !calls(in: folder).isEmpty }
    let call = try #require(calls(in: folder).first)
    #expect(call.count == 1)
    #expect(call.first?.hasSuffix(reference) == true)
    if !reference.hasPrefix("https:") {
      #expect(call.first?.hasPrefix("/") == true)
      #expect(call.first?.contains("Roadmaps/practice/evidence/") == true)
    }
    try terminal.quit()
  }

  @Test(arguments: ["evidence/link.txt", "evidence/missing.txt", "evidence/folder"])
  func `what is no plain file of the agreement is not opened, and that is said`(
    reference: String
  ) throws {
    let folder = try practice()
    _ = try writeProgram("xdg-open", in: folder)
    try folder.link("\(Self.work)/Roadmaps/practice/evidence/link.txt", to: "/etc/passwd")
    try folder.write("", to: "\(Self.work)/Roadmaps/practice/evidence/folder/file")
    try addEvidence(reference, in: folder)
    let terminal = try open(in: folder, ["PATH": "\(folder.path)/bin"])
    try terminal.send("6")
    try terminal.expectChosen("ORG-4")
    try terminal.send("o")
    try terminal.expectOnScreen("is not there, or not a plain file")
    try terminal.quit()
    #expect(calls(in: folder) == [])
  }

  @Test func `without an opener the path is told`() throws {
    let folder = try practice()
    try folder.write("text", to: "\(Self.work)/Roadmaps/practice/evidence/act.txt")
    try addEvidence("evidence/act.txt", in: folder)
    let terminal = try open(in: folder, ["PATH": "\(folder.path)/bin"])
    try terminal.send("6")
    try terminal.expectChosen("ORG-4")
    try terminal.send("o")
    try terminal.expectOnScreen("No program to open it was found")
    try terminal.quit()
  }
}
