import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

struct EnglishTests {
  /// One problem of each kind that holds text or numbers, with values that would do harm unescaped.
  static let problems: [AgreementProblem] =
    structure + names + fields + references + deadlines + syntax

  private static let evil = "\u{1B}[2J\u{202E}\n"

  private static let structure: [AgreementProblem] =
    [
      .agreementMissing, .agreementTwice, .partiesMissing(found: 0), .partiesMissing(found: 1),
      .tooManyParties, .tooManyLanguages, .tooManyActivities, .conflictOpen,
    ]
    + Keyword.allCases.flatMap { keyword -> [AgreementProblem] in
      [
        .indentationMisleading(keyword), .headingMisplaced(keyword, .beforeAgreement),
        .headingMisplaced(keyword, .partyAfterItems),
        .headingMisplaced(keyword, .clauseBetweenItems),
        .headingMisplaced(keyword, .activityOutsideArea),
        .headingMisplaced(keyword, .milestoneOutsideActivity),
      ]
    }

  private static let names: [AgreementProblem] = [
    .idUnreadable(.empty), .idUnreadable(.doesNotStartWithLetter),
    .idUnreadable(.notAllowed(offset: 1)), .idUnreadable(.endsWithPunctuation),
    .idUnreadable(.tooLong(bytes: 65)), .idLookAlike("\u{202E}", meant: evil), .idTwice,
    .idReserved, .titleMissing, .titleTwice, .languageUnreadable, .languageReserved,
    .languageTwice, .languageUnknown(nearest: nil), .languageUnknown(nearest: evil),
    .languageGap(missing: ["en", evil, "uz"]), .languageGap(missing: [evil]),
  ]

  private static let fields: [AgreementProblem] =
    [
      .fieldUnknown(nil), .fieldUnknown(.name(evil)), .fieldUnknown(.language),
      .fieldUnknown(.heading(.area)), .fieldUnknown(.lookAlike("\u{85}", meant: evil)),
      .fieldTwice, .fieldEmpty, .fieldWithoutHeading, .partyUnexpected, .textNotAllowed,
      .valueUnknown(allowed: ["a", "b", "c"], nearest: nil),
      .valueUnknown(allowed: ["a"], nearest: evil), .versionUnreadable, .signatureUnreadable,
      .dateUnreadable(.unreadable), .dateUnreadable(.noSuchMonth(year: 2025, month: 13)),
      .baseUnreadable, .baseTwice, .figureUnreadable, .figureSeparated(plain: "1"),
      .listUnreadable, .pathOutside,
    ]
    + FieldName.allCases.flatMap { field -> [AgreementProblem] in
      [
        .fieldMissing(field), .fieldMisplaced(field, under: .party), .partyExpected(field),
        .fieldNotText(field),
      ]
    }

  private static let references: [AgreementProblem] =
    [
      .partyUnknown(nearest: nil), .partyUnknown(nearest: evil), .referenceUnknown(nearest: nil),
      .referenceUnknown(nearest: evil), .referenceMisdirected(nil), .replacesContradictory,
      .dependencyCycle(["a", evil, "a"]), .dependencyOutOfOrder(waitsFor: evil, until: .latest),
      .versionFileName(expected: 2), .baseMissing(version: 1), .replacesUnknown(nearest: nil),
      .replacesUnknown(nearest: evil), .baseChanged(version: 1), .idReused(version: 1),
      .textChanged(adoptedBy: ["UZ", evil]),
    ] + ItemKind.allCases.map { .referenceMisdirected($0) }
    + ActivityKind.allCases.map { .kindContradictsOwners($0, owners: 2) }

