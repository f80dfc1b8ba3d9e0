package import RoadmapModel
import RoadmapSyntax
import Terminal

// The English catalogue: one exhaustive switch for each layer, so that the compiler finds a problem
// without words.

/// English words for a problem of an agreement file.
package func englishWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .syntax(let problem): englishWording(of: problem, context)

  // MARK: Structure

  case .agreementMissing:
    ProblemWording(
      "the file has no `agreement` heading",
      "Write `agreement ID  Title` below the format line."
    )
  case .agreementTwice:
    ProblemWording(
      "a second `agreement` heading; the first is on \(context.firstRelatedLine)",
      "One file holds one agreement: move this one to a folder of its own."
    )
  case .headingMisplaced(let keyword, let misplacement):
    ProblemWording(
      englishMessage(of: misplacement, "\(keyword.spelling)"),
      englishRemedy(of: misplacement)
    )
  case .partiesMissing(let found):
    ProblemWording(
      found == 0 ? "the agreement names no parties" : "the agreement names only one party",
      "Write a line `party ID  Name` for each of them, above the first area."
    )
  case .tooManyParties: ProblemWording("more than 64 parties", "No more than 64 are read.")
  case .tooManyLanguages:
    ProblemWording("more than 64 languages", "No more than 64 are read.")
  case .tooManyActivities:
    ProblemWording("more than 1000000 activities", "Divide the agreement into several.")
  case .conflictOpen:
    ProblemWording(
      "the parties have not settled this yet",
      "Keep one of the alternatives as the field above, and remove the lines that start with `?`."
    )
  case .indentationMisleading(let keyword):
    ProblemWording(
      "this line belongs to the \(.quoted("\(keyword.spelling)")) on \(context.firstRelatedLine), but is not indented deeper",
      "Indent it, or move it to the heading it should belong to; `roadmap fmt` shows how it is read."
    )

  // MARK: Identifiers, titles, languages

  case .idUnreadable(let problem): englishWording(of: problem, context)
  case .idLookAlike(let scalar, let meant):
    ProblemWording(
      "this letter is \(.named(scalar)), which only looks like a Latin one",
      "Did you mean `\(.quoted(meant))`? IDs are typed in Latin letters."
    )
  case .idTwice:
    ProblemWording(
      "the ID `\(context.marked)` stands twice; first on \(context.firstRelatedLine)",
      "Give one of the two another ID. Upper and lower case make no difference."
    )
  case .idReserved:
    ProblemWording(
      "no party may be called `observer`",
      "Choose another ID: `observer.journal` belongs to third persons."
    )
  case .titleMissing:
    ProblemWording(
      "`\(context.marked)` has no title in any language",
      "Write the title behind the ID, two spaces apart, or on a line such as `ru: …`."
    )
  case .titleTwice:
    ProblemWording(
      "the title in this language stands on the heading already",
      "Remove one of the two; a title on the heading is in the first of `languages`."
    )
  case .languageUnreadable:
    ProblemWording(
      "this is not a list of languages",
      "Write short tags with commas between them: `languages: en, ru, uz`."
    )
  case .languageReserved:
    ProblemWording(
      "`\(context.marked)` is the name of a field or heading and cannot be a language",
      "Use the tag of the language, such as `ru` or `uz-Cyrl`."
    )
  case .languageTwice: ProblemWording("this language stands twice", "Remove one of the two.")
  case .languageUnknown(let nearest):
    ProblemWording(
      "the language `\(context.marked)` is not declared",
      nearest.map { "Did you mean `\(.quoted($0))`?" }
        ?? "Add it to `languages` of the agreement, or correct the tag."
    )
  case .languageGap(let missing):
    ProblemWording(
      "no text in \(.enumeration(missing)) for `\(context.marked)`",
      "Add the missing language, so that both sides read the same."
    )

  // MARK: Fields

  case .fieldUnknown(let hint): englishWording(ofUnknownField: hint, context)
  case .fieldMisplaced(let field, let keyword):
    ProblemWording(
      "`\(.quoted("\(field.spelling)"))` does not belong to a heading `\(.quoted("\(keyword.spelling)"))`",
      "It goes with \(.alternatives(field.headings.map { "\($0.spelling)" })). The line belongs to the nearest heading above it."
    )
  case .fieldTwice:
    ProblemWording(
      "`\(context.marked)` stands twice; first on \(context.firstRelatedLine)",
      "Keep one of the two."
    )
  case .fieldEmpty:
    ProblemWording(
      "`\(context.marked)` has no value",
      "Write the value behind the colon, or remove the line."
    )
  case .fieldMissing(let field): englishWording(ofMissing: field)
  case .fieldWithoutHeading:
    ProblemWording(
      "this field belongs to no heading",
      "Put it under the `agreement` heading, or the one it is about."
    )
  case .partyExpected(let field):
    ProblemWording(
      "`\(.quoted("\(field.spelling)"))` does not say for which party",
      "Write the ID of the party before the colon: `\(.quoted("\(field.spelling)")) UZ: …`."
    )
  case .partyUnexpected:
    ProblemWording(
      "no party stands here",
      "Remove `\(context.marked)`: this field is the same for all parties."
    )
  case .fieldNotText(let field):
    ProblemWording(
      "`\(.quoted("\(field.spelling)"))` is not a text and has no languages",
      "Write it once, without a language."
    )
  case .textNotAllowed:
    ProblemWording(
      "the field above is not a text and cannot be continued",
      "Put the value on one line, or use `note` for a remark."
    )
  case .valueUnknown(let allowed, let nearest):
    ProblemWording(
      "`\(context.marked)` cannot stand here",
      nearest.map { "Did you mean `\(.quoted($0))`?" }
        ?? "Write \(.alternatives(allowed))."
    )
  case .versionUnreadable:
    ProblemWording(
      "`\(context.marked)` is not a version",
      "Write a whole number from 1: `version: 2`."
    )
  case .signatureUnreadable:
    ProblemWording(
      "no day of signature stands here",
      "Write `2025-07-30, Tashkent; Name and office`; place and name may be left out."
    )
  case .dateUnreadable(let problem):
    problem == .unreadable || problem == .empty
      ? ProblemWording(
        "`\(context.marked)` is not a day",
        "Write it as year, month and day: `2026-03-31`."
      )
      : englishWording(of: problem, meant: nil, context)
  case .baseUnreadable:
    ProblemWording(
      "`\(context.marked)` does not name a version",
      "Write its number, and once it is adopted its hash: `amends: 1 sha256:…`."
    )
  case .baseTwice:
    ProblemWording(
      "the agreement both amends and succeeds another version",
      "Keep `amends` for an amendment of it, or `succeeds` for a new plan after it."
    )
  case .figureUnreadable:
    ProblemWording(
      "`\(context.marked)` is not a figure",
      "Write a number and its period, such as `over 50 (2026-H1)`."
    )
  case .figureSeparated(let plain):
    ProblemWording(
      "the number `\(context.marked)` is read as \(.quoted(plain))",
      "Write it without separators to be sure."
    )
  case .listUnreadable:
    ProblemWording("an entry of this list is empty", "Remove the comma that is too much.")
  case .pathOutside:
    ProblemWording(
      "`\(context.marked)` leads out of the agreement's folder",
      "Put the document into the folder, such as `evidence/signed.pdf`, or give an http address."
    )

  // MARK: References

  case .partyUnknown(let nearest):
    ProblemWording(
      "there is no party `\(context.marked)`",
      nearest.map { "Did you mean `\(.quoted($0))`?" }
        ?? "Use the ID of one of the `party` headings."
    )
  case .referenceUnknown(let nearest):
    ProblemWording(
      "there is no item `\(context.marked)`",
      nearest.map { "Did you mean `\(.quoted($0))`?" } ?? "Use the whole ID of an item."
    )
  case .replacesUnknown(let nearest):
    ProblemWording(
      "no earlier version has an item `\(context.marked)`",
      nearest.map { "Did you mean `\(.quoted($0))`?" } ?? "Use the whole ID of an item."
    )
  case .referenceMisdirected(let kind):
    ProblemWording(
      kind.map { "one cannot wait for a \(.quoted("\($0.keyword.spelling)"))" }
        ?? "`\(context.marked)` is not something that can be completed",
      "Name an area, activity or milestone."
    )
  case .replacesContradictory:
    ProblemWording(
      "`none` stands beside IDs",
      "Write the IDs that the item replaces, or `none` alone."
    )
  case .dependencyCycle(let names):
    ProblemWording(
      "these items wait for one another: \(.quoted(names.joined(separator: " → ")))",
      "Remove one of the `after` or `of`, so that something can begin."
    )
  case .dependencyOutOfOrder(let name, let day):
    ProblemWording(
      "this item ends before \(.quoted(name)), which it waits for until \(.quoted(day.isoText))",
      "Move one of the two deadlines."
    )
  case .kindContradictsOwners(let kind, let owners):
    kind == .single
      ? ProblemWording(
        "`single` has one owner, but \(owners) are named",
        "Write `joint` if they do it together, `mirror` if each does its half."
      )
      : ProblemWording(
        "`mirror` needs an owner on each side, but one is named",
        "Name the owner of the other side too, or write `single`."
      )
  case .versionFileName(let expected):
    ProblemWording(
      "the file is called v\(expected), but holds version \(context.marked)",
      "Write `version: \(expected)`, or rename the file."
    )
  case .baseMissing(let version):
    ProblemWording(
      "v\(version).roadmap does not stand beside this file",
      "Put it there, so that changes can be shown."
    )

  // MARK: Deadlines

  case .deadline(let problem, let meant): englishWording(of: problem, meant: meant, context)
  case .deadlineBaseUnusable:
    ProblemWording(
      "`\(context.marked)` is due several times and cannot start a clock",
      "Name an item that is completed once, or give the deadline in days of the calendar."
    )
  case .occurrencesImpossible(let problem): englishWording(of: problem)
  case .milestoneUnderOccurrences:
    ProblemWording(
      "the activity on \(context.firstRelatedLine) is due several times and has no milestones",
      "Make the milestone an activity, or give its activity one deadline."
    )
  case .deadlineOutsidePeriod(let ends):
    ProblemWording(
      "this deadline ends on \(.quoted(ends.isoText)), after the agreement",
      "Check the year, or whether the period of the agreement is right."
    )
  case .overdueAtAdoption(let adopted):
    ProblemWording(
      "this deadline had passed when the agreement was adopted on \(.quoted(adopted.isoText))",
      "Check the year; what is done already is better said in a note."
    )
  case .wordingDrift(let drift):
    ProblemWording(
      "this wording says \(.days(drift.phraseWindow)), but `due` says \(.days(drift.dueWindow))",
      "Correct the one that is wrong: it reads as `\(.quoted(drift.phrase.canonicalText))`, `due` is `\(.quoted(drift.due.canonicalText))`."
    )
  case .wordingAmbiguous(let ambiguity):
    ProblemWording(
      "this wording can mean different days: \(englishReason(of: ambiguity))",
      "`due` counts; agree on a wording with months and years."
    )
  case .wordingUnreadable:
    ProblemWording(
      "this wording is not compared with `due`: the program cannot read it",
      "Nothing has to be done; make sure yourself that both say the same."
    )
  }
}

