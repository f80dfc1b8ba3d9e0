import Foundation
import RoadmapStore
import RoadmapSyntax
import Testing
import roadmap

struct CommandTableTests {
  @Test(arguments: CommandName.allCases)
  func `every command has the row of its own name`(command: CommandName) {
    #expect(row(of: command).name == command)
  }

  @Test(arguments: FlagName.allCases)
  func `every flag has the row of its own name`(flag: FlagName) {
    #expect(row(of: flag).name == flag)
  }

  @Test
  func `no two flags have the same letter`() {
    let letters = FlagName.allCases.compactMap { row(of: $0).short }
    #expect(Set(letters).count == letters.count)
  }

  @Test
  func `every name is lower-case ASCII and none begins with a dash`() {
    let names = visibleCommands.map(\.rawValue) + FlagName.allCases.map(\.rawValue)
    for name in names {
      #expect(name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(name)")
      #expect(!name.hasPrefix("-"))
    }
  }

  @Test(arguments: CommandName.allCases)
  func `every word of a command is named in capitals and explained`(command: CommandName) {
    for operand in row(of: command).operands {
      #expect(!operand.placeholder.isEmpty)
      #expect(operand.placeholder.utf8.first.map { (0x41...0x5A).contains($0) } == true)
      #expect(!operand.meaning.isEmpty)
    }
    let operands = row(of: command).operands
    #expect(
      operands.dropLast().allSatisfy { $0.count == .one || $0.count == .optional },
      "only the last word may be repeated"
    )
    #expect(
      operands.drop { $0.count == .one }.allSatisfy { $0.count != .one },
      "what may be left out comes last"
    )
  }

  @Test(arguments: FlagName.allCases)
  func `every value of a flag is named in capitals`(flag: FlagName) {
    guard let value = row(of: flag).value else { return }
    #expect(!value.placeholder.isEmpty)
    #expect(value.placeholder == value.placeholder.uppercased())
  }

  @Test(arguments: FlagName.allCases)
  func `every flag is legal somewhere and has a summary of one short line`(flag: FlagName) {
    let flagRow = row(of: flag)
    #expect(CommandName.allCases.contains { flagRow.scope.includes($0) })
    #expect((1...50).contains(flagRow.summary.count))
    #expect(!flagRow.summary.hasSuffix("."))
    #expect(flagRow.details.isEmpty || flagRow.details.hasSuffix("."))
  }

  @Test(arguments: CommandName.allCases)
  func `every command has a summary of one short line and paragraphs of sentences`(
    command: CommandName
  ) {
    let commandRow = row(of: command)
    #expect((1...50).contains(commandRow.summary.count))
    #expect(!commandRow.summary.hasSuffix("."))
    #expect(!commandRow.details.isEmpty)
    for paragraph in commandRow.details {
      #expect(paragraph.hasSuffix("."), "\(paragraph)")
      #expect(!paragraph.contains("\n"), "\(paragraph)")
    }
  }

  @Test(arguments: CommandName.allCases)
  func `every command has an example, and every example is a command line that works`(
    command: CommandName
  ) throws {
    #expect(!row(of: command).examples.isEmpty)
    for example in row(of: command).examples {
      let words = try commandWords(from: arguments(in: example.line))
      #expect(words.command == command, "\(example.line)")
      #expect(throws: Never.self) { try invocation(from: words) }
      #expect(!example.meaning.isEmpty)
    }
  }

  @Test
  func `every flag named in a text of the tables exists`() {
    let texts =
      CommandName.allCases.flatMap { command in
        row(of: command).details + row(of: command).operands.map(\.meaning)
      } + FlagName.allCases.flatMap { [row(of: $0).summary, row(of: $0).details] }
    for text in texts {
      for word in text.split(whereSeparator: { " `,.();=".contains($0) }) where word.hasPrefix("--")
      {
        #expect(FlagName(rawValue: String(word.dropFirst(2))) != nil, "\(word) in: \(text)")
      }
    }
  }

  @Test
  func `every word on the first screen is a command a slip can be mended to`() {
    for command in visibleCommands {
      let slip = String(command.rawValue.dropLast())
      #expect(nearestName(to: slip, among: visibleCommands.map(\.rawValue)) == command.rawValue)
    }
  }

  @Test
  func `exit codes are those that are promised`() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 141])
  }

  /// The words after `roadmap`, without what belongs to the shell around it.
  private func arguments(in line: String) throws -> [String] {
    let start = try #require(line.range(of: "roadmap "))
    let call = line[start.upperBound...].prefix { $0 != ")" && $0 != ">" }
    return call.split(separator: " ").map(String.init)
  }
}
