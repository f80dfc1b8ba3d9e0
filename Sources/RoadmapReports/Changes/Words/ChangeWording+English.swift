import RoadmapModel
package import Terminal

extension ChangePhrase {
  package var english: TerminalText {
    switch self {
    case .severity(let severity): severity.english
    case .nothingChanged: "Nothing changed."
    case .hidden(let count):
      count == 1
        ? "1 change of comments or layout is not shown; `--all` shows it."
        : "\(count) changes of comments or layout are not shown; `--all` shows them."
    case .effects: "Effects"
    case .added: "added"
    case .removed: "removed"
    case .split(let parts): "split into \(parts)"
    case .joined(let sources): "joined from \(sources)"
    case .renumbered(let from, let to): "now \(to), was \(from)"
    case .printedNumber(let from, let to): "printed number \(from) → \(to)"
    case .printedNumberSet(let number): "printed number \(number), had none"
    case .printedNumberDropped(let number): "printed number \(number) dropped"
    case .renumberedMany(let count, let examples): "\(count) renumbered: \(examples)"
    case .idReused(let id, let title): "the ID \(id) belonged to another item: \(title)"
    case .idReusedMany(let count, let examples):
      "\(count) IDs now stand for other items than before: \(examples)"
    case .moved(let from, let to): "moved from \(from) to \(to)"
    case .reordered: "moved among its neighbours"
    case .reorderedMany(let count): "\(count) moved among their neighbours"
    case .commentsMany(let count): "comments changed in \(count) places"
    case .layoutMany(let count): "layout changed in \(count) places"
    case .deadline(let kind, let from, let to, let isInherited):
      kind.english(from, to) + (isInherited ? " (by its new area)" : "")
    case .deadlineMove(let kind, let isInherited):
      kind.english + (isInherited ? " (by its new area)" : "")
    case .noTerm: "no term"
    case .wordingsToo(let languages): "its wording changed with it: \(languages)"
    case .ownersAdded(let names): "owner added: \(names)"
    case .ownersRemoved(let names): "owner removed: \(names)"
    case .ownersReplaced(let old, let new): "owner replaced: \(old) → \(new)"
    case .ownerBody(let party): "who does it for \(party)"
    case .allParties: "all parties"
    case .kind(let from, let to):
      "kind \(.quoted("\(from.spelling)")) → \(.quoted("\(to.spelling)"))"
    case .figure(let field, let kind, let from, let to): kind.english(field, from, to)
    case .figureMove(let field, let kind): "\(field.english) \(kind.english)"
    case .direction(let to): to == .up ? "now to grow, was to fall" : "now to fall, was to grow"
    case .unit: "unit changed"
    case .reworded(let name): "\(name.english) reworded"
    case .textAdded(let name): "\(name.english) added"
    case .textRemoved(let name): "\(name.english) removed"
    case .translation(let name, let changed, let unchanged):
      "\(name.english) changed in \(changed) and not in \(unchanged)"
    case .unchangedLanguages(let languages): "not changed in \(languages): the texts may diverge"
    case .editorial(let name): "\(name.english): spelling or punctuation"
    case .invisible(let name, let new, let old):
      "\(name.english) looks the same and is not: \(new) in place of \(old)"
    case .listAdded(let field, let names): "\(field.english): added \(names)"
    case .listRemoved(let field, let names): "\(field.english): removed \(names)"
    case .value(let name, let party, let from, let to):
      "\(name.english(party)): \(from) → \(to)"
    case .valueSet(let name, let party, let to): "\(name.english(party)) set: \(to)"
    case .valueDropped(let name, let party, let from):
      "\(name.english(party)) dropped, was \(from)"
    case .changed(let name, let party): name.english(party)
    case .idChanged: "ID"
    case .placeChanged: "moved"
    case .provisionReworded: "text reworded"
    case .declaration(let name): "\(name.english) written another way"
    case .partyAdded: "party added"
    case .partyRemoved: "party removed"
    case .partyCode(let from, let to): "party \(from) is now called \(to)"
    case .agreementID(let from, let to): "another agreement: \(from), \(to)"
    case .comments: "comments changed"
    case .layout: "layout changed"
    case .fileLayout: "line endings or byte order mark changed"
    case .progress(let conflict): conflict.english
    case .summary(let due?, let owners): "due \(due); \(owners)"
    case .summary(nil, let owners): "no term; \(owners)"
    case .newDuties(let count): counted(count, "new duty", "new duties")
    case .endedDuties(let count): counted(count, "duty ended", "duties ended")
    case .laterDeadlines(let count): counted(count, "later deadline", "later deadlines")
    case .earlierDeadlines(let count): counted(count, "earlier deadline", "earlier deadlines")
    case .newDeadlines(let count): counted(count, "new deadline", "new deadlines")
    case .droppedDeadlines(let count): counted(count, "deadline dropped", "deadlines dropped")
    case .noEffect: "no duty and no deadline changed"
    case .verdict(let verdict): verdict.english
    case .differentAgreements: "These are two different agreements."
    case .pairedByLikeness(let old, let new, let score):
      "\(new) is paired with \(old) by likeness, \(likeness(score)); declare it with `replaces: \(old)`."
    case .pairedByLikenessMany(let count):
      "\(count) items are paired by likeness; declare them with `replaces`."
    case .possiblyPart(let new, let old): "\(new) is possibly a part of \(old)."
    case .replacesNothing(let item, let id):
      "\(item) says it replaces \(id), which the older version does not have."
    case .declarationContradictsText(let item, let other):
      "\(item) says what it replaces, but its text is that of the old \(other)."
    case .likenessBounded(let count):
      "\(counted(count, "item was", "items were")) compared with the nearest candidates only."
    case .notListed(let count): "\(count) more are not listed here; `--json` lists them."
    case .redlineBounded: "A long text was not compared word by word in every part."
    }
  }
}

