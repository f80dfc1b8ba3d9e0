/// Why a wait ended.
package enum Wake: Equatable, Sendable {
  /// What came from the terminal, all that was waiting.
  case input([UInt8])
  /// The terminal has another size.
  case resized
  /// The process was stopped and goes on: nothing of the screen is left, and its size may differ.
  case resumed
  /// Files of the workspace changed: the folders in which they lie.
  case filesChanged([String])
  /// Nothing happened for as long as was asked.
  case timedOut
  /// The terminal is gone.
  case hangUp
  /// A signal asks to end. Restore the terminal, then end by `endProcess(bySignal:)`.
  case terminated(signal: Int32)
}
