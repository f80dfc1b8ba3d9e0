import Foundation

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Everything below a folder, as it is at one moment: what is compared before and after.
package struct FileTree: Equatable, Sendable {
  /// What stands at one path.
  package enum Entry: Equatable, Hashable, Sendable {
    case folder
    case file([UInt8])
  }

  /// By the path below the folder.
  package var entries: [String: Entry]

  package init(_ entries: [String: Entry] = [:]) {
    self.entries = entries
  }

  /// Reads what is below a folder.
  package init(of root: String) {
    self.init()
    var waiting = [""]
    while let folder = waiting.popLast() {
      for name in names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        switch kind(of: "\(root)/\(path)") {
        case S_IFDIR:
          entries[path] = .folder
          waiting.append(path)
        case S_IFREG: entries[path] = .file(contents(of: "\(root)/\(path)"))
        default: break
        }
      }
    }
  }

  /// The bytes of a file; nil where there is none.
  package subscript(_ path: String) -> [UInt8]? {
    guard case .file(let bytes) = entries[path] else { return nil }
    return bytes
  }

  /// The paths of the files, in order.
  package var files: [String] {
    entries.filter { $0.value != .folder }.keys.sorted()
  }

  /// Makes a folder hold exactly this.
  package func write(to root: String) throws {
    let manager = FileManager.default
    if manager.fileExists(atPath: root) { try manager.removeItem(atPath: root) }
    try manager.createDirectory(atPath: root, withIntermediateDirectories: true)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let place = "\(root)/\(path)"
      switch entry {
      case .folder: try manager.createDirectory(atPath: place, withIntermediateDirectories: true)
      case .file(let bytes):
        let folder = (place as NSString).deletingLastPathComponent
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard manager.createFile(atPath: place, contents: Data(bytes)) else {
          throw SceneFailure(path: place, errorNumber: errno)
        }
      }
    }
  }
}

/// The names in a folder, none where it cannot be read.
func names(in folder: String) -> [String] {
  (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
}

/// The bytes of a file, none where it cannot be read.
func contents(of path: String) -> [UInt8] {
  Array(FileManager.default.contents(atPath: path) ?? Data())
}

private func kind(of path: String) -> mode_t {
  var status = stat()
  return unsafe lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
}
