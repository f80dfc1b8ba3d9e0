internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
package import Terminal

// The English words of commands.

extension CommandPhrase {
  package var english: TerminalText {
    switch self {
    case .adopted(let name): "\(name) is adopted and stays as it is."
    case .notTidy(let name): "\(name) is not tidy."
    case .tidyNow(let name): "\(name) is tidy now."
    case .practiceCopied(let name):
      """
      Practice agreement copied to \(name). Its cities are invented; what you record there concerns \
      nobody. To begin: `roadmap list --roadmaps \(name)`, then \
      `roadmap confirm EDU-3 --by UZ/me --roadmaps \(name)`.
      """
    case .draftMade(let folder, let agreement):
      """
      \(folder)/draft.roadmap made. Open it in an editor and put your own activities in; \
      `roadmap check \(agreement)` says whether all is right.
      """
    case .askName: "Name of the agreement, such as tashkent-kazan:"
    case .askParties: "The parties, by their short IDs, such as UZ,RU:"
    case .askPeriod: "Its period, such as 2027..2028:"
    case .restored(let name, let lines):
      "\(name): \(.counted(lines, "line", "lines")) restored"
    case .nothingLost: "Everything that was recorded here is in its journal."
    case .moreNotShown(let count):
      "\(count) more are not shown; correct the first ones and check again."
    case .nothingFits: "Nothing fits."
    case .statusWord(let word): "For those that are \(word): `roadmap list is:\(word)`"
    case .nothingCurrentFits: "Nothing current fits."
    case .endedUnfinished(let names):
      "Ended with unfinished items, which are not due any more: \(names). `roadmap list AGREEMENT` shows them."
    case .endedNotListed(let names): "Ended, not listed: \(names). Name one to list it."
    case .pageInEnglish: ""
    case .locksUnsupported:
      "This file system knows no locks; let nobody else record at the same moment."
    case .zeroBytesCut(let count, let name):
      "A crash had left \(count) zero bytes at the end of \(name); they were cut."
    case .lastLineEnded(let name): "The last line of \(name) had no line ending and got one."
    case .journalReplaced(let name):
      "Another program replaced \(name) meanwhile; the new one has the lines."
    case .putBack(let lines, let name):
      lines == 1
        ? "One line recorded earlier had vanished from \(name) and was put back."
        : "\(lines) lines recorded earlier had vanished from \(name) and were put back."
    }
  }
}

extension EchoPhrase {
  package var english: TerminalText {
    switch self {
    case .speaker(let party, let author):
      "\(party)\(author.map { " (entered by \($0))" } ?? "")"
    case .begun(let subject, let party, let day):
      "\(subject) begun by \(party)\(day.map { " on \(shown($0))" } ?? "")."
    case .done(let subject, let party, let day, let late, let outcome):
      "\(subject) reported done by \(party)\(day.map { " on \(shown($0))" } ?? "")\(englishTiming(late))\(english(outcome))."
    case .claimConfirmed(let subject, let party, let other, let day, let outcome):
      "\(party) confirms that \(other) did \(subject) on \(shown(day))\(english(outcome))."
    case .claimDisputed(let subject, let party, let other, let day):
      "\(party) objects to the claim of \(other) that \(subject) was done on \(shown(day)); waiting for \(other)."
    case .proposalAgreed(let proposal, let subject, let party):
      "\(party) agrees to the proposal of \(english(proposal, subject))."
    case .proposalDisputed(let proposal, let subject, let party):
      "\(party) objects to the proposal of \(english(proposal, subject)); all stays as it was."
    case .answered(let subject, let party): "Answer of \(party) on \(subject) recorded."
    case .proposed(let verb, let subject, let target, let party, let others):
      "\(party) proposes to \(word(verb)) \(subject)\(target.map { " to \($0)" } ?? ""); it counts when \(others.joined(separator: " and ")) \(others.count == 1 ? "agrees" : "agree")."
    case .staysCancelled(let subject):
      "\(subject) is cancelled, and stays so unless all sides call it completed."
    case .risk(let subject, let party):
      "\(subject) declared at risk by \(party), until its next report or `done` on it."
    case .report(let subject, let party): "Report of \(party) on \(subject) recorded."
    case .note(let subject, let party): "Remark of \(party) on \(subject) recorded."
    case .measured(let subject, let value, let period, let party, let verdict):
      "\(subject): \(value) in \(period), measured by \(party)\(english(verdict))."
    case .takenBack(let subject): "Taken back on \(subject)."
    case .undone(let verb, let subject, let day, let id, let surface):
      "Taken back: `\(word(verb))` on \(subject) of \(shown(day)). "
        + (surface == .shell
          ? "`roadmap undo \(id)` restores it." : "`u` on this line of the journal restores it.")
    case .adopted(let subject, let party): "\(subject) adopted by \(party)."
    case .totals(let done, let of, let area): "\(done) of \(of) activities in \(area) completed."
    case .notInForce: "This version is not in force."
    case .undoTakesBack(let count, let surface):
      "\(call(.undo, on: surface)) takes \(count == 1 ? "it" : "them") back."
    }
  }

