package import RoadmapModel

/// Where one unit stands: an activity, an occurrence, or what else can be done once.
package struct UnitStatus: Sendable {
  /// The name behind the `@`, nil for what is due once.
  package let occurrence: OccurrenceName?
  /// The window that counts; nil where there is none.
  package let window: Window?
  /// The window of the signed text, where an agreed postponement replaced it.
  package let signedWindow: Window?
  /// The deadline that was agreed last and still counts, as it was proposed; nil where the text
  /// counts.
  package let agreedDue: PeriodSpan?
  /// How often the deadline was moved by agreement.
  package let moves: Int
  package let headline: Headline
  package let progress: Progress
  package let timeliness: Timeliness
  package let flags: [StatusFlag]
  /// The parties that have to act next: to claim, to answer, or to renew.
  package let waitingFor: PartySet
  /// Whether what is waited for is an answer to a claim or proposal.
  package let needsAnswer: Bool
  /// Whether an owner claims it, or one half of it, whatever the answers are.
  let isClaimed: Bool
  /// For a mirror item: how many halves are accepted, and how many there are.
  package let halves: (done: Int, of: Int)?
}

/// What holds for a unit, rule by rule; the headline is the first that does.
struct UnitConditions {
  var completed: Day?
  var cancelled: Day?
  var disputed: Day?
  var awaiting: (factDay: Day, recorded: Day)?
  var isSuspended = false
  /// Carried over or lapsed.
  var ended: Headline?
  var agreementEnded = false
  /// Milestones whose day has passed and which nobody claimed.
  var missed: [String] = []
  var overdue: Int?
  var partly: (done: Int, of: Int)?
  var dueSoon: Int?
  var risks: [RiskReason] = []
  var isContinuing = false
  var isStarted = false
  var observed: Day?
  var isUnscheduled = false

  /// The first rule of `status.md` that holds.
  var headline: Headline {
    if completed != nil { return .completed }
    if cancelled != nil { return .cancelled }
    if disputed != nil { return .disputed }
    if awaiting != nil { return .awaitingConfirmation }
    if isSuspended { return .suspended }
    if let ended { return ended }
    if overdue != nil { return .overdue }
    if partly != nil { return .partlyCompleted }
    if dueSoon != nil { return .dueSoon }
    if !risks.isEmpty { return .atRisk }
    if isContinuing { return .continuing }
    if isStarted || observed != nil { return .inProgress }
    return isUnscheduled ? .unscheduled : .notStarted
  }

  /// The conditions below the headline that hold as well.
  func flags(below headline: Headline) -> [StatusFlag] {
    var flags: [StatusFlag] = []
    guard headline > .cancelled else {
      return headline == .completed ? missed.map { .milestoneMissed($0) } : []
    }
    if headline < .suspended, isSuspended { flags.append(.suspended) }
    if headline < .overdue, let overdue { flags.append(.overdue(days: overdue)) }
    if headline < .partlyCompleted, let partly {
      flags.append(.partlyCompleted(done: partly.done, of: partly.of))
    }
    if headline < .dueSoon, let dueSoon { flags.append(.dueSoon(days: dueSoon)) }
    if headline < .atRisk, !risks.isEmpty { flags.append(.atRisk(risks)) }
    if headline == .atRisk { flags.append(.atRisk(risks)) }
    if agreementEnded || (headline < .carriedOver && ended != nil) {
      flags.append(.agreementEnded)
    }
    return flags
  }

  var progress: Progress {
    if let completed { return .completed(completed) }
    if let cancelled { return .cancelled(cancelled) }
    if let disputed { return .disputed(disputed) }
    if let awaiting { return .claimed(awaiting.factDay) }
    if isSuspended { return .suspended }
    if let partly { return .partlyDone(done: partly.done, of: partly.of) }
    if isStarted { return .started }
    return observed.map { .observed($0) } ?? .planned
  }
}
