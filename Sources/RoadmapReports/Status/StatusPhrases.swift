package import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// A piece of what is said of an item.
package struct StatusPhrase: Sendable {
  package let text: TerminalText
  /// What stands before it, unless it is the first.
  var separator: TerminalText = "; "
  /// What stands for it where it has no room; nil leaves it out.
  var short: TerminalText?
  /// Whether its beginning alone says something.
  var mayBeCut = false
}

extension RecordedView {
  /// What is said of an item beside its title: first the headline, then, with `asksFor`, whose
  /// turn it is, then what else holds, the most important first.
  package func phrases(of status: ItemStatus, asksFor turn: Turn? = nil) -> [StatusPhrase] {
    var phrases = headlinePhrases(status)
    if let turn {
      // What belongs to the headline then stands on its own.
      if phrases.count > 1 { phrases[1].separator = "; " }
      phrases.insert(StatusPhrase(text: turn.words, short: turn.short), at: 1)
    }
    if status.headline == .overdue { phrases.append(StatusPhrase(text: progressPhrase(status))) }
    if let count = status.count, status.headline != .completed, status.headline != .overdue,
      status.headline != .partlyCompleted
    {
      phrases.append(StatusPhrase(text: say(ItemPhrase.count(done: count.done, of: count.of))))
    }
    for flag in status.flags where !isSaid(flag, of: status) {
      phrases.append(StatusPhrase(text: words(of: flag)))
    }
    return phrases
  }

  func words(of flag: StatusFlag) -> TerminalText {
    say(FlagPhrase(flag: flag) { name(of: $0).forTerminal })
  }

  /// `overdue 12 d (2026-11-11)`, and what else belongs to the headline.
  private func headlinePhrases(_ status: ItemStatus) -> [StatusPhrase] {
    let word = status.headline.word(in: view.language)
    switch status.headline {
    case .completed, .cancelled:
      guard let day = status.progress.day else { return [StatusPhrase(text: word)] }
      return [StatusPhrase(text: say(ItemPhrase.headline(status.headline, on: day)))]
    case .disputed:
      let day = decisiveDay(status) ?? status.progress.day
      return [StatusPhrase(text: word)] + detail(day.map { say(ItemPhrase.since($0)) }, " ")
    case .awaitingConfirmation:
      let day = decisiveDay(status) ?? status.progress.day
      return [StatusPhrase(text: word)] + detail(day.map { say(ItemPhrase.claimed($0)) }, ", ")
    case .overdue:
      guard case .overdue(let days) = status.timeliness else { return [StatusPhrase(text: word)] }
      return [StatusPhrase(text: say(ItemPhrase.overdue(days: days, last: lastDay(of: status))))]
    case .dueSoon:
      guard case .dueSoon(let days) = status.timeliness else { return [StatusPhrase(text: word)] }
      return [StatusPhrase(text: say(ItemPhrase.dueSoon(days: days, last: lastDay(of: status))))]
    case .partlyCompleted:
      let text = status.count.map {
        say(ItemPhrase.partlyCompleted(done: $0.done, of: $0.of))
      }
      return [StatusPhrase(text: text ?? word)] + rest(of: status)
    case .atRisk:
      for flag in status.flags {
        guard case .atRisk(let reasons) = flag else { continue }
        let text =
          reasons.map { reason in
            say(RiskPhrase(reason: reason) { name(of: $0).forTerminal })
          }
          .joined(separator: ", ")
        return [
          StatusPhrase(text: word), StatusPhrase(text: text, separator: ": ", mayBeCut: true),
        ]
      }
      return [StatusPhrase(text: word)]
    case .continuing, .inProgress, .notStarted:
      return [StatusPhrase(text: word)] + rest(of: status)
    case .superseded, .suspended, .carriedOver, .lapsed, .unscheduled:
      return [StatusPhrase(text: word)]
    }
  }

  private func detail(_ text: TerminalText?, _ separator: TerminalText) -> [StatusPhrase] {
    text.map { [StatusPhrase(text: $0, separator: separator)] } ?? []
  }

  /// The window, said behind the headline.
  private func rest(of status: ItemStatus) -> [StatusPhrase] {
    switch status.timeliness {
    case .upcoming, .open: detail(say(status.timeliness), ", ")
    case .untimed, .dueSoon, .overdue, .onTime, .late, .continuous, .stale, .unscheduled: []
    }
  }

  private func lastDay(of status: ItemStatus) -> Day? { status.countingWindow(snapshot)?.last }

