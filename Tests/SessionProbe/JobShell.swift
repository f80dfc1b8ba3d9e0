import CPseudoTerminal
import Foundation
import RoadmapStore

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The least that an interactive shell does: leads the session of a terminal, runs one program as a
/// job in front, and takes the terminal back whenever the job stops or ends.
///
/// Arguments: the path of the terminal, the folder, the program and its arguments. Each change of the
/// job is a line on descriptor 3. Orders are lines on 4, `continue` or `background`; when they end,
/// so does everything. The modes of the terminal it leaves alone, so that a test sees them.
func runJobShell(_ arguments: ArraySlice<String>) -> Never {
  guard let path = arguments.first, setsid() != -1 else { endProcess(65) }
  let terminal = unsafe open(path, O_RDWR)
  guard terminal >= 0, pseudo_terminal_take(terminal) == 0 else { endProcess(66) }
  for descriptor: Int32 in 0...2 { dup2(terminal, descriptor) }
  for descriptor in [3, 4, terminal] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  for number in shellSignals { _ = signal(number, SIG_IGN) }
  let job = start(["front"] + arguments.dropFirst())
  report("started \(job)")
  Thread.detachNewThread { obeyOrders(about: job) }
  while true {
    var status: Int32 = 0
    guard unsafe waitpid(job, &status, WUNTRACED) == job else { continue }
    let isStop = status & 0xFF == 0x7F
    tcsetpgrp(0, getpgrp())
    // Behind all that the job has written, so that a test knows when it has read that.
    _ = writeToDescriptor(1, Array("\u{1}job\u{1}".utf8).span)
    if isStop {
      report("stopped \(status >> 8 & 0xFF)")
    } else {
      let signal = status & 0x7F
      report(signal == 0 ? "exited \(status >> 8 & 0xFF)" : "killed \(signal)")
      // The terminal lives as long as the leader of its session.
      while true { pause() }
    }
  }
}

/// Becomes a program in a process group of its own, in front of the terminal behind descriptor 0.
///
/// Arguments: the folder, the program and its arguments.
func runInFront(_ arguments: ArraySlice<String>) -> Never {
  setpgid(0, 0)
  // Allowed from the background, because the shell ignores the signal that would stop us.
  tcsetpgrp(0, getpid())
  for number in shellSignals + [SIGPIPE] { _ = signal(number, SIG_DFL) }
  guard let folder = arguments.first, unsafe chdir(folder) == 0 else { endProcess(67) }
  var words = unsafe arguments.dropFirst().map { unsafe strdup($0) } + [nil]
  if let program = unsafe words[0] { _ = unsafe execv(program, &words) }
  endProcess(68)
}

private let shellSignals = [SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU]

/// Starts this same program with other arguments.
private func start(_ arguments: [String]) -> pid_t {
  let program = CommandLine.arguments[0]
  var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
  let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
  var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
  var process: pid_t = 0
  let failure = unsafe posix_spawn(&process, program, nil, nil, &words, &variables)
  if failure != 0 { endProcess(69) }
  return process
}

private func report(_ line: String) {
  _ = writeToDescriptor(3, Array("\(line)\n".utf8).span)
}

private func obeyOrders(about job: pid_t) {
  while let order = line(from: 4) {
    if order == "continue" { tcsetpgrp(0, job) }
    kill(-job, SIGCONT)
  }
  kill(-job, SIGKILL)
  _exit(0)
}

/// The next line; nil at the end.
func line(from descriptor: Int32) -> String? {
  var bytes: [UInt8] = []
  while true {
    var byte: UInt8 = 0
    let count = unsafe read(descriptor, &byte, 1)
    if count < 0, errno == EINTR { continue }
    if count <= 0 { return nil }
    if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
    bytes.append(byte)
  }
}
