import RoadmapModel

/// What counts of a unit when those of an item are added up; small and without references.
struct UnitDigest {
  let headline: Headline
  let isClaimed: Bool
  /// Whether somebody began, and nothing more.
  let isBegun: Bool
  let needsAnswer: Bool
  let hasFlags: Bool
  /// The last day of its window, ``Day/latest`` without one.
  let last: Day
  /// The day of the fact, where it is completed.
  let completed: Day?
  let moves: Int
  let waitingFor: PartySet

  init(_ unit: UnitStatus) {
    headline = unit.headline
    isClaimed = unit.isClaimed
    isBegun = unit.progress.isBegun
    needsAnswer = unit.needsAnswer
    hasFlags = !unit.flags.isEmpty
    last = unit.window?.last ?? .latest
    if case .completed(let day) = unit.progress { completed = day } else { completed = nil }
    moves = unit.moves
    waitingFor = unit.waitingFor
  }
}

/// The units of an item that is due several times: those of which nobody spoke, which many items
/// share (``SilentUnits``), and those of which somebody did.
struct OccurrenceUnits {
  /// One for each occurrence, as if nobody had spoken of it.
  private let silent: [UnitStatus]
  /// Those that take the place of a silent one, and which; ascending.
  private var spoken: [UnitStatus] = []
  private var places: [Int] = []
  /// Of all units, spoken of or not.
  private(set) var digests: [UnitDigest]

  init(silent: [UnitStatus], _ digests: [UnitDigest]) {
    self.silent = silent
    self.digests = digests
  }

  init(silent: [UnitStatus]) {
    self.init(silent: silent, silent.map { UnitDigest($0) })
  }

  /// Puts a unit in the place of the silent one; places ascend from call to call.
  mutating func put(_ unit: UnitStatus, at place: Int) {
    spoken.append(unit)
    places.append(place)
    digests[place] = UnitDigest(unit)
  }

  subscript(place: Int) -> UnitStatus {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == place ? spoken[low] : silent[place]
  }

  /// All of them, in the order of the occurrences.
  var all: [UnitStatus] {
    if places.isEmpty { return silent }
    var units = silent
    for (unit, place) in zip(spoken, places) { units[place] = unit }
    return units
  }
}

/// What the units of an item come to, counted in one go.
struct UnitTally {
  private(set) var done = 0
  /// How many were not cancelled.
  private(set) var counted = 0
  private(set) var moves = 0
  private(set) var waitingFor = PartySet()
  private(set) var needsAnswer = false
  /// The last one that was not cancelled.
  private(set) var lastCounted: Int?
  /// Whether all are completed or cancelled.
  private(set) var isFinished = true
  private(set) var isClaimed = false
  private(set) var isBegun = false
  /// The first one whose last day is not over.
  private(set) var next: Int?
  private(set) var hasFlags = false
  /// The latest day on which one was completed.
  private(set) var lastCompletion: Day?
  /// The first one with each of the headlines that an item takes over from an occurrence.
  private(set) var disputed: Int?
  private(set) var overdue: Int?
  private(set) var awaitingConfirmation: Int?
  private(set) var dueSoon: Int?
  private(set) var atRisk: Int?

  init(_ units: [UnitDigest], on day: Day) {
    for (place, unit) in units.enumerated() {
      if unit.headline != .completed, unit.headline != .cancelled { isFinished = false }
      if unit.headline != .cancelled {
        counted += 1
        lastCounted = place
      }
      count(unit.headline, at: place)
      if let day = unit.completed {
        done += 1
        lastCompletion = max(lastCompletion ?? day, day)
      }
      moves = max(moves, unit.moves)
      waitingFor.formUnion(unit.waitingFor)
      if unit.needsAnswer { needsAnswer = true }
      if unit.isClaimed { isClaimed = true }
      if unit.isBegun { isBegun = true }
      if unit.hasFlags { hasFlags = true }
      if next == nil, unit.last >= day { next = place }
    }
  }

  private mutating func count(_ headline: Headline, at place: Int) {
    switch headline {
    case .disputed: disputed = disputed ?? place
    case .overdue: overdue = overdue ?? place
    case .awaitingConfirmation: awaitingConfirmation = awaitingConfirmation ?? place
    case .dueSoon: dueSoon = dueSoon ?? place
    case .atRisk: atRisk = atRisk ?? place
    case .completed, .superseded, .cancelled, .suspended, .carriedOver, .lapsed, .partlyCompleted,
      .continuing, .inProgress, .unscheduled, .notStarted:
      break
    }
  }
}

extension Progress {
  /// Whether somebody began, and nothing more.
  var isBegun: Bool {
    switch self {
    case .started, .observed: true
    case .planned, .partlyDone, .claimed, .completed, .disputed, .suspended, .cancelled: false
    }
  }
}
