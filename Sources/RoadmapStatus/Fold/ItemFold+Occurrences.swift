import RoadmapModel
import RoadmapSyntax

extension ItemFold {
  /// The status of an item that is due several times (`status.md`, "Activities with occurrences").
  func statusOfOccurrences(
    _ occurrences: Occurrences,
    _ silence: inout SilentUnits
  ) -> ItemStatus {
    let (units, whole) = statuses(of: occurrences, &silence)
    let (headline, decisive) = headline(of: units, whole: whole)
    var done = 0
    var counted = 0
    var moves = 0
    var waiting = whole.waitingFor
    var needsAnswer = whole.needsAnswer
    let isShown = isShown(headline)
    for unit in units {
      if unit.headline == .completed { done += 1 }
      if unit.headline != .cancelled { counted += 1 }
      moves = max(moves, unit.moves)
      if isShown { waiting.formUnion(unit.waitingFor) }
      if unit.needsAnswer { needsAnswer = true }
    }
    let summary = OccurrenceSummary(
      headline: headline,
      decisive: decisive.map { ($0, units[$0]) },
      progress: progress(of: units, whole: whole, headline, (done, counted)),
      flags: flags(of: units, whole: whole, headline),
      count: (done, counted),
      moves: moves,
      waitingFor: waiting,
      needsAnswer: needsAnswer,
      next: decisive == nil ? units.first { ($0.window?.last ?? .latest) >= day } : nil
    )
    return ItemStatus(index, summary, of: occurrences, self)
  }

  /// The status of each occurrence, and of what was said about all of them.
  func statuses(
    of occurrences: Occurrences,
    _ silence: inout SilentUnits
  ) -> (units: [UnitStatus], whole: UnitStatus) {
    let grouped = events.isEmpty ? events : events.groupedByOccurrence()
    var position = grouped.startIndex
    let wholeEvents = UnitEvents(grouped.taking(nil, from: &position), isMirror: isMirror)
    let agreed = agreedProposals(wholeEvents)
    let risks = declaredRisks
    let isPlain = agreed.isEmpty && risks.isEmpty && milestones.isEmpty
    var units = isPlain ? silence.units(of: occurrences, self) : []
    let isKnown = !units.isEmpty
    units.reserveCapacity(occurrences.count)
    for place in 0..<occurrences.count {
      let own = grouped.taking(place, from: &position)
      if isKnown, own.isEmpty { continue }
      let unit = status(of: occurrences[place], own, whole: agreed, risks)
      if isKnown { units[place] = unit } else { units.append(unit) }
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
      events.keeping { $0.subject.occurrence == nil },
      isMirror: isMirror
    )
    let own = events.keeping { $0.subject.occurrence == place }
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
  private func headline(
    of units: [UnitStatus],
    whole: UnitStatus
  ) -> (Headline, Int?) {
    let lastCounted = units.lastIndex { $0.headline != .cancelled }
    guard let lastCounted else { return (.cancelled, nil) }
    if units.allSatisfy({ $0.headline == .completed || $0.headline == .cancelled }) {
      return (.completed, lastCounted)
    }
    switch whole.headline {
    case .cancelled, .suspended, .carriedOver, .lapsed: return (whole.headline, nil)
    case .completed, .superseded, .disputed, .awaitingConfirmation, .overdue, .partlyCompleted,
      .dueSoon, .atRisk, .continuing, .inProgress, .unscheduled, .notStarted:
      break
    }
    for wanted in [Headline.disputed, .overdue, .awaitingConfirmation, .dueSoon, .atRisk] {
      if let place = units.firstIndex(where: { $0.headline == wanted }) {
        return (wanted, place)
      }
    }
    if whole.flags.contains(where: { $0.isRisk }) { return (.atRisk, nil) }
    if units.contains(where: { $0.isClaimed }) || hasReport { return (.continuing, nil) }
    let isStarted = whole.progress.isBegun || units.contains { $0.progress.isBegun }
    return (isStarted ? .inProgress : .notStarted, nil)
  }

  /// Whether an owner reported on the item or one of its occurrences.
  private var hasReport: Bool {
    events.contains { _, event in
      event.event.verb == .report && (event.party.map { owners.contains($0) } ?? false)
    }
  }

  private func progress(
    of units: [UnitStatus],
    whole: UnitStatus,
    _ headline: Headline,
    _ count: (done: Int, of: Int)
  ) -> Progress {
    switch headline {
    case .completed:
      let days = units.compactMap { unit -> Day? in
        if case .completed(let day) = unit.progress { return day }
        return nil
      }
      return days.max().map { .completed($0) } ?? whole.progress
    case .cancelled, .suspended: return whole.progress
    case .superseded, .disputed, .awaitingConfirmation, .carriedOver, .lapsed, .overdue,
      .partlyCompleted, .dueSoon, .atRisk, .continuing, .inProgress, .unscheduled, .notStarted:
      return count.done > 0 ? .partlyDone(done: count.done, of: count.of) : whole.progress
    }
  }

  /// What holds for other occurrences, and for the whole.
  private func flags(
    of units: [UnitStatus],
    whole: UnitStatus,
    _ headline: Headline
  ) -> [StatusFlag] {
    guard isShown(headline) else { return [] }
    var flags: [StatusFlag] = []
    if headline < .overdue, let unit = units.first(where: { $0.headline == .overdue }),
      case .overdue(let days) = unit.timeliness
    {
      flags.append(.overdue(days: days))
    }
    if headline < .dueSoon, let unit = units.first(where: { $0.headline == .dueSoon }),
      case .dueSoon(let days) = unit.timeliness
    {
      flags.append(.dueSoon(days: days))
    }
    var seen: Set<StatusFlag> = []
    var reasons: [RiskReason] = []
    func add(_ flag: StatusFlag) {
      if seen.isEmpty, !flags.isEmpty { seen.formUnion(flags) }
      if case .atRisk(let more) = flag {
        for reason in more where !reasons.contains(reason) { reasons.append(reason) }
      } else if flags.isEmpty || seen.insert(flag).inserted {
        flags.append(flag)
      }
    }
    for unit in units where !unit.flags.isEmpty {
      for flag in unit.flags where !flag.isCalendar { add(flag) }
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

extension Progress {
  fileprivate var isBegun: Bool {
    switch self {
    case .started, .observed: true
    case .planned, .partlyDone, .claimed, .completed, .disputed, .suspended, .cancelled: false
    }
  }
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
