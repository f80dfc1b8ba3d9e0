import Foundation
import RoadmapStore
import RoadmapTestSupport

/// `roadmap-bench append` as a process of its own: records lines one by one, and prints each when
/// it was acknowledged.
final class RecordingProcess {
  // A class, because a running process has an identity and is waited for once.
  private let process = Process()
  private let output = Pipe()

  /// The program that was built with the tests, or another one: a thousand unoptimised programs are
  /// not started within the time that they would wait for each other.
  private static let program: URL =
    ProcessInfo.processInfo.environment["ROADMAP_BENCH"].map { URL(fileURLWithPath: $0) }
    ?? roadmapProgram.deletingLastPathComponent().appendingPathComponent("roadmap-bench")

  init(_ name: String, lines: Int, to journal: String, state: String) throws {
    process.executableURL = Self.program
    process.arguments = ["append", journal, state, name, "\(lines)"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Waits for so many acknowledged lines, or for the end.
  func linesAfterWaiting(for count: Int) -> [String] {
    var text = Data()
    while text.count(where: { $0 == 10 }) < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      text += more
    }
    return wholeLines(text)
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
  }

  /// Waits for the end; the lines acknowledged since the last question, and the exit code.
  func finish() -> (lines: [String], code: Int32) {
    let rest = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (wholeLines(rest), process.terminationStatus)
  }

  private func wholeLines(_ text: Data) -> [String] {
    text.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The journal these processes write to, for healing and looking.
  static func target(_ journal: String, state: String) -> JournalTarget {
    JournalTarget(
      path: journal,
      header: Array("journal-format 1 bench UZ".utf8),
      outbox: Outbox(stateFolder: state)
    )
  }
}
