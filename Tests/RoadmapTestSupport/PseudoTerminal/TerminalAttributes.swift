#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The modes of a terminal, as `stty` shows them.
package struct TerminalAttributes: Equatable, Sendable {
  package let input: UInt
  package let output: UInt
  package let control: UInt
  package let local: UInt
  package let controlCharacters: [UInt8]

  /// The modes of the terminal that is open as this descriptor, as they are now.
  init(of descriptor: Int32) {
    var modes = termios()
    guard unsafe tcgetattr(descriptor, &modes) == 0 else {
      preconditionFailure("no terminal: errno \(errno)")
    }
    input = UInt(modes.c_iflag)
    output = UInt(modes.c_oflag)
    control = UInt(modes.c_cflag)
    local = UInt(modes.c_lflag)
    controlCharacters = unsafe withUnsafeBytes(of: &modes.c_cc) { unsafe Array($0) }
  }

  /// Whether lines are read whole and keys make signals, as in a shell.
  package var isCooked: Bool {
    let wanted = UInt(ICANON) | UInt(ISIG) | UInt(ECHO)
    return local & wanted == wanted
  }
}
