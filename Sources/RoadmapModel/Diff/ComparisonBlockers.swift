import RoadmapSyntax

extension AgreementProblem {
  /// Whether a file with this finding cannot be compared: part of it would be read wrongly or not
  /// at all.
  package var preventsComparison: Bool {
    switch self {
    case .syntax(let problem): problem.preventsComparison
    case .agreementTwice, .headingMisplaced, .tooManyParties, .tooManyLanguages,
      .tooManyActivities, .conflictOpen, .idUnreadable, .idLookAlike, .idTwice, .titleTwice,
      .fieldTwice, .fieldWithoutHeading, .partyUnknown, .languageTwice, .languageReserved:
      true
    case .agreementMissing, .partiesMissing, .indentationMisleading, .idReserved, .titleMissing,
      .languageUnreadable, .languageUnknown, .languageGap, .fieldUnknown, .fieldMisplaced,
      .fieldEmpty, .fieldMissing, .partyExpected, .partyUnexpected, .fieldNotText,
      .textNotAllowed, .valueUnknown, .versionUnreadable, .signatureUnreadable, .dateUnreadable,
      .baseUnreadable, .baseTwice, .figureUnreadable, .figureSeparated, .listUnreadable,
      .pathOutside, .referenceUnknown, .referenceMisdirected, .replacesContradictory,
      .dependencyCycle, .dependencyOutOfOrder, .kindContradictsOwners, .deadline,
      .deadlineBaseUnusable, .occurrencesImpossible, .milestoneUnderOccurrences,
      .deadlineOutsidePeriod, .overdueAtAdoption, .wordingDrift, .wordingAmbiguous,
      .wordingUnreadable, .versionFileName, .baseMissing, .replacesUnknown,
      .baseChanged, .textChanged, .idReused:
      false
    }
  }

  /// Whether it is an open alternative that a merge left.
  package var isConflict: Bool { self == .conflictOpen }
}

extension SyntaxProblem {
  fileprivate var preventsComparison: Bool {
    switch self {
    case .fileTooLarge, .encodingUTF16, .formatVersion, .lineTooLong, .lineUnreadable,
      .conflictMarker, .headingColon, .headingWithoutID, .textDetached, .alternativeUnreadable:
      true
    case .fileEmpty, .encodingInvalid, .lineEndingsMixed, .formatMissing, .formatTwice,
      .controlCharacter, .bidiControl, .tagCharacter, .noncharacter, .invisibleCharacter,
      .combiningMarks, .mixedScripts, .titleTooLong:
      false
    }
  }
}
