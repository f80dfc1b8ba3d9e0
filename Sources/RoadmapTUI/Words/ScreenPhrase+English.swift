import RoadmapModel
import RoadmapReports
import RoadmapStatus
package import Terminal

extension ScreenPhrase {
  /// The English words of the screens.
  package var english: TerminalText {
    switch self {
    // MARK: What cannot be done
    case .nothingShown: "There is no agreement to show."
    case .chooseAnItem: "Choose an activity first."
    case .notTracked: "Nothing is recorded about this: it is text of the agreement only."
    case .noEvidence: "No evidence was recorded here."
    case .noFilter: "There is no filter; `/` types one."
    case .nothingToHeal: "Nothing is missing from the journals."
    case .oneAgreementAtATime: "The marked rows belong to several agreements; record one at a time."
    case .onlyIndicatorsAreMeasured: "Only indicators are measured; choose one."
    case .nothingToAnswer: "No claim or proposal waits for an answer here."
    case .adoptedIsNotEdited: "An adopted version is not edited: there is no draft to open."
    case .onlyOwnIsUndone: "Only what your own side recorded can be taken back."

    // MARK: What happened
    case .pasteIgnored: "Pasted text is taken in only where something is being written."
    case .contentRefreshed: "The files changed meanwhile; this is how they are now."
    case .quitHint: "`q` quits."
    case .filterKept: "The filter is kept; `F` lists the filters."
    case .mouseIsOn: "The mouse works."
    case .mouseIsOff: "The mouse is left to the terminal, to select text."
    case .filterUnreadable(let word): "cannot be read: \(.quoted(word))"

    // MARK: Forms
    case .dayUnreadable: "not a day; write 2026-11-23 or 23.11.2026"
    case .valueUnreadable: "not a figure; write 410 or 66.2"
    case .periodUnreadable: "not a period; write 2027-03, 2027-H1, 2027-Q2 or a day"
    case .fieldIsNeeded(let name): "Still missing: \(englishName(of: name))."
    case .fieldUnreadable(let name): "Cannot be read: \(englishName(of: name))."
    case .fieldName(let name): englishName(of: name)
    case .fieldHint(let name): englishHint(of: name)
    case .formTitle(let verb, let party, let subject): englishTitle(verb, party, subject)
    case .severalSubjects(let count): "\(count) items"
    case .willAdd(let lines, let journal):
      "Adds \(.counted(lines, "line", "lines")) to \(journal)"
    case .countsWhenAgreed(let others): "counts when \(others) agrees"
    case .answersTo(let event): "Answers: \(event)"
    case .textIsKept:
      "Not recorded. What was typed is kept; the same key on the same item brings it back."
    case .textIsBack: "What was typed before is here again."
    case .record: "Record"
    case .cancelForm: "Cancel"
    case .ourselves: "ourselves"
    case .today: "today"
    case .whichSide: "Which side are you on?"
    case .whichSideHint: "What you record goes to the journal of this side. It is asked once."
    case .yourName: "Your name or office"
    case .yourNameHint: "It stands beside what you record; it may stay empty."

    case .evidenceFound(let count): count == 1 ? "found" : "all found"
    case .evidenceCopied(let names): "found; will be copied to \(names)"
    case .putBack(let count):
      count == 0
        ? "Nothing was missing." : "\(.counted(count, "line", "lines")) put back into the journals."
    case .made(let path): "\(path) made."
    case .noEditor: "No editor is set: put its name into VISUAL or EDITOR."
    case .noOpener(let path): "No program to open it was found; it is \(path)"
    case .evidenceMissing(let path): "\(path) is not there, or not a plain file."
    case .newTitle: "A new agreement"
    case .newField(let name): englishName(of: name)
    case .newHint(let name): englishHint(of: name)
    case .make: "make"

    // MARK: In lines
    case .plainHelp:
      """
      A number opens a row, a letter runs a command (? lists them), /words filters, =2 goes to \
      screen 2, b goes back, an empty line lists again, q quits.
      """
    case .plainRecord: "Empty line: record. A single dot: leave it. "

    // MARK: Head and foot
    case .spaceKey: "space"
    case .allAgreements: "All agreements"
    case .live: "live"
    case .practice: "PRACTICE"
    case .screenName(let screen): englishName(of: screen)
    case .waitingContent:
      "The files changed on disk; the screen follows when this dialog is closed."
    case .brokenFile(let path, let line, let errors):
      "\(path):\(line): \(.counted(errors, "error", "errors")); `e` opens the file there."
    case .unreadableFile(let path): "\(path) cannot be read; this is how it was before."
    case .notShown(let path): "\(path) cannot be read; its agreement is not shown."
    case .lostEvents(let count):
      "\(.counted(count, "line", "lines")) recorded here vanished from the journal; `H` puts it back."
    case .missingVersion(let version):
      "The adopted v\(version).roadmap is missing: put it back."
    case .changedText(let version):
      "v\(version) is no longer the text that was adopted."
    case .marked(let count): "\(count) marked"
    case .filterTitle(let text): "filter: \(text)"
    case .hiddenByFilter: "Nothing fits the filter. `Esc` removes it."
    case .tooSmall: "the terminal is too small"

    // MARK: Lists
    case .byLateness: "by lateness"
    case .agreements: "Agreements"
    case .activities: "Activities"
    case .done: "Done"
    case .late: "Late"
    case .dueSoonColumn: "Due 30d"
    case .period: "Period"
    case .agreementColumn: "Agreement"
    case .overdueCount(let count): "\(count) late"
    case .endedAgreements(let count): "Ended \(count)"
    case .agendaTitle: "What is due"
    case .agendaCounts(let late, let coming): "\(late) late · \(coming) coming"
    case .agendaWindow(let days): "\(days) days"
    case .section(let section, let days): englishTitle(of: section, days: days)
    case .timelineTitle: "Timeline"
    case .timelineEmpty: "Nothing here has a date."
    case .journalTitle: "Journal"
    case .newestFirst: "newest first"
    case .takenBack: "taken back"
    case .recordedCount(let count): .counted(count, "entry", "entries")
    case .nothingHere: "Nothing here."
    case .nothingFound: "Nothing was found."
    case .nothingRecorded: "Nothing was recorded yet."
    case .textOnly: "text only"
    case .whatIsDue: "Nothing is due."
    case .textAndFigures: "Clauses and figures"
    case .days(let count): .counted(count, "day", "days")

    // MARK: Details
    case .details: "Details"
    case .progress: "Completed"
    case .timeUsed: "Time used"
    case .status: "Status"
    case .waitsFor: "Waits for"
    case .deadline: "Deadline"
    case .signedDeadline: "Signed"
    case .occurrences: "Occurrences"
    case .owner(let party): "Owner \(party)"
    case .kind: "Kind"
    case .kindOf(let kind): englishName(of: kind)
    case .betterWhen(let direction): direction == .up ? "higher" : "lower"
    case .claimsNeed(let rule): rule == .required ? "required" : "not required"
    case .unit: "Unit"
    case .baseline: "Baseline"
    case .measuredBy: "Measured"
    case .direction: "Better"
    case .replaces: "Replaces"
    case .confirmation: "Confirm"
    case .result: "Expected"
    case .form: "Form"
    case .funding: "Funding"
    case .with: "With"
    case .theme: "Theme"
    case .basis: "Basis"
    case .note: "Note"
    case .evidence: "Evidence"
    case .number: "Number"
    case .dependsOn: "Depends on"
    case .recordedTitle: "Recorded"
    case .indicators: "Indicators"
    case .milestones: "Milestones"
    case .figures: "Figures"
    case .target: "Target"
    case .versionLabel: "Version"
    case .journalOf: "Journals"
    case .notInForce: "not in force"
    case .inForceSince(let day): "in force since \(day.shortDate(in: .english))"
    case .noTerm: "no term was agreed"
    case .inDays(let days): "in \(.counted(days, "day", "days"))"
    case .daysLate(let days): "\(.counted(days, "day", "days")) late"
    case .dueToday: "today"
    case .nextDays(let days): "Next \(days) days"
    case .deadlinesByMonth: "Deadlines by month"
    case .needsUs(let party): "Needs us (\(party))"
    case .needsThem(let parties): "Needs \(parties)"
    case .runsByItself: "Runs by itself"
    case .more(let count): "\(count) more"
    case .daysOf(let used, let total): "\(used) of \(total) days"
    case .completedOf(let done, let of): "\(done) of \(of)"

    // MARK: Changes
    case .draftIsThere: "There is a draft already."
    case .textWasChanged: "An adopted text was changed; put it back first."
    case .nothingInForce: "No version is in force yet."
    case .nothingToAdopt: "Nothing waits to be adopted by your side."
    case .adoptTitle(let party, let version): "\(party) adopts \(version)"
    case .amendTitle: "The next version"
    case .adopt: "Adopt"
    case .begin: "Begin"
    case .otherText: "another text"
    case .firstVersion: "The first version; there is nothing to compare it with."
    case .draftIsEdited: "Edit it then with `e`; both sides adopt it when it is agreed."
    case .draftWillBe(let version, let base):
      "`draft.roadmap` becomes a copy of v\(base), as version \(version), which amends it."
    case .agreedDeadlines(let count): "Agreed deadlines that are written in: \(count)"
    case .becomes(let file, let name): "\(file) becomes \(name)"
    case .countsWhenAdopted(let others): "it counts when \(others) has adopted the same text"
    case .changeIsShown: "`5` shows what changed."
    case .changesTitle: "Changes"
    case .verdictTitle: "In sum"
    case .noVersions: "There is one version only; there is nothing to compare."
    case .sameText: "The two versions say the same."

    // MARK: Dialogs
    case .actionsTitle: "Record"
    case .languageTitle: "Language"
    case .themeTitle: "Colours"
    case .filtersTitle: "Filters"
    case .evidenceTitle: "Evidence"
    case .paletteTitle: "Command"
    case .helpTitle(let screen): "Keys of \(englishName(of: screen))"
    case .whyTitle: "Why"
    case .firstStartTitle: "Welcome"
    case .firstStartWords:
      "There is no agreement here yet. Look around in a made-up one, or begin your own."
    case .layoutHint: "Works with a Cyrillic layout too: о л move, й quits."
    case .themeName(let name): englishName(of: name)
    case .firstPractice: "Practise on a made-up agreement"
    case .firstNew: "Begin a new agreement"
    case .firstLanguage: "Change the language"
    case .firstQuit: "Quit"
    case .group(let group): englishName(of: group)
    case .choose: "choose"
    case .close: "close"
    case .run: "run"
    case .scroll: "scroll"
    case .nextField: "next field"
    case .back: "back"
    case .typeToFind: "type to find"
    case .typeToFilter: "words, is:overdue, owner:UZ, due<2027"
    case .outOf(let count, let all): "\(count) of \(all)"
    }
  }
}

