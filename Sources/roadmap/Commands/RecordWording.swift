internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// Says why nothing was recorded, or not surely, and returns the exit code that goes with it.
func report(
  _ failure: RecordFailure,
  in environment: Environment,
  on output: inout Output
) -> ExitCode {
  let (message, code) = message(for: failure, in: environment)
  report(message, colored: environment.colorsMessages, on: &output)
  return code
}

/// The words for what was not recorded, or not surely, with the exit code.
func message(
  for failure: RecordFailure,
  in environment: Environment
) -> (UsageMessage, ExitCode) {
  switch failure {
  case .workspace(let failure): return (message(for: failure, in: environment), .failed)
  case .evidence(let failure):
    let message = fileMessage(for: failure, in: environment)
    if case .changedByOthers = failure { return (message, .changedByOthers) }
    return (message, .failed)
  case .identity(let problem): return (identityMessage(problem, in: environment), .failed)
  case .message(let words): return (words, .failed)
  case .severalAgreements(let names):
    let message = UsageMessage(
      wrong: "these items belong to several agreements: "
        + names.map { quoted($0) }.joined(separator: ", "),
      remedy: "One action is one journal. Record them one agreement after the other."
    )
    return (message, .failed)
  case .noUserFolders:
    let message = UsageMessage(
      wrong: "there is no place for what this machine records: HOME is not set",
      remedy: "Set HOME, or XDG_STATE_HOME and XDG_CONFIG_HOME, to absolute paths."
    )
    return (message, .failed)
  case .problem(let problem): return (recordingMessage(problem), .failed)
  case .recording(let failure, let ids): return recordingMessage(failure, ids, in: environment)
  }
}

/// The words for a recording that failed, with the exit code.
func recordingMessage(
  _ failure: RecordingFailure,
  _ ids: [EventID],
  in environment: Environment
) -> (UsageMessage, ExitCode) {
  let name = quoted(environment.shortened(failure.path))
  switch failure {
  case .notRecorded(_, let refusal): return (refusalMessage(refusal, name), .failed)
  case .changedByOthers:
    return (
      UsageMessage(
        wrong: "another program kept replacing \(name); nothing of it was overwritten",
        remedy: "The lines are kept. When it is quiet, `roadmap heal` adds them."
      ), .changedByOthers
    )
  case .notConfirmed(_, _, let errorNumber):
    let names = ids.map { TerminalText(escaping: $0.text) }.joined(separator: ", ")
    return (
      UsageMessage(
        wrong: "not confirmed by the disk: \(systemWords(for: errorNumber)) (\(name), "
          + "event \(names))",
        remedy: "It may or may not be recorded. `roadmap heal` looks, and completes it."
      ), .unconfirmed
    )
  }
}

private func refusalMessage(
  _ refusal: RecordingRefusal,
  _ name: TerminalText
) -> UsageMessage {
  switch refusal {
  case .readOnly:
    UsageMessage(
      wrong: "\(name) may not be written",
      remedy: "Nothing was recorded. Ask for the right to write in the agreement's folder."
    )
  case .isFolder, .isLink, .notRegular:
    UsageMessage(
      wrong: "\(name) is not a plain file",
      remedy: "Nothing was recorded. Links are not followed; put the file itself in its place."
    )
  case .folderMissing:
    UsageMessage(
      wrong: "the folder of \(name) is gone",
      remedy: "Nothing was recorded. Look where the agreement is."
    )
  case .diskFull:
    UsageMessage(
      wrong: "the disk is full; \(name) is as it was",
      remedy: "Nothing was recorded. Make room and record it again."
    )
  case .locked(let holder):
    UsageMessage(
      wrong: "another `roadmap` is writing here"
        + (holder.map { " (process and person: \(quoted($0)))" } ?? ""),
      remedy: "Nothing was recorded. Try again when it has finished."
    )
  case .system(let errorNumber):
    UsageMessage(
      wrong: "\(name) cannot be written: \(systemWords(for: errorNumber))",
      remedy: "Nothing was recorded."
    )
  }
}

