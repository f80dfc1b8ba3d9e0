import RoadmapModel
import RoadmapReports
import RoadmapTestSupport
import Terminal
import Testing

struct ChangeCatalogueTests {
  private static let day = Day(year: 2026, month: 11, day: 23) ?? .earliest
  private static let field = FieldPlace.Name.field(.target)

  private static let deadlines: [DeadlineChange.Kind] = [
    .set, .dropped, .postponed(days: 7), .advanced(days: 7), .madePrecise(daysEarlier: 0),
    .madePrecise(daysEarlier: 7), .madeWider(daysLater: 0), .madeWider(daysLater: 7),
    .madeRecurring, .madeSingle, .rhythm, .replaced, .rewritten,
  ]

  private static let figures: [FigureChange.Kind] = [
    .set, .dropped, .raised, .lowered, .reversed, .qualified,
  ]

  private static let conflicts: [ProgressConflict] = [
    .movedAfterLapse(last: day), .removedThoughDone, .targetBelowAchieved,
    .overdueOnDayOne(last: day),
  ]

  private static let verdicts: [DiffVerdict] = [
    .amendmentRequired(substantive: 3, critical: 0),
    .amendmentRequired(substantive: 0, critical: 4),
    .amendmentRequired(substantive: 3, critical: 4), .corrigendumSuffices, .nothingToSign,
    .comparisonOfPlans,
  ]

  private static let phrases: [ChangePhrase] =
    ChangeSeverity.allCases.map { .severity($0) }
    + [
      .nothingChanged, .hidden(7), .effects, .added, .removed, .split(into: "A"),
      .joined(from: "A"), .renumbered(from: "A", to: "B"), .printedNumber(from: "1", to: "2"),
      .printedNumberSet("2"), .printedNumberDropped("1"), .renumberedMany(7, "A"),
      .idReused("A", was: "B"), .idReusedMany(7, "A"), .moved(from: "A", to: "B"), .reordered,
      .reorderedMany(7), .commentsMany(7), .layoutMany(7), .noTerm, .wordingsToo("A"),
      .ownersAdded("A"), .ownersRemoved("A"), .ownersReplaced("A", by: "B"),
      .ownerBody(party: "UZ"), .allParties, .direction(to: .up), .direction(to: .down), .unit,
      .reworded(field), .textAdded(field), .textRemoved(field),
      .translation(field, changed: "A", unchanged: "B"), .unchangedLanguages("A"),
      .editorial(field), .invisible(field, instead: "A", was: "B"), .listAdded(.by, "A"),
      .listRemoved(.by, "A"), .value(field, party: "UZ", from: "A", to: "B"),
      .valueSet(field, party: "", to: "B"), .valueDropped(field, party: "", was: "A"),
      .changed(.title, party: ""), .changed(.title, party: "UZ"), .idChanged, .placeChanged,
      .provisionReworded, .declaration(field), .partyAdded, .partyRemoved,
      .partyCode(from: "A", to: "B"), .agreementID(from: "A", to: "B"), .comments, .layout,
      .fileLayout, .summary(due: "2026", owners: "UZ"), .summary(due: nil, owners: "UZ"),
      .newDuties(7), .endedDuties(7), .laterDeadlines(7), .earlierDeadlines(7),
      .newDeadlines(7), .droppedDeadlines(7), .noEffect, .differentAgreements,
      .pairedByLikeness("A", "B", hundredths: 62), .pairedByLikenessMany(7),
      .possiblyPart("A", of: "B"), .replacesNothing("A", "B"),
      .declarationContradictsText("A", textOf: "B"), .likenessBounded(7), .redlineBounded,
      .notListed(7),
    ]
    + deadlines.map { .deadline($0, from: "2026", to: "2027", inherited: false) }
    + [.deadline(.set, from: "2026", to: "2027", inherited: true)]
    + deadlines.map { .deadlineMove($0, inherited: false) }
    + [.deadlineMove(.set, inherited: true)] + figures.map { .figureMove(.target, $0) }
    + figures.map { .figure(.target, $0, from: "5", to: "6") }
    + conflicts.map { .progress($0) } + verdicts.map { .verdict($0) }

  @Test
  func `what a diff says has words in every language, and loses no argument`() {
    let faults =
      Self.phrases.flatMap { CatalogueEntry($0).faults() }
      // The words of the format are the same everywhere.
      + CatalogueEntry(ChangePhrase.kind(from: .joint, to: .single))
      .faults().filter { !$0.contains("another script") }
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `two phrases never say the same`(language: InterfaceLanguage) {
    let words = Self.phrases.map { $0.words(in: language).description }
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.isEmpty)
  }

  @Test(arguments: FieldName.allCases)
  func `a field has a name in every language`(field: FieldName) {
    let faults = CatalogueEntry(field).faults()
    #expect(faults.isEmpty, "\(faults)")
  }

  private static let places: [AmendmentSentence.Place] =
    [.agreement, .party("UZ")]
    + ItemKind.allCases.flatMap { kind -> [AmendmentSentence.Place] in
      [.item(kind, number: "", id: "A-1"), .item(kind, number: "3", id: "A-1")]
    }

  private static let sentences: [AmendmentSentence] =
    places.flatMap { place -> [AmendmentSentence] in
      [
        .valueReplaced(place, .field(field), party: "", from: "5", to: "6"),
        .valueInserted(place, .field(field), party: "UZ", "5"),
        .valueDeleted(place, .field(field), party: "", "5"),
        .textReplaced(place, .field(.title), party: "", language: ""),
        .textReplaced(place, .provision, party: "", language: "RU"),
        .textInserted(place, .field(.title), party: "", language: ""),
        .textDeleted(place, .field(.title), party: "", language: "RU"),
        .itemDeleted(place, title: "X"), .itemMoved(place, behind: "A", below: "B"),
        .itemMoved(place, behind: nil, below: "B"), .itemMoved(place, behind: "A", below: nil),
        .itemMoved(place, behind: nil, below: nil), .renamed(place, to: "B"),
      ]
    }
    + ItemKind.allCases.flatMap { kind -> [AmendmentSentence] in
      [
        .itemInserted(kind, id: "A", behind: "B", below: "C"),
        .itemInserted(kind, id: "A", behind: nil, below: "C"),
        .itemInserted(kind, id: "A", behind: "B", below: nil),
        .itemInserted(kind, id: "A", behind: nil, below: nil),
      ]
    }
    + [
      .heading(older: "v1", newer: "v2"), .partyInserted("UZ"), .partyDeleted("UZ"), .nothing,
      .otherLanguages("EN, UZ"),
    ]

  @Test
  func `every sentence of an amendment has words in every language, and loses no argument`() {
    let faults = Self.sentences.flatMap { CatalogueEntry($0).faults() }
    #expect(faults.isEmpty, "\(faults)")
  }
}
