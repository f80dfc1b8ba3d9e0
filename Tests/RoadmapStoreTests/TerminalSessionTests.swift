import Foundation
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What a session does between its beginning and its end, seen from outside.
@Suite struct TerminalSessionTests {
  // MARK: Stopping

  @Test(arguments: ["a key", "a signal"])
  func `stopped, the terminal is the shell's; afterwards all is there again, in the new size`(
    by cause: String
  ) throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    let raw = terminal.attributes
    let modes = terminal.screenModes
    if cause == "a key" { try terminal.send("z") } else { terminal.signal(SIGTSTP) }
    #expect(try terminal.stop() == SIGTSTP)
    try terminal.expectItIsClean()
    terminal.resize(columns: 100, rows: 30)
    terminal.resume()
    try terminal.expect(cause == "a key" ? "back" : "resumed")
    try terminal.expect("size 100x30")
    #expect(terminal.attributes == raw)
    #expect(terminal.screenModes == modes)
    try terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    try terminal.expectItIsClean()
  }

  @Test
  func `stopped by force, it takes the terminal back from the shell`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    let raw = terminal.attributes
    terminal.signal(SIGSTOP)
    #expect(try terminal.stop() == SIGSTOP)
    terminal.setShellModes()
    terminal.resume()
    try terminal.expect("resumed")
    #expect(terminal.attributes == raw)
    try terminal.send("q")
    _ = try terminal.end()
    try terminal.expectItIsClean()
  }

  @Test
  func `continued behind the shell, it waits until it is in front`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("z")
    _ = try terminal.stop()
    terminal.setShellModes(whileTyping: true)
    terminal.resumeInBackground()
    #expect(try terminal.stop() == SIGTTOU)
    #expect(terminal.screenModes == .clean)
    terminal.setShellModes()
    terminal.resume()
    try terminal.expect("back")
    try terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    try terminal.expectItIsClean()
  }

  @Test(arguments: ["by itself", "by force"])
  func `whoever ends a stopped program need not bring it to the front`(stop: String) throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    if stop == "by itself" { try terminal.send("z") } else { terminal.signal(SIGSTOP) }
    _ = try terminal.stop()
    terminal.signal(SIGTERM)
    terminal.resumeInBackground()
    #expect(try terminal.end() == .signalled(SIGTERM))
    try terminal.expectItIsClean()
  }

  // MARK: Input and output

  @Test
  func `a new size is told`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    terminal.resize(columns: 50, rows: 15)
    try terminal.expect("resized\r\nsize 50x15")
    terminal.resize(columns: 0, rows: 0)
    try terminal.expect("resized\r\nsize 80x24")
  }

  @Test
  func `all the input that waits is read at once`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    terminal.signal(SIGSTOP)
    _ = try terminal.stop()
    try terminal.send(String(repeating: "x", count: 3_000))
    terminal.resume()
    try terminal.expect("input of 3000 bytes")
  }

  @Test
  func `a long paste arrives whole`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send(String(repeating: "x", count: 200_000))
    try terminal.expect("200,000 bytes") { output in
      let lines = String(decoding: output, as: UTF8.self).components(separatedBy: "\r\n")
      let long = lines.compactMap {
        $0.hasPrefix("input of ") ? Int($0.split(separator: " ")[2]) : nil
      }
      // Of each long one the probe says the first eight keys, of a short one every key.
      let keys = lines.count { $0 == "key x" } - long.count * 8
      return long.reduce(keys, +) == 200_000
    }
  }

  @Test
  func `a frame of a million bytes is written whole to a window that takes a few at a time`() throws
  {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("bt")
    try terminal.expect("waited")
    #expect(terminal.output.count { $0 == UInt8(ascii: "x") } == 1_000_000)
  }

  @Test
  func `a wait ends by itself when it is asked to`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("t")
    try terminal.expect("waited [RoadmapStore.Wake.timedOut]")
  }

  @Test
  func `what is written is on the screen, until it is left`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("x")
    try terminal.expectOnScreen("key x")
    #expect(terminal.screen.text == "ready\nkey x")
    try terminal.send("q")
    _ = try terminal.end()
    #expect(terminal.screen.text == "")
    #expect(terminal.screen.modes == MiniTerminal(size: terminal.screen.size).modes)
    #expect(terminal.refusal == nil)
  }

  // MARK: Other programs

  @Test
  func `a program in front has the terminal as the shell had it`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    let raw = terminal.attributes
    try terminal.send("c")
    try terminal.expect("child: cooked, ignores []")
    #expect(terminal.attributes == terminal.attributesBefore)
    #expect(terminal.screenModes == .clean)
    try terminal.send("7\n")
    try terminal.expect("child ended: exited(code: 7)")
    #expect(terminal.attributes == raw)
    try terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    try terminal.expectItIsClean()
  }

  @Test
  func `the keys of the shell are for the program in front, and stop both`() throws {
    let folder = try TemporaryFolder()
    let terminal = try sessionProbe(in: folder)
    try terminal.send("c")
    try terminal.expect("child: cooked")
    try terminal.send("\u{3}")
    try terminal.expect("child ended: killed(signal: 2)")
    try terminal.send("c")
    try terminal.expect("child: cooked")
    try terminal.send("\u{1A}")
    #expect(try terminal.stop() == SIGTSTP)
    terminal.resume()
    try terminal.send("5\n")
    try terminal.expect("child ended: exited(code: 5)")
    try terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    try terminal.expectItIsClean()
  }

  // MARK: Files

  @Test
  func `changes of files by others wake it, other files do not`() throws {
    let folder = try TemporaryFolder()
    try folder.write("roadmap-format 1\n", to: "Roadmaps/first/v1.roadmap")
    try folder.write("", to: "Roadmaps/second/UZ.journal")
    let terminal = try sessionProbe(in: folder, watching: folder.path + "/Roadmaps")
    try folder.write("a\n", to: "Roadmaps/second/notes.txt")
    try folder.write("lock\n", to: "Roadmaps/second/.roadmap/lock")
    try folder.write("line\n", to: "Roadmaps/second/UZ.journal")
    try terminal.expect("changed second\r\n")
    #expect(terminal.output.count { $0 == UInt8(ascii: "\n") } == 2)
    try folder.write("roadmap-format 1\n\n", to: "Roadmaps/first/v1.roadmap")
    try terminal.expect("changed first\r\n")
  }
}