/// What was found and done on the way; nil for what is not worth a word.
func remarkWords(_ remark: RecordingRemark, journal name: String) -> TerminalText? {
  switch remark {
  case .journalCreated: nil
  case .locksUnsupported:
    "This file system knows no locks; let nobody else record at the same moment."
  case .zeroBytesCut(let count):
    "A crash had left \(count) zero bytes at the end of \(quoted(name)); they were cut."
  case .lastLineEnded: "The last line of \(quoted(name)) had no line ending and got one."
  case .journalReplacedMeanwhile:
    "Another program replaced \(quoted(name)) meanwhile; the new one has the lines."
  }
}

// MARK: What the agreement has against it

/// The words for what is wrong with an action.
func recordingMessage(_ problem: RecordingProblem) -> UsageMessage {
  switch problem {
  case .composition(let problem, let subject): compositionMessage(problem, subject)
  case .finding(let problem, let subject): findingMessage(problem, subject)
  case .partyUnknown(let name, let parties):
    UsageMessage(
      wrong: "\(quoted(name)) is no party of this agreement",
      remedy: "Its parties are \(listed(parties))."
    )
  case .futureDay(let day, let today):
    UsageMessage(
      wrong: "\(shown(day)) is in the future",
      remedy: "Today is \(shown(today)). Record it when it has happened."
    )
  case .textMissing(let verb):
    UsageMessage(
      wrong: "`\(word(verb))` needs a reason",
      remedy: "Write it in any language: `--note \"...\"`."
    )
  case .nothingSaid:
    UsageMessage(wrong: "this note says nothing", remedy: "Write it: `--note \"...\"`.")
  case .toMissing:
    UsageMessage(
      wrong: "`postpone` needs the new deadline",
      remedy: "Write it as in an agreement: `--to 2027-Q1`."
    )
  case .evidenceMissing(let party):
    UsageMessage(
      wrong: "what \(quoted(party)) said needs a document that shows it",
      remedy: "Add it: `--evidence letter.pdf`."
    )
  case .onBehalfOfOneself:
    UsageMessage(
      wrong: "`--for` names your own party",
      remedy: "Leave it out; it is for what the other side said on paper."
    )
  default: subjectMessage(problem)
  }
}

private func subjectMessage(_ problem: RecordingProblem) -> UsageMessage {
  switch problem {
  case .notAnOwner(let subject, let party, let owners):
    UsageMessage(
      wrong: "\(quoted(party)) does not own \(quoted(subject))",
      remedy: "\(listed(owners)) does. A remark can be recorded: `roadmap note`."
    )
  case .alreadyClaimed(let subject, let party, let day):
    UsageMessage(
      wrong: "\(quoted(party)) has reported \(quoted(subject)) done already, on \(shown(day))",
      remedy:
        "To change that, take it back first: `roadmap undo \(TerminalText(escaping: subject))`."
    )
  case .occurrenceUnknown(let subject, let known):
    UsageMessage(
      wrong: "\(quoted(subject)) is not due at such a time",
      remedy: known.isEmpty
        ? "It is due once; write the ID without what follows the `@`."
        : "Behind the `@` stands one of: \(listed(known))."
    )
  case .noOccurrenceLeft(let subject, let verb):
    UsageMessage(
      wrong: "of \(quoted(subject)) nothing is left to `\(word(verb))`",
      remedy: "Name the one you mean, such as `ID@2026`; `roadmap show` lists them."
    )
  case .nothingToAnswer(let subject, let party):
    UsageMessage(
      wrong: "there is nothing of another side on \(quoted(subject)) to answer",
      remedy: "An answer of \(quoted(party)) needs a claim or a proposal, dated on or before it."
    )
  default: answerMessage(problem)
  }
}

