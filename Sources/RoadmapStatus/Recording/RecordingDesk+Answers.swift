import RoadmapModel
import RoadmapSyntax

// What a `confirm` or `dispute` is about.

extension RecordingDesk {
  /// The claim or proposal of another party that an answer is about: the newest on the subject
  /// that this party has not answered yet.
  ///
  /// Where there is none, the newest whose answer would change; then it must be named exactly. Of
  /// several that ask for different things one must be named by its ID, unless `takesNewest`: then
  /// whoever asked shows what is answered.
  func answered(
    _ subject: (item: ItemIndex, occurrence: Int32?)?,
    _ written: String,
    _ request: RecordingRequest,
    takesNewest: Bool = false
  ) throws(RecordingProblem) -> StandingEvent {
    guard let party = agreement.party(named: request.party.utf8Span.span) else {
      throw .nothingToAnswer(subject: written, party: request.party)
    }
    guard let subject else { return try answeredByID(written, party, request) }
    let all = candidates(subject, party, request)
    if all.isEmpty { throw .nothingToAnswer(subject: written, party: request.party) }
    let answers = ownAnswers(of: party)
    let claimed = claimedSubjects(of: party)
    let unanswered = all.filter { answers[$0] == nil && !isClaimedTogether($0, claimed) }
    if let newest = unanswered.last {
      // Where the whole was named, only one of its occurrences may be meant.
      let names = spellings(of: unanswered)
      if names.count > 1 { throw .severalToAnswer(subject: written, candidates: names) }
      let matters = unanswered.map { matter(standing[$0]) }
      let isOne = matters.allSatisfy { $0.asksTheSame(as: matters[0]) }
      guard isOne || takesNewest else { throw .severalMatters(subject: written, matters) }
      return standing[newest]
    }
    let changing = all.filter { answers[$0] != request.verb }
    if changing.isEmpty { throw .alreadyAnswered(subject: written, request.verb) }
    let exact = Subject.item(subject.item, occurrence: subject.occurrence)
    if let newest = changing.last(where: { standing[$0].subject == exact }) {
      return standing[newest]
    }
    throw .nothingUnanswered(
      subject: written,
      party: request.party,
      candidates: spellings(of: changing)
    )
  }

  /// The claim or proposal with an ID.
  private func answeredByID(
    _ written: String,
    _ party: PartyIndex,
    _ request: RecordingRequest
  ) throws(RecordingProblem) -> StandingEvent {
    guard let id = EventID(written.utf8Span.span),
      let place = standing.firstIndex(where: { $0.id == id }),
      case .item(let item, let occurrence) = standing[place].subject,
      candidates((item, occurrence), party, request).contains(place)
    else { throw .nothingToAnswer(subject: written, party: request.party) }
    if ownAnswers(of: party)[place] == request.verb {
      throw .alreadyAnswered(subject: spelling(of: standing[place]), request.verb)
    }
    return standing[place]
  }

  private func matter(_ event: StandingEvent) -> OpenMatter {
    OpenMatter(
      id: event.id,
      verb: event.verb,
      to: snapshot.event(event.source).to,
      party: event.party.map { agreement.text.string(agreement[$0].id) } ?? "",
      day: event.day
    )
  }

  /// The latest answer of a party to each event that it answered, by place.
  private func ownAnswers(of party: PartyIndex) -> [Int: Verb] {
    var answers: [Int: Verb] = [:]
    for event in standing where event.party == party {
      if let place = event.answers { answers[place] = event.verb }
    }
    return answers
  }

  private func claimedSubjects(of party: PartyIndex) -> Set<Subject> {
    Set(standing.lazy.filter { $0.verb == .done && $0.party == party }.map(\.subject))
  }

  /// Whether a party has claimed itself what is claimed here: of what both do together that is an
  /// answer too.
  private func isClaimedTogether(_ place: Int, _ claimed: Set<Subject>) -> Bool {
    let event = standing[place]
    guard event.verb == .done, case .item(let item, _) = event.subject,
      agreement.kind(of: agreement[item]) == .joint
    else { return false }
    return claimed.contains(event.subject)
  }

  /// What the events are about, each once, in their order.
  private func spellings(of places: [Int]) -> [String] {
    var names: [String] = []
    for place in places {
      let name = spelling(of: standing[place])
      if !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { names.append(name) }
    }
    return names
  }

  private func candidates(
    _ subject: (item: ItemIndex, occurrence: Int32?),
    _ party: PartyIndex,
    _ request: RecordingRequest
  ) -> [Int] {
    var found: [Int] = []
    // Of one party's claims the latest counts.
    var claimed: Set<Claim> = []
    for place in standing.indices.reversed() {
      let event = standing[place]
      guard case .item(subject.item, let occurrence) = event.subject, event.party != party,
        subject.occurrence == nil || subject.occurrence == occurrence
      else { continue }
      var counts = event.verb.isProposal
      if event.verb == .done, let claimant = event.party {
        let isLatest = claimed.insert(Claim(subject: event.subject, party: claimant)).inserted
        counts = isLatest && agreement.owners(of: agreement[subject.item]).contains(claimant)
      }
      if counts, event.day <= request.day { found.append(place) }
    }
    return found.reversed()
  }

  private struct Claim: Hashable {
    let subject: Subject
    let party: PartyIndex
  }
}
