import Foundation

/// A folder for thousands of small scenes, in memory where the system has such a place.
///
/// No test here depends on what a sync does: a process that is killed loses nothing of it.
package struct SweepFolder: ~Copyable {
  package let path: String

  package init() throws {
    let memory = "/dev/shm"
    let isThere = FileManager.default.isWritableFile(atPath: memory)
    let parent = isThere ? memory : FileManager.default.temporaryDirectory.path
    let folder = "\(parent)/roadmap-sweep-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Whether all points of every sweep are to be played (`ROADMAP_LONG=1`), or a fair part of them.
package let playsAllPoints = ProcessInfo.processInfo.environment["ROADMAP_LONG"] == "1"
