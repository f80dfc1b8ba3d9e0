internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import Terminal

/// `roadmap amend`: the version in force as the draft of the next one.
func runAmend(
  _ arguments: AmendArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  do throws(VersionFailure) {
    let folder = try chosenFolder(
      arguments.agreement,
      for: .amend,
      in: environment,
      isMeant: { folder in !folder.versions.contains { $0.number == nil } }
    )
    let outcome = try amend(folder, in: environment)
    output.changes.append(environment.shortened(outcome.path))
    for phrase in outcome.phrases(in: environment) {
      let words = phrase.words(in: environment.language)
      output.write(
        StyledText(words).wrapped(to: environment.width, hangingIndent: 2),
        in: environment
      )
    }
    return .success
  } catch {
    return report(error, in: environment, on: &output)
  }
}

/// A draft that was made.
struct AmendOutcome {
  let folder: AgreementFolder
  let path: String
  let amendment: Amendment

  /// What was done and what comes next, a line each.
  func phrases(in environment: Environment) -> [AmendPhrase] {
    let name = TerminalText(escaping: environment.shortened(path))
    var phrases: [AmendPhrase] = [
      .made(name: name, version: amendment.version, base: amendment.base)
    ]
    phrases += amendment.carried.map { carried in
      .carried(
        TerminalText(escaping: carried.id),
        from: carried.before.map { TerminalText(escaping: $0) },
        to: TerminalText(escaping: carried.after),
        wordings: carried.wordings
      )
    }
    phrases += amendment.lapsing.map { lapsing in
      let subject = TerminalText(escaping: lapsing.subject)
      return switch lapsing.kind {
      case .cancelled: .cancelled(subject)
      case .suspended: .suspended(subject)
      case .postponed(let period): .postponed(subject, to: TerminalText(escaping: period))
      }
    }
    if let version = amendment.passedOver { phrases.append(.passedOver(version)) }
    phrases.append(.next(TerminalText(escaping: folder.name)))
    return phrases
  }
}

/// Makes the draft of the next version; it is on disk when this returns.
func amend(
  _ folder: AgreementFolder,
  in environment: Environment
) throws(VersionFailure) -> AmendOutcome {
  let path = "\(folder.path)/draft.roadmap"
  if folder.versions.contains(where: { $0.number == nil }) {
    throw .problem(.draftExists(name: quoted(environment.shortened(path)), folder.name))
  }
  let record = try thoroughRecord(of: folder, in: environment)
  let draft: Amendment
  do throws(AmendmentProblem) {
    draft = try amendment(of: record.snapshot)
  } catch {
    throw .problem(.amendment(error, agreement: folder.name))
  }
  do throws(FileFailure) {
    try createFile(path, holding: draft.text, environment.writeSettings)
  } catch {
    throw .file(error)
  }
  return AmendOutcome(folder: folder, path: path, amendment: draft)
}
