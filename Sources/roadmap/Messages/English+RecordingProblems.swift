internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

// The English words for what speaks against a recording.

/// The words for what is wrong with an action.
func englishMessage(
  for problem: RecordingProblem,
  on surface: Surface
) -> UsageMessage {
  switch problem {
  case .composition(let problem, let subject): englishMessage(for: problem, subject)
  case .finding(let problem, let subject): englishMessage(for: problem, subject)
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
  case .deadlinePast(let period, let today):
    UsageMessage(
      wrong: "\(quoted(period.canonicalText)) was over on \(shown(today))",
      remedy: "Propose a deadline that is still to come, such as `2027-Q1`."
    )
  case .periodAhead(let period, let today):
    UsageMessage(
      wrong: "\(quoted(period.canonicalText)) had not begun on \(shown(today))",
      remedy: "A figure is recorded when it is known; what is hoped for stands in `target`."
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
  case .notAnOwner(let subject, let party, let owners):
    UsageMessage(
      wrong: "\(quoted(party)) does not own \(quoted(subject))",
      remedy: "\(listed(owners)) does. A remark can be recorded: \(call(.note, on: surface))."
    )
  case .alreadyClaimed(let subject, let party, let day):
    UsageMessage(
      wrong: "\(quoted(party)) has reported \(quoted(subject)) done already, on \(shown(day))",
      remedy:
        "To change that, take it back first: \(call(.undo, TerminalText(escaping: subject), on: surface))."
    )
  case .occurrenceUnknown(let subject, let known):
    UsageMessage(
      wrong: "\(quoted(subject)) is not due at such a time",
      remedy: known.isEmpty
        ? "It is due once; write the ID without what follows the `@`."
        : "Behind the `@` stands one of: \(listedToEnd(known))"
    )
  case .occurrenceNotOpen(let subject, let next, let opens, let verb):
    UsageMessage(
      wrong: "\(quoted(subject)) has no open occurrence left for `\(word(verb))`",
      remedy:
        "The next opens on \(shown(opens)). If you mean it, name it: `roadmap \(word(verb)) \(TerminalText(escaping: next))`."
    )
  case .noOccurrenceLeft(let subject, let verb):
    UsageMessage(
      wrong: "\(quoted(subject)) has no occurrence left for `\(word(verb))`",
      remedy: "Name the one you mean, such as `ID@2026`; `roadmap show` lists them."
    )
  case .nothingToAnswer(let subject, let party):
    UsageMessage(
      wrong: "there is nothing of another side on \(quoted(subject)) to answer",
      remedy: "An answer of \(quoted(party)) needs a claim or a proposal, dated on or before it."
    )
  case .severalToAnswer(_, let candidates):
    UsageMessage(
      wrong: "several wait for an answer",
      remedy: "Name one: \(listedToEnd(candidates))"
    )
  case .severalMatters(let subject, let matters):
    UsageMessage(
      wrong: "on \(quoted(subject)) several different things wait for an answer",
      remedy: "Name one by its ID: \(listed(matters))"
    )
  case .nothingUnanswered(let subject, let party, let candidates):
    UsageMessage(
      wrong: "\(quoted(party)) has answered everything on \(quoted(subject))",
      remedy: "To answer anew, name what you mean: \(listedToEnd(candidates))"
    )
  case .alreadyAnswered(let subject, let verb):
    UsageMessage(
      wrong: "that answer on \(quoted(subject)) is recorded already",
      remedy: verb == .confirm
        ? "To object after all: \(call(.dispute, on: surface))."
        : "To agree after all: \(call(.confirm, on: surface))."
    )
  case .proposalOpen(let subject, let verb, let party):
    UsageMessage(
      wrong: "a proposal of \(quoted(party)) to \(word(verb)) \(quoted(subject)) waits already",
      remedy:
        "To change it, take it back first: \(call(.undo, TerminalText(escaping: subject), on: surface))."
    )
  case .sameProposalOfOther(let subject, let verb, let party):
    UsageMessage(
      wrong: "\(quoted(party)) proposed to \(word(verb)) \(quoted(subject)) already",
      remedy: "Agree to it: \(call(.confirm, TerminalText(escaping: subject), on: surface))."
    )
  case .notSuspended(let subject):
    UsageMessage(
      wrong: "\(quoted(subject)) is not suspended",
      remedy: "To take back a proposal to suspend it: \(call(.undo, on: surface))."
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
      remedy: agreedRemedy(verb, TerminalText(escaping: subject), on: surface)
    )
  case .undoOfUnknown(let id):
    UsageMessage(
      wrong: "your journal has no line with the ID \(quoted(id))",
      remedy: "Only lines of your own journal can be taken back."
    )
  }
}

private func agreedRemedy(
  _ verb: Verb,
  _ subject: TerminalText,
  on surface: Surface
) -> TerminalText {
  switch verb {
  case .postpone:
    "Propose another deadline: \(call(.postpone, "\(subject) --to PERIOD", on: surface))."
  case .suspend: "Propose the opposite: \(call(.resume, subject, on: surface))."
  case .resume: "Propose the opposite: \(call(.suspend, subject, on: surface))."
  case .cancel, .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
    "It needs a new version of the agreement."
  }
}

private func englishMessage(
  for problem: CompositionProblem,
  _ subject: String
) -> UsageMessage {
  switch problem {
  case .characters(let problem):
    UsageMessage(
      wrong:
        "this cannot stand in a journal: \(wording(.syntax(problem), subject, in: .english).message)",
      remedy: "Nothing was recorded. Write it without."
    )
  case .line(let problem): englishMessage(for: problem, subject)
  case .misread(let key):
    UsageMessage(
      wrong: "this value of `\(word(key))` cannot stand in a journal",
      remedy: "It holds ` | ` or a word with `=` behind it. Use another name."
    )
  case .misreadText:
    UsageMessage(
      wrong: "this remark cannot stand in a journal",
      remedy: "Write it in one line of plain text."
    )
  }
}

private func englishMessage(for problem: JournalProblem, _ subject: String) -> UsageMessage {
  let words = wording(problem, subject, in: .english)
  return UsageMessage(
    wrong: problem.namesItsPlace ? words.message : "\(quoted(subject)): \(words.message)",
    remedy: words.remedy.isEmpty ? "Nothing was recorded." : "Nothing was recorded. \(words.remedy)"
  )
}
