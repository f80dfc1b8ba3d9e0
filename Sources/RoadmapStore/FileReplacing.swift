package import RoadmapSyntax

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Puts `new` in the place of `old` in the file at `path`, durably and only if `old` still stands.
///
/// A new file is written and synced in `.roadmap` beside the old one, the two names are exchanged
/// atomically, and what was displaced is looked at: when it is not `old`, somebody else wrote
/// meanwhile, and it is put back (``FileFailure/changedByOthers(path:)``). The displaced text is
/// kept in `.roadmap/backup`, the last 20 of the folder. Links, special files and read-only files
/// are refused. The mode is kept.
package func replaceFile(
  _ path: String,
  holding old: SourceText,
  with new: SourceText,
  _ settings: WriteSettings
) throws(FileFailure) {
  let parent = parentFolder(of: path)
  let folder: Descriptor
  do throws(SystemFailure) {
    folder = try settings.system.open(parent, O_RDONLY | O_DIRECTORY)
  } catch {
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
  let mode = try modeOfPlainFile(path, in: folder.number, settings.system)
  let lock: FolderLock
  do throws(LockFailure) {
    lock = try lockedFolder(folder.number, path: parent, settings)
  } catch {
    switch error {
    case .held(let holder): throw .locked(path: path, holder: holder)
    case .refused(let path, let failure):
      throw FileFailure(path: path, errorNumber: failure.errorNumber)
    }
  }
  let replacement = Replacement(
    path: path,
    name: lastComponent(of: path),
    folder: folder.number,
    work: lock.workFolder.number,
    backups: BackupFolder(
      workFolder: lock.workFolder.number,
      path: "\(parent)/.roadmap",
      settings
    ),
    system: settings.system
  )
  if lock.isExclusive { replacement.backups.adoptLeftovers() }
  try replacement.run(old.bytes, new.bytes, mode)
}

/// One replacement under way, in a locked folder.
private struct Replacement {
  let path: String
  let name: String
  let folder: Int32
  let work: Int32
  let backups: BackupFolder
  let system: SystemCalls
  private var temporary: String { "\(getpid()).\(stem(of: name)).tmp" }

  init(
    path: String,
    name: String,
    folder: Int32,
    work: Int32,
    backups: BackupFolder,
    system: SystemCalls
  ) {
    self.path = path
    self.name = name
    self.folder = folder
    self.work = work
    self.backups = backups
    self.system = system
  }

  func run(_ old: [UInt8], _ new: [UInt8], _ mode: UInt32) throws(FileFailure) {
    try look(at: name, in: folder, for: old)
    do throws(SystemFailure) {
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      let file = try system.open(temporary, in: work, flags, mode: mode)
      try writeAll(new, to: file.number, system)
      // The mode of a new file is cut by the umask.
      try system.changeMode(file.number, to: mode)
      try system.sync(file.number)
    } catch {
      try? system.remove(temporary, in: work)
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
    do throws(SystemFailure) {
      try system.exchange(temporary, in: work, with: name, in: folder)
    } catch {
      switch error.errorNumber {
      case ENOSYS, EINVAL, ENOTSUP: return try replaceWithoutExchange(old)
      default:
        try? system.remove(temporary, in: work)
        throw FileFailure(path: path, errorNumber: error.errorNumber)
      }
    }
    do throws(FileFailure) {
      try look(at: temporary, in: work, for: old)
    } catch {
      try putBack(new)
      throw error
    }
    try syncNames()
    backups.keep(temporary, as: name)
  }

  /// Throws when the name does not lead to these bytes, or nobody can say.
  private func look(
    at name: String,
    in folder: Int32,
    for bytes: [UInt8]
  ) throws(FileFailure) {
    do throws(SystemFailure) {
      if try content(of: name, in: folder) == bytes { return }
    } catch {
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
    throw .changedByOthers(path: path)
  }

  /// What was displaced is not what was read: it goes back, and nothing of it is lost.
  private func putBack(_ new: [UInt8]) throws(FileFailure) {
    do throws(SystemFailure) {
      try system.exchange(temporary, in: work, with: name, in: folder)
    } catch {
      // Their text is in the backup, ours in the file.
      backups.keep(temporary, as: name)
      throw .unconfirmed(path: path, errorNumber: error.errorNumber)
    }
    do throws(SystemFailure) {
      if try content(of: temporary, in: work) == new {
        try? system.remove(temporary, in: work)
      } else {
        // Somebody saved between the two exchanges: the newest text stands, the other is kept.
        try? system.exchange(temporary, in: work, with: name, in: folder)
        backups.keep(temporary, as: name)
      }
    } catch {
      // Whose text this is cannot be seen; it is kept.
      backups.keep(temporary, as: name)
    }
    try syncNames()
  }

  /// Where names cannot be exchanged there is a moment between the look and the rename; it is as
  /// short as can be.
  private func replaceWithoutExchange(_ old: [UInt8]) throws(FileFailure) {
    do throws(SystemFailure) {
      try backups.keepCopy(of: old, as: name)
    } catch {
      try? system.remove(temporary, in: work)
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
    do throws(FileFailure) {
      try look(at: name, in: folder, for: old)
    } catch {
      try? system.remove(temporary, in: work)
      throw error
    }
    do throws(SystemFailure) {
      try system.rename(temporary, in: work, to: name, in: folder)
    } catch {
      try? system.remove(temporary, in: work)
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
    try syncNames()
  }

  private func syncNames() throws(FileFailure) {
    do throws(SystemFailure) {
      try system.syncFolder(folder)
      try system.syncFolder(work)
    } catch {
      throw .unconfirmed(path: path, errorNumber: error.errorNumber)
    }
  }

  private func content(of name: String, in folder: Int32) throws(SystemFailure) -> [UInt8]? {
    try plainContent(of: name, in: folder, system)
  }
}

/// The bytes of a plain file; nil for everything else, and where there is nothing.
func plainContent(
  of name: String,
  in folder: Int32,
  _ system: SystemCalls
) throws(SystemFailure) -> [UInt8]? {
  do throws(SystemFailure) {
    let file = try system.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let status = try system.status(of: file.number)
    return status.kind == .regular ? try system.read(file.number, 0..<status.size) : nil
  } catch {
    switch error.errorNumber {
    // Missing, a link, a socket, a pipe or a device without the other side, shorter meanwhile.
    case ENOENT, ELOOP, ENXIO, ENODEV, EAGAIN: return nil
    default: throw error
    }
  }
}

/// The name, to which a little may be added: names end at 255 bytes.
func stem(of name: String) -> String {
  name.utf8.count <= 200 ? name : "roadmap"
}

/// The mode of a file that may be written; throws for links, special and read-only files.
private func modeOfPlainFile(
  _ path: String,
  in folder: Int32,
  _ system: SystemCalls
) throws(FileFailure) -> UInt32 {
  let status: FileStatus
  do throws(SystemFailure) {
    status = try system.status(ofName: lastComponent(of: path), in: folder)
  } catch {
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
  guard let reason = refusal(for: status) else {
    // Whether this person may write, only an attempt shows.
    do throws(SystemFailure) {
      let flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK
      _ = try system.open(lastComponent(of: path), in: folder, flags)
    } catch {
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
    return status.permissions
  }
  switch reason {
  case .isFolder: throw .isFolder(path: path)
  case .readOnly: throw .refused(path: path, errorNumber: EACCES)
  case .isLink, .notRegular, .encodingUTF16, .folderMissing, .diskFull, .locked, .system:
    throw .notRegular(path: path)
  }
}
