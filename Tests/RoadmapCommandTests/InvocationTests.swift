import RoadmapStore
import Testing
import roadmap

struct InvocationTests {
  private func read(_ arguments: String...) throws -> Invocation {
    try invocation(from: try commandWords(from: arguments))
  }

  @Test
  func `every command gets its own arguments`() throws {
    #expect(try read().request == .home)
    #expect(try read("--help").request == .overview)
    #expect(try read("help").request == .overview)
    #expect(try read("help", "format").request == .formatPage)
    #expect(try read("help", "fmt").request == .commandHelp(.fmt))
    #expect(try read("fmt", "--help").request == .commandHelp(.fmt))
    #expect(try read("--version").request == .version)
    #expect(
      try read("check", "a", "--strict").request
        == .check(CheckArguments(targets: ["a"], strict: true, json: false))
    )
    #expect(
      try read("fmt", "--check").request == .format(FormatArguments(paths: [], checkOnly: true))
    )
    #expect(
      try read("show", "MON-1", "--json").request == .show(ShowArguments(id: "MON-1", json: true))
    )
    #expect(
      try read("list", "visit", "-x").request
        == .list(ListArguments(filters: ["visit", "-x"], json: false))
    )
    #expect(try read("explain").request == .explain(ExplainArguments(code: nil)))
    #expect(try read("completions", "zsh").request == .completions(.zsh))
    #expect(
      try read("__complete", "fish", "--", "check", "--").request
        == .complete(CompleteArguments(shell: .fish, words: ["check", "--"]))
    )
  }

  @Test
  func `help is given where words are missing`() throws {
    #expect(try read("show", "--help").request == .commandHelp(.show))
  }

  @Test
  func `settings are read from their flags`() throws {
    let settings = try read(
      "list",
      "--roadmaps=dir",
      "--color=never",
      "--width",
      "40",
      "--lang",
      "uz-Cyrl"
    )
    .settings
    #expect(settings.roadmaps == "dir")
    #expect(settings.color == .never)
    #expect(settings.width == 40)
    #expect(settings.language == "uz-Cyrl")
    #expect(settings.now == nil)
  }

  @Test
  func `words too many and too few are named`() {
    #expect(throws: UsageProblem.operandMissing(.show)) { try read("show") }
    #expect(throws: UsageProblem.operandUnexpected(.show, value: "B")) {
      try read("show", "A", "B")
    }
    #expect(throws: UsageProblem.operandMissing(.completions)) { try read("completions") }
    #expect(throws: UsageProblem.operandNotAChoice(.completions, value: "tcsh")) {
      try read("completions", "tcsh")
    }
    #expect(throws: UsageProblem.operandNotAChoice(.help, value: "fromat")) {
      try read("help", "fromat")
    }
  }

  @Test(arguments: ["0", "19", "1001", "-40", "wide", "4 0", "99999999999999999999"])
  func `a width is a whole number from 20 to 1000`(text: String) {
    #expect(throws: UsageProblem.valueUnreadable(.width, value: text)) {
      try read("list", "--width=\(text)")
    }
  }

  @Test(arguments: ["never ", "Always", "yes"])
  func `a choice is one of its words, exactly`(text: String) {
    #expect(throws: UsageProblem.valueUnreadable(.color, value: text)) {
      try read("list", "--color=\(text)")
    }
  }
}
