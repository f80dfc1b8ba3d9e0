/// How a command ended; the number is what the shell sees.
package enum ExitCode: Int32, CaseIterable, Sendable {
  case success = 0
  /// Only from `check`, `fmt --check` and other commands whose question has a yes or no.
  case findings = 1
  /// Usage, unreadable file, full disk, read-only folder: nothing changed.
  case failed = 2
  case changedByOthers = 3
  /// The bytes may or may not be on disk; or they are, and could not be shown.
  case unconfirmed = 4
  /// What a shell reports for a program ended by SIGPIPE; what the command did stands.
  case brokenPipe = 141

  /// For the help page: a phrase without a full stop.
  package var meaning: String {
    switch self {
    case .success: "All went well"
    case .findings: "Something was found in the files: an error, or a file to tidy"
    case .failed: "It could not be done; nothing was changed"
    case .changedByOthers: "Somebody else changed the file; nothing was overwritten"
    case .unconfirmed:
      "Not confirmed: it may or may not be on disk, or is there and could not be shown"
    case .brokenPipe: "The program that was to read the output ended first; what was done stands"
    }
  }
}
