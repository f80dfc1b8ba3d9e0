package import Foundation

/// A terminal of everyday use with a program in it: tmux on a socket of its own, told nothing by
/// anybody's configuration.
package struct Tmux: ~Copyable {
  private let socket: String
  private let folder: URL
  private let environment: [String: String]

  /// Starts a program in a window of this size.
  package init(
    _ program: String,
    in folder: URL,
    environment: [String: String],
    columns: Int,
    rows: Int
  ) throws {
    socket = "roadmap-\(UUID().uuidString.prefix(8))"
    self.folder = folder
    self.environment = environment
    // A status line would take a row of the window.
    let words = [
      "-f", "/dev/null", "start-server", ";", "set-option", "-g", "status", "off", ";",
      "new-session", "-d", "-s", "test", "-x", "\(columns)", "-y", "\(rows)", program,
    ]
    let result = try tmux(words)
    guard result.ending == .exited(0) else { throw TmuxFailure(description: result.errorText) }
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Presses keys, by the names that tmux gives them, or types text.
  package func press(_ keys: String...) throws {
    _ = try tmux(["send-keys", "-t", "test"] + keys)
  }

  /// What is seen now, a line a row.
  package func screen() throws -> String {
    try tmux(["capture-pane", "-p", "-t", "test"]).outputText
  }

  /// Looks until what is seen fits, and returns it; after a minute, what is seen then.
  package func screen(where fits: (String) -> Bool) throws -> String {
    let deadline = Date(timeIntervalSinceNow: 60)
    var seen = try screen()
    while !fits(seen), Date() < deadline { seen = try screen() }
    return seen
  }

  /// Waits until the program has ended, and tmux with it.
  package func end() throws {
    let deadline = Date(timeIntervalSinceNow: 60)
    while try tmux(["has-session", "-t", "test"]).ending == .exited(0) {
      guard Date() < deadline else { throw TmuxFailure(description: "no end") }
    }
  }

  private func tmux(_ words: [String]) throws -> ProgramResult {
    guard let program = path(of: "tmux") else { throw TmuxFailure(description: "no tmux") }
    return try run(program, ["-L", socket] + words, in: folder, environment: environment)
  }
}

/// What tmux said instead of doing what it was asked.
package struct TmuxFailure: Error, CustomStringConvertible {
  package let description: String
}
