import Foundation
import RoadmapTestSupport
import Testing

/// Recording from the command line, on a copy of the practice agreement.
struct RecordCommandTests {
  private static let identity: [String: String?] = ["ROADMAP_BY": "UZ/secretariat"]

  private static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    return folder
  }

  private static func run(
    _ line: String,
    in folder: borrowing TemporaryFolder,
    _ more: [String] = [],
    by identity: [String: String?] = identity
  ) throws -> ProgramResult {
    let words = line.split(separator: " ").map(String.init)
    return try runRoadmap(words + more, in: folder.url, environment: identity)
  }

  private static func journal(
    _ party: String,
    in folder: borrowing TemporaryFolder
  ) throws -> String {
    String(decoding: try folder.read("Roadmaps/practice/\(party).journal"), as: UTF8.self)
  }

  /// The lines that a run added to a journal.
  private static func added(
    _ party: String,
    in folder: borrowing TemporaryFolder
  ) throws -> [String] {
    let url = repositoryFolder.appendingPathComponent("Roadmaps/practice/\(party).journal")
    let before = try String(contentsOf: url, encoding: .utf8)
    let after = try journal(party, in: folder)
    try #require(after.hasPrefix(before), "what stood there before is as it was")
    return after.dropFirst(before.count).split(separator: "\n").map(String.init)
  }

  // MARK: What is written

  @Test
  func `a line is written byte for byte, and the agreement is not touched`() throws {
    let folder = try Self.workspace()
    let result = try Self.run("done MON-1 --now 2026-11-23T10:00:00Z", in: folder)
    #expect(result.ending == .exited(0))
    #expect(
      try Self.added("UZ", in: folder) == [
        "2026-11-23 UZ/secretariat MON-1 done at=2026-11-23T10:00:00Z id=jv93w0n2q0zw"
      ]
    )
    #expect(try Self.added("RU", in: folder).isEmpty)
    for name in ["v1.roadmap", "v2.roadmap", "draft.roadmap"] {
      let url = repositoryFolder.appendingPathComponent("Roadmaps/practice/\(name)")
      #expect(try folder.read("Roadmaps/practice/\(name)") == Data(contentsOf: url))
    }
    #expect(result.outputText.hasPrefix("MON-1 reported done by UZ, in time; waiting for RU"))
    #expect(try Self.run("check practice --strict", in: folder).ending == .exited(0))
  }

  @Test
  func `undo adds a line, and undo of that line restores`() throws {
    let folder = try Self.workspace()
    _ = try Self.run("done MON-1 --now 2026-11-23T10:00:00Z", in: folder)
    #expect(try Self.run("undo --now 2026-11-23T10:00:05Z", in: folder).ending == .exited(0))
    let lines = try Self.added("UZ", in: folder)
    try #require(lines.count == 2)
    let id = try #require(lines[0].split(separator: "=").last)
    #expect(lines[1].contains(" MON-1 undo of=\(id) at=2026-11-23T10:00:05Z id="))
    let undo = try #require(lines[1].split(separator: "=").last)
    #expect(try Self.run("undo \(undo)", in: folder).ending == .exited(0))
    let again = try Self.run("done MON-1", in: folder)
    #expect(again.ending == .exited(2))
    #expect(again.errorText.contains("has reported `MON-1` done already"))
  }

  @Test
  func `the other side confirms in its own journal, and of= names the claim`() throws {
    let folder = try Self.workspace()
    _ = try Self.run("done MON-1 --now 2026-11-23T10:00:00Z", in: folder)
    let result = try Self.run("confirm mon-1 --by RU/oms", in: folder)
    #expect(result.ending == .exited(0))
    #expect(result.outputText.contains("RU confirms that UZ did MON-1"))
    let lines = try Self.added("RU", in: folder)
    #expect(lines.count == 1)
    #expect(lines.first?.contains(" RU/oms MON-1 confirm of=jv93w0n2q0zw at=") == true)
    #expect(try Self.added("UZ", in: folder).count == 1)
  }

  @Test
  func `what the other side said on paper stands in one's own journal with its document`() throws {
    let folder = try Self.workspace()
    _ = try Self.run("done MON-1 --now 2026-11-23T10:00:00Z", in: folder)
    try folder.write("abc", to: "letter 7.pdf")
    let line = "confirm MON-1 --for RU --session 2026-11-20 --evidence"
    let result = try Self.run(line, in: folder, ["letter 7.pdf"])
    #expect(result.ending == .exited(0))
    let written = try #require(try Self.added("UZ", in: folder).last)
    #expect(
      written.hasPrefix(
        "2026-11-23 RU MON-1 confirm by=UZ/secretariat of=jv93w0n2q0zw "
          + "evidence=evidence/letter 7.pdf#sha256:ba7816bf8f01cfea session=2026-11-20 at="
      )
    )
    #expect(try folder.read("Roadmaps/practice/evidence/letter 7.pdf") == Data("abc".utf8))
    #expect(try Self.added("RU", in: folder).isEmpty)
  }

  @Test
  func `several IDs are one action: one instant, and one undo takes all back`() throws {
    let folder = try Self.workspace()
    let line = "done MON-1 MON-3@2026 EDU-1 --now 2026-11-23T10:00:00Z"
    #expect(try Self.run(line, in: folder).ending == .exited(0))
    #expect(try Self.run("undo --now 2026-11-23T11:00:00Z", in: folder).ending == .exited(0))
    let lines = try Self.added("UZ", in: folder)
    #expect(lines.count == 6)
    #expect(lines.prefix(3).allSatisfy { $0.contains(" at=2026-11-23T10:00:00Z ") })
    #expect(lines.suffix(3).allSatisfy { $0.contains(" undo of=") })
  }

  @Test
  func `one bad ID of several and nothing is written`() throws {
    let folder = try Self.workspace()
    #expect(try Self.run("done MON-1 CUL-2", in: folder).ending == .exited(2))
    #expect(try Self.run("done MON-1 MON-9", in: folder).ending == .exited(2))
    #expect(try Self.added("UZ", in: folder).isEmpty)
  }

  @Test(arguments: ["оба города", "Oʻzbekcha gʻoya", "Ўзбекча ғоя", "a\nb", "\"x\" | y=z"])
  func `a note in any language is kept, on one line`(note: String) throws {
    let folder = try Self.workspace()
    #expect(try Self.run("note MON-1 --note", in: folder, [note]).ending == .exited(0))
    let lines = try Self.added("UZ", in: folder)
    #expect(lines.count == 1)
    let kept = note.replacingOccurrences(of: "\n", with: " ")
    #expect(lines.first?.hasSuffix(" | \(kept)") == true)
  }

  // MARK: Evidence

  @Test
  func `a document of the same name is never overwritten, and the same document is not doubled`()
    throws
  {
    let folder = try Self.workspace()
    try folder.write("one", to: "a/act.pdf")
    try folder.write("two", to: "b/act.pdf")
    for path in ["a/act.pdf", "b/act.pdf", "a/act.pdf"] {
      let result = try Self.run("note MON-1 --evidence \(path)", in: folder)
      #expect(result.ending == .exited(0))
    }
    let lines = try Self.added("UZ", in: folder)
    #expect(lines.map { $0.contains("evidence=evidence/act.pdf#sha256:") } == [true, false, true])
    #expect(lines[1].contains("evidence=evidence/act-2.pdf#sha256:"))
    #expect(throws: (any Error).self) { try folder.read("Roadmaps/practice/evidence/act-3.pdf") }
    #expect(try folder.read("Roadmaps/practice/evidence/act.pdf") == Data("one".utf8))
    #expect(try folder.read("Roadmaps/practice/evidence/act-2.pdf") == Data("two".utf8))
  }

  @Test
  func `a document in the agreement's folder stays where it is`() throws {
    let folder = try Self.workspace()
    let path = "Roadmaps/practice/evidence/letter-114.txt"
    #expect(try Self.run("note MON-1 --evidence \(path)", in: folder).ending == .exited(0))
    let line = try #require(try Self.added("UZ", in: folder).first)
    #expect(line.contains(" evidence=evidence/letter-114.txt#sha256:"))
  }

  @Test
  func `a link, a folder and a missing file are no evidence, and nothing is recorded`() throws {
    let folder = try Self.workspace()
    try folder.write("x", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.txt",
      withDestinationPath: "real.txt"
    )
    for path in ["link.txt", "Roadmaps", "missing.txt"] {
      let result = try Self.run("note MON-1 --evidence \(path)", in: folder)
      #expect(result.ending == .exited(2), "\(path)")
    }
    #expect(try Self.added("UZ", in: folder).isEmpty)
  }

  @Test
  func `a document is not left behind by a line that was refused`() throws {
    let folder = try Self.workspace()
    try folder.write("x", to: "new.txt")
    let path = folder.path + "/Roadmaps/practice/UZ.journal"
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let result = try Self.run("note MON-1 --evidence new.txt", in: folder)
    #expect(result.ending == .exited(2))
    #expect(result.errorText.contains("may not be written"))
    let copy = folder.path + "/Roadmaps/practice/evidence/new.txt"
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  // MARK: Refusals

  @Test(arguments: [
    ("done CUL-2", "`UZ` does not own `CUL-2`"),
    ("done MON-1 --on 2026-11-24", "2026-11-24 is in the future"),
    ("done MON-1 --on 2026-02-30", "`2026-02-30` is not a value of `--on`"),
    ("done MON-77", "there is no item `MON-77`"),
    ("done MON-3@2019", "`MON-3@2019` is not due at such a time"),
    ("done MON-1@2026", "It is due once"),
    ("done MON-1 --by XX/me", "`XX` is no party"),
    ("done MON-1 --by observer", "`MON-1`"),
    ("done MON-1 --by =", "names no party and person"),
    ("done MON-1 --for UZ --evidence x", "there is no file"),
    ("done MON-1 --for RU", "needs a document"),
    ("confirm MON-5", "nothing of another side on `MON-5`"),
    ("dispute MON-6", "`dispute` needs a reason"),
    ("risk MON-6", "`risk` needs a reason"),
    ("note MON-6", "this note says nothing"),
    ("postpone MON-5", "`postpone` needs `--to`"),
    ("postpone MON-5 --to soon", "`soon` is not a value of `--to`"),
    ("postpone MON-5 --to 2027-Q4", "a proposal of `UZ` to postpone `MON-5` waits already"),
    ("postpone MON-6 --to 2027-H2", "`RU` proposed to postpone `MON-6` already"),
    ("resume MON-1", "`MON-1` is not suspended"),
    ("measure MON-1.centres seven --period 2026", "`seven` is not a value"),
    ("measure MON-1.centres 7", "`measure` needs `--period`"),
    ("measure MON-1 7 --period 2026", "`MON-1`"),
    ("undo CUL-5", "nothing of your side to take back on `CUL-5`"),
    ("undo ORG-4", "what all sides agreed cannot be taken back"),
  ])
  func `what cannot be recorded is said, with exit code 2, and nothing is written`(
    line: String,
    words: String
  ) throws {
    let folder = try Self.workspace()
    let result = try Self.run(line, in: folder)
    #expect(result.ending == .exited(2))
    #expect(result.errorText.contains(words), "\(result.errorText)")
    #expect(result.errorText.split(separator: "\n").count >= 2, "with a remedy")
    #expect(result.outputText.isEmpty)
    #expect(try Self.added("UZ", in: folder).isEmpty)
  }

  @Test(arguments: ["\u{1B}[2Jx", "a\u{202E}b", "\u{0}x"].filter { !$0.contains("\u{0}") })
  func `a hostile note is refused and does not reach the terminal`(note: String) throws {
    let folder = try Self.workspace()
    let result = try Self.run("note MON-1 --note", in: folder, [note])
    #expect(result.ending == .exited(2))
    #expect(!result.errorText.contains("\u{1B}") && !result.errorText.contains("\u{202E}"))
    #expect(try Self.added("UZ", in: folder).isEmpty)
  }

  @Test
  func `without a name nothing is recorded, and a name in the configuration is enough`() throws {
    let folder = try Self.workspace()
    let nobody = try Self.run("done MON-1", in: folder, by: [:])
    #expect(nobody.ending == .exited(2))
    #expect(nobody.errorText.contains("nobody is named"))
    try folder.write("by = UZ/devonxona\n", to: ".config/roadmap/config")
    #expect(try Self.run("done MON-1", in: folder, by: [:]).ending == .exited(0))
    #expect(try Self.added("UZ", in: folder).first?.contains(" UZ/devonxona MON-1 ") == true)
  }

  @Test
  func `an observer notes and measures in a journal of its own`() throws {
    let folder = try Self.workspace()
    let line = "report MON-1 --by observer -m seen"
    #expect(try Self.run(line, in: folder).ending == .exited(0))
    let text = try Self.journal("observer", in: folder)
    #expect(text.hasPrefix("journal-format 1 practice observer\n2026-11-23 observer MON-1 report "))
  }

  // MARK: At once

  @Test
  func `processes that record at once lose nothing`() async throws {
    let folder = try Self.workspace()
    let url = folder.url
    let endings = try await withThrowingTaskGroup(of: ProgramEnding.self) { group in
      for number in 0..<8 {
        group.addTask {
          try runRoadmap(
            ["note", "MON-1", "--note", "number \(number)", "--by", number < 4 ? "UZ/a" : "RU/b"],
            in: url
          )
          .ending
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(endings == Array(repeating: .exited(0), count: 8))
    let lines = try Self.added("UZ", in: folder) + Self.added("RU", in: folder)
    #expect(lines.count == 8)
    for number in 0..<8 { #expect(lines.contains { $0.hasSuffix("| number \(number)") }) }
  }

  // MARK: Healing

  @Test
  func `what an editor threw away is named by doctor, and heal puts it back once`() throws {
    let folder = try Self.workspace()
    _ = try Self.run("done MON-1 --now 2026-11-23T10:00:00Z", in: folder)
    let path = "Roadmaps/practice/UZ.journal"
    let whole = try folder.read(path)
    let url = repositoryFolder.appendingPathComponent(path)
    try folder.write(Data(contentsOf: url), to: path)
    #expect(try Self.run("doctor", in: folder).outputText.contains("has lost 1 line"))
    #expect(try Self.added("UZ", in: folder).isEmpty, "looking changes nothing")
    let healed = try Self.run("heal", in: folder)
    #expect(healed.ending == .exited(0))
    #expect(healed.outputText.contains("UZ.journal: 1 line restored"))
    #expect(try folder.read(path) == whole)
    #expect(try Self.run("heal", in: folder).outputText.hasPrefix("Everything that was recorded"))
    #expect(try folder.read(path) == whole)
  }
}
