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
      "It goes with \(.alternatives(field.headings.keywords.map { "\($0.spelling)" })). The line belongs to the nearest heading above it."
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
  case .baseChanged(let version):
    ProblemWording(
      "v\(version).roadmap is not the text that this version follows: its SHA-256 is another",
      "Put back the file that is meant; `git log` or the other side has it."
    )
  case .textChanged(let parties):
    ProblemWording(
      "this is no longer the text that \(parties.shown) adopted",
      "Put the adopted text back; what should change belongs into a draft: `roadmap amend`."
    )
  case .idReused(let version):
    ProblemWording(
      "`\(context.marked)` stood for something else in v\(version)",
      "Give the new item an ID of its own, or say what it replaces: `replaces: \(context.marked)`."
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
      "this wording says \(drift.phraseDays.english), but `due` says \(drift.dueDays.english)",
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
