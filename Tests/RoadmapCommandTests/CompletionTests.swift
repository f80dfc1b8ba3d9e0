import Foundation
import RoadmapTestSupport
import Testing
import roadmap

struct CompletionTests {
  private func words(_ typed: String..., shell: Shell = .fish) -> [String] {
    answer(typed, shell: shell).candidates.map(\.word)
  }

  private func answer(_ typed: [String], shell: Shell = .fish) -> CompletionAnswer {
    completion(of: CompleteArguments(shell: shell, words: typed)) { question in
      switch question.kind {
      case .itemID:
        [
          Candidate(word: "MON-1", meaning: question.roadmaps ?? ""),
          Candidate(word: "uz-ru:MON-2", meaning: "Visits\u{1B}[31m"),
          Candidate(word: "$(reboot)", meaning: ""), Candidate(word: "a b", meaning: ""),
        ]
      case .fileOrAgreement: [Candidate(word: "practice", meaning: "")]
      default: []
      }
    }
  }

  @Test
  func `the first word is a command`() {
    #expect(words("") == visibleCommands.map(\.rawValue))
    #expect(words("c") == ["check", "confirm", "cancel", "completions"])
    #expect(words("--color", "never", "ex") == ["explain"])
    #expect(words("__") == [])
  }

  @Test
  func `a dash is completed to the flags that are legal and not yet given`() {
    #expect(words("check", "--s") == ["--strict"])
    #expect(words("check", "--strict", "--s") == [])
    #expect(words("fmt", "--s") == [])
    #expect(!words("-").contains("--strict"))
    #expect(words("check", "--", "--s") == [])
  }

  @Test
  func `values are completed after the flag and after its equals sign`() {
    #expect(words("list", "--color", "a") == ["auto", "always"])
    #expect(words("list", "--color=n") == ["--color=never"])
    #expect(words("completions", "") == ["bash", "zsh", "fish"])
    #expect(words("completions", "bash", "") == [])
    #expect(words("help", "f") == ["format", "fmt"])
  }

  @Test
  func `IDs come from the agreements, in any case, and never as a shell command`() {
    #expect(words("show", "") == ["MON-1", "uz-ru:MON-2"])
    #expect(words("show", "mon") == ["MON-1"])
    #expect(words("show", "MON-1", "") == [])
  }

  @Test
  func `IDs come from the folder named on the line`() {
    #expect(answer(["--roadmaps", "x", "show", "M"]).candidates.first?.meaning == "x")
    #expect(answer(["show", "--roadmaps=y", "M"]).candidates.first?.meaning == "y")
  }

  @Test
  func `the shell is told where files and folders belong`() {
    #expect(answer(["check", ""]).files == .files)
    #expect(words("check", "one", "p") == ["practice"])
    #expect(answer(["--roadmaps", ""]).files == .folders)
    #expect(answer(["--roadmaps="]).files == .folders)
    #expect(answer(["show", ""]).files == .none)
  }

  @Test
  func `bash gets only what it does not yet have of a word with a colon or an equals sign`() {
    #expect(words("list", "--color", "=", shell: .bash) == ["auto", "always", "never"])
    #expect(words("list", "--color", "=", "al", shell: .bash) == ["always"])
    #expect(words("show", "uz-ru", ":", "", shell: .bash) == ["MON-2"])
    #expect(words("show", "uz-ru", ":", "MON", shell: .bash) == ["MON-2"])
    #expect(words("list", "--color", "=", "never", "--w", shell: .bash) == ["--width"])
  }

  @Test
  func `each shell gets its own lines, with nothing that steers a terminal`() {
    let answer = CompletionAnswer(
      candidates: [Candidate(word: "uz-ru:MON-2", meaning: "Visits\u{1B}[31m\n")],
      files: .files
    )
    #expect(answer.text(for: .bash) == "uz-ru:MON-2\n:files\n")
    #expect(answer.text(for: .zsh) == "uz-ru\\:MON-2:Visits<U+001B>[31m<U+000A>\n:files\n")
    #expect(answer.text(for: .fish) == "uz-ru:MON-2\tVisits<U+001B>[31m<U+000A>\n:files\n")
  }

  @Test(
    arguments: [
      ("roadmap c", 1, "roadmap c", "check confirm cancel completions "),
      ("roadmap completions ", 2, "roadmap completions ''", "bash zsh fish "),
      ("roadmap list --color=al", 4, "roadmap list --color = al", "always "),
      ("roadmap check --roadmaps fol", 3, "roadmap check --roadmaps fol", "folder "),
      ("roadmap check fo", 2, "roadmap check fo", "folder for.roadmap "),
    ]
  )
  func `bash completes with the script as printed`(
    line: String,
    index: Int,
    words: String,
    expected: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "folder/inside")
    try folder.write("", to: "for.roadmap")
    let script = """
      set -eu
      source <(roadmap completions bash)
      COMP_WORDS=(\(words)) COMP_CWORD=\(index) COMP_LINE='\(line)'
      _roadmap roadmap "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s ' "${COMPREPLY[@]}"
      """
    var variables = fixedEnvironment(home: folder.path)
    variables["PATH"] = roadmapProgram.deletingLastPathComponent().path + ":/usr/bin:/bin"
    let result = try run("/bin/bash", ["-c", script], in: folder.url, environment: variables)
    #expect(result.errorText == "")
    #expect(Set(result.outputText.split(separator: " ")) == Set(expected.split(separator: " ")))
  }
}
