package import RoadmapSyntax

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Makes a file that must not be there yet, durably: it is there whole or not at all.
///
/// ``FileFailure/changedByOthers(path:)`` when something has the name; it is never replaced.
package func createFile(
  _ path: String,
  holding text: SourceText,
  _ settings: WriteSettings
) throws(FileFailure) {
  let work = try lockedWork(beside: path, settings)
  let name = lastComponent(of: path)
  let temporary = "\(getpid()).\(stem(of: name)).tmp"
  let system = settings.system
  do throws(SystemFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let file = try system.open(temporary, in: work.workFolder, flags, mode: 0o666)
    try writeAll(text.bytes, to: file.number, system)
    try system.sync(file.number)
    try system.renameNew(temporary, in: work.workFolder, to: name, in: work.folder)
  } catch {
    try? system.remove(temporary, in: work.workFolder)
    if error.errorNumber == EEXIST { throw .changedByOthers(path: path) }
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
  try work.syncNames(path)
}

/// Gives the draft at `path` the name `newName` in its folder, durably, only while it holds `text`
/// and nothing has that name.
///
/// The bytes stay in their file: a crash leaves the one name or the other, never neither. Where
/// names can only be linked and removed it may leave both, with the same bytes; the next call ends
/// that. When somebody saved the draft in the moment between the look and the rename, it gets its
/// name back (``FileFailure/changedByOthers(path:)``). False when only what an interrupted
/// publication had left of the draft was taken away.
@discardableResult
package func publishDraft(
  _ path: String,
  as newName: String,
  holding text: SourceText,
  _ settings: WriteSettings
) throws(FileFailure) -> Bool {
  let work = try lockedWork(beside: path, settings)
  var isRenamed = true
  let name = lastComponent(of: path)
  let newPath = "\(parentFolder(of: path))/\(newName)"
  let system = settings.system
  // What an editor saved may not be on the disk yet.
  try work.sync(name, path)
  try work.look(at: name, for: text, path)
  do throws(SystemFailure) {
    try system.renameNew(name, in: work.folder, to: newName, in: work.folder)
  } catch {
    guard error.errorNumber == EEXIST else {
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
    try work.look(at: newName, for: text, newPath)
    // A publication that was interrupted: both names hold this text, and one is enough.
    do throws(SystemFailure) {
      try system.remove(name, in: work.folder)
      isRenamed = false
    } catch {
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
  }
  do throws(FileFailure) {
    try work.look(at: newName, for: text, path)
  } catch {
    if isRenamed { try? system.renameNew(newName, in: work.folder, to: name, in: work.folder) }
    try work.syncNames(newPath)
    throw error
  }
  try work.syncNames(newPath)
  return isRenamed
}

/// A draft that becomes a version.
package struct DraftPublication: Sendable {
  /// The path of the draft.
  package let path: String
  /// `v2.roadmap`.
  package let newName: String
  package let text: SourceText

  package init(path: String, newName: String, text: SourceText) {
    self.path = path
    self.newName = newName
    self.text = text
  }
}

/// Why a draft was not adopted, or not surely.
package enum AdoptionFailure: Error, Equatable, Sendable {
  /// Nothing was recorded; the draft is the draft, unless the failure says otherwise.
  case publication(FileFailure)
  /// As ``appendToJournal(_:_:_:)`` says; where nothing was recorded the draft is the draft again.
  case recording(RecordingFailure)
}

/// Makes a version of a draft and records that it was adopted, in this order.
///
/// Whatever stops the program between the two leaves a version that waits to be adopted: doing the
/// same once more records it. What the journal refuses takes the version's name back.
package func adoptDraft(
  _ draft: DraftPublication,
  recording lines: [[UInt8]],
  _ target: JournalTarget,
  _ settings: WriteSettings
) throws(AdoptionFailure) -> RecordingResult {
  let isRenamed: Bool
  do throws(FileFailure) {
    isRenamed = try publishDraft(draft.path, as: draft.newName, holding: draft.text, settings)
  } catch {
    throw .publication(error)
  }
  do throws(RecordingFailure) {
    return try appendToJournal(lines, target, settings)
  } catch {
    if case .notRecorded = error, isRenamed {
      let version = "\(parentFolder(of: draft.path))/\(draft.newName)"
      let name = lastComponent(of: draft.path)
      // Where that fails too the version waits to be adopted, and nothing is lost.
      _ = try? publishDraft(version, as: name, holding: draft.text, settings)
    }
    throw .recording(error)
  }
}

/// The folder of a file, open and locked for a change of names in it.
private struct LockedWork: ~Copyable {
  private let opened: Descriptor
  private let lock: FolderLock
  private let system: SystemCalls

  var folder: Int32 { opened.number }
  var workFolder: Int32 { lock.workFolder.number }

  init(opened: consuming Descriptor, lock: consuming FolderLock, system: SystemCalls) {
    self.opened = opened
    self.lock = lock
    self.system = system
  }

  func syncNames(_ path: String) throws(FileFailure) {
    do throws(SystemFailure) {
      try system.syncFolder(folder)
      try system.syncFolder(workFolder)
    } catch {
      throw .unconfirmed(path: path, errorNumber: error.errorNumber)
    }
  }

  /// Makes the bytes of a plain file durable; refuses links, special and read-only files.
  func sync(_ name: String, _ path: String) throws(FileFailure) {
    do throws(SystemFailure) {
      let flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK
      let file = try system.open(name, in: folder, flags)
      guard try system.status(of: file.number).kind == .regular else {
        throw SystemFailure(errorNumber: ELOOP)
      }
      try system.sync(file.number)
    } catch {
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
  }

  /// Throws when the name does not lead to a plain file with this text, or nobody can say.
  func look(at name: String, for text: SourceText, _ path: String) throws(FileFailure) {
    do throws(SystemFailure) {
      if try plainContent(of: name, in: folder, system) == text.bytes { return }
    } catch {
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
    throw .changedByOthers(path: path)
  }
}

private func lockedWork(
  beside path: String,
  _ settings: WriteSettings
) throws(FileFailure) -> LockedWork {
  let parent = parentFolder(of: path)
  let opened: Descriptor
  do throws(SystemFailure) {
    opened = try settings.system.open(parent, O_RDONLY | O_DIRECTORY)
  } catch {
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
  let lock: FolderLock
  do throws(LockFailure) {
    lock = try lockedFolder(opened.number, path: parent, settings)
  } catch {
    switch error {
    case .held(let holder): throw .locked(path: path, holder: holder)
    case .refused(let path, let failure):
      throw FileFailure(path: path, errorNumber: failure.errorNumber)
    }
  }
  if lock.isExclusive {
    let backups = BackupFolder(
      workFolder: lock.workFolder.number,
      path: "\(parent)/.roadmap",
      settings
    )
    backups.adoptLeftovers()
  }
  return LockedWork(opened: opened, lock: lock, system: settings.system)
}
