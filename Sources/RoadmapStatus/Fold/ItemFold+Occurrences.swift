import RoadmapModel
import RoadmapSyntax

extension ItemFold {
  /// The status of an item that is due several times (`status.md`, "Activities with occurrences").
  func statusOfOccurrences(
    _ occurrences: Occurrences,
    _ silence: inout SilentUnits
  ) -> ItemStatus {
    let (units, whole) = units(of: occurrences, &silence)
    let tally = UnitTally(units.digests, on: day)
    let (headline, decisive) = headline(of: tally, whole: whole)
    var waiting = whole.waitingFor
    if isShown(headline) { waiting.formUnion(tally.waitingFor) }
    let summary = OccurrenceSummary(
      headline: headline,
      decisive: decisive.map { ($0, units[$0]) },
      progress: progress(of: tally, whole: whole, headline),
      flags: flags(of: units, tally, whole: whole, headline),
      count: (tally.done, tally.counted),
      moves: tally.moves,
      waitingFor: waiting,
      needsAnswer: whole.needsAnswer || tally.needsAnswer,
      next: decisive == nil ? tally.next.map { units[$0] } : nil
    )
    return ItemStatus(index, summary, of: occurrences, self)
  }

  /// The status of each occurrence, and of what was said about all of them.
  func units(
    of occurrences: Occurrences,
    _ silence: inout SilentUnits
  ) -> (units: OccurrenceUnits, whole: UnitStatus) {
    let grouped = events.groupedByOccurrence()
    var position = grouped.startIndex
    let wholeEvents = UnitEvents(grouped.taking(nil, from: &position), isMirror: isMirror)
    let agreed = agreedProposals(wholeEvents)
    let risks = declaredRisks
    let isPlain = agreed.isEmpty && risks.isEmpty && milestones.isEmpty
    let silent = isPlain ? silence.units(of: occurrences, self) : nil
    var units =
      silent
      ?? OccurrenceUnits(
        silent: occurrences.map { status(of: $0, EventRun(), whole: agreed, risks) }
      )
    while position < grouped.endIndex {
      guard let place = grouped[position].event.occurrence else {
        preconditionFailure("what is about the whole stands first")
      }
      let own = grouped.taking(place, from: &position)
      units.put(status(of: occurrences[place], own, whole: agreed, risks), at: place)
    }
    let whole = unitStatus(
      wholeEvents,
      occurrence: nil,
      signed: nil,
      isUnscheduled: false,
      isOpenEnded: true,
      risks: risks
    )
    return (units, whole)
  }

  /// The status of an occurrence of which nobody said a word, nor of the whole.
  func silentStatus(of occurrence: Occurrence) -> UnitStatus {
    status(of: occurrence, EventRun(), whole: [], PartySet())
  }

  /// The status of one occurrence.
  func status(of occurrences: Occurrences, at place: Int) -> UnitStatus {
    let whole = UnitEvents(
      events.keeping { $0.occurrence == nil },
      isMirror: isMirror
    )
    let own = events.keeping { $0.occurrence == place }
    return status(of: occurrences[place], own, whole: agreedProposals(whole), declaredRisks)
  }

  private func status(
    of occurrence: Occurrence,
    _ own: EventRun,
    whole: [ProposalState.Agreed],
    _ risks: PartySet
  ) -> UnitStatus {
    unitStatus(
      UnitEvents(own, isMirror: isMirror),
      occurrence: occurrence.name,
      signed: Window(occurrence.days),
      isUnscheduled: false,
      isOpenEnded: false,
      whole: whole,
      risks: risks
    )
  }

  /// What was agreed about all occurrences and holds.
  private func agreedProposals(_ whole: UnitEvents) -> [ProposalState.Agreed] {
    ProposalState(whole, parties: shared.parties).inEffect(since: shared.cutoff)
  }

  private func isShown(_ headline: Headline) -> Bool {
    switch headline {
    case .completed, .superseded, .cancelled, .suspended, .carriedOver, .lapsed: false
    case .disputed, .awaitingConfirmation, .overdue, .partlyCompleted, .dueSoon, .atRisk,
      .continuing, .inProgress, .unscheduled, .notStarted:
      true
    }
  }

