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
  private(set) var missingVersions: [MissingVersion] = []
  /// The events that stand, in the order of recording.
  private(set) var standing: [StandingEvent] = []
  /// Where the events of each item begin in ``places``; one more than there are items.
  private var starts: [Int32] = []
  /// What is counted, item by item.
  private var list = EventList([], [])
  private var reportDays = ReportDays()
  private var earlierEvents: [ItemIndex: [EventSource]] = [:]
  let history: VersionHistory
  let isInForce: Bool
  private let shared: FoldSetting
  private let order: FoldOrder
  private var silence = SilentUnits()

  private init(_ input: FoldInput, _ history: VersionHistory, current: Int, isInForce: Bool) {
    self.input = input
    self.current = current
    self.history = history
    self.isInForce = isInForce
    agreement = input.versions[current].agreement
    placeOfItem = Array(repeating: -1, count: agreement.items.count)
    order = FoldOrder(agreement)
    shared = FoldSetting(
      input,
      current: current,
      versionDay: history.inForce[current],
      cutoff: history.cutoff(of: current)
    )
  }

  var parties: [PartyIndex] { shared.parties }

  /// Folds the version that counts on the day; nil without any version.
  static func run(_ input: FoldInput) -> SnapshotFold? {
    let signed = VersionHistory(input, [])
    guard var choice = signed.choice(on: input.day) else { return nil }
    var resolver = EventResolver(input, current: choice.index)
    resolver.resolve()
    var history = signed
    if resolver.standing.contains(where: { $0.verb == .adopt }) {
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
    if fold.findings.count > 1 {
      fold.findings.sort {
        ($0.journal, $0.finding.range.start) < ($1.journal, $1.finding.range.start)
      }
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
    for source in history.mismatches { report(.adoptionOfOtherText, source) }
    standing = resolver.standing
    missingVersions = resolver.missingVersions.sorted { $0.key < $1.key }
      .map { MissingVersion(version: $0.key, adopted: $0.value) }
    groupEvents(resolver.splits)
    foldItems()
  }

  // MARK: Grouping

  /// Finds out which events are counted on which item, without a list for each.
  private mutating func groupEvents(_ splits: [[ItemIndex]]) {
    var items = [Int32](repeating: -1, count: standing.count)
    starts = [Int32](repeating: 0, count: agreement.items.count + 1)
    for (index, event) in standing.enumerated() where event.day <= input.day {
      switch event.subject {
      case .item(let item, _):
        if isClaimByOther(event, item) { continue }
        items[index] = Int32(item.value)
        starts[item.value + 1] += 1
        if event.verb == .report { reportDays.add(event, on: item) }
      case .agreement:
        if event.verb == .report { reportDays.add(event, on: nil) }
      case .split(let split):
        for part in splits[Int(split)] { earlierEvents[part, default: []].append(event.source) }
      case .version, .former, .fault: break
      }
    }
    for item in agreement.items.indices { starts[item + 1] += starts[item] }
    var next = starts
    var places = [Int32](repeating: 0, count: Int(starts[agreement.items.count]))
    for (index, item) in items.enumerated() where item >= 0 {
      places[Int(next[Int(item)])] = Int32(index)
      next[Int(item)] += 1
    }
    list = EventList(standing, places)
  }

  private func events(of place: Int) -> EventRun {
    EventRun(list, from: starts[place], to: starts[place + 1])
  }

  /// A claim by a party that owns nothing there is a finding and counts for nothing.
  private mutating func isClaimByOther(_ event: StandingEvent, _ item: ItemIndex) -> Bool {
    guard event.verb == .done, let party = event.party,
      !agreement.owners(of: agreement[item]).contains(party)
    else { return false }
    report(.claimByNonOwner, event.source)
    return true
  }

  /// Reports what is wrong with an event.
  mutating func report(_ problem: JournalProblem, _ source: EventSource) {
    let event = input.journals[source.journal].events[source.event]
    findings.append((source.journal, Diagnostic(problem, at: event.content)))
  }

  // MARK: Items

  /// Folds every tracked item after those it depends on; a cycle, which is an error of the
  /// agreement, is cut where it is found.
  private mutating func foldItems() {
    items.reserveCapacity(agreement.items.count)
    var isOpen: [Bool] = []
    for start in agreement.items.indices where isUnfolded(start) {
      if order.isIndependent(start) {
        fold(start)
        continue
      }
      if isOpen.isEmpty { isOpen = [Bool](repeating: false, count: agreement.items.count) }
      var path = [start]
      while let top = path.last {
        guard isUnfolded(top) else {
          path.removeLast()
          continue
        }
        isOpen[top] = true
        let needed = order.needs(of: top).filter { !isOpen[$0] && isUnfolded($0) }
        if needed.isEmpty {
          fold(top)
          path.removeLast()
        } else {
          path += needed
        }
      }
    }
    // What others wait for was folded before its turn.
    if items.indices.dropFirst().contains(where: { items[$0].item < items[$0 - 1].item }) {
      items.sort { $0.item < $1.item }
      for (place, status) in items.enumerated() { placeOfItem[status.item.value] = Int32(place) }
    }
  }

  /// Whether an item has a status and does not know it yet.
  private func isUnfolded(_ place: Int) -> Bool {
    placeOfItem[place] < 0 && agreement.isTracked(agreement.items[place])
  }

  private func folded(_ item: ItemIndex) -> ItemStatus? {
    let place = placeOfItem[item.value]
    return place < 0 ? nil : items[Int(place)]
  }

  private mutating func fold(_ place: Int) {
    let item = agreement.items[place]
    var completion: Day?
    if let base = order.base(of: place), case .completed(let day) = folded(base)?.progress {
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
      shared: shared,
      clockStart: clockStart,
      item: item,
      index: ItemIndex(place),
      kind: agreement.kindOfFold(item),
      needsConfirmation: agreement.needsConfirmation(item),
      events: events(of: place),
      owners: owners,
      reportAbove: reportAbove(item, owners),
      completionOfBase: completion,
      milestones: order.milestones(of: place)
        .compactMap { index in
          folded(index).map { (agreement.name(of: agreement[index]), $0) }
        }
    )
    var status = fold.status(&silence)
    if case .completed(let day) = status.progress, status.headline == .completed,
      input.versions.count > 1, let version = history.textChange(of: item, in: current, since: day)
    {
      status.add(StatusFlag.textChanged(inVersion: version))
    }
    if !earlierEvents.isEmpty { status.earlierEvents = earlierEvents[ItemIndex(place)] ?? [] }
    checkContradictions(on: fold.events, isMirror: fold.isMirror)
    placeOfItem[place] = Int32(items.count)
    items.append(status)
  }

  /// The latest report on the area of an item, or on the whole agreement, by an owner of the item.
  private func reportAbove(_ item: Item, _ owners: PartySet) -> Day? {
    if reportDays.isEmpty { return nil }
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
      items[place].add(StatusFlag.blocked(by: name))
      let isOverdue =
        needed.headline == .overdue
        || needed.flags.contains { if case .overdue = $0 { true } else { false } }
      guard isOverdue, items[place].headline != .suspended else { continue }
      items[place].add(RiskReason.waitsForOverdue(name))
    }
  }
}

extension Agreement {
  /// How the parties share an item; what is no activity is joint.
  fileprivate func kindOfFold(_ item: Item) -> ActivityKind {
    switch item.kind {
    case .activity: kind(of: item)
    case .clause, .area, .milestone, .indicator: .joint
    }
  }

  /// Whether claims on an item have to be answered; those on a milestone have not.
  fileprivate func needsConfirmation(_ item: Item) -> Bool {
    switch item.kind {
    case .milestone: false
    case .clause, .area, .activity, .indicator: confirmation(of: item) == .required
    }
  }
}