  private static let deadlines: [AgreementProblem] = {
    let period = Period(Day.latest)
    let plain: [DeadlineProblem] = [
      .empty, .unreadable, .winter(year: 2025), .noSuchMonth(year: 2025, month: 13),
      .noSuchDay(year: 2025, month: 2, day: 30), .yearOutOfRange(year: 1), .reversedSpan,
      .openSpan, .listNotAscending(period), .listRepeats(period), .spanInList,
      .listTooLong(limit: 9), .numberIsZero, .numberTooLarge(limit: 9), .byDayNeedsYears,
      .noSuchDayOfYear(month: 2, day: 30), .digitNotASCII("\u{661}"),
      .unreadableID(.endsWithPunctuation),
    ]
    // Only a comparison makes a drift.
    let drifted = """
      roadmap-format 1
      agreement t  T
        version: 1
        languages: en
        period: 2025..2026
      party UZ  A
      party RU  B
      area C  D
        due: 2025-Q4
        due.en: March 2026
      """
    let drift = Agreement.read(SourceText(Array(drifted.utf8))).findings.kept.map(\.problem)
    let ambiguities: [PhraseAmbiguity] = [
      .winter, .noYear, .before, .fiscalYear, .fiscalYearOrMonth, .dayOrMonthFirst,
      .dateAndOngoing, .agreementUnknown, .noEnd,
    ]
    return drift + plain.flatMap { [.deadline($0, meant: nil), .deadline($0, meant: evil)] }
      + ambiguities.map { .wordingAmbiguous($0) }
      + [
        .deadlineBaseUnusable, .occurrencesImpossible(.recurringWithoutEnd),
        .occurrencesImpossible(.noOccurrence(in: PeriodSpan(period))), .milestoneUnderOccurrences,
        .deadlineOutsidePeriod(ends: .latest), .overdueAtAdoption(adopted: .earliest),
        .wordingUnreadable,
      ]
  }()

  private static let syntax: [AgreementProblem] = {
    let characters: [SyntaxProblem] = ["\0", "\t", "\r", "\u{1B}", "\u{9B}", "\u{2028}"]
      .flatMap {
        (scalar: Unicode.Scalar) in
        [
          .controlCharacter(scalar), .bidiControl(scalar), .tagCharacter(scalar),
          .noncharacter(scalar), .invisibleCharacter(scalar), .mixedScripts(scalar),
        ]
      }
    let rest: [SyntaxProblem] = [
      .fileEmpty, .fileTooLarge, .encodingUTF16, .encodingInvalid, .lineEndingsMixed,
      .formatMissing, .formatVersion, .formatTwice, .combiningMarks(count: 31),
      .lineTooLong(bytes: 65_537), .lineUnreadable(meant: nil), .lineUnreadable(meant: .area),
      .conflictMarker, .headingColon, .headingWithoutID(.area), .titleTooLong(scalars: 1_001),
      .textDetached, .alternativeUnreadable,
    ]
    return (characters + rest).map { .syntax($0) }
  }()

  @Test
  func `every problem has words in the same form, and quotes nothing raw`() {
    let marked = TerminalText(escaping: Self.evil)
    for lines in [[], [12]] {
      for problem in Self.problems {
        let words = englishWording(
          of: problem,
          ProblemContext(marked: marked, relatedLines: lines)
        )
        let message = words.message.description
        let remedy = words.remedy.description
        #expect(!message.isEmpty && !message.hasSuffix("."), "\(problem)")
        #expect(message.first?.isUppercase != true || message.contains("U+"), "\(message)")
        #expect(remedy.isEmpty || remedy.hasSuffix(".") || remedy.hasSuffix("?"), "\(remedy)")
        #expect(scanTerminalOutput(words.message.bytes, allowsStyle: false).isEmpty, "\(problem)")
        #expect(scanTerminalOutput(words.remedy.bytes, allowsStyle: false).isEmpty, "\(problem)")
        for text in [message, remedy] {
          #expect(!text.contains("\n") && !text.contains("  ") || text.contains("ID  "), "\(text)")
        }
      }
    }
  }

  /// With the list above, this shows that the list is whole: a code that no problem of it has would
  /// be a case that was forgotten.
  @Test
  func `the problems above have every code there is`() {
    let codes = Set(Self.problems.map(\.code)).union(JournalEnglishTests.problems.map(\.code))
    #expect(Set(DiagnosticCode.allCases).subtracting(codes).isEmpty)
  }
}
