import Foundation
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How the terminal UI ends, and that the terminal is as it was then.
@Suite struct InterfaceEndTests {
  /// What is open when the end comes, and the keys that lead there.
  enum Place: String, CaseIterable, CustomTestStringConvertible {
    case overview = ""
    case filter = "2/grant"
    case form = "2/grant\rd"
    case palette = "2:"
    case help = "2?"

    var testDescription: String { rawValue.debugDescription }

    /// What is seen there.
    var sight: String {
      switch self {
      case .overview: "practice"
      case .filter: "ORG-4"
      case .form: "UZ reports done"
      case .palette, .help: "Esc"
      }
    }
  }

  @Test(arguments: Place.allCases)
  func `Ctrl-C leaves from everywhere, and records nothing`(place: Place) throws {
    let folder = try practiceFolder()
    let before = try journal("UZ", in: folder)
    let terminal = try openInterface(in: folder)
    try terminal.expectOnScreen("practice")
    try terminal.send(place.rawValue)
    try terminal.expectOnScreen(place.sight)
    try terminal.send("\u{3}")
    #expect(try terminal.end() == .exited(0))
    try terminal.expectItIsClean()
    #expect(terminal.screen.text == "")
    #expect(try journal("UZ", in: folder) == before)
  }

  // A trap of Swift is SIGILL or SIGTRAP, by the processor.
  @Test(
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGKILL,
    ],
    [true, false]
  )
  func `a signal ends the program and leaves the terminal as it was`(
    signal: Int32,
    usesMouse: Bool
  ) throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    if !usesMouse { try terminal.send("M") }
    try terminal.send("2/grant\r")
    try terminal.expectChosen("ORG-4")
    #expect(terminal.screenModes.on.contains(1000) == usesMouse)
    try terminal.send("d")
    try terminal.expectOnScreen("UZ reports done")
    terminal.signal(signal)
    // No report of a crash asks questions in between.
    #expect(try terminal.end() == .signalled(signal))
    try terminal.expectItIsClean()
  }

  @Test(arguments: ["enable=no", "enable=yes,interactive=no,color=no,threads=crashed,limit=4"])
  func `where a report of a crash is wanted, it stands below the shell's lines`(
    wish: String
  ) throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder, [], ["SWIFT_BACKTRACE": wish])
    try terminal.expectOnScreen("practice")
    terminal.signal(SIGSEGV)
    #expect(try terminal.end() == .signalled(SIGSEGV))
    try terminal.expectItIsClean()
    let left = try #require(terminal.output.firstRange(of: Array("\u{1B}[?1049l".utf8)))
    if let report = terminal.output.firstRange(of: Array("Program crashed".utf8)) {
      #expect(report.lowerBound > left.upperBound)
    }
  }

  @Test func `when the window is closed the program ends`() throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.expectOnScreen("practice")
    terminal.hangUp()
    #expect(try terminal.end() == .signalled(SIGHUP))
  }

  // MARK: Mouse

  @Test func `a mouse that was left to the terminal stays so, also after a restart`() throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.expectOnScreen("practice")
    #expect(terminal.screenModes.on.isSuperset(of: [1000, 1006]))
    try terminal.send("M")
    try terminal.expectOnScreen("The mouse is left to the terminal")
    #expect(terminal.screenModes.on.isDisjoint(with: [1000, 1006]))
    try terminal.send("\u{1A}")
    #expect(try terminal.stop() == SIGTSTP)
    terminal.resume()
    try terminal.expect("the screen again") { _ in
      terminal.screen.modes.isAlternate && terminal.screen.text.contains("practice")
    }
    #expect(terminal.screenModes.on.isDisjoint(with: [1000, 1006]))
    try terminal.quit()
    let later = try openInterface(in: folder)
    try later.expectOnScreen("practice")
    #expect(later.screenModes.on.isDisjoint(with: [1000, 1006]))
    try later.send("M")
    try later.expectOnScreen("The mouse works")
    #expect(later.screenModes.on.isSuperset(of: [1000, 1006]))
    try later.quit()
  }

  // MARK: No screen

  @Test(arguments: ["dumb", "emacs", nil])
  func `a terminal that cannot show a screen gets lines and no escape sequence`(
    kind: String?
  ) throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder, [], ["TERM": kind])
    #expect(try terminal.end() == .exited(0))
    try terminal.expect("practice v2, in force")
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.attributes == terminal.attributesBefore)
  }

  @Test(arguments: ["\"$0\" </dev/null", "\"$0\" | cat", "echo q | \"$0\""])
  func `without a terminal on both sides there is no screen`(command: String) throws {
    let folder = try practiceFolder()
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", command, roadmapProgram.path],
      in: folder.url,
      environment: fixedEnvironment(home: folder.path)
    )
    #expect(try terminal.end() == .exited(0))
    try terminal.expect("practice v2, in force")
    #expect(!terminal.output.contains(0x1B))
  }
}
