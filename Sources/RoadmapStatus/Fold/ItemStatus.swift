package import RoadmapModel

/// Where one item of the version in force stands on the day of the snapshot.
package struct ItemStatus: Sendable {
  package let item: ItemIndex
  package private(set) var headline: Headline
  package let progress: Progress
  package let timeliness: Timeliness
  package private(set) var flags: [StatusFlag]
  /// The window that counts: of the occurrence that decides, or of the item.
  package let window: Window?
  package let signedWindow: Window?
  package let moves: Int
  /// The place in ``units`` of the occurrence that gave the headline; nil for what is due once.
  package let decisive: Int?
  /// How many occurrences, halves or milestones are done; nil where there is one thing to do.
  package let count: (done: Int, of: Int)?
  package let waitingFor: PartySet
  package let needsAnswer: Bool
  private var parts: Parts
  /// The events on the item that count.
  let run: EventRun
  /// The events on what the item and others replace: they are shown and do not count.
  var earlierEvents: [EventSource] = []

  /// What the units have that the item has not.
  ///
  /// Occurrences are folded again when somebody asks for them: most are like one another, and there
  /// may be many times more of them than of items.
  private enum Parts: Sendable {
    /// The one unit is like the item itself, as nearly all are: kept without a box.
    case same(isClaimed: Bool, hasHalves: Bool)
    /// The one unit, where it differs.
    indirect case one(UnitStatus)
    indirect case several(ItemFold, Occurrences, decisive: UnitStatus?)
  }

  /// An item that is due once.
  init(_ item: ItemIndex, _ unit: UnitStatus, count: (done: Int, of: Int)?, _ events: EventRun) {
    self.item = item
    headline = unit.headline
    progress = unit.progress
    timeliness = unit.timeliness
    flags = unit.flags
    window = unit.window
    signedWindow = unit.signedWindow
    moves = unit.moves
    decisive = nil
    self.count = count
    waitingFor = unit.waitingFor
    needsAnswer = unit.needsAnswer
    parts =
      unit.agreedDue == nil
      ? .same(isClaimed: unit.isClaimed, hasHalves: unit.halves != nil) : .one(unit)
    run = events
  }

  /// An item that is due several times, put together from its occurrences.
  init(
    _ item: ItemIndex,
    _ summary: OccurrenceSummary,
    of occurrences: Occurrences,
    _ fold: ItemFold
  ) {
    let decisive = summary.decisive?.unit
    self.item = item
    headline = summary.headline
    progress = summary.progress
    timeliness = decisive?.timeliness ?? summary.next?.timeliness ?? .untimed
    flags = summary.flags
    window = (decisive ?? summary.next)?.window
    signedWindow = decisive?.signedWindow
    moves = summary.moves
    self.decisive = summary.decisive?.place
    count = summary.count
    waitingFor = summary.waitingFor
    needsAnswer = summary.needsAnswer
    parts = .several(fold, occurrences, decisive: decisive)
    run = fold.events
  }

  /// One for each occurrence, or the one of the item; folded anew each time, O(occurrences).
  package var units: [UnitStatus] {
    var silence = SilentUnits()
    return units(&silence)
  }

  /// The ``units``, for who asks for those of many items: what they share is folded once.
  package func units(_ silence: inout SilentUnits) -> [UnitStatus] {
    switch parts {
    case .several(let fold, let occurrences, _): fold.units(of: occurrences, &silence).units.all
    case .one(let unit): [unit]
    case .same(let isClaimed, let hasHalves): [ownUnit(isClaimed, hasHalves)]
    }
  }

  /// How many ``units`` there are.
  package var unitCount: Int {
    switch parts {
    case .several(_, let occurrences, _): occurrences.count
    case .one, .same: 1
    }
  }

  /// One of the ``units``; O(events on the item).
  package func unit(at place: Int) -> UnitStatus {
    switch parts {
    case .several(let fold, let occurrences, _): return fold.status(of: occurrences, at: place)
    case .one, .same:
      precondition(place == 0, "an item without occurrences has one unit")
      return units[0]
    }
  }

  /// The occurrence that gave the headline; nil for what is due once.
  package var decisiveUnit: UnitStatus? {
    switch parts {
    case .several(_, _, let decisive): decisive
    case .one, .same: nil
    }
  }

  /// The deadline that was agreed last and still counts, of what is due once.
  package var agreedDue: PeriodSpan? {
    switch parts {
    case .one(let unit): unit.agreedDue
    case .same, .several: nil
    }
  }

  /// One of the ``units`` as if it were an item of its own; O(events on the item).
  package func alone(at place: Int) -> ItemStatus {
    let unit = unit(at: place)
    let events = run.keeping { $0.occurrence == place || $0.occurrence == nil }
    return ItemStatus(item, unit, count: unit.halves, events)
  }

  private func ownUnit(_ isClaimed: Bool, _ hasHalves: Bool) -> UnitStatus {
    UnitStatus(
      occurrence: nil,
      window: window,
      signedWindow: signedWindow,
      agreedDue: nil,
      moves: moves,
      headline: headline,
      progress: progress,
      timeliness: timeliness,
      flags: flags,
      waitingFor: waitingFor,
      needsAnswer: needsAnswer,
      isClaimed: isClaimed,
      halves: hasHalves ? count : nil
    )
  }

  /// Adds what other items and versions say of this one; its unit stays as it is.
  mutating func add(_ flag: StatusFlag) {
    keepUnit()
    flags.append(flag)
  }

  /// Adds a reason for a risk; it is the headline when nothing higher holds.
  mutating func add(_ reason: RiskReason) {
    keepUnit()
    if let place = flags.firstIndex(where: { $0.isRisk }), case .atRisk(let reasons) = flags[place]
    {
      flags[place] = .atRisk(reasons + [reason])
    } else {
      flags.append(.atRisk([reason]))
    }
    if headline > .atRisk { headline = .atRisk }
  }

  private mutating func keepUnit() {
    if case .same(let isClaimed, let hasHalves) = parts {
      parts = .one(ownUnit(isClaimed, hasHalves))
    }
  }

  /// The events on the item that count or are shown, in the order of recording.
  package var events: [EventSource] { earlierEvents + run.map(\.event.source) }

  /// Whose turn it is, seen from a party; without one, everything that waits is theirs.
  package func attention(of party: PartyIndex?) -> Attention {
    guard !waitingFor.isEmpty else { return .nobody }
    guard let party else { return .them }
    return waitingFor.contains(party) ? .us : .them
  }
}
