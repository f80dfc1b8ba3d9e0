import Foundation

/// Measures our commands beside the closest commands of other programs, on the same data, in one
/// run.
struct Comparison {
  let sizes: [Int]
  let runs: Int
  /// The `roadmap` that is measured: the one beside this program.
  let program: String

  func run() throws {
    for size in sizes {
      let folder = try makeData(size)
      defer { try? FileManager.default.removeItem(at: folder) }
      try printTable(for: size, in: folder)
    }
  }

  // MARK: Data

  private func makeData(_ size: Int) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("roadmap-bench-\(ProcessInfo.processInfo.processIdentifier)-\(size)")
    let agreement = folder.appendingPathComponent("Roadmaps/generated")
    try FileManager.default.createDirectory(at: agreement, withIntermediateDirectories: true)
    try writeFile(agreement.appendingPathComponent("v1.roadmap").path) { sink in
      GeneratedAgreement(activities: size).write(sink)
    }
    let journals = GeneratedJournals(activities: size)
    try writeFile(
      agreement.appendingPathComponent("UZ.journal").path,
      journals.writeFirst
    )
    try writeFile(
      agreement.appendingPathComponent("RU.journal").path,
      journals.writeSecond
    )
    try PeerData(size: size, folder: folder).write()
    return folder
  }

  // MARK: Tables

  private func printTable(for size: Int, in folder: URL) throws {
    let bytes = try ["v1.roadmap", "UZ.journal", "RU.journal"]
      .map { name in
        let path = folder.appendingPathComponent("Roadmaps/generated/\(name)").path
        return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      }
      .reduce(0, +)
    let runs = size >= 100_000 ? max(3, runs / 3) : runs
    print("\n\(size) activities, \(3 * size) events, \(bytes / 1_000) kB; median of \(runs) runs")
    let ours = try ourCommands(in: folder).map { try measure($0, runs: runs) }
    let peers = try PeerData(size: size, folder: folder).commands()
      .map { try measure($0, runs: runs) }
    for measurement in ours + peers { printRow(measurement) }
    guard let status = ours.first(where: { $0.name == "roadmap status" }) else { return }
    print("  ratios of medians, each peer ÷ roadmap status:")
    for peer in peers where peer.median > 0 {
      print("    \(padded(peer.name, 34)) \(rounded(peer.median / status.median))")
    }
  }

  private func printRow(_ measurement: Measurement) {
    let time = rounded(measurement.median * 1_000)
    let ending = measurement.exitCode == 0 ? "" : "  (exit \(measurement.exitCode))"
    print("  \(padded(measurement.name, 36)) \(time) ms\(ending)")
  }

  private func ourCommands(in folder: URL) throws -> [MeasuredCommand] {
    let environment = [
      "ROADMAP_NOW": "2026-11-23T10:00:00Z", "ROADMAP_BY": "UZ/bench",
      "ROADMAP_DIR": folder.appendingPathComponent("Roadmaps").path,
      "XDG_STATE_HOME": folder.appendingPathComponent("state").path,
      "HOME": folder.path,
    ]
    let rows: [(String, [String])] = [
      ("roadmap --version", ["--version"]),
      ("roadmap status", ["status"]),
      ("roadmap list", ["list"]),
      ("roadmap check", ["check"]),
      ("roadmap note N1 (recorded, synced)", ["note", "N1", "--note", "measured"]),
    ]
    return rows.map { name, arguments in
      MeasuredCommand(
        name: name,
        path: program,
        arguments: arguments,
        environment: environment,
        countsRuns: arguments.first == "note"
      )
    }
  }
}

/// Writes a file in parts.
func writeFile(_ path: String, _ parts: ((String) -> Void) -> Void) throws {
  guard FileManager.default.createFile(atPath: path, contents: nil),
    let file = FileHandle(forWritingAtPath: path)
  else { throw CocoaError(.fileWriteUnknown) }
  defer { try? file.close() }
  var failure: (any Error)?
  parts { part in
    do { try file.write(contentsOf: Data(part.utf8)) } catch { failure = error }
  }
  if let failure { throw failure }
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

private func rounded(_ value: Double) -> String {
  let text = String(format: value < 10 ? "%.2f" : "%.1f", value)
  return String(repeating: " ", count: max(0, 9 - text.count)) + text
}
