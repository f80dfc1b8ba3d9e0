import RoadmapModel
import RoadmapSyntax

/// Folds the events on one item into its status.
struct ItemFold {
  let agreement: Agreement
  let day: Day
  let against: FoldInput.Against
  /// When the version took effect; proposals agreed earlier have ended with the version before.
  let versionDay: Day?
  let parties: PartySet
  let item: Item
  let index: ItemIndex
  /// The events on the item dated up to the day, in the order of recording, with their places in
  /// the fold's list.
  let events: [(index: Int, event: StandingEvent)]
  /// The day of the latest report on the area or the whole agreement by an owner.
  let reportAbove: Day?
  /// For `within … of ID`.
  let completionOfBase: Day?
  /// Milestones of the item and where they stand.
  let milestones: [(name: String, status: ItemStatus)]

  private var owners: PartySet { agreement.owners(of: item) }
  private var needsConfirmation: Bool { agreement.confirmation(of: item) == .required }
  private var isMirror: Bool {
    item.kind == .activity && agreement.kind(of: item) == .mirror
  }

  func status() -> ItemStatus {
    let deadline = agreement.deadline(of: item)
    let context = agreement.header.period.map {
      DeadlineContext(agreement: $0, inForce: versionDay, completion: completionOfBase)
    }
    let schedule = context.flatMap { deadline?.schedule(in: $0) }
    if case .occurrences(let occurrences) = schedule {
      return statusOfOccurrences(occurrences)
    }
    let unit = unitStatus(
      occurrence: nil,
      name: nil,
      signed: schedule?.window,
      isUnscheduled: isUnscheduled(deadline, schedule),
      isOpenEnded: isOpenEnded(deadline)
    )
    return itemStatus(of: unit)
  }

  private func isUnscheduled(_ deadline: Deadline?, _ schedule: Schedule?) -> Bool {
    if case .toBeAgreed = deadline { return true }
    if case .unscheduled = schedule { return true }
    return false
  }

  /// `ongoing`, `on request`, and no deadline at all, which means the same.
  private func isOpenEnded(_ deadline: Deadline?) -> Bool {
    switch deadline {
    case nil, .ongoing, .onRequest: true
    case .during, .by, .each, .every, .times, .within, .toBeAgreed: false
    }
  }

  private func itemStatus(of unit: UnitStatus) -> ItemStatus {
    let done = milestones.count { $0.status.progress.isClaimedOrDone }
    let count = unit.halves ?? (milestones.isEmpty ? nil : (done, milestones.count))
    return ItemStatus(
      item: index,
      headline: unit.headline,
      progress: unit.progress,
      timeliness: unit.timeliness,
      flags: unit.flags,
      window: unit.window,
      signedWindow: unit.signedWindow,
      moves: unit.moves,
      units: [unit],
      decisive: nil,
      count: count,
      waitingFor: unit.waitingFor,
      needsAnswer: unit.needsAnswer,
      events: events.map(\.event.source)
    )
  }

  // MARK: One unit

  /// The status of the item, or of one of its occurrences.
  func unitStatus(
    occurrence: Int?,
    name: OccurrenceName?,
    signed: Window?,
    isUnscheduled: Bool,
    isOpenEnded: Bool
  ) -> UnitStatus {
    let unit = UnitEvents(events.filter { $0.event.subject.occurrence == occurrence })
    let proposals = ProposalState(unit, parties: parties)
    let inEffect = proposals.inEffect(since: versionDay)
    let moved = inEffect.last { $0.event.event.verb == .postpone }?.event.event.to
    let window = agreedWindow(signed, moved)
    let moves = proposals.agreed.count { $0.event.event.verb == .postpone }
    var conditions = UnitConditions()
    let claims = claimStates(unit)
    addClaims(claims, to: &conditions)
    addProposals(inEffect, occurrence: occurrence, to: &conditions)
    addProgress(unit, isOpenEnded: isOpenEnded, isUnscheduled: isUnscheduled, to: &conditions)
    addCalendar(against == .signed ? signed : window, isOpenEnded, to: &conditions)
    addEnd(to: &conditions)
    if occurrence == nil { addMilestones(to: &conditions) }
    addRisks(window, moves: moves, isUnscheduled: isUnscheduled, to: &conditions)
    let headline = conditions.headline
    let timing = timeliness(conditions, against == .signed ? signed : window, isOpenEnded)
    let waiting = waitingParties(claims, proposals, conditions, headline)
    var flags = conditions.flags(below: headline)
    flags += extraFlags(conditions, timing, proposals, signed, window, moves)
    let halves = isMirror ? (claims.count { $0.isDone }, claims.count) : nil
    return UnitStatus(
      occurrence: name,
      window: window,
      signedWindow: moved == nil ? nil : signed,
      moves: moves,
      headline: headline,
      progress: conditions.progress,
      timeliness: timing,
      flags: flags,
      waitingFor: waiting.parties,
      needsAnswer: waiting.needsAnswer,
      halves: halves
    )
  }

