import Foundation
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How a session leaves its terminal, whatever ends it; seen from outside.
@Suite struct TerminalEndTests {
  /// What is done to a program with a session, and how it ends then.
  enum Deed: String, CaseIterable, CustomTestStringConvertible {
    case quit, fail, trap, overflow, abort, hurt
    case terminate, interrupt, leave, close, kill
    /// A deadly signal that somebody had before, who returns when it comes.
    case handled

    var testDescription: String { rawValue }

    /// A key makes it happen inside, a signal outside.
    var key: String? {
      switch self {
      case .quit: "q"
      case .fail: "e"
      case .trap: "f"
      case .overflow: "o"
      case .abort: "a"
      case .hurt: "s"
      case .terminate, .interrupt, .leave, .close, .kill, .handled: nil
      }
    }

    var endings: [ProgramEnding] {
      switch self {
      case .quit: [.exited(0)]
      case .fail: [.exited(2)]
      // Depending on the processor.
      case .trap: [.signalled(SIGILL), .signalled(SIGTRAP)]
      case .overflow, .hurt: [.signalled(SIGSEGV), .signalled(SIGBUS)]
      case .abort: [.signalled(SIGABRT)]
      case .terminate: [.signalled(SIGTERM)]
      case .interrupt: [.signalled(SIGINT)]
      case .leave: [.signalled(SIGQUIT)]
      case .close: [.signalled(SIGHUP)]
      case .kill: [.signalled(SIGKILL)]
      case .handled: [.signalled(SIGFPE)]
      }
    }
  }

  @Test(arguments: Deed.allCases, [true, false])
  func `whatever ends the program, the terminal is as it was, and its end is told as it is`(
    deed: Deed,
    isGuarded: Bool
  ) throws {
    // Nobody but the guard can help there; else the program must not need it.
    if deed == .kill, !isGuarded { return }
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    if !isGuarded { for guardian in try terminal.children() { kill(guardian, SIGKILL) } }
    #expect(!terminal.attributes.isCooked)
    #expect(terminal.screenModes.on == [1049, 2004, 1004, 1000, 1006])
    #expect(terminal.screenModes.off == [7, 25])
    if let key = deed.key {
      try terminal.send(key)
    } else if case .signalled(let signal) = deed.endings[0] {
      terminal.signal(signal)
    }
    #expect(deed.endings.contains(try terminal.end()))
    try terminal.expectItIsClean()
  }

  @Test
  func `what is written to standard error is shown when the screen is left, not before`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("w")
    try terminal.expect("written")
    #expect(terminal.output.firstRange(of: Array("something".utf8)) == nil)
    try terminal.send("q")
    try terminal.expect("\u{1B}[?1049l")
    try terminal.expect("something went wrong\r\n")
    #expect(try terminal.end() == .exited(0))
  }

  @Test
  func `what a trap says stands below the shell's lines, not on the screen that is gone`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("f")
    try terminal.expect("\u{1B}[?1049l")
    try terminal.expect("asked to trap")
    _ = try terminal.end()
  }

  @Test
  func `when the window is closed the program ends`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    terminal.hangUp()
    #expect(try terminal.end() == .signalled(SIGHUP))
  }

  @Test
  func `a terminal that takes no more bytes does not keep the program from ending`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("b")
    terminal.signal(SIGTERM)
    #expect(try terminal.end() == .signalled(SIGTERM))
    try terminal.expectItIsClean()
  }
}

/// A program with a session, shown to be ready.
func sessionProbe(
  in folder: borrowing TemporaryFolder,
  watching workspace: String? = nil
) throws -> PseudoTerminal {
  let program = roadmapProgram.deletingLastPathComponent().appendingPathComponent("session-probe")
  var environment = fixedEnvironment(home: folder.path)
  // The printer of backtraces takes seconds.
  environment["SWIFT_BACKTRACE"] = "enable=no"
  let terminal = try PseudoTerminal(
    program.path,
    ["screen"] + (workspace.map { [$0] } ?? []),
    in: folder.url,
    environment: environment
  )
  try terminal.expect("ready")
  return terminal
}

extension PseudoTerminal {
  /// The processes that the program has started, as far as the system tells.
  func children() throws -> [pid_t] {
    #if os(Linux)
    let list = URL(fileURLWithPath: "/proc/\(process)/task/\(process)/children")
    return try String(decoding: Data(contentsOf: list), as: UTF8.self).split(separator: " ")
      .compactMap { pid_t($0) }
    #else
    return []
    #endif
  }

  /// Waits until nothing of a session is left in the terminal.
  func expectItIsClean() throws {
    try expect("a clean terminal") { output in
      attributes == attributesBefore && ScreenModes(after: output) == .clean
    }
  }
}
