import RoadmapModel

/// The units of an item that is due several times: those of which somebody spoke, and those of which
/// nobody did, which many items share (``SilentUnits``).
struct OccurrenceUnits {
  /// One for each occurrence, as if nobody had spoken of it.
  private var silent: [UnitStatus]
  /// Those that take the place of a silent one, and which.
  private var spoken: [UnitStatus] = []
  private var places: [Int] = []

  init(silent: [UnitStatus]) {
    self.silent = silent
  }

  /// Puts a unit in the place of the silent one.
  mutating func put(_ unit: UnitStatus, at place: Int) {
    // Few are looked through sooner than all are copied.
    if spoken.count < 4 {
      spoken.append(unit)
      places.append(place)
    } else {
      for (unit, place) in zip(spoken, places) { silent[place] = unit }
      silent[place] = unit
      spoken = [unit]
      places = [place]
    }
  }

  /// Places from 0.
  var indices: Range<Int> { silent.indices }

  subscript(place: Int) -> UnitStatus {
    _read {
      if let index = places.firstIndex(of: place) {
        yield spoken[index]
      } else {
        yield silent[place]
      }
    }
  }

  /// All of them, in the order of the occurrences.
  var all: [UnitStatus] {
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

  init(_ units: OccurrenceUnits, on day: Day) {
    for place in units.indices {
      let headline = units[place].headline
      if headline != .completed, headline != .cancelled { isFinished = false }
      count(headline, at: place)
      if case .completed(let day) = units[place].progress, headline == .completed {
        done += 1
        lastCompletion = max(lastCompletion ?? day, day)
      }
      if headline != .cancelled {
        counted += 1
        lastCounted = place
      }
      moves = max(moves, units[place].moves)
      waitingFor.formUnion(units[place].waitingFor)
      if units[place].needsAnswer { needsAnswer = true }
      if units[place].isClaimed { isClaimed = true }
      if units[place].progress.isBegun { isBegun = true }
      if !units[place].flags.isEmpty { hasFlags = true }
      if next == nil, (units[place].window?.last ?? .latest) >= day { next = place }
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
