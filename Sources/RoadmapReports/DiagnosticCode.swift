package import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax

/// The codes of all findings, as they are printed, explained and promised to stay.
///
/// Each has an explanation (``explanation(of:)``) and a fixture that provokes it.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // MARK: The file

  case fileEmpty = "file-empty"
  case fileTooLarge = "file-too-large"
  case encodingUTF16 = "encoding-utf16"
  case encodingInvalid = "encoding-invalid"
  case lineEndingsMixed = "line-endings-mixed"
  case formatMissing = "format-missing"
  case formatVersion = "format-version"
  case formatTwice = "format-twice"

  // MARK: Characters

  case controlCharacter = "control-character"
  case bidiControl = "bidi-control"
  case tagCharacter = "tag-character"
  case noncharacter
  case invisibleCharacter = "invisible-character"
  case combiningMarks = "combining-marks"
  case mixedScripts = "mixed-scripts"

  // MARK: Lines

  case lineTooLong = "line-too-long"
  case lineUnreadable = "line-unreadable"
  case conflictMarker = "conflict-marker"
  case headingColon = "heading-colon"
  case headingWithoutID = "heading-without-id"
  case titleTooLong = "title-too-long"
  case textDetached = "text-detached"
  case textNotAllowed = "text-not-allowed"
  case alternativeUnreadable = "alternative-unreadable"
  case conflictOpen = "conflict-open"
  case indentationMisleading = "indentation-misleading"

  // MARK: Structure

  case agreementMissing = "agreement-missing"
  case agreementTwice = "agreement-twice"
  case headingMisplaced = "heading-misplaced"
  case partiesMissing = "parties-missing"
  case tooManyParties = "too-many-parties"
  case tooManyLanguages = "too-many-languages"
  case tooManyActivities = "too-many-activities"

  // MARK: Identifiers, titles, languages

  case idUnreadable = "id-unreadable"
  case idLookAlike = "id-look-alike"
  case idTwice = "id-twice"
  case idReserved = "id-reserved"
  case titleMissing = "title-missing"
  case titleTwice = "title-twice"
  case languageUnreadable = "language-unreadable"
  case languageReserved = "language-reserved"
  case languageTwice = "language-twice"
  case languageUnknown = "language-unknown"
  case languageGap = "language-gap"

  // MARK: Fields

  case fieldUnknown = "field-unknown"
  case fieldMisplaced = "field-misplaced"
  case fieldTwice = "field-twice"
  case fieldEmpty = "field-empty"
  case fieldMissing = "field-missing"
  case fieldWithoutHeading = "field-without-heading"
  case fieldNotText = "field-not-text"
  case partyExpected = "party-expected"
  case partyUnexpected = "party-unexpected"
  case partyUnknown = "party-unknown"
  case valueUnknown = "value-unknown"
  case listUnreadable = "list-unreadable"
  case versionUnreadable = "version-unreadable"
  case signatureUnreadable = "signature-unreadable"
  case baseUnreadable = "base-unreadable"
  case baseTwice = "base-twice"
  case figureUnreadable = "figure-unreadable"
  case figureSeparated = "figure-separated"
  case pathOutside = "path-outside"

  // MARK: References

  case referenceUnknown = "reference-unknown"
  case referenceMisdirected = "reference-misdirected"
  case replacesContradictory = "replaces-contradictory"
  case dependencyCycle = "dependency-cycle"
  case dependencyOutOfOrder = "dependency-out-of-order"
  case kindContradictsOwners = "kind-contradicts-owners"

  // MARK: Deadlines

  case dateUnreadable = "date-unreadable"
  case dateImpossible = "date-impossible"
  case yearOutOfRange = "year-out-of-range"
  case digitNotASCII = "digit-not-ascii"
  case deadlineUnreadable = "deadline-unreadable"
  case deadlineWinter = "deadline-winter"
  case deadlineList = "deadline-list"
  case deadlineNumber = "deadline-number"
  case deadlineByDay = "deadline-by-day"
  case deadlineBase = "deadline-base"
  case spanReversed = "span-reversed"
  case spanOpen = "span-open"
  case occurrencesNone = "occurrences-none"
  case milestoneUnderOccurrences = "milestone-under-occurrences"
  case deadlineOutsidePeriod = "deadline-outside-period"
  case overdueAtAdoption = "overdue-at-adoption"
  case wordingDrift = "wording-drift"
  case wordingAmbiguous = "wording-ambiguous"
  case wordingUnreadable = "wording-unreadable"

  // MARK: A folder of versions

  case versionFileName = "version-file-name"
  case baseMissing = "base-missing"
  case baseChanged = "base-changed"
  case textChanged = "text-changed"
  case idReused = "id-reused"
  case replacesUnknown = "replaces-unknown"

  // MARK: Journals

  case journalHeaderMissing = "journal-header-missing"
  case journalHeaderVersion = "journal-header-version"
  case journalHeaderMisplaced = "journal-header-misplaced"
  case eventInterrupted = "event-interrupted"
  case journalZeroTail = "journal-zero-tail"
  case eventIncomplete = "event-incomplete"
  case eventDay = "event-day"
  case eventAuthor = "event-author"
  case eventSubject = "event-subject"
  case verbUnknown = "verb-unknown"
  case keyUnknown = "key-unknown"
  case keyTwice = "key-twice"
  case keyMissing = "key-missing"
  case keyUnreadable = "key-unreadable"
  case eventTextMissing = "event-text-missing"
  case eventIDWrong = "event-id-wrong"
  case eventIDWrongHarmless = "event-id-wrong-harmless"
  case eventForeign = "event-foreign"
  case verbNotForObserver = "verb-not-for-observer"
  case subjectUnknown = "subject-unknown"
  case versionMissing = "version-missing"
  case occurrenceUnknown = "occurrence-unknown"
  case verbMisdirected = "verb-misdirected"
  case claimByNonOwner = "claim-by-non-owner"
  case claimOnWhole = "claim-on-whole"
  case answerToNothing = "answer-to-nothing"
  case answerToSelf = "answer-to-self"
  case undoOfNothing = "undo-of-nothing"
  case undoOfForeign = "undo-of-foreign"
  case undoOfAgreed = "undo-of-agreed"
  case adoptionOfOtherText = "adoption-of-other-text"
  case eventInFuture = "event-in-future"
  case proposalsContradict = "proposals-contradict"
  case sidesContradict = "sides-contradict"
}

