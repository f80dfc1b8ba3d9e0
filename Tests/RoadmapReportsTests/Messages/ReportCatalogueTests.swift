import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

struct ReportCatalogueTests {
  private static let day = Day(year: 2026, month: 11, day: 23) ?? .earliest
  private static let party = PartyIndex(0)

  @Test(arguments: Headline.allCases)
  func `a headline has a word and a rule in every language`(headline: Headline) {
    let entries = [
      CatalogueEntry("\(headline)") { headline.word(in: $0).description },
      CatalogueEntry("\(headline) rule") { headline.rule(in: $0).description },
    ]
    let faults = entries.flatMap { $0.faults() }
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `no two headlines have the same word or rule but carried over and lapsed`(
    language: InterfaceLanguage
  ) {
    #expect(Set(Headline.allCases.map { $0.word(in: language) }).count == Headline.allCases.count)
    #expect(Set(Headline.allCases.map { $0.rule(in: language) }).count == Headline.allCases.count)
  }

  private static let name: @Sendable (PartyIndex) -> TerminalText = { _ in "UZ" }

  private static let status: [CatalogueEntry] =
    ([
      .planned, .started, .observed(day), .partlyDone(done: 3, of: 7), .claimed(day),
      .completed(day), .disputed(day), .suspended, .cancelled(day),
    ] as [Progress])
    .map { CatalogueEntry($0) }
    + ([
      .untimed, .upcoming(opens: day), .open(until: day), .dueSoon(days: 0), .dueSoon(days: 7),
      .overdue(days: 7), .onTime, .late(days: 7), .continuous, .stale(since: day),
      .stale(since: nil), .unscheduled,
    ] as [Timeliness])
    .map { CatalogueEntry($0) }
    + ([
      .overdue(days: 7), .partlyCompleted(done: 3, of: 7), .dueSoon(days: 0), .dueSoon(days: 7),
      .atRisk([.notStartedLate, .movedOften(3)]), .noReport(since: day), .noReport(since: nil),
      .confirmationLate(days: 7), .late(days: 7), .agreementEnded, .textChanged(inVersion: 2),
      .postponed(days: 7, moves: 3), .postponed(days: -7, moves: 1), .blocked(by: "MON-1"),
      .suspended, .milestoneMissed("MON-1"),
    ] + Verb.allCases.map { .proposed($0) } as [StatusFlag])
    .map { CatalogueEntry(FlagPhrase(flag: $0, name: name)) }
    + ([
      .declared(party), .notStartedLate, .movedOften(3), .waitsForOverdue("MON-1"),
      .milestoneMissed("MON-1"), .unscheduledNearEnd(days: 7),
    ] as [RiskReason])
    .map { CatalogueEntry(RiskPhrase(reason: $0, name: name)) }
    + ([.recorded, .reached, .onCourse, .behind] as [IndicatorStatus.Verdict])
    .map { CatalogueEntry($0) }
    + Verb.allCases.map { CatalogueEntry(EventPhrase(verb: $0, target: "2027-Q1")) }
    + Headline.allCases.map { CatalogueEntry(HeadlineCount(7, $0)) }
    + ([.error, .warning, .note] as [Severity]).map { CatalogueEntry($0) }

  @Test
  func `what the status says has words in every language, and loses no argument`() {
    let faults = Self.status.flatMap { $0.faults() }
    #expect(faults.isEmpty, "\(faults)")
  }

  private static let nouns: [CountedNoun] = [.activities, .areas, .activitiesAndAreas]

  private static let reports: [CatalogueEntry] =
    ([
      .draft, .inForce(since: day), .notInForce, .notInForceRemark, .period("2025..2026"),
      .ended, .asOf(day), .and("UZ", "RU"),
    ] as [VersionPhrase])
    .map { CatalogueEntry($0) }
    + ([
      .headline(.completed, on: day), .since(day), .claimed(day), .overdue(days: 7, last: day),
      .overdue(days: 7, last: nil), .dueSoon(days: 0, last: day), .dueSoon(days: 7, last: day),
      .partlyCompleted(done: 3, of: 7), .count(done: 3, of: 7), .countDone(done: 3, of: 7),
      .answerProposal(.postpone, to: "2027-Q1"), .answerProposal(.cancel, to: nil),
      .answerProposals, .answerClaim, .answer, .claimAgainOrTakeBack, .claimAgain, .reportOwed,
      .report,
      .claimWhenDone, .claim, .enteredBy("UZ"),
    ] as [ItemPhrase])
    .map { CatalogueEntry($0) }
    + ([
      .ended, .onlyKnownOn(day), .onlyObserved, .againstSigned, .completed, .timeUsed,
      .daysOf(used: 3, total: 7), .needsUs("UZ"), .needs("UZ"), .needsThem("RU"), .runsByItself,
      .more(7), .areas, .share(done: 3, of: 7), .figures, .earlierVersions("MON-1"),
      .brokenText("UZ", errors: 1), .brokenText("UZ", errors: 7), .journalLines(1),
      .journalLines(7), .lostLines(1), .lostLines(7),
      .journalInUTF16("UZ"), .notShown("MON-1"), .observer, .target("500"), .version,
      .areasHeading, .figuresHeading,
    ]
    + nouns.flatMap { noun -> [StatusReportPhrase] in
      [
        .textOnly(7, noun), .countOf(done: 3, of: 7, noun), .foldedCount(done: 3, of: 7, noun),
        .foldedTextOnly(7, noun), .textOnlyRemark(7, noun),
      ]
    } as [StatusReportPhrase])
    .map { CatalogueEntry($0) }
    + ([
      .title(day), .titleFor("UZ"), .nothing, .later(upTo: day), .answers, .overdue, .reports,
      .before(day), .dueBy(day), .dueBetween(day, day), .next, .laterHeading, .today,
      .ago(days: 7), .late(days: 7), .ahead(days: 7), .both,
    ] as [DuePhrase])
    .map { CatalogueEntry($0) }
    + TableColumn.allCases.map { CatalogueEntry($0) }
    + TimelinePhrase.allCases.map { CatalogueEntry($0) }
    + ([.files(7), .nothingFound(files: 7), .inFiles(7), .count(7, .error), .count(7, .note)]
    as [CheckPhrase])
    .map { CatalogueEntry($0) }

  @Test
  func `what the reports say has words in every language, and loses no argument`() {
    let faults = Self.reports.flatMap { $0.faults() }
    #expect(faults.isEmpty, "\(faults)")
  }

  private static let pages: [PagePhrase] =
    [
      .rule(8), .progress, .calendar, .deadline, .waitsFor, .also, .window, .signed, .agreed,
      .status, .due, .occurrencesRow, .owner("UZ"), .owners, .kind, .confirmation, .waitedForBy,
      .occurrences, .eventsUsed, .recordedNewestFirst, .inOccurrence("2026-Q1"),
      .forOccurrence("2026-Q1"), .notIn("v2"), .textOnly, .agreedDue("2027-H1"),
      .replacedBy("X"),
      .noDeadlineAgreed, .noTermAgreed, .noTerm, .noEvents,
      .nothingRecorded, .takenBack, .enteredBy("UZ"), .counts, .earlier(days: 7),
      .later(days: 7), .moved(1), .moved(7), .betterWhen(.up), .betterWhen(.down), .fromArea("MON"),
      .together, .from("MON"), .moreOccurrences(7), .clockNotStarted, .notRequired,
      .place(.activity, number: "1.1", agreement: "PRACTICE", area: "MON"),
      .place(.area, number: nil, agreement: "PRACTICE", area: nil), .days(nil),
      .days(Window(first: day, last: day.adding(days: 1))), .days(Window(from: day)),
      .days(Window(first: nil, last: day)),
    ]
    + ItemKind.allCases.map { .item($0) } + ActivityKind.allCases.map { .sharing($0) }

  @Test
  func `what the pages say has words in every language, and loses no argument`() {
    let faults = Self.pages.flatMap { CatalogueEntry($0).faults() }
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the names of rows fit beside their values`(language: InterfaceLanguage) {
    let names: [PagePhrase] = [
      .rule(15), .progress, .calendar, .deadline, .waitsFor, .also, .window, .signed, .agreed,
      .status, .due, .occurrencesRow, .owner("UZ"), .owners, .kind, .confirmation, .waitedForBy,
    ]
    for name in names + ItemKind.allCases.map({ .item($0) }) {
      #expect(name.words(in: language).columns <= 15, "\(name)")
    }
  }

  @Test(
    arguments: [
      (0, "0 из 0 мероприятий"), (1, "0 из 1 мероприятия"), (2, "0 из 2 мероприятий"),
      (5, "0 из 5 мероприятий"), (11, "0 из 11 мероприятий"), (21, "0 из 21 мероприятия"),
      (22, "0 из 22 мероприятий"), (101, "0 из 101 мероприятия"), (111, "0 из 111 мероприятий"),
    ]
  )
  func `behind the Russian "of" stands the genitive`(count: Int, words: String) {
    let phrase = StatusReportPhrase.countOf(done: 0, of: count, .activities)
    #expect(phrase.words(in: .russian).description == words)
  }
}
