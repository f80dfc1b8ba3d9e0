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
  let events: EventRun

  /// On a mirror item a party's `start` and `done` are about its own half: they outweigh what was
  /// entered about that half, and not the answers that were entered for it.
  init(_ events: EventRun, isMirror: Bool) {
    guard !events.isEmpty, events.contains(where: { $0.event.isOnBehalf }) else {
      self.events = events
      return
    }
    var aboutOwnHalf = PartySet()
    var aboutItem = PartySet()
    for (_, event) in events where !event.isOnBehalf && event.verb.outweighs {
      guard let party = event.party else { continue }
      if isMirror, event.verb.isAboutHalf {
        aboutOwnHalf.insert(party)
      } else {
        aboutItem.insert(party)
      }
    }
    self.events = events.keeping { event in
      guard event.isOnBehalf, let party = event.party else { return true }
      let outweighing = isMirror && event.verb.isAboutHalf ? aboutOwnHalf : aboutItem
      return !outweighing.contains(party)
    }
  }

  /// Whether nothing was said.
  var isSilent: Bool { events.isEmpty }

  /// The latest claim of a party.
  func claim(of party: PartyIndex) -> (index: Int, event: StandingEvent)? {
    events.last { $0.event.verb == .done && $0.event.party == party }
  }

  /// The latest answer of a party to the event with that index.
  func answer(of party: PartyIndex, to target: Int) -> StandingEvent? {
    events.last { $0.event.answers == target && $0.event.party == party }?.event
  }

  /// One claim by any owner opens it; each other party confirms, or claims itself.
  func jointState(
    owners: PartySet,
    parties: [PartyIndex],
    needsConfirmation: Bool
  ) -> ClaimState {
    if isSilent { return .none }
    var claimants = PartySet()
    var claims: [(index: Int, event: StandingEvent)] = []
    var factDay = Day.earliest
    // Of claims of one instant the first party's counts.
    var lastRecorded: StandingEvent?
    for party in parties where owners.contains(party) {
      guard let claim = claim(of: party) else { continue }
      claimants.insert(party)
      claims.append(claim)
      factDay = max(factDay, claim.event.day)
      if lastRecorded.map({ $0.at < claim.event.at }) ?? true { lastRecorded = claim.event }
    }
    guard let lastRecorded else { return .none }
    var missing = PartySet()
    for party in parties {
      // The latest answer to a claim that is the latest of its owner.
      let answer = events.last { _, event in
        event.party == party
          && event.answers.map { target in claims.contains { $0.index == target } } ?? false
      }?
      .event
      if let answer, answer.verb == .dispute {
        // A claim made after the objection takes it back.
        let own = claims.first { $0.event.party == party }?.event ?? claim(of: party)?.event
        if let own, answer.isEarlier(than: own) { continue }
        return .rejected(on: answer.day, claimants: claimants)
      }
      if !claimants.contains(party), answer == nil { missing.insert(party) }
    }
    if missing.isEmpty || !needsConfirmation { return .accepted(factDay: factDay) }
    return .open(
      factDay: factDay,
      recorded: recordedDay(lastRecorded),
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
      guard let answer = answer(of: party, to: claim.index) else {
        missing.insert(party)
        continue
      }
      if answer.verb == .dispute {
        return .rejected(on: answer.day, claimants: claimants)
      }
    }
    let day = claim.event.day
    if missing.isEmpty || !needsConfirmation { return .accepted(factDay: day) }
    return .open(
      factDay: day,
      recorded: recordedDay(claim.event),
      missing: missing,
      by: claimants
    )
  }

  /// The day on which a claim was recorded, but not before the fact.
  private func recordedDay(_ claim: StandingEvent) -> Day {
    max(claim.at.day ?? claim.day, claim.day)
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
    let proposals = unit.events.filter { $0.event.verb.isProposal }
    if proposals.isEmpty { return }
    let answers = LatestAnswers(to: proposals.map(\.index), in: unit.events)
    for (place, (_, event)) in proposals.enumerated() {
      var effect = event.day
      var missing = PartySet()
      var isRejected = false
      for party in parties where party != event.party {
        switch answers.answer(of: party, to: place) {
        case let answer? where answer.verb == .dispute: isRejected = true
        case let answer?: effect = max(effect, answer.day)
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
    if agreed.count < 2 { return }
    agreed.sort {
      $0.effect == $1.effect ? $0.event.isEarlier(than: $1.event) : $0.effect < $1.effect
    }
  }

  /// The agreed proposals that still hold: those that took effect since the version did.
  func inEffect(since version: Day?) -> [Agreed] {
    guard let version, !agreed.isEmpty else { return agreed }
    return agreed.filter { $0.effect >= version }
  }
}

/// The latest answer of each party to each of several events; found in one go, because there may be
/// thousands of both.
private struct LatestAnswers {
  /// By the place of the event that is answered.
  private var answers: [[StandingEvent]]

  /// `targets` are places in the list of all that stand, ascending.
  init(to targets: [Int], in events: EventRun) {
    answers = Array(repeating: [], count: targets.count)
    for (_, answer) in events {
      guard let target = answer.answers else { continue }
      var low = 0
      var high = targets.count
      while low < high {
        let middle = (low + high) / 2
        if targets[middle] < target { low = middle + 1 } else { high = middle }
      }
      guard low < targets.count, targets[low] == target else { continue }
      if let known = answers[low].firstIndex(where: { $0.party == answer.party }) {
        answers[low][known] = answer
      } else {
        answers[low].append(answer)
      }
    }
  }

  func answer(of party: PartyIndex, to place: Int) -> StandingEvent? {
    answers[place].first { $0.party == party }
  }
}
