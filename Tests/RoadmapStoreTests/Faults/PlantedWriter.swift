import RoadmapStore
import RoadmapTestSupport

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A mistake that a writer of journals may make, each of which the sweep must find.
enum PlantedBug: CaseIterable, Sendable {
  case acknowledgesBeforeSync
  case acknowledgesShortWrite
  /// Cuts an open last line, which may be somebody's, instead of ending it.
  case cutsOpenLine
  case looksNotAtTail
  case rewritesInPlace
  /// Does not see that another file has taken the journal's name.
  case looksNotAtName
  case leavesPartOfLine
}

/// A plain writer without lock and outbox, correct for one line at a time, into which one bug can
/// be planted: the test of the sweep itself.
struct PlantedWriter: Sendable {
  let bug: PlantedBug?

  func write(
    _ lines: [[UInt8]],
    _ target: JournalTarget,
    _ settings: WriteSettings
  ) throws(RecordingFailure) -> RecordingResult {
    let path = target.path
    var hasWritten = false
    do throws(SystemFailure) {
      var attempts = 0
      while try !add(lines, target, settings.system, &hasWritten) {
        attempts += 1
        if attempts == 5 { throw SystemFailure(errorNumber: EAGAIN) }
      }
      return RecordingResult()
    } catch {
      if hasWritten {
        throw .notConfirmed(path: path, .allLines, errorNumber: error.errorNumber)
      }
      if let status = try? settings.system.status(ofName: path), status.size == 0 {
        try? settings.system.remove(path)
      }
      throw .notRecorded(path: path, .system(errorNumber: error.errorNumber))
    }
  }

  /// True when the lines are in the file that has the journal's name.
  private func add(
    _ lines: [[UInt8]],
    _ target: JournalTarget,
    _ system: SystemCalls,
    _ hasWritten: inout Bool
  ) throws(SystemFailure) -> Bool {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | (bug == .rewritesInPlace ? 0 : O_APPEND)
    let file = try system.open(target.path, flags, mode: 0o644)
    var size = try system.status(of: file.number).size
    let old = try system.read(file.number, 0..<size)
    if hasWritten, contains(old, lines) {
      try system.sync(file.number)
      return true
    }
    let text = old.prefix((old.lastIndex { $0 != 0 } ?? -1) + 1)
    if text.count < size {
      try system.truncate(file.number, to: text.count)
      size = text.count
    }
    var lead: [UInt8] = []
    if size < target.header.count, target.header.starts(with: text) {
      lead = Array(target.header[size...])
    } else if text.last != UInt8(ascii: "\n"), bug != .looksNotAtTail {
      lead = [UInt8(ascii: "\n")]
      if bug == .cutsOpenLine {
        size = (text.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        try system.truncate(file.number, to: size)
        lead = []
      }
    }
    var bytes = lead + lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    if bug == .rewritesInPlace {
      bytes = text + bytes
      try system.truncate(file.number, to: 0)
      size = 0
    }
    let count = try system.write(file.number, bytes.span)
    if count < bytes.count, bug != .acknowledgesShortWrite {
      if bug != .leavesPartOfLine {
        hasWritten = true
        try system.truncate(file.number, to: size)
        hasWritten = false
      }
      throw SystemFailure(errorNumber: ENOSPC)
    }
    hasWritten = true
    if bug != .acknowledgesBeforeSync { try system.sync(file.number) }
    if bug == .looksNotAtName { return true }
    let own = try system.status(of: file.number)
    guard own.size == size + bytes.count || bug == .acknowledgesShortWrite else { return false }
    do throws(SystemFailure) {
      return try system.status(ofName: target.path).isSameFile(as: own)
    } catch {
      if error.errorNumber == ENOENT { return false }
      throw error
    }
  }

  private func contains(_ text: [UInt8], _ lines: [[UInt8]]) -> Bool {
    let present = Set(text.split(separator: UInt8(ascii: "\n")).map(Array.init))
    return lines.allSatisfy(present.contains)
  }
}
