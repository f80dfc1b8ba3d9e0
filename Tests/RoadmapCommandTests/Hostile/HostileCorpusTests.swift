import Foundation
import RoadmapTestSupport
import Terminal
import Testing
import roadmap

/// Every broken or hostile input: what is said of it, and that nothing else happens.
struct HostileCorpusTests {
  /// What reads files; a recording may refuse them, and must not change them either.
  private static let commands = [
    ["list"], ["status"], ["status", "--json"], ["why", "A-1"], ["due"], ["log"], ["timeline"],
    ["diff", "v1", "v1"], ["fmt", "--check"],
  ]

  /// `ROADMAP_RECORD=1` writes the table anew, to be read before it is kept.
  @Test
  func `check says what is wrong with each and where`() throws {
    var table = ""
    for input in HostileCase.all {
      let folder = try SweepFolder()
      try workspace(input).write(to: folder.path)
      let outcome = CommandScene.run(["check"], in: folder.path)
      let found = findings(in: outcome.output)
      let isWrong = found.contains { $0.contains(": error[") }
      #expect(outcome.code == (isWrong ? .findings : .success), "\(input)")
      #expect(scanTerminalOutput(Array(outcome.output.utf8)).isEmpty, "\(input)")
      #expect(outcome.output.utf8.count < 60_000, "\(input)")
      let name = TerminalText(escaping: input.name).description
      table +=
        ([name] + (found.isEmpty ? ["accepted"] : found.prefix(3)))
        .joined(separator: "\t") + "\n"
    }
    let path = repositoryFolder.path + "/Tests/Fixtures/Hostile/findings.tsv"
    if ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1" {
      try Data(table.utf8).write(to: URL(fileURLWithPath: path))
      Issue.record("recorded \(path)")
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    let rows = recorded.split(separator: "\n")
    for (row, found) in zip(rows, table.split(separator: "\n")) { #expect(row == found) }
    #expect(rows.count == HostileCase.all.count)
  }

  /// `v1.roadmap:9:20: error[control-character]`, as far as they are printed.
  private func findings(in output: String) -> [String] {
    let folder = "Roadmaps/twin/"
    return output.split(separator: "\n").filter { $0.hasPrefix(folder) }
      .map { line in
        line.dropFirst(folder.count).split(separator: ": ", maxSplits: 2).prefix(2)
          .joined(separator: ": ")
      }
  }

  @Test(arguments: HostileCase.all)
  func `every command that reads survives it and changes nothing`(input: HostileCase) throws {
    let folder = try SweepFolder()
    try workspace(input).write(to: folder.path)
    let before = FileTree(of: folder.path)
    for command in Self.commands {
      let outcome = CommandScene.run(command + ["--color", "always"], in: folder.path)
      let printed = Array(outcome.output.utf8) + outcome.messages
      #expect(scanTerminalOutput(printed).isEmpty, "\(command)")
      #expect([.success, .findings, .failed].contains(outcome.code), "\(command)")
      #expect(printed.count < 400_000 || command.contains("--json"), "\(command)")
      if outcome.code == .failed { #expect(!outcome.messages.isEmpty, "\(command)") }
    }
    #expect(FileTree(of: folder.path) == before)
  }

  private func workspace(_ input: HostileCase) -> FileTree {
    let files = input.files.map { ("Roadmaps/twin/\($0.name)", FileTree.Entry.file($0.bytes)) }
    return FileTree(Dictionary(uniqueKeysWithValues: files))
  }

  // MARK: What is no plain file

  /// Something else where a file should be.
  enum Stead: CaseIterable, Sendable {
    case folder, pipe, linkToFile, linkLoop, device, hugeFile
  }

  @Test(arguments: Stead.allCases, ["v1.roadmap", "draft.roadmap", "UZ.journal"])
  func `what is no plain file is refused by name and not waited for`(
    stead: Stead,
    name: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("roadmap-format 1\nagreement twin  Two\n", to: "Roadmaps/twin/v2.roadmap")
    let path = "Roadmaps/twin/\(name)"
    switch stead {
    case .folder: try folder.write("x", to: path + "/file")
    case .pipe: try folder.pipe(path)
    case .linkToFile:
      try folder.write("secret\n", to: "secret")
      try folder.link(path, to: folder.path + "/secret")
    case .linkLoop: try folder.link(path, to: name)
    case .device: try folder.link(path, to: "/dev/zero")
    case .hugeFile: try folder.makeSparse(path, size: 3 << 30)
    }
    for command in [["check"], ["status"], ["log"], ["note", "A-1", "-m", "x"], ["heal"]] {
      let outcome = CommandScene.run(command, in: folder.path)
      let printed = Array(outcome.output.utf8) + outcome.messages
      #expect(scanTerminalOutput(printed).isEmpty, "\(command)")
      #expect(outcome.code != .success, "\(command)")
      #expect(!String(decoding: printed, as: UTF8.self).contains("secret\n"), "\(command)")
      #expect(String(decoding: printed, as: UTF8.self).contains(name) || command == ["heal"])
    }
  }
}
