package import RoadmapModel
package import RoadmapSyntax

/// What can be wrong with a journal: with its lines, and with what they say about the agreement.
package enum JournalProblem: Problem {
  case syntax(SyntaxProblem)

  // MARK: Lines

  /// No `journal-format 1 AGREEMENT PARTY` before the first event.
  case headerMissing
  case headerVersion
  /// The header names another agreement or party than the file and its folder.
  case headerMisplaced
  /// The last line stops in the middle and has no line ending: a recording was interrupted.
  case lineInterrupted
  /// NUL bytes behind the last line, as a crash of the machine leaves them.
  case zeroTail
  case conflictMarker
  /// Fewer than four words.
  case eventIncomplete
  case dayUnreadable(DeadlineProblem)
  case authorUnreadable
  case subjectUnreadable
  case verbUnknown(nearest: String?)
  case keyUnknown(nearest: String?)
  case keyTwice
  case keyMissing(EventKey)
  case keyUnreadable(EventKey)
  /// `dispute` and `risk` say why.
  case textMissing(Verb)
  /// The line is not the one that its ID was made for.
  case idWrong(expected: EventID)
  /// A damaged line whose intact copy stands elsewhere.
  case idWrongHarmless
  case pathOutside

  // MARK: Meaning

  /// An event of another party in this journal, not entered on its behalf.
  case authorForeign
  /// An observer's line that only a party may write.
  case verbNotForObserver
  case partyUnknown
  case subjectUnknown(nearest: String?)
  /// The event is about `@vN`, and `vN.roadmap` is not there.
  case versionMissing(Int)
  case occurrenceUnknown
  /// The verb does not go with this kind of subject.
  case verbMisdirected
  /// A claim by a party that owns nothing there.
  case claimByNonOwner
  /// A claim on the whole of an activity that is due several times.
  case wholeOfOccurrences
  /// An answer to an event that does not stand, is no claim or proposal, or is one's own.
  case answerToNothing
  case answerToSelf
  case undoOfNothing
  /// Only who entered an event can take it back.
  case undoOfForeign
  /// What all others confirmed can only be changed by a new proposal.
  case undoOfAgreed
  /// The hash of an adoption is not that of the version's text.
  case adoptionOfOtherText
  /// Dated more than a day after today.
  case futureDated
  /// Two different proposals took effect on one day.
  case proposalsContradict
  /// One side claims, the other proposes to postpone, suspend or cancel.
  case sidesContradict

  package var severity: Severity {
    switch self {
    case .syntax(let problem): problem.severity
    case .idWrongHarmless: .note
    case .zeroTail, .lineInterrupted, .subjectUnknown, .versionMissing, .futureDated,
      .sidesContradict,
      .claimByNonOwner, .wholeOfOccurrences, .answerToNothing, .answerToSelf, .undoOfNothing,
      .undoOfForeign, .undoOfAgreed, .proposalsContradict:
      .warning
    case .headerMissing, .headerVersion, .headerMisplaced, .conflictMarker, .eventIncomplete,
      .dayUnreadable, .authorUnreadable, .subjectUnreadable, .verbUnknown, .keyUnknown,
      .keyTwice, .keyMissing, .keyUnreadable, .textMissing, .idWrong, .pathOutside,
      .authorForeign, .verbNotForObserver, .partyUnknown, .occurrenceUnknown, .verbMisdirected,
      .adoptionOfOtherText:
      .error
    }
  }
}
