import CSystem

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The one way by which the Store changes anything on disk.
///
/// Tests make one with `intervening`, which sees each call before it is made and can fail it,
/// shorten it, or do something else first; from a certain call on failing all of them is, for the
/// disk, the same as a kill. In production the question costs one comparison with nil.
package struct SystemCalls: Sendable {
  package static let real = SystemCalls(intervening: nil)

  private let intervene: (@Sendable (SystemCall) -> Intervention)?

  package init(intervening intervene: (@Sendable (SystemCall) -> Intervention)?) {
    self.intervene = intervene
  }

  /// Makes a call that answers -1 and `errno` when it fails, again when it was interrupted.
  ///
  /// `body` gets the number of bytes it may move, at most `length`.
  private func perform(
    _ call: @autoclosure () -> SystemCall,
    length: Int = 0,
    repeats: Bool = true,
    _ body: (Int) -> Int
  ) throws(SystemFailure) -> Int {
    while true {
      var allowed = length
      var failure: Int32 = 0
      if let intervene {
        switch intervene(call()) {
        case .proceed: break
        case .fail(let errorNumber): failure = errorNumber
        case .shorten(let count): allowed = min(length, count)
        case .pretend: return 0
        }
      }
      if failure == 0 {
        let answer = body(allowed)
        if answer >= 0 { return answer }
        failure = errno
      }
      guard failure == EINTR, repeats else { throw SystemFailure(errorNumber: failure) }
    }
  }

  /// Opens `name` in `folder` (the current folder where it is left out), closed on `exec`.
  package func open(
    _ name: String,
    in folder: Int32 = AT_FDCWD,
    _ flags: Int32,
    mode: UInt32 = 0
  ) throws(SystemFailure) -> Descriptor {
    let number = try perform(.open(name: name, folder: folder, flags: flags)) { _ in
      Int(unsafe csystem_openat(folder, name, flags | O_CLOEXEC, mode))
    }
    return Descriptor(owning: Int32(number))
  }

  /// Makes a folder; `mode` is cut by the umask.
  package func makeFolder(
    _ name: String,
    in folder: Int32 = AT_FDCWD,
    mode: UInt32
  ) throws(SystemFailure) {
    _ = try perform(.makeFolder(name: name, folder: folder)) { _ in
      Int(unsafe mkdirat(folder, name, mode_t(mode)))
    }
  }

  /// The status of an open file.
  package func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus {
    var status = stat()
    _ = try perform(.status(descriptor: descriptor)) { _ in
      Int(unsafe fstat(descriptor, &status))
    }
    return FileStatus(status)
  }

  /// The status of a name itself; a link is not followed.
  package func status(
    ofName name: String,
    in folder: Int32 = AT_FDCWD
  ) throws(SystemFailure) -> FileStatus {
    var status = stat()
    _ = try perform(.statusOfName(name: name, folder: folder)) { _ in
      Int(unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW))
    }
    return FileStatus(status)
  }

  /// Exactly the bytes of `range`; EAGAIN when the file ends before, because it became shorter.
  package func read(
    _ descriptor: Int32,
    _ range: Range<Int>
  ) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      do throws(SystemFailure) {
        while count < range.count {
          let rest = unsafe UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]
          )
          let offset = off_t(range.lowerBound + count)
          let call = SystemCall.read(descriptor: descriptor, length: rest.count)
          let got = try perform(call, length: rest.count) { allowed in
            unsafe pread(descriptor, rest.baseAddress, allowed, offset)
          }
          if got == 0 { throw SystemFailure(errorNumber: EAGAIN) }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// One `write(2)`; the answer is how many bytes it took.
  package func write(
    _ descriptor: Int32,
    _ bytes: borrowing Span<UInt8>
  ) throws(SystemFailure) -> Int {
    let count = bytes.count
    return try unsafe bytes.withUnsafeBytes { buffer throws(SystemFailure) in
      try perform(.write(descriptor: descriptor, length: count), length: count) { allowed in
        #if canImport(Darwin)
        unsafe Darwin.write(descriptor, buffer.baseAddress, allowed)
        #else
        unsafe Glibc.write(descriptor, buffer.baseAddress, allowed)
        #endif
      }
    }
  }

  /// Replaces the content by a remark that need not survive a crash.
  package func writeRemark(_ descriptor: Int32, _ text: String) throws(SystemFailure) {
    let bytes = Array(text.utf8)
    let call = SystemCall.writeRemark(descriptor: descriptor, length: bytes.count)
    _ = try perform(call, length: bytes.count) { allowed in
      if ftruncate(descriptor, 0) != 0 { return -1 }
      return unsafe bytes.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, allowed, 0) }
    }
  }

  /// Cuts the file to `size` bytes.
  package func truncate(_ descriptor: Int32, to size: Int) throws(SystemFailure) {
    _ = try perform(.truncate(descriptor: descriptor, size: size)) { _ in
      Int(ftruncate(descriptor, off_t(size)))
    }
  }

  /// Gives the file these permissions, whatever the umask.
  package func changeMode(_ descriptor: Int32, to mode: UInt32) throws(SystemFailure) {
    _ = try perform(.changeMode(descriptor: descriptor)) { _ in
      Int(fchmod(descriptor, mode_t(mode)))
    }
  }

  /// Makes what was written durable.
  ///
  /// Never repeated, not even when interrupted: after a failure the system may count the pages as
  /// clean, and the second answer would be a lie.
  package func sync(_ descriptor: Int32) throws(SystemFailure) {
    _ = try perform(.sync(descriptor: descriptor), repeats: false) { _ in
      Int(csystem_sync(descriptor))
    }
  }

  /// Makes the names in an open folder durable, where the file system knows such a thing.
  package func syncFolder(_ folder: Int32) throws(SystemFailure) {
    do throws(SystemFailure) {
      try sync(folder)
    } catch {
      guard error.errorNumber == EINVAL || error.errorNumber == ENOTSUP else { throw error }
    }
  }

  /// Takes the exclusive lock of an open file, or fails at once with EWOULDBLOCK.
  package func lock(_ descriptor: Int32) throws(SystemFailure) {
    _ = try perform(.lock(descriptor: descriptor)) { _ in
      Int(flock(descriptor, LOCK_EX | LOCK_NB))
    }
  }

  /// Gives a file a new name, which may be another file's until then.
  package func rename(
    _ name: String,
    in folder: Int32 = AT_FDCWD,
    to newName: String,
    in newFolder: Int32 = AT_FDCWD
  ) throws(SystemFailure) {
    let call = SystemCall.rename(from: name, folder: folder, to: newName, newFolder: newFolder)
    _ = try perform(call) { _ in Int(unsafe renameat(folder, name, newFolder, newName)) }
  }

  /// Gives a file a new name that nothing has yet; EEXIST when something has it.
  package func renameNew(
    _ name: String,
    in folder: Int32,
    to newName: String,
    in newFolder: Int32
  ) throws(SystemFailure) {
    let call = SystemCall.renameNew(from: name, folder: folder, to: newName, newFolder: newFolder)
    _ = try perform(call) { _ in
      Int(unsafe csystem_rename_new(folder, name, newFolder, newName))
    }
  }

  /// Exchanges two names in one step.
  package func exchange(
    _ first: String,
    in firstFolder: Int32,
    with second: String,
    in secondFolder: Int32
  ) throws(SystemFailure) {
    let call = SystemCall.exchange(
      first: first,
      firstFolder: firstFolder,
      second: second,
      secondFolder: secondFolder
    )
    _ = try perform(call) { _ in
      Int(unsafe csystem_exchange(firstFolder, first, secondFolder, second))
    }
  }

  /// Takes away a name that is no folder's.
  package func remove(_ name: String, in folder: Int32 = AT_FDCWD) throws(SystemFailure) {
    _ = try perform(.remove(name: name, folder: folder)) { _ in
      Int(unsafe unlinkat(folder, name, 0))
    }
  }

  /// Takes away a folder that is empty.
  package func removeFolder(_ path: String) throws(SystemFailure) {
    _ = try perform(.removeFolder(name: path)) { _ in Int(unsafe rmdir(path)) }
  }

  /// Waits; an intervention that does not let it proceed skips the wait.
  package func pause(milliseconds: Int) {
    _ = try? perform(.pause(milliseconds: milliseconds), repeats: false) { _ in
      Int(usleep(UInt32(milliseconds * 1_000)))
    }
  }
}
