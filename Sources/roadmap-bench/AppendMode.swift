import RoadmapStore

/// A process that records, for tests that run many at once or kill some.
///
/// Adds lines one by one and prints each after it was acknowledged.
enum AppendMode {
  static let usage = "roadmap-bench append JOURNAL STATE-FOLDER PREFIX N"

  /// Runs with the arguments behind `append`; returns the exit code (`quality.md`).
  static func run(_ arguments: ArraySlice<String>) -> Int32 {
    let words = Array(arguments)
    guard words.count == 4, let count = Int(words[3]), count > 0 else { return 2 }
    prepareProcess()
    let target = JournalTarget(
      path: words[0],
      header: Array("journal-format 1 bench UZ".utf8),
      outbox: Outbox(stateFolder: words[1])
    )
    let settings = WriteSettings(now: instantOfClock(), holder: words[2])
    var results = OutputWriter(descriptor: 1)
    for number in 1...count {
      let line = "2026-11-23 UZ A-1 note | \(words[2])-\(number)"
      do throws(RecordingFailure) {
        _ = try appendToJournal([Array(line.utf8)], target, settings)
      } catch {
        results.write("\(error)\n")
        results.flush()
        return exitCode(for: error)
      }
      results.write("\(line)\n")
      results.flush()
    }
    return 0
  }

  private static func exitCode(for failure: RecordingFailure) -> Int32 {
    switch failure {
    case .notRecorded: 2
    case .changedByOthers: 3
    case .notConfirmed: 4
    }
  }
}
