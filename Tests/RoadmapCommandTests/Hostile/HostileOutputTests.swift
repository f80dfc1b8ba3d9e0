import RoadmapTestSupport
import Testing
import roadmap

/// One text in every place that holds text, over every command and every format.
struct HostileOutputTests {
  private static let formats = [["--format", "markdown"], ["--json"]]
  private static let commands: [[String]] =
    [
      ["check"], ["list"], ["show", "A-1"], ["status"], ["status", "--by", "UZ"], ["why", "A-1"],
      ["why", "A-2"], ["due"], ["log"], ["timeline"], ["diff", "v1", "v2"],
      ["diff", "v1", "v2", "--format", "side-by-side"], ["fmt", "--check"], ["doctor"],
      ["diff", "v1", "v2", "--format", "amendment"], ["help", "status"],
    ]
  private static let jsonCommands: [[String]] = [
    ["check"], ["list"], ["show", "A-1"], ["status"], ["why", "A-1"], ["due"], ["log"],
    ["timeline"], ["diff", "v1", "v2"], ["heal"], ["doctor"],
  ]
  private static let indices = Array(HostileWorkspace.texts.indices)

  @Test(arguments: indices)
  func `no text steers a terminal in any command`(index: Int) throws {
    let (name, text) = HostileWorkspace.texts[index]
    let folder = try SweepFolder()
    try HostileWorkspace(text).tree.write(to: folder.path)
    let before = FileTree(of: folder.path)
    let word = String(decoding: text, as: UTF8.self)
    let withWord = [
      ["show", word], ["check", word], ["list", word], ["explain", word], ["status", word],
      ["why", word], ["help", word], [word], ["diff", word, "v2"], ["due", word],
      ["log", "--as-of", word], ["status", "--format", word], ["done", word], ["adopt", word],
      ["check", "--\(word)"], ["status", "--lang", word], ["status", "--roadmaps", word],
    ]
    for command in Self.commands + withWord {
      let outcome = CommandScene.run(command + ["--color", "always"], in: folder.path)
      let printed = Array(outcome.output.utf8) + outcome.messages
      #expect(scanTerminalOutput(printed).isEmpty, "\(name): \(command.prefix(1))")
      #expect(outcome.code != .unconfirmed, "\(name): \(command.prefix(1))")
    }
    #expect(FileTree(of: folder.path) == before, "\(name)")
  }

  @Test(arguments: indices)
  func `no text makes a member of JSON`(index: Int) throws {
    let (name, text) = HostileWorkspace.texts[index]
    let folder = try SweepFolder()
    try HostileWorkspace(text).tree.write(to: folder.path)
    for command in Self.jsonCommands {
      let outcome = CommandScene.run(command + ["--json"], in: folder.path)
      #expect(outcome.code == .success || outcome.code == .findings, "\(name): \(command)")
      let keys = try StrictJSON.keys(of: Array(outcome.output.utf8))
      #expect(keys.contains("schemaVersion"), "\(name): \(command)")
      let odd = keys.filter { $0 == "injected" || !$0.utf8.allSatisfy(isWordByte) }
      #expect(odd.isEmpty, "\(name): \(command)")
      #expect(scanTerminalOutput(Array(outcome.output.utf8)).isEmpty, "\(name): \(command)")
    }
  }

  @Test(arguments: indices)
  func `no text makes markup`(index: Int) throws {
    let (name, text) = HostileWorkspace.texts[index]
    let folder = try SweepFolder()
    try HostileWorkspace(text).tree.write(to: folder.path)
    for command in [["status"], ["due"], ["diff", "v1", "v2"]] {
      let outcome = CommandScene.run(command + ["--format", "markdown"], in: folder.path)
      #expect(outcome.code == .success, "\(name): \(command)")
      #expect(outcome.output.count > 50, "\(name): \(command)")
      #expect(markdownProblems(Array(outcome.output.utf8)) == [], "\(name): \(command)")
    }
    let page = CommandScene.run(["diff", "v1", "v2", "--format", "html"], in: folder.path)
    #expect(page.code == .success)
    #expect(htmlProblems(Array(page.output.utf8)) == [], "\(name)")
    #expect(scanTerminalOutput(Array(page.output.utf8)).isEmpty, "\(name)")
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  // MARK: The judges

  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"a":"\#u{1}"}"#, #"{"a":"\x"}"#, "[1,]", "[01]", "{} {}", "[1", #"["a]"#,
    "", "[tru]", #"{"a" 1}"#, "[1 2]", "nul",
  ])
  func `the judge of JSON refuses what is none`(text: String) {
    #expect(throws: StrictJSON.Failure.self) { try StrictJSON.keys(of: Array(text.utf8)) }
  }

  @Test(arguments: [
    "<b>x</b>", "<p onclick=\"x\">x</p>", "<p class=x>x</p>", "<p>a & b</p>", "<p>a > b</p>", "<p>",
    "<p>x</h1>", "<a href=\"x\">x</a>", "<script>x</script>", "<p class=\"&x\">y</p>",
  ])
  func `the judge of HTML finds what is not ours`(text: String) {
    #expect(!htmlProblems(Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [
    "[a](b)", "<b>x</b>", "a `b`", "&lt;", "http://a.example", "www.a.example", "a@b.example",
    "| a | b |\n|---|---|\n| a | b | c |", "- x", "=====", "~~x~~", "a | b", "\tcode",
  ])
  func `the judge of Markdown finds what is not ours`(text: String) {
    #expect(!markdownProblems(Array(text.utf8)).isEmpty)
  }

  @Test
  func `the judges find nothing in what is right`() throws {
    #expect(markdownProblems(Array("## a \\[b\\] http\\://x\n\n| a \\| b | c |\n".utf8)) == [])
    #expect(htmlProblems(Array("<p class=\"x\">a &amp; <bdi>b</bdi></p>".utf8)) == [])
    let json = #"{"a": [1, -2.5, true, null, "\u00e9\n"], "b": {}}"#
    #expect(try StrictJSON.keys(of: Array(json.utf8)) == ["a", "b"])
  }
}
