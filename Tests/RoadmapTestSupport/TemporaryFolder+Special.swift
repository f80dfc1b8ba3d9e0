import Foundation

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The system refused to make what a test needs.
package struct SceneFailure: Error {
  package let path: String
  package let errorNumber: Int32
}

extension TemporaryFolder {
  /// Makes a link at `path` that points to `target`, which need not exist.
  package func link(_ path: String, to target: String) throws {
    let place = self.path + "/" + path
    try require(unsafe symlink(target, place), place)
  }

  /// Makes a named pipe.
  package func pipe(_ path: String) throws {
    let place = self.path + "/" + path
    try require(unsafe mkfifo(place, 0o600), place)
  }

  /// Sets the permissions of a file.
  package func setMode(_ mode: UInt32, of path: String) throws {
    let place = self.path + "/" + path
    try require(unsafe chmod(place, mode_t(mode)), place)
  }

  /// The permissions of a file.
  package func mode(of path: String) throws -> UInt32 {
    let place = self.path + "/" + path
    var status = stat()
    try require(unsafe stat(place, &status), place)
    return UInt32(status.st_mode & 0o7777)
  }

  /// Makes a file `size` bytes long without writing any.
  package func makeSparse(_ path: String, size: Int) throws {
    try write("", to: path)
    let place = self.path + "/" + path
    try require(unsafe truncate(place, off_t(size)), place)
  }

  private func require(_ result: Int32, _ path: String) throws {
    guard result == 0 else { throw SceneFailure(path: path, errorNumber: errno) }
  }
}
