#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Sets one key in the configuration at `path`, durably; every other byte stays.
///
/// Makes the file, and the folders above it, when they are missing. A link is followed, because
/// people keep such files elsewhere. Throws ``FileFailure/changedByOthers(path:)`` when somebody
/// saved the file meanwhile. The value is one line, not empty.
package func writeConfiguration(
  _ key: ConfigurationKey,
  _ value: String,
  at path: String,
  _ system: SystemCalls = .real
) throws(FileFailure) {
  precondition(!value.isEmpty && !value.utf8.contains(UInt8(ascii: "\n")), "a value is one line")
  let path = resolvedPath(path)
  let name = lastComponent(of: path)
  let parent = parentFolder(of: path)
  let temporary = ".\(stem(of: name)).\(getpid()).tmp"
  let folder: Descriptor
  do throws(SystemFailure) {
    try makeFolders(to: parent, system)
    folder = try system.open(parent, O_RDONLY | O_DIRECTORY)
  } catch {
    throw FileFailure(path: parent, errorNumber: error.errorNumber)
  }
  let (old, mode) = try configurationFile(name, path, in: folder.number, system)
  do throws(SystemFailure) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK
    let file = try system.open(temporary, in: folder.number, flags, mode: mode)
    try writeAll(configurationText(old ?? [], setting: key, to: value), to: file.number, system)
    try system.changeMode(file.number, to: mode)
    try system.sync(file.number)
  } catch {
    try? system.remove(temporary, in: folder.number)
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
  do throws(FileFailure) {
    guard try configurationFile(name, path, in: folder.number, system).bytes == old else {
      throw .changedByOthers(path: path)
    }
    do throws(SystemFailure) {
      try system.rename(temporary, in: folder.number, to: name, in: folder.number)
    } catch {
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
  } catch {
    try? system.remove(temporary, in: folder.number)
    throw error
  }
  do throws(SystemFailure) {
    try system.syncFolder(folder.number)
    if old == nil { try syncFolders(above: parent, system) }
  } catch {
    throw .unconfirmed(path: path, errorNumber: error.errorNumber)
  }
}

/// The bytes and the mode of the file; no bytes, and a private mode, where there is none.
private func configurationFile(
  _ name: String,
  _ path: String,
  in folder: Int32,
  _ system: SystemCalls
) throws(FileFailure) -> (bytes: [UInt8]?, mode: UInt32) {
  do throws(SystemFailure) {
    let file = try system.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let status = try system.status(of: file.number)
    if status.permissions & 0o200 == 0 { throw SystemFailure(errorNumber: EACCES) }
    guard status.kind == .regular, status.size <= configurationBytes else {
      throw SystemFailure(errorNumber: EINVAL)
    }
    return (try system.read(file.number, 0..<status.size), status.permissions)
  } catch {
    guard error.errorNumber != ENOENT else { return (nil, 0o600) }
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
}

/// The file that a link leads to; the path itself where there is no file yet.
private func resolvedPath(_ path: String) -> String {
  guard let resolved = unsafe realpath(path, nil) else { return path }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}
