import RoadmapModel
import RoadmapSyntax
import Terminal

// Words for the parts of problems: misplaced headings, IDs, unknown fields, times.

func englishMessage(
  of misplacement: AgreementProblem.Misplacement,
  _ keyword: String
) -> TerminalText {
  switch misplacement {
  case .beforeAgreement: "`\(.quoted(keyword))` stands before the `agreement` heading"
  case .partyAfterItems: "a party stands behind an area"
  case .clauseBetweenItems: "a clause stands between areas"
  case .activityOutsideArea: "this activity belongs to no area"
  case .milestoneOutsideActivity: "this milestone belongs to no activity"
  }
}

func englishRemedy(of misplacement: AgreementProblem.Misplacement) -> TerminalText {
  switch misplacement {
  case .beforeAgreement: "Put the `agreement` heading first."
  case .partyAfterItems: "Name all parties above the first area."
  case .clauseBetweenItems: "Put clauses directly after the parties, or at the end of the file."
  case .activityOutsideArea: "Write a line `area ID  Title` above it."
  case .milestoneOutsideActivity: "Put it under the activity it is a step of."
  }
}

func englishWording(
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

func englishWording(
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

func englishWording(ofMissing field: FieldName) -> ProblemWording {
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
  case .authentic, .prevails, .signed, .inForce, .amends, .succeeds, .basis, .original, .source,
    .onExpiry, .confirmation, .reporting, .note, .short, .contact, .number, .due, .owner, .with,
    .theme, .kind, .result, .form, .funding, .after, .replaces, .unit, .baseline, .target, .by,
    .direction:
    ProblemWording("the field `\(.quoted("\(field.spelling)"))` is missing")
  }
}

/// English words for a value about time that cannot be read.
func englishWording(
  of problem: DeadlineProblem,
  meant: String?,
  _ context: ProblemContext
) -> ProblemWording {
  let message = englishMessage(of: problem, context)
  if let meant { return ProblemWording(message, "Write `\(.quoted(meant))`.") }
  return ProblemWording(message, englishRemedy(of: problem))
}

private func englishMessage(
  of problem: DeadlineProblem,
  _ context: ProblemContext
) -> TerminalText {
  switch problem {
  case .empty: "a deadline is missing here"
  case .unreadable: "this deadline cannot be read"
  case .winter(let year):
    "winter \(year) is ambiguous: it has meant January to March, and December to February"
  case .noSuchMonth(_, let month): "there is no month \(month)"
  case .noSuchDay(let year, let month, let day):
    "the calendar has no day \(.date(year, month, day))"
  case .yearOutOfRange(let year): "the year \(year) is not read; years go from 1900 to 2199"
  case .reversedSpan: "this span ends before it begins"
  case .openSpan: "a deadline needs an end; only the period of an agreement may go on"
  case .listNotAscending(let period):
    "\(.quoted(period.canonicalText)) ends before the period in front of it"
  case .listRepeats(let period): "\(.quoted(period.canonicalText)) stands in the list already"
  case .spanInList: "a list of deadlines holds single periods, not spans"
  case .listTooLong(let limit), .numberTooLarge(let limit): "more than \(limit) is not read"
  case .numberIsZero: "numbers count from 1"
  case .byDayNeedsYears: "`by` with a month and a day goes with `every year` only"
  case .noSuchDayOfYear(let month, let day): "the calendar has no day \(month)-\(day)"
  case .digitNotASCII(let scalar): "the digit \(.named(scalar)) is not one of 0 to 9"
  case .unreadableID: "`\(context.marked)` does not end in an ID"
  }
}

private func englishRemedy(of problem: DeadlineProblem) -> TerminalText {
  switch problem {
  case .empty, .unreadable:
    "Write a day (`2026-03-31`), a month (`2026-03`), `2026-Q1`, `2026-H1`, a year, `by` and one of them, `every quarter`, `ongoing` or `to be agreed`; `roadmap help format` shows all."
  case .winter(let year):
    "Write the months, such as `\(year)-01..\(year)-03` or `\(year)-12`."
  case .noSuchMonth, .noSuchDay, .noSuchDayOfYear: "Check the date in the signed text."
  case .yearOutOfRange: "Check the year."
  case .reversedSpan: "Write the earlier one first."
  case .openSpan: "Write where it ends, or `ongoing`."
  case .listNotAscending, .listRepeats: "Put the periods in order, each once."
  case .spanInList: "Write each period, or use `every …`."
  case .listTooLong, .numberTooLarge: "Use `every …`, or a smaller number."
  case .numberIsZero: "Write 1 or more."
  case .byDayNeedsYears: "Write `every year by 03-31`, or leave the day out."
  case .digitNotASCII: "Type the digits 0 to 9."
  case .unreadableID: "Write `within 30 days of MON-1`."
  }
}

func englishWording(of problem: ScheduleProblem) -> ProblemWording {
  switch problem {
  case .recurringWithoutEnd:
    ProblemWording(
      "the agreement has no end, so this would recur for ever",
      "Write until when: `every year in 2026..2030`."
    )
  case .noOccurrence(let span):
    ProblemWording(
      "no such period ends in \(.quoted(span.canonicalText))",
      "Check the rhythm and the years: nothing would ever be due."
    )
  }
}

func englishReason(of ambiguity: PhraseAmbiguity) -> TerminalText {
  switch ambiguity {
  case .winter: "winter begins in one year and ends in the next"
  case .noYear: "it names no year"
  case .before: "with the last day or without it"
  case .fiscalYear: "one budget year or two calendar years"
  case .fiscalYearOrMonth: "a budget year or a month"
  case .dayOrMonthFirst: "day or month first"
  case .dateAndOngoing: "a day, and ever after"
  case .agreementUnknown: "it depends on the end of the agreement"
  case .noEnd: "it names no end"
  }
}

extension TerminalText {
  static func date(_ year: Int, _ month: Int, _ day: Int) -> TerminalText {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return quoted("\(year)-\(padded(month))-\(padded(day))")
  }
}
