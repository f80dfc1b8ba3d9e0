internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import Terminal

/// Says on standard error that an adopted text changed, or that a version is in dispute.
///
/// Every command that reads an agreement does: what it shows rests on that text. `saysHow`: also how
/// to see what changed.
func warn(
  of snapshot: Snapshot,
  name: String,
  saysHow: Bool = true,
  in environment: Environment,
  on output: inout Output
) {
  for words in snapshot.adoptionWarnings(in: environment.language) {
    output.messages.write(
      StyledText("\(TerminalText(escaping: name)): \(words)", .error)
        .wrapped(to: environment.width),
      colored: environment.colorsMessages
    )
  }
  if saysHow { showTextChanges(of: snapshot, name: name, in: environment, on: &output) }
}

/// The same for several agreements, each once.
func warn(of views: [RecordedView], in environment: Environment, on output: inout Output) {
  for view in views {
    warn(of: view.snapshot, name: view.view.name, in: environment, on: &output)
    for words in view.fileWarnings {
      output.messages.write(
        StyledText("\(TerminalText(escaping: view.view.name)): \(words).", .warning)
          .wrapped(to: environment.width),
        colored: environment.colorsMessages
      )
    }
  }
}

/// The same, with why an agreement is not among them.
func warn(of found: RecordedViews, in environment: Environment, on output: inout Output) {
  report(found.unreadable, in: environment, on: &output)
  warn(of: found.views, in: environment, on: &output)
}

/// Says on standard error which file of which agreement cannot be read, and why.
func report(
  _ unreadable: [UnreadableAgreement],
  in environment: Environment,
  on output: inout Output
) {
  for agreement in unreadable { report(agreement.failure, in: environment, on: &output) }
}

/// Says how what changed in adopted texts can be seen.
func showTextChanges(
  of snapshot: Snapshot,
  name: String,
  in environment: Environment,
  on output: inout Output
) {
  for adoption in snapshot.adoptions where adoption.isTextChanged {
    let phrase = AdoptionPhrase.changeIsShown(
      version: adoption.version,
      agreement: TerminalText(escaping: name)
    )
    output.messages.write(
      StyledText(phrase.words(in: environment.language), .note).wrapped(to: environment.width),
      colored: environment.colorsMessages
    )
  }
}
