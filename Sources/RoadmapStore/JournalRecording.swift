internal import RoadmapSyntax

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// One recording under way, in a locked folder.
struct Recording {
  let target: JournalTarget
  let name: String
  let folder: Int32
  let outboxPath: String
  let settings: WriteSettings
  let isExclusive: Bool
  var result = RecordingResult()
  /// Whether lines stand in a file that is, or was, the journal.
  var hasWritten = false
  /// Whether zero bytes of a crash stand behind the last line: it is whole, but no reader takes it.
  var hasZeroTail = false

  init(
    target: JournalTarget,
    name: String,
    folder: Int32,
    outboxPath: String,
    settings: WriteSettings,
    isExclusive: Bool
  ) {
    self.target = target
    self.name = name
    self.folder = folder
    self.outboxPath = outboxPath
    self.settings = settings
    self.isExclusive = isExclusive
  }

  var system: SystemCalls { settings.system }

  /// What stands in the way, seen from the journal alone.
  enum Obstacle: Error {
    /// This attempt left the file as it was.
    case untouched(RecordingRefusal, errorNumber: Int32)
    case partlyWritten(errorNumber: Int32)
    case unsynced(errorNumber: Int32)

    init(_ failure: SystemFailure) {
      self = .untouched(RecordingRefusal(failure), errorNumber: failure.errorNumber)
    }
  }

  mutating func record(_ lines: [[UInt8]]) throws(RecordingFailure) -> RecordingResult {
    let entries: [OutboxEntry]
    let lost: [[UInt8]]
    do throws(SystemFailure) {
      entries = try outboxEntries(at: outboxPath, system)
    } catch {
      throw .notRecorded(path: outboxPath, RecordingRefusal(error))
    }
    do throws(Obstacle) {
      lost = try linesLost(of: entries.map(\.line))
    } catch {
      throw failure(for: error, stillInOutbox: false)
    }
    let known = Set(entries.map(\.line))
    let new = distinctLines(lines.filter { !known.contains($0) })
    if lines.isEmpty && lost.isEmpty && !hasZeroTail { return result }
    if !isExclusive { result.remarks.append(.locksUnsupported) }
    var addition: OutboxAddition?
    if !new.isEmpty { addition = try addedToOutbox(new) }
    do throws(Obstacle) {
      try put(lost + new, alsoPresent: lines.filter(known.contains))
    } catch {
      var stays = false
      if !hasWritten, case .untouched = error {
        do { try addition.take()?.takeBack(system) } catch { stays = true }
      }
      throw failure(for: error, stillInOutbox: stays)
    }
    result.restored = lost
    letGo(ofOldAmong: entries, restored: lost, added: new)
    return result
  }

  private func addedToOutbox(_ lines: [[UInt8]]) throws(RecordingFailure) -> OutboxAddition {
    do throws(OutboxAddition.Failure) {
      return try addToOutbox(lines, recorded: settings.now, at: outboxPath, system)
    } catch {
      switch error {
      case .nothingAdded(let failure):
        throw .notRecorded(path: outboxPath, RecordingRefusal(failure))
      case .unsure(let failure):
        throw .notConfirmed(path: outboxPath, .outboxOnly, errorNumber: failure.errorNumber)
      }
    }
  }

  private func failure(for obstacle: Obstacle, stillInOutbox: Bool) -> RecordingFailure {
    switch obstacle {
    case .untouched where hasWritten:
      .changedByOthers(path: target.path)
    case .untouched(_, let errorNumber) where stillInOutbox:
      .notConfirmed(path: target.path, .outboxOnly, errorNumber: errorNumber)
    case .untouched(let refusal, _):
      .notRecorded(path: target.path, refusal)
    case .partlyWritten(let errorNumber):
      .notConfirmed(path: target.path, .partOfLines, errorNumber: errorNumber)
    case .unsynced(let errorNumber):
      .notConfirmed(path: target.path, .allLines, errorNumber: errorNumber)
    }
  }

  /// The recorded lines that the journal lacks.
  private mutating func linesLost(of recorded: [[UInt8]]) throws(Obstacle) -> [[UInt8]] {
    if recorded.isEmpty { return [] }
    // A journal that was there a moment ago may be back in a quarter of a second: git removes a
    // file and makes it anew.
    guard let journal = try openedJournal(waiting: true) else {
      return distinctLines(recorded)
    }
    return try linesMissing(of: recorded, in: journal.number)
  }

  /// The lines that an open journal lacks; notes whether zero bytes stand at its end.
  ///
  /// A last line with zero bytes behind it is there: they will be cut, and the line will be ended.
  mutating func linesMissing(
    of lines: [[UInt8]],
    in journal: Int32
  ) throws(Obstacle) -> [[UInt8]] {
    do throws(SystemFailure) {
      let size = try system.status(of: journal).size
      let end = try endOfText(journal, size)
      hasZeroTail = end < size
      return try absentLines(lines, from: journal, size: end, system)
    } catch {
      throw Obstacle(error)
    }
  }

  /// The offset behind the last byte that is not zero.
  func endOfText(_ journal: Int32, _ size: Int) throws(SystemFailure) -> Int {
    var end = size
    while end > 0 {
      let start = max(end - (1 << 12), 0)
      let bytes = try system.read(journal, start..<end)
      if let last = bytes.lastIndex(where: { $0 != 0 }) { return start + last + 1 }
      end = start
    }
    return 0
  }

  /// Opens the journal; nil when there is none, after a while if it may come back.
  func openedJournal(waiting: Bool) throws(Obstacle) -> Descriptor? {
    // O_NONBLOCK: a pipe that nobody reads must not hold the program.
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK
    for attempt in 0...10 {
      if attempt > 0 { system.pause(milliseconds: 25) }
      let journal: Descriptor
      do throws(SystemFailure) {
        journal = try system.open(name, in: folder, flags)
      } catch {
        guard error.errorNumber == ENOENT else { throw Obstacle(error) }
        if !waiting { break }
        continue
      }
      return try checked(journal)
    }
    return nil
  }

  /// An open file to which lines can be added; refuses all others.
  private func checked(_ journal: consuming Descriptor) throws(Obstacle) -> Descriptor {
    do throws(SystemFailure) {
      let status = try system.status(of: journal.number)
      if let reason = refusal(for: status) {
        throw SystemFailure(errorNumber: reason == .readOnly ? EACCES : EINVAL)
      }
      let start = try system.read(journal.number, 0..<min(status.size, 4))
      if !isUTF16(start) { return journal }
    } catch {
      throw Obstacle(error)
    }
    throw .untouched(.encodingUTF16, errorNumber: EILSEQ)
  }

  /// Whether a file that begins so is in UTF-16, with a mark or with the zero bytes of ASCII letters.
  ///
  /// In such a file the last letter may end in a zero byte, which is no damage and must not be cut.
  private func isUTF16(_ start: [UInt8]) -> Bool {
    if start.span.startsWithUTF16Mark { return true }
    let zeros = start.map { $0 == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
  }
}
