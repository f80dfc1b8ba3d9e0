import CSystem
package import RoadmapSyntax

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Puts `new` in the place of `old` in the file at `path`, durably and only if `old` still stands.
///
/// A new file is written and synced beside the old one, the two names are exchanged atomically, and
/// what was displaced is looked at: when it is not `old`, somebody else wrote meanwhile, and it is
/// put back (``FileFailure/changedByOthers(path:)``). Links, special files and read-only files are
/// refused. The mode is kept.
package func replaceFile(
  _ path: String,
  holding old: SourceText,
  with new: SourceText
) throws(FileFailure) {
  let mode = try modeOfPlainFile(path)
  let temporary = temporaryName(beside: path)
  try writeNewFile(temporary, new.bytes, mode)
  do throws(FileFailure) {
    try exchange(temporary, with: path, holding: old)
  } catch {
    // When the names could not be exchanged back, the temporary file holds somebody's text.
    if case .unconfirmed = error {} else { unsafe unlink(temporary) }
    throw error
  }
  unsafe unlink(temporary)
  try syncFolder(of: path)
}

/// The mode of a file that may be written; throws for links, special and read-only files.
private func modeOfPlainFile(_ path: String) throws(FileFailure) -> mode_t {
  let descriptor = try Descriptor(opening: path, O_RDWR | O_NOFOLLOW | O_NONBLOCK)
  let status = try fileStatus(of: descriptor.number, path)
  guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
  // The administrator may write everything; a file that its owner locked is refused all the same.
  guard status.st_mode & 0o200 != 0 else { throw .refused(path: path, errorNumber: EACCES) }
  return status.st_mode & 0o7777
}

private func temporaryName(beside path: String) -> String {
  let name = lastComponent(of: path)
  // A name may have 255 bytes; a long one leaves no room for what is added here.
  let stem = name.utf8.count <= 200 ? name : "roadmap"
  return String(path.dropLast(name.count)) + ".\(stem).\(getpid()).tmp"
}

/// Writes a file that must not exist yet, and makes its content durable.
private func writeNewFile(
  _ path: String,
  _ bytes: [UInt8],
  _ mode: mode_t
) throws(FileFailure) {
  let descriptor = try Descriptor(
    opening: path,
    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
    mode: UInt32(mode)
  )
  var offset = 0
  while offset < bytes.count {
    switch writeToDescriptor(descriptor.number, bytes.span.extracting(offset..<bytes.count)) {
    case .wrote(let count): offset += count
    case .failed(EINTR): continue
    case .failed(let errorNumber):
      unsafe unlink(path)
      throw FileFailure(path: path, errorNumber: errorNumber)
    }
  }
  // The mode of a new file is cut by the umask.
  fchmod(descriptor.number, mode)
  if csystem_sync(descriptor.number) != 0 {
    let errorNumber = errno
    unsafe unlink(path)
    throw FileFailure(path: path, errorNumber: errorNumber)
  }
}

/// Exchanges the two names, looks at what was displaced, and exchanges them back if it is not
/// `old`.
private func exchange(
  _ temporary: String,
  with path: String,
  holding old: SourceText
) throws(FileFailure) {
  guard unsafe csystem_exchange(temporary, path) == 0 else {
    guard errno == ENOSYS || errno == EINVAL || errno == ENOTSUP else {
      throw FileFailure(path: path)
    }
    // Without exchange there is a moment between the look and the rename; it is as short as can be.
    guard try readFile(path, links: .refuse).bytes == old.bytes else {
      throw .changedByOthers(path: path)
    }
    guard unsafe rename(temporary, path) == 0 else { throw FileFailure(path: path) }
    return
  }
  let displaced = try? readFile(temporary, links: .refuse)
  if displaced?.bytes != old.bytes {
    guard unsafe csystem_exchange(temporary, path) == 0 else {
      throw .unconfirmed(path: path, errorNumber: errno)
    }
    throw .changedByOthers(path: path)
  }
}

/// Makes the exchange of names durable.
private func syncFolder(of path: String) throws(FileFailure) {
  let name = lastComponent(of: path)
  let parent = String(path.dropLast(name.count))
  let folder = try Descriptor(opening: parent.isEmpty ? "." : parent, O_RDONLY | O_DIRECTORY)
  if csystem_sync(folder.number) != 0 {
    throw .unconfirmed(path: path, errorNumber: errno)
  }
}
