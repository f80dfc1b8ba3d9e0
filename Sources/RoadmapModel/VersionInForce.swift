/// The version of an agreement that holds on a day (`status.md`, "Version in force").
package struct VersionInForce: Hashable, Sendable {
  /// The place of the version in the list it was chosen from.
  package let index: Int
  /// False when no adopted version was in force on that day: then it is the highest version, else
  /// the draft, and every output says so.
  package let isInForce: Bool

  /// Chooses among the versions of one agreement, in any order; nil when there are none.
  ///
  /// Of two versions that entered into force on one day the higher one holds.
  package init?(_ versions: [VersionInFolder], on day: Day) {
    var inForce: (index: Int, since: Day, number: Int)?
    var highest: (index: Int, number: Int)?
    for (index, version) in versions.enumerated() {
      let number = version.number ?? 0
      if (highest?.number ?? -1) < number { highest = (index, number) }
      guard version.number != nil, let since = version.agreement.inForceDay, since <= day else {
        continue
      }
      if let best = inForce, (since, number) <= (best.since, best.number) { continue }
      inForce = (index, since, number)
    }
    guard let chosen = inForce?.index ?? highest?.index else { return nil }
    index = chosen
    isInForce = inForce != nil
  }
}
