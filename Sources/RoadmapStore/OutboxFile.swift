#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Takes the entries of an outbox file; there are none where there is no file.
func outboxEntries(
  at path: String,
  _ system: SystemCalls
) throws(SystemFailure) -> [OutboxEntry] {
  do throws(SystemFailure) {
    let file = try system.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let size = try system.status(of: file.number).size
    return OutboxGroup.entries(in: try system.read(file.number, 0..<size))
  } catch {
    guard error.errorNumber == ENOENT || error.errorNumber == ENOTDIR else { throw error }
    return []
  }
}

/// An outbox file to which entries were added; can take them back.
struct OutboxAddition: ~Copyable {
  private let file: Descriptor
  private let sizeBefore: Int
  private let sizeAfter: Int

  /// Why entries could not be added.
  enum Failure: Error {
    /// The file is as it was.
    case nothingAdded(SystemFailure)
    /// Entries may have stayed in it.
    case unsure(SystemFailure)
  }

  fileprivate init(file: consuming Descriptor, sizeBefore: Int, sizeAfter: Int) {
    self.file = file
    self.sizeBefore = sizeBefore
    self.sizeAfter = sizeAfter
  }

  /// Takes the entries back, durably; throws when they may have stayed.
  consuming func takeBack(_ system: SystemCalls) throws(SystemFailure) {
    guard try system.status(of: file.number).size == sizeAfter else {
      throw SystemFailure(errorNumber: EBUSY)
    }
    try system.truncate(file.number, to: sizeBefore)
    try system.sync(file.number)
  }
}

/// Adds the lines of one action to the outbox file at `path` and makes them durable.
func addToOutbox(
  _ lines: [[UInt8]],
  recorded: Instant,
  at path: String,
  _ system: SystemCalls
) throws(OutboxAddition.Failure) -> OutboxAddition {
  var bytes = OutboxGroup.bytes(of: lines, recorded: recorded)
  let file: Descriptor
  let sizeBefore: Int
  do throws(SystemFailure) {
    file = try openedOutboxFile(path, system)
  } catch {
    throw .nothingAdded(error)
  }
  do throws(SystemFailure) {
    sizeBefore = try system.status(of: file.number).size
    // Whoever made an empty file may have been stopped before its name was durable.
    if sizeBefore == 0 { try syncFolders(above: path, system) }
    // The rest of an entry that a crash cut short must not swallow the next one.
    if sizeBefore > 0,
      try system.read(file.number, sizeBefore - 1..<sizeBefore) != [UInt8(ascii: "\n")]
    {
      bytes.insert(UInt8(ascii: "\n"), at: 0)
    }
  } catch {
    throw .nothingAdded(error)
  }
  let cause: SystemFailure
  do throws(SystemFailure) {
    let count = try system.write(file.number, bytes.span)
    if count < bytes.count { throw SystemFailure(errorNumber: ENOSPC) }
    try system.sync(file.number)
    return OutboxAddition(
      file: file,
      sizeBefore: sizeBefore,
      sizeAfter: sizeBefore + bytes.count
    )
  } catch {
    cause = error
  }
  do throws(SystemFailure) {
    try system.truncate(file.number, to: sizeBefore)
    try system.sync(file.number)
  } catch {
    throw .unsure(cause)
  }
  throw .nothingAdded(cause)
}

/// Opens the file for adding; makes it and the folders above it where they are missing.
private func openedOutboxFile(
  _ path: String,
  _ system: SystemCalls
) throws(SystemFailure) -> Descriptor {
  let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK
  do throws(SystemFailure) {
    return try system.open(path, flags)
  } catch {
    guard error.errorNumber == ENOENT else { throw error }
  }
  try makeFolders(to: parentFolder(of: path), system)
  return try system.open(path, flags | O_CREAT, mode: 0o600)
}

/// Makes a private folder and those above it, as far as they are missing.
func makeFolders(to path: String, _ system: SystemCalls) throws(SystemFailure) {
  var missing: [String] = []
  var nearest = path
  while true {
    do throws(SystemFailure) {
      _ = try system.status(ofName: nearest)
      break
    } catch {
      guard error.errorNumber == ENOENT, nearest != parentFolder(of: nearest) else { throw error }
      missing.append(nearest)
      nearest = parentFolder(of: nearest)
    }
  }
  while let folder = missing.popLast() {
    do throws(SystemFailure) {
      try system.makeFolder(folder, mode: 0o700)
    } catch {
      guard error.errorNumber == EEXIST else { throw error }
    }
  }
}

/// Makes the names on the way to the file at `path` durable, from the file upward.
func syncFolders(above path: String, _ system: SystemCalls) throws(SystemFailure) {
  var below = path
  while true {
    let folder = parentFolder(of: below)
    if below == folder { return }
    below = folder
    // A folder that this person may not read is not one that was made here.
    guard let opened = try? system.open(folder, O_RDONLY | O_DIRECTORY) else { continue }
    try system.syncFolder(opened.number)
    if folder == "." { return }
  }
}

/// Puts exactly `entries` into the outbox file at `path`, atomically and durably.
func rewriteOutbox(
  at path: String,
  holding entries: [OutboxEntry],
  _ system: SystemCalls
) throws(SystemFailure) {
  let name = lastComponent(of: path)
  let folder = try system.open(parentFolder(of: path), O_RDONLY | O_DIRECTORY)
  // Writers of one journal are kept apart by its lock, so that one name is enough.
  let temporary = name + ".new"
  do {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK
    let file = try system.open(temporary, in: folder.number, flags, mode: 0o600)
    let bytes = entries.flatMap { OutboxGroup.bytes(of: [$0.line], recorded: $0.recorded) }
    try writeAll(bytes, to: file.number, system)
    try system.sync(file.number)
  }
  try system.rename(temporary, in: folder.number, to: name, in: folder.number)
  try system.syncFolder(folder.number)
}

/// Writes all bytes, in as many calls as it takes.
func writeAll(
  _ bytes: [UInt8],
  to descriptor: Int32,
  _ system: SystemCalls
) throws(SystemFailure) {
  var offset = 0
  while offset < bytes.count {
    let count = try system.write(descriptor, bytes.span.extracting(offset..<bytes.count))
    guard count > 0 else { throw SystemFailure(errorNumber: ENOSPC) }
    offset += count
  }
}

/// The folder that a path lies in, `.` when it names none and `/` for the top.
func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
