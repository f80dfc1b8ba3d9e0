#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What makes the name of a file something else in the line of a journal.
package enum EvidenceNameProblem: Equatable, Sendable {
  /// `#`, behind which the hash stands.
  case numberSign
  /// ` | `, behind which the text stands.
  case divider
  /// ` at=` and the like, with which another value begins.
  case key(String)
  /// A line break or another character that no file of the format holds.
  case control
}

/// Why a file could not be read or written.
///
/// Nothing was changed, unless the case says so.
package enum FileFailure: Error, Equatable, Sendable {
  case notFound(path: String)
  case isFolder(path: String)
  /// A link, a pipe or a device where a plain file is needed.
  case notRegular(path: String)
  /// Something else where a folder is needed.
  case isNoFolder(path: String)
  /// A name that a journal cannot hold as that of evidence.
  case unusableName(path: String, EvidenceNameProblem)
  /// Over the limit of the format, in bytes.
  case tooLarge(path: String, limit: Int)
  /// The file changed again and again while it was read.
  case unsteady(path: String)
  /// Somebody else changed the file between reading and writing; their text stands.
  case changedByOthers(path: String)
  /// The new text stands in the file, but the disk did not confirm it.
  case unconfirmed(path: String, errorNumber: Int32)
  /// Another `roadmap` holds the lock of the folder; `holder` is what it wrote about itself.
  case locked(path: String, holder: String?)
  /// Everything else, in the system's words.
  case refused(path: String, errorNumber: Int32)

  /// The failure for what the system call just left in `errno`.
  init(path: String, errorNumber: Int32 = errno) {
    switch errorNumber {
    case ENOENT, ENOTDIR: self = .notFound(path: path)
    case EISDIR: self = .isFolder(path: path)
    case ELOOP: self = .notRegular(path: path)
    default: self = .refused(path: path, errorNumber: errorNumber)
    }
  }

  package var path: String {
    switch self {
    case .notFound(let path), .isFolder(let path), .notRegular(let path), .isNoFolder(let path),
      .unusableName(let path, _), .tooLarge(let path, _), .unsteady(let path),
      .changedByOthers(let path), .unconfirmed(let path, _),
      .locked(let path, _), .refused(let path, _):
      path
    }
  }
}

/// An open descriptor, closed when it goes out of scope.
package struct Descriptor: ~Copyable {
  package let number: Int32

  /// Takes over a descriptor that nobody else closes.
  init(owning number: Int32) {
    self.number = number
  }

  init(opening path: String, _ flags: Int32, mode: UInt32 = 0) throws(FileFailure) {
    let opened = openFile(path, flags | O_CLOEXEC, mode)
    guard opened >= 0 else { throw FileFailure(path: path) }
    number = opened
  }

  deinit { close(number) }
}
