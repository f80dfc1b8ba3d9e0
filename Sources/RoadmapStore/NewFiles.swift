#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Makes a folder with these files in it, durably; the folder must not be there yet.
///
/// The files are written into a folder of another name, which then gets its own: either the whole
/// is there or nothing. Folders above it are made where they are missing. Names may hold one `/` for
/// a folder inside.
package func makeFolder(
  _ path: String,
  holding files: [(name: String, bytes: [UInt8])],
  _ system: SystemCalls = .real
) throws(FileFailure) {
  guard pathKind(path) == .missing else { throw .changedByOthers(path: path) }
  var making = FolderMaking(system: system)
  do throws(SystemFailure) {
    try making.make(path, holding: files)
  } catch {
    making.takeBack()
    switch error.errorNumber {
    case ENOTEMPTY, EEXIST: throw .changedByOthers(path: path)
    default: throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
  }
  do throws(SystemFailure) {
    try making.syncNames(of: path)
  } catch {
    throw .unconfirmed(path: path, errorNumber: error.errorNumber)
  }
}

/// A folder that is being made, with what is there of it so far.
private struct FolderMaking {
  private let system: SystemCalls
  /// Made above the folder, the highest first.
  private var above: [String] = []
  /// Made for the folder itself, under another name.
  private var folders: [String] = []
  private var files: [String] = []

  init(system: SystemCalls) {
    self.system = system
  }

  mutating func make(
    _ path: String,
    holding contents: [(name: String, bytes: [UInt8])]
  ) throws(SystemFailure) {
    try makeFoldersAbove(path)
    let temporary = try makeTemporaryFolder(beside: path)
    for content in contents {
      let inside = "\(temporary)/\(parentFolder(of: content.name))"
      if parentFolder(of: content.name) != ".", !folders.contains(inside) {
        try system.makeFolder(inside, mode: 0o777)
        folders.append(inside)
      }
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      let name = "\(temporary)/\(content.name)"
      let file = try system.open(name, flags, mode: 0o666)
      files.append(name)
      try writeAll(content.bytes, to: file.number, system)
      try system.sync(file.number)
    }
    for folder in folders { try syncFolder(at: folder) }
    try system.rename(temporary, to: path)
  }

  private mutating func makeFoldersAbove(_ path: String) throws(SystemFailure) {
    var missing: [String] = []
    var nearest = parentFolder(of: path)
    while pathKind(nearest) == .missing, nearest != parentFolder(of: nearest) {
      missing.append(nearest)
      nearest = parentFolder(of: nearest)
    }
    while let folder = missing.popLast() {
      do throws(SystemFailure) {
        try system.makeFolder(folder, mode: 0o777)
        above.append(folder)
      } catch {
        guard error.errorNumber == EEXIST else { throw error }
      }
    }
  }

  /// A process that was killed may have left one with the number of this process.
  private mutating func makeTemporaryFolder(beside path: String) throws(SystemFailure) -> String {
    let start = "\(parentFolder(of: path))/.\(stem(of: lastComponent(of: path))).\(getpid())"
    var failure = SystemFailure(errorNumber: EEXIST)
    for number in 1...99 {
      let temporary = "\(start)-\(number).tmp"
      do throws(SystemFailure) {
        try system.makeFolder(temporary, mode: 0o777)
        folders.append(temporary)
        return temporary
      } catch {
        guard error.errorNumber == EEXIST else { throw error }
        failure = error
      }
    }
    throw failure
  }

  /// Takes away what was made before the folder had its name.
  func takeBack() {
    for file in files { try? system.remove(file) }
    for folder in (above + folders).reversed() { try? system.removeFolder(folder) }
  }

  /// Makes the names of the folder and of those above it durable.
  func syncNames(of path: String) throws(SystemFailure) {
    for folder in above + [path] { try syncFolder(at: parentFolder(of: folder)) }
  }

  private func syncFolder(at path: String) throws(SystemFailure) {
    let folder = try system.open(path, O_RDONLY | O_DIRECTORY)
    try system.syncFolder(folder.number)
  }
}

/// Whether both standard input and standard error are a terminal, so that a person can be asked.
package func canAsk() -> Bool { isatty(0) == 1 && isatty(2) == 1 }

/// One line of standard input without its ending; nil at its end, or when it is no text.
package func answerLine() -> String? {
  var bytes: [UInt8] = []
  while bytes.count < 4_096 {
    var byte: UInt8 = 0
    let count = unsafe read(0, &byte, 1)
    if count < 0, errno == EINTR { continue }
    if count <= 0, bytes.isEmpty { return nil }
    if count <= 0 || byte == UInt8(ascii: "\n") { break }
    bytes.append(byte)
  }
  return String(validating: bytes, as: UTF8.self)
}
