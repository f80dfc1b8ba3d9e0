package import RoadmapModel
package import RoadmapReports
package import RoadmapStatus
package import Terminal

/// Everything that the screens say, with what has to be said in it; the words stand in one file
/// for each language.
package enum ScreenPhrase: Equatable, InterfacePhrase {
  // MARK: What cannot be done
  case nothingShown, chooseAnItem, notTracked, noEvidence, noFilter, nothingToHeal
  case oneAgreementAtATime, onlyIndicatorsAreMeasured, nothingToAnswer, adoptedIsNotEdited
  case onlyOwnIsUndone

  // MARK: What happened
  case pasteIgnored, contentRefreshed, quitHint, filterKept, mouseIsOn, mouseIsOff
  case filterUnreadable(word: String)

  // MARK: Forms
  case dayUnreadable, periodUnreadable, valueUnreadable
  case fieldIsNeeded(RecordForm.FieldName)
  case fieldUnreadable(RecordForm.FieldName)
  case fieldName(RecordForm.FieldName)
  case fieldHint(RecordForm.FieldName)
  /// What a record says: `UZ reports: MON-1 done on 23 Nov 2026`.
  case formTitle(Verb, party: TerminalText, subject: TerminalText)
  case severalSubjects(Int)
  /// What will be written where: `Adds one line to UZ.journal`.
  case willAdd(lines: Int, journal: TerminalText)
  /// Proposals and claims that the other side has to answer.
  case countsWhenAgreed(TerminalText)
  /// The claim or proposal that an answer is about: `RU claimed done, 9 Nov 2026`.
  case answersTo(TerminalText)
  case textIsKept, textIsBack
  case record, cancelForm, ourselves, today
  case whichSide, whichSideHint, yourName, yourNameHint

  case evidenceFound(Int)
  case evidenceCopied(TerminalText)
  case putBack(Int)
  case made(TerminalText)
  case noEditor
  case noOpener(TerminalText)
  case evidenceMissing(TerminalText)
  case newTitle
  case newField(NewDialog.FieldName)
  case newHint(NewDialog.FieldName)
  case make

  // MARK: In lines
  case plainHelp, plainRecord

  // MARK: Head and foot
  /// The name of the space bar; other keys are written as they are.
  case spaceKey
  case allAgreements, live, practice
  case screenName(ScreenName)
  case waitingContent
  case brokenFile(path: TerminalText, line: Int, errors: Int)
  case unreadableFile(path: TerminalText)
  /// A file for which an agreement is not shown.
  case notShown(path: TerminalText)
  case lostEvents(Int)
  case changedText(version: Int)
  case missingVersion(Int)
  case marked(Int)
  case filterTitle(TerminalText)
  case hiddenByFilter
  case tooSmall

  // MARK: Lists
  case byLateness, agreements, activities, done, late, dueSoonColumn, period, agreementColumn
  case overdueCount(Int)
  case endedAgreements(Int)
  case agendaTitle
  case agendaCounts(late: Int, coming: Int)
  case agendaWindow(days: Int)
  case section(DueReport.Section, days: Int)
  case timelineTitle, timelineEmpty
  case journalTitle, newestFirst, takenBack
  case recordedCount(Int)
  case nothingHere, nothingFound, nothingRecorded, textOnly
  case whatIsDue
  case days(Int)
  case textAndFigures

  // MARK: Details
  case details, progress, timeUsed, status, waitsFor, deadline, signedDeadline, occurrences
  case owner(TerminalText)
  case kind, result, form, funding, with, theme, basis, note, evidence
  case kindOf(ActivityKind)
  case betterWhen(IndicatorFigures.Direction)
  case claimsNeed(ConfirmationRule)
  case unit, baseline, measuredBy, direction, replaces, confirmation
  case number, dependsOn, recordedTitle, indicators, milestones, figures, target, versionLabel
  case journalOf, notInForce
  case inForceSince(Day)
  case noTerm
  case inDays(Int)
  case daysLate(Int)
  case dueToday
  case nextDays(Int)
  case deadlinesByMonth
  case needsUs(TerminalText)
  case needsThem(TerminalText)
  case runsByItself
  case more(Int)
  case daysOf(used: Int, total: Int)
  case completedOf(Int, Int)

  // MARK: Versions
  case draftIsThere, textWasChanged, nothingInForce, nothingToAdopt
  case adoptTitle(party: TerminalText, version: TerminalText)
  case amendTitle, adopt, begin, otherText, firstVersion, draftIsEdited
  case draftWillBe(version: Int, base: Int)
  case agreedDeadlines(Int)
  /// A file gets another name.
  case becomes(TerminalText, TerminalText)
  case countsWhenAdopted(TerminalText)
  /// Behind ``changedText(version:)``, where the adopted text is known.
  case changeIsShown

  // MARK: Changes
  case changesTitle, verdictTitle, noVersions, sameText

  // MARK: Dialogs
  case actionsTitle, languageTitle, themeTitle, filtersTitle, evidenceTitle, paletteTitle
  case helpTitle(ScreenName)
  case whyTitle, firstStartTitle, firstStartWords, layoutHint
  case themeName(ThemeName)
  case firstPractice, firstNew, firstLanguage, firstQuit
  case group(InterfaceCommand.Group)
  case choose, close, run, scroll, nextField, back, typeToFind, typeToFilter
  case outOf(Int, Int)
}

/// What a command is called in the palette, the help and the menus.
struct CommandName: InterfacePhrase {
  let command: InterfaceCommand
}

/// What a command is called where there is room for a word or two.
struct CommandHint: InterfacePhrase {
  let command: InterfaceCommand
}

extension InterfaceModel {
  /// The words of a phrase in the language of the reader.
  package func say(_ phrase: ScreenPhrase) -> TerminalText { phrase.words(in: settings.language) }

  /// What a command is called in the palette, the help and the menus.
  package func name(of command: InterfaceCommand) -> TerminalText {
    CommandName(command: command).words(in: settings.language)
  }

  /// How a key is written; nil where a command has none.
  func keyName(of command: InterfaceCommand) -> TerminalText? {
    keyBindings.first { $0.command == command }.map(name(of:))
  }

  /// How a key is written.
  func name(of binding: KeyBinding) -> TerminalText {
    binding.press.key == .character(" ") ? say(.spaceKey) : settings.symbols.key(binding.name)
  }

  /// What a command is called where there is room for a word or two.
  package func shortName(of command: InterfaceCommand) -> TerminalText {
    CommandHint(command: command).words(in: settings.language)
  }
}
