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
  /// The parties that adopted each version by an event, by version number.
  package private(set) var adoptions: [Int: PartySet] = [:]
  private var placeOfItem: [Int32]

  package var day: Day { input.day }
  package var version: VersionInFolder { input.versions[versionIndex] }
  package var agreement: Agreement { version.agreement }
  /// Whether anybody recorded anything; else there are no headlines to speak of.
  package var hasRecords: Bool { input.journals.contains { !$0.events.isEmpty } }

  /// The version that counts on the day; nil without any version.
  package init?(_ input: FoldInput) {
    guard let chosen = VersionInForce(input.versions, on: input.day) else { return nil }
    self.input = input
    versionIndex = chosen.index
    isInForce = chosen.isInForce
    placeOfItem = Array(
      repeating: -1,
      count: input.versions[chosen.index].agreement.items.count
    )
    var fold = SnapshotFold(input, current: chosen.index)
    fold.run()
    items = fold.items
    placeOfItem = fold.placeOfItem
    indicators = fold.indicators
    former = fold.former
    adoptions = fold.adoptions
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
  package func counts(in area: ItemIndex? = nil) -> [Headline: Int] {
    var counts: [Headline: Int] = [:]
    for status in items {
      let item = agreement[status.item]
      guard item.kind != .milestone, area == nil || status.item == area || item.parent == area
      else { continue }
      counts[status.headline, default: 0] += 1
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

/// The work of making a snapshot, step by step.
struct SnapshotFold {
  let input: FoldInput
  let current: Int
  let agreement: Agreement
  var items: [ItemStatus] = []
  var placeOfItem: [Int32]
  var indicators: [IndicatorStatus] = []
  var former: [FormerItem] = []
  var adoptions: [Int: PartySet] = [:]
  var findings: [(journal: Int, finding: Diagnostic<JournalProblem>)] = []
  private var events: [[(index: Int, event: StandingEvent)]] = []
  private var reportsOnAgreement: [StandingEvent] = []
  private let parties: PartySet
  private let versionDay: Day?
  private var milestones: [[ItemIndex]]
  private var bases: [ItemIndex?]

  init(_ input: FoldInput, current: Int) {
    self.input = input
    self.current = current
    agreement = input.versions[current].agreement
    placeOfItem = Array(repeating: -1, count: agreement.items.count)
    parties = PartySet(first: agreement.parties.count)
    versionDay = agreement.inForceDay
    milestones = Array(repeating: [], count: agreement.items.count)
    bases = Array(repeating: nil, count: agreement.items.count)
    for (place, item) in agreement.items.enumerated() where item.kind == .milestone {
      if let parent = item.parent { milestones[parent.value].append(ItemIndex(place)) }
    }
    for dependency in agreement.dependencies where dependency.reason == .deadline {
      bases[dependency.item.value] = dependency.target
    }
  }

  mutating func run() {
    let standing = runItems()
    addDependencies()
    foldIndicators(standing)
    foldFormer()
    findings.sort { ($0.journal, $0.finding.range.start) < ($1.journal, $1.finding.range.start) }
  }

  /// Folds the items alone, and returns the events that count.
  @discardableResult
  mutating func runItems() -> [StandingEvent] {
    var resolver = EventResolver(input, current: current)
    resolver.resolve()
    findings = resolver.findings
    groupEvents(resolver.standing)
    foldItems()
    return resolver.standing
  }

  // MARK: Grouping

  private mutating func groupEvents(_ standing: [StandingEvent]) {
    events = Array(repeating: [], count: agreement.items.count)
    for (index, event) in standing.enumerated() where event.event.day <= input.day {
      switch event.subject {
      case .item(let item, _):
        if isClaimByOther(event, item) { continue }
        events[item.value].append((index, event))
      case .agreement:
        if event.event.verb == .report { reportsOnAgreement.append(event) }
      case .version(let number):
        if event.event.verb == .adopt, let party = event.party {
          adoptions[number, default: PartySet()].insert(party)
        }
      case .former, .split: break
      }
    }
  }

  /// A claim by a party that owns nothing there is a finding and counts for nothing.
  private mutating func isClaimByOther(_ event: StandingEvent, _ item: ItemIndex) -> Bool {
    guard event.event.verb == .done, let party = event.party,
      !agreement.owners(of: agreement[item]).contains(party)
    else { return false }
    findings.append(
      (event.source.journal, Diagnostic(.claimByNonOwner, at: event.event.content))
    )
    return true
  }

  // MARK: Items

  /// Folds every tracked item after those it depends on; a cycle, which is an error of the
  /// agreement, is cut where it is found.
  private mutating func foldItems() {
    var folded: [ItemStatus?] = Array(repeating: nil, count: agreement.items.count)
    var isOpen = [Bool](repeating: false, count: agreement.items.count)
    for start in agreement.items.indices {
      var path = [start]
      while let top = path.last {
        let item = agreement.items[top]
        guard agreement.isTracked(item), folded[top] == nil else {
          path.removeLast()
          continue
        }
        isOpen[top] = true
        let needed = (milestones[top] + [bases[top]].compactMap { $0 }).map(\.value)
          .filter { folded[$0] == nil && !isOpen[$0] && agreement.isTracked(agreement.items[$0]) }
        if needed.isEmpty {
          folded[top] = fold(top, folded)
          path.removeLast()
        } else {
          path += needed
        }
      }
    }
    for (place, status) in folded.enumerated() {
      guard let status else { continue }
      placeOfItem[place] = Int32(items.count)
      items.append(status)
    }
  }

  private mutating func fold(_ place: Int, _ folded: [ItemStatus?]) -> ItemStatus {
    let item = agreement.items[place]
    var completion: Day?
    if let base = bases[place], case .completed(let day) = folded[base.value]?.progress {
      completion = day
    }
    let fold = ItemFold(
      agreement: agreement,
      day: input.day,
      against: input.against,
      versionDay: versionDay,
      parties: parties,
      item: item,
      index: ItemIndex(place),
      events: events[place],
      reportAbove: reportAbove(item),
      completionOfBase: completion,
      milestones: milestones[place]
        .compactMap { index in
          folded[index.value].map { (agreement.name(of: agreement[index]), $0) }
        }
    )
    let status = fold.status()
    checkContradictions(place, status)
    return status
  }

  /// The latest report on the area of an item, or on the whole agreement, by an owner of the item.
  private func reportAbove(_ item: Item) -> Day? {
    let owners = agreement.owners(of: item)
    func isReport(_ event: StandingEvent) -> Bool {
      event.event.verb == .report && (event.party.map { owners.contains($0) } ?? false)
    }
    var days = reportsOnAgreement.filter(isReport).map(\.event.day)
    if let parent = item.parent {
      days += events[parent.value].map(\.event).filter(isReport).map(\.event.day)
    }
    return days.max()
  }

  /// Reports what two sides say against each other on one unit.
  private mutating func checkContradictions(_ place: Int, _ status: ItemStatus) {
    for occurrence in Set(events[place].map { $0.event.subject.occurrence }) {
      let unit = UnitEvents(events[place].filter { $0.event.subject.occurrence == occurrence })
      let proposals = ProposalState(unit, parties: parties)
      for (proposal, _) in proposals.open where proposal.event.verb != .resume {
        let isClaimed = parties.members.contains { party in
          party != proposal.party && unit.claim(of: party) != nil
        }
        if isClaimed, status.headline != .completed {
          findings.append(
            (proposal.source.journal, Diagnostic(.sidesContradict, at: proposal.event.content))
          )
        }
      }
      let moves = proposals.agreed.filter { $0.event.event.verb == .postpone }
      for (first, second) in zip(moves, moves.dropFirst())
      where first.effect == second.effect && first.event.event.to != second.event.event.to {
        findings.append(
          (
            second.event.source.journal,
            Diagnostic(.proposalsContradict, at: second.event.event.content)
          )
        )
      }
    }
  }

  // MARK: Dependencies

  /// Marks what waits for something that is not done, and what waits for something overdue.
  private mutating func addDependencies() {
    for dependency in agreement.dependencies {
      guard let target = dependency.target, placeOfItem[dependency.item.value] >= 0,
        placeOfItem[target.value] >= 0
      else { continue }
      let place = Int(placeOfItem[dependency.item.value])
      let needed = items[Int(placeOfItem[target.value])]
      guard items[place].headline > .awaitingConfirmation, needed.headline > .cancelled else {
        continue
      }
      let name = agreement.name(of: agreement[target])
      if dependency.reason == .after { items[place].flags.append(.blocked(by: name)) }
      let isOverdue =
        needed.headline == .overdue
        || needed.flags.contains { if case .overdue = $0 { true } else { false } }
      guard isOverdue, items[place].headline != .suspended else { continue }
      items[place].add(.waitsForOverdue(name))
    }
  }
}

extension ItemStatus {
  /// Adds a reason for a risk; it is the headline when nothing higher holds.
  fileprivate mutating func add(_ reason: RiskReason) {
    if let place = flags.firstIndex(where: { $0.isRisk }), case .atRisk(let reasons) = flags[place]
    {
      flags[place] = .atRisk(reasons + [reason])
    } else {
      flags.append(.atRisk([reason]))
    }
    if headline > .atRisk { headline = .atRisk }
  }
}
