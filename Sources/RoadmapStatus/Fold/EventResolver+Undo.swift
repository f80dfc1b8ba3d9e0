import RoadmapModel
import RoadmapSyntax

extension EventResolver {
  /// The events that nobody took back; an undo that is itself taken back takes nothing back.
  ///
  /// What all others had confirmed before it was to be taken back, and a version that all had
  /// adopted, stays (`status.md`, "Undo").
  mutating func removingUndone(_ events: [StandingEvent]) -> [StandingEvent] {
    let undoers = undoers(among: events)
    // First as if everything could be taken back: that decides which confirmations stand.
    let tentative = Self.undone(undoers)
    let agreedAt = agreedInstants(events, undoers, tentative)
    var allowed = undoers
    for (target, instant) in agreedAt {
      allowed[target] = undoers[target]
        .filter { undo in
          guard instant <= events[undo].at else { return true }
          if !tentative[undo] { report(.undoOfAgreed, events[undo].source) }
          return false
        }
    }
    let isUndone = Self.undone(allowed)
    return events.indices
      .filter { !isUndone[$0] && events[$0].verb != .undo }
      .map { events[$0] }
  }

  /// For each event the undos that name it.
  private mutating func undoers(among events: [StandingEvent]) -> [[Int]] {
    var undoers: [[Int]] = Array(repeating: [], count: events.count)
    var place: [EventID: Int] = [:]
    var latest: [UndoScope: Int] = [:]
    for (index, event) in events.enumerated() {
      place[event.id] = index
    }
    for (index, undo) in events.enumerated() {
      let scope = UndoScope(owner: owners[undo.source.journal], subject: undo.subject)
      guard undo.verb == .undo else {
        if !undo.isFaulty { latest[scope] = index }
        continue
      }
      let of = line(of: undo).of
      // Without an ID it is the newest own event on the subject, whose name must then be right.
      if of == nil, let fault = fault(of: undo) {
        report(fault.problem, undo.source, at: fault.range)
        continue
      }
      guard let target = of.map({ place[$0] }) ?? latest[scope], target != index else {
        report(.undoOfNothing, undo.source)
        continue
      }
      guard owners[events[target].source.journal] == owners[undo.source.journal] else {
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
    _ events: [StandingEvent],
    _ undoers: [[Int]],
    _ tentative: [Bool]
  ) -> [Int: EventInstant] {
    var confirmed: [Int: [PartyIndex: EventInstant]] = [:]
    let targets = answerTargets(events, undoers, tentative)
    for (index, event) in events.enumerated()
    where event.verb == .confirm && !tentative[index] {
      guard let party = event.party, let target = targets[index] else { continue }
      let at = event.at
      let known = confirmed[target]?[party] ?? at
      confirmed[target, default: [:]][party] = min(known, at)
    }
    var adopted: [Subject: [PartyIndex: EventInstant]] = [:]
    for event in events where event.verb == .adopt {
      guard let party = event.party else { continue }
      let at = event.at
      let known = adopted[event.subject]?[party] ?? at
      adopted[event.subject, default: [:]][party] = min(known, at)
    }
    var result: [Int: EventInstant] = [:]
    for (index, event) in events.enumerated() where !undoers[index].isEmpty {
      var consents: [PartyIndex: EventInstant] = [:]
      if event.verb == .adopt {
        consents = adopted[event.subject] ?? [:]
      } else if event.verb.isProposal {
        consents = confirmed[index] ?? [:]
        if let party = event.party { consents[party] = event.at }
      }
      if consents.count == agreement.parties.count { result[index] = consents.values.max() }
    }
    return result
  }

  /// What each confirmation means, before it is known which proposals were taken back: one without
  /// `of=` means the newest that had not been taken back when it was recorded.
  private func answerTargets(
    _ events: [StandingEvent],
    _ undoers: [[Int]],
    _ tentative: [Bool]
  ) -> [Int: Int] {
    var place: [EventID: Int] = [:]
    var bySubject: [Subject: [Int]] = [:]
    for (index, event) in events.enumerated()
    where !event.isFaulty && event.verb.canBeAnswered {
      place[event.id] = index
      bySubject[event.subject, default: []].append(index)
    }
    var targets: [Int: Int] = [:]
    for (index, answer) in events.enumerated()
    where answer.verb == .confirm && !answer.isFaulty {
      if let id = line(of: answer).of {
        targets[index] = place[id]
        continue
      }
      targets[index] = bySubject[answer.subject]?
        .last { target in
          let event = events[target]
          guard event.party != answer.party, event.day <= answer.day else {
            return false
          }
          return !undoers[target]
            .contains { !tentative[$0] && events[$0].at <= answer.at }
        }
    }
    return targets
  }
}
