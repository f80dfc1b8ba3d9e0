import RoadmapModel
import RoadmapSyntax

/// The work of making a snapshot, step by step.
struct SnapshotFold {
  let input: FoldInput
  let current: Int
  let agreement: Agreement
  var items: [ItemStatus] = []
  var placeOfItem: [Int32]
  var indicators: [IndicatorStatus] = []
  var former: [FormerItem] = []
  var findings: [(journal: Int, finding: Diagnostic<JournalProblem>)] = []
  private var events: [[(index: Int, event: StandingEvent)]] = []
  private var reportDays = ReportDays()
  private let cutoff: Day?
  private var earlierEvents: [ItemIndex: [EventSource]] = [:]
  let parties: [PartyIndex]
  let history: VersionHistory
  let isInForce: Bool
  private var milestones: [[ItemIndex]]
  private var bases: [ItemIndex?]

  private init(_ input: FoldInput, _ history: VersionHistory, current: Int, isInForce: Bool) {
    self.input = input
    self.current = current
    self.history = history
    self.isInForce = isInForce
    cutoff = history.cutoff(of: current)
    agreement = input.versions[current].agreement
    placeOfItem = Array(repeating: -1, count: agreement.items.count)
    parties = agreement.parties.indices.map(PartyIndex.init)
    milestones = Array(repeating: [], count: agreement.items.count)
    bases = Array(repeating: nil, count: agreement.items.count)
    for (place, item) in agreement.items.enumerated() where item.kind == .milestone {
      if let parent = item.parent { milestones[parent.value].append(ItemIndex(place)) }
    }
    for dependency in agreement.dependencies where dependency.reason == .deadline {
      bases[dependency.item.value] = dependency.target
    }
  }

  /// Folds the version that counts on the day; nil without any version.
  static func run(_ input: FoldInput) -> SnapshotFold? {
    let signed = VersionHistory(input, [])
    guard var choice = signed.choice(on: input.day) else { return nil }
    var resolver = EventResolver(input, current: choice.index)
    resolver.resolve()
    var history = signed
    if resolver.standing.contains(where: { $0.event.verb == .adopt }) {
      history = VersionHistory(input, resolver.standing)
      let adopted = history.choice(on: input.day) ?? choice
      // What an event is about depends on the version, and that on who adopted it.
      if adopted.index != choice.index {
        resolver = EventResolver(input, current: adopted.index)
        resolver.resolve()
      }
      choice = adopted
    }
    var fold = SnapshotFold(
      input,
      history,
      current: choice.index,
      isInForce: choice.isInForce
    )
    fold.fold(resolver)
    fold.addDependencies()
    fold.foldIndicators(resolver.standing)
    fold.foldFormer()
    fold.findings.sort {
      ($0.journal, $0.finding.range.start) < ($1.journal, $1.finding.range.start)
    }
    return fold
  }

  /// The items of one version alone, as if it still held.
  static func itemsAlone(_ version: Int, of input: FoldInput) -> SnapshotFold {
    var earlier = input
    earlier.versions = [input.versions[version]]
    var resolver = EventResolver(earlier, current: 0)
    resolver.resolve()
    let history = VersionHistory(earlier, resolver.standing)
    var fold = SnapshotFold(earlier, history, current: 0, isInForce: true)
    fold.fold(resolver)
    return fold
  }

  private mutating func fold(_ resolver: EventResolver) {
    findings = resolver.findings
    for source in history.mismatches {
      let event = input.journals[source.journal].events[source.event]
      findings.append((source.journal, Diagnostic(.adoptionOfOtherText, at: event.content)))
    }
    groupEvents(resolver.standing)
    foldItems()
  }

  // MARK: Grouping

  private mutating func groupEvents(_ standing: [StandingEvent]) {
    events = Array(repeating: [], count: agreement.items.count)
    for (index, event) in standing.enumerated() where event.event.day <= input.day {
      switch event.subject {
      case .item(let item, _):
        if isClaimByOther(event, item) { continue }
        events[item.value].append((index, event))
        if event.event.verb == .report { reportDays.add(event, on: item) }
      case .agreement:
        if event.event.verb == .report { reportDays.add(event, on: nil) }
      case .split(let parts):
        for part in parts { earlierEvents[part, default: []].append(event.source) }
      case .version, .former: break
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
        let needed = needs(of: top)
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

  private func needs(of place: Int) -> [Int] {
    guard let base = bases[place] else { return milestones[place].map(\.value) }
    return milestones[place].map(\.value) + [base.value]
  }

  private mutating func fold(_ place: Int, _ folded: [ItemStatus?]) -> ItemStatus {
    let item = agreement.items[place]
    var completion: Day?
    if let base = bases[place], case .completed(let day) = folded[base.value]?.progress {
      completion = day
    }
    var clockStart = history.inForce[current]
    if case .within(let delay)? = agreement.deadline(of: item), delay.item == nil,
      let deadline = agreement.deadline(of: item)
    {
      clockStart = history.start(of: deadline, item, in: current)
    }
    let owners = agreement.owners(of: item)
    let fold = ItemFold(
      agreement: agreement,
      day: input.day,
      against: input.against,
      versionDay: history.inForce[current],
      cutoff: cutoff,
      clockStart: clockStart,
      parties: parties,
      item: item,
      index: ItemIndex(place),
      events: events[place],
      owners: owners,
      reportAbove: reportAbove(item, owners),
      completionOfBase: completion,
      milestones: milestones[place]
        .compactMap { index in
          folded[index.value].map { (agreement.name(of: agreement[index]), $0) }
        }
    )
    var status = fold.status()
    if case .completed(let day) = status.progress, status.headline == .completed,
      input.versions.count > 1, let version = history.textChange(of: item, in: current, since: day)
    {
      status.flags.append(.textChanged(inVersion: version))
    }
    if let earlier = earlierEvents[ItemIndex(place)] { status.events = earlier + status.events }
    checkContradictions(on: events[place], isMirror: fold.isMirror)
    return status
  }

  /// The latest report on the area of an item, or on the whole agreement, by an owner of the item.
  private func reportAbove(_ item: Item, _ owners: PartySet) -> Day? {
    var latest = reportDays.on(nil, owners, parties)
    if let parent = item.parent {
      latest = [latest, reportDays.on(parent, owners, parties)].compactMap { $0 }.max()
    }
    return latest
  }

  // MARK: Dependencies

  /// Marks what waits for something that is not done, and what waits for something overdue: what
  /// only takes its term from another item may be done before it.
  mutating func addDependencies() {
    for dependency in agreement.dependencies where dependency.reason == .after {
      guard let target = dependency.target, placeOfItem[dependency.item.value] >= 0,
        placeOfItem[target.value] >= 0
      else { continue }
      let place = Int(placeOfItem[dependency.item.value])
      let needed = items[Int(placeOfItem[target.value])]
      guard items[place].headline > .awaitingConfirmation, needed.headline > .cancelled else {
        continue
      }
      let name = agreement.name(of: agreement[target])
      items[place].flags.append(.blocked(by: name))
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
