import RoadmapModel
import RoadmapSyntax

extension SnapshotFold {
  /// Reports what two sides say against each other on one unit (`status.md`, "Contradiction"), and
  /// proposals that exclude each other and took effect on one day.
  mutating func checkContradictions(
    on events: [(index: Int, event: StandingEvent)],
    isMirror: Bool
  ) {
    guard events.contains(where: { $0.event.event.verb.isProposal }) else { return }
    var units: [Int: [(index: Int, event: StandingEvent)]] = [:]
    for entry in events { units[entry.event.subject.occurrence ?? -1, default: []].append(entry) }
    for occurrence in units.keys.sorted() {
      let unit = UnitEvents(units[occurrence] ?? [], isMirror: isMirror)
      let proposals = ProposalState(unit, parties: parties)
      for (proposal, _) in proposals.open where proposal.event.verb != .resume {
        guard isAgainstClaim(proposal, unit) else { continue }
        findings.append(
          (proposal.source.journal, Diagnostic(.sidesContradict, at: proposal.event.content))
        )
      }
      for (first, second) in zip(proposals.agreed, proposals.agreed.dropFirst())
      where first.effect == second.effect && first.event.excludes(second.event) {
        findings.append(
          (
            second.event.source.journal,
            Diagnostic(.proposalsContradict, at: second.event.event.content)
          )
        )
      }
    }
  }

  /// Whether another party claims the unit, and the one that proposes has not confirmed that.
  private func isAgainstClaim(_ proposal: StandingEvent, _ unit: UnitEvents) -> Bool {
    parties.contains { party in
      guard party != proposal.party, let claim = unit.claim(of: party) else { return false }
      guard let proposer = proposal.party,
        let answer = unit.answer(of: proposer, to: [claim.index])
      else { return true }
      return answer.event.verb != .confirm
    }
  }
}

extension StandingEvent {
  /// Whether two proposals cannot both hold.
  fileprivate func excludes(_ other: StandingEvent) -> Bool {
    if event.verb == .postpone, other.event.verb == .postpone { return event.to != other.event.to }
    return event.verb != other.event.verb && event.verb != .postpone
      && other.event.verb != .postpone
  }
}

/// The latest report of each party on each item and on the whole agreement.
struct ReportDays {
  private struct Key: Hashable {
    let item: ItemIndex?
    let party: PartyIndex
  }

  private var days: [Key: Day] = [:]

  mutating func add(_ event: StandingEvent, on item: ItemIndex?) {
    guard let party = event.party else { return }
    let key = Key(item: item, party: party)
    days[key] = max(days[key] ?? event.event.day, event.event.day)
  }

  /// The latest report of one of the owners.
  func on(_ item: ItemIndex?, _ owners: PartySet, _ parties: [PartyIndex]) -> Day? {
    if days.isEmpty { return nil }
    return
      parties.compactMap { party in
        owners.contains(party) ? days[Key(item: item, party: party)] : nil
      }
      .max()
  }
}