private func englishName(of name: RecordForm.FieldName) -> TerminalText {
  switch name {
  case .day: "Day"
  case .to: "New deadline"
  case .value: "Figure"
  case .period: "Period"
  case .evidence: "Evidence"
  case .note: "Note"
  case .behalf: "Said by"
  }
}

private func englishName(of name: NewDialog.FieldName) -> TerminalText {
  switch name {
  case .name: "Short name"
  case .parties: "Parties"
  case .period: "Period"
  }
}

private func englishHint(of name: NewDialog.FieldName) -> TerminalText {
  switch name {
  case .name: "small Latin letters, as tashkent-kazan"
  case .parties: "their short IDs, as UZ,RU"
  case .period: "as 2027..2028"
  }
}

private func englishHint(of name: RecordForm.FieldName) -> TerminalText {
  switch name {
  case .day: "← → change the day"
  case .to: "2027-03, 2027-Q2, 2027-H1 or a day"
  case .value: "a number, as 410 or 66.2"
  case .period: "of which time: 2026, 2026-H1"
  case .evidence: "a file or an address; several with ; between"
  case .note: "a remark in your own words"
  case .behalf: "← → enter what another side said on paper"
  }
}

private func englishTitle(
  _ verb: Verb,
  _ party: TerminalText,
  _ subject: TerminalText
) -> TerminalText {
  switch verb {
  case .start: "\(party) begins: \(subject)"
  case .done: "\(party) reports done: \(subject)"
  case .postpone: "\(party) proposes a new deadline: \(subject)"
  case .suspend: "\(party) proposes to suspend: \(subject)"
  case .resume: "\(party) proposes to resume: \(subject)"
  case .cancel: "\(party) proposes to cancel: \(subject)"
  case .confirm: "\(party) confirms: \(subject)"
  case .dispute: "\(party) objects: \(subject)"
  case .risk: "\(party) declares a risk: \(subject)"
  case .report: "\(party) reports on \(subject)"
  case .measure: "\(party) measures \(subject)"
  case .note: "\(party) notes on \(subject)"
  case .adopt: "\(party) adopts \(subject)"
  case .undo: "\(party) takes back: \(subject)"
  }
}

