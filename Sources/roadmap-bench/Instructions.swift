import Foundation

/// Counts the instructions of commands with callgrind, which a busy machine does not change.
struct InstructionCounter {
  private let valgrind: String
  /// A copy of the program without names, because valgrind gives up where it cannot read them.
  private let program: String
  private let log: String

  /// Nil where valgrind is not installed.
  init?(of program: String, in folder: URL) throws {
    guard let valgrind = installed("valgrind") else { return nil }
    self.valgrind = valgrind
    log = folder.appendingPathComponent("callgrind.log").path
    guard let strip = installed("strip") else {
      self.program = program
      return
    }
    let copy = folder.appendingPathComponent("program").path
    _ = try runOnce(MeasuredCommand(name: "", path: strip, arguments: ["-o", copy, program]))
    self.program = copy
  }

  /// The instructions of one run; nil when it did not come to its end.
  func count(_ arguments: [String], _ environment: [String: String]) throws -> Double? {
    try count(program, arguments, environment)
  }

  /// The same for another program.
  func count(
    _ path: String,
    _ arguments: [String],
    _ environment: [String: String] = [:]
  ) throws -> Double? {
    let tool = ["--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=\(log)"]
    _ = try runOnce(
      MeasuredCommand(
        name: "",
        path: valgrind,
        arguments: tool + [path] + arguments,
        environment: environment
      )
    )
    let words = try String(contentsOfFile: log, encoding: .utf8)
      .split(separator: "\n")
      .first { $0.contains("Collected :") }?
      .split(separator: " ")
    return words?.last.flatMap { Double($0) }
  }
}

/// The instructions of small commands.
struct StartInstructions {
  let program: String

  func run() throws -> [Figure] {
    let folder = try BenchFolder(activities: 5)
    guard let counter = try InstructionCounter(of: program, in: folder.url) else { return [] }
    var figures: [Figure] = []
    func add(_ what: String, _ count: Double?, _ goal: Figure.Goal? = nil) {
      let thousands = count.map { $0 / 1_000 }
      figures.append(Figure(what: what, value: thousands, unit: "k", goal: goal))
    }
    add(
      "instructions: status of 5 activities",
      try counter.count(["status"], folder.environment),
      .atMost(400, wanted: 250)
    )
    add("… --version", try counter.count(["--version"], folder.environment))
    if let git = installed("git") { add("… git --version", try counter.count(git, ["--version"])) }
    return figures
  }
}
