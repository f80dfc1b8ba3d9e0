internal import CSystem

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Why there is no session with a terminal; the terminal is as it was.
package enum SessionFailure: Error, Equatable, Sendable {
  /// The process has no terminal.
  case noTerminal
  /// The system refused, with this `errno`.
  case refused(errorNumber: Int32)
}

/// The terminal while a full screen is shown in it, restored when the value goes.
///
/// A process has one at a time. It lives in a function that returns before the process ends, because
/// `exit` runs no `deinit`. Whatever else ends the process leaves the terminal as it was, too: a
/// deadly signal in its handler, a kill through a small process that guards the terminal.
package struct TerminalSession: ~Copyable {
  let terminal: OpenTerminal
  /// What a handler of a signal writes to, so that a wait ends.
  let doorbell: Pipe
  private let entering: [UInt8]
  /// Where standard error goes meanwhile; nil where no such file can be made.
  private let errors: Descriptor?
  private let guardian: TerminalGuard?

  /// Takes the terminal: raw, with the modes that `entering` sets and `leaving` takes back.
  ///
  /// `leaving` is right whatever the screen is doing, begins with ESC, which ends any sequence that
  /// was cut off, and has at most 256 bytes.
  package init(entering: [UInt8], leaving: [UInt8]) throws(SessionFailure) {
    let terminal = try openTerminal()
    let doorbell = try makeDoorbell()
    let log = csystem_open_nameless()
    let errors = log < 0 ? nil : Descriptor(owning: log)
    let begun = unsafe csystem_session_begin(
      terminal.descriptor.number,
      doorbell.writing.number,
      log,
      leaving,
      UInt(leaving.count)
    )
    guard begun == 0 else { throw .refused(errorNumber: errno) }
    waitToBeInFront(of: terminal.descriptor.number)
    guard csystem_session_enter() == 0 else {
      let failure = errno
      csystem_session_end()
      throw .refused(errorNumber: failure)
    }
    guardian = TerminalGuard(of: terminal.descriptor.number)
    self.terminal = terminal
    self.doorbell = doorbell
    self.errors = errors
    self.entering = entering
    write(entering.span)
  }

  deinit {
    csystem_session_leave()
    csystem_session_end()
  }

  /// Columns and rows; 80 × 24 where the terminal does not say.
  package var size: (columns: Int, rows: Int) {
    guard let size = terminalSize(terminal.descriptor.number), size.columns > 0 || size.rows > 0
    else { return (80, 24) }
    return size
  }

  /// Shows bytes, all of them, in one `write(2)` unless the terminal takes less at a time.
  ///
  /// Where the terminal is gone, or takes nothing and a signal asks to end, the rest is dropped: the
  /// next wait says so.
  package func write(_ bytes: borrowing Span<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      switch writeToDescriptor(terminal.descriptor.number, bytes.extracting(offset...)) {
      case .wrote(let count) where count > 0: offset += count
      case .failed(errorNumber: EINTR): continue
      case .failed(errorNumber: EAGAIN): if !waitForRoom() { return }
      case .wrote, .failed: return
      }
    }
  }

  /// Waits until the terminal takes more; false when a signal asks to end.
  private func waitForRoom() -> Bool {
    let ready = csystem_wait(doorbell.reading.number, -1, -1, terminal.descriptor.number, -1)
    if ready < 0 { return false }
    if ready & 1 != 0 { doorbell.drain() }
    return csystem_session_signals(0) & endingSignals == 0
  }

  /// Gives the terminal back and stops, as Ctrl-Z does in any other program; returns when the
  /// program goes on, with nothing on the screen and perhaps another size.
  package func suspend() {
    csystem_session_leave()
    // The whole group: a script that started us stops with us, or the shell would wait for it.
    let handler = signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    _ = signal(SIGTSTP, handler)
    enter()
  }

  /// Takes the terminal again.
  ///
  /// It cannot fail but where the terminal is gone, and then the next wait says so.
  func enter() {
    waitToBeInFront(of: terminal.descriptor.number)
    _ = csystem_session_signals(1 << SIGTSTP | 1 << SIGCONT)
    if csystem_session_enter() == 0 { write(entering.span) }
  }

  /// Runs a program in the terminal, with the path and arguments given, and waits for its end.
  ///
  /// What it is asked by Ctrl-C and Ctrl-\ does not concern us; Ctrl-Z stops both. Afterwards nothing
  /// is left of the screen.
  package func runInForeground(
    _ path: String,
    _ arguments: [String]
  ) throws(ChildFailure) -> ChildEnd {
    csystem_session_leave()
    defer { enter() }
    let before = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN), signal(SIGTSTP, SIG_DFL))
    defer {
      _ = signal(SIGINT, before.0)
      _ = signal(SIGQUIT, before.1)
      _ = signal(SIGTSTP, before.2)
    }
    let streams = ChildStreams.terminal(path: terminal.path ?? "/dev/tty")
    return endOfProgram(
      try startProgram(path, arguments: arguments, streams, hasOwnGroup: false)
    )
  }
}

private func makeDoorbell() throws(SessionFailure) -> Pipe {
  do throws(SystemFailure) {
    return try Pipe()
  } catch {
    throw .refused(errorNumber: error.errorNumber)
  }
}

/// The signals that ask to end, a bit each.
let endingSignals: UInt32 = 1 << SIGHUP | 1 << SIGINT | 1 << SIGQUIT | 1 << SIGTERM

/// Returns when the process group is in front of the terminal.
///
/// The system stops whoever drains a terminal from the background, as it stops whoever reads there,
/// until the shell brings the group to the front; and it refuses where no shell would.
private func waitToBeInFront(of terminal: Int32) {
  while true {
    let front = tcgetpgrp(terminal)
    if front == -1 || front == getpgrp() { return }
    if tcdrain(terminal) == 0 || errno != EINTR { return }
  }
}
