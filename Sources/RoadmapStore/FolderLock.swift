#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What everything that writes is told: when it is, who writes, and by which calls.
package struct WriteSettings: Sendable {
  package var now: Instant
  /// Who is named to others that wait for the lock, such as `UZ/secretariat`.
  package var holder: String
  package var system: SystemCalls
  /// How long to wait for the lock of a folder.
  package var lockWaitMilliseconds: Int

  package init(
    now: Instant,
    holder: String,
    system: SystemCalls = .real,
    lockWaitMilliseconds: Int = 10_000
  ) {
    self.now = now
    self.holder = holder
    self.system = system
    self.lockWaitMilliseconds = lockWaitMilliseconds
  }
}

/// Why a folder could not be locked; nothing but `.roadmap` itself was made.
enum LockFailure: Error {
  case held(by: String?)
  case refused(path: String, SystemFailure)
}

/// The right to write in an agreement's folder, given back when the value goes.
///
/// The lock lies on a file that nobody renames or deletes, because the files it protects are
/// replaced all the time.
struct FolderLock: ~Copyable {
  /// The open folder `.roadmap`, which holds what the program writes for itself.
  let workFolder: Descriptor
  private let file: Descriptor
  /// False where the file system knows no locks; then only `O_APPEND` keeps writers apart.
  let isExclusive: Bool

  fileprivate init(
    workFolder: consuming Descriptor,
    file: consuming Descriptor,
    isExclusive: Bool
  ) {
    self.workFolder = workFolder
    self.file = file
    self.isExclusive = isExclusive
  }
}

/// Makes `.roadmap` in an open folder if it is missing, and waits for its lock.
func lockedFolder(
  _ folder: Int32,
  path: String,
  _ settings: WriteSettings
) throws(LockFailure) -> FolderLock {
  let system = settings.system
  let work = "\(path)/.roadmap"
  let workFolder: Descriptor
  let file: Descriptor
  let isExclusive: Bool
  do throws(SystemFailure) {
    workFolder = try openedWorkFolder(in: folder, system)
  } catch {
    throw .refused(path: work, error)
  }
  do throws(SystemFailure) {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW
    file = try openedPlainFile("lock", in: workFolder.number, flags, system)
  } catch {
    throw .refused(path: "\(work)/lock", error)
  }
  do throws(SystemFailure) {
    isExclusive = try wait(for: file.number, settings)
  } catch {
    guard error.errorNumber == EWOULDBLOCK else { throw .refused(path: "\(work)/lock", error) }
    throw .held(by: holder(in: file.number, system))
  }
  // Whether others can read who holds the lock changes nothing about holding it.
  if isExclusive { try? system.writeRemark(file.number, "\(getpid()) \(settings.holder)\n") }
  hideFromGit(workFolder.number, system)
  return FolderLock(workFolder: workFolder, file: file, isExclusive: isExclusive)
}

/// True when locked, false where locks are not supported; throws EWOULDBLOCK after the wait.
///
/// Asks again and again, because a call that waits cannot be ended in time. The longer one waits,
/// the less often, and each process at another rate: a thousand that ask every few milliseconds
/// would leave the one that writes no time to do so.
private func wait(
  for descriptor: Int32,
  _ settings: WriteSettings
) throws(SystemFailure) -> Bool {
  let deadline = monotonicMilliseconds() + settings.lockWaitMilliseconds
  var step = 1
  while true {
    do throws(SystemFailure) {
      try settings.system.lock(descriptor)
      return true
    } catch {
      switch error.errorNumber {
      case ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL: return false
      case EWOULDBLOCK where monotonicMilliseconds() < deadline: break
      default: throw error
      }
    }
    settings.system.pause(milliseconds: step + Int(getpid()) % step)
    step = min(step * 2, 128)
  }
}

/// What the holder wrote about itself, nil when it wrote nothing yet.
private func holder(in descriptor: Int32, _ system: SystemCalls) -> String? {
  guard let size = try? system.status(of: descriptor).size,
    let bytes = try? system.read(descriptor, 0..<min(size, 200))
  else { return nil }
  let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
  return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
}

private func openedWorkFolder(
  in folder: Int32,
  _ system: SystemCalls
) throws(SystemFailure) -> Descriptor {
  let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
  do throws(SystemFailure) {
    return try system.open(".roadmap", in: folder, flags)
  } catch {
    guard error.errorNumber == ENOENT else { throw error }
  }
  do throws(SystemFailure) {
    try system.makeFolder(".roadmap", in: folder, mode: 0o777)
  } catch {
    // Another process may have made it a moment ago.
    guard error.errorNumber == EEXIST else { throw error }
  }
  return try system.open(".roadmap", in: folder, flags)
}

/// Keeps git from seeing the folder; best effort, tried again by every write.
private func hideFromGit(_ folder: Int32, _ system: SystemCalls) {
  let name = ".gitignore"
  if let status = try? system.status(ofName: name, in: folder), status.size > 0 { return }
  let flags = O_WRONLY | O_CREAT | O_NOFOLLOW
  guard let file = try? openedPlainFile(name, in: folder, flags, system) else { return }
  try? system.writeRemark(file.number, "*\n")
}

/// Opens a plain file in a folder that others can fill; ELOOP, as for a link, for all else.
///
/// Never waits: a pipe in its place would hold the program, and the lock with it, until somebody
/// reads or writes there.
private func openedPlainFile(
  _ name: String,
  in folder: Int32,
  _ flags: Int32,
  _ system: SystemCalls
) throws(SystemFailure) -> Descriptor {
  let file = try system.open(name, in: folder, flags | O_NONBLOCK, mode: 0o666)
  guard try system.status(of: file.number).kind == .regular else {
    throw SystemFailure(errorNumber: ELOOP)
  }
  return file
}
