#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The program by which a person reads results that are longer than the terminal.
package struct PagerProgram: Equatable, Sendable {
  package let path: String
  package let arguments: [String]
  /// Settings that it gets besides our environment.
  package let variables: [String]

  /// What `PAGER` names, its words apart by spaces and seen by no shell; without it `less`.
  ///
  /// Nil where it is empty or `cat`, and where there is no such program.
  package init?(_ facts: ProcessFacts) {
    let words = (facts.variables[.pager] ?? "less").split(separator: " ").map(String.init)
    guard let name = words.first, name != "cat", let path = programPath(name, facts) else {
      return nil
    }
    self.path = path
    arguments = Array(words.dropFirst())
    // Colours are shown, and the text stays on the terminal; as git asks it of `less`.
    variables = facts.variables[.lessOptions] == nil ? ["LESS=FRX"] : []
  }

  /// Lets it show the bytes, and waits until the reader is done.
  ///
  /// Returns false when it could not be started or ended in failure: then nobody can rely on having
  /// seen anything.
  package func show(_ bytes: [UInt8]) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard ends[0] > 2, ends[1] > 2,
      let process = try? startProgram(
        path,
        arguments: arguments,
        .input(ends[0]),
        hasOwnGroup: false,
        variables: variables
      )
    else {
      for end in ends { close(end) }
      return false
    }
    close(ends[0])
    // Ctrl-C is meant for the pager: it stops a search there.
    let before = signal(SIGINT, SIG_IGN)
    defer { _ = signal(SIGINT, before) }
    var writer = OutputWriter(descriptor: ends[1])
    writer.write(bytes)
    // Whoever has read enough leaves before the end; that is no failure.
    writer.flush()
    close(ends[1])
    return endOfProgram(process) == .exited(code: 0)
  }
}