private func englishName(of screen: ScreenName) -> TerminalText {
  switch screen {
  case .overview: "Overview"
  case .board: "Board"
  case .timeline: "Timeline"
  case .agenda: "Agenda"
  case .changes: "Changes"
  case .journal: "Journal"
  }
}

private func englishTitle(of section: DueReport.Section, days: Int) -> TerminalText {
  switch section {
  case .answers: "To be answered"
  case .overdue: "Overdue"
  case .reports: "Reports owed"
  case .sooner: "Before"
  case .window: "In the next \(days) days"
  case .next: "Next"
  case .later: "Later"
  }
}

private func englishName(of theme: ThemeName) -> TerminalText {
  switch theme {
  case .standard: "The terminal's own colours"
  case .dark: "Dark"
  case .light: "Light"
  case .highContrast: "High contrast"
  case .mono: "No colours"
  }
}

private func englishName(of group: InterfaceCommand.Group) -> TerminalText {
  switch group {
  case .move: "Move"
  case .screens: "Screens"
  case .find: "Find"
  case .record: "Record"
  case .look: "Look"
  case .program: "Program"
  }
}

private func englishName(of kind: ActivityKind) -> TerminalText {
  switch kind {
  case .joint: "joint"
  case .mirror: "mirror"
  case .single: "single"
  }
}
