import Foundation
import RoadmapTestSupport
import Testing
import roadmap

/// `roadmap new` and `roadmap practice`.
struct NewFilesTests {
  /// `ROADMAP_RECORD=1` makes the Swift file anew; the run then fails and says so.
  @Test
  func `the practice that the program holds is the one in Roadmaps`() throws {
    let root = repositoryFolder.appendingPathComponent("Roadmaps/practice")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { !$0.hasPrefix(".") && !root.appendingPathComponent($0).hasDirectoryPath }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    let files = try names.map { ($0, try Data(contentsOf: root.appendingPathComponent($0))) }
    if ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1" {
      let source = repositoryFolder.appendingPathComponent("Sources/roadmap/PracticeTexts.swift")
      try Data(Self.source(holding: files).utf8).write(to: source)
      Issue.record("PracticeTexts.swift was made anew; run without ROADMAP_RECORD")
      return
    }
    let held = practiceFiles()
    #expect(held.map(\.name) == files.map(\.0))
    for (file, held) in zip(files, held) {
      #expect(Data(held.text.utf8) == file.1, "\(file.0): run once with ROADMAP_RECORD=1")
    }
  }

  private static func source(holding files: [(String, Data)]) -> String {
    var source = """
      // swift-format-ignore-file
      // Made from `Roadmaps/practice` by the test of this file, with ROADMAP_RECORD=1; not to be edited.

      /// The files of the practice agreement, held here because the program reads no file of its own at
      /// run time; a test compares them with `Roadmaps/practice`.
      package func practiceFiles() -> [(name: String, text: String)] {
        [

      """
    for (name, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      source += "    (\"\(name)\", #\"\"\"\n\(text)\n\"\"\"#),\n"
    }
    return source + "  ]\n}\n"
  }

  @Test
  func `practice makes a copy that checks, stays marked, and can be recorded in`() throws {
    let folder = try TemporaryFolder()
    #expect(try runRoadmap(["practice", "try/it"], in: folder.url).ending == .exited(0))
    let text = String(decoding: try folder.read("try/it/v2.roadmap"), as: UTF8.self)
    #expect(text.contains("PRACTICE"))
    let check = try runRoadmap(["check", "--strict", "try/it"], in: folder.url)
    #expect(check.ending == .exited(0))
    let line = ["confirm", "EDU-3", "--by", "UZ/me", "--roadmaps", "try/it"]
    #expect(try runRoadmap(line, in: folder.url).ending == .exited(0))
    let again = try runRoadmap(["practice", "try/it"], in: folder.url)
    #expect(again.ending == .exited(2))
    #expect(again.errorText.contains("there is `try/it` already"))
  }

  @Test(arguments: [
    "one --parties UZ,RU --period 2027..2028",
    "two --parties UZ,RU,KZ --period 2027.. --languages ru,uz,en,kk",
    "three --parties A-1,B.2 --period 2027-Q2..2029-06 --languages uz --title Yoʻl",
    "four --parties uz,ru --period 2027-05-01..2027-06-30 --languages uz-Cyrl,en",
  ])
  func `a new agreement passes the strict check, is tidy, and takes a record`(
    line: String
  ) throws {
    let folder = try TemporaryFolder()
    let words = line.split(separator: " ").map(String.init)
    let made = try runRoadmap(["new"] + words, in: folder.url)
    #expect(made.ending == .exited(0), "\(made.errorText)")
    let check = try runRoadmap(["check", "--strict"], in: folder.url)
    #expect(check.ending == .exited(0), "\(check.outputText)")
    #expect(try runRoadmap(["fmt", "--check"], in: folder.url).ending == .exited(0))
    let party = words[2].split(separator: ",")[0]
    let record = ["start", "WORK-1", "--by", "\(party)/me"]
    #expect(try runRoadmap(record, in: folder.url).ending == .exited(0))
    let path = "Roadmaps/\(words[0])/draft.roadmap"
    let before = try folder.read(path)
    #expect(try runRoadmap(["new"] + words, in: folder.url).ending == .exited(2))
    #expect(try folder.read(path) == before)
  }

  @Test(arguments: [
    ("", "needs a name"), ("a", "needs its parties"), ("a --parties UZ,RU", "needs its period"),
    ("a --parties UZ --period 2027", "does not name the parties"),
    ("a --parties UZ,uz --period 2027", "does not name the parties"),
    ("a --parties UZ,observer --period 2027", "does not name the parties"),
    ("a --parties UZ,a --period 2027", "does not name the parties"),
    ("work --parties UZ,RU --period 2027", "cannot be the name"),
    ("../a --parties UZ,RU --period 2027", "cannot be the name"),
    ("A --parties UZ,RU --period 2027", "cannot be the name"),
    ("a --parties UZ,RU --period soon", "is not a period"),
    ("a --parties UZ,RU --period 2027 --languages e,1", "does not name languages"),
  ])
  func `what makes no agreement is said, and nothing is asked and made`(
    line: String,
    words: String
  ) throws {
    let folder = try TemporaryFolder()
    let arguments = ["new"] + line.split(separator: " ").map(String.init)
    let result = try runRoadmap(arguments, in: folder.url)
    #expect(result.ending == .exited(2))
    #expect(result.errorText.contains(words), "\(result.errorText)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Roadmaps"))
  }

  @Test(arguments: ["a\u{1B}[2Jb", "a\nversion: 9", "a\u{202E}b"])
  func `a title that is not one line of plain text makes nothing`(title: String) throws {
    let folder = try TemporaryFolder()
    let words = ["new", "a", "--parties", "UZ,RU", "--period", "2027", "--title", title]
    let result = try runRoadmap(words, in: folder.url)
    #expect(result.ending == .exited(2))
    #expect(!result.errorText.contains("\u{1B}"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Roadmaps/a"))
  }
}