/// English words for a problem of bytes and lines.
func englishWording(
  of problem: SyntaxProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .fileEmpty:
    ProblemWording(
      "the file is empty",
      "An agreement starts with the line `roadmap-format 1`. If the text was lost, restore it from a copy."
    )
  case .fileTooLarge:
    ProblemWording("the file is over 512 MiB", "Split the agreement, or look what filled the file.")
  case .encodingUTF16:
    ProblemWording(
      "the file is in UTF-16, not UTF-8",
      "Save it again as UTF-8: in Word or Notepad, choose \"Plain text\" and the encoding UTF-8."
    )
  case .encodingInvalid:
    ProblemWording(
      "these bytes are not UTF-8",
      "Save the file as UTF-8, or type the damaged characters again."
    )
  case .lineEndingsMixed:
    ProblemWording(
      "this line ending differs from those above",
      "`roadmap fmt` writes the same line ending everywhere."
    )
  case .formatMissing:
    ProblemWording(
      "the format line is missing",
      "Write `roadmap-format 1` as the first line that is not a note."
    )
  case .formatVersion:
    ProblemWording(
      "this program does not read version `\(context.marked)` of the format",
      "Write `roadmap-format 1`, or use a newer `roadmap`."
    )
  case .formatTwice:
    ProblemWording(
      "the format line stands a second time",
      "Remove it; two agreements need two files."
    )
  case .controlCharacter("\r"):
    ProblemWording(
      "a carriage return inside the line",
      "Remove it, or end the line here: other programs would show another text."
    )
  case .controlCharacter("\t"):
    ProblemWording(
      "a tab inside a text",
      "Write spaces; tabs may stand only between words of the format."
    )
  case .controlCharacter("\0"):
    ProblemWording("a NUL character (U+0000)", "Remove it; it holds no text.")
  case .controlCharacter(let scalar):
    ProblemWording(
      "the control character \(.named(scalar))",
      "Remove it; it would act on a terminal or a printer."
    )
  case .bidiControl(let scalar):
    ProblemWording(
      "the text direction control \(.named(scalar))",
      "Remove it; it makes a reader see another text than the one that is stored."
    )
  case .tagCharacter(let scalar):
    ProblemWording("the invisible tag character \(.named(scalar))", "Remove it; nobody can see it.")
  case .noncharacter(let scalar):
    ProblemWording("\(.named(scalar)) is not a character", "Remove it.")
  case .invisibleCharacter(let scalar):
    ProblemWording(
      "the invisible character \(.named(scalar))",
      "Remove it, unless the script needs it here."
    )
  case .combiningMarks(let count):
    ProblemWording(
      "\(count) combining marks in a row; at most 30 are read",
      "Remove the marks; no script needs so many."
    )
  case .mixedScripts(let scalar):
    ProblemWording(
      "one word mixes two alphabets: here stands \(.named(scalar))",
      "Type the word again in one alphabet; the two letters look alike but are not the same."
    )
  case .lineTooLong(let bytes):
    ProblemWording(
      "this line is \(bytes) bytes long; the longest that is read has 65536",
      "Continue a long text on the next line, behind `|`."
    )
  case .lineUnreadable(let meant):
    if let meant {
      ProblemWording(
        "this line cannot be read",
        "Did you mean the heading `\(.quoted("\(meant.spelling)"))`?"
      )
    } else {
      ProblemWording(
        "this line cannot be read",
        "A line is a heading (`activity ID  Title`), a field (`name: value`), text behind `|`, or a note behind `#`."
      )
    }
  case .conflictMarker:
    ProblemWording(
      "a version control system left a conflict here",
      "Keep one of the two texts between the marks, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`."
    )
  case .headingColon:
    ProblemWording(
      "a heading has no colon",
      "Write the ID, two spaces and the title, without the colon."
    )
  case .headingWithoutID(let keyword):
    ProblemWording(
      "this heading has no ID",
      "Write `\(.quoted("\(keyword.spelling)")) ID  Title`, where the ID never changes later."
    )
  case .titleTooLong(let scalars):
    ProblemWording(
      "this title has \(scalars) characters; at most 1000 are read",
      "Shorten the title, and put the rest into `note` or `result`."
    )
  case .textDetached:
    ProblemWording(
      "this text continues nothing",
      "Text behind `|` stands directly under a heading or a text field, without a blank line or note between."
    )
  case .alternativeUnreadable:
    ProblemWording(
      "this alternative cannot be read",
      "Write a whole field behind the party, such as `?RU due: 2026-03`, or `?RU removed`."
    )
  }
}
