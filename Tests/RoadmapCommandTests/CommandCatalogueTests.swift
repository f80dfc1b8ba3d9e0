import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapStore
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing
import roadmap

/// Every text of the commands in every language.
struct CommandCatalogueTests {
  private static let day = Day(year: 2026, month: 11, day: 23) ?? .earliest

  private static let problems: [CommandProblem] =
    [
      .noWorkspace(searchedFrom: nil), .noWorkspace(searchedFrom: "X"), .noAgreements(path: "X"),
      .targetUnknown("X", nearest: nil), .targetUnknown("X", nearest: "Y"),
      .linesUnreadable(name: "`X`"), .wouldChangeText(name: "`X`"), .exists(name: "`X`"),
      .outputFailed(reason: "X"), .doneUnseen(changes: ["X"], reason: "X"),
      .itemUnknown("X", nearest: nil),
      .itemUnknown("X", nearest: "Y"), .itemAmbiguous("X", ["A", "B"]),
      .itemAmbiguous("X", ["A", "B", "C", "D", "E", "F", "G"]), .agreementUnclear("X", ["A"]),
      .notTracked("X"), .windowUnreadable("X"), .codeUnknown("X", nearest: nil),
      .codeUnknown("X", nearest: "Y"), .statusUnknown("X", nearest: nil),
      .statusUnknown("X", nearest: "Y"), .ageUnreadable("X"), .orAlone, .filterEmpty("X"),
      .filterUnknown("X", nearest: nil), .filterUnknown("X", nearest: "Y"),
      .periodUnreadable("X"), .newAgreement(.missing(.name)), .newAgreement(.missing(.parties)),
      .newAgreement(.missing(.period)), .newAgreement(.name("X")), .newAgreement(.parties("X")),
      .newAgreement(.period("X")), .newAgreement(.languages("X")),
      .versionUnknown("X", agreement: "Y", known: ["Z"]), .oneVersion("X"),
      .adoptedTextMissing(version: 2, agreement: "X"), .git(.missing),
      .git(.noRepository(folder: "`X`")), .git(.refused(setting: "`X`")),
      .notComparable(name: "`X`", hasConflicts: true),
      .notComparable(name: "`X`", hasConflicts: false), .identityMissing(configuration: nil),
      .identityMissing(configuration: "`X`"), .identityUnreadable("X", .flag),
      .identityUnreadable("X", .variable), .identityUnreadable("X", .configuration),
      .configurationUnreadable(name: "`X`"), .severalAgreements(["A", "B"]), .noUserFolders,
      .keptReplacing(name: "`X`"), .notConfirmed(name: "`X`", reason: "Y", events: "Z"),
    ] + files.map { .file($0, name: "`X`") } + refusals.map { .refused($0, name: "`X`") }
    + recordings.map { .recording($0) }

  private static let files: [FileFailure] = [
    .notFound(path: "X"), .isFolder(path: "X"), .notRegular(path: "X"),
    .isNoFolder(path: "X"), .unusableName(path: "X", .numberSign),
    .unusableName(path: "X", .divider), .unusableName(path: "X", .key("at=")),
    .unusableName(path: "X", .control), .tooLarge(path: "X", limit: 2 << 30),
    .tooLarge(path: "X", limit: 512 << 20),
    .unsteady(path: "X"), .changedByOthers(path: "X"), .locked(path: "X", holder: nil),
    .locked(path: "X", holder: "7"),
  ]

  private static let refusals: [RecordingRefusal] = [
    .readOnly, .isFolder, .isLink, .notRegular, .folderMissing, .diskFull, .locked(holder: nil),
    .locked(holder: "7"),
  ]

  private static let recordings: [RecordingProblem] =
    [
      .composition(.characters(.fileEmpty), subject: "X"), .composition(.misreadText, subject: "X"),
      .composition(.line(.answerToSelf), subject: "X"), .finding(.answerToSelf, subject: "X"),
      .partyUnknown("X", parties: ["UZ", "RU"]), .futureDay(day, today: day), .nothingSaid,
      .toMissing, .evidenceMissing(onBehalfOf: "RU"), .onBehalfOfOneself,
      .notAnOwner(subject: "X", party: "RU", owners: ["UZ"]),
      .alreadyClaimed(subject: "X", party: "UZ", on: day),
      .occurrenceUnknown("X", known: []), .occurrenceUnknown("X", known: ["2026"]),
      .deadlinePast(PeriodSpan(Period(day)), today: day),
      .periodAhead(PeriodSpan(Period(day)), today: day),
      .nothingToAnswer(subject: "X", party: "UZ"),
      .severalToAnswer(subject: "X", candidates: ["A", "B"]),
      .severalMatters(
        subject: "X",
        [
          OpenMatter(
            id: EventID(ofLine: "X".utf8Span.span),
            verb: .cancel,
            to: nil,
            party: "UZ",
            day: day
          )
        ]
      ),
      .alreadyAnswered(subject: "X", .confirm), .alreadyAnswered(subject: "X", .dispute),
      .nothingUnanswered(subject: "X", party: "UZ", candidates: ["A", "B"]),
      .occurrenceNotOpen(subject: "X", next: "X@2027", opens: day, .done),
      .notSuspended(subject: "X"), .nothingToUndo(subject: nil), .nothingToUndo(subject: "X"),
      .undoOfUnknown("X"),
    ] + EventKey.allCases.map { .composition(.misread($0), subject: "X") }
    + Verb.allCases.flatMap { verb -> [RecordingProblem] in
      [.textMissing(verb), .noOccurrenceLeft(subject: "X", verb)]
    }

