import Foundation

/// Measures our commands beside the closest commands of other programs, on the same data, in one
/// run.
struct Comparison {
  let sizes: [Int]
  let runs: Int
  /// The `roadmap` that is measured: the one beside this program.
  let program: String

  /// Prints a table for each size, and returns the figures that have a goal.
  func run() throws -> [Figure] {
    var figures: [Figure] = []
    for size in sizes {
      let folder = try BenchFolder(activities: size)
      try folder.peers.write()
      figures += try printTable(for: folder)
    }
    return figures
  }

  // MARK: Tables

  private func printTable(for folder: borrowing BenchFolder) throws -> [Figure] {
    let size = folder.size
    let bytes = try folder.byteCount()
    let runs = size >= 100_000 ? max(3, runs / 3) : runs
    print("\n\(size) activities, \(3 * size) events, \(bytes / 1_000) kB; median of \(runs) runs")
    let ours = try ourCommands(in: folder).map { try measure($0, runs: runs) }
    let peers = try folder.peers.commands().map { try measure($0, runs: runs) }
    for measurement in ours + peers { printRow(measurement) }
    guard let status = ours.first(where: { $0.name == "roadmap status" }) else { return [] }
    print("  ratios of processor times, each peer ÷ roadmap status:")
    for peer in peers where status.processorTime > 0 {
      print("    \(padded(peer.name, 34)) \(rounded(peer.processorTime / status.processorTime))")
    }
    func time(_ name: String) -> Double? {
      peers.first { $0.name.hasPrefix(name) }?.processorTime
    }
    switch size {
    case ..<100: return startFigures(status, gitVersion: time("git --version"))
    case 100_000: return largeFigures(status, bytes, time)
    default: return []
    }
  }

  private func startFigures(_ status: Measurement, gitVersion: Double?) -> [Figure] {
    [
      Figure.ratio(
        "start: status of \(sizes.min() ?? 5) activities ÷ git --version",
        status.processorTime,
        to: gitVersion,
        .atMost(1, wanted: 0.75)
      )
    ]
  }

  private func largeFigures(
    _ status: Measurement,
    _ bytes: Int,
    _ time: (String) -> Double?
  ) -> [Figure] {
    let ours = status.processorTime
    return [
      Figure(
        what: "status, 100k activities + 300k events, processor time",
        value: ours * 1_000,
        unit: "ms"
      ),
      .ratio("… hledger check ÷ ours", time("hledger"), to: ours, .atLeast(120, wanted: 250)),
      .ratio("… task count ÷ ours", time("task"), to: ours, .atLeast(25, wanted: 50)),
      .ratio("… sqlite, indexed ÷ ours", time("sqlite3"), to: ours, .atLeast(3, wanted: 5)),
      .ratio("… ours ÷ wc -l", ours, to: time("wc"), .atMost(10, wanted: 4)),
      .ratio("… ours ÷ sha256sum", ours, to: time("sha256sum"), .atMost(0.6, wanted: 0.3)),
      Figure(
        what: "… peak memory",
        value: Double(status.peakKilobytes) / 1_024,
        unit: "MiB",
        goal: .atMost(40, wanted: 24)
      ),
      Figure(
        what: "… memory beyond the files, bytes an activity",
        value: Double(status.peakKilobytes * 1_024 - bytes) / 100_000,
        goal: .atMost(120, wanted: 64)
      ),
    ]
  }

  private func printRow(_ measurement: Measurement) {
    let time = rounded(measurement.median * 1_000)
    let ending = measurement.exitCode == 0 ? "" : "  (exit \(measurement.exitCode))"
    let processor = rounded(measurement.processorTime * 1_000)
    print("  \(padded(measurement.name, 36)) \(time) ms, processor \(processor) ms\(ending)")
  }

  private func ourCommands(in folder: borrowing BenchFolder) throws -> [MeasuredCommand] {
    let commands = [["--version"], ["status"], ["list"], ["check"]]
      .map { folder.command(program, $0) }
    var note = folder.command(
      program,
      ["note", "N1", "--note", "measured"],
      name: "roadmap note N1 (recorded, synced)"
    )
    note.countsRuns = true
    return commands + [note]
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