private func counted(_ count: Int, _ one: TerminalText, _ many: TerminalText) -> TerminalText {
  count == 1 ? "1 \(one)" : "\(count) \(many)"
}

private func days(_ count: Int) -> TerminalText { counted(count, "day", "days") }

extension ChangeSeverity {
  fileprivate var english: TerminalText {
    switch self {
    case .critical: "Critical"
    case .substantive: "Substantive"
    case .administrative: "Administrative"
    case .editorial: "Editorial"
    case .progress: "Against what was recorded"
    case .note: "Notes"
    }
  }
}

extension DiffVerdict {
  fileprivate var english: TerminalText {
    switch self {
    case .amendmentRequired(let substantive, 0):
      "amendment required (\(counted(substantive, "substantive change", "substantive changes")))"
    case .amendmentRequired(0, let critical):
      "amendment required (\(counted(critical, "critical change", "critical changes")))"
    case .amendmentRequired(let substantive, let critical):
      "amendment required (\(critical) critical and \(counted(substantive, "substantive change", "substantive changes")))"
    case .corrigendumSuffices: "corrigendum suffices"
    case .nothingToSign: "nothing to sign"
    case .comparisonOfPlans: "comparison of two plans, one after the other: no verdict"
    }
  }
}

extension DeadlineChange.Kind {
  fileprivate var english: TerminalText {
    switch self {
    case .set: "deadline set"
    case .dropped: "deadline dropped"
    case .postponed(let count): "deadline postponed by \(days(count))"
    case .advanced(let count): "deadline advanced by \(days(count))"
    case .madePrecise(let count):
      "deadline made precise" + (count == 0 ? "" : ", ends \(days(count)) earlier")
    case .madeWider(let count):
      "deadline made wider" + (count == 0 ? "" : ", ends \(days(count)) later")
    case .madeRecurring: "deadline made recurring"
    case .madeSingle: "deadline no longer recurring"
    case .rhythm: "rhythm changed"
    case .replaced: "deadline changed"
    case .rewritten: "the same deadline, written another way"
    }
  }

  fileprivate func english(_ from: TerminalText, _ to: TerminalText) -> TerminalText {
    switch self {
    case .set: "deadline set: \(to), was \(from)"
    case .dropped: "deadline dropped: \(to), was \(from)"
    case .postponed(let count): "postponed by \(days(count)): \(from) → \(to)"
    case .advanced(let count): "advanced by \(days(count)): \(from) → \(to)"
    case .madePrecise(let count):
      count == 0
        ? "made precise: \(from) → \(to)"
        : "made precise: \(from) → \(to), ends \(days(count)) earlier"
    case .madeWider(let count):
      count == 0
        ? "made wider: \(from) → \(to)" : "made wider: \(from) → \(to), ends \(days(count)) later"
    case .madeRecurring: "made recurring: \(to), was \(from)"
    case .madeSingle: "no longer recurring: \(to), was \(from)"
    case .rhythm: "rhythm changed: \(from) → \(to)"
    case .replaced: "deadline changed: \(from) → \(to)"
    case .rewritten: "the same deadline, written \(to), was \(from)"
    }
  }
}

extension FigureChange.Kind {
  fileprivate var english: TerminalText {
    switch self {
    case .set: "set"
    case .dropped: "dropped"
    case .raised: "raised"
    case .lowered: "lowered"
    case .reversed: "turned round"
    case .qualified: "changed"
    }
  }

  fileprivate func english(
    _ field: FieldName,
    _ from: TerminalText,
    _ to: TerminalText
  ) -> TerminalText {
    switch self {
    case .set: "\(field.english) set: \(to)"
    case .dropped: "\(field.english) dropped, was \(from)"
    case .raised: "\(field.english) raised: \(from) → \(to)"
    case .lowered: "\(field.english) lowered: \(from) → \(to)"
    case .reversed: "\(field.english) turned round: \(from) → \(to)"
    case .qualified: "\(field.english) changed: \(from) → \(to)"
    }
  }
}

extension ProgressConflict {
  fileprivate var english: TerminalText {
    switch self {
    case .movedAfterLapse(let last): "its deadline was moved after it had passed on \(day: last)"
    case .removedThoughDone: "removed, though it was reported as done"
    case .targetBelowAchieved: "the target is now below what was reached"
    case .overdueOnDayOne(let last): "overdue on day one: its last day is \(day: last)"
    }
  }
}
