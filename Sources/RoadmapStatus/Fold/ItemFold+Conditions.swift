import RoadmapModel
import RoadmapSyntax

extension ItemFold {
  // MARK: Progress

  func addProgress(
    _ unit: UnitEvents,
    _ claims: Claims,
    _ isOpenEnded: Bool,
    _ isUnscheduled: Bool,
    to conditions: inout UnitConditions
  ) {
    conditions.isStarted = claims.claimed > 0
    for (_, event) in unit.events {
      switch (event.verb, event.party) {
      case (.start, let party?), (.report, let party?):
        if owners.contains(party) { conditions.isStarted = true }
      case (.report, nil):
        conditions.observed = max(conditions.observed ?? event.day, event.day)
      default: break
      }
    }
    if milestones.contains(where: { $0.status.progress.isClaimedOrDone }) {
      conditions.isStarted = true
    }
    conditions.isContinuing = isOpenEnded && conditions.isStarted
    conditions.isUnscheduled = isUnscheduled
  }

  func addMilestones(to conditions: inout UnitConditions) {
    for (name, status) in milestones where status.headline == .overdue {
      conditions.missed.append(name)
    }
    guard conditions.partly == nil else { return }
    let counted = milestones.count { $0.status.headline != .cancelled }
    let done = milestones.count { $0.status.progress.isClaimedOrDone }
    if done > 0, done < counted { conditions.partly = (done, counted) }
  }

  // MARK: Calendar

  func addCalendar(
    _ window: Window?,
    to conditions: inout UnitConditions
  ) {
    guard conditions.completed == nil, conditions.awaiting == nil, conditions.cancelled == nil,
      !conditions.isSuspended, let last = window?.last
    else { return }
    if day > last {
      conditions.overdue = last.days(until: day)
      return
    }
    let left = day.days(until: last)
    let length = window?.first.map { $0.days(until: last) + 1 } ?? .max
    if left <= (length <= 31 ? 7 : 30) { conditions.dueSoon = left }
  }

  func addEnd(to conditions: inout UnitConditions) {
    guard let end = shared.lastDay, day > end else { return }
    guard conditions.completed == nil, conditions.cancelled == nil else { return }
    switch agreement.header.onExpiry {
    case .carryOver: conditions.ended = .carriedOver
    case .lapse: conditions.ended = .lapsed
    case nil: conditions.agreementEnded = true
    }
  }

  func timeliness(
    _ conditions: UnitConditions,
    _ window: Window?,
    _ isOpenEnded: Bool
  ) -> Timeliness {
    if let fact = conditions.completed ?? conditions.awaiting?.factDay {
      guard let last = window?.last else { return isOpenEnded ? .continuous : .untimed }
      return fact > last ? .late(days: last.days(until: fact)) : .onTime
    }
    if let days = conditions.overdue { return .overdue(days: days) }
    if let days = conditions.dueSoon { return .dueSoon(days: days) }
    if conditions.isUnscheduled { return .unscheduled }
    if isOpenEnded {
      let report = staleness
      return report.isStale ? .stale(since: report.last) : .continuous
    }
    guard let window else { return .untimed }
    if let first = window.first, day < first { return .upcoming(opens: first) }
    return window.last.map { .open(until: $0) } ?? .continuous
  }

  /// Whether no report came within the rhythm, and when the last one did.
  private var staleness: (isStale: Bool, last: Day?) {
    var rhythm = agreement.header.reporting
    switch agreement.deadline(of: item) {
    case .ongoing(let review?): rhythm = review
    case .ongoing(nil), nil: break
    case .during, .by, .each, .every, .times, .within, .onRequest, .toBeAgreed: rhythm = nil
    }
    let own = events.lazy.filter { _, event in
      event.party.map { owners.contains($0) } ?? false
    }
    let last = [own.map { $0.event.day }.max(), reportAbove].compactMap { $0 }.max()
    guard let rhythm else { return (false, last) }
    let start = last ?? shared.versionDay ?? agreement.header.period?.first ?? day
    let months = 12 / rhythm.unit.perYear * rhythm.count
    let limit = start.adding(months: months) ?? .latest
    return (day > limit, last)
  }

