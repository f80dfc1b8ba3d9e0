import Foundation
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Anything that a keyboard, a mouse and a window can send, to the built program.
///
/// `ROADMAP_RANDOM_SECONDS=600` goes on with ever new seeds for so long.
@Suite struct InterfaceRandomTests {
  @Test
  func `whatever is typed, the program ends well and its files too`() throws {
    let variables = ProcessInfo.processInfo.environment
    let seconds = variables["ROADMAP_RANDOM_SECONDS"].flatMap { Double($0) }
    let deadline = Date(timeIntervalSinceNow: seconds ?? 0)
    let first = seeds(1).lowerBound
    var seed = first
    var recorded = 0
    repeat {
      do {
        recorded += try run(seed: seed)
      } catch {
        Issue.record("SEED=\(seed): \(error)")
      }
      seed += 1
    } while seconds != nil && Date() < deadline || seconds == nil && seed < seeds(1).upperBound
    if seconds != nil { print("random run: seeds \(first)..<\(seed), \(recorded) records") }
  }

  /// One walk; returns how many records it made.
  private func run(seed: UInt64) throws -> Int {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps", to: "Roadmaps")
    // Only these are found: nothing of this machine is opened.
    for name in ["editor", "xdg-open"] {
      try folder.write("#!/bin/sh\nexit 0\n", to: "bin/\(name)")
      try folder.setMode(0o755, of: "bin/\(name)")
    }
    let journals = try journals(in: folder)
    // An agreement nobody has recorded anything on has no status yet, and has one for ever after.
    let names = Set(journals.keys.map { String($0.prefix { $0 != "/" }) }).sorted()
    let before = try names.map { try status(of: $0, in: folder) }
    var walk = try RandomWalk(seed: seed, in: folder)
    for _ in 0..<400 { try walk.step(in: folder) }
    try walk.finish()
    #expect(try check(in: folder) == "", "SEED=\(seed)")
    let count = try takeBack(since: journals, in: folder, seed: seed)
    #expect(try check(in: folder) == "", "SEED=\(seed)")
    // All of it was taken back, so nothing is left of it.
    for (name, old) in zip(names, before) {
      let new = try status(of: name, in: folder)
      let change = zip(old, new).first { $0 != $1 }
      let isSame = change == nil && old.count == new.count
      #expect(isSame, "SEED=\(seed), \(name): \(String(describing: change))")
    }
    return count
  }

  // MARK: Afterwards

  private func roadmap(
    _ words: [String],
    by identity: String? = nil,
    in folder: borrowing TemporaryFolder
  ) throws -> ProgramResult {
    let variables = ["ROADMAP_BY": identity, "ROADMAP_LANG": "en"]
    return try runRoadmap(words, in: folder.url, environment: variables)
  }

  /// The errors that a check finds.
  private func check(in folder: borrowing TemporaryFolder) throws -> String {
    let result = try roadmap(["check"], in: folder)
    if result.ending == .exited(0) { return "" }
    return "\(result.ending) \(result.outputText) \(result.errorText)"
  }

  /// Where an agreement stands.
  private func status(
    of name: String,
    in folder: borrowing TemporaryFolder
  ) throws -> [Substring] {
    try roadmap(["list", "--json", name], by: "UZ", in: folder).outputText.split(separator: "\n")
  }

