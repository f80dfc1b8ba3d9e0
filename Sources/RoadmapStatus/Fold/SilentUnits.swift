import RoadmapModel

/// The statuses of occurrences of which nothing was said, kept from item to item: most items share
/// their rhythm with many others, and most occurrences are silent.
///
/// Belongs to one fold: what is kept depends on its day and its agreement.
package struct SilentUnits {
  /// What decides about silent units beside the fold.
  private struct Entry {
    let occurrences: Occurrences
    let owners: PartySet
    let kind: ActivityKind
    let units: OccurrenceUnits
  }

  private var entries: [Entry] = []
  /// The entry that gives way next.
  private var oldest = 0
  /// So few that looking through them costs less than one unit.
  private static let limit = 16
  /// Longer lists are not kept.
  private static let longest = 256

  package init() {}

  /// The units that an item without milestones has before anybody says a word; nil where they are
  /// too many to be kept.
  mutating func units(of occurrences: Occurrences, _ fold: ItemFold) -> OccurrenceUnits? {
    if occurrences.count > Self.longest { return nil }
    for entry in entries
    where entry.owners == fold.owners && entry.kind == fold.kind
      && entry.occurrences == occurrences
    {
      return entry.units
    }
    let entry = Entry(
      occurrences: occurrences,
      owners: fold.owners,
      kind: fold.kind,
      units: OccurrenceUnits(silent: occurrences.map { fold.silentStatus(of: $0) })
    )
    if entries.count < Self.limit {
      entries.append(entry)
    } else {
      entries[oldest] = entry
      oldest = (oldest + 1) % Self.limit
    }
    return entry.units
  }
}
