#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The journal that a recording goes to.
package struct JournalTarget: Sendable {
  package let path: String
  /// The format line, with which a new journal begins; its line ending may be left out.
  package let header: [UInt8]
  package let outbox: Outbox

  package init(path: String, header: [UInt8], outbox: Outbox) {
    self.path = path
    self.header = header.last == UInt8(ascii: "\n") ? header : header + [UInt8(ascii: "\n")]
    self.outbox = outbox
  }
}

/// What a recording did; everything named here is on disk.
package struct RecordingResult: Equatable, Sendable {
  /// Lines of earlier recordings that had vanished from the journal and stand there again.
  package var restored: [[UInt8]] = []
  /// What was found and done on the way, in order.
  package var remarks: [RecordingRemark] = []

  /// Nothing was done.
  package init() {}
}

/// Something that a recording found on the way and that did not stop it.
package enum RecordingRemark: Hashable, Sendable {
  /// The file system knows no locks: two programs that write at once are kept apart by `O_APPEND`
  /// only.
  case locksUnsupported
  case journalCreated
  /// The zero bytes that a crash had left at the end were cut.
  case zeroBytesCut(count: Int)
  /// The last line had no line ending and got one.
  case lastLineEnded
  /// Another program put a new file in the place of the journal meanwhile; the lines stand in it.
  case journalReplacedMeanwhile
}

/// Why lines were not recorded, or not surely; the case decides the exit code.
package enum RecordingFailure: Error, Equatable, Sendable {
  /// Exit code 2: nothing was changed, neither the journal nor the outbox.
  case notRecorded(path: String, RecordingRefusal)
  /// Exit code 3: another program kept replacing the journal; nothing of it was overwritten.
  ///
  /// The lines are kept in the outbox, and the next recording or `heal` adds them.
  case changedByOthers(path: String)
  /// Exit code 4: the lines may or may not be on disk.
  case notConfirmed(path: String, Remainder, errorNumber: Int32)

  /// What may be on disk after a recording that was not confirmed.
  ///
  /// In every case the next recording or `heal` looks and completes it.
  package enum Remainder: Sendable {
    /// The lines are in the outbox only, which could not be taken back or not be synced.
    case outboxOnly
    /// A part of the lines is in the journal and could not be taken back.
    case partOfLines
    /// All lines are in the journal; the disk did not confirm them.
    case allLines
  }

  package var path: String {
    switch self {
    case .notRecorded(let path, _), .changedByOthers(let path), .notConfirmed(let path, _, _): path
    }
  }
}

/// What stood in the way of a recording.
package enum RecordingRefusal: Hashable, Sendable {
  /// The mode, the file system or its owner forbids writing.
  case readOnly
  case isFolder
  case isLink
  case notRegular
  /// The file begins like one in UTF-16: bytes added to it would be no text, nor would the rest.
  case encodingUTF16
  case folderMissing
  case diskFull
  /// `holder` is what another `roadmap` wrote about itself.
  case locked(holder: String?)
  /// Everything else, in the system's words.
  case system(errorNumber: Int32)

  init(_ failure: SystemFailure) {
    self =
      switch failure.errorNumber {
      case EROFS, EACCES, EPERM: .readOnly
      case EISDIR: .isFolder
      case ELOOP: .isLink
      case ENOENT, ENOTDIR: .folderMissing
      case ENOSPC, EDQUOT: .diskFull
      default: .system(errorNumber: failure.errorNumber)
      }
  }
}
