internal import CSystem

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How a program ended that this one started.
package enum ChildEnd: Equatable, Sendable {
  case exited(code: Int32)
  case killed(signal: Int32)
}

/// A program that could not be started, with the system's reason.
package struct ChildFailure: Error, Equatable, Sendable {
  package let path: String
  package let errorNumber: Int32
}

/// What a program is given as its descriptors 0, 1 and 2.
enum ChildStreams {
  /// The terminal at this path to read and to write; errors go where our own go.
  case terminal(path: String)
  /// A copy of this descriptor to read from, not one of 0 to 2; it writes where we do.
  case input(Int32)
  /// Copies of two descriptors, neither of them 0 to 2; errors go nowhere.
  case descriptors(Int32, Int32)
}

/// Starts the program at a path with our environment and `variables`, which go first; no signal is
/// ignored or blocked in it.
///
/// With a process group of its own the keys of the terminal do not reach it.
func startProgram(
  _ path: String,
  arguments: [String],
  _ streams: ChildStreams,
  hasOwnGroup: Bool,
  variables: [String] = []
) throws(ChildFailure) -> pid_t {
  #if canImport(Darwin)
  var actions: posix_spawn_file_actions_t?
  var attributes: posix_spawnattr_t?
  #else
  var actions = unsafe posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  #endif
  unsafe posix_spawn_file_actions_init(&actions)
  unsafe posix_spawnattr_init(&attributes)
  defer {
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }
  switch streams {
  case .terminal(let path):
    unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
  case .input(let input):
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
  case .descriptors(let input, let output):
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_RDWR, 0)
  }
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  unsafe posix_spawnattr_setsigmask(&attributes, &signals)
  unsafe sigfillset(&signals)
  unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
  unsafe posix_spawnattr_setpgroup(&attributes, 0)
  let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
  let group = hasOwnGroup ? POSIX_SPAWN_SETPGROUP : 0
  unsafe posix_spawnattr_setflags(&attributes, Int16(flags | group))
  var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
  defer { for index in unsafe words.indices { unsafe free(words[index]) } }
  var process: pid_t = 0
  // Of two variables of one name the first counts.
  var environment = unsafe variables.map { unsafe strdup($0) }
  let added = unsafe environment.count
  defer { for index in 0..<added { unsafe free(environment[index]) } }
  if var next = unsafe csystem_environment() {
    while let variable = unsafe next.pointee {
      unsafe environment.append(variable)
      unsafe next += 1
    }
  }
  unsafe environment.append(nil)
  let failure = unsafe posix_spawn(&process, path, &actions, &attributes, &words, &environment)
  guard failure == 0 else { throw ChildFailure(path: path, errorNumber: failure) }
  return process
}

/// The absolute path of a program that is looked for in `PATH`; nil where there is none.
package func programPath(_ name: String, _ facts: ProcessFacts) -> String? {
  if name.hasPrefix("/") { return name }
  guard !name.contains("/") else { return nil }
  return programPath(name, in: facts.variables[.programFolders] ?? "")
}

/// The same for a name without a slash, in the absolute folders of a list with colons.
func programPath(_ name: String, in searchPath: String) -> String? {
  for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
    let path = "\(folder)/\(name)"
    if isProgram(path) { return path }
  }
  return nil
}

/// Waits for the end of a program that this one started.
func endOfProgram(_ process: pid_t) -> ChildEnd {
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
  let signal = status & 0x7F
  return signal == 0 ? .exited(code: status >> 8 & 0xFF) : .killed(signal: signal)
}

/// Ends the process by a signal, so that whoever started it learns of it; nothing is open any more.
package func endProcess(bySignal number: Int32) -> Never {
  _ = signal(number, SIG_DFL)
  kill(getpid(), number)
  // Who has it blocked or is the first process of a container is not killed by it.
  exit(128 + number)
}

/// The number of the signal that says that the window is gone.
package let hangUpSignal = SIGHUP
