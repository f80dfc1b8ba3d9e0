import Foundation
import RoadmapTestSupport
import Terminal
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The terminal UI in windows of every size, and in windows that change.
@Suite struct InterfaceSizeTests {
  @Test(arguments: [(10, 3), (1, 1), (23, 5), (200, 1), (1, 60), (0, 5)])
  func `in a window too small to work in, it says so, records nothing and can be left`(
    columns: Int,
    rows: Int
  ) throws {
    let folder = try practiceFolder()
    let before = try journal("UZ", in: folder)
    let terminal = try openInterface(in: folder, columns: columns, rows: rows)
    try terminal.expect("the screen") { _ in terminal.screen.modes.isAlternate }
    // Stopped, it has read all of it.
    try terminal.send("2jd\r\r\u{1B}[200~text\r\u{1B}[201~\u{1A}")
    #expect(try terminal.stop() == SIGTSTP)
    terminal.resize(columns: 100, rows: 30)
    terminal.resume()
    try terminal.expectOnScreen("practice")
    #expect(!terminal.screen.text.contains("UZ reports done"))
    try terminal.quit()
    #expect(try journal("UZ", in: folder) == before)
  }

  @Test(arguments: [(10, 3), (1, 1), (0, 0)])
  func `q leaves a window of any size`(columns: Int, rows: Int) throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder, columns: columns, rows: rows)
    try terminal.expect("\u{1B}[?2004h")
    try terminal.quit()
  }

  @Test func `a window that gives no size is taken for one of the usual size`() throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder, columns: 0, rows: 0)
    try terminal.expect("1 Overview")
    try terminal.quit()
  }

  @Test(arguments: seeds(2))
  func `after any number of sizes the screen is that of the last one`(seed: UInt64) throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.send("2")
    try terminal.expectOnScreen("Activities")
    let before = terminal.screen.text
    terminal.overlooksOldFrames = true
    var random = SeededRandom(seed: seed)
    for _ in 0..<120 {
      terminal.resize(columns: random.below(140), rows: random.below(50))
      // Sometimes it has the time to draw, sometimes the next size overtakes it.
      if random.below(3) == 0 { try terminal.send("\u{1B}[O") }
    }
    terminal.resize(columns: 100, rows: 30)
    try terminal.expect("the same screen, SEED=\(seed)") { _ in
      terminal.isWhole && terminal.screen.text == before
    }
    terminal.overlooksOldFrames = false
    let damage = terminal.screen.places.count { $0.isDamaged }
    #expect(damage == 0, "SEED=\(seed)")
    try terminal.quit()
  }

  @Test(arguments: [SIGTSTP, SIGSTOP], [(60, 20), (160, 45)])
  func `a suspended program comes back in the new size of its window`(
    signal: Int32,
    size: (columns: Int, rows: Int)
  ) throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder)
    try terminal.send("2")
    try terminal.expectOnScreen("Activities")
    if signal == SIGTSTP { try terminal.send("\u{1A}") } else { terminal.signal(signal) }
    #expect(try terminal.stop() == signal)
    if signal == SIGTSTP { try terminal.expectItIsClean() }
    terminal.resize(columns: size.columns, rows: size.rows)
    terminal.setShellModes()
    terminal.resume()
    let fresh = try openInterface(in: folder, columns: size.columns, rows: size.rows)
    try fresh.expectOnScreen("roadmap")
    try fresh.send("2")
    try fresh.expectOnScreen("Activities")
    try terminal.expect("the screen of a window of this size") { _ in
      terminal.isWhole && terminal.screen.text == fresh.screen.text
    }
    try terminal.quit()
  }
}
