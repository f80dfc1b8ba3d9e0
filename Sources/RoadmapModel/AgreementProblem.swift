package import RoadmapSyntax

/// What can be wrong with an agreement file.
package enum AgreementProblem: Problem {
  /// A problem of bytes or lines.
  case syntax(SyntaxProblem)

  // MARK: Structure

  /// A file without an `agreement` heading.
  case agreementMissing
  case agreementTwice
  case headingMisplaced(Keyword, Misplacement)
  /// Fewer than two parties.
  case partiesMissing(found: Int)
  /// More than ``FormatLimits/parties``.
  case tooManyParties
  /// More than ``FormatLimits/languages``.
  case tooManyLanguages
  /// More than ``FormatLimits/activities``.
  case tooManyActivities
  /// An open conflict that a merge left.
  case conflictOpen
  /// A line not indented deeper than the indented heading that it belongs to.
  case indentationMisleading(Keyword)

  // MARK: Identifiers

  case idUnreadable(ItemIDProblem)
  /// A letter that looks like another: what was meant, where that is known.
  case idLookAlike(Unicode.Scalar, meant: String)
  /// The same ID twice, regardless of case.
  case idTwice
  /// A party called `observer`.
  case idReserved

  // MARK: Titles and languages

  case titleMissing
  /// A title on the heading and again on the line of the first language.
  case titleTwice
  case languageUnreadable
  /// A language tag that is also the name of a field or a heading.
  case languageReserved
  case languageTwice
  /// A language that `languages` does not declare.
  case languageUnknown(nearest: String?)
  /// Languages that a text has not, though it has others.
  case languageGap(missing: [String])

  // MARK: Fields

  case fieldUnknown(FieldHint?)
  case fieldMisplaced(FieldName, under: Keyword)
  case fieldTwice
  case fieldEmpty
  case fieldMissing(FieldName)
  /// A field before the first heading.
  case fieldWithoutHeading
  case partyExpected(FieldName)
  case partyUnexpected
  /// `name.LANG` on a field that is not text.
  case fieldNotText(FieldName)
  /// A `|` line under a value that is not text.
  case textNotAllowed
  /// A word that is not one of the few allowed ones.
  case valueUnknown(allowed: [String], nearest: String?)
  case versionUnreadable
  case signatureUnreadable
  case dateUnreadable(DeadlineProblem)
  case baseUnreadable
  case baseTwice
  case figureUnreadable
  /// A number written with thousands separators.
  case figureSeparated(plain: String)
  /// A list with an empty entry.
  case listUnreadable
  /// A path that leads out of the agreement's folder, or a scheme that is not http or https.
  case pathOutside

  // MARK: Parties and references

  case partyUnknown(nearest: String?)
  case referenceUnknown(nearest: String?)
  /// A reference to something that cannot be waited for.
  case referenceMisdirected(ItemKind?)
  /// `none` beside IDs in `replaces`.
  case replacesContradictory
  /// Items that wait for one another: the IDs in order, the first again at the end.
  case dependencyCycle([String])
  /// An item that ends before one that it waits for.
  case dependencyOutOfOrder(waitsFor: String, until: Day)
  /// `kind: single` with several owners, or `kind: mirror` with one.
  case kindContradictsOwners(ActivityKind, owners: Int)

  // MARK: Deadlines

  case deadline(DeadlineProblem, meant: String?)
  /// `within … of` an item that cannot start a clock: it recurs, or waits in turn.
  case deadlineBaseUnusable
  /// `every …` that gives no occurrence in this agreement.
  case occurrencesImpossible(ScheduleProblem)
  case milestoneUnderOccurrences
  /// A window that ends after the agreement.
  case deadlineOutsidePeriod(ends: Day)
  /// A window that was over when the agreement was adopted.
  case overdueAtAdoption(adopted: Day)
  /// `due.LANG` says another window than `due`.
  case wordingDrift(Drift)
  /// `due.LANG` names a time that has meant different days.
  case wordingAmbiguous(PhraseAmbiguity)
  case wordingUnreadable

  // MARK: A folder of versions

  /// `version` is not the number in the name of the file.
  case versionFileName(expected: Int)
  /// The version that this one amends or succeeds does not stand beside it.
  case baseMissing(version: Int)
  /// The hash behind `amends` or `succeeds` is not that of the version's file.
  case baseChanged(version: Int)
  /// The file holds another text than these parties adopted.
  case textChanged(adoptedBy: [String])
  /// The ID stood for something else in the version that is amended.
  case idReused(version: Int)
  /// `replaces` names an ID that the earlier version does not have.
  case replacesUnknown(nearest: String?)

  /// A heading that stands where its keyword may not (format §2.2).
  package enum Misplacement: Hashable, Sendable {
    case beforeAgreement
    case partyAfterItems
    case clauseBetweenItems
    case activityOutsideArea
    case milestoneOutsideActivity
  }

  /// What was probably meant by an unknown field name.
  package enum FieldHint: Hashable, Sendable {
    case name(String)
    /// A heading keyword with a colon.
    case heading(Keyword)
    /// A language tag that is not declared.
    case language
    case lookAlike(Unicode.Scalar, meant: String)
  }

  package var severity: Severity {
    switch self {
    case .syntax(let problem): problem.severity
    case .figureSeparated, .wordingUnreadable: .note
    case .indentationMisleading, .languageGap, .dependencyOutOfOrder, .deadlineOutsidePeriod,
      .overdueAtAdoption, .wordingDrift, .wordingAmbiguous, .baseMissing:
      .warning
    case .agreementMissing, .agreementTwice, .headingMisplaced, .partiesMissing,
      .tooManyParties, .tooManyLanguages, .tooManyActivities, .conflictOpen, .idUnreadable,
      .idLookAlike, .idTwice,
      .idReserved, .titleMissing, .titleTwice, .languageUnreadable, .languageReserved,
      .languageTwice, .languageUnknown, .fieldUnknown, .fieldMisplaced, .fieldTwice,
      .fieldEmpty, .fieldMissing, .fieldWithoutHeading, .partyExpected, .partyUnexpected,
      .fieldNotText, .textNotAllowed, .valueUnknown, .versionUnreadable, .signatureUnreadable,
      .dateUnreadable, .baseUnreadable, .baseTwice, .figureUnreadable, .listUnreadable,
      .pathOutside,
      .partyUnknown, .referenceUnknown, .referenceMisdirected, .replacesContradictory,
      .dependencyCycle, .kindContradictsOwners, .deadline, .deadlineBaseUnusable,
      .occurrencesImpossible, .milestoneUnderOccurrences, .versionFileName, .replacesUnknown,
      .baseChanged, .textChanged, .idReused:
      .error
    }
  }
}
