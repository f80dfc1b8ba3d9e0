#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What tells two states of a folder apart without reading its files.
struct FolderStamp: Equatable {
  private struct FileStamp: Equatable {
    let name: [UInt8]
    let inode: UInt64
    let size: Int64
    /// Seconds and nanoseconds.
    let modification: [Int]
  }

  let path: String
  /// Of the files that are part of an agreement, in the order of their names.
  private let files: [FileStamp]

  /// The stamp of a folder as it is now; one that cannot be read has no files.
  init(of path: String) {
    self.path = path
    let names = (try? namesInFolder(path)) ?? []
    files = names.filter { isReadByUs(Array($0.utf8)) }
      .compactMap { name in
        var status = stat()
        guard unsafe stat("\(path)/\(name)", &status) == 0 else { return nil }
        return FileStamp(
          name: Array(name.utf8),
          inode: UInt64(status.st_ino),
          size: Int64(status.st_size),
          modification: status.modification
        )
      }
  }
}
