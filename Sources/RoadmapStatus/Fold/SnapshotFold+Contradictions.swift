import RoadmapModel
import RoadmapSyntax

extension SnapshotFold {
  /// Reports what two sides say against each other on one unit (`status.md`, "Contradiction"), and
  /// proposals that exclude each other and took effect on one day.
  mutating func checkContradictions(
    on events: EventRun,
    isMirror: Bool
  ) {
    guard events.contains(where: { $0.event.verb.isProposal }) else { return }
    let grouped = events.groupedByOccurrence()
    var position = grouped.startIndex
    while position < grouped.endIndex {
      let occurrence = grouped[position].event.subject.occurrence
      let unit = UnitEvents(grouped.taking(occurrence, from: &position), isMirror: isMirror)
      let proposals = ProposalState(unit, parties: parties)
      for (proposal, _) in proposals.open where proposal.verb != .resume {
        if isAgainstClaim(proposal, unit) { report(.sidesContradict, proposal.source) }
      }
      for (first, second) in zip(proposals.agreed, proposals.agreed.dropFirst())
      where first.effect == second.effect && excludes(first.event, second.event) {
        report(.proposalsContradict, second.event.source)
      }
    }
  }

  /// Whether another party claims the unit, and the one that proposes has not confirmed that.
  private func isAgainstClaim(_ proposal: StandingEvent, _ unit: UnitEvents) -> Bool {
    parties.contains { party in
      guard party != proposal.party, let claim = unit.claim(of: party) else { return false }
      guard let proposer = proposal.party,
        let answer = unit.answer(of: proposer, to: claim.index)
      else { return true }
      return answer.verb != .confirm
    }
  }

  /// Whether two proposals cannot both hold.
  private func excludes(_ first: StandingEvent, _ second: StandingEvent) -> Bool {
    if first.verb == .postpone, second.verb == .postpone {
      return postponement(first) != postponement(second)
    }
    return first.verb != second.verb && first.verb != .postpone
      && second.verb != .postpone
  }

  private func postponement(_ proposal: StandingEvent) -> PeriodSpan? {
    input.journals[proposal.source.journal].events[proposal.source.event].to
  }
}

/// The latest report of each party on each item and on the whole agreement.
struct ReportDays {
  private struct Key: Hashable {
    let item: ItemIndex?
    let party: PartyIndex
  }

  private var days: [Key: Day] = [:]

  var isEmpty: Bool { days.isEmpty }

  mutating func add(_ event: StandingEvent, on item: ItemIndex?) {
    guard let party = event.party else { return }
    let key = Key(item: item, party: party)
    days[key] = max(days[key] ?? event.day, event.day)
  }

  /// The latest report of one of the owners.
  func on(_ item: ItemIndex?, _ owners: PartySet, _ parties: [PartyIndex]) -> Day? {
    parties.compactMap { party in
      owners.contains(party) ? days[Key(item: item, party: party)] : nil
    }
    .max()
  }
}
