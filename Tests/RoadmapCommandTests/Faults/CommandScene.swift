import RoadmapStore
import RoadmapTestSupport
import Synchronization
import roadmap

/// A workspace in one of the states in which a command that writes may find it.
struct CommandScene {
  /// How the journal of the one who records stands.
  enum Start: CaseIterable, Sendable {
    case noJournal
    case emptyJournal
    case usual
    case noLastLineEnding
    case tornLine
    case zeroTail
    /// Another program put an older journal in its place: the outbox holds a line that it lacks.
    case lostLine
  }

  /// Every command that writes, and what tells one way of writing from another.
  enum Action: CaseIterable, Sendable {
    case done
    case several
    case evidence
    case confirm
    case onBehalf
    case measure
    case undo
    case heal
    case format
    case new
    case practice
    case amend
    case adopt
  }

  /// How a command ended.
  struct Outcome: Sendable {
    let code: ExitCode
    let output: String
    let messages: [UInt8]
  }

  static let now = "2026-11-23T10:00:00Z"
  /// The line that the state `lostLine` lost, as it stands in the outbox.
  static let lostNote = "| lost"

  let start: Start
  let action: Action
  /// The same folder for every point: the outbox keeps a journal by its absolute path.
  let root: String
  /// What is there before the command runs.
  let before: FileTree
  /// What is there after it ran with nothing wrong.
  let reference: FileTree
  let referenceOutcome: Outcome
  /// The lines that the command adds to journals.
  let newLines: [[UInt8]]

  init(_ start: Start, _ action: Action, in root: String) throws {
    self.start = start
    self.action = action
    self.root = root
    try FileTree(workspaceEntries(start, action)).write(to: root)
    if start == .lostLine {
      let journal = FileTree(of: root)["Roadmaps/twin/UZ.journal"]
      _ = Self.run(["note", "A-1", "--note=lost", "--now", "2026-11-20T11:00:00Z"], in: root)
      var tree = FileTree(of: root)
      tree.entries["Roadmaps/twin/UZ.journal"] = journal.map { .file($0) }
      try tree.write(to: root)
    }
    before = FileTree(of: root)
    referenceOutcome = Self.run(action.words(in: root), in: root)
    reference = FileTree(of: root)
    newLines = addedLines(from: before, to: reference)
      .filter { !contains($0, Self.lostNote) && !contains($0, "journal-format") }
  }

  /// Runs the command in this process; `system` makes calls fail.
  func run(_ system: SystemCalls) -> Outcome {
    Self.run(action.words(in: root), in: root, system)
  }

  static func run(
    _ words: [String],
    in root: String,
    _ system: SystemCalls = FaultPlan().system
  ) -> Outcome {
    var facts = ProcessFacts(currentFolder: root, clock: Instant(secondsSince1970: 0))
    facts.variables = [
      .roadmapDirectory: "\(root)/Roadmaps", .roadmapNow: now, .roadmapIdentity: "UZ",
      .stateHome: "\(root)/state", .configurationHome: "\(root)/config", .locale: "C.UTF-8",
    ]
    facts.system = system
    let results = KeptBytes()
    let messages = KeptBytes()
    var output = Output(
      results: OutputWriter(descriptor: -1, write: results.keep),
      messages: OutputWriter(descriptor: -1, write: messages.keep)
    )
    let code = roadmap.run(words, facts: facts, output: &output)
    output.results.flush()
    output.messages.flush()
    return Outcome(
      code: code,
      output: String(decoding: results.bytes, as: UTF8.self),
      messages: messages.bytes
    )
  }
}

/// What a program under test would have printed.
private final class KeptBytes: Sendable {
  // A class, because the writer that fills it belongs to the program.
  private let kept = Mutex<[UInt8]>([])

  var bytes: [UInt8] { kept.withLock { $0 } }

  func keep(_ descriptor: Int32, _ new: borrowing Span<UInt8>) -> WriteOutcome {
    let copy = new.indices.map { new[$0] }
    kept.withLock { $0 += copy }
    return .wrote(copy.count)
  }
}