  @Test
  func `what stops a command has words in every language, and loses nothing`() {
    for problem in Self.problems {
      let entries = [
        CatalogueEntry("\(problem) wrong") { problem.message(in: $0).wrong.description },
        CatalogueEntry("\(problem) remedy") { problem.message(in: $0).remedy.description },
      ]
      let faults = entries.flatMap { $0.faults() }
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  /// The verbs of proposals are words of the command line in English, and of the language elsewhere.
  private static let proposals: [RecordingProblem] = Verb.allCases.filter { $0.isProposal }
    .flatMap { verb -> [RecordingProblem] in
      [
        .proposalOpen(subject: "X", verb, party: "UZ"),
        .sameProposalOfOther(subject: "X", verb, party: "RU"),
        .undoOfAgreed(subject: "X", verb),
      ]
    }

  @Test
  func `what stops a proposal has words in every language`() {
    for problem in Self.proposals.map({ CommandProblem.recording($0) }) {
      let entries = [
        CatalogueEntry("\(problem) wrong") { problem.message(in: $0).wrong.description },
        CatalogueEntry("\(problem) remedy") { problem.message(in: $0).remedy.description },
      ]
      let faults = entries.flatMap { $0.faults() }
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  private static let usage: [UsageProblem] =
    [
      .commandUnknown("staus"), .commandUnknown("X"), .flagUnknown("X", command: nil),
      .flagUnknown("X", command: .check), .operandMissing(.show),
      .operandUnexpected(.show, value: "X"), .operandNotAChoice(.help, value: "X"),
      .operandNotAChoice(.completions, value: "X"), .environment(.nowUnreadable(text: "X")),
    ]
    + FlagName.allCases.flatMap { flag -> [UsageProblem] in
      [
        .flagRepeated(flag), .flagMisplaced(flag, command: .check), .flagWithoutCommand(flag),
        .valueMissing(flag), .valueUnexpected(flag, value: "X"),
        .valueUnreadable(flag, value: "X"), .flagNeeded(flag, command: .measure),
      ]
    }

  @Test
  func `a wrong command line is answered in every language, and nothing is lost`() {
    for problem in Self.usage {
      let entries = [
        CatalogueEntry("\(problem) wrong") { message(for: problem, in: $0).wrong.description },
        CatalogueEntry("\(problem) remedy") { message(for: problem, in: $0).remedy.description },
      ]
      let faults = entries.flatMap { $0.faults() }
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  private static let phrases: [CatalogueEntry] =
    ([
      .adopted("X"), .notTidy("X"), .tidyNow("X"), .practiceCopied("X"), .restored("X", lines: 7),
      .nothingLost, .moreNotShown(7), .nothingFits, .statusWord("late"), .nothingCurrentFits,
      .endedNotListed("X"), .endedUnfinished("X"),
      .locksUnsupported, .zeroBytesCut(7, name: "X"), .lastLineEnded(name: "X"),
      .journalReplaced(name: "X"), .putBack(lines: 1, name: "X"), .putBack(lines: 7, name: "X"),
    ] as [CommandPhrase])
    .map { CatalogueEntry($0) }
    + ([
      .begun("X", by: "UZ", on: day), .begun("X", by: "UZ", on: nil),
      .done("X", by: "UZ", on: day, lateBy: 7, outcome: [.completed]),
      .done("X", by: "UZ", on: nil, lateBy: 0, outcome: [.halves(done: 2, of: 3), .waits(["RU"])]),
      .done("X", by: "UZ", on: nil, lateBy: nil, outcome: [.waitsForConfirmation(["RU", "KZ"])]),
      .claimConfirmed("X", by: "RU", of: "UZ", on: day, outcome: []),
      .claimDisputed("X", by: "RU", of: "UZ", on: day), .answered("X", by: "UZ"),
      .risk("X", by: "UZ"), .staysCancelled("X"),
      .report("X", by: "UZ"), .note("X", by: "UZ"), .takenBack("X"),
      .undone(.done, "X", of: day, restoredBy: "ID", .shell),
      .adopted("X", by: "UZ"),
      .totals(done: 3, of: 7, area: "MON"), .notInForce, .undoTakesBack(events: 1, .shell),
      .undoTakesBack(events: 7, .screen), .speaker("UZ", enteredBy: "RU"),
    ]
    + ([.recorded, .reached, .onCourse, .behind] as [IndicatorStatus.Verdict])
    .map {
      .measured("X", value: "7", period: "2026", by: "UZ", $0)
    }
    + Verb.allCases.filter { $0.isProposal }
    .flatMap { verb -> [EchoPhrase] in
      [
        .proposalAgreed(
          EchoProposal(verb, to: verb == .postpone ? "2027" : nil, of: "RU", on: day),
          "X",
          by: "UZ"
        ),
        .proposalDisputed(EchoProposal(verb, to: nil, of: "RU", on: day), "X", by: "UZ"),
        .proposed(verb, "X", to: nil, by: "UZ", others: ["RU", "KZ"]),
      ]
    } as [EchoPhrase])
    .map { CatalogueEntry($0) }
    + ([
      .fine, .remark, .wrong, .program, .identity, .configuration, .outbox, .roadmaps, .agreement,
      .journal, .locale, .today, .noneYet("X"), .configurationUnreadable("X"), .lookAtFile,
      .lineUnreadable(7), .writeIdentity, .keyUnknown(7, "X"), .keysThereAre, .keyRepeated(7, "X"),
      .lastCounts, .noAgreements, .howToBegin, .agreementUnreadable("X"), .checkSaysWhy("X"),
      .agreementFound("X", version: 2, isInForce: true, texts: 3, journals: 7, events: 5),
      .agreementFound("X", version: nil, isInForce: false, texts: 3, journals: 7, events: 5),
      .linesLost("X", 7), .healPutsBack, .journalNotComparable("X"), .gitMissing, .gitNotSetUp("X"),
      .installForGit,
      .localeNotUTF8,
      .setLocale, .columns(7), .noTerminal, .allIsWell, .thingsWrong(1), .thingsWrong(7),
    ] as [DoctorPhrase])
    .map { CatalogueEntry($0) }
    + ([.program, .howToCall, .commonFlags, .commonFlagsElsewhere, .flags, .example, .examples]
    as [HelpPhrase])
    .map { CatalogueEntry($0) }
    + ([.exitCodes, .moreHelp, .variable(.roadmapNow)] as [HelpPhrase]).map { CatalogueEntry($0) }
    + CommandGroup.allCases.map { CatalogueEntry(HelpPhrase.group($0)) }
    + ExitCode.allCases.map { CatalogueEntry(HelpPhrase.exitCode($0)) }

  @Test
  func `what commands say has words in every language, and loses nothing`() {
    let faults = Self.phrases.flatMap { $0.faults() }
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: CommandName.allCases)
  func `the help of a command says in every language what it says in English`(
    command: CommandName
  ) {
    let english = help(of: command, in: .english)
    for language in InterfaceLanguage.allCases {
      let words = help(of: command, in: language)
      #expect(words.operands.count == english.operands.count, "\(language)")
      #expect(words.details.count == english.details.count, "\(language)")
      #expect(words.examples.count == english.examples.count, "\(language)")
      #expect(words.summary.count <= 50 && !words.summary.hasSuffix("."), "\(words.summary)")
      for paragraph in words.details { #expect(paragraph.hasSuffix("."), "\(paragraph)") }
      for meaning in words.operands + words.examples {
        #expect(!meaning.hasSuffix("."), "\(meaning)")
      }
    }
    let entries =
      [CatalogueEntry("\(command) summary") { help(of: command, in: $0).summary }]
      + english.details.indices.map { place in
        CatalogueEntry("\(command) details") { language in
          let details = help(of: command, in: language).details
          return details.indices.contains(place) ? details[place] : ""
        }
      }
    let faults = entries.flatMap { $0.faults() }
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: FlagName.allCases)
  func `the help of a flag says in every language what it says in English`(flag: FlagName) {
    let entries = [
      CatalogueEntry("\(flag) summary") { help(of: flag, in: $0).summary },
      CatalogueEntry("\(flag) details") { help(of: flag, in: $0).details },
    ]
    let faults = entries.flatMap { $0.faults() }
    #expect(faults.isEmpty, "\(faults)")
  }
}
