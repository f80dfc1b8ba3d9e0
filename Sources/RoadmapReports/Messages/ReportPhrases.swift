package import RoadmapModel
package import RoadmapStatus
package import RoadmapSyntax
package import Terminal

// What reports say beside the words of the status, as closed enums. Days, counts, IDs and deadlines
// are arguments; whatever is text of an agreement is shown as it is.

/// What is counted in a report.
package enum CountedNoun: Sendable {
  case activities
  case areas
  case activitiesAndAreas
}

/// What is said of an agreement and its version.
package enum VersionPhrase: InterfacePhrase {
  case draft
  case inForce(since: Day)
  case notInForce
  /// In brackets behind the name of a version.
  case notInForceRemark
  case period(TerminalText)
  case ended
  case asOf(Day)
  /// Two things as a list: `UZ and RU`.
  case and(TerminalText, TerminalText)
}

/// What is said of an item beside its title, and whose turn it is.
package enum ItemPhrase: InterfacePhrase {
  /// A headline and the day it speaks of: `completed 2026-11-20`.
  case headline(Headline, on: Day)
  case since(Day)
  case claimed(Day)
  case overdue(days: Int, last: Day?)
  case dueSoon(days: Int, last: Day?)
  case partlyCompleted(done: Int, of: Int)
  case count(done: Int, of: Int)
  case countDone(done: Int, of: Int)
  case answerProposal(Verb, to: TerminalText?)
  /// Several at once, perhaps of both sides.
  case answerProposals
  case answerClaim
  case answer
  case claimAgainOrTakeBack
  case claimAgain
  case reportOwed
  case report
  case claimWhenDone
  case claim
  /// `UZ, entered by RU`.
  case enteredBy(TerminalText)
}

/// What `status` says.
package enum StatusReportPhrase: InterfacePhrase {
  case ended
  case textOnly(Int, CountedNoun)
  case onlyKnownOn(Day)
  case onlyObserved
  case againstSigned
  case completed
  case timeUsed
  case countOf(done: Int, of: Int, CountedNoun)
  case daysOf(used: Int, total: Int)
  case needsUs(TerminalText)
  case needs(TerminalText)
  case needsThem(TerminalText)
  case runsByItself
  case more(Int)
  case areas
  case share(done: Int, of: Int)
  case figures
  case earlierVersions(TerminalText)
  case journalLines(Int)
  /// Lines that were recorded on this machine and that their journal lacks.
  case lostLines(Int)
  case journalInUTF16(TerminalText)
  case brokenText(TerminalText, errors: Int)
  /// Agreements of which a file cannot be read.
  case notShown(TerminalText)
  case observer
  case target(TerminalText)
  case foldedCount(done: Int, of: Int, CountedNoun)
  case foldedTextOnly(Int, CountedNoun)
  // For Markdown.
  case version
  case textOnlyRemark(Int, CountedNoun)
  case areasHeading
  case figuresHeading
}

/// What `due` says.
package enum DuePhrase: InterfacePhrase {
  case title(Day)
  case titleFor(TerminalText)
  case nothing
  /// How far the entries go that are only counted, and the command that lists them.
  case later(upTo: Day)
  case answers
  case overdue
  case reports
  case before(Day)
  case dueBy(Day)
  case dueBetween(Day, Day)
  case next
  case laterHeading
  case today
  case ago(days: Int)
  case late(days: Int)
  case ahead(days: Int)
  case both
}

/// The names of rows and the parts of the pages of `show`, `why` and `log`.
package enum PagePhrase: InterfacePhrase {
  // Names of rows, at most 15 columns wide.
  case rule(Int)
  case progress
  case calendar
  case deadline
  case waitsFor
  case also
  case window
  case signed
  case agreed
  case status
  case due
  case occurrencesRow
  case owner(TerminalText)
  case owners
  case kind
  case confirmation
  case waitedForBy
  case item(ItemKind)
  // Headings.
  case occurrences
  case eventsUsed
  case recordedNewestFirst
  // Values.
  case inOccurrence(TerminalText)
  case forOccurrence(TerminalText)
  /// The version in force no longer has it.
  case notIn(TerminalText)
  case replacedBy(TerminalText)
  case textOnly
  /// A deadline that all sides agreed since the text was signed.
  case agreedDue(TerminalText)
  case noDeadlineAgreed
  case noTermAgreed
  case noTerm
  case noEvents
  case nothingRecorded
  case takenBack
  case enteredBy(TerminalText)
  case counts
  case earlier(days: Int)
  case later(days: Int)
  case moved(Int)
  /// Which figures are the better ones.
  case betterWhen(IndicatorFigures.Direction)
  case fromArea(TerminalText)
  case together
  case from(TerminalText)
  case moreOccurrences(Int)
  case clockNotStarted
  case notRequired
  case sharing(ActivityKind)
  /// `activity 1.1 of practice v2, area MON`.
  case place(ItemKind, number: TerminalText?, agreement: TerminalText, area: TerminalText?)
  case days(Window?)
}

/// The heads of the columns of a Markdown table.
package enum TableColumn: InterfacePhrase, CaseIterable {
  case id
  case activity
  case area
  case status
  case completed
  case worst
  case due
  case agreement
  case who
}

/// What `timeline` says.
package enum TimelinePhrase: InterfacePhrase, CaseIterable {
  case nothing
  case windowPast
  case windowAhead
  case deadline
  case signedDeadline
  case completed
  case claimed
  case disputed
  case cancelled
  case overdue
  case today
  case goesOn
}

/// What `check` says around the findings.
package enum CheckPhrase: InterfacePhrase {
  case files(Int)
  case nothingFound(files: Int)
  case inFiles(Int)
  case count(Int, Severity)
}

extension Drift {
  /// The days that the wording means.
  var phraseDays: PagePhrase { .days(phraseWindow) }

  /// The days that `due` means.
  var dueDays: PagePhrase { .days(dueWindow) }
}
