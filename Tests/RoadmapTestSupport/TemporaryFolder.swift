package import Foundation

/// An empty folder of a test's own, removed with everything in it when the value goes.
package struct TemporaryFolder: ~Copyable {
  package let url: URL

  package init() throws {
    // The real path, so that what a program prints as its current folder can be recognised.
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("roadmap-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // A folder that a test made read-only cannot be emptied; it stays, and no test depends on it.
    try? FileManager.default.removeItem(at: url)
  }

  package var path: String { url.path }

  /// Writes a file at a path inside the folder and makes the folders above it.
  package func write(_ contents: Data, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try contents.write(to: file)
  }

  package func write(_ contents: String, to path: String) throws {
    try write(Data(contents.utf8), to: path)
  }

  /// The bytes of a file inside the folder.
  package func read(_ path: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(path))
  }

  /// Copies a file or folder of the repository, named by its path from the top, into this folder.
  package func copy(_ repositoryPath: String, to path: String) throws {
    let destination = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: destination.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try FileManager.default.copyItem(
      at: repositoryFolder.appendingPathComponent(repositoryPath),
      to: destination
    )
  }
}

/// The top of the repository these tests were built from.
package let repositoryFolder: URL = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
