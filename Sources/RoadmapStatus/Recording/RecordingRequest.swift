package import RoadmapModel
package import RoadmapSyntax

/// One action of a person: the same thing said of one subject or of several.
package struct RecordingRequest: Sendable {
  package var verb: Verb
  /// IDs of the version in force, with `@` and an occurrence or without, `@agreement`, `@vN`.
  package var subjects: [String]
  /// The party, or `observer`, whose journal the lines go to.
  package var journal: String
  package var person: String?
  /// The party that is spoken for, where it is not the one that writes.
  package var onBehalfOf: String?
  package var day: Day
  package var at: EventInstant
  package var text: String = ""
  package var evidence: [String] = []
  package var session: Day?
  package var to: PeriodSpan?
  package var value: String?
  package var period: PeriodSpan?
  /// The text that `adopt` accepts.
  package var adopted: TextIdentity?

  package init(
    verb: Verb,
    subjects: [String],
    journal: String,
    person: String?,
    day: Day,
    at: EventInstant
  ) {
    self.verb = verb
    self.subjects = subjects
    self.journal = journal
    self.person = person
    self.day = day
    self.at = at
  }

  /// The party that the lines speak for.
  package var party: String { onBehalfOf ?? journal }
}

/// Why an action is not recorded; the subject is the one it was about.
package enum RecordingProblem: Error, Equatable, Sendable {
  case composition(CompositionProblem, subject: String)
  /// The line would be a finding of the journal.
  case finding(JournalProblem, subject: String)
  /// Neither a party of the agreement nor, where that is allowed, the observer.
  case partyUnknown(String, parties: [String])
  case futureDay(Day, today: Day)
  case textMissing(Verb)
  /// A note that says nothing.
  case nothingSaid
  case toMissing
  /// The deadline that is proposed has passed on the day of the proposal.
  case deadlinePast(PeriodSpan, today: Day)
  /// A figure of a period that has not begun.
  case periodAhead(PeriodSpan, today: Day)
  case evidenceMissing(onBehalfOf: String)
  case onBehalfOfOneself
  case notAnOwner(subject: String, party: String, owners: [String])
  /// A claim of the party stands already.
  case alreadyClaimed(subject: String, party: String, on: Day)
  /// The item is not due at such a time.
  case occurrenceUnknown(String, known: [String])
  /// Of what is left, nothing had opened by the day of the fact; `next` is the first of it.
  case occurrenceNotOpen(subject: String, next: String, opens: Day, Verb)
  /// Every occurrence is claimed, completed or cancelled.
  case noOccurrenceLeft(subject: String, Verb)
  case nothingToAnswer(subject: String, party: String)
  /// Several occurrences wait for an answer.
  case severalToAnswer(subject: String, candidates: [String])
  /// Different things about one subject wait for an answer, such as two proposals.
  case severalMatters(subject: String, [OpenMatter])
  case alreadyAnswered(subject: String, Verb)
  /// The party has answered all that the subject may mean; a new answer must name it.
  case nothingUnanswered(subject: String, party: String, candidates: [String])
  /// A proposal of the same kind by the same party waits for an answer.
  case proposalOpen(subject: String, Verb, party: String)
  /// The other side proposes the very same.
  case sameProposalOfOther(subject: String, Verb, party: String)
  case notSuspended(subject: String)
  case nothingToUndo(subject: String?)
  /// The others confirmed it.
  case undoOfAgreed(subject: String, Verb)
  /// An ID of an event that this journal does not hold.
  case undoOfUnknown(String)
}

/// A claim or proposal that waits for an answer.
package struct OpenMatter: Equatable, Sendable {
  package let id: EventID
  package let verb: Verb
  /// The deadline that is proposed.
  package let to: PeriodSpan?
  /// The ID of the party that said it.
  package let party: String
  package let day: Day

  package init(id: EventID, verb: Verb, to: PeriodSpan?, party: String, day: Day) {
    self.id = id
    self.verb = verb
    self.to = to
    self.party = party
    self.day = day
  }

  /// Whether one answer may be meant for both.
  func asksTheSame(as other: OpenMatter) -> Bool { verb == other.verb && to == other.to }
}

/// How many names a sentence lists; problems carry one more where there are more.
package let shownCount = 8

/// What is to be written, and what will then hold.
package struct PreparedRecording: Sendable {
  /// One for each line, in the order of the request.
  package let events: [EventDraft]
  package let lines: [ComposedLine]
  /// With every line as if it stood in the journal.
  package let after: Snapshot
  /// The events that are answered or taken back, for each line; nil where there is none.
  package let targets: [Event?]
  /// The journals in which the targets stand, as texts.
  package let targetTexts: [SourceText?]
}
