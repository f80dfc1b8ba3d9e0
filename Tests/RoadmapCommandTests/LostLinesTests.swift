import Foundation
import RoadmapStore
import RoadmapTUI
import RoadmapTestSupport
import Testing
import roadmap

/// Lines that were recorded on this machine and that their journal lacks.
struct LostLinesTests {
  private static let words = "1 line recorded here has vanished from its journal; `roadmap heal`"

  /// A copy of the practice agreement in which one note was recorded and thrown away again.
  private static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    let journal = "Roadmaps/practice/UZ.journal"
    let before = try folder.read(journal)
    let note = ["note", "MON-1", "-m", "ours", "--by", "UZ/secretariat"]
    try #require(try runRoadmap(note, in: folder.url).ending == .exited(0))
    try folder.write(before, to: journal)
    return folder
  }

  private static func run(
    _ line: String,
    in folder: borrowing TemporaryFolder
  ) throws -> ProgramResult {
    try runRoadmap(line.split(separator: " ").map(String.init), in: folder.url)
  }

  @Test
  func `the status names them, also for scripts`() throws {
    let folder = try Self.workspace()
    #expect(try Self.run("status --width 200", in: folder).outputText.contains(Self.words))
    let markdown = try Self.run("status practice --format markdown", in: folder).outputText
    #expect(markdown.contains("1 line recorded here has vanished from its journal"))
    #expect(try Self.run("status --json", in: folder).outputText.contains(#""lostLines": 1,"#))
  }

  @Test(arguments: ["check", "list", "due", "log", "timeline", "why MON-1", "show MON-1"])
  func `every command that reads the journal names them, and restores nothing`(
    command: String
  ) throws {
    let folder = try Self.workspace()
    let before = try folder.read("Roadmaps/practice/UZ.journal")
    let result = try Self.run(command + " --width 200", in: folder)
    #expect(result.ending == .exited(0))
    #expect(result.errorText.contains("practice: " + Self.words))
    #expect(try folder.read("Roadmaps/practice/UZ.journal") == before)
  }

  @Test
  func `heal says what it mended, also where nothing had to be written again`() throws {
    let folder = try Self.workspace()
    let journal = "Roadmaps/practice/UZ.journal"
    try #require(try Self.run("heal", in: folder).ending == .exited(0))
    let whole = try folder.read(journal)
    try folder.write(Data(whole.dropLast() + [0, 0, 0]), to: journal)
    let result = try Self.run("heal --width 200", in: folder)
    #expect(result.errorText.contains("3 zero bytes"))
    #expect(result.errorText.contains("had no line ending and got one"))
    #expect(result.outputText.contains("Everything that was recorded here is in its journal."))
    #expect(try folder.read(journal) == whole)
    #expect(try Self.run("heal", in: folder).errorText == "")
  }

  @Test
  func `a recording names what it puts back, and then nothing is missing`() throws {
    let folder = try Self.workspace()
    let result = try Self.run("note MON-1 -m more --by UZ/secretariat", in: folder)
    #expect(result.errorText.contains("One line recorded earlier had vanished from `UZ.journal`"))
    #expect(try Self.run("status --json", in: folder).outputText.contains(#""lostLines": 0,"#))
    #expect(try Self.run("check", in: folder).errorText == "")
  }

  @Test
  func `a journal in UTF-16 is named by its encoding, and lost nothing`() throws {
    let folder = try Self.workspace()
    let journal = "Roadmaps/practice/UZ.journal"
    let text = String(decoding: try folder.read(journal), as: UTF8.self)
    try folder.write(
      Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data()),
      to: journal
    )
    let saved = try folder.read(journal)
    let words =
      "Roadmaps/practice/UZ.journal is written in UTF-16 and was not read; save it as UTF-8."
    #expect(try Self.run("status --width 200", in: folder).outputText.contains(words))
    #expect(try Self.run("log --width 200", in: folder).errorText.contains("practice: " + words))
    #expect(!(try Self.run("log", in: folder).errorText.contains("vanished")))
    #expect(try Self.run("doctor --width 200", in: folder).outputText.contains("in UTF-16"))
    for command in ["note MON-1 -m more --by UZ/secretariat", "heal"] {
      let result = try Self.run(command, in: folder)
      #expect(result.ending == .exited(2), "\(command)")
      #expect(result.errorText.contains("save it as UTF-8"), "\(command)")
    }
    #expect(try folder.read(journal) == saved)
    var facts = ProcessFacts(
      currentFolder: folder.path,
      clock: Instant(secondsSince1970: 1_795_428_000)
    )
    facts.variables = [.roadmapDirectory: folder.path + "/Roadmaps", .home: folder.path]
    let environment = try Environment(facts: facts, settings: EnvironmentSettings())
    var reading = InterfaceReading()
    let warnings = reading.content(in: environment, facts).agreements.first?.warnings
    #expect(warnings?.first == .broken(path: journal, line: 1, errors: 1))
    #expect(warnings?.contains { if case .lostEvents = $0 { true } else { false } } == false)
  }
}
