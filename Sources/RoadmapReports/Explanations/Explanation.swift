/// What a finding means, for somebody who is no programmer: a page of `roadmap explain CODE`.
package struct Explanation: Hashable, Sendable {
  /// One sentence that says what the finding means.
  package let summary: String
  /// Why it matters for two institutions, and what to do.
  ///
  /// Paragraphs are separated by an empty line; lines are at most 76 characters wide and may be
  /// joined and broken anew.
  package let body: String
  /// A few lines of an agreement with the mistake; an invisible character is shown as `<U+202E>`.
  package let wrong: String
  /// The same lines without it.
  package let right: String
}

/// The page about a code; every code has one.
package func explanation(of code: DiagnosticCode) -> Explanation {
  switch code {
  // MARK: The file
  case .fileEmpty: .fileEmpty
  case .fileTooLarge: .fileTooLarge
  case .encodingUTF16: .encodingUTF16
  case .encodingInvalid: .encodingInvalid
  case .lineEndingsMixed: .lineEndingsMixed
  case .formatMissing: .formatMissing
  case .formatVersion: .formatVersion
  case .formatTwice: .formatTwice
  // MARK: Characters
  case .controlCharacter: .controlCharacter
  case .bidiControl: .bidiControl
  case .tagCharacter: .tagCharacter
  case .noncharacter: .noncharacter
  case .invisibleCharacter: .invisibleCharacter
  case .combiningMarks: .combiningMarks
  case .mixedScripts: .mixedScripts
  // MARK: Lines
  case .lineTooLong: .lineTooLong
  case .lineUnreadable: .lineUnreadable
  case .conflictMarker: .conflictMarker
  case .headingColon: .headingColon
  case .headingWithoutID: .headingWithoutID
  case .titleTooLong: .titleTooLong
  case .textDetached: .textDetached
  case .textNotAllowed: .textNotAllowed
  case .alternativeUnreadable: .alternativeUnreadable
  case .conflictOpen: .conflictOpen
  case .indentationMisleading: .indentationMisleading
  // MARK: Structure
  case .agreementMissing: .agreementMissing
  case .agreementTwice: .agreementTwice
  case .headingMisplaced: .headingMisplaced
  case .partiesMissing: .partiesMissing
  case .tooManyParties: .tooManyParties
  case .tooManyLanguages: .tooManyLanguages
  case .tooManyActivities: .tooManyActivities
  // MARK: Identifiers, titles, languages
  case .idUnreadable: .idUnreadable
  case .idLookAlike: .idLookAlike
  case .idTwice: .idTwice
  case .idReserved: .idReserved
  case .titleMissing: .titleMissing
  case .titleTwice: .titleTwice
  case .languageUnreadable: .languageUnreadable
  case .languageReserved: .languageReserved
  case .languageTwice: .languageTwice
  case .languageUnknown: .languageUnknown
  case .languageGap: .languageGap
  // MARK: Fields
  case .fieldUnknown: .fieldUnknown
  case .fieldMisplaced: .fieldMisplaced
  case .fieldTwice: .fieldTwice
  case .fieldEmpty: .fieldEmpty
  case .fieldMissing: .fieldMissing
  case .fieldWithoutHeading: .fieldWithoutHeading
  case .fieldNotText: .fieldNotText
  case .partyExpected: .partyExpected
  case .partyUnexpected: .partyUnexpected
  case .partyUnknown: .partyUnknown
  case .valueUnknown: .valueUnknown
  case .listUnreadable: .listUnreadable
  case .versionUnreadable: .versionUnreadable
  case .signatureUnreadable: .signatureUnreadable
  case .baseUnreadable: .baseUnreadable
  case .baseTwice: .baseTwice
  case .figureUnreadable: .figureUnreadable
  case .figureSeparated: .figureSeparated
  case .pathOutside: .pathOutside
  // MARK: References
  case .referenceUnknown: .referenceUnknown
  case .referenceMisdirected: .referenceMisdirected
  case .replacesContradictory: .replacesContradictory
  case .dependencyCycle: .dependencyCycle
  case .dependencyOutOfOrder: .dependencyOutOfOrder
  case .kindContradictsOwners: .kindContradictsOwners
  // MARK: Deadlines
  case .dateUnreadable: .dateUnreadable
  case .dateImpossible: .dateImpossible
  case .yearOutOfRange: .yearOutOfRange
  case .digitNotASCII: .digitNotASCII
  case .deadlineUnreadable: .deadlineUnreadable
  case .deadlineWinter: .deadlineWinter
  case .deadlineList: .deadlineList
  case .deadlineNumber: .deadlineNumber
  case .deadlineByDay: .deadlineByDay
  case .deadlineBase: .deadlineBase
  case .spanReversed: .spanReversed
  case .spanOpen: .spanOpen
  case .occurrencesNone: .occurrencesNone
  case .milestoneUnderOccurrences: .milestoneUnderOccurrences
  case .deadlineOutsidePeriod: .deadlineOutsidePeriod
  case .overdueAtAdoption: .overdueAtAdoption
  case .wordingDrift: .wordingDrift
  case .wordingAmbiguous: .wordingAmbiguous
  case .wordingUnreadable: .wordingUnreadable
  // MARK: A folder of versions
  case .versionFileName: .versionFileName
  case .baseMissing: .baseMissing
  case .baseChanged: .baseChanged
  case .textChanged: .textChanged
  case .idReused: .idReused
  case .replacesUnknown: .replacesUnknown
  // MARK: Journals
  case .journalHeaderMissing: .journalHeaderMissing
  case .journalHeaderVersion: .journalHeaderVersion
  case .journalHeaderMisplaced: .journalHeaderMisplaced
  case .eventInterrupted: .eventInterrupted
  case .journalZeroTail: .journalZeroTail
  case .eventIncomplete: .eventIncomplete
  case .eventDay: .eventDay
  case .eventAuthor: .eventAuthor
  case .eventSubject: .eventSubject
  case .verbUnknown: .verbUnknown
  case .keyUnknown: .keyUnknown
  case .keyTwice: .keyTwice
  case .keyMissing: .keyMissing
  case .keyUnreadable: .keyUnreadable
  case .eventTextMissing: .eventTextMissing
  case .eventIDWrong: .eventIDWrong
  case .eventIDWrongHarmless: .eventIDWrongHarmless
  case .eventForeign: .eventForeign
  case .verbNotForObserver: .verbNotForObserver
  case .subjectUnknown: .subjectUnknown
  case .versionMissing: .versionMissing
  case .occurrenceUnknown: .occurrenceUnknown
  case .verbMisdirected: .verbMisdirected
  case .claimByNonOwner: .claimByNonOwner
  case .claimOnWhole: .claimOnWhole
  case .answerToNothing: .answerToNothing
  case .answerToSelf: .answerToSelf
  case .undoOfNothing: .undoOfNothing
  case .undoOfForeign: .undoOfForeign
  case .undoOfAgreed: .undoOfAgreed
  case .adoptionOfOtherText: .adoptionOfOtherText
  case .eventInFuture: .eventInFuture
  case .proposalsContradict: .proposalsContradict
  case .sidesContradict: .sidesContradict
  }
}
