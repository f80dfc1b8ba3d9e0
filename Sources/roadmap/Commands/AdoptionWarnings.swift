internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import Terminal

/// Says on standard error that an adopted text changed, or that a version is in dispute.
///
/// Every command that reads an agreement does: what it shows rests on that text.
func warn(
  of snapshot: Snapshot,
  name: String,
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
}

/// The same for several agreements, each once.
func warn(of views: [RecordedView], in environment: Environment, on output: inout Output) {
  for view in views {
    warn(of: view.snapshot, name: view.view.name, in: environment, on: &output)
  }
}

/// Says how what changed in adopted texts can be seen: compared with a text that a write of this
/// program displaced, else with what git or the other side has.
func showTextChanges(
  of snapshot: Snapshot,
  inAgreementAt folder: String,
  in environment: Environment,
  on output: inout Output
) {
  for adoption in snapshot.adoptions where adoption.isTextChanged {
    let name = "v\(adoption.version).roadmap"
    let kept = keptText(ofFileNamed: name, inAgreementAt: folder) { text in
      adoption.hashes.contains(TextIdentity(of: text).sha256)
    }
    let shownFolder = TerminalText(escaping: environment.shortened(folder))
    let phrase: AdoptionPhrase =
      if let kept {
        .compareWithKept(
          TerminalText(escaping: environment.shortened(kept)),
          file: "\(shownFolder)/\(TerminalText(escaping: name))"
        )
      } else {
        .compareWithGit(version: adoption.version, folder: shownFolder)
      }
    output.messages.write(
      StyledText(phrase.words(in: environment.language), .note).wrapped(to: environment.width),
      colored: environment.colorsMessages
    )
  }
}
