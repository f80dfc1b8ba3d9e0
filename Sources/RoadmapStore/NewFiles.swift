#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Makes a folder with these files in it, durably; the folder must not be there yet.
///
/// The files are written into a folder of another name, which then gets its own: either the whole
/// is there or nothing. Names may hold one `/` for a folder inside.
package func makeFolder(
  _ path: String,
  holding files: [(name: String, bytes: [UInt8])],
  _ system: SystemCalls = .real
) throws(FileFailure) {
  guard pathKind(path) == .missing else { throw .changedByOthers(path: path) }
  let temporary = "\(parentFolder(of: path))/.\(lastComponent(of: path)).\(getpid()).tmp"
  var made: [String] = []
  do throws(SystemFailure) {
    try system.makeFolder(temporary, mode: 0o777)
    made.append(temporary)
    for file in files {
      let inside = parentFolder(of: file.name)
      if inside != ".", !made.contains("\(temporary)/\(inside)") {
        try system.makeFolder("\(temporary)/\(inside)", mode: 0o777)
        made.append("\(temporary)/\(inside)")
      }
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      let new = try system.open("\(temporary)/\(file.name)", flags, mode: 0o666)
      made.append("\(temporary)/\(file.name)")
      try writeAll(file.bytes, to: new.number, system)
      try system.sync(new.number)
    }
    for folder in made where pathKind(folder) == .folder {
      let opened = try system.open(folder, O_RDONLY | O_DIRECTORY)
      try system.syncFolder(opened.number)
    }
    try system.rename(temporary, to: path)
    let parent = try system.open(parentFolder(of: path), O_RDONLY | O_DIRECTORY)
    try system.syncFolder(parent.number)
  } catch {
    for path in made.reversed() where unsafe unlink(path) != 0 { _ = unsafe rmdir(path) }
    switch error.errorNumber {
    case ENOTEMPTY, EEXIST: throw .changedByOthers(path: path)
    default: throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
  }
}

/// Makes a folder and those above it, as far as they are missing.
package func makeFolderIfMissing(
  _ path: String,
  _ system: SystemCalls = .real
) throws(FileFailure) {
  guard pathKind(path) != .folder else { return }
  let parent = parentFolder(of: path)
  if pathKind(parent) != .folder, parent != path { try makeFolderIfMissing(parent, system) }
  do throws(SystemFailure) {
    try system.makeFolder(path, mode: 0o777)
  } catch {
    if error.errorNumber != EEXIST {
      throw FileFailure(path: path, errorNumber: error.errorNumber)
    }
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
