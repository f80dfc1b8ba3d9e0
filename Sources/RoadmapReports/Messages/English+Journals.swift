import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
import Terminal

/// English words for a problem of a journal.
package func englishWording(
  of problem: JournalProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .syntax(let problem): englishWording(of: problem, context)

  // MARK: Lines

  case .headerMissing:
    ProblemWording(
      "the journal has no first line",
      "Write `journal-format 1 AGREEMENT PARTY` above the first event."
    )
  case .headerVersion:
    ProblemWording(
      "this program does not read this version of the journal format",
      "Write `journal-format 1 AGREEMENT PARTY`, or use a newer `roadmap`."
    )
  case .headerMisplaced:
    ProblemWording(
      "the first line names another agreement or party than the file",
      "The file must be called like the party, and lie in the folder of the agreement."
    )
  case .lineInterrupted:
    ProblemWording(
      "the last line stops in the middle: a recording was interrupted",
      "Nothing else is lost. `roadmap heal` writes the event again if this computer recorded it."
    )
  case .zeroTail:
    ProblemWording(
      "NUL bytes stand behind the last line, as a crash of the machine leaves them",
      "They hold nothing; the next recording removes them."
    )
  case .conflictMarker:
    ProblemWording(
      "a version control system left a conflict here",
      "Keep the events of both sides, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`."
    )
  case .eventIncomplete:
    ProblemWording(
      "this line is not a whole event",
      "Write day, party, ID and verb, such as `2026-11-20 UZ/secretariat MON-1 done`."
    )
  case .dayUnreadable(let problem):
    problem == .unreadable || problem == .empty
      ? ProblemWording(
        "`\(context.marked)` is not a day",
        "Write it as year, month and day: `2026-11-20`."
      )
      : englishWording(of: problem, meant: nil, context)
  case .authorUnreadable:
    ProblemWording(
      "`\(context.marked)` is not a party and a person",
      "Write `UZ` or `UZ/secretariat`: letters, digits, points and hyphens."
    )
  case .subjectUnreadable:
    ProblemWording(
      "`\(context.marked)` is not the ID of an item",
      "Write the ID, `ID@2026-Q1` for one of several, `@agreement` or `@v2`."
    )
  case .verbUnknown(let nearest):
    ProblemWording(
      "there is no verb `\(context.marked)`",
      nearest.map { "Did you mean `\(.quoted($0))`?" }
        ?? "Write one of \(.alternatives(Verb.allCases.map { "\($0.spelling)" }))."
    )
  case .keyUnknown(let nearest):
    ProblemWording(
      "`\(context.marked)` does not go with this verb",
      nearest.map { "Did you mean `\(.quoted($0))=`?" }
        ?? "Put a remark behind ` | `; a key of your own starts with `x-`."
    )
  case .keyTwice: ProblemWording("`\(context.marked)` stands twice", "Keep one of the two.")
  case .keyMissing(let key):
    ProblemWording(
      "`\(.quoted("\(key.spelling)"))=` is missing",
      "Add it to the line; only the party itself may do so."
    )
  case .keyUnreadable(let key):
    ProblemWording(
      "`\(context.marked)` is not a value of `\(.quoted("\(key.spelling)"))=`",
      englishRemedy(of: key)
    )
  case .textMissing(let verb):
    ProblemWording(
      "`\(.quoted("\(verb.spelling)"))` says no reason",
      "Write it behind ` | ` at the end of the line."
    )
  case .idWrong(let expected):
    ProblemWording(
      "this line is not the one that was recorded; the event does not count",
      "Restore the line from a copy. If the change is meant, the journal's owner writes `id=\(.quoted(expected.text))`."
    )
  case .idWrongHarmless:
    ProblemWording(
      "this copy of an event is damaged; the event stands intact elsewhere",
      "Nothing has to be done; the line may be removed."
    )
  case .pathOutside:
    ProblemWording(
      "`\(context.marked)` leads out of the agreement's folder",
      "Put the document into the folder, such as `evidence/act.pdf`, or give an http address."
    )

  // MARK: Meaning

  case .authorForeign:
    ProblemWording(
      "`\(context.marked)` cannot record in this journal; the event does not count",
      "Each side writes its own journal. What the other side said on paper is entered with `--for`."
    )
  case .verbNotForObserver:
    ProblemWording(
      "an observer cannot claim, answer or propose; the event does not count",
      "An observer writes `note`, `report` and `measure`."
    )
  case .partyUnknown:
    ProblemWording(
      "the agreement has no party `\(context.marked)`; the event does not count",
      "Use the ID of one of its parties."
    )
  case .subjectUnknown(let nearest):
    ProblemWording(
      "the agreement has no item `\(context.marked)`; the event does not count",
      nearest.map { "Did you mean `\(.quoted($0))`?" }
        ?? "Perhaps a newer version has it: bring the agreement up to date."
    )
  case .versionMissing(let number):
    ProblemWording(
      "v\(number).roadmap is not in this folder; the event does not count",
      "Put the file back: from the other side, from git or from a copy."
    )
  case .occurrenceUnknown:
    ProblemWording(
      "there is no occurrence `\(context.marked)`; the event does not count",
      "`roadmap show ID` lists the occurrences."
    )
  case .verbMisdirected:
    ProblemWording(
      "this verb does not go with this item; the event does not count",
      "`roadmap help format` says what goes with what."
    )
  case .claimByNonOwner:
    ProblemWording(
      "this side is not responsible for the item; its claim does not count",
      "The owner reports it done; this side confirms."
    )
  case .wholeOfOccurrences:
    ProblemWording(
      "the item is due several times, and the line does not say which; it does not count",
      "Write the occurrence behind the ID, such as `ID@2026-Q1`."
    )
  case .answerToNothing:
    ProblemWording(
      "there is nothing here to answer; the event does not count",
      "An answer follows a claim or a proposal of the other side that stands."
    )
  case .answerToSelf:
    ProblemWording(
      "no side answers itself; the event does not count",
      "Use `undo` to take an own event back."
    )
  case .undoOfNothing:
    ProblemWording(
      "there is no such event to take back",
      "Name the event with `of=` and its ID."
    )
  case .undoOfForeign:
    ProblemWording(
      "only who recorded an event can take it back",
      "Object with `dispute`, or propose something else."
    )
  case .undoOfAgreed:
    ProblemWording(
      "what all sides agreed cannot be taken back by one of them",
      "Propose the opposite, such as `resume` after `suspend`."
    )
  case .adoptionOfOtherText:
    ProblemWording(
      "the text adopted here is not the text of this version",
      "Compare the files of both sides; adopt the version again when they are equal."
    )
  case .futureDated:
    ProblemWording(
      "this event is dated in the future",
      "Check the day; until then it does not count."
    )
  case .proposalsContradict:
    ProblemWording(
      "two different deadlines were agreed on one day",
      "Both sides should agree once more on one of them."
    )
  case .sidesContradict:
    ProblemWording(
      "one side reports this done, the other proposes to move, suspend or cancel it",
      "One of the two should answer the other."
    )
  }
}

private func englishRemedy(of key: EventKey) -> TerminalText {
  switch key {
  case .by: "Write the party and person who enter it: `by=UZ/secretariat`."
  case .of: "Write the 12 characters behind `id=` of the event that is meant."
  case .to: "Write a period, such as `to=2026-12` or `to=2026-10..2026-12`."
  case .value: "Write a number, such as `value=491`."
  case .period: "Write a period, such as `period=2026-H1`."
  case .sha256: "Write 64 digits of 0 to 9 and a to f."
  case .size: "Write the number of bytes."
  case .xxh64: "Write 16 digits of 0 to 9 and a to f."
  case .evidence: "Write a path in the folder or an address."
  case .session: "Write the day of the session, such as `session=2026-11-20`."
  case .at: "Write the instant in UTC: `at=2026-11-20T09:30:00Z`."
  case .id: "The ID has 12 characters and is the last key of the line."
  }
}
