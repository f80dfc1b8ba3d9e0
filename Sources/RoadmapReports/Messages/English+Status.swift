import RoadmapModel
package import RoadmapStatus
package import Terminal

// The English words for what the status engine says. Screens and reports use these and no others
// for the same things.

extension Headline {
  /// The English word, which filters use in every language.
  package var word: StaticString {
    switch self {
    case .completed: "completed"
    case .superseded: "superseded"
    case .cancelled: "cancelled"
    case .disputed: "disputed"
    case .awaitingConfirmation: "awaiting confirmation"
    case .suspended: "suspended"
    case .carriedOver: "carried over"
    case .lapsed: "lapsed"
    case .overdue: "overdue"
    case .partlyCompleted: "partly completed"
    case .dueSoon: "due soon"
    case .atRisk: "at risk"
    case .continuing: "continuing"
    case .inProgress: "in progress"
    case .unscheduled: "unscheduled"
    case .notStarted: "not started"
    }
  }

  /// The rule in English, as JSON has it.
  package var rule: TerminalText {
    switch self {
    case .completed: "Every claim that is needed has been made, and no answer is missing."
    case .superseded: "Another item of the version in force replaces it."
    case .cancelled: "The parties agreed to cancel it, or the version in force dropped it."
    case .disputed: "A claim that is needed was objected to."
    case .awaitingConfirmation: "Every claim that is needed has been made; an answer is missing."
    case .suspended: "The parties agreed to suspend it."
    case .carriedOver: "The agreement has ended, and what was unfinished goes on."
    case .lapsed: "The agreement has ended, and what was unfinished has lapsed."
    case .overdue: "The last day of the window has passed."
    case .partlyCompleted: "Some of the sides, halves or milestones are done, but not all."
    case .dueSoon: "The last day is at most 30 days away, or 7 when the window is short."
    case .atRisk: "A party declared a risk, or one was computed."
    case .continuing: "It goes on or comes again, and was claimed, started or reported on."
    case .inProgress: "An owner started it or reported on it, or it was observed."
    case .unscheduled: "It has no date yet."
    case .notStarted: "Nothing was recorded yet."
    }
  }
}

extension EventPhrase {
  package var english: TerminalText {
    let word: TerminalText =
      switch verb {
      case .start: "started"
      case .done: "claimed done"
      case .postpone: "proposed to postpone"
      case .suspend: "proposed to suspend"
      case .resume: "proposed to resume"
      case .cancel: "proposed to cancel"
      case .confirm: "confirmed"
      case .dispute: "objected"
      case .risk: "declared a risk"
      case .report: "reported"
      case .measure: "measured"
      case .note: "noted"
      case .adopt: "adopted the text"
      case .undo: "took back"
      }
    return target.map { "\(word) to \($0)" } ?? word
  }
}

extension Verb {
  /// A proposal as a noun: `postponement`.
  var englishProposal: TerminalText {
    switch self {
    case .postpone: "postponement"
    case .suspend: "suspension"
    case .resume: "resumption"
    case .cancel: "cancellation"
    case .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
      "proposal"
    }
  }
}

extension Progress: InterfacePhrase {
  /// What the sides say, as a phrase.
  package var english: TerminalText {
    switch self {
    case .planned: "not started"
    case .started: "started"
    case .observed(let day): "observed on \(day: day)"
    case .partlyDone(let done, let of): "\(done) of \(of) done"
    case .claimed(let day): "claimed done on \(day: day)"
    case .completed(let day): "completed on \(day: day)"
    case .disputed(let day): "objected to on \(day: day)"
    case .suspended: "suspended"
    case .cancelled(let day): "cancelled on \(day: day)"
    }
  }
}

extension Timeliness: InterfacePhrase {
  /// What the calendar says, as a phrase.
  package var english: TerminalText {
    switch self {
    case .untimed: "no deadline"
    case .upcoming(let day): "opens \(day: day)"
    case .open(let day): "until \(day: day)"
    case .dueSoon(let days): days == 0 ? "due today" : "due in \(days) d"
    case .overdue(let days): "overdue \(days) d"
    case .onTime: "in time"
    case .late(let days): "late \(days) d"
    case .continuous: "no last day"
    case .stale(let day?): "no report since \(day: day)"
    case .stale(nil): "no report yet"
    case .unscheduled: "no date yet"
    }
  }
}

extension FlagPhrase {
  package var english: TerminalText {
    switch flag {
    case .overdue(let days): "overdue \(days) d"
    case .partlyCompleted(let done, let of): "partly completed, \(done) of \(of)"
    case .dueSoon(let days): days == 0 ? "due today" : "due in \(days) d"
    case .atRisk(let reasons):
      "at risk: \(reasons.map { RiskPhrase(reason: $0, name: name).english }.joined(separator: ", "))"
    case .noReport(let day?): "no report since \(day: day)"
    case .noReport(nil): "no report yet"
    case .confirmationLate(let days): "confirmation late, asked \(days) d ago"
    case .late(let days): "late \(days) d"
    case .agreementEnded: "agreement ended"
    case .textChanged(let version): "text changed in v\(version)"
    case .proposed(let verb): "\(verb.englishProposal) proposed"
    case .postponed(let days, let moves):
      "\(days < 0 ? "brought forward" : "postponed") \(abs(days)) d"
        + (moves > 1 ? " in \(moves) moves" : "")
    case .blocked(let id): "waits for \(.quoted(id))"
    case .suspended: "suspended"
    case .milestoneMissed(let id): "milestone \(.quoted(id)) was never done"
    }
  }
}

extension RiskPhrase {
  package var english: TerminalText {
    switch reason {
    case .declared(let party): "declared by \(name(party))"
    case .notStartedLate: "two thirds of the time gone and not started"
    case .movedOften(let moves): "deadline moved \(moves) times"
    case .waitsForOverdue(let id): "waits for \(.quoted(id)), which is overdue"
    case .milestoneMissed(let id): "milestone \(.quoted(id)) missed"
    case .unscheduledNearEnd(let days): "no date, and \(days) d of the agreement left"
    }
  }
}

extension IndicatorStatus.Verdict: InterfacePhrase {
  package var english: TerminalText {
    switch self {
    case .recorded: "no target"
    case .reached: "target reached"
    case .onCourse: "on course"
    case .behind: "behind"
    }
  }
}
