import Foundation
import RoadmapTestSupport
import Testing

/// Text from files, names and arguments that means to steer a terminal or to mislead a reader.
struct HostileTextTests {
  /// A title, and how the finding names what is wrong with it.
  struct HostileTitle: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// Nil where the text is an odd one, but allowed.
    let named: String?

    var testDescription: String { name }

    init(_ name: String, _ text: String, named: String?) {
      self.init(name, Array(text.utf8), named: named)
    }

    init(_ name: String, _ bytes: [UInt8], named: String?) {
      self.name = name
      self.bytes = bytes
      self.named = named
    }
  }

  static let titles = [
    HostileTitle("screen cleared", "Paid \u{1B}[2J\u{1B}[31m", named: "U+001B"),
    HostileTitle("window title", "\u{1B}]0;CANARY\u{7} visit", named: "U+001B"),
    HostileTitle("clipboard", "\u{1B}]52;c;Y3VybA==\u{7}", named: "U+001B"),
    HostileTitle("C1 controls", "a\u{9B}2J\u{9D}0;x\u{9C}", named: "U+009B"),
    HostileTitle("raw C1 byte", [0x61, 0x9B, 0x32, 0x4A], named: "not UTF-8"),
    HostileTitle("backspaces", "not done\u{8}\u{8}\u{8}\u{8}done\u{7F}", named: "U+0008"),
    HostileTitle("bidi override", "Pay \u{202E}000,01\u{202C} to B", named: "U+202E"),
    HostileTitle("bidi isolate", "owner \u{2067}a pays b", named: "U+2067"),
    HostileTitle("NUL", "Sign\0the memo", named: "U+0000"),
    HostileTitle("carriage return", "Signed\rNot signed", named: "carriage return"),
    HostileTitle("line separator", "Sign\u{2028}owner UZ: x", named: "U+2028"),
    HostileTitle("tag characters", "Sign\u{E0061}\u{E0070}\u{E0070}", named: "U+E0061"),
    HostileTitle("zero width", "Sign\u{200B} the\u{2060} memo", named: "U+200B"),
    HostileTitle("overlong slash", [0x61, 0xC0, 0xAF, 0x62], named: "not UTF-8"),
    HostileTitle("surrogate", [0x61, 0xED, 0xA0, 0x80], named: "not UTF-8"),
    HostileTitle(
      "100 kB of combining marks",
      "a" + String(repeating: "\u{301}\u{316}", count: 25_000),
      named: "line is"
    ),
    HostileTitle("a megabyte", String(repeating: "x", count: 1_000_000), named: "line is"),
    HostileTitle("right to left", "توقيع مذكرة التفاهم", named: nil),
    HostileTitle("emoji and joiners", "Kick-off 👩‍👩‍👧 می‌خواهم", named: nil),
  ]

  static let commands = [
    ["check"], ["check", "--json"], ["list"], ["list", "--json"], ["show", "ACT"],
    ["show", "ACT", "--json"], ["fmt", "--check"], ["list", "Paid"],
  ]

  private func workspace(_ title: [UInt8], in folder: borrowing TemporaryFolder) throws {
    let frame = """
      roadmap-format 1
      agreement twin  Two cities
        version: 1
        languages: en
        period: 2026..2027
      party UZ  First
      party RU  Second
      area A  Services
        activity ACT\u{20}\u{20}
      """
    let rest = "\n    due: 2026-Q4\n    result: "
    try folder.write(
      Data(Array(frame.utf8) + title + Array(rest.utf8) + title + [0x0A]),
      to: "Roadmaps/twin/v1.roadmap"
    )
  }

  @Test(arguments: titles)
  func `no byte of a hostile title reaches the terminal in any command`(
    title: HostileTitle
  ) throws {
    let folder = try TemporaryFolder()
    try workspace(title.bytes, in: folder)
    let environments = [["COLUMNS": "40"], ["COLUMNS": "100", "LANG": "C"]]
    // Each command in one of two environments, and of titles about as many in each; more commands and
    // texts are played without a process for each (`HostileOutputTests`).
    for (place, command) in Self.commands.enumerated() {
      let result = try runRoadmap(
        command + ["--color", "always"],
        in: folder.url,
        environment: environments[(place + title.bytes.count) % 2]
      )
      let output = [UInt8](result.standardOutput) + [UInt8](result.standardError)
      #expect(scanTerminalOutput(output).isEmpty, "\(command)")
      #expect(output.count < 60_000 || command.contains("--json"), "\(command)")
      #expect([.exited(0), .exited(1), .exited(2)].contains(result.ending), "\(command)")
    }
  }

  @Test(arguments: titles)
  func `check names what is wrong with a hostile title`(title: HostileTitle) throws {
    let folder = try TemporaryFolder()
    try workspace(title.bytes, in: folder)
    let result = try runRoadmap(["check"], in: folder.url)
    let text = String(decoding: result.standardOutput, as: UTF8.self)
    if let named = title.named {
      #expect(text.contains(named))
      #expect(text.contains("Roadmaps/twin/v1.roadmap:9:"))
    } else {
      #expect(result.ending == .exited(0) && text.contains("nothing found"))
    }
  }

  @Test func `an argument and a file name are escaped like everything else`() throws {
    let folder = try TemporaryFolder()
    let name = "evil\u{1B}[2J\u{202E}.roadmap"
    try folder.write("garbage\n", to: name)
    for command in [["check", name], ["check", "no\u{1B}]0;x\u{7}"], ["show", "\u{9B}2J"]] {
      let result = try runRoadmap(command, in: folder.url)
      let output = [UInt8](result.standardOutput) + [UInt8](result.standardError)
      #expect(scanTerminalOutput(output).isEmpty)
      #expect(!output.isEmpty)
    }
  }
}
