import Foundation

/// A program with its arguments, as it is run again and again.
struct MeasuredCommand {
  /// What the row of the table says.
  let name: String
  let path: String
  let arguments: [String]
  var environment: [String: String] = [:]
  /// Sent to standard input, if anything.
  var input: String?
  /// Whether the last argument gets the number of the run behind it, so that no two are the same.
  var countsRuns = false
}

/// The middle of several times of one command.
struct Measurement {
  let name: String
  /// Seconds on the wall.
  let median: Double
  /// Seconds of processor time, which a busy machine changes less.
  let processorTime: Double
  let exitCode: Int32
  /// The most memory that a run had in use, in kilobytes; 0 where it was less than this program had,
  /// because a process begins as a copy of the one that starts it.
  let peakKilobytes: Int
}

/// How one run ended.
struct RunResult {
  let exitCode: Int32
  let peakKilobytes: Int
  /// Seconds.
  let processorTime: Double
}

/// Runs a command `runs` times after one run that warms the caches; output goes nowhere.
///
/// What takes long is told by fewer runs, at least one.
func measure(_ command: MeasuredCommand, runs: Int) throws -> Measurement {
  var times: [Double] = []
  var processorTimes: [Double] = []
  var exitCode: Int32 = 0
  var peak = 0
  let first = DispatchTime.now().uptimeNanoseconds
  for run in 0...runs {
    let start = DispatchTime.now().uptimeNanoseconds
    let result = try runOnce(command, number: run)
    let end = DispatchTime.now().uptimeNanoseconds
    exitCode = result.exitCode
    peak = max(peak, result.peakKilobytes)
    if run > 0 {
      times.append(Double(end - start) / 1e9)
      processorTimes.append(result.processorTime)
    }
    if !times.isEmpty, end - first > 20_000_000_000 { break }
  }
  return Measurement(
    name: command.name,
    median: times.median ?? 0,
    processorTime: processorTimes.median ?? 0,
    exitCode: exitCode,
    peakKilobytes: peak
  )
}

/// Runs a command to its end; output goes nowhere.
///
/// Not with Foundation's `Process`, which notices the end of a program up to 50 ms late.
func runOnce(_ command: MeasuredCommand, number: Int = 0) throws -> RunResult {
  // What was printed so far is wanted at once: what comes may take minutes.
  _ = fflush(nil)
  var arguments = command.arguments
  if command.countsRuns, let last = arguments.popLast() { arguments.append("\(last) \(number)") }
  let variables = ProcessInfo.processInfo.environment.merging(command.environment) { $1 }
  var words = unsafe ([command.path] + arguments).map { unsafe strdup($0) } + [nil]
  var environment = unsafe variables.map { unsafe strdup("\($0)=\($1)") } + [nil]
  defer {
    for place in unsafe words.indices { unsafe free(words[place]) }
    for place in unsafe environment.indices { unsafe free(environment[place]) }
  }
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_addopen(&actions, 0, command.input ?? "/dev/null", O_RDONLY, 0)
  unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  var child: pid_t = 0
  let failed = unsafe posix_spawn(&child, command.path, &actions, nil, &words, &environment)
  guard failed == 0 else { throw CocoaError(.executableNotLoadable) }
  var status: Int32 = 0
  var usage = rusage()
  while unsafe wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
  let peak = kilobytes(usage.ru_maxrss)
  let spent = [usage.ru_utime, usage.ru_stime]
    .reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  return RunResult(
    exitCode: (status >> 8) & 0xFF,
    peakKilobytes: peak > ownPeakKilobytes ? peak : 0,
    processorTime: spent
  )
}

/// The most memory that this program had in use so far.
private var ownPeakKilobytes: Int {
  var usage = rusage()
  // 0 is RUSAGE_SELF, which has another type on each system.
  _ = unsafe getrusage(0, &usage)
  return kilobytes(usage.ru_maxrss)
}

/// What the system says is in kilobytes on Linux, in bytes on macOS.
private func kilobytes(_ memory: Int) -> Int {
  #if canImport(Darwin)
  memory / 1_024
  #else
  memory
  #endif
}

/// Where a program lies, or nil when it is not installed.
func installed(_ name: String) -> String? {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  return path.split(separator: ":").map { "\($0)/\(name)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}
