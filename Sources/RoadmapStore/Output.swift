/// Where a command puts what it has to say: results on one descriptor, messages on the other.
package struct Output: ~Copyable {
  /// What the command was asked for; goes to standard output.
  package var results: OutputWriter
  /// Problems and progress, which never mix with results; goes to standard error.
  package var messages: OutputWriter
  /// What the command put on disk so far: IDs of events, names of files.
  ///
  /// Whoever changes something says so here at once: when the results then cannot be shown, nobody
  /// is told that nothing was changed.
  package var changes: [String] = []

  package init(results: consuming OutputWriter, messages: consuming OutputWriter) {
    self.results = results
    self.messages = messages
  }

  /// The two descriptors every process is given.
  package static func ofProcess() -> Output {
    Output(results: OutputWriter(descriptor: 1), messages: OutputWriter(descriptor: 2))
  }

  /// Writes everything, results first, so that on a terminal messages follow what they are about.
  ///
  /// Throws only what befell the results: messages that cannot be shown change no outcome.
  package mutating func finish() throws(OutputFailure) {
    results.flush()
    messages.flush()
    try results.finish()
  }
}