private func answerMessage(_ problem: RecordingProblem) -> UsageMessage {
  switch problem {
  case .severalToAnswer(_, let candidates):
    UsageMessage(
      wrong: "several wait for an answer",
      remedy: "Name one: \(candidates.map { quoted($0) }.joined(separator: ", "))."
    )
  case .alreadyAnswered(let subject, let verb):
    UsageMessage(
      wrong: "that answer on \(quoted(subject)) is recorded already",
      remedy: verb == .confirm
        ? "To object after all: `roadmap dispute`." : "To agree after all: `roadmap confirm`."
    )
  case .proposalOpen(let subject, let verb, let party):
    UsageMessage(
      wrong: "a proposal of \(quoted(party)) to \(word(verb)) \(quoted(subject)) waits already",
      remedy: "To change it, take it back first: `roadmap undo \(TerminalText(escaping: subject))`."
    )
  case .sameProposalOfOther(let subject, let verb, let party):
    UsageMessage(
      wrong: "\(quoted(party)) proposed to \(word(verb)) \(quoted(subject)) already",
      remedy: "Agree to it: `roadmap confirm \(TerminalText(escaping: subject))`."
    )
  case .notSuspended(let subject):
    UsageMessage(
      wrong: "\(quoted(subject)) is not suspended",
      remedy: "To take back a proposal to suspend it: `roadmap undo`."
    )
  case .nothingToUndo(let subject):
    UsageMessage(
      wrong: "there is nothing of your side to take back"
        + (subject.map { " on \(quoted($0))" } ?? ""),
      remedy: "Only lines of your own journal can be taken back."
    )
  case .undoOfAgreed(let subject, let verb):
    UsageMessage(
      wrong: "what all sides agreed cannot be taken back: \(word(verb)) \(quoted(subject))",
      remedy: agreedRemedy(verb, TerminalText(escaping: subject))
    )
  default: preconditionFailure("the other problems are worded above")
  }
}

private func agreedRemedy(_ verb: Verb, _ subject: TerminalText) -> TerminalText {
  switch verb {
  case .postpone: "Propose another deadline: `roadmap postpone \(subject) --to PERIOD`."
  case .suspend: "Propose the opposite: `roadmap resume \(subject)`."
  case .resume: "Propose the opposite: `roadmap suspend \(subject)`."
  default: "It needs a new version of the agreement."
  }
}

private func compositionMessage(
  _ problem: CompositionProblem,
  _ subject: String
) -> UsageMessage {
  switch problem {
  case .characters(let problem):
    UsageMessage(
      wrong: "this cannot stand in a journal: \(wording(.syntax(problem), subject).message)",
      remedy: "Nothing was recorded. Write it without."
    )
  case .line(let problem): findingMessage(problem, subject)
  case .misread(let key):
    UsageMessage(
      wrong:
        "this value of \(TerminalText(escaping: "`\(key.spelling)`")) cannot stand in a journal",
      remedy: "It holds ` | ` or a word with `=` behind it. Use another name."
    )
  case .misreadText:
    UsageMessage(
      wrong: "this remark cannot stand in a journal",
      remedy: "Write it in one line of plain text."
    )
  }
}

private func findingMessage(_ problem: JournalProblem, _ subject: String) -> UsageMessage {
  let words = wording(problem, subject)
  return UsageMessage(
    wrong: "\(quoted(subject)): \(words.message)",
    remedy: words.remedy.isEmpty ? "Nothing was recorded." : "Nothing was recorded. \(words.remedy)"
  )
}

private func wording(_ problem: JournalProblem, _ subject: String) -> ProblemWording {
  let marked = UntrustedText(subject).forTerminal(columns: 60, ellipsis: "...")
  return problem.wording(ProblemContext(marked: marked, relatedLines: []), in: .english)
}

private func listed(_ names: [String]) -> TerminalText {
  names.map { TerminalText(escaping: $0) }.joined(separator: ", ")
}

func word(_ verb: Verb) -> TerminalText { TerminalText(escaping: "\(verb.spelling)") }

func shown(_ day: Day) -> TerminalText { TerminalText(escaping: day.isoText) }
