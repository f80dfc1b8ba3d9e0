internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

// The English words for what stops a command.

func englishMessage(
  for problem: CommandProblem,
  on surface: Surface
) -> UsageMessage {
  switch problem {
  case .noWorkspace(let folder):
    UsageMessage(
      wrong: "there is no folder `Roadmaps` "
        + (folder.map { "in \(quoted($0)) or above it" } ?? "to be found"),
      remedy: "Go to the folder that holds it, or name it: `roadmap --roadmaps DIR ...`."
    )
  case .noAgreements(let path):
    UsageMessage(
      wrong: "no agreement in \(quoted(path))",
      remedy: "An agreement is a folder with a file `v1.roadmap` or `draft.roadmap`; "
        + "`roadmap help format` shows how to write one."
    )
  case .targetUnknown(let target, let nearest):
    UsageMessage(
      wrong: "there is no file, folder or agreement \(quoted(target))",
      remedy: nearest.map { "Did you mean \(quoted($0))?" }
        ?? "`roadmap list` shows the agreements."
    )
  case .partyNowhere(let name, let parties):
    UsageMessage(
      wrong: "no agreement here has a party \(quoted(name))",
      remedy: "The parties are \(listed(parties))."
    )
  case .file(let failure, let name): englishMessage(for: failure, name)
  case .linesUnreadable(let name):
    UsageMessage(
      wrong: "\(name) has lines that cannot be read; it was left as it is",
      remedy: "`roadmap check` shows them. Correct them first."
    )
  case .wouldChangeText(let name):
    UsageMessage(
      wrong: "tidying \(name) would change more than white space; it was left as it is",
      remedy: "This is a mistake in the program; please report it with the file."
    )
  case .exists(let name):
    UsageMessage(
      wrong: "there is \(name) already; nothing was changed",
      remedy: "Choose another name, or look into that folder."
    )
  case .outputFailed(let reason):
    UsageMessage(
      wrong: "the output could not be written: \(reason)",
      remedy: "What was printed is not complete. Write to another place and run it again."
    )
  case .doneUnseen(let changes, let reason):
    UsageMessage(
      wrong: "it was done and is on disk, but it could not be shown: \(reason)",
      remedy: "Do not do it again. Recorded or written: \(quotedList(changes))"
        + (changes.count > 6 ? "" : ".")
    )
  case .itemUnknown(let typed, let nearest):
    UsageMessage(
      wrong: "there is no item \(quoted(typed))",
      remedy: nearest.map { "Did you mean \(quoted($0))?" } ?? "`roadmap list` shows the IDs."
    )
  case .itemAmbiguous(let typed, let names):
    UsageMessage(
      wrong: "\(quoted(typed)) can mean several items",
      remedy: "Write one of them: \(quotedList(names))" + (names.count > 6 ? "" : ".")
    )
  case .agreementUnclear(let subject, let names):
    UsageMessage(
      wrong: "it is not clear which agreement \(quoted(subject)) is of",
      remedy: "Write one of them: \(quotedList(Array(names.prefix(6))))."
    )
  case .notTracked(let name):
    UsageMessage(
      wrong: "\(name) is not tracked, so it has no status",
      remedy: "`roadmap show \(name)` prints what the agreement says; "
        + "activities, milestones and areas without activities are tracked."
    )
  case .windowUnreadable(let window):
    UsageMessage(
      wrong: "\(quoted(window)) is not a window of time",
      remedy: "Write how far to look ahead, `30d`, `8w` or `3m`, or a period such as `2026-Q4`."
    )
  case .codeUnknown(let word, let nearest):
    UsageMessage(
      wrong: "there is no code \(quoted(word))",
      remedy: nearest.map { "Did you mean \(quoted($0))?" } ?? "`roadmap explain` lists all codes."
    )
  case .statusUnknown(let word, let nearest):
    UsageMessage(
      wrong: "there is no status \(quoted(word))",
      remedy: nearest.map { "Did you mean \(quoted("is:" + $0))?" }
        ?? "Write a status such as `is:overdue`, or `is:open`, `is:late`, `is:waiting`, `is:ours`."
    )
  case .ageUnreadable(let text):
    UsageMessage(
      wrong: "\(quoted(text)) is not a length of time",
      remedy: "Write `changed:<30d` for the last 30 days, `changed:>30d` for longer ago."
    )
  case .orAlone:
    UsageMessage(
      wrong: "`or` stands without a filter before or behind it",
      remedy: "Write it between filters: `is:overdue or is:due-soon`."
    )
  case .filterEmpty(let text):
    UsageMessage(
      wrong: "the filter \(quoted(text)) is empty",
      remedy: "Write a word of the title, `is:overdue`, `owner:UZ`, `area:MON` or `due:2026-Q1`."
    )
  case .filterUnknown(let key, let nearest):
    UsageMessage(
      wrong: "there is no filter \(quoted(key + ":"))",
      remedy: nearest.map { "Did you mean \(quoted($0 + ":"))?" }
        ?? "There are `is:`, `owner:`, `area:`, `agreement:`, `due:` and `changed:`."
    )
  case .periodUnreadable(let value):
    UsageMessage(
      wrong: "\(quoted(value)) is not a period",
      remedy: "Write it as in a deadline: `due:2026`, `due<2026-07` or `due:2026-05..2026-10`."
    )
  case .agreementNotNamed(let first):
    UsageMessage(
      wrong: "there are several agreements, and none is named",
      remedy: "Name one before the versions: `roadmap diff \(TerminalText(escaping: first)) v1 v2`."
    )
  case .versionUnknown(let word, let agreement, let known):
    UsageMessage(
      wrong: "\(quoted(agreement)) has no version \(quoted(word))",
      remedy: "It has \(known.map { quoted($0) }.joined(separator: ", "))."
    )
  case .git(let problem): problem.english
  case .adoptedTextMissing(let version, let agreement):
    UsageMessage(
      wrong:
        "the adopted text of v\(version) of \(quoted(agreement)) is neither kept here nor in git",
      remedy: "Take it from the other side, and name both files: `roadmap diff OLD NEW`."
    )
  case .oneVersion(let agreement):
    UsageMessage(
      wrong: "\(quoted(agreement)) has only one version",
      remedy: "Name two files: `roadmap diff OLD NEW`."
    )
  case .notComparable(let name, let hasConflicts):
    UsageMessage(
      wrong: "\(name) cannot be compared",
      remedy: hasConflicts
        ? "Resolve the conflicts first, or compare without them: `--allow-conflicts`."
        : "Correct these lines first; `roadmap check` names everything else."
    )
  case .newAgreement(let problem): englishMessage(for: problem)
  case .identityMissing(let configuration):
    UsageMessage(
      wrong: "nobody is named who records this",
      remedy: "Say who you are: `--by UZ/secretariat`, or set ROADMAP_BY"
        + (configuration.map { ", or write `by = PARTY/NAME` into \($0)" } ?? "") + "."
    )
  case .identityUnreadable(let text, let source):
    UsageMessage(
      wrong: "\(quoted(text)) in \(englishPlace(source)) names no party and person",
      remedy: """
        Write the ID of your party, and after a slash your name or office without spaces: \
        `UZ/secretariat`.
        """
    )
  case .configurationUnreadable(let name):
    UsageMessage(
      wrong: "your configuration \(name) cannot be read",
      remedy: "Say who you are with `--by UZ/secretariat`, or look at the file."
    )
  case .severalAgreements(let names):
    UsageMessage(
      wrong: "these items belong to several agreements: "
        + names.map { quoted($0) }.joined(separator: ", "),
      remedy: "One action is one journal. Record them one agreement after the other."
    )
  case .noUserFolders:
    UsageMessage(
      wrong: "there is no place for what this machine records: HOME is not set",
      remedy: "Set HOME, or XDG_STATE_HOME and XDG_CONFIG_HOME, to absolute paths."
    )
  case .refused(let refusal, let name): englishMessage(for: refusal, name)
  case .keptReplacing(let name):
    UsageMessage(
      wrong: "another program kept replacing \(name); nothing of it was overwritten",
      remedy: "The lines are kept. When it is quiet, `roadmap heal` adds them."
    )
  case .notConfirmed(let name, let reason, let events):
    UsageMessage(
      wrong: "not confirmed by the disk: \(reason) (\(name), event \(events))",
      remedy: "It may or may not be recorded. `roadmap heal` looks, and completes it."
    )
  case .recording(let problem): englishMessage(for: problem, on: surface)
  }
}

