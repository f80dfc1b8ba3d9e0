import RoadmapModel

/// The claims on one unit, added up: one of a joint unit, else one for each owner.
struct Claims {
  private(set) var count = 0
  private(set) var claimed = 0
  private(set) var accepted = 0
  private(set) var lastAccepted: Day?
  private(set) var lastRejected: Day?
  /// The latest day of a fact, accepted or not.
  private(set) var lastFact: Day?
  /// The latest day on which a claim was recorded that waits for an answer.
  private(set) var lastRecorded: Day?
  /// Who has still to answer.
  private(set) var missing = PartySet()
  /// Whose claims were objected to.
  private(set) var rejected = PartySet()
  private var owners = PartySet()

  init() {}

  /// Nothing was claimed of what can be claimed `count` times.
  init(unclaimed count: Int) {
    self.count = count
  }

  /// Adds the claim of an owner, nil for that of all.
  mutating func add(_ state: ClaimState, of owner: PartyIndex?) {
    count += 1
    if state.isClaimed {
      claimed += 1
      if let owner { owners.insert(owner) }
    }
    switch state {
    case .none: break
    case .open(let factDay, let recorded, let missing, _):
      lastFact = max(lastFact ?? factDay, factDay)
      lastRecorded = max(lastRecorded ?? recorded, recorded)
      self.missing.formUnion(missing)
    case .rejected(let day, let claimants):
      lastRejected = max(lastRejected ?? day, day)
      rejected.formUnion(claimants)
    case .accepted(let factDay):
      accepted += 1
      lastFact = max(lastFact ?? factDay, factDay)
      lastAccepted = max(lastAccepted ?? factDay, factDay)
    }
  }

  /// Whether an owner has claimed what is its to claim.
  func isClaimed(by owner: PartyIndex) -> Bool {
    count > 1 ? owners.contains(owner) : claimed > 0
  }
}
