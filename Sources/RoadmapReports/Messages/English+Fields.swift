import RoadmapModel
import RoadmapSyntax
import Terminal

func englishFieldWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
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
  default:
    preconditionFailure("the words for \(problem) stand in another function")
  }
}

private func englishWording(
  ofUnknownField hint: AgreementProblem.FieldHint?,
  _ context: ProblemContext
) -> ProblemWording {
  let message: TerminalText = "there is no field `\(context.marked)`"
  switch hint {
  case .name(let name):
    return ProblemWording(message, "Did you mean `\(.quoted(name))`?")
  case .heading(let keyword):
    let word: TerminalText = .quoted("\(keyword.spelling)")
    return ProblemWording(
      "`\(word)` is a heading and has no colon",
      "Write `\(word) ID  Title`."
    )
  case .language:
    return ProblemWording(
      message,
      "If it is a language, add it to `languages` of the agreement."
    )
  case .lookAlike(let scalar, let meant):
    return ProblemWording(
      "there is no field `\(context.marked)`: it holds \(.named(scalar))",
      "Did you mean `\(.quoted(meant))`? Names are typed in Latin letters."
    )
  case nil:
    return ProblemWording(
      message,
      "`roadmap help format` lists the fields; a name that starts with `x-` is your own."
    )
  }
}

private func englishWording(ofMissing field: FieldName) -> ProblemWording {
  switch field {
  case .version: ProblemWording("the agreement has no `version`", "Write `version: 1`.")
  case .languages:
    ProblemWording(
      "the agreement has no `languages`",
      "Write them, the first one first: `languages: ru, uz`."
    )
  case .period:
    ProblemWording(
      "the agreement has no `period`",
      "Write from when to when it holds: `period: 2025-07-30..2026-12-31`."
    )
  default:
    ProblemWording("the field `\(.quoted("\(field.spelling)"))` is missing")
  }
}

func englishValueWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
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
  default:
    preconditionFailure("the words for \(problem) stand in another function")
  }
}

func englishReferenceWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .partyUnknown(let nearest):
    ProblemWording(
      "there is no party `\(context.marked)`",
      nearest.map { "Did you mean `\(.quoted($0))`?" }
        ?? "Use the ID of one of the `party` headings."
    )
  case .referenceUnknown(let nearest), .replacesUnknown(let nearest):
    ProblemWording(
      problem == .replacesUnknown(nearest: nearest)
        ? "the earlier version has no item `\(context.marked)`"
        : "there is no item `\(context.marked)`",
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
  default:
    preconditionFailure("the words for \(problem) stand in another function")
  }
}