extension DiagnosticCode {
  package init(_ problem: AgreementProblem) {
    switch problem {
    case .syntax(let problem): self.init(problem)
    case .agreementMissing: self = .agreementMissing
    case .agreementTwice: self = .agreementTwice
    case .headingMisplaced: self = .headingMisplaced
    case .partiesMissing: self = .partiesMissing
    case .tooManyParties: self = .tooManyParties
    case .tooManyLanguages: self = .tooManyLanguages
    case .tooManyActivities: self = .tooManyActivities
    case .conflictOpen: self = .conflictOpen
    case .indentationMisleading: self = .indentationMisleading
    case .idUnreadable: self = .idUnreadable
    case .idLookAlike: self = .idLookAlike
    case .idTwice: self = .idTwice
    case .idReserved: self = .idReserved
    case .titleMissing: self = .titleMissing
    case .titleTwice: self = .titleTwice
    case .languageUnreadable: self = .languageUnreadable
    case .languageReserved: self = .languageReserved
    case .languageTwice: self = .languageTwice
    case .languageUnknown: self = .languageUnknown
    case .languageGap: self = .languageGap
    case .fieldUnknown: self = .fieldUnknown
    case .fieldMisplaced: self = .fieldMisplaced
    case .fieldTwice: self = .fieldTwice
    case .fieldEmpty: self = .fieldEmpty
    case .fieldMissing: self = .fieldMissing
    case .fieldWithoutHeading: self = .fieldWithoutHeading
    case .partyExpected: self = .partyExpected
    case .partyUnexpected: self = .partyUnexpected
    case .fieldNotText: self = .fieldNotText
    case .textNotAllowed: self = .textNotAllowed
    case .valueUnknown: self = .valueUnknown
    case .versionUnreadable: self = .versionUnreadable
    case .signatureUnreadable: self = .signatureUnreadable
    case .dateUnreadable(let problem): self.init(problem, fallback: .dateUnreadable)
    case .baseUnreadable: self = .baseUnreadable
    case .baseTwice: self = .baseTwice
    case .figureUnreadable: self = .figureUnreadable
    case .figureSeparated: self = .figureSeparated
    case .listUnreadable: self = .listUnreadable
    case .pathOutside: self = .pathOutside
    case .partyUnknown: self = .partyUnknown
    case .referenceUnknown: self = .referenceUnknown
    case .referenceMisdirected: self = .referenceMisdirected
    case .replacesContradictory: self = .replacesContradictory
    case .dependencyCycle: self = .dependencyCycle
    case .dependencyOutOfOrder: self = .dependencyOutOfOrder
    case .kindContradictsOwners: self = .kindContradictsOwners
    case .deadline(let problem, _): self.init(problem, fallback: .deadlineUnreadable)
    case .deadlineBaseUnusable: self = .deadlineBase
    case .occurrencesImpossible: self = .occurrencesNone
    case .milestoneUnderOccurrences: self = .milestoneUnderOccurrences
    case .deadlineOutsidePeriod: self = .deadlineOutsidePeriod
    case .overdueAtAdoption: self = .overdueAtAdoption
    case .wordingDrift: self = .wordingDrift
    case .wordingAmbiguous: self = .wordingAmbiguous
    case .wordingUnreadable: self = .wordingUnreadable
    case .versionFileName: self = .versionFileName
    case .baseMissing: self = .baseMissing
    case .baseChanged: self = .baseChanged
    case .textChanged: self = .textChanged
    case .idReused: self = .idReused
    case .replacesUnknown: self = .replacesUnknown
    }
  }

