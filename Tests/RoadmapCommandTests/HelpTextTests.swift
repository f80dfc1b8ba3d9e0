import RoadmapStore
import Testing
import roadmap

struct HelpTextTests {
  private static let pages: [CommandName?] = [nil] + CommandName.allCases

  private func text(
    of page: CommandName?,
    width: Int,
    colored: Bool = false
  ) throws -> String {
    var settings = EnvironmentSettings()
    settings.width = width
    settings.color = colored ? .always : .never
    let environment = try Environment(
      facts: ProcessFacts(clock: Instant(secondsSince1970: 1_795_428_000)),
      settings: settings
    )
    let lines = page.map { helpPage(of: $0, in: environment) } ?? overviewPage(in: environment)
    return String(decoding: bytes(of: lines, colored: colored), as: UTF8.self)
  }

  @Test(arguments: pages, [40, 41, 50, 59, 60, 70, 80, 100, 250])
  func `no line of help is wider than the terminal, nor than 100 columns`(
    page: CommandName?,
    width: Int
  ) throws {
    for line in try text(of: page, width: width).split(separator: "\n") {
      // A path that is to be copied is never broken.
      let isOneWord = !line.drop { $0 == " " }.contains(" ")
      #expect(line.unicodeScalars.count <= min(width, 100) || isOneWord, "\(line)")
    }
  }

  @Test(arguments: pages)
  func `help is plain ASCII without white space at the ends of lines`(page: CommandName?) throws {
    for width in [20, 40, 80, 100] {
      let text = try text(of: page, width: width)
      #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
      #expect(!text.contains(" \n"))
      #expect(!text.contains("\n\n\n"))
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test(arguments: pages)
  func `colour adds escape codes and changes nothing else`(page: CommandName?) throws {
    for width in [30, 80] {
      let colored = try text(of: page, width: width, colored: true)
      let plain = try text(of: page, width: width)
      #expect(colored.contains("\u{1B}[1m"))
      #expect(withoutColor(colored) == plain)
    }
  }

  @Test
  func `the overview names every visible command and every common flag, and no hidden one`() throws
  {
    let text = try text(of: nil, width: 80)
    for command in visibleCommands { #expect(text.contains("\n  \(command.rawValue)")) }
    for flag in commonFlags { #expect(text.contains(flag.typed)) }
    #expect(!text.contains("__"))
  }

  @Test(arguments: CommandName.allCases)
  func `the page of a command names its flags, words and examples`(command: CommandName) throws {
    let text = try text(of: command, width: 100)
    for flag in ownFlags(of: command) { #expect(text.contains(" \(flag.typed)")) }
    for operand in row(of: command).operands { #expect(text.contains(operand.placeholder)) }
    for example in row(of: command).examples { #expect(text.contains("\n  \(example.line)")) }
  }

  private func withoutColor(_ text: String) -> String {
    var plain = ""
    var isCode = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isCode = true }
      if !isCode { plain.unicodeScalars.append(scalar) }
      if scalar == "m" { isCode = false }
    }
    return plain
  }
}
