import RoadmapModel
import RoadmapStatus
import RoadmapSyntax

/// Everything that a snapshot says, with events by their IDs and without the places of files.
struct SnapshotPrint: Hashable {
  struct Unit: Hashable {
    let headline: Headline
    let progress: Progress
    let timeliness: Timeliness
    let flags: [StatusFlag]
    let waitingFor: PartySet
    let window: Window?

    init(_ unit: UnitStatus) {
      headline = unit.headline
      progress = unit.progress
      timeliness = unit.timeliness
      flags = unit.flags
      waitingFor = unit.waitingFor
      window = unit.window
    }
  }

  struct Item: Hashable {
    let item: ItemIndex
    let headline: Headline
    let progress: Progress
    let timeliness: Timeliness
    let flags: [StatusFlag]
    let window: Window?
    let moves: Int
    let count: [Int]
    let waitingFor: PartySet
    let needsAnswer: Bool
    let events: [EventID]
    let units: [Unit]
  }

  struct Value: Hashable {
    let figure: Figure
    let period: PeriodSpan
    let party: PartyIndex?
    let verdict: IndicatorStatus.Verdict
  }

  let version: Int?
  let isInForce: Bool
  let items: [Item]
  let values: [[Value]]
  let former: [String]
  /// Each finding with the text that it is about, once.
  var findings: Set<String>

  init(_ snapshot: Snapshot) {
    version = snapshot.version.number
    isInForce = snapshot.isInForce
    items = snapshot.items.map { status in
      Item(
        item: status.item,
        headline: status.headline,
        progress: status.progress,
        timeliness: status.timeliness,
        flags: status.flags,
        window: status.window,
        moves: status.moves,
        count: status.count.map { [$0.done, $0.of] } ?? [],
        waitingFor: status.waitingFor,
        needsAnswer: status.needsAnswer,
        events: status.events.map { snapshot.event($0).id },
        units: status.units.map { Unit($0) }
      )
    }
    values = snapshot.indicators.map { indicator in
      indicator.latest.map {
        Value(figure: $0.figure, period: $0.period, party: $0.party, verdict: $0.verdict)
      }
    }
    former = snapshot.former.map { "\($0.id): \($0.headline)" }
    findings = Set(
      snapshot.findings.map { finding in
        let journal = snapshot.input.journals[finding.journal]
        let text = journal.text.string(finding.diagnostic.range)
        return "\(finding.diagnostic.problem.caseWord): \(text)"
      }
    )
  }

  /// The first thing that is not said by both.
  func difference(from other: SnapshotPrint) -> String {
    for (mine, theirs) in zip(items, other.items) where mine != theirs {
      return "\(mine)\n\(theirs)"
    }
    if findings != other.findings {
      return "\(findings.subtracting(other.findings))\n\(other.findings.subtracting(findings))"
    }
    return
      "\(version ?? 0) \(values) \(former)\n\(other.version ?? 0) \(other.values) \(other.former)"
  }
}