  package init(_ problem: JournalProblem) {
    switch problem {
    case .syntax(let problem): self.init(problem)
    case .dayUnreadable(let problem): self.init(problem, fallback: .eventDay)
    case .headerMissing: self = .journalHeaderMissing
    case .headerVersion: self = .journalHeaderVersion
    case .headerMisplaced: self = .journalHeaderMisplaced
    case .lineInterrupted: self = .eventInterrupted
    case .zeroTail: self = .journalZeroTail
    case .conflictMarker: self = .conflictMarker
    case .eventIncomplete: self = .eventIncomplete
    case .authorUnreadable: self = .eventAuthor
    case .subjectUnreadable: self = .eventSubject
    case .verbUnknown: self = .verbUnknown
    case .keyUnknown: self = .keyUnknown
    case .keyTwice: self = .keyTwice
    case .keyMissing: self = .keyMissing
    case .keyUnreadable: self = .keyUnreadable
    case .textMissing: self = .eventTextMissing
    case .idWrong: self = .eventIDWrong
    case .idWrongHarmless: self = .eventIDWrongHarmless
    case .pathOutside: self = .pathOutside
    case .authorForeign: self = .eventForeign
    case .verbNotForObserver: self = .verbNotForObserver
    case .partyUnknown: self = .partyUnknown
    case .subjectUnknown: self = .subjectUnknown
    case .versionMissing: self = .versionMissing
    case .occurrenceUnknown: self = .occurrenceUnknown
    case .verbMisdirected: self = .verbMisdirected
    case .claimByNonOwner: self = .claimByNonOwner
    case .wholeOfOccurrences: self = .claimOnWhole
    case .answerToNothing: self = .answerToNothing
    case .answerToSelf: self = .answerToSelf
    case .undoOfNothing: self = .undoOfNothing
    case .undoOfForeign: self = .undoOfForeign
    case .undoOfAgreed: self = .undoOfAgreed
    case .adoptionOfOtherText: self = .adoptionOfOtherText
    case .futureDated: self = .eventInFuture
    case .proposalsContradict: self = .proposalsContradict
    case .sidesContradict: self = .sidesContradict
    }
  }

  private init(_ problem: DeadlineProblem, fallback: DiagnosticCode) {
    switch problem {
    case .empty, .unreadable: self = fallback
    case .winter: self = .deadlineWinter
    case .noSuchMonth, .noSuchDay, .noSuchDayOfYear: self = .dateImpossible
    case .yearOutOfRange: self = .yearOutOfRange
    case .reversedSpan: self = .spanReversed
    case .openSpan: self = .spanOpen
    case .listNotAscending, .listRepeats, .spanInList, .listTooLong: self = .deadlineList
    case .numberIsZero, .numberTooLarge: self = .deadlineNumber
    case .byDayNeedsYears: self = .deadlineByDay
    case .digitNotASCII: self = .digitNotASCII
    case .unreadableID: self = .idUnreadable
    }
  }

  private init(_ problem: SyntaxProblem) {
    switch problem {
    case .fileEmpty: self = .fileEmpty
    case .fileTooLarge: self = .fileTooLarge
    case .encodingUTF16: self = .encodingUTF16
    case .encodingInvalid: self = .encodingInvalid
    case .lineEndingsMixed: self = .lineEndingsMixed
    case .formatMissing: self = .formatMissing
    case .formatVersion: self = .formatVersion
    case .formatTwice: self = .formatTwice
    case .controlCharacter: self = .controlCharacter
    case .bidiControl: self = .bidiControl
    case .tagCharacter: self = .tagCharacter
    case .noncharacter: self = .noncharacter
    case .invisibleCharacter: self = .invisibleCharacter
    case .combiningMarks: self = .combiningMarks
    case .mixedScripts: self = .mixedScripts
    case .lineTooLong: self = .lineTooLong
    case .lineUnreadable: self = .lineUnreadable
    case .conflictMarker: self = .conflictMarker
    case .headingColon: self = .headingColon
    case .headingWithoutID: self = .headingWithoutID
    case .titleTooLong: self = .titleTooLong
    case .textDetached: self = .textDetached
    case .alternativeUnreadable: self = .alternativeUnreadable
    }
  }
}
