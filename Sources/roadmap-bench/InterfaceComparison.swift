import Foundation

/// Measures the terminal UI beside other full-screen programs on the same data: how soon the first
/// frame is complete, how soon a key is answered and with how many bytes, and how often a program at
/// rest is woken.
struct InterfaceComparison {
  let sizes: [Int]
  /// The `roadmap` that is measured: the one beside this program.
  let program: String
  /// Runs of which the middle counts.
  var runs = 9

  /// A program with what tells that its first frame is there.
  private struct Candidate {
    let command: MeasuredCommand
    /// What it writes near the end of its first frame.
    let mark: String
    /// Keys that lead to a list in which `j` and `k` move.
    var keysToList = ""
  }

  /// What was measured of one program.
  private struct Result {
    let name: String
    /// Seconds; nil when there was no frame within the limit.
    var firstFrame: Double?
    var keyToFrame: Double?
    var bytesPerMove: Double?
    var wakeUps: Int?
  }

  private static let size = (columns: 100, rows: 30)
  private static let restSeconds = 3.0

  /// Measures all sizes, prints a table for each, and returns our figures beside the goals.
  func run() throws -> [Figure] {
    var figures: [Figure] = []
    for size in sizes {
      let folder = try BenchFolder(activities: size)
      try folder.peers.writeForInterfaces()
      print("\nfull-screen programs, \(size) activities, \(3 * size) events, 100 × 30 cells")
      print(
        "  \(padded("", 26))first frame ms   key to frame ms   bytes a move   "
          + "wake-ups in \(Int(Self.restSeconds)) s"
      )
      var results: [Result] = []
      for candidate in candidates(in: folder) {
        let result = try measure(candidate)
        printRow(result)
        results.append(result)
      }
      figures += self.figures(of: results, size)
    }
    return figures
  }

  private func candidates(in folder: borrowing BenchFolder) -> [Candidate] {
    // The mark is the end of a synchronized frame. Enter opens the agreement, and below its area
    // the cursor moves from activity to activity.
    let ours = Candidate(
      command: folder.command(program, [], name: "roadmap"),
      mark: "[?2026l",
      keysToList: "\rjj"
    )
    var environment = folder.environment
    environment["LESS"] = ""
    environment["VIT_DIR"] = folder.path("vit")
    environment["TASKRC"] = folder.path("task/taskrc")
    environment["GIT_DIR"] = folder.path("repository")
    environment["GIT_WORK_TREE"] = folder.path("Roadmaps")
    let peers: [(name: String, arguments: [String], mark: String)] = [
      ("less", [folder.agreement], "v1.roadmap"),
      ("tig", [], "agreement of numbers"),
      ("hledger-ui", ["-f", folder.path("events.ledger")], "N1"),
      ("vit", [], "Joint visit"),
    ]
    return [ours]
      + peers.compactMap { peer in
        guard let path = installed(peer.name) else { return nil }
        let command = MeasuredCommand(
          name: peer.name,
          path: path,
          arguments: peer.arguments,
          environment: environment
        )
        return Candidate(command: command, mark: peer.mark)
      }
  }

  /// Longer nobody waits for a frame.
  private var limit: Double {
    ProcessInfo.processInfo.environment["ROADMAP_BENCH_SLOW"] == nil ? 20 : 180
  }

  // MARK: Measuring

  private func measure(_ candidate: Candidate) throws -> Result {
    var result = Result(name: candidate.command.name)
    var times: [Double] = []
    while times.count < runs {
      guard let time = try firstFrame(of: candidate) else { break }
      times.append(time)
      // What takes seconds is told by fewer runs.
      if time > 1, times.count >= 3 { break }
    }
    result.firstFrame = times.median
    if !times.isEmpty { try measureKeys(candidate, into: &result) }
    return result
  }

  private func firstFrame(of candidate: Candidate) throws -> Double? {
    let program = try start(candidate)
    return program.arrival(of: candidate.mark, silence: 0.12, within: limit)
      .map { Double($0.time - program.start) / 1e9 }
  }

  private func start(_ candidate: Candidate) throws -> TerminalProgram {
    try TerminalProgram(candidate.command, columns: Self.size.columns, rows: Self.size.rows)
  }

  private func measureKeys(_ candidate: Candidate, into result: inout Result) throws {
    let program = try start(candidate)
    guard program.arrival(of: candidate.mark, silence: 0.5, within: limit) != nil else { return }
    if !candidate.keysToList.isEmpty {
      _ = program.send(candidate.keysToList)
      _ = program.arrival(of: "", silence: 0.3, within: 5)
    }
    var times: [Double] = []
    var bytes: [Double] = []
    for move in 0..<20 {
      let time = program.send(move.isMultiple(of: 2) ? "j" : "k")
      guard let answer = program.arrival(of: "", silence: 0.05, within: 5) else { continue }
      times.append(Double(answer.time - time) / 1e9)
      bytes.append(Double(answer.bytes))
    }
    result.keyToFrame = times.median
    result.bytesPerMove = bytes.isEmpty ? nil : bytes.reduce(0, +) / Double(bytes.count)
    result.wakeUps = program.wakeUps(during: Self.restSeconds)
  }

  // MARK: Printing

  private func printRow(_ result: Result) {
    func shown(_ value: Double?) -> String { value.map { rounded($0) } ?? "        –" }
    let columns = [
      shown(result.firstFrame.map { $0 * 1_000 }), shown(result.keyToFrame.map { $0 * 1_000 }),
      shown(result.bytesPerMove), shown(result.wakeUps.map(Double.init)),
    ]
    print("  \(padded(result.name, 26))\(columns.map { padded($0, 16) }.joined(separator: " "))")
  }

  private func figures(of results: [Result], _ size: Int) -> [Figure] {
    guard let ours = results.first else { return [] }
    func peer(_ name: String) -> Double? { results.first { $0.name == name }?.firstFrame }
    let limits: Figure.Goal? =
      switch size {
      case 10_000: .atMost(20, wanted: 8)
      case 100_000: .atMost(120, wanted: 50)
      default: nil
      }
    var figures = [
      Figure(
        what: "first frame of the terminal UI, N = \(size)",
        value: ours.firstFrame.map { $0 * 1_000 },
        unit: "ms",
        goal: limits
      ),
      Figure.ratio(
        "… ÷ less",
        ours.firstFrame,
        to: peer("less"),
        size < 100 ? .atMost(1.5, wanted: 1) : nil
      ),
      Figure.ratio("… hledger-ui ÷ ours", peer("hledger-ui"), to: ours.firstFrame),
      Figure.ratio("… vit ÷ ours", peer("vit"), to: ours.firstFrame),
      Figure.ratio("… tig ÷ ours", peer("tig"), to: ours.firstFrame),
    ]
    figures += [
      Figure(
        what: "key to frame, N = \(size)",
        value: ours.keyToFrame.map { $0 * 1_000 },
        unit: "ms",
        goal: .atMost(1, wanted: 0.3)
      ),
      Figure(
        what: "bytes a cursor move, 100 × 30, N = \(size)",
        value: ours.bytesPerMove,
        goal: .atMost(400, wanted: 120)
      ),
      Figure(
        what: "wake-ups at rest in \(Int(Self.restSeconds)) s, N = \(size)",
        value: ours.wakeUps.map(Double.init),
        goal: .atMost(0, wanted: 0)
      ),
    ]
    return figures
  }
}
