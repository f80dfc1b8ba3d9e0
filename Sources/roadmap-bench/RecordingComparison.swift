import Foundation

/// Measures recording one event beside a bare process that adds a line to a file and makes it
/// durable: what `roadmap` adds is reading, checking, the lock and the copy in the outbox.
struct RecordingComparison {
  let sizes: [Int]
  /// The `roadmap` that is measured: the one beside this program.
  let program: String
  var runs = 21

  func run() throws -> [Figure] {
    guard let copy = installed("dd") else { return [] }
    print("\nrecording one event, synced; median of \(runs) runs")
    var figures: [Figure] = []
    for size in sizes {
      let folder = try BenchFolder(activities: size)
      let line = folder.path("line")
      try writeFile(line) { $0("2026-11-23 UZ/bench N1 note at=2026-11-23T10:00:00Z | measured\n") }
      try writeFile(folder.path("raw")) { $0("") }
      let raw = try measure(
        MeasuredCommand(
          name: "dd",
          path: copy,
          arguments: [
            "if=\(line)", "of=\(folder.path("raw"))", "oflag=append", "conv=notrunc,fdatasync",
          ]
        ),
        runs: runs
      )
      var note = folder.command(program, ["note", "N1", "--note", "measured"])
      note.countsRuns = true
      let ours = try measure(note, runs: size < 100_000 ? runs : 5)
      print(
        "  \(padded("N = \(size)", 12))roadmap \(rounded(ours.median * 1_000)) ms   "
          + "append + fdatasync \(rounded(raw.median * 1_000)) ms"
      )
      figures.append(
        .ratio("record ÷ append + fdatasync, N = \(size)", ours.median, to: raw.median, goal(size))
      )
    }
    return figures
  }

  private func goal(_ size: Int) -> Figure.Goal {
    switch size {
    case ..<1_000: .atMost(2, wanted: 1.5)
    case ..<50_000: .atMost(3, wanted: 2)
    default: .atMost(12, wanted: 5)
    }
  }
}