private func englishPlace(_ source: IdentitySource) -> TerminalText {
  switch source {
  case .flag: "`--by`"
  case .variable: "ROADMAP_BY"
  case .configuration: "the configuration"
  }
}

private func englishMessage(for failure: FileFailure, _ name: TerminalText) -> UsageMessage {
  switch failure {
  case .notFound:
    UsageMessage(wrong: "there is no file \(name)", remedy: "Check the name and the folder.")
  case .isFolder:
    UsageMessage(
      wrong: "\(name) is a folder, not a file",
      remedy: "Name a file in it; where a file should stand, give the folder another name."
    )
  case .notRegular:
    UsageMessage(
      wrong: "\(name) is not a plain file",
      remedy: "Links, pipes and devices are not followed here; put the file itself in its place."
    )
  case .isNoFolder:
    UsageMessage(
      wrong: "\(name) is no folder, and evidence is copied into it",
      remedy: "Nothing was recorded. Give what stands there another name."
    )
  case .unusableName(_, let problem):
    UsageMessage(
      wrong: "\(name) cannot be evidence: its name \(englishCause(problem))",
      remedy: "Nothing was recorded. Give the file another name and record it again."
    )
  case .tooLarge(_, let limit):
    UsageMessage(
      wrong: "\(name) is over \(sizeWords(limit)) and was not read",
      remedy: "Look what filled it; `roadmap explain file-too-large` says more."
    )
  case .unsteady:
    UsageMessage(
      wrong: "\(name) changes while it is read",
      remedy: "Wait until the other program has finished, and try again."
    )
  case .changedByOthers:
    UsageMessage(
      wrong: "somebody else changed \(name) meanwhile; nothing was overwritten",
      remedy: "Look at their text, and try again."
    )
  case .locked(_, let holder):
    UsageMessage(
      wrong: "another roadmap is writing beside \(name)"
        + (holder.map { ": process \(quoted($0))" } ?? ""),
      remedy: "Wait until it has finished, and try again; nothing was changed."
    )
  case .unconfirmed(_, let errorNumber):
    UsageMessage(
      wrong: "\(name) was written, but the disk did not confirm it: "
        + systemWords(for: errorNumber),
      remedy: "Compare the file with what you expect before you go on."
    )
  case .refused(_, let errorNumber):
    UsageMessage(
      wrong: "\(name) cannot be used: \(systemWords(for: errorNumber))",
      remedy: "Check that the file is there and that you may open it; nothing was changed."
    )
  }
}

