import RoadmapModel
import RoadmapStore
import RoadmapSyntax
import RoadmapTestSupport
import Testing

@Suite struct ConfigurationTests {
  private func read(
    _ text: String
  ) -> (configuration: Configuration, problems: [ConfigurationProblem]) {
    Configuration.read(SourceText(Array(text.utf8)))
  }

  @Test(
    arguments: [
      ("by = UZ/secretariat\n", "UZ/secretariat"), ("by=UZ", "UZ"), ("  by  =  UZ \r\n", "UZ"),
      ("# by = RU\n\nby = UZ\n", "UZ"), ("by = RU\nby = UZ\n", "UZ"), ("", nil), ("by =\n", nil),
      ("By = UZ\n", nil),
    ] as [(String, String?)]
  )
  func `a line sets a value, the last one counts`(text: String, value: String?) {
    #expect(read(text).configuration[.identity] == value)
  }

  @Test
  func `what has no effect is named by its line and stops nothing`() {
    let read = read("by = RU\ncolour = blue\nnonsense\nby = UZ\n")
    #expect(read.configuration[.identity] == "UZ")
    #expect(
      read.problems == [
        .unknownKey("colour", line: 2), .unreadable(line: 3), .repeatedKey(.identity, line: 4),
      ]
    )
  }

  @Test
  func `a missing file is an empty configuration`() throws {
    let folder = try SweepFolder()
    let read = try readConfiguration(folder.path + "/config")
    #expect(read.configuration == Configuration())
    #expect(read.problems == [])
  }

  @Test
  func `the flag goes before the variable, and that before the configuration`() {
    let configuration = read("by = C\n").configuration
    var facts = ProcessFacts(clock: RecordingScene.now)
    #expect(identityText(flag: nil, facts: facts, configuration: Configuration()) == nil)
    #expect(identityText(flag: nil, facts: facts, configuration: configuration)?.text == "C")
    facts.variables[.roadmapIdentity] = "B"
    #expect(identityText(flag: nil, facts: facts, configuration: configuration)?.text == "B")
    let flagged = identityText(flag: "A", facts: facts, configuration: configuration)
    #expect(flagged?.text == "A")
    #expect(flagged?.source == .flag)
  }

  @Test(
    arguments: [
      ("UZ", "UZ", nil), ("UZ/secretariat", "UZ", "secretariat"), ("RU/отдел-2", "RU", "отдел-2"),
    ] as [(String, String, String?)]
  )
  func `an identity is a party and perhaps a person`(
    text: String,
    party: String,
    person: String?
  ) {
    let identity = Identity(text)
    #expect(identity?.party.text == party)
    #expect(identity?.person == person)
    #expect(identity?.text == text)
  }

  @Test(arguments: ["", "/x", "UZ/", "UZ/a b", "UZ/a/b", "У", "UZ/a=b", "UZ/|"])
  func `anything else is no identity`(text: String) {
    #expect(Identity(text) == nil)
  }

  @Test
  func `the person's folders follow the variables, relative ones are ignored`() {
    var facts = ProcessFacts(clock: RecordingScene.now)
    #expect(facts.userFolders == nil)
    facts.variables = [.home: "/users/a"]
    #expect(facts.userFolders?.state == "/users/a/.local/state/roadmap")
    #expect(facts.userFolders?.configurationFile == "/users/a/.config/roadmap/config")
    facts.variables = [.home: "/users/a", .stateHome: "s", .configurationHome: "/c/"]
    #expect(facts.userFolders?.state == "/users/a/.local/state/roadmap")
    #expect(facts.userFolders?.configuration == "/c/roadmap")
  }
}
