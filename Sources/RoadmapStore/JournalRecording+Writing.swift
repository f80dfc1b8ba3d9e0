#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension Recording {
  /// Sees to it that the file at the journal's path holds `wanted` and `alsoPresent`, durably.
  ///
  /// Goes again when the path names another file afterwards (an editor or git replaced it), or when
  /// another program wrote at the same time; then writes only what the new file lacks.
  mutating func put(
    _ wanted: [[UInt8]],
    alsoPresent: [[UInt8]]
  ) throws(Obstacle) {
    for attempt in 0..<8 {
      var isNew = false
      let journal: Descriptor
      if let opened = try openedJournal(waiting: attempt > 0) {
        journal = opened
      } else if let created = try createdJournal() {
        journal = created
        isNew = true
      } else {
        continue
      }
      let missing =
        attempt == 0
        ? wanted : try linesMissing(of: wanted + alsoPresent, in: journal.number)
      do throws(Obstacle) {
        let expected = try add(missing, to: journal.number, isNew: isNew, attempt)
        if try isStillTheJournal(journal.number, size: expected) {
          if attempt > 0, hasWritten { result.remarks.append(.journalReplacedMeanwhile) }
          return
        }
      } catch {
        if isNew, case .untouched = error { removeIfEmpty(journal.number) }
        // Another program made the file shorter while it was read.
        if case .untouched(_, EAGAIN) = error, attempt < 7 { continue }
        throw error
      }
    }
    throw .untouched(.system(errorNumber: EAGAIN), errorNumber: EAGAIN)
  }

  /// Adds lines and makes them durable; returns the size that the file has if nobody else wrote,
  /// nil if that does not matter because nothing was added.
  private mutating func add(
    _ lines: [[UInt8]],
    to journal: Int32,
    isNew: Bool,
    _ attempt: Int
  ) throws(Obstacle) -> Int? {
    var sizeBefore = -1
    var sizeAfter: Int?
    if !lines.isEmpty || hasZeroTail {
      let tail = try mendedTail(of: journal)
      hasZeroTail = false
      sizeBefore = tail.size
      let bytes: [UInt8] = tail.lead + lines.flatMap { $0 + [UInt8(ascii: "\n")] }
      try write(bytes, to: journal, sizeBefore: sizeBefore)
      hasWritten = true
      sizeAfter = sizeBefore + bytes.count
    }
    do throws(SystemFailure) {
      try system.sync(journal)
      // An empty file was made a moment ago, perhaps by a process that was stopped; and whoever
      // replaced the journal may not have synced its name.
      if isNew || sizeBefore == 0 || attempt > 0 { try system.syncFolder(folder) }
    } catch {
      throw .unsynced(errorNumber: error.errorNumber)
    }
    if isNew { result.remarks.append(.journalCreated) }
    return sizeAfter
  }

  /// One write of all bytes; what a full disk took only in part is taken back.
  private func write(
    _ bytes: [UInt8],
    to journal: Int32,
    sizeBefore: Int
  ) throws(Obstacle) {
    let count: Int
    do throws(SystemFailure) {
      count = try system.write(journal, bytes.span)
    } catch {
      throw Obstacle(error)
    }
    if count == bytes.count { return }
    do throws(SystemFailure) {
      // Grown otherwise: somebody else's bytes follow ours, and nothing may be cut.
      guard try system.status(of: journal).size == sizeBefore + count else {
        throw SystemFailure(errorNumber: ENOSPC)
      }
      try system.truncate(journal, to: sizeBefore)
    } catch {
      throw .partlyWritten(errorNumber: ENOSPC)
    }
    throw .untouched(.diskFull, errorNumber: ENOSPC)
  }

  /// Cuts the zero bytes that a crash of ext4 leaves, never text; returns the size and what must
  /// stand before the first new line.
  private mutating func mendedTail(
    of journal: Int32
  ) throws(Obstacle) -> (size: Int, lead: [UInt8]) {
    do throws(SystemFailure) {
      var size = try system.status(of: journal).size
      let end = try endOfText(journal, size)
      if end < size, try system.status(of: journal).size == size {
        try system.truncate(journal, to: end)
        result.remarks.append(.zeroBytesCut(count: size - end))
        size = end
      }
      // A format line that a crash cut short is completed, like one that is missing.
      if size < target.header.count {
        let start = try system.read(journal, 0..<size)
        if target.header.starts(with: start) { return (size, Array(target.header[size...])) }
      }
      if try system.read(journal, size - 1..<size) == [UInt8(ascii: "\n")] { return (size, []) }
      result.remarks.append(.lastLineEnded)
      return (size, [UInt8(ascii: "\n")])
    } catch {
      throw Obstacle(error)
    }
  }

  /// Whether the path names the open file, and nobody else wrote into it since.
  private func isStillTheJournal(_ journal: Int32, size: Int?) throws(Obstacle) -> Bool {
    do throws(SystemFailure) {
      let own = try system.status(of: journal)
      let named = try system.status(ofName: name, in: folder)
      return own.isSameFile(as: named) && own.size == size ?? own.size
    } catch {
      if error.errorNumber == ENOENT { return false }
      throw .unsynced(errorNumber: error.errorNumber)
    }
  }

  /// Nil when another program made it first.
  private func createdJournal() throws(Obstacle) -> Descriptor? {
    do throws(SystemFailure) {
      let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_CREAT | O_EXCL
      return try system.open(name, in: folder, flags, mode: 0o666)
    } catch {
      if error.errorNumber == EEXIST { return nil }
      throw Obstacle(error)
    }
  }

  /// Takes away the file that this recording made and could not fill.
  private func removeIfEmpty(_ journal: Int32) {
    guard let own = try? system.status(of: journal), own.size == 0,
      let named = try? system.status(ofName: name, in: folder), named.isSameFile(as: own)
    else { return }
    try? system.remove(name, in: folder)
  }

  /// Lets go of what is old and was found in the journal by this start.
  ///
  /// A failure changes nothing: the next recording tries again. Without a lock another program may
  /// be adding, so nothing is let go.
  func letGo(ofOldAmong entries: [OutboxEntry], restored: [[UInt8]], added: [[UInt8]]) {
    let restored = Set(restored)
    let kept = entries.filter { !$0.isOld(at: settings.now) || restored.contains($0.line) }
    guard isExclusive, kept.count < entries.count else { return }
    let new = added.map { OutboxEntry(recorded: settings.now, line: $0) }
    try? rewriteOutbox(at: outboxPath, holding: kept + new, system)
  }
}
