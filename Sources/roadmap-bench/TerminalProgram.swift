import CPseudoTerminal
import Foundation

/// A program on a pseudo-terminal of its own, as it runs before a reader.
///
/// Nothing of what it writes is drawn; it is only looked through, and the clock is read when the
/// bytes arrive.
final class TerminalProgram {
  // A class, because a process has an identity and is ended once.

  /// When what was waited for was complete, and how much was written until then.
  struct Arrival {
    /// Of the last byte, in nanoseconds of the clock that ``now`` reads.
    let time: UInt64
    let bytes: Int
  }

  /// When the program was started.
  let start: UInt64
  private let terminal: Int32
  private let process: pid_t

  init(_ command: MeasuredCommand, columns: Int, rows: Int) throws {
    var name = [CChar](repeating: 0, count: 256)
    terminal = unsafe pseudo_terminal_open(&name, UInt(name.count))
    guard terminal >= 0 else { throw CocoaError(.fileReadUnknown) }
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    pseudo_terminal_resize(terminal, Int32(columns), Int32(rows))
    let path = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    start = Self.now
    process = try spawn(command, on: path)
  }

  deinit {
    kill(process, SIGKILL)
    close(terminal)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Nanoseconds.
  static var now: UInt64 { DispatchTime.now().uptimeNanoseconds }

  /// Types, and returns when.
  func send(_ keys: String) -> UInt64 {
    let time = Self.now
    let bytes = Array(keys.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(terminal, $0.baseAddress, $0.count) }
    return time
  }

  /// Reads until `text` was written and then nothing for `silence` seconds; nil when the text does
  /// not come within the limit, or the program ends before.
  func arrival(of text: String, silence: Double, within limit: Double) -> Arrival? {
    let wanted = Array(text.utf8)
    let deadline = Self.now + UInt64(limit * 1e9)
    var output: [UInt8] = []
    var last: UInt64 = 0
    var isThere = false
    while true {
      let time = Self.now
      let end = isThere ? last + UInt64(silence * 1e9) : deadline
      if time >= end { return isThere ? Arrival(time: last, bytes: output.count) : nil }
      guard let part = read(until: end) else { return nil }
      if part.isEmpty { continue }
      last = Self.now
      let searched = max(0, output.count - wanted.count)
      output += part
      if !isThere {
        isThere = wanted.isEmpty || output[searched...].firstRange(of: wanted) != nil
      }
    }
  }

  /// What can be read before a moment, at once when there is something; nil when nothing will come.
  private func read(until end: UInt64) -> [UInt8]? {
    let time = Self.now
    let milliseconds = end > time ? (end - time) / 1_000_000 + 1 : 0
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, Int32(min(milliseconds, 1_000))) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    #if canImport(Darwin)
    let count = unsafe Darwin.read(terminal, &bytes, bytes.count)
    #else
    let count = unsafe Glibc.read(terminal, &bytes, bytes.count)
    #endif
    if count < 0 { return errno == EAGAIN || errno == EINTR ? [] : nil }
    return count == 0 ? nil : Array(bytes.prefix(count))
  }

  /// How often its threads were woken in so many seconds at rest; nil where the system does not say.
  func wakeUps(during seconds: Double) -> Int? {
    // What comes late, such as a clock on the screen, is read so that nobody waits for us.
    _ = arrival(of: "\u{0}", silence: 0, within: 0.5)
    guard let before = contextSwitches else { return nil }
    _ = arrival(of: "\u{0}", silence: 0, within: seconds)
    return contextSwitches.map { $0 - before }
  }

  private var contextSwitches: Int? {
    let folder = "/proc/\(process)/task"
    guard let threads = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return nil
    }
    return threads.reduce(0) { sum, thread in
      let text = try? String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
      let switches = (text ?? "").split(separator: "\n")
        .filter { $0.contains("ctxt_switches:") }
        .compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }
      return sum + switches.reduce(0, +)
    }
  }
}

/// Starts a program that leads a session of its own on a terminal.
private func spawn(_ command: MeasuredCommand, on terminal: String) throws -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
  unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
  var attributes = posix_spawnattr_t()
  unsafe posix_spawnattr_init(&attributes)
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  unsafe posix_spawnattr_setflags(&attributes, Int16(pseudo_terminal_session_flag()))
  var variables = ProcessInfo.processInfo.environment
  variables["TERM"] = "xterm-256color"
  variables["LANG"] = "C.UTF-8"
  variables["LC_ALL"] = "C.UTF-8"
  variables.merge(command.environment) { $1 }
  var words = unsafe ([command.path] + command.arguments).map { unsafe strdup($0) } + [nil]
  var environment = unsafe variables.map { unsafe strdup("\($0)=\($1)") } + [nil]
  defer {
    for place in unsafe words.indices { unsafe free(words[place]) }
    for place in unsafe environment.indices { unsafe free(environment[place]) }
  }
  var process: pid_t = 0
  let failed = unsafe posix_spawn(
    &process,
    command.path,
    &actions,
    &attributes,
    &words,
    &environment
  )
  guard failed == 0 else { throw CocoaError(.executableNotLoadable) }
  return process
}