  // MARK: Risks

  func addRisks(
    _ window: Window?,
    moves: Int,
    isUnscheduled: Bool,
    declared: PartySet,
    to conditions: inout UnitConditions
  ) {
    guard conditions.completed == nil, conditions.cancelled == nil else { return }
    for party in declared.members { conditions.risks.append(.declared(party)) }
    guard conditions.awaiting == nil, !conditions.isSuspended else { return }
    if let first = window?.first, let last = window?.last, first <= day, day <= last,
      !conditions.isStarted
    {
      let length = first.days(until: last) + 1
      if (first.days(until: day) + 1) * 3 > length * 2 {
        conditions.risks.append(.notStartedLate)
      }
    }
    if moves >= 2 { conditions.risks.append(.movedOften(moves)) }
    for name in conditions.missed { conditions.risks.append(.milestoneMissed(name)) }
    if isUnscheduled, let end = shared.lastDay, day <= end,
      day.days(until: end) < 90
    {
      conditions.risks.append(.unscheduledNearEnd(days: day.days(until: end)))
    }
  }

  /// The parties whose latest declaration stands: not followed by a report or claim of theirs.
  var declaredRisks: PartySet {
    var standing = PartySet()
    var lifted = PartySet()
    for (_, event) in events.reversed() {
      guard let party = event.party, !standing.contains(party), !lifted.contains(party) else {
        continue
      }
      switch event.verb {
      case .risk: standing.insert(party)
      case .report, .done: lifted.insert(party)
      case .start, .postpone, .suspend, .resume, .cancel, .confirm, .dispute, .measure, .note,
        .adopt, .undo:
        break
      }
    }
    return standing
  }

  // MARK: Flags and turns

  func extraFlags(
    _ conditions: UnitConditions,
    _ timing: Timeliness,
    _ proposals: ProposalState,
    _ signed: Window?,
    _ window: Window?,
    _ moves: Int
  ) -> [StatusFlag] {
    var flags: [StatusFlag] = []
    if case .late(let days) = timing { flags.append(.late(days: days)) }
    if let awaiting = conditions.awaiting, conditions.completed == nil {
      let waited = awaiting.recorded.days(until: day)
      if waited > 30 { flags.append(.confirmationLate(days: waited)) }
    }
    if case .stale(let since) = timing, conditions.headline > .suspended {
      flags.append(.noReport(since: since))
    }
    if conditions.completed == nil {
      for proposal in proposals.open { flags.append(.proposed(proposal.event.verb)) }
    }
    if let before = signed?.last, let after = window?.last, before != after {
      flags.append(.postponed(days: before.days(until: after), moves: moves))
    }
    return flags
  }

  /// Who has to act next, and whether what is missing is an answer.
  func waitingParties(
    _ claims: Claims,
    _ proposals: ProposalState,
    _ conditions: UnitConditions,
    _ timing: Timeliness,
    _ headline: Headline
  ) -> (parties: PartySet, needsAnswer: Bool) {
    var waiting = PartySet()
    guard headline != .completed, headline != .cancelled else { return (waiting, false) }
    waiting.formUnion(claims.missing)
    for proposal in proposals.open { waiting.formUnion(proposal.missing) }
    let needsAnswer = !waiting.isEmpty
    waiting.formUnion(claims.rejected)
    let isDue = conditions.overdue != nil || conditions.dueSoon != nil
    var isStale = false
    if case .stale = timing, headline > .suspended, conditions.ended == nil { isStale = true }
    if (isDue && headline >= .overdue) || isStale {
      for party in shared.parties
      where owners.contains(party) && (isStale || !claims.isClaimed(by: party)) {
        waiting.insert(party)
      }
    }
    return (waiting, needsAnswer)
  }
}
