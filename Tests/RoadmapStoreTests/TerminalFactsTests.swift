import RoadmapStore
import Terminal
import Testing

/// What is concluded from the environment about the terminal.
@Suite struct TerminalFactsTests {
  private func facts(_ kind: String?, _ others: ProcessVariables = [:]) -> ProcessFacts {
    var facts = ProcessFacts(variables: others, clock: RecordingScene.now)
    facts.variables[.terminalKind] = kind
    return facts
  }

  @Test(
    arguments: [
      ("xterm", nil, .sixteen), ("xterm-256color", nil, .indexed), ("linux", nil, .sixteen),
      ("xterm-256color", "truecolor", .trueColor), ("tmux-256color", "24bit", .trueColor),
      ("xterm-256color", "yes", .indexed), ("xterm-kitty", nil, .trueColor),
      ("alacritty", nil, .trueColor), ("xterm-direct", nil, .trueColor), ("vt220", nil, .none),
      ("screen-256color", "truecolor", .indexed), ("screen", "truecolor", .sixteen),
      ("dumb", "truecolor", .none), (nil, "truecolor", .none), ("", nil, .none),
    ] as [(String?, String?, ColorDepth)]
  )
  func `colours are used as far as the terminal announces them`(
    kind: String?,
    colors: String?,
    depth: ColorDepth
  ) {
    var facts = facts(kind)
    facts.variables[.terminalColors] = colors
    #expect(facts.colorDepth() == depth)
  }

  @Test
  func `who wants no colours gets none, unless a flag asks for them`() {
    let facts = facts("xterm-256color", [.noColor: "1"])
    #expect(facts.colorDepth() == .none)
    #expect(facts.colorDepth(wanted: .always) == .indexed)
    #expect(self.facts("vt100").colorDepth(wanted: .always) == .sixteen)
    #expect(self.facts("xterm-256color").colorDepth(wanted: .never) == .none)
    #expect(self.facts("xterm-256color", [.noColor: ""]).colorDepth() == .indexed)
  }

  @Test(
    arguments: [("xterm", true), ("vt100", true), ("dumb", false), ("emacs", false), ("", false)]
      as [(String, Bool)]
  )
  func `a screen is drawn only where the kind of terminal is known and can`(
    kind: String,
    isUsable: Bool
  ) {
    #expect(facts(kind).terminalIsUsable == isUsable)
    #expect(!facts(nil).terminalIsUsable)
  }

  @Test(arguments: [("1", true), ("yes", true), ("0", false), ("", false)] as [(String, Bool)])
  func `lines instead of a screen are wanted by a variable`(value: String, wantsLines: Bool) {
    #expect(facts("xterm", [.roadmapAccessible: value]).wantsLines == wantsLines)
    #expect(!facts("xterm").wantsLines)
  }
}