extension CommandScene.Action {
  func words(in root: String) -> [String] {
    switch self {
    case .done: ["done", "A-1"]
    case .several: ["done", "A-1", "A-2"]
    case .evidence: ["done", "A-2", "--evidence", "\(root)/act.txt"]
    case .confirm: ["confirm", "A-3"]
    case .onBehalf: ["done", "A-1", "--for", "RU", "--evidence", "\(root)/act.txt"]
    case .measure: ["measure", "A.n", "5", "--period", "2026"]
    case .undo: ["undo", "A-2"]
    case .heal: ["heal"]
    case .format: ["fmt"]
    case .new: ["new", "third", "--parties", "UZ,RU", "--period", "2026..2027"]
    case .practice: ["practice"]
    case .amend: ["amend", "twin"]
    case .adopt: ["adopt", "twin", "--yes"]
    }
  }

  /// Whether a draft of version 2 lies in the folder.
  var needsDraft: Bool { self == .adopt || self == .format }
}

// MARK: - Files

private func workspaceEntries(
  _ start: CommandScene.Start,
  _ action: CommandScene.Action
) -> [String: FileTree.Entry] {
  func file(_ text: String) -> FileTree.Entry { .file(Array(text.utf8)) }
  var entries: [String: FileTree.Entry] = [
    "act.txt": file("signed\n"), "Roadmaps/twin/v1.roadmap": file(agreement(version: 1)),
    "Roadmaps/twin/RU.journal": file(
      """
      journal-format 1 twin RU
      2026-11-20 RU A-3 done at=2026-11-20T10:00:01Z id=xen40adpk5v3

      """
    ),
  ]
  if action.needsDraft {
    entries["Roadmaps/twin/draft.roadmap"] = file(agreement(version: 2))
  }
  let journal = """
    journal-format 1 twin UZ
    2026-11-20 UZ A-2 risk at=2026-11-20T10:00:01Z id=xdtqpj3qmwxr | old

    """
  let text: String? =
    switch start {
    case .noJournal: nil
    case .emptyJournal: ""
    case .usual, .lostLine: journal
    case .noLastLineEnding: String(journal.dropLast())
    case .tornLine: journal + "2026-11-2"
    case .zeroTail: journal + String(repeating: "\0", count: 5_000)
    }
  if let text { entries["Roadmaps/twin/UZ.journal"] = file(text) }
  return entries
}

/// A small agreement; version 2 is a draft with a line that `fmt` tidies.
private func agreement(version: Int) -> String {
  let head =
    version == 1
    ? """
      version: 1
      languages: en
      period: 2026..2027
      signed UZ: 2026-01-10, Samarkand; Chair
      signed RU: 2026-01-10, Kazan; Chair
    """
    : """
      version:   2
      amends: 1
      languages: en
      period: 2026..2027
    """
  return """
    roadmap-format 1
    agreement twin  Two cities
    \(head)

    party UZ  First
    party RU  Second

    area A  Services
      indicator A.n  Visits
        unit: visits
        target: over 5 (2027)
        by: UZ, RU

      activity A-1  Visit
        due: 2026-Q4
        result: A report

      activity A-2  Exchange
        kind: mirror
        due: 2026..2027-Q1
        result: A programme

      activity A-3  Translation
        due: 2026..2027-Q2
        result: A book

    """
}

// MARK: - Lines

/// The lines of the journals of `after` that those of `before` lack, in order.
func addedLines(from before: FileTree, to after: FileTree) -> [[UInt8]] {
  after.files.filter(isJournal)
    .flatMap { path in
      let old = Set(lines(of: before[path] ?? []))
      return lines(of: after[path] ?? []).filter { !old.contains($0) }
    }
}

/// Whether a path is that of a journal in which the commands record.
func isJournal(_ path: String) -> Bool {
  path.hasPrefix("Roadmaps/twin/") && path.hasSuffix(".journal")
}

/// The lines without their endings; zeros at the end are nobody's.
func lines(of bytes: [UInt8]) -> [[UInt8]] {
  withoutZeros(bytes).split(separator: 10).map(Array.init)
}

func withoutZeros(_ bytes: [UInt8]) -> [UInt8] {
  Array(bytes.prefix((bytes.lastIndex { $0 != 0 } ?? -1) + 1))
}

func contains(_ line: [UInt8], _ text: String) -> Bool {
  String(decoding: line, as: UTF8.self).contains(text)
}
