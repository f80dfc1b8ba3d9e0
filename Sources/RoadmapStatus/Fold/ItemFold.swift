import RoadmapModel
import RoadmapSyntax

/// What all items of a fold have in common.
///
/// A class, so that the fold of an item holds one reference and not every list of the agreement.
final class FoldSetting: Sendable {
  let agreement: Agreement
  let journals: [Journal]
  let day: Day
  let against: FoldInput.Against
  /// When the version took effect, which starts the clock of a rhythm.
  let versionDay: Day?
  /// What was agreed before this day has ended with the version before; nil for the first version.
  let cutoff: Day?
  let parties: [PartyIndex]
  /// The last day of the agreement.
  let lastDay: Day?
  /// The schedules of the agreement.
  let schedules: [Schedule?]

  init(_ input: FoldInput, current: Int, versionDay: Day?, cutoff: Day?) {
    agreement = input.versions[current].agreement
    journals = input.journals
    day = input.day
    against = input.against
    self.versionDay = versionDay
    self.cutoff = cutoff
    parties = agreement.parties.indices.map(PartyIndex.init)
    lastDay = agreement.header.period?.last
    schedules = agreement.schedules
  }
}

/// Folds the events on one item into its status.
struct ItemFold: Sendable {
  let shared: FoldSetting
  /// When the clock of `within N …` started.
  let clockStart: Day?
  let item: Item
  let index: ItemIndex
  /// How the parties share it; what is no activity is joint.
  let kind: ActivityKind
  let needsConfirmation: Bool
  /// The events on the item dated up to the day, in the order of recording, with their places in
  /// the fold's list.
  let events: EventRun
  let owners: PartySet
  /// The day of the latest report on the area or the whole agreement by an owner.
  let reportAbove: Day?
  /// For `within … of ID`.
  let completionOfBase: Day?
  /// Milestones of the item and where they stand.
  let milestones: [(name: String, status: ItemStatus)]

  var agreement: Agreement { shared.agreement }
  var day: Day { shared.day }
  var isMirror: Bool {
    switch kind {
    case .mirror: true
    case .joint, .single: false
    }
  }

  /// The status; `silence` keeps what is the same for many items.
  func status(_ silence: inout SilentUnits) -> ItemStatus {
    let deadline = agreement.deadline(of: item)
    let schedule = schedule(of: deadline)
    if case .occurrences(let occurrences) = schedule {
      return statusOfOccurrences(occurrences, &silence)
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

  private func schedule(of deadline: Deadline?) -> Schedule? {
    guard let place = agreement.placeOfDeadline(of: item) else { return nil }
    if let known = shared.schedules[place] { return known }
    return agreement.header.period.flatMap { period in
      deadline?
        .schedule(
          in: DeadlineContext(agreement: period, inForce: clockStart, completion: completionOfBase)
        )
    }
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
    let counted = milestones.count { $0.status.headline != .cancelled }
    let done = milestones.count {
      $0.status.headline != .cancelled && $0.status.progress.isClaimedOrDone
    }
    let count = unit.halves ?? (counted == 0 ? nil : (done, counted))
    return ItemStatus(index, unit, count: count, events)
  }

  // MARK: One unit

  /// The status of the item, or of one of its occurrences.
  ///
  /// `whole` is what was agreed about the whole activity of an occurrence and holds.
  func unitStatus(
    _ unit: UnitEvents,
    occurrence: OccurrenceName?,
    signed: Window?,
    isUnscheduled: Bool,
    isOpenEnded: Bool,
    whole: [ProposalState.Agreed] = [],
    risks: PartySet? = nil
  ) -> UnitStatus {
    let proposals = ProposalState(unit, parties: shared.parties)
    let inEffect = proposals.inEffect(since: shared.cutoff)
    let moved = inEffect.last { $0.event.verb == .postpone }
      .flatMap { shared.journals[$0.event.source.journal].events[$0.event.source.event].to }
    let window = moved.map { Window($0.days) } ?? signed
    let counting = shared.against == .signed ? signed : window
    let moves = proposals.agreed.count { $0.event.verb == .postpone }
    // An agreed deadline takes the place of one that was still to be agreed, or had no end.
    let isOpen = isOpenEnded && moved == nil
    let isWaitingForTerm = isUnscheduled && moved == nil
    var conditions = UnitConditions()
    let claims = claims(unit)
    addClaims(claims, to: &conditions)
    addProposals(whole, to: &conditions)
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
      agreedDue: moved,
      moves: moves,
      headline: headline,
      progress: conditions.progress,
      timeliness: timing,
      flags: flags,
      waitingFor: waiting.parties,
      needsAnswer: waiting.needsAnswer,
      isClaimed: claims.claimed > 0,
      halves: isMirror ? (claims.accepted, claims.count) : nil
    )
  }

  private func claims(_ unit: UnitEvents) -> Claims {
    let parties = shared.parties
    switch kind {
    case .joint:
      if unit.isSilent { return Claims(unclaimed: 1) }
      var claims = Claims()
      let state = unit.jointState(
        owners: owners,
        parties: parties,
        needsConfirmation: needsConfirmation
      )
      claims.add(state, of: nil)
      return claims
    case .mirror, .single:
      if unit.isSilent { return Claims(unclaimed: parties.count { owners.contains($0) }) }
      var claims = Claims()
      for owner in parties where owners.contains(owner) {
        let state = unit.ownState(
          of: owner,
          parties: parties,
          needsConfirmation: needsConfirmation
        )
        claims.add(state, of: owner)
      }
      return claims
    }
  }

  private func addClaims(_ claims: Claims, to conditions: inout UnitConditions) {
    if claims.accepted == claims.count { conditions.completed = claims.lastAccepted }
    conditions.disputed = claims.lastRejected
    if conditions.completed == nil, conditions.disputed == nil, claims.claimed == claims.count {
      let recorded = claims.lastRecorded ?? .earliest
      conditions.awaiting = (claims.lastFact ?? recorded, recorded)
    }
    if claims.count > 1, claims.accepted > 0, claims.accepted < claims.count {
      conditions.partly = (claims.accepted, claims.count)
    }
  }

  /// Of several in effect the latest counts, in the order given: what is resumed is neither
  /// suspended nor cancelled.
  private func addProposals(
    _ inEffect: [ProposalState.Agreed],
    to conditions: inout UnitConditions
  ) {
    if inEffect.isEmpty { return }
    for proposal in inEffect {
      switch proposal.event.verb {
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

extension Progress {
  var isClaimedOrDone: Bool {
    switch self {
    case .claimed, .completed: true
    case .planned, .started, .observed, .partlyDone, .disputed, .suspended, .cancelled: false
    }
  }
}
