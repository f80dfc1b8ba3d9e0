package import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
import Terminal

/// Where one agreement stands on a day: what `status` shows of it.
package struct StatusReport: Sendable {
  /// What needs the same side, the most urgent first.
  package struct Group: Sendable {
    package let kind: GroupKind
    package let items: [ItemStatus]
  }

  /// Whose turn it is.
  package enum GroupKind: Hashable, Sendable {
    case us(PartyIndex)
    /// Others than the reader, or, when the reader is nobody, the parties that have to act.
    case them(PartySet)
    case nobody
  }

  /// One area, rolled up.
  package struct AreaLine: Sendable {
    package let area: ItemIndex
    package let worst: Headline
    package let completed: Int
    /// How many items are counted; cancelled and superseded ones are not.
    package let counted: Int
  }

  package let recorded: RecordedView
  package let counts: HeadlineCounts
  package let groups: [Group]
  package let areas: [AreaLine]

  package init(_ recorded: RecordedView) {
    self.recorded = recorded
    let snapshot = recorded.snapshot
    counts = snapshot.counts()
    groups = Self.groups(of: recorded)
    areas = Self.areas(of: snapshot)
  }

  /// Whether the period is over; such agreements are folded.
  package var hasEnded: Bool { recorded.view.hasEnded }

  /// How many items are completed, and of how many: cancelled and superseded ones are not counted.
  package var completed: (done: Int, of: Int) { counts.completed }

  /// What is counted: `activities`, `areas`, or both.
  var noun: CountedNoun {
    var hasAreas = false
    var hasActivities = false
    let agreement = recorded.agreement
    let items = recorded.snapshot.items
    for place in items.indices {
      switch agreement.items[items[place].item.value].kind {
      case .area: hasAreas = true
      case .activity: hasActivities = true
      case .clause, .milestone, .indicator: break
      }
    }
    if hasAreas, hasActivities { return .activitiesAndAreas }
    return hasAreas ? .areas : .activities
  }

  // MARK: Groups

  private static func groups(of recorded: RecordedView) -> [Group] {
    let snapshot = recorded.snapshot
    // Places and no copies: most items are finished, and each holds references.
    let agreement = snapshot.agreement
    let items = snapshot.items
    var members: [Member] = []
    for place in items.indices
    where !items[place].headline.isFinished
      && agreement.items[items[place].item.value].kind != .milestone
    {
      let kind = kind(of: items[place], recorded.us)
      members.append(Member(place: place, kind: kind, urgency: items[place].urgency))
    }
    members.sort()
    var groups: [Group] = []
    var start = 0
    while start < members.count {
      let kind = members[start].kind
      let end = members[start...].firstIndex { $0.kind != kind } ?? members.count
      groups.append(
        Group(kind: kind, items: members[start..<end].map { items[$0.place] })
      )
      start = end
    }
    return groups
  }

  /// An item of a group by its place in the snapshot, ordered as groups and items are shown.
  private struct Member: Comparable {
    let place: Int
    let kind: GroupKind
    let urgency: (Int, Int)

    static func == (left: Member, right: Member) -> Bool { left.place == right.place }

    static func < (left: Member, right: Member) -> Bool {
      guard left.kind == right.kind else { return left.kind < right.kind }
      return (left.urgency.0, left.urgency.1, left.place)
        < (right.urgency.0, right.urgency.1, right.place)
    }
  }

  private static func kind(of status: ItemStatus, _ us: PartyIndex?) -> GroupKind {
    switch status.attention(of: us) {
    case .nobody: return .nobody
    case .us: return us.map { .us($0) } ?? .nobody
    case .them: return .them(status.waitingFor)
    }
  }

  private static func areas(of snapshot: Snapshot) -> [AreaLine] {
    let agreement = snapshot.agreement
    var counts: [(area: ItemIndex, own: HeadlineCounts)] = []
    var placeOfArea = [Int32](repeating: -1, count: agreement.items.count)
    func count(_ headline: Headline, in area: ItemIndex) {
      if placeOfArea[area.value] < 0 {
        placeOfArea[area.value] = Int32(counts.count)
        counts.append((area, HeadlineCounts()))
      }
      counts[Int(placeOfArea[area.value])].own.add(headline)
    }
    let items = snapshot.items
    for place in items.indices {
      let index = items[place].item
      switch agreement.items[index.value].kind {
      case .area: count(items[place].headline, in: index)
      case .activity:
        if let area = agreement.items[index.value].parent {
          count(items[place].headline, in: area)
        }
      case .clause, .milestone, .indicator: break
      }
    }
    return counts.sorted { $0.area < $1.area }
      .compactMap { area, own in
        guard let worst = own.headlines.min(by: { $0.severity < $1.severity }) else { return nil }
        let (done, of) = own.completed
        return AreaLine(area: area, worst: worst, completed: done, counted: of)
      }
  }
}

extension StatusReport.GroupKind {
  /// Ours first, then theirs by party, then what runs by itself.
  fileprivate static func < (left: Self, right: Self) -> Bool {
    if case .them(let these) = left, case .them(let those) = right {
      return these.count == those.count
        ? these.members.lexicographicallyPrecedes(those.members) : these.count < those.count
    }
    return left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .us: 0
    case .them: 1
    case .nobody: 2
    }
  }
}

extension Headline {
  /// Whether nobody has to do anything about it any more.
  package var isFinished: Bool {
    switch self {
    case .completed, .superseded, .cancelled, .carriedOver, .lapsed: true
    case .disputed, .awaitingConfirmation, .suspended, .overdue, .partlyCompleted, .dueSoon,
      .atRisk, .continuing, .inProgress, .unscheduled, .notStarted:
      false
    }
  }

  /// 0 for the worst: the one an area shows of its items.
  package var severity: Int {
    switch self {
    case .overdue: 0
    case .disputed: 1
    case .lapsed: 2
    case .awaitingConfirmation: 3
    case .dueSoon: 4
    case .atRisk: 5
    case .suspended: 6
    case .partlyCompleted: 7
    case .unscheduled: 8
    case .notStarted: 9
    case .inProgress: 10
    case .continuing: 11
    case .carriedOver: 12
    case .completed: 13
    case .superseded: 14
    case .cancelled: 15
    }
  }
}

extension ItemStatus {
  /// Claims to answer, then what was objected to, what is overdue, what is due soon, the reports
  /// that are owed, and the rest by its last day.
  package var urgency: (Int, Int) {
    let last = Int(window?.last?.number ?? Day.latest.number)
    if needsAnswer { return (0, last) }
    if case .stale = timeliness, !waitingFor.isEmpty { return (4, last) }
    switch headline {
    case .disputed: return (1, last)
    case .overdue: return (2, last)
    case .dueSoon: return (3, last)
    case .atRisk: return (5, last)
    case .completed, .superseded, .cancelled, .awaitingConfirmation, .suspended, .carriedOver,
      .lapsed, .partlyCompleted, .continuing, .inProgress, .unscheduled, .notStarted:
      return (6, last)
    }
  }
}
