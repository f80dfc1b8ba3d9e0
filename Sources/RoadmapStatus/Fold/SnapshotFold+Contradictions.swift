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
      let occurrence = grouped[position].event.occurrence
      let unit = UnitEvents(grouped.taking(occurrence, from: &position), isMirror: isMirror)
      let proposals = ProposalState(unit, parties: parties)
      let claims = claims(on: unit)
      for (proposal, _) in proposals.open where proposal.verb != .resume {
        if isAgainstClaim(proposal, claims) { report(.sidesContradict, proposal.source) }
      }
      for (first, second) in zip(proposals.agreed, proposals.agreed.dropFirst())
      where first.effect == second.effect && excludes(first.event, second.event) {
        report(.proposalsContradict, second.event.source)
      }
    }
  }

  /// The parties that claim a unit, each with those who confirmed that.
  private func claims(on unit: UnitEvents) -> [(party: PartyIndex, confirmed: PartySet)] {
    parties.compactMap { party in
      guard let claim = unit.claim(of: party) else { return nil }
      var confirmed = PartySet()
      for other in parties where unit.answer(of: other, to: claim.index)?.verb == .confirm {
        confirmed.insert(other)
      }
      return (party, confirmed)
    }
  }

  /// Whether another party claims the unit, and the one that proposes has not confirmed that.
  private func isAgainstClaim(
    _ proposal: StandingEvent,
    _ claims: [(party: PartyIndex, confirmed: PartySet)]
  ) -> Bool {
    claims.contains { claim in
      guard claim.party != proposal.party else { return false }
      return !(proposal.party.map { claim.confirmed.contains($0) } ?? false)
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
