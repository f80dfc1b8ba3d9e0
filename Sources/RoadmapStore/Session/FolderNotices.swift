/// What the system says has happened to a folder that is watched.
enum FolderNotice: Equatable {
  /// An entry of the folder was made, removed, renamed, or its content changed.
  case entry(folder: String, name: [UInt8], isFolder: Bool)
  /// The folder itself was removed or renamed.
  case gone(folder: String)
  /// There was more than the system could keep.
  case lost
}

#if canImport(Glibc)
import Glibc

/// Notices of changes in folders, by inotify.
struct FolderNotices: ~Copyable {
  private let queue: Descriptor
  /// The folders with the numbers that the system gave them, ascending.
  ///
  /// A list: to find out how a dictionary of such keys hashes takes the runtime a twentieth of the
  /// time to the first frame.
  private var folders: [Watched] = []

  private struct Watched {
    let number: Int32
    let path: String
  }

  /// Opens a queue; where the system gives no more of them, there are never any notices.
  init() {
    self.init(queue: inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)))
  }

  private init(queue: Int32) {
    self.queue = Descriptor(owning: queue)
  }

  /// There never are any notices.
  static var none: FolderNotices { FolderNotices(queue: -1) }

  /// What can be read when there are notices; -1 where there never are any.
  var descriptor: Int32 { queue.number }

  /// Watches these folders from now on and no others; false when one of them cannot be watched.
  mutating func watch(_ paths: [String]) -> Bool {
    let kinds =
      IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK
    var current: [Watched] = []
    var isComplete = true
    for path in paths {
      let number = unsafe inotify_add_watch(queue.number, path, UInt32(kinds))
      if number >= 0 {
        current.append(Watched(number: number, path: path))
      } else if errno != ENOENT, errno != ENOTDIR {
        isComplete = false
      }
    }
    current.sort { $0.number < $1.number }
    for old in folders where Self.path(of: old.number, in: current) == nil {
      inotify_rm_watch(queue.number, old.number)
    }
    folders = current
    return isComplete
  }

  private static func path(of number: Int32, in folders: [Watched]) -> String? {
    var (low, high) = (0, folders.count)
    while low < high {
      let middle = (low + high) / 2
      if folders[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < folders.count && folders[low].number == number ? folders[low].path : nil
  }

  /// Everything that happened since; empty when nothing did.
  mutating func take() -> [FolderNotice] {
    var notices: [FolderNotice] = []
    while case .read(let bytes) = readFromDescriptor(queue.number, limit: 16_384) {
      notices += noticesIn(bytes)
    }
    return notices
  }

  /// Takes records apart: the number of the folder, the kinds of change, a number that links two
  /// records, the length of the name, each of four bytes, and the name with zeros behind it.
  private func noticesIn(_ bytes: [UInt8]) -> [FolderNotice] {
    var notices: [FolderNotice] = []
    var offset = 0
    while offset + 16 <= bytes.count {
      let (number, kinds, length) = unsafe bytes.withUnsafeBytes { record in
        unsafe (
          record.loadUnaligned(fromByteOffset: offset, as: Int32.self),
          record.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
          Int(record.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        )
      }
      let name = Array(bytes[offset + 16..<offset + 16 + length].prefix { $0 != 0 })
      offset += 16 + length
      func isOf(_ kind: some BinaryInteger) -> Bool { kinds & UInt32(kind) != 0 }
      if isOf(IN_Q_OVERFLOW) {
        notices.append(.lost)
      } else if let folder = Self.path(of: number, in: folders) {
        if isOf(IN_DELETE_SELF | IN_MOVE_SELF) {
          notices.append(.gone(folder: folder))
        } else if !isOf(IN_IGNORED) {
          notices.append(.entry(folder: folder, name: name, isFolder: isOf(IN_ISDIR)))
        }
      }
    }
    return notices
  }
}
#endif
