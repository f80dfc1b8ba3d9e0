package import RoadmapModel
internal import RoadmapReports
package import RoadmapStatus
internal import RoadmapStore
package import Terminal

/// What commands say when all went well; a `name` stands between backticks where it is quoted.
package enum CommandPhrase: InterfacePhrase {
  // `fmt`
  case adopted(TerminalText)
  case notTidy(TerminalText)
  case tidyNow(TerminalText)
  // `practice`, `new`
  case practiceCopied(TerminalText)
  case draftMade(folder: TerminalText, agreement: TerminalText)
  case askName
  case askParties
  case askPeriod
  // `heal`
  case restored(TerminalText, lines: Int)
  case nothingLost
  // `check`, `list`, `explain`
  case moreNotShown(Int)
  case nothingFits
  /// A word alone that is also a status: `is:` finds those.
  case statusWord(TerminalText)
  case nothingCurrentFits
  case endedNotListed(TerminalText)
  /// Agreements that have ended, each with how many of its items are unfinished.
  case endedUnfinished(TerminalText)
  /// Above a page that exists in English only.
  case pageInEnglish
  // On the way of a recording.
  case locksUnsupported
  case zeroBytesCut(Int, name: TerminalText)
  case lastLineEnded(name: TerminalText)
  case journalReplaced(name: TerminalText)
  case putBack(lines: Int, name: TerminalText)
}

/// What a recording changed, a sentence each.
package enum EchoPhrase: InterfacePhrase {
  /// `RU (entered by UZ)`.
  case speaker(TerminalText, enteredBy: TerminalText?)
  case begun(TerminalText, by: TerminalText, on: Day?)
  /// `lateBy` is nil where there is no last day, and not positive when it is in time.
  case done(TerminalText, by: TerminalText, on: Day?, lateBy: Int?, outcome: [EchoOutcome])
  case claimConfirmed(
    TerminalText,
    by: TerminalText,
    of: TerminalText,
    on: Day,
    outcome: [EchoOutcome]
  )
  case claimDisputed(TerminalText, by: TerminalText, of: TerminalText, on: Day)
  case proposalAgreed(EchoProposal, TerminalText, by: TerminalText)
  case proposalDisputed(EchoProposal, TerminalText, by: TerminalText)
  case answered(TerminalText, by: TerminalText)
  case proposed(Verb, TerminalText, to: TerminalText?, by: TerminalText, others: [TerminalText])
  /// What was recorded changes nothing of it.
  case staysCancelled(TerminalText)
  case risk(TerminalText, by: TerminalText)
  case report(TerminalText, by: TerminalText)
  case note(TerminalText, by: TerminalText)
  case measured(
    TerminalText,
    value: TerminalText,
    period: TerminalText,
    by: TerminalText,
    IndicatorStatus.Verdict?
  )
  case takenBack(TerminalText)
  /// `restoredBy` is the ID of the line that takes back.
  case undone(Verb, TerminalText, of: Day, restoredBy: TerminalText, Surface)
  case adopted(TerminalText, by: TerminalText)
  case totals(done: Int, of: Int, area: TerminalText)
  case notInForce
  case undoTakesBack(events: Int, Surface)
}

/// Where the reader acts: commands are typed in a shell, and keys pressed on the screen.
package enum Surface: Sendable {
  case shell, screen
}

/// A proposal that is answered: of whom, of which day.
package struct EchoProposal: Sendable {
  package let verb: Verb
  package let target: TerminalText?
  package let party: TerminalText
  package let day: Day

  package init(_ verb: Verb, to target: TerminalText?, of party: TerminalText, on day: Day) {
    self.verb = verb
    self.target = target
    self.party = party
    self.day = day
  }
}

/// What an item is after a claim, or waits for.
package enum EchoOutcome {
  case completed
  case halves(done: Int, of: Int)
  case waitsForConfirmation([TerminalText])
  case waits([TerminalText])
}

/// What `doctor` says.
package enum DoctorPhrase: InterfacePhrase {
  // States and topics, as columns.
  case fine, remark, wrong
  case program, identity, configuration, outbox, roadmaps, agreement, journal, git, locale
  case terminal, today
  // Findings and remedies.
  case noneYet(TerminalText)
  case configurationUnreadable(TerminalText)
  case lookAtFile
  case lineUnreadable(Int)
  case writeIdentity
  case keyUnknown(Int, TerminalText)
  case keysThereAre
  case keyRepeated(Int, TerminalText)
  case lastCounts
  case noAgreements
  case howToBegin
  case agreementUnreadable(TerminalText)
  case checkSaysWhy(TerminalText)
  case agreementFound(
    TerminalText,
    version: Int?,
    isInForce: Bool,
    texts: Int,
    journals: Int,
    events: Int
  )
  case linesLost(TerminalText, Int)
  case healPutsBack
  case journalNotComparable(TerminalText)
  case gitMissing
  case gitNotSetUp(TerminalText)
  case installForGit
  case localeNotUTF8
  case setLocale
  case columns(Int)
  case noTerminal
  case allIsWell
  case thingsWrong(Int)
}
