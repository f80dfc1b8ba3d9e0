import Foundation

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The shell of a pseudo-terminal: a process that leads its session and runs one job in front.
///
/// It is needed because only a process of the terminal's own session can stop and continue a job, and
/// only while it lives the terminal can be seen after the job's end.
final class JobShellProcess {
  // A class, because a process has an identity and is ended once.

  /// Where its reports are read, which never blocks.
  let reports: Int32
  private let orders: Int32
  private let process: pid_t

  init(_ arguments: [String], _ environment: [String: String]) throws {
    var reportEnds: [Int32] = [-1, -1]
    var orderEnds: [Int32] = [-1, -1]
    guard unsafe pipe(&reportEnds) == 0, unsafe pipe(&orderEnds) == 0 else {
      throw PseudoTerminalFailure("no pipe: errno \(errno)")
    }
    for end in reportEnds + orderEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reports = reportEnds[0]
    orders = orderEnds[1]
    _ = fcntl(reports, F_SETFL, O_NONBLOCK)
    defer {
      close(reportEnds[1])
      close(orderEnds[0])
    }
    let program = roadmapProgram.deletingLastPathComponent().appendingPathComponent("session-probe")
    process = try spawn(
      program.path,
      ["job"] + arguments,
      environment,
      descriptors: [(reportEnds[1], 3), (orderEnds[0], 4)]
    )
  }

  deinit {
    close(reports)
    close(orders)
    kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
  }

  func order(_ word: String) {
    let bytes = Array("\(word)\n".utf8)
    _ = unsafe write(orders, bytes, bytes.count)
  }
}

/// Starts a program as a shell would, whatever the test runner ignores or blocks; 0 to 2 lead nowhere.
private func spawn(
  _ program: String,
  _ arguments: [String],
  _ environment: [String: String],
  descriptors: [(ours: Int32, its: Int32)]
) throws -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  unsafe posix_spawn_file_actions_init(&actions)
  unsafe posix_spawnattr_init(&attributes)
  defer {
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }
  for standard: Int32 in 0...2 {
    unsafe posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0)
  }
  // Out of the way first, so that no copy takes the number of one that is still needed.
  let copies = descriptors.map { (fcntl($0.ours, F_DUPFD_CLOEXEC, 10), $0.its) }
  defer { for (copy, _) in copies { close(copy) } }
  for (copy, number) in copies { unsafe posix_spawn_file_actions_adddup2(&actions, copy, number) }
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  unsafe posix_spawnattr_setsigmask(&attributes, &signals)
  unsafe sigfillset(&signals)
  unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
  unsafe posix_spawnattr_setflags(
    &attributes,
    Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
  )
  var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
  var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
  defer {
    for index in unsafe words.indices { unsafe free(words[index]) }
    for index in unsafe variables.indices { unsafe free(variables[index]) }
  }
  var process: pid_t = 0
  let failure = unsafe posix_spawn(&process, program, &actions, &attributes, &words, &variables)
  if failure != 0 { throw ProgramStartFailure(program: program, errorNumber: failure) }
  return process
}
