import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapTUI
import Terminal

/// A phrase of every kind, with values that no catalogue has by itself.
let samplePhrases: [ScreenPhrase] =
  plainPhrases + phrasesWithCounts + phrasesWithWords
  + RecordForm.FieldName.allCases.flatMap { name in
    [.fieldIsNeeded(name), .fieldUnreadable(name), .fieldName(name), .fieldHint(name)]
  }
  + NewDialog.FieldName.allCases.flatMap { [.newField($0), .newHint($0)] }
  + Verb.allCases.map { .formTitle($0, party: "ZQ-9", subject: "ZX-8") }
  + ScreenName.allCases.flatMap { [.screenName($0), .helpTitle($0)] }
  + DueReport.Section.allCases.map { .section($0, days: 30) }
  + ThemeName.allCases.map { .themeName($0) }
  + InterfaceCommand.Group.allCases.map { .group($0) }

/// Arguments of the samples; what is said must hold them as they are.
let sampleArguments = ["ZQ-9", "ZX-8", "zq/file.txt"]

private let phrasesWithCounts: [ScreenPhrase] = [
  .answersTo("ZQ-9"), .textIsKept, .textIsBack,
  .severalSubjects(4711), .willAdd(lines: 4711, journal: "ZQ-9"), .evidenceFound(1),
  .evidenceFound(4711), .putBack(0), .putBack(4711),
  .brokenFile(path: "zq/file.txt", line: 812, errors: 4711), .lostEvents(4711),
  .changedText(version: 4711), .missingVersion(4711), .marked(4711), .overdueCount(4711),
  .endedAgreements(4711),
  .agendaCounts(late: 4711, coming: 812), .agendaWindow(days: 4711), .recordedCount(4711),
  .days(4711), .inDays(4711), .daysLate(4711), .nextDays(4711), .more(4711),
  .draftWillBe(version: 812, base: 4711), .agreedDeadlines(4711),
  .daysOf(used: 812, total: 4711), .completedOf(812, 4711), .outOf(812, 4711),
]

private let phrasesWithWords: [ScreenPhrase] = [
  .filterUnreadable(word: "ZQ-9"), .countsWhenAgreed("ZQ-9"), .evidenceCopied("zq/file.txt"),
  .adoptTitle(party: "ZQ-9", version: "ZX-8"), .becomes("zq/file.txt", "ZQ-9"),
  .countsWhenAdopted("ZQ-9"), .made("zq/file.txt"), .noOpener("zq/file.txt"),
  .evidenceMissing("zq/file.txt"),
  .unreadableFile(path: "zq/file.txt"), .notShown(path: "zq/file.txt"), .filterTitle("ZQ-9"),
  .owner(""), .owner("ZQ-9"),
  .inForceSince(.latest), .needsUs("ZQ-9"), .needsThem("ZQ-9"),
]

private let plainPhrases: [ScreenPhrase] = [
  .nothingShown, .chooseAnItem, .notTracked, .noEvidence, .noFilter, .nothingToHeal,
  .oneAgreementAtATime, .onlyIndicatorsAreMeasured, .nothingToAnswer, .adoptedIsNotEdited,
  .onlyOwnIsUndone, .pasteIgnored, .contentRefreshed, .quitHint, .filterKept, .mouseIsOn,
  .mouseIsOff, .dayUnreadable, .periodUnreadable, .valueUnreadable, .record, .cancelForm,
  .ourselves, .today,
  .whichSide, .whichSideHint, .yourName, .yourNameHint, .noEditor, .newTitle, .make, .plainHelp,
  .plainRecord, .spaceKey, .allAgreements, .live, .practice, .waitingContent, .hiddenByFilter,
  .tooSmall,
  .byLateness, .agreements, .activities, .done, .late, .dueSoonColumn, .period,
  .agreementColumn, .agendaTitle, .timelineTitle, .timelineEmpty, .journalTitle, .newestFirst,
  .takenBack, .nothingHere, .nothingFound, .nothingRecorded, .textOnly, .whatIsDue,
  .textAndFigures, .details, .progress, .timeUsed, .status, .waitsFor, .deadline,
  .signedDeadline, .occurrences, .kind, .result, .form, .funding, .with, .theme, .basis, .note,
  .evidence, .kindOf(.joint), .kindOf(.mirror), .kindOf(.single), .betterWhen(.up),
  .betterWhen(.down), .claimsNeed(.required), .claimsNeed(.notRequired), .unit, .baseline,
  .measuredBy, .direction, .replaces, .confirmation, .number, .dependsOn, .recordedTitle,
  .indicators, .milestones, .figures, .target,
  .versionLabel, .journalOf, .notInForce, .noTerm, .dueToday, .deadlinesByMonth, .runsByItself,
  .draftIsThere, .textWasChanged, .nothingInForce, .nothingToAdopt, .amendTitle, .adopt, .begin,
  .otherText, .firstVersion, .draftIsEdited, .changeIsShown,
  .changesTitle, .verdictTitle, .noVersions, .sameText, .actionsTitle, .languageTitle,
  .themeTitle, .filtersTitle, .evidenceTitle, .paletteTitle, .whyTitle, .firstStartTitle,
  .firstStartWords, .layoutHint, .firstPractice, .firstNew, .firstLanguage, .firstQuit, .choose,
  .close, .run, .scroll, .nextField, .back, .typeToFind, .typeToFilter,
]