  /// The lines of every journal, by its path.
  private func journals(in folder: borrowing TemporaryFolder) throws -> [String: [Substring]] {
    var journals: [String: [Substring]] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/Roadmaps")
    for path in paths where path.hasSuffix(".journal") {
      let text = String(decoding: try folder.read("Roadmaps/\(path)"), as: UTF8.self)
      journals[path] = text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    return journals
  }

  /// Takes back all that was recorded, newest first, also what took something back; says how much
  /// it was.
  private func takeBack(
    since before: [String: [Substring]],
    in folder: borrowing TemporaryFolder,
    seed: UInt64
  ) throws -> Int {
    var count = 0
    for (path, lines) in try journals(in: folder) {
      let old = before[path]?.dropLast() ?? []
      // What was there is there, and in its place.
      #expect(lines.starts(with: old), "SEED=\(seed): \(path)")
      let party = path.split(separator: "/")[1].prefix { $0 != "." }
      for line in lines.dropFirst(old.count).reversed() {
        // Neither the head of a new journal nor the end of the last line.
        let words = line.prefix { $0 != "|" }.split(separator: " ")
        guard let id = words.first(where: { $0.hasPrefix("id=") })?.dropFirst(3) else { continue }
        let result = try roadmap(["undo", String(id)], by: "\(party)/x", in: folder)
        #expect(result.ending == .exited(0), "SEED=\(seed): \(line)\n\(result.errorText)")
        count += 1
      }
    }
    return count
  }
}

/// Somebody who presses anything.
private struct RandomWalk {
  private var random: SeededRandom
  private var terminal: PseudoTerminal
  /// What was done last, for a failure.
  private var trail: [String] = []

  private static let commands = Array("jjjjkkkhlgG123456/nN:FK dcxpamsuwzoeJI+=-t[]|WE?LTMYHR<>}{")
  private static let cyrillic = Array("олджрпвчсзфьыгцящутЩЬНДЕ")
  /// What records something from most places.
  private static let records = [
    "\u{1B}\u{1B}2jd\r", "\u{1B}\u{1B}6u", "\u{1B}\u{1B}4jaremark\r\r", "\u{1B}\u{1B}2jjc\r",
    "\u{1B}\u{1B}2jjjjp2027-H2\r\u{13}", "\u{1B}\u{1B}4xno\r\r",
  ]
  private static let sequences = [
    "\r", "\r", "\r", "\r", "\t", "\t", "\u{1B}", "\u{1B}", "\u{7F}", "\u{13}", "\u{15}", "\u{10}",
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H",
    "\u{1B}[F", "\u{1B}[Z", "\u{1B}OP", "\u{1B}[1;5D", "\u{1B}[3~",
  ]
  private static let texts = [
    "2026-11-20", "2027-H1", "42", "note", "act.txt", "~/x", "is:overdue", "MON", "-area:MON or",
    "ў қ ғ ҳ oʻgʻ", "日本語", "e\u{301}\u{301}", "👩‍👩‍👧", "\u{202E}abc", "99999999999999999999",
  ]

  init(seed: UInt64, in folder: borrowing TemporaryFolder) throws {
    random = SeededRandom(seed: seed)
    terminal = try Self.open(&random, in: folder)
  }

  private static func open(
    _ random: inout SeededRandom,
    in folder: borrowing TemporaryFolder
  ) throws -> PseudoTerminal {
    let identities = ["", "UZ/secretariat", "RU/oms"]
    let terminal = try openInterface(
      identities[random.below(3)],
      in: folder,
      [],
      ["PATH": folder.path + "/bin", "EDITOR": "editor", "NO_COLOR": nil],
      columns: 100,
      rows: 30
    )
    terminal.overlooksOldFrames = true
    // Before it, keys are the shell's, and Ctrl-C means what it always means.
    try terminal.expect("the screen") { _ in terminal.screen.modes.isAlternate }
    return terminal
  }

  /// One thing more, whatever the program is doing.
  mutating func step(in folder: borrowing TemporaryFolder) throws {
    try look()
    if hasEnded {
      try seeEnd()
      terminal = try Self.open(&random, in: folder)
      trail.append("start")
    }
    if random.below(25) == 0 {
      let (columns, rows) = (random.below(130), random.below(42))
      trail.append("\(columns)x\(rows)")
      terminal.resize(columns: columns, rows: rows)
      return
    }
    let bytes = input()
    trail.append(String(decoding: bytes, as: UTF8.self).debugDescription)
    try send(bytes)
    // Now and then it has the time to draw.
    if random.below(6) == 0 { _ = terminal.isSilent(for: 0.01) }
  }

