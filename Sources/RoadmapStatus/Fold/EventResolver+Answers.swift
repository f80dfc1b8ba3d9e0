import RoadmapModel
import RoadmapSyntax

extension EventResolver {
  /// Finds what each answer answers; an objection of a party to what was entered on its behalf
  /// takes that out instead (format §3, "On behalf").
  mutating func resolveAnswers(_ events: inout [StandingEvent]) {
    var byID: [EventID: Int] = [:]
    for (index, event) in events.enumerated()
    where event.event.verb.canBeAnswered || event.isOnBehalf {
      byID[event.event.id] = index
    }
    let repudiated = repudiations(in: events, byID)
    var bySubject: [Subject: [Int]] = [:]
    for (index, event) in events.enumerated()
    where event.event.verb.canBeAnswered && !repudiated.targets.contains(index) {
      bySubject[event.subject, default: []].append(index)
    }
    for index in events.indices where events[index].event.verb.isAnswer {
      let answer = events[index]
      if repudiated.answers.contains(index) || repudiated.targets.contains(index) { continue }
      let candidates = bySubject[answer.subject] ?? []
      guard let target = target(of: answer, among: events, byID, candidates),
        !repudiated.targets.contains(target)
      else {
        report(.answerToNothing, answer.source)
        continue
      }
      if events[target].party == answer.party {
        report(.answerToSelf, answer.source)
        continue
      }
      events[index].answers = target
      // An answer may name the event and leave the occurrence to it.
      events[index].subject = events[target].subject
    }
    if repudiated.targets.isEmpty { return }
    // Answers name places in the list, so that what is taken out leaves its place behind.
    for index in repudiated.targets { events[index].subject = .former }
  }

  private func repudiations(
    in events: [StandingEvent],
    _ byID: [EventID: Int]
  ) -> (answers: Set<Int>, targets: Set<Int>) {
    var answers: Set<Int> = []
    var targets: Set<Int> = []
    for (index, answer) in events.enumerated()
    where answer.event.verb == .dispute && !answer.isOnBehalf {
      guard let id = answer.event.of, let target = byID[id], events[target].isOnBehalf,
        events[target].party == answer.party
      else { continue }
      answers.insert(index)
      if answer.event.day <= input.day { targets.insert(target) }
    }
    return (answers, targets)
  }

  private func target(
    of answer: StandingEvent,
    among events: [StandingEvent],
    _ byID: [EventID: Int],
    _ candidates: [Int]
  ) -> Int? {
    if let id = answer.event.of {
      guard let index = byID[id], events[index].event.verb.canBeAnswered else { return nil }
      return index
    }
    return candidates.last { index in
      events[index].party != answer.party && events[index].event.day <= answer.event.day
    }
  }
}

extension Verb {
  /// Whether it is a claim or a proposal.
  var canBeAnswered: Bool { self == .done || isProposal }

  var isAnswer: Bool { self == .confirm || self == .dispute }
}
