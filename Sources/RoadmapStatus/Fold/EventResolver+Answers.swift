import RoadmapModel
import RoadmapSyntax

extension EventResolver {
  /// Finds what each answer answers; an objection of a party to what was entered on its behalf
  /// takes that out instead (format §3, "On behalf").
  mutating func resolveAnswers(_ events: inout [StandingEvent]) {
    let answers = events.indices.filter { events[$0].verb.isAnswer }
    if answers.isEmpty { return }
    var byID = EventPlaces(room: events.count)
    for (index, event) in events.enumerated()
    where event.verb.canBeAnswered || event.isOnBehalf {
      _ = byID.insert(event.id, at: index) { events[$0].id }
    }
    let repudiated = repudiations(in: events, answers, byID)
    // Needed only where somebody typed an answer without naming the event.
    var bySubject: [Subject: [Int]]?
    for index in answers {
      let answer = events[index]
      if !repudiated.targets.isEmpty,
        repudiated.answers.contains(index) || repudiated.targets.contains(index)
      {
        continue
      }
      let found: Int?
      if let id = line(of: answer).of {
        found = byID.find(id) { events[$0].id }
          .flatMap { events[$0].verb.canBeAnswered ? $0 : nil }
      } else {
        let candidates = bySubject ?? answerable(events, without: repudiated.targets)
        bySubject = candidates
        found = newest(candidates[answer.subject] ?? [], of: events, for: answer)
      }
      guard let target = found,
        repudiated.targets.isEmpty || !repudiated.targets.contains(target)
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
    _ answers: [Int],
    _ byID: EventPlaces
  ) -> (answers: Set<Int>, targets: Set<Int>) {
    var repudiating: Set<Int> = []
    var targets: Set<Int> = []
    for index in answers {
      let answer = events[index]
      guard answer.verb == .dispute, !answer.isOnBehalf, let id = line(of: answer).of,
        let target = byID.find(id, { events[$0].id }), events[target].isOnBehalf,
        events[target].party == answer.party
      else { continue }
      repudiating.insert(index)
      if answer.day <= input.day { targets.insert(target) }
    }
    return (repudiating, targets)
  }

  /// The claims and proposals on each subject.
  private func answerable(
    _ events: [StandingEvent],
    without repudiated: Set<Int>
  ) -> [Subject: [Int]] {
    var bySubject: [Subject: [Int]] = [:]
    for (index, event) in events.enumerated()
    where event.verb.canBeAnswered && !repudiated.contains(index) {
      bySubject[event.subject, default: []].append(index)
    }
    return bySubject
  }

  private func newest(
    _ candidates: [Int],
    of events: [StandingEvent],
    for answer: StandingEvent
  ) -> Int? {
    candidates.last { index in
      events[index].party != answer.party && events[index].day <= answer.day
    }
  }
}

extension Verb {
  /// Whether it is a claim or a proposal.
  var canBeAnswered: Bool { self == .done || isProposal }

  var isAnswer: Bool { self == .confirm || self == .dispute }
}
