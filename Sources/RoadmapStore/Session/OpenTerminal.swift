#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The terminal of the process, open for reading and writing.
struct OpenTerminal: ~Copyable {
  let descriptor: Descriptor
  /// A path that opens it once more; nil when the descriptor is a copy of one we were given.
  ///
  /// With a path the descriptor is ours alone and never blocks. A copy shares its state with the
  /// shell, which must not find that changed.
  let path: String?
}

/// Opens the controlling terminal, or the one behind a standard descriptor.
func openTerminal() throws(SessionFailure) -> OpenTerminal {
  var paths = ["/dev/tty"]
  for standard: Int32 in 0...2 where isatty(standard) == 1 {
    if let path = unsafe ttyname(standard) { unsafe paths.append(String(cString: path)) }
  }
  for path in paths {
    let opened = openFile(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC, 0)
    if opened >= 0 { return OpenTerminal(descriptor: Descriptor(owning: opened), path: path) }
  }
  for standard: Int32 in 0...2 where isatty(standard) == 1 {
    let access = fcntl(standard, F_GETFL) & O_ACCMODE
    let copy = access == O_RDWR ? fcntl(standard, F_DUPFD_CLOEXEC, 3) : -1
    if copy >= 0 { return OpenTerminal(descriptor: Descriptor(owning: copy), path: nil) }
  }
  throw .noTerminal
}
