package import RoadmapModel
import RoadmapSyntax

extension AgreementDiff {
  /// What the newer version says against what was recorded under the older: a deadline that was
  /// moved after it had lapsed, an item that was removed though somebody reported it done, a target
  /// below what was reached, a deadline that is over on the first day.
  ///
  /// The snapshot is of the older version, or of another one with the same items. Nothing is decided
  /// by today: what is over is over on the day on which the newer version enters into force, and on
  /// the day of the snapshot while it has none.
  package func progressConflicts(with snapshot: Snapshot) -> [ChangeEntry] {
    var conflicts: [ChangeEntry] = []
    let start = after.inForceDay ?? snapshot.day
    for entry in entries {
      guard case .item(let old, let new) = entry.subject else { continue }
      let status = old.flatMap { snapshot.counterpart(of: $0, in: before) }
        .flatMap { snapshot.status(of: $0) }
      switch entry.change {
      case .removed:
        if status?.isReportedDone == true {
          conflicts.append(ChangeEntry(.progress(.removedThoughDone), on: entry.subject, .progress))
        }
      case .added:
        conflicts += overdueOnDayOne(new, start, entry.subject)
      case .deadline:
        if let status, case .overdue = status.timeliness, let last = status.window?.last {
          let conflict = ProgressConflict.movedAfterLapse(last: last)
          conflicts.append(ChangeEntry(.progress(conflict), on: entry.subject, .progress))
        }
        if status?.isReportedDone != true {
          conflicts += overdueOnDayOne(new, start, entry.subject)
        }
      case .figure(let change):
        if change.field == .target, let old, let new,
          isBelowAchieved(old, new, snapshot)
        {
          let conflict = ChangeEntry(.progress(.targetBelowAchieved), on: entry.subject, .progress)
          conflicts.append(conflict)
        }
      case .split, .joined, .renumbered, .idReused, .moved, .reordered, .owners, .ownerBody,
        .partyRenamed, .partyReworded, .kind, .unit, .direction, .reworded, .translation,
        .editorial, .invisible, .list, .value, .particulars, .declaration, .comments, .layout,
        .progress:
        continue
      }
    }
    return conflicts
  }

  private func overdueOnDayOne(
    _ item: ItemIndex?,
    _ start: Day,
    _ subject: ChangeSubject
  ) -> [ChangeEntry] {
    guard let item, let context = after.deadlineContext,
      let deadline = after.deadline(of: after[item]), !deadline.hasOccurrences,
      let last = deadline.schedule(in: context).window?.last, last < start
    else { return [] }
    return [ChangeEntry(.progress(.overdueOnDayOne(last: last)), on: subject, .progress)]
  }

  /// Whether a party measured more than the new target asks for, and the old one asked for more.
  private func isBelowAchieved(_ old: ItemIndex, _ new: ItemIndex, _ snapshot: Snapshot) -> Bool {
    guard let figures = after.figures(of: after[new]), let target = figures.target,
      let from = before.figures(of: before[old])?.target,
      let item = snapshot.counterpart(of: old, in: before),
      let status = snapshot.indicators.first(where: { $0.item == item })
    else { return false }
    let sign: Double = figures.direction == .up ? 1 : -1
    guard target.number * sign < from.number * sign else { return false }
    return status.latest.contains { $0.figure.number * sign > target.number * sign }
  }
}

extension ItemStatus {
  /// Whether somebody says that it is done, confirmed or not.
  fileprivate var isReportedDone: Bool {
    switch progress {
    case .claimed, .completed: true
    case .planned, .started, .observed, .partlyDone, .disputed, .suspended, .cancelled: false
    }
  }
}

extension Snapshot {
  /// The item with the same ID.
  fileprivate func counterpart(of item: ItemIndex, in other: Agreement) -> ItemIndex? {
    agreement.item(spelled: other.text.bytes.span.extracting(other[item].id.offsets))
  }
}
