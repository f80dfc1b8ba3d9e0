import CPseudoTerminal
package import Foundation
import Terminal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A terminal of a test's own with a program in front of it, run by a shell that controls jobs.
///
/// The test is the person and the window: it types, reads, resizes, closes. It never waits for time
/// to pass; what it waits for has a deadline, and when that is over, what was read is thrown.
///
///     let terminal = try PseudoTerminal(roadmapProgram.path, [], in: folder.url, environment: [:])
///     try terminal.expect("Overview")
///     terminal.send("q")
///     #expect(try terminal.end() == .exited(0))
package final class PseudoTerminal {
  // A class, because processes and a window have an identity.

  /// What the program did last.
  package enum State: Equatable, Sendable {
    case running
    case stopped(signal: Int32)
    case ended(ProgramEnding)
  }

  /// The modes before the program began.
  package let attributesBefore: TerminalAttributes
  /// All that was written to the terminal.
  package private(set) var output: [UInt8] = []
  /// What a person sees, up to the first thing that was refused.
  package private(set) var screen: MiniTerminal
  /// What was written and no terminal need understand.
  package private(set) var refusal: MiniTerminal.Refusal?
  /// Whether the window changes its size while the program draws: a frame for an old size is then
  /// forgotten with the beginning of the next one.
  package var overlooksOldFrames = false
  package private(set) var state = State.running
  /// The process of the program.
  package private(set) var process: pid_t = 0

  private let shell: JobShellProcess
  /// Our side of the terminal; -1 once it is closed.
  private var terminal: Int32
  private var reportBytes: [UInt8] = []
  /// What was read and is not in the output yet.
  private var unshown: [UInt8] = []
  /// Up to here the output is on the screen.
  private var shownUpTo = 0
  /// Up to here `expect` has looked at the output.
  private var lookedUpTo = 0
  /// Marks in the output that the shell has written, less those that were found there.
  private var marksToCome = 0

  /// Runs a program with exactly these variables, and returns when it was started.
  package init(
    _ program: String,
    _ arguments: [String],
    in folder: URL,
    environment: [String: String],
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    var path = [CChar](repeating: 0, count: 256)
    terminal = unsafe pseudo_terminal_open(&path, UInt(path.count))
    guard terminal >= 0 else { throw PseudoTerminalFailure("no pseudo-terminal: errno \(errno)") }
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    pseudo_terminal_resize(terminal, Int32(columns), Int32(rows))
    screen = MiniTerminal(size: ScreenSize(columns: columns, rows: rows))
    attributesBefore = TerminalAttributes(of: terminal)
    let name = path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    shell = try JobShellProcess(
      [String(decoding: name, as: UTF8.self), folder.path, program] + arguments,
      environment
    )
    try wait(for: "the start of \(program)") { process != 0 }
  }

  deinit {
    if process != 0, !hasEnded { kill(process, SIGKILL) }
    if terminal >= 0 { close(terminal) }
  }

  /// The modes of the terminal now.
  package var attributes: TerminalAttributes { TerminalAttributes(of: terminal) }

  /// Which modes of the screen are on, after all that was read.
  package var screenModes: ScreenModes { ScreenModes(after: output) }

  private var hasEnded: Bool {
    if case .ended = state { true } else { false }
  }

  // MARK: What a person does

  /// Types or pastes; waits until all of it was taken.
  package func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  /// Sends bytes as a terminal would; waits until all of them were taken.
  package func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    try wait(for: "the program to take \(bytes.count) bytes", orForRoom: true) {
      while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { unsafe write(terminal, $0.baseAddress, $0.count) }
        guard count > 0 else { break }
        rest = rest.dropFirst(count)
      }
      return rest.isEmpty
    }
  }

  /// Gives the window another size.
  package func resize(columns: Int, rows: Int) {
    screen.resize(to: ScreenSize(columns: columns, rows: rows))
    pseudo_terminal_resize(terminal, Int32(columns), Int32(rows))
  }

  /// Sets modes as a shell does that takes over: those before the program began, or, while a line is
  /// being typed, those of its line editor.
  package func setShellModes(whileTyping: Bool = false) {
    var modes = termios()
    unsafe tcgetattr(terminal, &modes)
    modes.c_iflag = tcflag_t(attributesBefore.input)
    modes.c_oflag = tcflag_t(attributesBefore.output)
    modes.c_lflag = tcflag_t(attributesBefore.local)
    if whileTyping { modes.c_lflag &= ~tcflag_t(ICANON | ECHO) }
    unsafe tcsetattr(terminal, TCSANOW, &modes)
  }

  /// Sends a signal to the program alone.
  package func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the window.
  package func hangUp() {
    close(terminal)
    terminal = -1
    marksToCome = 0
  }

  /// Brings the stopped program to the front again, as `fg` does.
  package func resume() {
    state = .running
    shell.order("continue")
  }

  /// Lets the stopped program go on behind the shell, as `bg` does.
  package func resumeInBackground() {
    state = .running
    shell.order("background")
  }

  // MARK: What a person sees

  /// Waits until the text stands in what was written since the last expectation.
  package func expect(_ text: String, within seconds: Double = 60) throws {
    let wanted = Array(text.utf8)
    try wait(for: "\"\(text)\"", within: seconds) {
      guard let end = output[lookedUpTo...].firstRange(of: wanted)?.upperBound else {
        // What comes next may still end with the beginning of it.
        lookedUpTo = max(lookedUpTo, output.count - wanted.count + 1)
        return false
      }
      lookedUpTo = end
      return true
    }
  }

  /// Whether the screen shows a frame of which nothing is missing.
  package var isWhole: Bool { refusal == nil && !screen.modes.isSynchronized }

  /// Waits until the text stands on the screen, in one row of a whole frame.
  package func expectOnScreen(_ text: String, within seconds: Double = 60) throws {
    try wait(for: "\"\(text)\" on the screen", within: seconds) {
      if let refusal, !overlooksOldFrames { throw refusal }
      return isWhole && screen.text.contains(text)
    }
  }

  /// Waits until something holds for all that was written.
  package func expect(
    _ what: String,
    within seconds: Double = 60,
    where condition: ([UInt8]) -> Bool
  ) throws {
    try wait(for: what, within: seconds) { condition(output) }
  }

  /// Waits until the program stopped, with all that it wrote before; returns the signal.
  package func stop(within seconds: Double = 60) throws -> Int32 {
    var signal: Int32 = 0
    try wait(for: "a stop", within: seconds) {
      guard case .stopped(let number) = state, marksToCome <= 0 else { return false }
      signal = number
      return true
    }
    return signal
  }

  /// Waits for the end of the program, with all that it wrote.
  package func end(within seconds: Double = 60) throws -> ProgramEnding {
    var ending = ProgramEnding.exited(-1)
    try wait(for: "the end", within: seconds) {
      guard case .ended(let how) = state, marksToCome <= 0 else { return false }
      ending = how
      return true
    }
    return ending
  }

  /// Whether nothing is written for so long, the whole time of which passes if nothing is.
  package func isSilent(for seconds: Double) -> Bool {
    let count = output.count
    let deadline = Date(timeIntervalSinceNow: seconds)
    while output.count == count, deadline > Date() {
      pump(until: deadline, orForRoom: false)
    }
    return output.count == count
  }

  // MARK: Reading

  private func wait(
    for what: String,
    within seconds: Double = 60,
    orForRoom: Bool = false,
    _ isThere: () throws -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while try !isThere() {
      guard deadline > Date() else {
        let end = String(decoding: output.suffix(2_000), as: UTF8.self)
        throw PseudoTerminalFailure(
          "\(what) did not come; \(state); seen:\n\(screen.text)\n"
            + "read: \(end.debugDescription)"
        )
      }
      pump(until: deadline, orForRoom: orForRoom)
    }
  }

  /// Waits for something to read, and reads all that waits.
  private func pump(until deadline: Date, orForRoom: Bool) {
    let events = Int16(POLLIN) | (orForRoom ? Int16(POLLOUT) : 0)
    var waiting = [
      pollfd(fd: terminal, events: events, revents: 0),
      pollfd(fd: shell.reports, events: Int16(POLLIN), revents: 0),
    ]
    // What is waited for may also become true without a word.
    let milliseconds = min(20, max(1, deadline.timeIntervalSinceNow * 1_000))
    guard unsafe poll(&waiting, 2, Int32(milliseconds)) > 0 else { return }
    if waiting[1].revents != 0 {
      reportBytes += readAll(shell.reports)
      while let end = reportBytes.firstIndex(of: 10) {
        take(report: String(decoding: reportBytes[..<end], as: UTF8.self))
        reportBytes.removeFirst(end + 1)
      }
    }
    if waiting[0].revents & Int16(POLLIN) != 0 { take(readAll(terminal)) }
  }

  private func take(_ bytes: [UInt8]) {
    let mark = Array("\u{1}job\u{1}".utf8)
    unshown += bytes
    while let range = unshown.firstRange(of: mark) {
      unshown.removeSubrange(range)
      marksToCome -= 1
    }
    // The beginning of a mark is kept until it is known to be one.
    let kept = (1..<mark.count).last { unshown.suffix($0).elementsEqual(mark.prefix($0)) } ?? 0
    let shown = Array(unshown.dropLast(kept))
    unshown.removeFirst(shown.count)
    output += shown
    show()
  }

  /// Puts what was read on the screen, up to the first thing that is refused.
  private func show() {
    if refusal != nil {
      let start = Array("\u{1B}[?2026h".utf8)
      guard overlooksOldFrames, let next = output[shownUpTo...].firstRange(of: start) else {
        return
      }
      shownUpTo = next.lowerBound
      refusal = nil
      screen.abandonSequence()
    }
    do throws(MiniTerminal.Refusal) {
      try screen.feed(Array(output[shownUpTo...]))
      shownUpTo = output.count
    } catch {
      refusal = error
      shownUpTo += 1
      // Behind it another frame may begin.
      if overlooksOldFrames { show() }
    }
  }

  private func take(report: String) {
    let words = report.split(separator: " ")
    guard let number = words.last.flatMap({ Int32($0) }) else { return }
    if words[0] != "started", terminal >= 0 { marksToCome += 1 }
    switch words[0] {
    case "started": process = number
    case "stopped": state = .stopped(signal: number)
    case "exited": state = .ended(.exited(number))
    default: state = .ended(.signalled(number))
    }
  }
}

/// What a test waited for did not come, with what came instead.
package struct PseudoTerminalFailure: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// What can be read at once without waiting.
private func readAll(_ descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  while true {
    var part = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe read(descriptor, &part, part.count)
    if count <= 0 { return bytes }
    bytes += part.prefix(count)
    if count < part.count { return bytes }
  }
}
