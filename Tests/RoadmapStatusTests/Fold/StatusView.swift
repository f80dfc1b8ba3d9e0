import RoadmapModel
import RoadmapStatus

/// An item or one of its occurrences in the words that the cases use.
struct StatusView {
  let headline: Headline
  let text: String
  let window: String
  private let progress: Progress
  private let timing: Timeliness
  private let flags: [StatusFlag]
  private let waitingFor: PartySet
  private let count: (done: Int, of: Int)?

  init(_ status: ItemStatus, _ agreement: Agreement, isWhole: Bool) {
    self.init(
      status.headline,
      status.decisive.map { status.units[$0].progress } ?? status.progress,
      status.timeliness,
      status.flags,
      status.waitingFor,
      status.count,
      status.window
    )
  }

  init(_ unit: UnitStatus, _ agreement: Agreement) {
    self.init(
      unit.headline,
      unit.progress,
      unit.timeliness,
      unit.flags,
      unit.waitingFor,
      unit.halves,
      unit.window
    )
  }

  private init(
    _ headline: Headline,
    _ progress: Progress,
    _ timing: Timeliness,
    _ flags: [StatusFlag],
    _ waitingFor: PartySet,
    _ count: (done: Int, of: Int)?,
    _ window: Window?
  ) {
    self.headline = headline
    self.progress = progress
    self.timing = timing
    self.flags = flags
    self.waitingFor = waitingFor
    self.count = count
    self.window = "\(window?.first?.isoText ?? "")..\(window?.last?.isoText ?? "")"
    text =
      "\(headline.word); \(progress); \(timing); \(flags); "
      + "\(count.map { "\($0.done) of \($0.of)" } ?? "no count"); \(self.window)"
  }

  var overdueText: String {
    if case .overdue(let days) = timing { return "overdue \(days) d" }
    return "not overdue"
  }

  var timeliness: String {
    switch timing {
    case .untimed: "untimed"
    case .upcoming: "upcoming"
    case .open: "open"
    case .dueSoon: "due soon"
    case .overdue: "overdue"
    case .onTime: "on time"
    case .late: "late"
    case .continuous: "continuous"
    case .stale: "stale"
    case .unscheduled: "unscheduled"
    }
  }

  /// Whether one of the words behind the headline is true.
  func says(_ part: String) -> Bool {
    switch part {
    case "not started":
      if case .observed = progress { return true }
      return progress == .planned
    case "started": return progress == .started
    case "observed":
      if case .observed = progress { return true }
      return false
    case "on time": return timing == .onTime
    case "declared": return reasons.contains("declared")
    case "computed": return !reasons.isEmpty && !reasons.contains("declared")
    default: break
    }
    if part.hasPrefix("fact ") {
      if case .completed(let day) = progress { return part == "fact \(day.isoText)" }
      return false
    }
    if part.hasPrefix("late ") {
      if case .late(let days) = timing { return part == "late \(days) d" }
      return false
    }
    return count.map { part == "\($0.done) of \($0.of)" } ?? false
  }

  var flagWords: Set<String> { Set(flags.flatMap(\.caseWords)) }

  var reasons: Set<String> {
    Set(
      flags.flatMap { flag -> [String] in
        if case .atRisk(let reasons) = flag { return reasons.map(\.caseWord) }
        return []
      }
    )
  }

  var blocked: [String] {
    flags.compactMap { flag in
      if case .blocked(let name) = flag { return name }
      return nil
    }
  }

  func group(of name: String, _ agreement: Agreement) -> String {
    guard let party = agreement.party(named: name.utf8Span.span) else { return "nobody" }
    if waitingFor.isEmpty { return "itself" }
    return waitingFor.contains(party) ? "us" : "them"
  }
}

extension Headline {
  var word: String {
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
}

extension StatusFlag {
  var caseWords: [String] {
    switch self {
    case .overdue: ["overdue"]
    case .partlyCompleted: ["partly completed"]
    case .dueSoon: ["due soon"]
    case .atRisk(let reasons):
      reasons.contains { if case .milestoneMissed = $0 { true } else { false } }
        ? ["at risk", "milestone missed"] : ["at risk"]
    case .noReport: ["no report"]
    case .confirmationLate: ["confirmation late"]
    case .late: ["late"]
    case .agreementEnded: ["agreement ended"]
    case .textChanged: ["text changed"]
    case .proposed: ["proposed"]
    case .postponed: ["postponed"]
    case .blocked: ["blocked"]
    case .suspended: ["suspended"]
    case .milestoneMissed: ["milestone missed"]
    }
  }
}

extension RiskReason {
  var caseWord: String {
    switch self {
    case .declared: "declared"
    case .notStartedLate: "two-thirds-gone"
    case .movedOften: "moved-twice"
    case .waitsForOverdue: "waits-for-overdue"
    case .milestoneMissed: "milestone-missed"
    case .unscheduledNearEnd: "unscheduled-near-end"
    }
  }
}

extension JournalProblem {
  /// The code of what the cases speak of; other problems are shown as they are.
  var caseWord: String {
    switch self {
    case .claimByNonOwner: "claim-by-non-owner"
    case .wholeOfOccurrences: "claim-on-whole"
    case .subjectUnknown: "subject-unknown"
    case .versionMissing: "version-missing"
    case .occurrenceUnknown: "occurrence-unknown"
    case .verbMisdirected: "verb-misdirected"
    case .answerToNothing: "answer-to-nothing"
    case .answerToSelf: "answer-to-self"
    case .proposalsContradict: "proposals-contradict"
    case .undoOfNothing: "undo-of-nothing"
    case .undoOfForeign: "undo-of-foreign"
    case .undoOfAgreed: "undo-of-agreed"
    case .sidesContradict: "sides-contradict"
    case .verbNotForObserver: "verb-not-for-observer"
    case .keyMissing: "key-missing"
    case .authorForeign: "event-foreign"
    case .adoptionOfOtherText: "adoption-of-other-text"
    case .futureDated: "event-in-future"
    case .syntax, .headerMissing, .headerVersion, .headerMisplaced, .lineInterrupted, .zeroTail,
      .conflictMarker, .eventIncomplete, .dayUnreadable, .authorUnreadable, .subjectUnreadable,
      .verbUnknown, .keyUnknown, .keyTwice, .keyUnreadable, .textMissing, .idWrong,
      .idWrongHarmless, .pathOutside, .partyUnknown:
      "\(self)"
    }
  }
}
