package import RoadmapModel

/// Everything that a snapshot depends on; there is no other clock, file or setting.
package struct FoldInput: Sendable {
  /// Which deadline timeliness counts against.
  package enum Against: Sendable {
    /// The one that was agreed last.
    case agreed
    /// The one in the signed text.
    case signed
  }

  /// The versions of the agreement, in any order.
  package var versions: [VersionInFolder]
  package var journals: [Journal]
  /// What was true on this day.
  package var day: Day
  /// Only what was recorded up to the end of this day; nil for everything.
  package var knownOn: Day?
  package var against: Against
  /// The day on which somebody asks; nil for ``day``, from which it differs when the past is asked
  /// for.
  ///
  /// Tells events of the future from the others.
  package var today: Day?
  /// The numbers of the versions that there are, also where some are left out of ``versions`` later.
  let numbersOnFile: [Int]
  /// How adoptions are compared with the texts of the versions.
  package var comparison: AdoptionComparison

  package init(
    versions: [VersionInFolder],
    journals: [Journal],
    day: Day,
    knownOn: Day? = nil,
    against: Against = .agreed,
    today: Day? = nil,
    comparison: AdoptionComparison = .quick
  ) {
    self.versions = versions
    numbersOnFile = versions.compactMap(\.number)
    self.journals = journals
    self.day = day
    self.knownOn = knownOn
    self.against = against
    self.today = today
    self.comparison = comparison
  }
}
