
/// What the changes mean for one party: counts of duties and deadlines.
package struct PartyEffects: Hashable, Sendable {
  package var newDuties = 0
  package var endedDuties = 0
  package var laterDeadlines = 0
  package var earlierDeadlines = 0
  package var newDeadlines = 0
  package var droppedDeadlines = 0

  package var isEmpty: Bool { self == PartyEffects() }
}

extension AgreementDiff {
  /// What the changes mean for each party, in the order of the newer version; what was lifted from
  /// a party that is gone counts for nobody.
  package var effects: [PartyEffects] {
    var effects = [PartyEffects](repeating: PartyEffects(), count: after.parties.count)
    let parties = PartyMatching(before, after)
    func count(_ owners: PartySet, _ field: WritableKeyPath<PartyEffects, Int>) {
      for party in owners.members where party.value < effects.count {
        effects[party.value][keyPath: field] += 1
      }
    }
    for entry in entries + parts.keys.sorted().flatMap({ deadlineEntries(of: $0) }) {
      guard case .item(let old, let new) = entry.subject else { continue }
      switch entry.change {
      case .added:
        guard let new, after.isTracked(after[new]) else { continue }
        count(after.owners(of: after[new]), \.newDuties)
      case .removed:
        guard let old, before.isTracked(before[old]) else { continue }
        count(parties.inAfter(before.owners(of: before[old])), \.endedDuties)
      case .owners(let change):
        count(change.added, \.newDuties)
        count(parties.inAfter(change.removed), \.endedDuties)
      case .deadline(let change):
        guard let new, let field = change.kind.effect else { continue }
        count(after.owners(of: after[new]), field)
      case .split, .joined, .renumbered, .idReused, .moved, .reordered, .ownerBody, .partyRenamed,
        .partyReworded, .kind, .figure, .unit, .direction, .reworded, .translation, .editorial,
        .invisible, .list, .value, .particulars, .declaration, .comments, .layout, .progress:
        continue
      }
    }
    return effects
  }

  /// The deadlines of a part; those of a part that is an item of its own in ``entries`` are there.
  private func deadlineEntries(of part: ItemIndex) -> [ChangeEntry] {
    (parts[part] ?? [])
      .filter { entry in if case .deadline = entry.change { true } else { false } }
  }
}

extension DeadlineChange.Kind {
  fileprivate var effect: WritableKeyPath<PartyEffects, Int>? {
    switch self {
    case .set: \.newDeadlines
    case .dropped: \.droppedDeadlines
    case .postponed: \.laterDeadlines
    case .advanced: \.earlierDeadlines
    case .madePrecise(let days): days > 0 ? \.earlierDeadlines : nil
    case .madeWider(let days): days > 0 ? \.laterDeadlines : nil
    case .madeRecurring: \.newDeadlines
    case .madeSingle, .rhythm, .replaced, .rewritten: nil
    }
  }
}
