import Foundation

/// The same activities and events in the formats of other programs, and their closest commands.
///
/// They do other work besides; the table says so by naming the command.
struct PeerData {
  let size: Int
  let folder: URL

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write() throws {
    try writeFile(path("events.csv")) { sink in
      var part = ""
      for index in 0..<size {
        for (verb, day) in events { part += "N\(index),\(verb),\(day)\n" }
        if part.utf8.count > 60_000 {
          sink(part)
          part = ""
        }
      }
      sink(part)
    }
    if installed("hledger") != nil { try writeLedger() }
    if installed("task") != nil { try writeTasks() }
    if let sqlite = installed("sqlite3") { try fillDatabase(sqlite) }
  }

  /// What the full-screen programs among them show: a ledger, tasks, and a repository of git.
  func writeForInterfaces() throws {
    if installed("hledger-ui") != nil { try writeLedger() }
    if installed("vit") != nil {
      try writeTasks()
      // Without a configuration it asks whether to make one.
      try FileManager.default.createDirectory(
        atPath: path("vit"),
        withIntermediateDirectories: true
      )
      try writeFile(path("vit/config.ini")) { $0("") }
    }
    if installed("tig") != nil, let git = installed("git") { try fillRepository(git) }
  }

  private func fillRepository(_ git: String) throws {
    let environment = [
      "GIT_DIR": path("repository"), "GIT_WORK_TREE": path("Roadmaps"), "HOME": folder.path,
      "GIT_AUTHOR_NAME": "bench", "GIT_AUTHOR_EMAIL": "bench", "GIT_COMMITTER_NAME": "bench",
      "GIT_COMMITTER_EMAIL": "bench",
    ]
    for arguments in [
      ["init", "-q"], ["add", "-A", path("Roadmaps")], ["commit", "-qm", "agreement of numbers"],
    ] {
      _ = try runOnce(
        MeasuredCommand(name: "", path: git, arguments: arguments, environment: environment)
      )
    }
  }

  private let events = [
    ("start", "2025-02-03"), ("done", "2025-03-14"), ("confirm", "2025-03-28"),
  ]

  private func writeLedger() throws {
    try writeFile(path("events.ledger")) { sink in
      var part = ""
      for index in 0..<size {
        for (verb, day) in events {
          part += "\(day) \(verb) Совместный выезд \(index)\n  N\(index)  1\n  open\n\n"
        }
        if part.utf8.count > 60_000 {
          sink(part)
          part = ""
        }
      }
      sink(part)
    }
  }

  private func writeTasks() throws {
    try FileManager.default.createDirectory(
      atPath: path("task"),
      withIntermediateDirectories: true
    )
    try writeFile(path("task/taskrc")) { $0("data.location=\(path("task"))\nconfirmation=off\n") }
    try writeFile(path("task/pending.data")) { sink in
      for index in 0..<size {
        let digits = String(index)
        let tail = String(repeating: "0", count: 12 - digits.count) + digits
        sink(
          "[description:\"Joint visit \(index)\" due:\"1790000000\" entry:\"1738540800\" "
            + "status:\"pending\" uuid:\"00000000-0000-4000-8000-\(tail)\"]\n"
        )
      }
    }
  }

  private func fillDatabase(_ sqlite: String) throws {
    let script = """
      create table events(item text, verb text, day text);
      .mode csv
      .import \(path("events.csv")) events
      create index by_item on events(item);
      """
    try writeFile(path("fill.sql")) { $0(script) }
    let fill = MeasuredCommand(
      name: "",
      path: sqlite,
      arguments: [path("events.db")],
      input: path("fill.sql")
    )
    _ = try runOnce(fill)
  }

  /// The peers that are installed.
  func commands() -> [MeasuredCommand] {
    let data = path("Roadmaps/generated/v1.roadmap")
    let journals = [path("Roadmaps/generated/UZ.journal"), path("Roadmaps/generated/RU.journal")]
    var commands: [MeasuredCommand] = []
    func add(
      _ name: String,
      _ program: String,
      _ arguments: [String],
      _ extra: [String: String] = [:]
    ) {
      guard let path = installed(program) else { return }
      commands.append(
        MeasuredCommand(name: name, path: path, arguments: arguments, environment: extra)
      )
    }
    add("git --version", "git", ["--version"])
    add("wc -l (same files)", "wc", ["-l", data] + journals)
    add("sha256sum (same files)", "sha256sum", [data] + journals)
    add(
      "sqlite3: last event of each item",
      "sqlite3",
      [
        path("events.db"),
        "select verb, count(*) from (select item, verb, max(day) from events group by item) group by verb",
      ]
    )
    add("task count", "task", ["rc:\(path("task/taskrc"))", "rc.gc=off", "count"])
    if size <= 10_000 || ProcessInfo.processInfo.environment["ROADMAP_BENCH_SLOW"] != nil {
      add("hledger check", "hledger", ["-f", path("events.ledger"), "check"])
    }
    return commands
  }
}
