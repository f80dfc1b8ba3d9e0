import RoadmapReports
import Terminal
import Testing
import roadmap

struct CommandWordsTests {
  @Test
  func `the terminal UI, which needs no command, is told whose side it is`() throws {
    let words = try commandWords(from: ["--by", "UZ/secretariat"])
    #expect(words.command == nil)
    #expect(words.text(of: .by) == "UZ/secretariat")
  }

  @Test
  func `a flag and its value may be one word or two`() throws {
    let apart = try commandWords(from: ["check", "--roadmaps", "here"])
    let joined = try commandWords(from: ["check", "--roadmaps=here"])
    #expect(apart == joined)
    #expect(apart.text(of: .roadmaps) == "here")
  }

  @Test
  func `flags may stand before, between and after the words`() throws {
    let words = try commandWords(from: ["--json", "check", "a", "--strict", "b"])
    #expect(words.command == .check)
    #expect(words.operands == ["a", "b"])
    #expect(words.has(.json) && words.has(.strict))
  }

  @Test
  func `two dashes alone end the flags`() throws {
    let words = try commandWords(from: ["check", "--", "--strict", "-", "--"])
    #expect(words.operands == ["--strict", "-", "--"])
    #expect(words.flags.isEmpty)
  }

  @Test
  func `one dash alone is a word`() throws {
    #expect(try commandWords(from: ["check", "-"]).operands == ["-"])
  }

  @Test
  func `only the first equals sign divides`() throws {
    #expect(try commandWords(from: ["--roadmaps=a=b"]).text(of: .roadmaps) == "a=b")
  }

  @Test
  func `after list a word with one dash leaves activities out`() throws {
    let words = try commandWords(from: ["list", "-area:MON", "-x"])
    #expect(words.operands == ["-area:MON", "-x"])
    #expect(try commandWords(from: ["list", "-h"]).has(.help))
  }

  @Test(
    arguments: [
      (["chek"], .commandUnknown("chek")),
      (["--", "--strict"], .commandUnknown("--strict")),
      ([""], .commandUnknown("")),
      (["--strickt"], .flagUnknown("--strickt", command: nil)),
      (["check", "--strickt=x"], .flagUnknown("--strickt", command: .check)),
      (["check", "-s"], .flagUnknown("-s", command: .check)),
      (["check", "-hs"], .flagUnknown("-s", command: .check)),
      (["check", "--json", "--json"], .flagRepeated(.json)),
      (["-hh"], .flagRepeated(.help)),
      (["--help", "-h"], .flagRepeated(.help)),
      (["fmt", "--strict"], .flagMisplaced(.strict, command: .fmt)),
      (["--json"], .flagWithoutCommand(.json)),
      (["check", "--width"], .valueMissing(.width)),
      (["check", "--width="], .valueMissing(.width)),
      (["check", "--width", "--json"], .valueMissing(.width)),
      (["check", "--json=yes"], .valueUnexpected(.json, value: "yes")),
    ] as [([String], UsageProblem)]
  )
  func `what cannot be taken apart is named`(arguments: [String], problem: UsageProblem) {
    #expect(throws: problem) { try commandWords(from: arguments) }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `any words give a result or a problem, and its message is safe and complete`(
    seed: UInt64
  ) {
    let pieces = [
      "check", "show", "list", "--", "-", "--json", "--width", "--width=", "=", "-h", "--now=x",
      "\u{1B}[31m", "\u{202E}", "é\u{301}", "", "--\u{7}", "completions", "bash", "help", "-\u{9B}",
    ]
    var state = seed
    for _ in 0..<3_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var rest = state >> 20
      var arguments: [String] = []
      for _ in 0..<(state >> 60) % 5 {
        arguments.append(pieces[Int(rest % UInt64(pieces.count))])
        rest /= UInt64(pieces.count)
      }
      do throws(UsageProblem) {
        _ = try invocation(from: try commandWords(from: arguments))
      } catch {
        let message = message(for: error, in: .english)
        for line in [message.wrong.description, message.remedy.description] {
          #expect(!line.isEmpty, "seed \(seed): \(arguments)")
          let isSafe = line.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value != 0x202E
          }
          #expect(isSafe, "seed \(seed): \(arguments)")
        }
        #expect(message.remedy.description.hasSuffix("."))
      }
    }
  }
}
