import RoadmapModel
import RoadmapSyntax

/// Folds the events on one item into its status.
struct ItemFold {
  let agreement: Agreement
  let day: Day
  let against: FoldInput.Against
  /// When the version took effect, which starts the clock of a rhythm.
  let versionDay: Day?
  /// What was agreed before this day has ended with the version before; nil for the first version.
  let cutoff: Day?
  /// When the clock of `within N …` started.
  let clockStart: Day?
  let parties: [PartyIndex]
  let item: Item
  let index: ItemIndex
  /// The events on the item dated up to the day, in the order of recording, with their places in
  /// the fold's list.
  let events: [(index: Int, event: StandingEvent)]
  let owners: PartySet
  /// The day of the latest report on the area or the whole agreement by an owner.
  let reportAbove: Day?
  /// For `within … of ID`.
  let completionOfBase: Day?
  /// Milestones of the item and where they stand.
  let milestones: [(name: String, status: ItemStatus)]

  private var needsConfirmation: Bool { agreement.confirmation(of: item) == .required }
  var isMirror: Bool {
    item.kind == .activity && agreement.kind(of: item) == .mirror
  }

  func status() -> ItemStatus {
    let deadline = agreement.deadline(of: item)
    let context = agreement.header.period.map {
      DeadlineContext(agreement: $0, inForce: clockStart, completion: completionOfBase)
    }
    let schedule = context.flatMap { deadline?.schedule(in: $0) }
    if case .occurrences(let occurrences) = schedule {
      return statusOfOccurrences(occurrences)
    }
    let unit = unitStatus(
      UnitEvents(events, isMirror: isMirror),
      occurrence: nil,
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
    let counted = milestones.filter { $0.status.headline != .cancelled }
    let done = counted.count { $0.status.progress.isClaimedOrDone }
    let count = unit.halves ?? (counted.isEmpty ? nil : (done, counted.count))
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
  ///
  /// `whole` is what was agreed about the whole activity of an occurrence.
  func unitStatus(
    _ unit: UnitEvents,
    occurrence: OccurrenceName?,
    signed: Window?,
    isUnscheduled: Bool,
    isOpenEnded: Bool,
    whole: ProposalState? = nil,
    risks: [PartyIndex]? = nil
  ) -> UnitStatus {
    let proposals = ProposalState(unit, parties: parties)
    let inEffect = proposals.inEffect(since: cutoff)
    let moved = inEffect.last { $0.event.event.verb == .postpone }?.event.event.to
    let window = moved.map { Window($0.days) } ?? signed
    let counting = against == .signed ? signed : window
    let moves = proposals.agreed.count { $0.event.event.verb == .postpone }
    // An agreed deadline takes the place of one that was still to be agreed, or had no end.
    let isOpen = isOpenEnded && moved == nil
    let isWaitingForTerm = isUnscheduled && moved == nil
    var conditions = UnitConditions()
    let claims = claimStates(unit)
    addClaims(claims, to: &conditions)
    if let whole { addProposals(whole.inEffect(since: cutoff), to: &conditions) }
    addProposals(inEffect, to: &conditions)
    addProgress(unit, claims, isOpen, isWaitingForTerm, to: &conditions)
    addCalendar(counting, to: &conditions)
    addEnd(to: &conditions)
    if occurrence == nil { addMilestones(to: &conditions) }
    addRisks(
      window,
      moves: moves,
      isUnscheduled: isWaitingForTerm,
      declared: risks ?? declaredRisks,
      to: &conditions
    )
    let headline = conditions.headline
    let timing = timeliness(conditions, counting, isOpen)
    let waiting = waitingParties(claims, proposals, conditions, timing, headline)
    var flags = conditions.flags(below: headline)
    flags += extraFlags(conditions, timing, proposals, signed, window, moves)
    return UnitStatus(
      occurrence: occurrence,
      window: window,
      signedWindow: moved == nil ? nil : signed,
      moves: moves,
      headline: headline,
      progress: conditions.progress,
      timeliness: timing,
      flags: flags,
      waitingFor: waiting.parties,
      needsAnswer: waiting.needsAnswer,
      isClaimed: claims.contains { $0.isClaimed },
      halves: isMirror ? (claims.count { $0.isAccepted }, claims.count) : nil
    )
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
      return parties.filter(owners.contains)
        .map { owner in
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
    if conditions.completed == nil, conditions.disputed == nil, isAllClaimed {
      var recorded = Day.earliest
      for case .open(_, let day, _, _) in claims { recorded = max(recorded, day) }
      let fact = claims.compactMap(\.factDay).max() ?? recorded
      conditions.awaiting = (fact, recorded)
    }
    let accepted = claims.count { $0.isAccepted }
    if claims.count > 1, accepted > 0, accepted < claims.count {
      conditions.partly = (accepted, claims.count)
    }
  }

  /// Of several in effect the latest counts, in the order given: what is resumed is neither
  /// suspended nor cancelled.
  private func addProposals(
    _ inEffect: [ProposalState.Agreed],
    to conditions: inout UnitConditions
  ) {
    for proposal in inEffect {
      switch proposal.event.event.verb {
      case .suspend:
        conditions.isSuspended = true
        conditions.cancelled = nil
      case .resume:
        conditions.isSuspended = false
        conditions.cancelled = nil
      case .cancel:
        conditions.cancelled = proposal.effect
        conditions.isSuspended = false
      case .start, .done, .postpone, .confirm, .dispute, .risk, .report, .measure, .note, .adopt,
        .undo:
        break
      }
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
  var isAccepted: Bool {
    switch self {
    case .accepted: true
    case .none, .open, .rejected: false
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
