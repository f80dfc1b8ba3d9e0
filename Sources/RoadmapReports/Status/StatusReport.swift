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
  package let counts: [Headline: Int]
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
  package var completed: (done: Int, of: Int) { Self.completed(in: counts) }

  static func completed(in counts: [Headline: Int]) -> (done: Int, of: Int) {
    let left = (counts[.cancelled] ?? 0) + (counts[.superseded] ?? 0)
    return (counts[.completed] ?? 0, counts.values.reduce(0, +) - left)
  }

  /// What is counted: `activities`, `areas`, or both.
  var noun: CountedNoun {
    var hasAreas = false
    var hasActivities = false
    for status in recorded.snapshot.items {
      switch recorded.agreement[status.item].kind {
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
    var members: [GroupKind: [ItemStatus]] = [:]
    for status in snapshot.items
    where snapshot.agreement[status.item].kind != .milestone && !status.headline.isFinished {
      members[kind(of: status, recorded.us), default: []].append(status)
    }
    return
      members.map { kind, items in
        Group(
          kind: kind,
          items: items.sorted { ($0.urgency, $0.item) < ($1.urgency, $1.item) }
        )
      }
      .sorted { $0.kind.order.lexicographicallyPrecedes($1.kind.order) }
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
    var counts: [ItemIndex: [Headline: Int]] = [:]
    for status in snapshot.items {
      let item = agreement[status.item]
      switch item.kind {
      case .area: counts[status.item, default: [:]][status.headline, default: 0] += 1
      case .activity:
        if let area = item.parent { counts[area, default: [:]][status.headline, default: 0] += 1 }
      case .clause, .milestone, .indicator: break
      }
    }
    return counts.keys.sorted()
      .compactMap { area in
        let own = counts[area] ?? [:]
        guard let worst = own.keys.min(by: { $0.severity < $1.severity }) else { return nil }
        let (done, of) = completed(in: own)
        return AreaLine(area: area, worst: worst, completed: done, counted: of)
      }
  }
}

extension StatusReport.GroupKind {
  /// Ours first, then theirs by party, then what runs by itself.
  fileprivate var order: [Int] {
    switch self {
    case .us: [0]
    case .them(let parties): [1, parties.count] + parties.members.map(\.value)
    case .nobody: [2]
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

/// Compares a rank and a place.
private func < (
  left: ((Int, Int), ItemIndex),
  right: ((Int, Int), ItemIndex)
) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0 < right.0
}
