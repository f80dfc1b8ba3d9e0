package import RoadmapModel
package import RoadmapSyntax

/// Where an agreement stands on one day: the fold of all that was recorded over the version in
/// force (`status.md`).
///
/// `Snapshot(input)` depends on nothing but its input: the order of journals and lines and their
/// duplicates make no difference.
package struct Snapshot: Sendable {
  /// A finding about an event, with the journal it stands in.
  package struct Finding: Sendable {
    package let journal: Int
    package let diagnostic: Diagnostic<JournalProblem>
  }

  package let input: FoldInput
  /// The place of the version that counts in ``FoldInput/versions``.
  package let versionIndex: Int
  package let isInForce: Bool
  /// Of every tracked item, in the order of the file.
  package private(set) var items: [ItemStatus] = []
  package private(set) var indicators: [IndicatorStatus] = []
  /// What only earlier versions had and is still known of it.
  package private(set) var former: [FormerItem] = []
  package private(set) var findings: [Finding] = []
  /// Who adopted each numbered version, and whether its file still holds that text; ascending.
  package private(set) var adoptions: [VersionAdoption] = []
  /// The versions that somebody adopted and of which there is no file; ascending.
  package private(set) var missingVersions: [MissingVersion] = []
  /// The day from which the version that counts is in force; nil when it is not.
  package let inForceSince: Day?
  private var placeOfItem: [Int32]
  /// The events that stand, in the order of recording.
  let standing: [StandingEvent]

  package var day: Day { input.day }
  package var version: VersionInFolder { input.versions[versionIndex] }
  package var agreement: Agreement { version.agreement }
  /// The numbers of the versions whose files no longer hold the text that was adopted
  /// (`text-changed`), ascending.
  package var changedTexts: [Int] { adoptions.filter(\.isTextChanged).map(\.version) }
  /// The numbers of the versions of which the sides adopted different texts, ascending.
  package var disputedVersions: [Int] { adoptions.filter(\.isDisputed).map(\.version) }
  /// The missing versions above the one that counts: those below it are history.
  package var missingAbove: [MissingVersion] {
    missingVersions.filter { $0.version > version.number ?? 0 }
  }
  /// Whether anybody recorded anything that could be read.
  package var hasRecords: Bool { input.journals.contains { !$0.events.isEmpty } }
  /// Whether there is no journal at all, and so no headline to speak of.
  ///
  /// An empty journal is one: somebody keeps it.
  package var isTextOnly: Bool { input.journals.isEmpty }

  /// The version that counts on the day; nil without any version.
  package init?(_ input: FoldInput) {
    guard let fold = SnapshotFold.run(input) else { return nil }
    self.input = input
    versionIndex = fold.current
    isInForce = fold.isInForce
    items = fold.items
    placeOfItem = fold.placeOfItem
    standing = fold.standing
    indicators = fold.indicators
    former = fold.former
    adoptions = fold.history.adoptions
    missingVersions = fold.missingVersions
    inForceSince = fold.isInForce ? fold.history.inForce[fold.current] : nil
    findings = fold.findings.map { Finding(journal: $0.journal, diagnostic: $0.finding) }
  }

  /// The status of a tracked item.
  package func status(of item: ItemIndex) -> ItemStatus? {
    let place = placeOfItem[item.value]
    return place < 0 ? nil : items[Int(place)]
  }

  /// The event at a place that ``ItemStatus/events`` names.
  package func event(_ source: EventSource) -> Event {
    input.journals[source.journal].events[source.event]
  }

  /// How many items have each headline; milestones are left out, they count in their activity.
  package func counts(in area: ItemIndex? = nil) -> HeadlineCounts {
    var counts = HeadlineCounts()
    // Places and no copies: each holds references.
    let agreement = agreement
    for place in items.indices {
      let index = items[place].item
      guard agreement.items[index.value].kind != .milestone,
        area == nil || index == area || agreement.items[index.value].parent == area
      else { continue }
      counts.add(items[place].headline)
    }
    return counts
  }
}

/// An item that the version in force no longer has.
package struct FormerItem: Sendable {
  package let id: String
  /// The place of the latest version that had it.
  package let version: Int
  package let item: ItemIndex
  /// Completed, superseded or cancelled.
  package let headline: Headline
  /// The items of the version in force that replace it.
  package let successors: [ItemIndex]
}