  /// An agreed postponement moves the end; the beginning stays where it was if that is earlier.
  private func agreedWindow(_ signed: Window?, _ moved: PeriodSpan?) -> Window? {
    guard let moved else { return signed }
    let first = moved.start == moved.end ? min(signed?.first ?? .latest, moved.days.first) : nil
    return Window(first: first ?? moved.days.first, last: moved.days.last)
  }

  private func claimStates(_ unit: UnitEvents) -> [ClaimState] {
    if item.kind == .milestone {
      return [
        unit.jointState(owners: owners, parties: parties, needsConfirmation: false)
      ]
    }
    let kind = item.kind == .activity ? agreement.kind(of: item) : .joint
    switch kind {
    case .joint:
      return [
        unit.jointState(
          owners: owners,
          parties: parties,
          needsConfirmation: needsConfirmation
        )
      ]
    case .mirror, .single:
      return owners.members.map { owner in
        unit.ownState(of: owner, parties: parties, needsConfirmation: needsConfirmation)
      }
    }
  }

  private func addClaims(_ claims: [ClaimState], to conditions: inout UnitConditions) {
    let days = claims.compactMap { claim -> Day? in
      if case .accepted(let day) = claim { return day }
      return nil
    }
    if days.count == claims.count, let last = days.max() { conditions.completed = last }
    for claim in claims {
      if case .rejected(let day, _) = claim {
        conditions.disputed = max(conditions.disputed ?? day, day)
      }
    }
    let isAllClaimed = claims.allSatisfy { $0.isClaimed }
    if conditions.completed == nil, isAllClaimed {
      var recorded = Day.earliest
      for case .open(_, let day, _, _) in claims { recorded = max(recorded, day) }
      let fact = claims.compactMap(\.factDay).max() ?? recorded
      conditions.awaiting = (fact, recorded)
    }
    if !isAllClaimed, claims.count > 1, claims.contains(where: { $0.isClaimed }) {
      conditions.partly = (claims.count { $0.isDone }, claims.count)
    }
  }

  private func addProposals(
    _ inEffect: [ProposalState.Agreed],
    occurrence: Int?,
    to conditions: inout UnitConditions
  ) {
    for proposal in inEffect {
      switch proposal.event.event.verb {
      case .suspend: conditions.isSuspended = true
      case .resume: conditions.isSuspended = false
      case .cancel: conditions.cancelled = proposal.effect
      case .start, .done, .postpone, .confirm, .dispute, .risk, .report, .measure, .note, .adopt,
        .undo:
        break
      }
    }
    // What is suspended or cancelled as a whole is so in each occurrence.
    guard occurrence != nil else { return }
    let whole = ProposalState(
      UnitEvents(events.filter { $0.event.subject.occurrence == nil }),
      parties: parties
    )
    for proposal in whole.inEffect(since: versionDay) {
      if proposal.event.event.verb == .suspend { conditions.isSuspended = true }
      if proposal.event.event.verb == .resume { conditions.isSuspended = false }
    }
  }
}

extension Subject {
  var occurrence: Int? {
    if case .item(_, let occurrence) = self { return occurrence }
    return nil
  }
}

extension ClaimState {
  /// Claimed and not rejected.
  var isDone: Bool {
    switch self {
    case .open, .accepted: true
    case .none, .rejected: false
    }
  }
}

extension Progress {
  var isClaimedOrDone: Bool {
    switch self {
    case .claimed, .completed: true
    case .planned, .started, .observed, .partlyDone, .disputed, .suspended, .cancelled: false
    }
  }
}
