import RoadmapModel
import Terminal

func englishDeadlineWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
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
  default:
    preconditionFailure("the words for \(problem) stand in another function")
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

private func englishWording(of problem: ScheduleProblem) -> ProblemWording {
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

private func englishReason(of ambiguity: PhraseAmbiguity) -> TerminalText {
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
  /// `2026-10-01 to 2026-12-31`, or the words for a window without bounds.
  fileprivate static func days(_ window: Window?) -> TerminalText {
    guard let window else { return "no fixed days" }
    switch (window.first, window.last) {
    case (let first?, let last?) where first == last: return quoted(first.isoText)
    case (let first?, let last?): return "\(quoted(first.isoText)) to \(quoted(last.isoText))"
    case (let first?, nil): return "from \(quoted(first.isoText)) on"
    case (nil, let last?): return "until \(quoted(last.isoText))"
    case (nil, nil): return "no fixed days"
    }
  }

  fileprivate static func date(_ year: Int, _ month: Int, _ day: Int) -> TerminalText {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return quoted("\(year)-\(padded(month))-\(padded(day))")
  }
}
