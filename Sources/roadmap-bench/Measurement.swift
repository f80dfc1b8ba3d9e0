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
}

/// The middle of several wall times of one command.
struct Measurement {
  let name: String
  /// Seconds.
  let median: Double
  let exitCode: Int32
}

/// Runs a command `runs` times after one run that warms the caches; output goes nowhere.
func measure(_ command: MeasuredCommand, runs: Int) throws -> Measurement {
  var times: [Double] = []
  var exitCode: Int32 = 0
  for run in 0...runs {
    let start = DispatchTime.now().uptimeNanoseconds
    exitCode = try runOnce(command)
    let end = DispatchTime.now().uptimeNanoseconds
    if run > 0 { times.append(Double(end - start) / 1e9) }
  }
  times.sort()
  return Measurement(name: command.name, median: times[times.count / 2], exitCode: exitCode)
}

private func runOnce(_ command: MeasuredCommand) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: command.path)
  process.arguments = command.arguments
  process.environment = ProcessInfo.processInfo.environment
    .merging(command.environment) { $1 }
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  if let input = command.input, let file = FileHandle(forReadingAtPath: input) {
    process.standardInput = file
  } else {
    process.standardInput = FileHandle.nullDevice
  }
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}

/// Where a program lies, or nil when it is not installed.
func installed(_ name: String) -> String? {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  return path.split(separator: ":").map { "\($0)/\(name)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}
