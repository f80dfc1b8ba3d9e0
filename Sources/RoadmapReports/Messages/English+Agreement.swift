package import RoadmapModel
import RoadmapSyntax
import Terminal

/// English words for a problem of an agreement file.
package func englishWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .syntax(let problem): englishWording(of: problem, context)
  case .agreementMissing, .agreementTwice, .headingMisplaced, .partiesMissing, .tooManyParties,
    .tooManyActivities, .conflictOpen, .indentationMisleading:
    englishStructureWording(of: problem, context)
  case .idUnreadable, .idLookAlike, .idTwice, .idReserved, .titleMissing, .titleTwice,
    .languageUnreadable, .languageReserved, .languageTwice, .languageUnknown, .languageGap:
    englishNameWording(of: problem, context)
  case .fieldUnknown, .fieldMisplaced, .fieldTwice, .fieldEmpty, .fieldMissing,
    .fieldWithoutHeading, .partyExpected, .partyUnexpected, .fieldNotText, .textNotAllowed:
    englishFieldWording(of: problem, context)
  case .valueUnknown, .versionUnreadable, .signatureUnreadable, .dateUnreadable,
    .baseUnreadable, .baseTwice, .figureUnreadable, .figureSeparated, .listUnreadable,
    .pathOutside:
    englishValueWording(of: problem, context)
  case .partyUnknown, .referenceUnknown, .referenceMisdirected, .replacesContradictory,
    .dependencyCycle, .dependencyOutOfOrder, .kindContradictsOwners, .versionFileName,
    .baseMissing, .replacesUnknown:
    englishReferenceWording(of: problem, context)
  case .deadline, .deadlineBaseUnusable, .occurrencesImpossible, .milestoneUnderOccurrences,
    .deadlineOutsidePeriod, .overdueAtAdoption, .wordingDrift, .wordingAmbiguous,
    .wordingUnreadable:
    englishDeadlineWording(of: problem, context)
  }
}

/// A case that another function of this file answers.
private func misrouted(_ problem: AgreementProblem) -> Never {
  preconditionFailure("the words for \(problem) stand in another function")
}

private func englishStructureWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
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
  default: misrouted(problem)
  }
}

private func englishMessage(
  of misplacement: AgreementProblem.Misplacement,
  _ keyword: String
) -> TerminalText {
  switch misplacement {
  case .beforeAgreement: "`\(.quoted(keyword))` stands before the `agreement` heading"
  case .partyAfterItems: "a party stands behind an area"
  case .clauseBetweenItems: "a clause stands between areas"
  case .activityOutsideArea: "this activity belongs to no area"
  case .milestoneOutsideActivity: "this milestone belongs to no activity"
  case .indicatorAfterChildren: "this indicator stands behind the activities of its area"
  }
}

private func englishRemedy(of misplacement: AgreementProblem.Misplacement) -> TerminalText {
  switch misplacement {
  case .beforeAgreement: "Put the `agreement` heading first."
  case .partyAfterItems: "Name all parties above the first area."
  case .clauseBetweenItems: "Put clauses directly after the parties, or at the end of the file."
  case .activityOutsideArea: "Write a line `area ID  Title` above it."
  case .milestoneOutsideActivity: "Put it under the activity it is a step of."
  case .indicatorAfterChildren: "Put it above the first activity."
  }
}

private func englishNameWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
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
  default: misrouted(problem)
  }
}

private func englishWording(
  of problem: ItemIDProblem,
  _ context: ProblemContext
) -> ProblemWording {
  let rule: TerminalText =
    "An ID is a Latin letter, then letters, digits, `-` and `.`, such as `MON-1`."
  switch problem {
  case .empty: return ProblemWording("an ID is missing here", rule)
  case .doesNotStartWithLetter:
    return ProblemWording("the ID `\(context.marked)` does not start with a Latin letter", rule)
  case .notAllowed:
    return ProblemWording("`\(context.marked)` cannot stand in an ID", rule)
  case .endsWithPunctuation:
    return ProblemWording("the ID `\(context.marked)` does not end in a letter or digit", rule)
  case .tooLong(let bytes):
    return ProblemWording("this ID has \(bytes) characters; at most 64 are allowed", rule)
  }
}
