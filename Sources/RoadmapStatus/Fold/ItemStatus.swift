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
  /// One for each occurrence, or the one of the item.
  package let units: [UnitStatus]
  /// The place in ``units`` of the occurrence that gave the headline; nil for what is due once.
  package let decisive: Int?
  /// How many occurrences, halves or milestones are done; nil where there is one thing to do.
  package let count: (done: Int, of: Int)?
  package let waitingFor: PartySet
  package let needsAnswer: Bool
  /// The events on the item that count or are shown, in the order of recording.
  package internal(set) var events: [EventSource]

  /// Whose turn it is, seen from a party; without one, everything that waits is theirs.
  package func attention(of party: PartyIndex?) -> Attention {
    guard !waitingFor.isEmpty else { return .nobody }
    guard let party else { return .them }
    return waitingFor.contains(party) ? .us : .them
  }
}
