/// What this machine recorded, kept apart from the shared folder and from git.
///
/// A line is written and synced here before its journal is touched, so that what an editor, a merge
/// or `git checkout` throws away can be named and restored.
///
/// Every journal has a file of its own, at the journal's absolute path below the outbox folder:
/// `/srv/plans/a/UZ.journal` is kept in `~/.local/state/roadmap/outbox/srv/plans/a/UZ.journal`.
/// No two paths share a file, people can find it, and no name is longer than the journal's own.
package struct Outbox: Equatable, Sendable {
  /// The absolute path of the folder `outbox`.
  package let folder: String

  /// The outbox in `stateFolder`, which is `$XDG_STATE_HOME/roadmap`.
  package init(stateFolder: String) {
    folder = stateFolder + "/outbox"
  }

  /// The file for the journal with that absolute path.
  package func path(forJournalAt absolutePath: String) -> String {
    folder + absolutePath
  }
}

/// One line that was to be recorded.
///
/// In the file: the second of recording, the length of the line, the line, each after one space.
/// The length shows an entry that a crash cut short.
struct OutboxEntry: Equatable, Sendable {
  let recorded: Instant
  let line: [UInt8]

  init(recorded: Instant, line: [UInt8]) {
    self.recorded = recorded
    self.line = line
  }

  /// How long an entry stays after it was found in its journal.
  static let daysKept: Int64 = 30

  func isOld(at now: Instant) -> Bool {
    now.secondsSince1970 - recorded.secondsSince1970 > Self.daysKept * 86_400
  }

  var bytes: [UInt8] {
    Array("\(recorded.secondsSince1970) \(line.count) ".utf8) + line + [UInt8(ascii: "\n")]
  }

  /// Nil for an entry that was cut short: it was never acknowledged.
  init?(readFrom text: ArraySlice<UInt8>) {
    let parts = text.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard parts.count == 3,
      let second = Int64(String(decoding: parts[0], as: UTF8.self)),
      let length = Int(String(decoding: parts[1], as: UTF8.self)),
      parts[2].count == length, !parts[2].contains(0)
    else { return nil }
    recorded = Instant(secondsSince1970: second)
    line = Array(parts[2])
  }

  /// The whole entries in the bytes of an outbox file, in the order of recording.
  static func all(in bytes: [UInt8]) -> [OutboxEntry] {
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
    return bytes[..<end].split(separator: UInt8(ascii: "\n"))
      .compactMap(OutboxEntry.init(readFrom:))
  }
}
