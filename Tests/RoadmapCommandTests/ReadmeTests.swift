import Foundation
import RoadmapTestSupport
import Testing
import roadmap

/// The README shows what the program prints.
struct ReadmeTests {
  private static let readme =
    (try? String(contentsOf: repositoryFolder.appendingPathComponent("README.md"), encoding: .utf8))
    ?? ""

  @Test
  func `every output in the README is what the program prints`() throws {
    let blocks = Self.readme.components(separatedBy: "```console\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count >= 3)
    for block in blocks { #expect(block == (try played(block))) }
  }

  @Test
  func `the README names every command and no other`() {
    for command in visibleCommands {
      #expect(Self.readme.contains("`roadmap \(command.rawValue)"), "\(command)")
    }
    for part in Self.readme.components(separatedBy: "`roadmap ").dropFirst() {
      let word = part.prefix { $0.isLetter || $0 == "-" }
      #expect(CommandName(rawValue: String(word)) != nil, "\(word)")
    }
  }

  @Test
  func `the README names every exit code`() {
    for code in ExitCode.allCases { #expect(Self.readme.contains("\n| \(code.rawValue) | ")) }
  }

  /// The commands of a block with what they print now.
  private func played(_ block: String) throws -> String {
    var text = ""
    for line in block.components(separatedBy: "\n") where line.hasPrefix("$ roadmap ") {
      let arguments = line.split(separator: " ").dropFirst(2).map(String.init)
      let result = try runRoadmap(arguments, in: repositoryFolder)
      if !text.isEmpty { text += "\n" }
      text += line + "\n" + result.outputText + result.errorText
    }
    return text
  }
}
