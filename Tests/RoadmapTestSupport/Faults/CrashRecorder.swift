import Foundation
package import RoadmapStore
import Synchronization

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Records what a command does to a folder, call by call, for the states that a crash may leave.
///
/// Syncing is pretended: what would be on the disk is computed (``CrashStates``).
package final class CrashRecorder: Sendable {
  private struct State {
    var steps: [CrashStep] = []
    /// Whether a call was made that may have changed something since the last look.
    var isStale = true
  }

  private let state = Mutex(State())
  private let root: String
  private let forgets: @Sendable (SystemCall) -> Bool

  /// Watches a folder.
  ///
  /// `forgets` plants a bug: a sync for which it holds is left out.
  package init(
    _ root: String,
    forgetting forgets: @escaping @Sendable (SystemCall) -> Bool = { _ in false }
  ) {
    self.root = root
    self.forgets = forgets
  }

  package var system: SystemCalls { SystemCalls { self.watch($0) } }

  /// What was recorded, with what is there now at the end.
  package func steps() -> [CrashStep] {
    look()
    return state.withLock(\.steps)
  }

  private func watch(_ call: SystemCall) -> Intervention {
    switch call {
    case .pause: return .pretend
    case .status, .statusOfName, .read, .lock, .writeRemark, .changeMode: return .proceed
    case .open(_, _, let flags):
      look()
      if flags & (O_CREAT | O_TRUNC) != 0 { state.withLock { $0.isStale = true } }
      return .proceed
    case .makeFolder, .write, .truncate, .rename, .renameNew, .exchange, .remove, .removeFolder:
      look()
      state.withLock { $0.isStale = true }
      return .proceed
    case .sync(let descriptor):
      look()
      if !forgets(call) {
        state.withLock { $0.steps.append(CrashStep(.synced(inode: inode(descriptor)))) }
      }
      return .pretend
    }
  }

  /// Looks at the folder when it may have changed.
  private func look() {
    guard state.withLock(\.isStale) else { return }
    let disk = DiskImage(of: root)
    state.withLock { state in
      state.isStale = false
      state.steps.append(CrashStep(.changed(disk)))
    }
  }
}

/// One thing that a command did.
package struct CrashStep: Sendable {
  enum Kind: Sendable {
    /// What is there after a call.
    case changed(DiskImage)
    case synced(inode: UInt64)
  }

  let kind: Kind

  init(_ kind: Kind) {
    self.kind = kind
  }
}

/// Files and folders by inode, as a file system keeps them.
struct DiskImage: Equatable, Sendable {
  let root: UInt64
  /// The names in each folder, with the inodes they lead to.
  private(set) var folders: [UInt64: [String: UInt64]] = [:]
  private(set) var files: [UInt64: [UInt8]] = [:]

  init(of path: String) {
    root = inode(ofName: path)
    var waiting = [(path: path, inode: root)]
    folders[root] = [:]
    while let (folder, own) = waiting.popLast() {
      for name in names(in: folder) {
        var status = stat()
        guard unsafe lstat("\(folder)/\(name)", &status) == 0 else { continue }
        let inode = UInt64(status.st_ino)
        folders[own, default: [:]][name] = inode
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
          folders[inode] = [:]
          waiting.append(("\(folder)/\(name)", inode))
        case S_IFREG: files[inode] = contents(of: "\(folder)/\(name)")
        default: break
        }
      }
    }
  }
}

private func inode(ofName path: String) -> UInt64 {
  var status = stat()
  return unsafe lstat(path, &status) == 0 ? UInt64(status.st_ino) : 0
}

/// Whether an open descriptor is a folder.
package func isFolder(_ descriptor: Int32) -> Bool {
  var status = stat()
  return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
