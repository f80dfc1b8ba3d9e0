package import RoadmapStatus
package import RoadmapSyntax

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Records lines at the end of a journal; returns only when they are on disk.
///
/// All lines are one action: they reach the journal in one `write(2)` or not at all. What earlier
/// recordings put there and somebody threw away is restored in the same write. The lines are whole,
/// without their ending, and none is empty. A line that the outbox and the journal already hold is
/// confirmed, not written again.
package func appendToJournal(
  _ lines: [[UInt8]],
  _ target: JournalTarget,
  _ settings: WriteSettings
) throws(RecordingFailure) -> RecordingResult {
  for line in lines {
    precondition(!line.isEmpty && !line.contains(UInt8(ascii: "\n")), "an event is one line")
  }
  let path = parentFolder(of: target.path)
  let name = lastComponent(of: target.path)
  let folder: Descriptor
  do throws(SystemFailure) {
    folder = try settings.system.open(path, O_RDONLY | O_DIRECTORY)
  } catch {
    throw .notRecorded(path: path, RecordingRefusal(error))
  }
  guard let outboxPath = target.outboxPath else {
    throw .notRecorded(path: path, .folderMissing)
  }
  // Before anything is made, even the lock: what is refused leaves no trace.
  if let status = try? settings.system.status(ofName: name, in: folder.number),
    let reason = refusal(for: status)
  {
    throw .notRecorded(path: target.path, reason)
  }
  let lock: FolderLock
  do throws(LockFailure) {
    lock = try lockedFolder(folder.number, path: path, settings)
  } catch {
    switch error {
    case .held(let holder): throw .notRecorded(path: target.path, .locked(holder: holder))
    case .refused(let path, let failure):
      throw .notRecorded(path: path, RecordingRefusal(failure))
    }
  }
  var recording = Recording(
    target: target,
    name: name,
    folder: folder.number,
    outboxPath: outboxPath,
    settings: settings,
    isExclusive: lock.isExclusive
  )
  return try recording.record(lines)
}

/// Puts back into the journal what was recorded here and is no longer there.
///
/// Changes nothing, and makes nothing, when nothing is missing; doing it twice is doing it once.
package func healJournal(
  _ target: JournalTarget,
  _ settings: WriteSettings
) throws(RecordingFailure) -> RecordingResult {
  do throws(FileFailure) {
    if try eventsMissing(from: target).isEmpty { return RecordingResult() }
  } catch {
    // The recording below meets the same obstacle and says what it is.
  }
  return try appendToJournal([], target, settings)
}

/// The lines that were recorded here and are not in the journal, in the order of recording; a mere
/// read.
package func eventsMissing(from target: JournalTarget) throws(FileFailure) -> [[UInt8]] {
  let recorded = try recordedLines(of: target)
  if recorded.isEmpty { return [] }
  do throws(FileFailure) {
    let journal = try readFile(target.path, links: .refuse, limit: FormatLimits.journalBytes)
    return absentLines(recorded, from: journal.bytes.span)
  } catch {
    guard case .notFound = error else { throw error }
    return distinctLines(recorded)
  }
}

/// The same for a journal that was read already.
package func eventsMissing(
  from target: JournalTarget,
  holding journal: SourceText
) throws(FileFailure) -> [[UInt8]] {
  let recorded = try recordedLines(of: target)
  return recorded.isEmpty ? [] : absentLines(recorded, from: journal.bytes.span)
}

/// How many lines were recorded here that the journals of an agreement lack, all owners together.
///
/// A mere read, and one look where nothing was recorded here. `journals` are those that were read; of
/// two of one owner the first counts.
package func linesMissing(
  fromAgreementAt folder: String,
  owners: [String],
  journals: [Journal],
  _ outbox: Outbox
) throws(FileFailure) -> Int {
  guard let path = absolutePath(ofFolder: folder),
    pathKind(outbox.path(forJournalAt: path)) == .folder
  else { return 0 }
  var count = 0
  for owner in owners {
    let target = JournalTarget(path: "\(folder)/\(owner).journal", header: [], outbox: outbox)
    // What was saved in another encoding is not lost, and is named for that.
    let journal = journals.first { $0.owner.utf8.elementsEqual(owner.utf8) }?.text
    if let journal, journal.bytes.span.startsWithUTF16Mark { continue }
    if let journal {
      count += try eventsMissing(from: target, holding: journal).count
    } else {
      count += try eventsMissing(from: target).count
    }
  }
  return count
}

/// Forgets what was recorded here for a journal, so that nothing of it comes back.
///
/// For a folder that is made anew where another one stood: what was recorded in that one is no
/// longer missing from anything. Nothing to forget is no failure.
package func forgetRecorded(
  of target: JournalTarget,
  _ system: SystemCalls = .real
) throws(FileFailure) {
  guard let path = target.outboxPath else { return }
  do throws(SystemFailure) {
    try system.remove(path)
    let folder = try system.open(parentFolder(of: path), O_RDONLY | O_DIRECTORY)
    try system.syncFolder(folder.number)
  } catch {
    if error.errorNumber == ENOENT || error.errorNumber == ENOTDIR { return }
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
}

private func recordedLines(of target: JournalTarget) throws(FileFailure) -> [[UInt8]] {
  guard let path = target.outboxPath else { return [] }
  do throws(SystemFailure) {
    return try outboxEntries(at: path, .real).map(\.line)
  } catch {
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
}

/// Why nothing can be added to such a file; nil when it can.
func refusal(for status: FileStatus) -> RecordingRefusal? {
  switch status.kind {
  case .folder: .isFolder
  case .link: .isLink
  case .other: .notRegular
  // The administrator may write everything; a file that its owner locked is refused all the same.
  case .regular: status.permissions & 0o200 == 0 ? .readOnly : nil
  }
}

extension JournalTarget {
  /// Nil when the journal's folder is gone.
  fileprivate var outboxPath: String? {
    guard let folder = absolutePath(ofFolder: parentFolder(of: path)) else { return nil }
    return outbox.path(
      forJournalAt: "\(folder == "/" ? "" : folder)/\(lastComponent(of: path))"
    )
  }
}

/// The path without links and dots; nil when the folder is gone.
private func absolutePath(ofFolder path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}
