import Foundation
import RoadmapTestSupport
import Testing

#if os(Linux)
import Glibc

/// What Linux says about the processes of a session.
@Suite struct TerminalProcessTests {
  @Test
  func `at rest nothing wakes it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Roadmaps/a/UZ.journal")
    let terminal = try sessionProbe(in: folder, watching: folder.path + "/Roadmaps")
    // It writes that it is ready before it rests.
    var before = -1
    while before != wakings(terminal) {
      before = wakings(terminal)
      #expect(terminal.isSilent(for: 0.1))
    }
    #expect(terminal.isSilent(for: 3))
    #expect(wakings(terminal) == before)
  }

  @Test
  func `its guard holds nothing but the terminal and a pipe, and goes with it`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    let guardian = try #require(try terminal.children().first)
    try terminal.expect("the guard to have settled") { _ in
      (try? text("/proc/\(guardian)/comm")) == "terminal-guard\n"
    }
    let place = "/proc/\(guardian)"
    #expect(try FileManager.default.contentsOfDirectory(atPath: place + "/fd").count == 3)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place + "/cwd") == "/")
    #expect(getpgid(guardian) == guardian)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { kill(guardian, number) }
    terminal.signal(SIGKILL)
    _ = try terminal.end()
    try terminal.expectItIsClean()
    try terminal.expect("the end of the guard") { _ in hasEnded(guardian) }
  }

  @Test
  func `after a quit there is no guard any more`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    let guardian = try #require(try terminal.children().first)
    try terminal.send("q")
    _ = try terminal.end()
    #expect(hasEnded(guardian))
  }

  @Test
  func `the guard leaves a terminal alone that the shell has taken over`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("z")
    _ = try terminal.stop()
    let written = terminal.output.count
    let guardian = try #require(try terminal.children().first)
    terminal.signal(SIGKILL)
    #expect(try terminal.end() == .signalled(SIGKILL))
    try terminal.expect("the end of the guard") { _ in hasEnded(guardian) }
    #expect(terminal.output.count == written)
  }

  /// How often the process gave up the processor by itself: once each time it waits.
  private func wakings(_ terminal: PseudoTerminal) -> Int {
    let lines = (try? text("/proc/\(terminal.process)/status"))?.split(separator: "\n") ?? []
    let line = lines.first { $0.hasPrefix("voluntary_ctxt_switches:") }
    return line.flatMap { Int($0.split(separator: "\t")[1]) } ?? 0
  }

  /// Gone, or dead and not yet buried by the first process of the machine.
  private func hasEnded(_ process: pid_t) -> Bool {
    guard let status = try? text("/proc/\(process)/stat") else { return true }
    return status.contains(") Z ")
  }

  private func text(_ path: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
#endif
