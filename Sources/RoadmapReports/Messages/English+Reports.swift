import RoadmapModel
import RoadmapStatus
package import RoadmapSyntax
package import Terminal

// The English words of reports.

extension CountedNoun {
  package var english: TerminalText {
    switch self {
    case .activities: "activities"
    case .areas: "areas"
    case .activitiesAndAreas: "activities and areas"
    }
  }
}

extension VersionPhrase {
  package var english: TerminalText {
    switch self {
    case .draft: "draft"
    case .inForce(let day): "in force since \(day: day)"
    case .notInForce: "not in force"
    case .notInForceRemark: "(not in force)"
    case .period(let period): "period \(period)"
    case .ended: "ended"
    case .asOf(let day): "as of \(day: day)"
    case .and(let first, let last): "\(first) and \(last)"
    }
  }
}

extension ItemPhrase {
  package var english: TerminalText {
    switch self {
    case .headline(let headline, let day): "\(headline.word(in: .english)) \(day: day)"
    case .since(let day): "since \(day: day)"
    case .claimed(let day): "claimed \(day: day)"
    case .overdue(let days, let last): "overdue \(days) d\(.inBrackets(last))"
    case .dueSoon(let days, let last):
      days == 0 ? "due soon, today" : "due soon, in \(days) d\(.inBrackets(last))"
    case .partlyCompleted(let done, let of): "partly completed, \(done) of \(of)"
    case .count(let done, let of): "\(done) of \(of)"
    case .countDone(let done, let of): "\(done) of \(of) done"
    case .answerProposal(let verb, let target):
      "answer the \(verb.englishProposal)\(target.map { " to \($0)" } ?? "")"
    case .answerProposals: "answer the proposals of the other side"
    case .answerClaim: "answer the claim"
    case .answer: "answer"
    case .claimAgainOrTakeBack: "claim again or take back"
    case .claimAgain: "claim again"
    case .reportOwed: "report owed"
    case .report: "report"
    case .claimWhenDone: "claim it when it is done"
    case .claim: "claim"
    case .enteredBy(let party): "entered by \(party)"
    }
  }
}

extension StatusReportPhrase {
  package var english: TerminalText {
    switch self {
    case .ended: "Ended"
    case .textOnly(let count, let noun):
      "Text only, nothing recorded: \(count) \(noun.english) without a journal."
    case .onlyKnownOn(let day): "Only what was recorded up to \(day: day)."
    case .onlyObserved: "Only an observer recorded anything; the parties did not."
    case .againstSigned: "Counted against the signed deadlines."
    case .completed: "Completed"
    case .timeUsed: "Time used"
    case .countOf(let done, let of, let noun): "\(done) of \(of) \(noun.english)"
    case .daysOf(let used, let total): "\(used) of \(total) days"
    case .needsUs(let party): "Needs us (\(party))"
    case .needs(let parties): "Needs \(parties)"
    case .needsThem(let parties): "Needs them (\(parties))"
    case .runsByItself: "Runs by itself"
    case .more(let count): "\(count) more"
    case .areas: "Areas: completed, and the most pressing"
    case .share(let done, let of): "\(done) of \(of)"
    case .figures: "Figures, the latest of each side"
    case .earlierVersions(let items): "Earlier versions: \(items)."
    case .journalLines(let count):
      count == 1
        ? "1 line of the journals needs attention" : "\(count) lines of the journals need attention"
    case .lostLines(let count):
      count == 1
        ? "1 line recorded here has vanished from its journal; `roadmap heal` puts it back"
        : "\(count) lines recorded here have vanished from their journal; `roadmap heal` puts them back"
    case .journalInUTF16(let name):
      "\(name) is written in UTF-16 and was not read; save it as UTF-8"
    case .brokenText(let name, let errors):
      "\(name) has \(errors == 1 ? "1 error" : "\(errors) errors"), so that what is shown may be wrong: `roadmap check`"
    case .notShown(let names): "Not shown, because a file cannot be read: \(names)"
    case .observer: "observer"
    case .target(let value): "target \(value)"
    case .foldedCount(let done, let of, let noun): "\(done) of \(of) \(noun.english) completed"
    case .foldedTextOnly(let count, let noun):
      "\(count) \(noun.english), text only, nothing recorded"
    case .version: "Version"
    case .textOnlyRemark(let count, let noun):
      "Text only, nothing recorded: \(count) \(noun.english)."
    case .areasHeading: "Areas"
    case .figuresHeading: "Figures"
    }
  }
}

extension DuePhrase {
  package var english: TerminalText {
    switch self {
    case .title(let day): "What is due as of \(day: day)"
    case .titleFor(let party): "for \(party)"
    case .nothing: "Nothing is due."
    case .later(let day): "up to \(day: day); `roadmap due \(day: day)` lists them"
    case .answers: "To be answered"
    case .overdue: "Overdue"
    case .reports: "Reports owed"
    case .before(let day): "Before \(day: day)"
    case .dueBy(let day): "Due by \(day: day)"
    case .dueBetween(let first, let last): "Due \(day: first) to \(day: last)"
    case .next: "Next"
    case .laterHeading: "Later"
    case .today: "today"
    case .ago(let days): "\(days) d ago"
    case .late(let days): "\(days) d late"
    case .ahead(let days): "in \(days) d"
    case .both: "both"
    }
  }
}

