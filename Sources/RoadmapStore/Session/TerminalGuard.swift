internal import CSystem

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The argument with which the program guards a terminal instead of doing anything else.
private let guardArgument = "--terminal-guard"

/// A process that restores the terminal when this one is killed outright, ended with the value.
///
/// It is told of every change through a pipe whose other end nobody else holds, and acts when the
/// pipe ends between enter and leave.
struct TerminalGuard: ~Copyable {
  private let process: pid_t
  private let pipe: Descriptor

  /// Nil when no process can be started; then a kill leaves the terminal as it is.
  init?(of terminal: Int32) {
    guard let path = pathOfThisProgram(), let ends = try? Pipe() else { return nil }
    let streams = ChildStreams.descriptors(ends.reading.number, terminal)
    guard
      let process = try? startProgram(path, arguments: [guardArgument], streams, hasOwnGroup: true)
    else { return nil }
    self.process = process
    pipe = ends.writingEnd()
    csystem_session_tell(pipe.number)
  }

  deinit {
    csystem_session_tell(-1)
    // It has nothing left to do, and must not be seen after us.
    kill(process, SIGKILL)
    _ = endOfProgram(process)
  }
}

/// Whether these are the arguments of a process that guards a terminal.
package func isTerminalGuard(_ arguments: [String]) -> Bool {
  arguments.dropFirst().elementsEqual([guardArgument])
}

/// Guards the terminal that is open as descriptor 1 for the process that writes to the pipe 0.
///
/// The first thing that `main` does in a process with the arguments of `isTerminalGuard`.
package func runTerminalGuard() -> Never {
  var input = stat()
  // Started by hand there is nothing to guard.
  guard unsafe fstat(0, &input) == 0, input.st_mode & S_IFMT == S_IFIFO, isatty(1) == 1 else {
    exit(2)
  }
  for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE] {
    _ = signal(number, SIG_IGN)
  }
  // For the other end the pipe must not block; here it must.
  _ = fcntl(0, F_SETFL, 0)
  letGoOfEverything()
  // As long as states come, whoever writes them lives.
  var last: [UInt8] = []
  let size = Int(csystem_session_state_size())
  reading: while true {
    switch readFromDescriptor(0, limit: size) {
    case .read(let state) where state.count == size: last = state
    case .failed(errorNumber: EINTR): continue
    case .read, .ended, .failed: break reading
    }
  }
  if !last.isEmpty { unsafe csystem_session_leave_for(last) }
  exit(0)
}

/// Holds nothing that others wait for: no folder, no end of a pipeline; and has a name of its own,
/// because whoever kills the program by its name does not mean its guard.
private func letGoOfEverything() {
  _ = unsafe chdir("/")
  let open = (try? namesInFolder("/dev/fd"))?.compactMap { Int32($0) } ?? Array(3..<256)
  for descriptor in open where descriptor > 2 { close(descriptor) }
  let name = unsafe csystem_open("/proc/self/comm", O_WRONLY, 0)
  if name >= 0 {
    _ = writeToDescriptor(name, Array("terminal-guard".utf8).span)
    close(name)
  }
}