  /// `RU of 2026-08-12 to cancel ENV-5`.
  private func english(_ proposal: EchoProposal, _ subject: TerminalText) -> TerminalText {
    "\(proposal.party) of \(shown(proposal.day)) to \(word(proposal.verb)) \(subject)\(proposal.target.map { " to \($0)" } ?? "")"
  }

  private func englishTiming(_ late: Int?) -> TerminalText {
    guard let late else { return "" }
    return late <= 0 ? ", in time" : ", \(.counted(late, "day", "days")) late"
  }

  private func english(_ outcome: [EchoOutcome]) -> TerminalText {
    outcome.map { part -> TerminalText in
      switch part {
      case .completed: "; completed"
      case .halves(let done, let of): "; \(done) of \(of) halves completed"
      case .waitsForConfirmation(let names):
        "; waiting for \(names.joined(separator: " and ")) to confirm"
      case .waits(let names): "; waiting for \(names.joined(separator: " and "))"
      }
    }
    .joined(separator: "")
  }

  private func english(_ verdict: IndicatorStatus.Verdict?) -> TerminalText {
    switch verdict {
    case .reached: "; the target is reached"
    case .onCourse: "; on course"
    case .behind: "; behind the target"
    case .recorded, nil: ""
    }
  }
}

extension DoctorPhrase {
  package var english: TerminalText {
    switch self {
    case .fine: "ok"
    case .remark: "note"
    case .wrong: "wrong"
    case .program: "program"
    case .identity: "identity"
    case .configuration: "configuration"
    case .outbox: "outbox"
    case .roadmaps: "roadmaps"
    case .agreement: "agreement"
    case .journal: "journal"
    case .git: "git"
    case .locale: "locale"
    case .terminal: "terminal"
    case .today: "today"
    case .noneYet(let name): "none yet, at \(name)"
    case .configurationUnreadable(let name): "\(name) cannot be read"
    case .lookAtFile: "Look whether it is a plain file."
    case .lineUnreadable(let line): "line \(line) is not `key = value`"
    case .writeIdentity: "Write `by = UZ/secretariat`."
    case .keyUnknown(let line, let key): "line \(line) sets \(key), which does not exist"
    case .keysThereAre: "There are `by` and `lang`."
    case .keyRepeated(let line, let key): "line \(line) sets \(key) again"
    case .lastCounts: "Keep one; the last one counts."
    case .noAgreements: "no folder of roadmaps with an agreement was found"
    case .howToBegin:
      "`roadmap practice` copies one to try; `roadmap new` begins one of your own."
    case .agreementUnreadable(let name): "\(name) cannot be read"
    case .checkSaysWhy(let name): "`roadmap check \(name)` says why."
    case .agreementFound(let name, let version, let isInForce, let texts, let journals, let events):
      "\(name): \(version.map { "v\($0)" } ?? "draft")\(isInForce ? " in force" : ", not in force"), \(.counted(texts, "text", "texts")), \(.counted(journals, "journal", "journals")), \(.counted(events, "event", "events"))"
    case .linesLost(let name, let count):
      "\(name) has lost \(.counted(count, "line", "lines")) recorded here"
    case .healPutsBack: "`roadmap heal` puts them back."
    case .journalNotComparable(let name):
      "\(name) cannot be compared with what was recorded here"
    case .gitMissing: "not found; it is not needed to record or to read"
    case .gitNotSetUp(let path):
      "\(path); `git diff` shows agreements as plain lines in this clone"
    case .installForGit: "`roadmap git-install` lets it show what changed."
    case .localeNotUTF8: "not UTF-8, so that letters outside ASCII may not show"
    case .setLocale: "Set LANG to a UTF-8 locale, such as `C.UTF-8`."
    case .columns(let count): "\(count) columns"
    case .noTerminal: "none (output to a file or pipe)"
    case .allIsWell: "All is well."
    case .thingsWrong(let count): count == 1 ? "1 thing is wrong." : "\(count) things are wrong."
    }
  }
}