  /// The headline, and the place of the occurrence that gave it.
  private func headline(of tally: UnitTally, whole: UnitStatus) -> (Headline, Int?) {
    guard let lastCounted = tally.lastCounted else { return (.cancelled, nil) }
    if tally.isFinished { return (.completed, lastCounted) }
    switch whole.headline {
    case .cancelled, .suspended, .carriedOver, .lapsed: return (whole.headline, nil)
    case .completed, .superseded, .disputed, .awaitingConfirmation, .overdue, .partlyCompleted,
      .dueSoon, .atRisk, .continuing, .inProgress, .unscheduled, .notStarted:
      break
    }
    if let place = tally.disputed { return (.disputed, place) }
    if let place = tally.overdue { return (.overdue, place) }
    if let place = tally.awaitingConfirmation { return (.awaitingConfirmation, place) }
    if let place = tally.dueSoon { return (.dueSoon, place) }
    if let place = tally.atRisk { return (.atRisk, place) }
    if whole.flags.contains(where: { $0.isRisk }) { return (.atRisk, nil) }
    if tally.isClaimed || hasReport { return (.continuing, nil) }
    return (whole.progress.isBegun || tally.isBegun ? .inProgress : .notStarted, nil)
  }

  /// Whether an owner reported on the item or one of its occurrences.
  private var hasReport: Bool {
    events.contains { _, event in
      event.verb == .report && (event.party.map { owners.contains($0) } ?? false)
    }
  }

  private func progress(
    of tally: UnitTally,
    whole: UnitStatus,
    _ headline: Headline
  ) -> Progress {
    switch headline {
    case .completed: return tally.lastCompletion.map { .completed($0) } ?? whole.progress
    case .cancelled, .suspended: return whole.progress
    case .superseded, .disputed, .awaitingConfirmation, .carriedOver, .lapsed, .overdue,
      .partlyCompleted, .dueSoon, .atRisk, .continuing, .inProgress, .unscheduled, .notStarted:
      return tally.done > 0
        ? .partlyDone(done: tally.done, of: tally.counted) : whole.progress
    }
  }

  /// What holds for other occurrences, and for the whole.
  private func flags(
    of units: OccurrenceUnits,
    _ tally: UnitTally,
    whole: UnitStatus,
    _ headline: Headline
  ) -> [StatusFlag] {
    guard isShown(headline) else { return [] }
    var flags: [StatusFlag] = []
    if headline < .overdue, let place = tally.overdue,
      case .overdue(let days) = units[place].timeliness
    {
      flags.append(.overdue(days: days))
    }
    if headline < .dueSoon, let place = tally.dueSoon,
      case .dueSoon(let days) = units[place].timeliness
    {
      flags.append(.dueSoon(days: days))
    }
    // A set is slow to begin with, and there are mostly a few.
    var seen: Set<StatusFlag> = []
    var reasons: [RiskReason] = []
    func add(_ flag: StatusFlag) {
      if case .atRisk(let more) = flag {
        for reason in more where !reasons.contains(reason) { reasons.append(reason) }
        return
      }
      if flags.count < 8 {
        if !flags.contains(flag) { flags.append(flag) }
        return
      }
      if seen.isEmpty { seen.formUnion(flags) }
      if seen.insert(flag).inserted { flags.append(flag) }
    }
    if tally.hasFlags {
      for (place, digest) in units.digests.enumerated() where digest.hasFlags {
        for flag in units[place].flags where !flag.isCalendar { add(flag) }
      }
    }
    for flag in whole.flags where !flag.isStale { add(flag) }
    if !reasons.isEmpty { flags.append(.atRisk(reasons)) }
    return flags
  }
}

/// What the occurrences of an item come to.
struct OccurrenceSummary {
  let headline: Headline
  /// The occurrence that gave the headline.
  let decisive: (place: Int, unit: UnitStatus)?
  let progress: Progress
  let flags: [StatusFlag]
  let count: (done: Int, of: Int)
  let moves: Int
  let waitingFor: PartySet
  let needsAnswer: Bool
  /// The first occurrence that is not over, where none decides.
  let next: UnitStatus?
}

extension StatusFlag {
  var isRisk: Bool {
    if case .atRisk = self { return true }
    return false
  }

  /// Whether the flag repeats what the headline of an occurrence says.
  fileprivate var isCalendar: Bool {
    switch self {
    case .overdue, .dueSoon, .partlyCompleted, .agreementEnded, .suspended: true
    case .atRisk, .noReport, .confirmationLate, .late, .textChanged, .proposed, .postponed,
      .blocked, .milestoneMissed:
      false
    }
  }

  /// A recurring item is reported by what is done, not by a rhythm of its own.
  fileprivate var isStale: Bool {
    if case .noReport = self { return true }
    return false
  }
}