extension PagePhrase {
  package var english: TerminalText {
    switch self {
    case .rule(let number): "rule \(number) of 15"
    case .progress: "progress"
    case .calendar: "calendar"
    case .deadline: "deadline"
    case .waitsFor: "waits for"
    case .also: "also"
    case .window: "window"
    case .signed: "signed"
    case .agreed: "agreed"
    case .status: "status"
    case .due: "due"
    case .occurrencesRow: "occurrences"
    case .owner(let party): "owner \(party)"
    case .owners: "owners"
    case .kind: "kind"
    case .confirmation: "confirmation"
    case .waitedForBy: "waited for by"
    case .item(let kind): .quoted("\(kind.word)")
    case .occurrences: "Occurrences"
    case .eventsUsed: "Events used"
    case .recordedNewestFirst: "Recorded, newest first"
    case .inOccurrence(let name): "in \(name)"
    case .forOccurrence(let name): "for \(name)"
    case .notIn(let version): "not in \(version)"
    case .replacedBy(let items): "replaced by \(items)"
    case .textOnly: "text only, nothing recorded"
    case .agreedDue(let deadline): "agreed \(deadline)"
    case .noDeadlineAgreed: "none was agreed, which means ongoing"
    case .noTermAgreed: "no term was agreed"
    case .noTerm: "no term"
    case .noEvents: "No event was recorded about it."
    case .nothingRecorded: "Nothing was recorded."
    case .takenBack: "(taken back)"
    case .enteredBy(let party): "(entered by \(party))"
    case .counts: "counts"
    case .earlier(let days): "\(days) d earlier"
    case .later(let days): "\(days) d later"
    case .moved(let times): times == 1 ? "moved once" : "moved \(times) times"
    case .betterWhen(let direction): .quoted("\(direction.spelling)")
    case .fromArea(let id): "from area \(id)"
    case .together: "together"
    case .from(let id): "from \(id)"
    case .moreOccurrences(let count): "... and \(count) more"
    case .clockNotStarted: "not known before its clock has started"
    case .notRequired: "not required"
    case .sharing(let kind): .quoted("\(kind.spelling)")
    case .place(let kind, let number, let agreement, let area):
      "\(.quoted("\(kind.word)"))\(number.map { " \($0)" } ?? "") of \(agreement)\(area.map { ", area \($0)" } ?? "")"
    case .days(let window): englishDays(of: window)
    }
  }
}

private func englishDays(of window: Window?) -> TerminalText {
  switch (window?.first, window?.last) {
  case (let first?, let last?) where first == last: "\(day: first)"
  case (let first?, let last?): "\(day: first) to \(day: last)"
  case (let first?, nil): "from \(day: first) on"
  case (nil, let last?): "until \(day: last)"
  case (nil, nil): "no fixed days"
  }
}

extension TableColumn {
  package var english: TerminalText {
    switch self {
    case .id: "ID"
    case .activity: "Activity"
    case .area: "Area"
    case .status: "Status"
    case .completed: "Completed"
    case .worst: "Worst"
    case .due: "Due"
    case .agreement: "Agreement"
    case .who: "Who"
    }
  }
}

extension TimelinePhrase {
  package var english: TerminalText {
    switch self {
    case .nothing: "Nothing here has a date."
    case .windowPast: "window, past"
    case .windowAhead: "window, ahead"
    case .deadline: "deadline"
    case .signedDeadline: "signed deadline, moved"
    case .completed: "completed"
    case .claimed: "claimed"
    case .disputed: "disputed"
    case .cancelled: "cancelled"
    case .overdue: "overdue"
    case .today: "today"
    case .goesOn: "goes on"
    }
  }
}

extension Severity: InterfacePhrase {
  /// The word before the code.
  package var english: TerminalText {
    .quoted("\(word)")
  }
}

extension CheckPhrase {
  package var english: TerminalText {
    switch self {
    case .files(let count): .counted(count, "file", "files")
    case .nothingFound(let files): "\(CheckPhrase.files(files).english) checked, nothing found."
    case .inFiles(let count): "in \(CheckPhrase.files(count).english)."
    case .count(let count, let severity):
      switch severity {
      case .error: .counted(count, "error", "errors")
      case .warning: .counted(count, "warning", "warnings")
      case .note: .counted(count, "note", "notes")
      }
    }
  }
}

extension TerminalText {
  /// ` (2026-11-23)`, or nothing.
  static func inBrackets(_ day: Day?) -> TerminalText {
    day.map { " (\(day: $0))" } ?? ""
  }
}
