import CSystem
package import RoadmapSyntax

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// `open(2)`, which Swift does not see because it is variadic.
func openFile(_ path: String, _ flags: Int32, _ mode: UInt32) -> Int32 {
  unsafe path.withCString { unsafe csystem_open($0, flags, mode) }
}

/// Whether links in the last part of a path are followed.
package enum LinkRule: Sendable {
  /// For a path that a person typed.
  case follow
  /// For a name that was found in a folder, which somebody else may have filled.
  case refuse
}

/// The bytes of a plain file, as they stood at one moment.
///
/// Looks at size and time before and after, and reads again when another program was writing. With
/// `isListed` the name was seen in its folder a moment ago: when the file is missing now it is looked
/// for again for a quarter of a second, because git removes a file and makes it anew. Reads nothing of
/// a file over `limit` bytes.
package func readFile(
  _ path: String,
  links: LinkRule = .follow,
  limit: Int = FormatLimits.agreementBytes,
  isListed: Bool = false,
  _ system: SystemCalls = .real
) throws(FileFailure) -> SourceText {
  var failure = FileFailure.unsteady(path: path)
  for attempt in 0..<10 {
    if attempt > 0 { system.pause(milliseconds: 25) }
    do throws(FileFailure) {
      if let bytes = try readOnce(path, links, limit) { return SourceText(bytes) }
      failure = .unsteady(path: path)
    } catch {
      guard case .notFound = error else { throw error }
      failure = error
      // Only a file that was there a moment ago can come back.
      if !isListed || (attempt == 0 && !folderExists(of: path)) { break }
    }
  }
  throw failure
}

/// The bytes, or nil when the file changed while it was read.
private func readOnce(
  _ path: String,
  _ links: LinkRule,
  _ limit: Int
) throws(FileFailure) -> [UInt8]? {
  // O_NONBLOCK: opening a pipe that nobody writes to must not wait for ever.
  let flags = O_RDONLY | O_NONBLOCK | (links == .refuse ? O_NOFOLLOW : 0)
  let descriptor = try Descriptor(opening: path, flags)
  let before = try fileStatus(of: descriptor.number, path)
  switch before.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFDIR: throw .isFolder(path: path)
  default: throw .notRegular(path: path)
  }
  let size = Int(before.st_size)
  guard size <= limit else { throw .tooLarge(path: path, limit: limit) }
  var failed: Int32 = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    // The first touch of each small page would take a third of the time of reading.
    unsafe csystem_prefer_large_pages(buffer.baseAddress, size)
    while count < size {
      let rest = unsafe UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]
      )
      let got = unsafe read(descriptor.number, rest.baseAddress, rest.count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { failed = errno }
      if got <= 0 { break }
      count += got
    }
  }
  if failed != 0 { throw FileFailure(path: path, errorNumber: failed) }
  let after = try fileStatus(of: descriptor.number, path)
  let isSteady =
    bytes.count == size && after.st_size == before.st_size
    && after.modification == before.modification
  return isSteady ? bytes : nil
}

func fileStatus(of descriptor: Int32, _ path: String) throws(FileFailure) -> stat {
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0 else { throw FileFailure(path: path) }
  return status
}

private func folderExists(of path: String) -> Bool {
  let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/")
  let name = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
  return pathKind(name) == .folder
}

extension stat {
  /// Seconds and nanoseconds of the last change of the content.
  var modification: [Int] {
    #if canImport(Darwin)
    [st_mtimespec.tv_sec, st_mtimespec.tv_nsec]
    #else
    [st_mtim.tv_sec, st_mtim.tv_nsec]
    #endif
  }
}

/// What stands at a path, links followed.
package enum PathKind: Sendable {
  case file
  case folder
  case other
  case missing
}

/// Looks what stands at a path; what cannot be looked at counts as missing.
package func pathKind(_ path: String) -> PathKind {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return .missing }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  default: return .other
  }
}

/// The names in a folder except `.` and `..`, ordered by their bytes.
package func namesInFolder(_ path: String) throws(FileFailure) -> [String] {
  guard let folder = unsafe opendir(path) else { throw FileFailure(path: path) }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    // The name of an entry is a C string that ends inside its fixed array.
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
        unsafe String(cString: $0)
      }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
}
