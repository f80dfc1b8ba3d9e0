import Foundation
package import Testing

extension Trait where Self == ConditionTrait {
  /// A test that calls another program; skipped, by that name, where it is not installed.
  ///
  /// Continuous integration has all of them and refuses skipped tests.
  package static func needs(_ program: String) -> Self {
    .enabled(if: path(of: program) != nil, "\(program) is not installed")
  }
}

/// Where a program stands in `PATH`.
package func path(of program: String) -> String? {
  let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  return folders.split(separator: ":").map { "\($0)/\(program)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}
