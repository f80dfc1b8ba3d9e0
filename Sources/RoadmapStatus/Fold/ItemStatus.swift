package import RoadmapModel

/// Where one item of the version in force stands on the day of the snapshot.
package struct ItemStatus: Sendable {
  package let item: ItemIndex
  package internal(set) var headline: Headline
  package let progress: Progress
  package let timeliness: Timeliness
  package internal(set) var flags: [StatusFlag]
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
  private let parts: Parts
  /// The events on the item that count.
  let run: EventRun
  /// The events on what the item and others replace: they are shown and do not count.
  var earlierEvents: [EventSource] = []

  /// The units, of which an item without occurrences has one that is almost itself.
  ///
  /// Occurrences are folded again when somebody asks for them: most are like one another, and there
  /// may be many times more of them than of items.
  private indirect enum Parts: Sendable {
    case one(Part)
    case several(ItemFold, Occurrences, decisive: UnitStatus?)
  }

  /// What the one unit of an item has for itself.
  private struct Part: Sendable {
    let headline: Headline
    let agreedDue: PeriodSpan?
    let flags: [StatusFlag]
    let isClaimed: Bool
    let halves: (done: Int, of: Int)?
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
    parts = .one(
      Part(
        headline: unit.headline,
        agreedDue: unit.agreedDue,
        flags: unit.flags,
        isClaimed: unit.isClaimed,
        halves: unit.halves
      )
    )
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
    case .several(let fold, let occurrences, _): fold.statuses(of: occurrences, &silence).units
    case .one(let part): [unit(part)]
    }
  }

  /// How many ``units`` there are.
  package var unitCount: Int {
    switch parts {
    case .several(_, let occurrences, _): occurrences.count
    case .one: 1
    }
  }

  /// One of the ``units``; O(events on the item).
  package func unit(at place: Int) -> UnitStatus {
    switch parts {
    case .several(let fold, let occurrences, _): return fold.status(of: occurrences, at: place)
    case .one(let part):
      precondition(place == 0, "an item without occurrences has one unit")
      return unit(part)
    }
  }

  /// The occurrence that gave the headline; nil for what is due once.
  package var decisiveUnit: UnitStatus? {
    switch parts {
    case .several(_, _, let decisive): decisive
    case .one: nil
    }
  }

  private func unit(_ part: Part) -> UnitStatus {
    UnitStatus(
      occurrence: nil,
      window: window,
      signedWindow: signedWindow,
      agreedDue: part.agreedDue,
      moves: moves,
      headline: part.headline,
      progress: progress,
      timeliness: timeliness,
      flags: part.flags,
      waitingFor: waitingFor,
      needsAnswer: needsAnswer,
      isClaimed: part.isClaimed,
      halves: part.halves
    )
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
