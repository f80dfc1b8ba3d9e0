internal import CSystem
package import Terminal

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
  /// What leads into the modes of the screen; a change counts when the terminal is taken again.
  package var entering: [UInt8]
  private let leaving: [UInt8]
  /// Where standard error goes meanwhile; nil where no such file can be made.
  private let errors: Descriptor?

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
    // With a signal that asks to end nothing is shown, and the first wait says so.
    let isInFront = waitToBeInFront(of: terminal.descriptor.number)
    guard !isInFront || csystem_session_enter() == 0 else {
      let failure = errno
      csystem_session_end()
      throw .refused(errorNumber: failure)
    }
    // Where no process can be started a kill leaves the terminal as it is.
    _ = csystem_session_guard()
    self.terminal = terminal
    self.doorbell = doorbell
    self.errors = errors
    self.entering = entering
    self.leaving = leaving
    write(entering.span)
  }

  deinit {
    csystem_session_leave()
    csystem_session_end()
    csystem_session_dismiss_guard()
  }

  /// How large the terminal is; 80 × 24 where it does not say.
  package var size: ScreenSize {
    guard let size = terminalSize(terminal.descriptor.number), size.columns > 0 || size.rows > 0
    else { return ScreenSize(columns: 80, rows: 24) }
    return ScreenSize(columns: size.columns, rows: size.rows)
  }

  /// Shows bytes, all of them, in one `write(2)` unless the terminal takes less at a time.
  ///
  /// Where the terminal is gone or not ours, or takes nothing and a signal asks to end, the rest is
  /// dropped: the next wait says so.
  package func write(_ bytes: borrowing Span<UInt8>) {
    guard csystem_session_is_entered() != 0 else { return }
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
  /// Where the terminal is gone, or a signal asks to end before it is ours again, it is left alone,
  /// and the next wait says why.
  func enter() {
    guard waitToBeInFront(of: terminal.descriptor.number) else { return }
    _ = csystem_session_signals(1 << SIGTSTP | 1 << SIGCONT)
    if csystem_session_enter() == 0 { write(entering.span) }
  }

  /// Takes the terminal again after a stop that nobody can catch, before which nothing was given back.
  func retake() {
    guard waitToBeInFront(of: terminal.descriptor.number) else { return }
    // Entered twice, a title would be kept aside twice.
    write(leaving.span)
    enter()
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

/// Waits until the process group is in front of the terminal; false when a signal asks to end.
///
/// The group stops itself, as the system stops whoever writes from the background, until the shell
/// continues it.
private func waitToBeInFront(of terminal: Int32) -> Bool {
  while true {
    let front = tcgetpgrp(terminal)
    if front == -1 || front == getpgrp() { return true }
    if csystem_session_signals(1 << SIGCONT) & endingSignals != 0 { return false }
    kill(0, SIGTTOU)
    // Not stopped: there is no shell that would ever continue us.
    if csystem_session_signals(0) & 1 << SIGCONT == 0 { return true }
  }
}
