import RoadmapModel
import RoadmapSyntax

extension EventResolver {
  /// The events that nobody took back; an undo that is itself taken back takes nothing back.
  ///
  /// What all others had confirmed before it was to be taken back, and a version that all had
  /// adopted, stays (`status.md`, "Undo").
  mutating func removingUndone(_ unordered: [Candidate], _ order: [Int32]) -> [Int32] {
    let candidates = order.map { unordered[Int($0)] }
    let undoers = undoers(among: candidates)
    // First as if everything could be taken back: that decides which confirmations stand.
    let tentative = Self.undone(undoers)
    let agreedAt = agreedInstants(candidates, undoers, tentative)
    var allowed = undoers
    for (target, instant) in agreedAt {
      allowed[target] = undoers[target]
        .filter { undo in
          guard instant <= candidates[undo].event.event.at else { return true }
          if !tentative[undo] { report(.undoOfAgreed, candidates[undo].event.source) }
          return false
        }
    }
    let isUndone = Self.undone(allowed)
    return candidates.indices
      .filter { !isUndone[$0] && candidates[$0].event.event.verb != .undo }
      .map { order[$0] }
  }

  /// For each event the undos that name it.
  private mutating func undoers(among candidates: [Candidate]) -> [[Int]] {
    var undoers: [[Int]] = Array(repeating: [], count: candidates.count)
    var place: [EventID: Int] = [:]
    var latest: [UndoScope: Int] = [:]
    for (index, candidate) in candidates.enumerated() {
      place[candidate.event.event.id] = index
    }
    for (index, candidate) in candidates.enumerated() {
      let undo = candidate.event
      let scope = UndoScope(owner: owners[undo.source.journal], subject: undo.subject)
      guard undo.event.verb == .undo else {
        if candidate.fault < 0 { latest[scope] = index }
        continue
      }
      let of = line(of: undo).of
      // Without an ID it is the newest own event on the subject, whose name must then be right.
      if of == nil, let fault = fault(of: candidate) {
        report(fault.problem, undo.source, at: fault.range)
        continue
      }
      guard let target = of.map({ place[$0] }) ?? latest[scope], target != index else {
        report(.undoOfNothing, undo.source)
        continue
      }
      guard owners[candidates[target].event.source.journal] == owners[undo.source.journal] else {
        report(.undoOfForeign, undo.source)
        continue
      }
      undoers[target].append(index)
    }
    return undoers
  }

  private struct UndoScope: Hashable {
    let owner: Int
    let subject: Subject
  }

  /// Which events are taken back, given for each the undos that name it: an event is undone when an
  /// undo of it is not undone itself.
  ///
  /// Chains are followed with a stack of their own, because a chain may be as long as a journal; an
  /// ID is made of the line that holds it, so that no chain is a circle.
  private static func undone(_ undoers: [[Int]]) -> [Bool] {
    var isUndone = [Bool](repeating: false, count: undoers.count)
    var isKnown = [Bool](repeating: false, count: undoers.count)
    for start in undoers.indices where !isKnown[start] && !undoers[start].isEmpty {
      var path: [(event: Int, next: Int)] = [(start, 0)]
      isKnown[start] = true
      while let top = path.last {
        guard top.next < undoers[top.event].count else {
          isUndone[top.event] = undoers[top.event].contains { !isUndone[$0] }
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let undoer = undoers[top.event][top.next]
        if !isKnown[undoer] {
          isKnown[undoer] = true
          path.append((undoer, 0))
        }
      }
    }
    return isUndone
  }

  // MARK: What is agreed

  /// When what somebody wants to take back had been agreed by all: proposals by confirmations,
  /// versions by adoptions; what never was is not in the result.
  private func agreedInstants(
    _ candidates: [Candidate],
    _ undoers: [[Int]],
    _ tentative: [Bool]
  ) -> [Int: EventInstant] {
    var confirmed: [Int: [PartyIndex: EventInstant]] = [:]
    let targets = answerTargets(candidates, undoers, tentative)
    for (index, candidate) in candidates.enumerated()
    where candidate.event.event.verb == .confirm && !tentative[index] {
      guard let party = candidate.event.party, let target = targets[index] else { continue }
      let at = candidate.event.event.at
      let known = confirmed[target]?[party] ?? at
      confirmed[target, default: [:]][party] = min(known, at)
    }
    var adopted: [Subject: [PartyIndex: EventInstant]] = [:]
    for candidate in candidates where candidate.event.event.verb == .adopt {
      guard let party = candidate.event.party else { continue }
      let at = candidate.event.event.at
      let known = adopted[candidate.event.subject]?[party] ?? at
      adopted[candidate.event.subject, default: [:]][party] = min(known, at)
    }
    var result: [Int: EventInstant] = [:]
    for (index, candidate) in candidates.enumerated() where !undoers[index].isEmpty {
      let event = candidate.event
      var consents: [PartyIndex: EventInstant] = [:]
      if event.event.verb == .adopt {
        consents = adopted[event.subject] ?? [:]
      } else if event.event.verb.isProposal {
        consents = confirmed[index] ?? [:]
        if let party = event.party { consents[party] = event.event.at }
      }
      if consents.count == agreement.parties.count { result[index] = consents.values.max() }
    }
    return result
  }

  /// What each confirmation means, before it is known which proposals were taken back: one without
  /// `of=` means the newest that had not been taken back when it was recorded.
  private func answerTargets(
    _ candidates: [Candidate],
    _ undoers: [[Int]],
    _ tentative: [Bool]
  ) -> [Int: Int] {
    var place: [EventID: Int] = [:]
    var bySubject: [Subject: [Int]] = [:]
    for (index, candidate) in candidates.enumerated()
    where candidate.fault < 0 && candidate.event.event.verb.canBeAnswered {
      place[candidate.event.event.id] = index
      bySubject[candidate.event.subject, default: []].append(index)
    }
    var targets: [Int: Int] = [:]
    for (index, candidate) in candidates.enumerated()
    where candidate.event.event.verb == .confirm && candidate.fault < 0 {
      let answer = candidate.event
      if let id = line(of: answer).of {
        targets[index] = place[id]
        continue
      }
      targets[index] = bySubject[answer.subject]?
        .last { target in
          let event = candidates[target].event
          guard event.party != answer.party, event.event.day <= answer.event.day else {
            return false
          }
          return !undoers[target]
            .contains { !tentative[$0] && candidates[$0].event.event.at <= answer.event.at }
        }
    }
    return targets
  }
}
