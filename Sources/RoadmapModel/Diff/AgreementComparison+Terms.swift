import RoadmapSyntax

extension AgreementComparison {
  // MARK: Owners

  func ownerEntries(
    _ old: Item,
    _ new: Item,
    _ groups: [FieldGroup],
    _ subject: ChangeSubject,
    _ isMoved: Bool
  ) -> [ChangeEntry] {
    let owners = groups.filter { $0.name == .field(.owner) && $0.change != nil }
    let inherits = isMoved && (old.owners.isEmpty || new.owners.isEmpty)
    guard !owners.isEmpty || inherits else { return [] }
    var entries: [ChangeEntry] = []
    let change = ownerChange(before.owners(of: old), after.owners(of: new))
    if let change {
      entries.append(ChangeEntry(.owners(change), on: subject, .substantive))
    }
    for group in owners {
      // A party that came or went is told with its body.
      if change != nil, group.languages.contains(where: { $0.before == nil || $0.after == nil }),
        let party = after.party(named: group.party.span),
        change?.added.contains(party) ?? false
      {
        continue
      }
      if let change, let party = before.party(named: group.party.span),
        change.removed.contains(party)
      {
        continue
      }
      entries += textEntries(group, subject, .substantive)
        .map { entry in
          guard case .reworded(let text) = entry.change else { return entry }
          return ChangeEntry(.ownerBody(text), on: subject, entry.severity)
        }
    }
    return entries
  }

  /// Nil when the same parties own it.
  func ownerChange(_ old: PartySet, _ new: PartySet) -> OwnerChange? {
    let kept = parties.inAfter(old)
    var added = PartySet()
    for party in new.members where !kept.contains(party) { added.insert(party) }
    var removed = PartySet()
    for party in old.members where party.value < parties.afterOf.count {
      if let other = parties.afterOf[party.value], new.contains(other) { continue }
      removed.insert(party)
    }
    return added.isEmpty && removed.isEmpty ? nil : OwnerChange(added: added, removed: removed)
  }

  // MARK: Deadlines

  func deadlineEntry(
    _ old: Item,
    _ new: Item,
    _ groups: [FieldGroup],
    _ subject: ChangeSubject,
    _ isMoved: Bool
  ) -> ChangeEntry? {
    let group = groups.first { $0.name == .field(.due) }
    let ownChanged = group?.plain != nil
    let inherits =
      isMoved && (before.ownDeadline(of: old) == nil || after.ownDeadline(of: new) == nil)
    guard ownChanged || inherits else {
      // Only the signed wording changed.
      guard let group else { return nil }
      return textEntries(group, subject, .substantive).first
    }
    let from = before.deadline(of: old)
    let to = after.deadline(of: new)
    guard let kind = deadlineKind(from, to) else {
      guard ownChanged, let change = group?.change else { return nil }
      return ChangeEntry(.value(change), on: subject, .substantive)
    }
    if kind == .rewritten {
      // Seen as text, because as deadlines they are equal.
      return ownChanged
        ? group?.change.map { ChangeEntry(.editorial($0), on: subject, .editorial) } : nil
    }
    let change = DeadlineChange(
      kind: kind,
      before: from,
      after: to,
      wordings: group?.change { !$0.language.isEmpty },
      isInherited: !ownChanged
    )
    return ChangeEntry(.deadline(change), on: subject, .substantive)
  }

  /// Nil when neither can be read.
  private func deadlineKind(_ old: Deadline?, _ new: Deadline?) -> DeadlineChange.Kind? {
    if old == nil, new == nil { return nil }
    if isSame(old, new) { return .rewritten }
    let (from, to) = (term(of: old, in: before), term(of: new, in: after))
    switch (from, to) {
    case (.none, .none): return .replaced
    case (.none, .window), (.none, .delay): return .set
    case (.window, .none), (.delay, .none), (.recurring, .none): return .dropped
    case (.none, .recurring), (.window, .recurring), (.delay, .recurring): return .madeRecurring
    case (.recurring, .window), (.recurring, .delay): return .madeSingle
    case (.window, .delay), (.delay, .window): return .replaced
    case (.delay(let first), .delay(let second)): return kind(first, second)
    case (.recurring, .recurring): return .rhythm
    case (.window(let first, let firstIsPeriod), .window(let second, let secondIsPeriod)):
      return kind(first, second, firstIsPeriod, secondIsPeriod)
    }
  }

  /// Counted from one day on both sides, so that only what is written differs.
  private func kind(_ old: Delay, _ new: Delay) -> DeadlineChange.Kind {
    let oldItem = old.item.flatMap { before.item(named: $0) }.flatMap { matching.after($0) }
    guard old.item == nil ? new.item == nil : oldItem == new.item.flatMap({ after.item(named: $0) })
    else { return .replaced }
    let start = comparisonContext(before).agreement.first
    let days = old.last(from: start).days(until: new.last(from: start))
    if days == 0 { return .rewritten }
    return days > 0 ? .postponed(days: days) : .advanced(days: -days)
  }

  private func kind(
    _ old: Window,
    _ new: Window,
    _ oldIsPeriod: Bool,
    _ newIsPeriod: Bool
  ) -> DeadlineChange.Kind {
    guard let oldLast = old.last, let newLast = new.last else { return .replaced }
    let days = oldLast.days(until: newLast)
    let newLiesWithin = (old.first ?? .earliest) <= (new.first ?? .earliest) && newLast <= oldLast
    let oldLiesWithin = (new.first ?? .earliest) <= (old.first ?? .earliest) && oldLast <= newLast
    if newLiesWithin && oldLiesWithin { return .rewritten }
    if newLiesWithin, oldIsPeriod || days == 0 { return .madePrecise(daysEarlier: -days) }
    if oldLiesWithin, newIsPeriod || days == 0 { return .madeWider(daysLater: days) }
    return days > 0 ? .postponed(days: days) : .advanced(days: -days)
  }

  /// The same words, or the same delay after the same item under another ID; no term is ongoing.
  private func isSame(_ old: Deadline?, _ new: Deadline?) -> Bool {
    if (old ?? .ongoing(review: nil)) == (new ?? .ongoing(review: nil)) { return true }
    guard case .within(let first)? = old, case .within(let second)? = new,
      first.count == second.count, first.unit == second.unit,
      let firstID = first.item, let secondID = second.item,
      let item = before.item(named: firstID)
    else { return false }
    return matching.after(item) == after.item(named: secondID)
  }

  private enum Term {
    case none
    /// Also whether it is one period with a name, such as a month.
    case window(Window, isPeriod: Bool)
    case recurring
    /// Its days are not known from the text.
    case delay(Delay)
  }

  private func term(of deadline: Deadline?, in agreement: Agreement) -> Term {
    guard let deadline else { return .none }
    let context = comparisonContext(agreement)
    switch deadline {
    case .during(let span): return .window(Window(span.days), isPeriod: span.start == span.end)
    case .by: break
    case .each, .every, .times: return .recurring
    case .within(let delay): return .delay(delay)
    case .ongoing, .onRequest, .toBeAgreed: return .none
    }
    return deadline.schedule(in: context).window.map { .window($0, isPeriod: false) } ?? .none
  }

  /// The period of the older version for both, so that a new period does not look like new
  /// deadlines.
  private func comparisonContext(_ agreement: Agreement) -> DeadlineContext {
    let period = before.header.period ?? after.header.period
    return DeadlineContext(agreement: period ?? .open(from: Period(Day.earliest)))
  }
}
