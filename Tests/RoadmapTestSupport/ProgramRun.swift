package import Foundation

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How a program ended and what it printed.
package struct ProgramResult: Sendable {
  package let ending: ProgramEnding
  package let standardOutput: Data
  package let standardError: Data

  package var outputText: String { String(decoding: standardOutput, as: UTF8.self) }
  package var errorText: String { String(decoding: standardError, as: UTF8.self) }
}

/// How a program ended: by itself, or by a signal.
package enum ProgramEnding: Equatable, Sendable {
  case exited(Int32)
  case signalled(Int32)
}

/// Where a stream of the program under test goes.
package enum ProgramStream: Sendable {
  /// Into a file, whole: a program that prints much never waits for the test.
  case captured
  /// A pipe whose reader is gone.
  case closedPipe
  /// A file that exists, such as `/dev/full`.
  case file(String)
  /// No descriptor at all.
  case closed
}

/// A program that could not be started.
package struct ProgramStartFailure: Error {
  package let program: String
  package let errorNumber: Int32
}

/// The environment of every program under test: no colour, one clock, one time zone, no home.
package func fixedEnvironment(home: String) -> [String: String] {
  [
    "ROADMAP_NOW": "2026-11-23T10:00:00Z", "TZ": "UTC", "LANG": "C.UTF-8", "NO_COLOR": "1",
    "HOME": home, "PATH": "/usr/bin:/bin", "TERM": "xterm",
  ]
}

/// Runs the `roadmap` that lies beside the tests.
///
/// The environment is `fixedEnvironment` with `environment` over it; a nil value takes one out.
package func runRoadmap(
  _ arguments: [String],
  in folder: URL,
  environment: [String: String?] = [:],
  standardInput: Data = Data(),
  standardOutput: ProgramStream = .captured,
  standardError: ProgramStream = .captured
) throws -> ProgramResult {
  var variables = fixedEnvironment(home: folder.path)
  for (name, value) in environment { variables[name] = value }
  return try run(
    roadmapProgram.path,
    arguments,
    in: folder,
    environment: variables,
    standardInput: standardInput,
    standardOutput: standardOutput,
    standardError: standardError
  )
}

/// The executable under test: SwiftPM puts it into the folder of the test bundle.
package let roadmapProgram: URL = {
  #if canImport(Darwin)
  let beside = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
  #else
  let beside = [Bundle.main.executableURL ?? Bundle.main.bundleURL]
  #endif
  let folders = beside.map { $0.resolvingSymlinksInPath().deletingLastPathComponent() }
  let programs = folders.map { $0.appendingPathComponent("roadmap") }
  guard let program = programs.first(where: { FileManager.default.fileExists(atPath: $0.path) })
  else { preconditionFailure("no roadmap beside the tests in \(folders.map(\.path))") }
  return program
}()

/// Runs a program with exactly these variables and waits for its end.
package func run(
  _ program: String,
  _ arguments: [String],
  in folder: URL,
  environment: [String: String],
  standardInput: Data = Data(),
  standardOutput: ProgramStream = .captured,
  standardError: ProgramStream = .captured
) throws -> ProgramResult {
  let streams = try TemporaryFolder()
  try streams.write(standardInput, to: "input")
  try streams.write(Data(), to: "output")
  try streams.write(Data(), to: "error")
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_addopen(&actions, 0, streams.path + "/input", O_RDONLY, 0)
  let pipes = [
    unsafe connect(1, to: standardOutput, capturedIn: streams.path + "/output", &actions),
    unsafe connect(2, to: standardError, capturedIn: streams.path + "/error", &actions),
  ]
  defer { for case .some(let descriptor) in pipes { close(descriptor) } }
  // `env` changes the folder and then becomes the program: glibc's own way is hidden from Swift.
  let process = try unsafe spawn(
    "/usr/bin/env",
    ["-C", folder.path, program] + arguments,
    environment,
    &actions
  )
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
  let signal = status & 0x7F
  return ProgramResult(
    ending: signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal),
    standardOutput: try streams.read("output"),
    standardError: try streams.read("error")
  )
}

/// Plans one stream of the child; returns the end of a pipe to close when the child has it.
private func connect(
  _ descriptor: Int32,
  to stream: ProgramStream,
  capturedIn file: String,
  _ actions: inout posix_spawn_file_actions_t
) -> Int32? {
  switch stream {
  case .captured:
    unsafe posix_spawn_file_actions_addopen(&actions, descriptor, file, O_WRONLY, 0)
  case .file(let path):
    unsafe posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY, 0)
  case .closed:
    unsafe posix_spawn_file_actions_addclose(&actions, descriptor)
  case .closedPipe:
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { preconditionFailure("no pipe: errno \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    close(ends[0])
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor)
    return ends[1]
  }
  return nil
}

private func spawn(
  _ program: String,
  _ arguments: [String],
  _ environment: [String: String],
  _ actions: inout posix_spawn_file_actions_t
) throws -> pid_t {
  var attributes = posix_spawnattr_t()
  unsafe posix_spawnattr_init(&attributes)
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  // Whatever the test runner ignores, the program starts as a shell would start it.
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  unsafe sigaddset(&signals, SIGPIPE)
  unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
  unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
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