  /// Leaves, from wherever this is.
  mutating func finish() throws {
    // The end of a paste; what was begun of a sequence may take some keys more to end.
    for _ in 0..<100 {
      try look()
      if hasEnded { break }
      try send(Array("\u{1B}[201~\u{3}".utf8))
      // Behind the end Ctrl-C would be a signal, and drop what was written last.
      for _ in 0..<20 where !hasEnded { _ = terminal.isSilent(for: 0.02) }
    }
    try seeEnd()
  }

  private var hasEnded: Bool {
    if case .ended = terminal.state { true } else { false }
  }

  private func seeEnd() throws {
    guard case .ended(let ending) = terminal.state else { throw failure("no end") }
    // While an editor has the terminal, or nobody, Ctrl-C and Ctrl-\\ are signals.
    let endings: [ProgramEnding] = [.exited(0), .signalled(SIGINT), .signalled(SIGQUIT)]
    guard endings.contains(ending) else { throw failure("ended: \(ending)") }
    try terminal.expectItIsClean()
  }

  private func failure(_ words: String) -> RandomWalkFailure {
    let shown = String(decoding: terminal.output.suffix(600), as: UTF8.self).debugDescription
    return RandomWalkFailure(
      description: "\(words)\n\(trail.suffix(40).joined(separator: " "))\n\(shown)"
    )
  }

  /// Reads what was written, and brings a suspended program back.
  private func look() throws {
    _ = terminal.isSilent(for: 0.001)
    if case .stopped = terminal.state { terminal.resume() }
  }

  private func send(_ bytes: [UInt8]) throws {
    do {
      try terminal.send(bytes)
    } catch {
      throw failure("\(error)")
    }
  }

  // MARK: Inputs

  private mutating func any<Element>(of elements: [Element]) -> Element {
    elements[random.below(elements.count)]
  }

  private mutating func input() -> [UInt8] {
    switch random.below(40) {
    case 0..<18: Array(String(any(of: Self.commands)).utf8)
    case 18..<28: Array(any(of: Self.sequences).utf8)
    case 28: Array(any(of: Self.texts).utf8)
    case 29: Array(String(any(of: Self.cyrillic)).utf8)
    case 30: Array(any(of: Self.records).utf8)
    case 31, 32: mouse()
    case 33: Array("\u{1B}[200~\(any(of: Self.texts))\r\u{1B}[31m\nq\u{3}\u{1B}[201~".utf8)
    case 34: partial()
    case 35: (0...random.below(12)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    case 36: Array((random.below(2) == 0 ? "\u{1B}[O\u{1B}[I" : "\u{1B}]11;rgb:00/00/00\u{7}").utf8)
    case 37: random.below(4) == 0 ? [0x1A] : Array("u".utf8)
    case 38: random.below(6) == 0 ? Array("q".utf8) : Array("\u{1B}".utf8)
    default: random.below(20) == 0 ? [3] : Array("dcxpasm".utf8.shuffled(using: &random).prefix(1))
    }
  }

  private mutating func mouse() -> [UInt8] {
    let (button, column, row) = (
      any(of: [0, 0, 0, 1, 2, 64, 65, 35]), random.below(140), random.below(45)
    )
    return switch random.below(8) {
    case 0: Array("\u{1B}[M".utf8) + [UInt8(32 + button), UInt8(33 + column), UInt8(33 + row)]
    case 1: Array("\u{1B}[<\(button);\(column)".utf8)
    case 2: Array("\u{1B}[<\(button);999999999999;\(row)M".utf8)
    default: Array("\u{1B}[<\(button);\(column);\(row)\(any(of: ["M", "m"]))".utf8)
    }
  }

  /// The beginning of a sequence; its end never comes, or something else in its place.
  private mutating func partial() -> [UInt8] {
    let beginnings = [
      "\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}[<0;5", "\u{1B}O", "\u{1B}[200~abc", "\u{1B}[201",
      "\u{1B}]2;title", "\u{1B}P+q", "\u{1B}\u{1B}[", "\u{1B}[M!",
    ]
    return Array(any(of: beginnings).utf8) + (random.below(3) == 0 ? [0xD0] : [])
  }
}

/// What went wrong on a walk, and what was done before.
private struct RandomWalkFailure: Error, CustomStringConvertible {
  let description: String
}
