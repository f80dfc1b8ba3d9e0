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
struct OutboxEntry: Equatable, Sendable {
  let recorded: Instant
  let line: [UInt8]

  /// How long an entry stays after it was found in its journal.
  static let daysKept: Int64 = 30

  func isOld(at now: Instant) -> Bool {
    let (age, isFar) = now.secondsSince1970.subtractingReportingOverflow(recorded.secondsSince1970)
    // A moment so far away is damage: such an entry is kept.
    return !isFar && age > Self.daysKept * 86_400
  }
}

/// Lines that were recorded as one action: `@ SECOND COUNT BYTES`, then exactly the lines.
///
/// No line of a journal begins with `@`. Count and length show a group that a crash cut short; none
/// of it counts, because it was never acknowledged and half an action must not come back.
enum OutboxGroup {
  static func bytes(of lines: [[UInt8]], recorded: Instant) -> [UInt8] {
    let content = lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    let head = "@ \(recorded.secondsSince1970) \(lines.count) \(content.count)\n"
    return Array(head.utf8) + content
  }

  /// The entries of all whole groups in the bytes of an outbox file, in the order of recording.
  static func entries(in bytes: [UInt8]) -> [OutboxEntry] {
    var entries: [OutboxEntry] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let next = end + 1
      if let group = group(head: bytes[start..<end], content: bytes[next...]) {
        entries += group.entries
        start = next + group.length
      } else {
        start = next
      }
    }
    return entries
  }

  private static func group(
    head: ArraySlice<UInt8>,
    content: ArraySlice<UInt8>
  ) -> (entries: [OutboxEntry], length: Int)? {
    guard head.first == UInt8(ascii: "@"), head.count < 100 else { return nil }
    let words = String(decoding: head, as: UTF8.self).split(separator: " ")
    guard words.count == 4, let second = Int64(words[1]), let count = Int(words[2]),
      let length = Int(words[3]), length > 0, length <= content.count
    else { return nil }
    let text = content.prefix(length)
    guard text.last == UInt8(ascii: "\n"), !text.contains(0) else { return nil }
    let lines = text.dropLast()
      .split(
        separator: UInt8(ascii: "\n"),
        omittingEmptySubsequences: false
      )
    guard lines.count == count, lines.allSatisfy({ $0.first != UInt8(ascii: "@") }) else {
      return nil
    }
    let recorded = Instant(secondsSince1970: second)
    return (lines.map { OutboxEntry(recorded: recorded, line: Array($0)) }, length)
  }
}