private func englishCause(_ problem: EvidenceNameProblem) -> TerminalText {
  switch problem {
  case .numberSign: "holds `#`, behind which a journal keeps the hash"
  case .divider: "holds ` | `, behind which a journal keeps the text"
  case .key(let key):
    "holds ` \(TerminalText(escaping: key))`, with which another value would begin"
  case .control: "holds a line break or another control character"
  }
}

private func englishMessage(for refusal: RecordingRefusal, _ name: TerminalText) -> UsageMessage {
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
  case .encodingUTF16:
    UsageMessage(
      wrong: "\(name) is written in UTF-16, which cannot be added to",
      remedy: "Nothing was recorded, and nothing was cut from it. "
        + "Open it in an editor, save it as UTF-8 and record it again."
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

private func englishMessage(for problem: NewAgreementProblem) -> UsageMessage {
  switch problem {
  case .missing(let part):
    UsageMessage(
      wrong: "the new agreement needs \(englishName(of: part))",
      remedy: "For example: `roadmap new tashkent-kazan --parties UZ,RU --period 2027..2028`."
    )
  case .name(let name):
    UsageMessage(
      wrong: "\(quoted(name)) cannot be the name of an agreement",
      remedy: "Use small Latin letters, digits and dashes, such as `tashkent-kazan`."
    )
  case .parties(let text):
    UsageMessage(
      wrong: "\(quoted(text)) does not name the parties",
      remedy: "Write two IDs or more with a comma between: `--parties UZ,RU`."
    )
  case .period(let text):
    UsageMessage(
      wrong: "\(quoted(text)) is not a period",
      remedy: "Write the first and the last year: `--period 2027..2028`."
    )
  case .languages(let text):
    UsageMessage(
      wrong: "\(quoted(text)) does not name languages",
      remedy: "Write their tags with a comma between: `--languages en,ru,uz`."
    )
  case .finding(let problem):
    UsageMessage(
      wrong: "the text would not be right: "
        + problem.wording(ProblemContext(marked: "it", relatedLines: []), in: .english).message,
      remedy: "Nothing was made. Write the title in one line of plain text."
    )
  }
}

private func englishName(of part: NewAgreementProblem.Part) -> TerminalText {
  switch part {
  case .name: "a name"
  case .parties: "its parties"
  case .period: "its period"
  }
}
