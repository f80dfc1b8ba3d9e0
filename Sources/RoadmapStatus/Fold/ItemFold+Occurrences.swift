import RoadmapModel
import RoadmapSyntax

extension ItemFold {
  /// The status of an item that is due several times (`status.md`, "Activities with occurrences").
  func statusOfOccurrences(_ occurrences: Occurrences) -> ItemStatus {
    let (units, whole) = statuses(of: occurrences)
    let (headline, decisive) = headline(of: units, whole: whole)
    let done = units.count { $0.headline == .completed }
    let counted = units.count { $0.headline != .cancelled }
    var waiting = whole.waitingFor
    for unit in units where isShown(headline) && !unit.waitingFor.isEmpty {
      for party in parties where unit.waitingFor.contains(party) { waiting.insert(party) }
    }
    let shown = decisive.map { units[$0] }
    return ItemStatus(
      item: index,
      headline: headline,
      progress: progress(of: units, whole: whole, headline),
      timeliness: shown?.timeliness ?? nextTimeliness(units),
      flags: flags(of: units, whole: whole, headline),
      window: (shown ?? units.first { ($0.window?.last ?? .latest) >= day })?.window,
      signedWindow: shown?.signedWindow,
      moves: units.map(\.moves).max() ?? 0,
      units: units,
      decisive: decisive,
      count: (done, counted),
      waitingFor: waiting,
      needsAnswer: whole.needsAnswer || units.contains { $0.needsAnswer },
      events: events.map(\.event.source)
    )
  }

  /// The status of each occurrence, and of what was said about all of them.
  private func statuses(of occurrences: Occurrences) -> ([UnitStatus], whole: UnitStatus) {
    var byOccurrence: [Int: [(index: Int, event: StandingEvent)]] = [:]
    var aboutWhole: [(index: Int, event: StandingEvent)] = []
    for entry in events {
      if let occurrence = entry.event.subject.occurrence {
        byOccurrence[occurrence, default: []].append(entry)
      } else {
        aboutWhole.append(entry)
      }
    }
    let wholeEvents = UnitEvents(aboutWhole, isMirror: isMirror)
    let agreed = ProposalState(wholeEvents, parties: parties)
    let risks = declaredRisks
    var units: [UnitStatus] = []
    units.reserveCapacity(occurrences.count)
    for (place, occurrence) in occurrences.enumerated() {
      units.append(
        unitStatus(
          UnitEvents(byOccurrence[place] ?? [], isMirror: isMirror),
          occurrence: occurrence.name,
          signed: Window(occurrence.days),
          isUnscheduled: false,
          isOpenEnded: false,
          whole: agreed,
          risks: risks
        )
      )
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
    let counted = units.indices.filter { units[$0].headline != .cancelled }
    if counted.isEmpty { return (.cancelled, nil) }
    if counted.allSatisfy({ units[$0].headline == .completed }) {
      return (.completed, counted.last)
    }
    switch whole.headline {
    case .cancelled, .suspended, .carriedOver, .lapsed: return (whole.headline, nil)
    case .completed, .superseded, .disputed, .awaitingConfirmation, .overdue, .partlyCompleted,
      .dueSoon, .atRisk, .continuing, .inProgress, .unscheduled, .notStarted:
      break
    }
    for wanted in [Headline.disputed, .overdue, .awaitingConfirmation, .dueSoon, .atRisk] {
      if let place = counted.first(where: { units[$0].headline == wanted }) {
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
      event.event.verb == .report && (event.party.map(owners.contains) ?? false)
    }
  }

  private func progress(
    of units: [UnitStatus],
    whole: UnitStatus,
    _ headline: Headline
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
      let done = units.count { $0.headline == .completed }
      let counted = units.count { $0.headline != .cancelled }
      return done > 0 ? .partlyDone(done: done, of: counted) : whole.progress
    }
  }

  /// What the calendar says when no occurrence decides: of the next one.
  private func nextTimeliness(_ units: [UnitStatus]) -> Timeliness {
    units.first { ($0.window?.last ?? .latest) >= day }?.timeliness ?? .untimed
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
    var seen = Set(flags)
    var reasons: [RiskReason] = []
    func add(_ flag: StatusFlag) {
      if case .atRisk(let more) = flag {
        for reason in more where !reasons.contains(reason) { reasons.append(reason) }
      } else if seen.insert(flag).inserted {
        flags.append(flag)
      }
    }
    for unit in units { for flag in unit.flags where !flag.isCalendar { add(flag) } }
    for flag in whole.flags where !flag.isStale { add(flag) }
    if !reasons.isEmpty { flags.append(.atRisk(reasons)) }
    return flags
  }
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
