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
  private enum Parts: Sendable {
    case one(Part)
    case several([UnitStatus])
  }

  /// What the one unit of an item has for itself.
  private struct Part: Sendable {
    let headline: Headline
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
    _ occurrences: OccurrenceSummary,
    units: [UnitStatus],
    waitingFor: PartySet,
    needsAnswer: Bool,
    _ events: EventRun
  ) {
    let shown = occurrences.decisive.map { units[$0] }
    self.item = item
    headline = occurrences.headline
    progress = occurrences.progress
    timeliness = shown?.timeliness ?? occurrences.next?.timeliness ?? .untimed
    flags = occurrences.flags
    window = (shown ?? occurrences.next)?.window
    signedWindow = shown?.signedWindow
    moves = units.map(\.moves).max() ?? 0
    decisive = occurrences.decisive
    count = occurrences.count
    self.waitingFor = waitingFor
    self.needsAnswer = needsAnswer
    parts = .several(units)
    run = events
  }

  /// One for each occurrence, or the one of the item.
  package var units: [UnitStatus] {
    switch parts {
    case .several(let units): return units
    case .one(let part):
      return [
        UnitStatus(
          occurrence: nil,
          window: window,
          signedWindow: signedWindow,
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
      ]
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
