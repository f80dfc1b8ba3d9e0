internal import CSystem

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension TerminalSession {
  /// More input than this is left for the next wait.
  private static let inputLimit = 64 * 1_024

  /// Waits until something happens, for ever if no timeout is given, and returns all that happened.
  ///
  /// Signals come first, input after them, changed files last; `.timedOut` comes alone. At rest the
  /// process sleeps in one system call and is not woken, unless the watcher has to poll.
  package func wait(
    timeout: Duration? = nil,
    watching watcher: inout DirectoryWatcher
  ) -> [Wake] {
    let deadline = timeout.map { monotonicMilliseconds() + $0.milliseconds }
    while true {
      var wakes = takeSignals()
      // Asked to end, perhaps in the background, where reading would stop us.
      if wakes.contains(where: \.isTermination) { return wakes }
      let now = monotonicMilliseconds()
      let next = [deadline, watcher.nextQuestion()].compactMap { $0 }.min()
      let pause = wakes.isEmpty ? next.map { max(0, $0 - now) } ?? -1 : 0
      let ready = csystem_wait(
        terminal.descriptor.number,
        doorbell.reading.number,
        watcher.descriptor,
        -1,
        pause
      )
      if ready < 0 { return wakes + [.hangUp] }
      if ready & 2 != 0 {
        doorbell.drain()
        wakes += takeSignals()
      }
      if ready & 1 != 0, let wake = takeInput() { wakes.append(wake) }
      if let folders = watcher.changes(at: monotonicMilliseconds(), hasNotices: ready & 4 != 0) {
        wakes.append(.filesChanged(folders))
      }
      if !wakes.isEmpty { return wakes }
      if let deadline, monotonicMilliseconds() >= deadline { return [.timedOut] }
    }
  }

  /// What the signals that came mean; a stop is carried out here.
  private func takeSignals() -> [Wake] {
    let signals = csystem_session_signals(.max)
    func came(_ signal: Int32) -> Bool { signals & 1 << signal != 0 }
    var wakes: [Wake] = []
    for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] where came(signal) {
      wakes.append(.terminated(signal: signal))
    }
    if !wakes.isEmpty { return wakes }
    if came(SIGTSTP) {
      suspend()
      wakes.append(.resumed)
    } else if came(SIGCONT) {
      retake()
      wakes.append(.resumed)
    }
    if came(SIGWINCH) { wakes.append(.resized) }
    return wakes
  }

  /// All the input that waits, or that the terminal is gone; nil when another took it first.
  private func takeInput() -> Wake? {
    var bytes: [UInt8] = []
    reading: while bytes.count < Self.inputLimit {
      switch readFromDescriptor(terminal.descriptor.number, limit: 4_096) {
      case .read(let part): bytes += part
      case .failed(errorNumber: EINTR): continue
      case .failed(errorNumber: EAGAIN): break reading
      // If bytes came before it, the next wait says it again.
      case .ended, .failed: return bytes.isEmpty ? .hangUp : .input(bytes)
      }
      // A copy of the shell's descriptor would block when there is no more.
      if terminal.path == nil { break }
    }
    return bytes.isEmpty ? nil : .input(bytes)
  }
}

extension Wake {
  fileprivate var isTermination: Bool {
    if case .terminated = self { true } else { false }
  }
}

extension Duration {
  /// Whole milliseconds, rounded up, so that a wait is never shorter than was asked.
  fileprivate var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1_000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
