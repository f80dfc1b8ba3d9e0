#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// One system call that is about to be made; a name is relative to the folder before it.
package enum SystemCall: Sendable {
  case open(name: String, folder: Int32, flags: Int32)
  case makeFolder(name: String, folder: Int32)
  case status(descriptor: Int32)
  case statusOfName(name: String, folder: Int32)
  case read(descriptor: Int32, length: Int)
  case write(descriptor: Int32, length: Int)
  /// A remark for people that need not survive a crash: who holds the lock.
  case writeRemark(descriptor: Int32, length: Int)
  case truncate(descriptor: Int32, size: Int)
  case changeMode(descriptor: Int32)
  case sync(descriptor: Int32)
  case lock(descriptor: Int32)
  case rename(from: String, folder: Int32, to: String, newFolder: Int32)
  /// A rename that never replaces.
  case renameNew(from: String, folder: Int32, to: String, newFolder: Int32)
  case exchange(first: String, firstFolder: Int32, second: String, secondFolder: Int32)
  case remove(name: String, folder: Int32)
  case removeFolder(name: String)
  /// Waiting for another program, not for the machine.
  case pause(milliseconds: Int)
}

/// What becomes of a call; in production every call proceeds and nobody is asked.
package enum Intervention: Sendable {
  case proceed
  /// The call is not made and fails with this `errno`.
  case fail(errorNumber: Int32)
  /// A read or write moves at most this many bytes.
  case shorten(to: Int)
  /// The call is not made and succeeds.
  case pretend
}

/// A system call failed.
package struct SystemFailure: Error, Equatable, Sendable {
  package let errorNumber: Int32

  package init(errorNumber: Int32) {
    self.errorNumber = errorNumber
  }
}

/// What the system says about a file.
package struct FileStatus: Equatable, Sendable {
  /// What stands under the name; a link is not what it leads to.
  package enum Kind: Sendable {
    case regular
    case folder
    case link
    case other
  }

  package let kind: Kind
  package let size: Int
  /// The low twelve bits of the mode.
  package let permissions: UInt32
  private let device: UInt64
  private let inode: UInt64

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    permissions = UInt32(status.st_mode & 0o7777)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
  }

  /// Whether both are one file, whatever its names.
  package func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}
