import RoadmapModel
import RoadmapSyntax

/// What the sides have said about one unit being done (`status.md`, "Claims and answers").
enum ClaimState: Hashable {
  /// Nobody who has to has claimed it.
  case none
  /// Claimed; these parties have still to answer.
  case open(factDay: Day, recorded: Day, missing: PartySet, by: PartySet)
  /// Another party objected to the claim of these.
  case rejected(on: Day, claimants: PartySet)
  case accepted(factDay: Day)

  var isClaimed: Bool { self != .none }

  var factDay: Day? {
    switch self {
    case .none, .rejected: nil
    case .open(let day, _, _, _), .accepted(let day): day
    }
  }
}

/// The events on one unit, with the rule that an own event outweighs one that another side entered.
struct UnitEvents {
  /// In the order of recording; the indices are those of the fold's list.
  let events: [(index: Int, event: StandingEvent)]

  /// On a mirror item a party's `start` and `done` are about its own half: they outweigh what was
  /// entered about that half, and not the answers that were entered for it.
  init(_ events: [(index: Int, event: StandingEvent)], isMirror: Bool) {
    guard events.contains(where: { $0.event.isOnBehalf }) else {
      self.events = events
      return
    }
    var aboutOwnHalf = PartySet()
    var aboutItem = PartySet()
    for (_, event) in events where !event.isOnBehalf && event.event.verb.outweighs {
      guard let party = event.party else { continue }
      if isMirror, event.event.verb.isAboutHalf {
        aboutOwnHalf.insert(party)
      } else {
        aboutItem.insert(party)
      }
    }
    self.events = events.filter { _, event in
      guard event.isOnBehalf, let party = event.party else { return true }
      let outweighing = isMirror && event.event.verb.isAboutHalf ? aboutOwnHalf : aboutItem
      return !outweighing.contains(party)
    }
  }

  /// Whether nothing was said.
  var isSilent: Bool { events.isEmpty }

  /// The latest claim of a party.
  func claim(of party: PartyIndex) -> (index: Int, event: StandingEvent)? {
    events.last { $0.event.event.verb == .done && $0.event.party == party }
  }

  /// The latest answer of a party to one of the given events.
  func answer(of party: PartyIndex, to targets: [Int]) -> StandingEvent? {
    events.last { _, event in
      guard event.party == party, let target = event.answers else { return false }
      return targets.contains(target)
    }?
    .event
  }

  /// One claim by any owner opens it; each other party confirms, or claims itself.
  func jointState(
    owners: PartySet,
    parties: [PartyIndex],
    needsConfirmation: Bool
  ) -> ClaimState {
    if isSilent { return .none }
    let claims = parties.compactMap { party in
      owners.contains(party) ? claim(of: party).map { (party, $0) } : nil
    }
    guard let latest = claims.map(\.1.event.event.day).max() else { return .none }
    let targets = claims.map(\.1.index)
    var missing = PartySet()
    var claimants = PartySet()
    for (party, _) in claims { claimants.insert(party) }
    for party in parties {
      let answer = answer(of: party, to: targets)
      if answer?.event.verb == .dispute, let day = answer?.event.day {
        // A claim made after the objection takes it back.
        let own = claim(of: party)?.event.event
        if let own, let answer, (answer.event.at, answer.event.id) < (own.at, own.id) { continue }
        return .rejected(on: day, claimants: claimants)
      }
      if !claimants.contains(party), answer == nil { missing.insert(party) }
    }
    if missing.isEmpty || !needsConfirmation { return .accepted(factDay: latest) }
    return .open(
      factDay: latest,
      recorded: recordedDay(claims.map(\.1.event)),
      missing: missing,
      by: claimants
    )
  }

  /// The claim of one owner, for its half or for an activity of its own.
  func ownState(
    of owner: PartyIndex,
    parties: [PartyIndex],
    needsConfirmation: Bool
  ) -> ClaimState {
    guard !isSilent, let claim = claim(of: owner) else { return .none }
    var claimants = PartySet()
    claimants.insert(owner)
    var missing = PartySet()
    for party in parties where party != owner {
      switch answer(of: party, to: [claim.index]) {
      case let answer? where answer.event.verb == .dispute:
        return .rejected(on: answer.event.day, claimants: claimants)
      case nil: missing.insert(party)
      default: break
      }
    }
    let day = claim.event.event.day
    if missing.isEmpty || !needsConfirmation { return .accepted(factDay: day) }
    return .open(
      factDay: day,
      recorded: recordedDay([claim.event]),
      missing: missing,
      by: claimants
    )
  }

  /// The day on which the last of the claims was recorded.
  private func recordedDay(_ claims: [StandingEvent]) -> Day {
    let latest = claims.max { $0.event.at < $1.event.at }
    return latest.flatMap { max($0.event.at.day ?? $0.event.day, $0.event.day) } ?? .earliest
  }
}

extension Verb {
  /// Whether it is about the half of the party that says it.
  fileprivate var isAboutHalf: Bool { self == .start || self == .done }

  /// Whether an own event of this kind outweighs one that another side entered on behalf.
  fileprivate var outweighs: Bool {
    switch self {
    case .start, .done, .postpone, .suspend, .resume, .cancel, .confirm, .dispute: true
    case .risk, .report, .measure, .note, .adopt, .undo: false
    }
  }
}

/// The proposals on one subject: what is agreed, and what waits.
struct ProposalState {
  struct Agreed {
    let event: StandingEvent
    let effect: Day
  }

  /// Ordered by effect, then by recording.
  private(set) var agreed: [Agreed] = []
  /// Neither confirmed by all nor objected to, with the parties that have still to answer.
  private(set) var open: [(event: StandingEvent, missing: PartySet)] = []

  init(_ unit: UnitEvents, parties: [PartyIndex]) {
    if unit.isSilent { return }
    for (index, event) in unit.events where event.event.verb.isProposal {
      var effect = event.event.day
      var missing = PartySet()
      var isRejected = false
      for party in parties where party != event.party {
        switch unit.answer(of: party, to: [index]) {
        case let answer? where answer.event.verb == .dispute: isRejected = true
        case let answer?: effect = max(effect, answer.event.day)
        case nil: missing.insert(party)
        }
      }
      if isRejected { continue }
      if missing.isEmpty {
        agreed.append(Agreed(event: event, effect: effect))
      } else {
        open.append((event, missing))
      }
    }
    agreed.sort {
      ($0.effect, $0.event.event.at, $0.event.event.id)
        < ($1.effect, $1.event.event.at, $1.event.event.id)
    }
  }

  /// The agreed proposals that still hold: those that took effect since the version did.
  func inEffect(since version: Day?) -> [Agreed] {
    guard let version else { return agreed }
    return agreed.filter { $0.effect >= version }
  }
}