  private func decisiveDay(_ status: ItemStatus) -> Day? {
    status.decisiveUnit?.progress.day
  }

  private func progressPhrase(_ status: ItemStatus) -> TerminalText {
    let progress = status.decisiveUnit?.progress ?? status.progress
    return say(progress)
  }

  private func isSaid(_ flag: StatusFlag, of status: ItemStatus) -> Bool {
    let headline = status.headline
    return switch flag {
    case .atRisk: headline == .atRisk
    case .overdue: headline == .overdue
    case .dueSoon: headline == .dueSoon
    case .partlyCompleted(let done, let of):
      headline == .partlyCompleted || headline == .overdue || done == of
    // Which of several occurrences was late is said in their list.
    case .late: status.unitCount > 1
    case .noReport, .confirmationLate, .agreementEnded, .textChanged, .proposed, .postponed,
      .blocked, .suspended, .milestoneMissed:
      false
    }
  }

  /// What somebody has to do next, as an order, and the same in short.
  package struct Turn: Sendable {
    package let words: TerminalText
    package let short: TerminalText
  }

  /// Whose turn it is to do what: `answer the claim`; nil when nobody is waited for.
  package func turn(of status: ItemStatus) -> Turn? {
    guard !status.waitingFor.isEmpty else { return nil }
    if status.needsAnswer {
      let proposed = status.flags.compactMap { flag -> Verb? in
        if case .proposed(let verb) = flag { verb } else { nil }
      }
      if proposed.count > 1 { return turn(.answerProposals, short: .answer) }
      if let verb = proposed.first {
        return turn(.answerProposal(verb, to: target(of: verb, status)), short: .answer)
      }
      return turn(.answerClaim, short: .answer)
    }
    switch status.headline {
    case .disputed: return turn(.claimAgainOrTakeBack, short: .claimAgain)
    case .completed, .superseded, .cancelled, .awaitingConfirmation, .suspended, .carriedOver,
      .lapsed, .overdue, .partlyCompleted, .dueSoon, .atRisk, .continuing, .inProgress,
      .unscheduled, .notStarted:
      if case .stale = status.timeliness { return turn(.reportOwed, short: .report) }
      return turn(.claimWhenDone, short: .claim)
    }
  }

  private func turn(_ phrase: ItemPhrase, short: ItemPhrase) -> Turn {
    Turn(words: say(phrase), short: say(short))
  }

  /// The deadline that a proposal leads to, as the format writes it.
  private func target(of verb: Verb, _ status: ItemStatus) -> TerminalText? {
    let proposal = status.events.map { snapshot.event($0) }.last { $0.verb == verb }
    return proposal?.to.map { .quoted($0.canonicalText) }
  }
}

extension ItemStatus {
  /// The window that timeliness counted against.
  package func countingWindow(_ snapshot: Snapshot) -> Window? {
    snapshot.input.against == .signed ? signedWindow ?? window : window
  }
}

extension UnitStatus {
  /// The window that timeliness counted against.
  package func countingWindow(_ snapshot: Snapshot) -> Window? {
    snapshot.input.against == .signed ? signedWindow ?? window : window
  }
}

extension Progress {
  /// The day that the progress speaks of.
  var day: Day? {
    switch self {
    case .observed(let day), .claimed(let day), .completed(let day), .disputed(let day),
      .cancelled(let day):
      day
    case .planned, .started, .partlyDone, .suspended: nil
    }
  }
}

extension [StatusPhrase] {
  /// As many phrases as fit, at least the first, cut if need be.
  package func fitting(_ columns: Int, _ symbols: ReportSymbols) -> TerminalText {
    var text = TerminalText()
    for phrase in self {
      func with(_ next: TerminalText) -> TerminalText {
        text.isEmpty ? next : text + phrase.separator + next
      }
      if with(phrase.text).columns <= columns {
        text = with(phrase.text)
      } else if let short = phrase.short, with(short).columns <= columns {
        text = with(short)
      } else if text.isEmpty || (phrase.mayBeCut && columns - text.columns >= 12) {
        return with(phrase.text).truncated(to: columns, ellipsis: symbols.ellipsis)
      } else {
        break
      }
    }
    return text
  }

  /// All of them.
  package var joined: TerminalText {
    var text = TerminalText()
    for phrase in self { text = text.isEmpty ? phrase.text : text + phrase.separator + phrase.text }
    return text
  }
}
