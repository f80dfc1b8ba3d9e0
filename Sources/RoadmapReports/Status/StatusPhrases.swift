import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Terminal

extension RecordedView {
  /// What is said of an item beside its title: first the headline with its days, then what else
  /// holds, the most important first.
  func phrases(of status: ItemStatus) -> [TerminalText] {
    var phrases = [headlinePhrase(status)]
    if status.headline == .overdue { phrases.append(progressPhrase(status)) }
    if let count = status.count, status.headline != .completed, status.headline != .overdue,
      status.headline != .partlyCompleted
    {
      phrases.append("\(count.done) of \(count.of)")
    }
    for flag in status.flags where !isSaid(flag, by: status.headline) {
      phrases.append(flag.words { name(of: $0).forTerminal })
    }
    return phrases
  }

  /// `overdue 12 d (2026-11-11)`.
  private func headlinePhrase(_ status: ItemStatus) -> TerminalText {
    let word: TerminalText = .quoted("\(status.headline.word)")
    switch status.headline {
    case .completed, .cancelled:
      guard let day = status.progress.day else { return word }
      return "\(word) \(day: day)"
    case .disputed:
      guard let day = status.progress.day ?? decisiveDay(status) else { return word }
      return "\(word) since \(day: day)"
    case .awaitingConfirmation:
      guard let day = status.progress.day ?? decisiveDay(status) else { return word }
      return "\(word), claimed for \(day: day)"
    case .overdue:
      guard case .overdue(let days) = status.timeliness else { return word }
      return "\(word) \(days) d\(lastDay(of: status))"
    case .dueSoon:
      guard case .dueSoon(let days) = status.timeliness else { return word }
      return days == 0 ? "due today" : "\(word), in \(days) d\(lastDay(of: status))"
    case .partlyCompleted:
      guard let count = status.count else { return word }
      return "\(word), \(count.done) of \(count.of)\(rest(of: status))"
    case .atRisk:
      guard let risk = status.flags.first(where: \.isRisk) else { return word }
      return risk.words { name(of: $0).forTerminal }
    case .continuing, .inProgress, .notStarted: return "\(word)\(rest(of: status))"
    case .superseded, .suspended, .carriedOver, .lapsed, .unscheduled: return word
    }
  }

  /// The window, said behind the headline.
  private func rest(of status: ItemStatus) -> TerminalText {
    switch status.timeliness {
    case .upcoming, .open: ", \(status.timeliness.words)"
    case .untimed, .dueSoon, .overdue, .onTime, .late, .continuous, .stale, .unscheduled: ""
    }
  }

  private func lastDay(of status: ItemStatus) -> TerminalText {
    guard let last = status.countingWindow(snapshot)?.last else { return "" }
    return " (\(day: last))"
  }

  private func decisiveDay(_ status: ItemStatus) -> Day? {
    status.decisive.flatMap { status.units[$0].progress.day }
  }

  private func progressPhrase(_ status: ItemStatus) -> TerminalText {
    let progress = status.decisive.map { status.units[$0].progress } ?? status.progress
    return progress.words
  }

  private func isSaid(_ flag: StatusFlag, by headline: Headline) -> Bool {
    switch flag {
    case .atRisk: headline == .atRisk
    case .overdue: headline == .overdue
    case .dueSoon: headline == .dueSoon
    case .partlyCompleted: headline == .partlyCompleted
    case .noReport, .confirmationLate, .late, .agreementEnded, .textChanged, .proposed,
      .postponed, .blocked:
      false
    }
  }

  /// What somebody has to do next, as an order: `answer the claim`, `claim it`.
  func turn(of status: ItemStatus) -> TerminalText? {
    guard !status.waitingFor.isEmpty else { return nil }
    if status.needsAnswer {
      for flag in status.flags {
        if case .proposed(let verb) = flag {
          return "answer the \(.quoted("\(verb.proposalNoun)"))\(target(of: verb, status))"
        }
      }
      return "answer the claim"
    }
    switch status.headline {
    case .disputed: return "claim again, or take the claim back"
    case .overdue, .dueSoon: return "claim it when it is done"
    case .completed, .superseded, .cancelled, .awaitingConfirmation, .suspended, .carriedOver,
      .lapsed, .partlyCompleted, .atRisk, .continuing, .inProgress, .unscheduled, .notStarted:
      if case .stale = status.timeliness { return "report" }
      return "claim it when it is done"
    }
  }

  private func target(of verb: Verb, _ status: ItemStatus) -> TerminalText {
    let proposal = status.events.map { snapshot.event($0) }.last { $0.verb == verb }
    return proposal?.to.map { " to \(.quoted($0.canonicalText))" } ?? ""
  }
}

extension ItemStatus {
  /// The window that timeliness counted against.
  func countingWindow(_ snapshot: Snapshot) -> Window? {
    snapshot.input.against == .signed ? signedWindow ?? window : window
  }
}

extension UnitStatus {
  /// The window that timeliness counted against.
  func countingWindow(_ snapshot: Snapshot) -> Window? {
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

extension StatusFlag {
  var isRisk: Bool {
    if case .atRisk = self { return true }
    return false
  }
}

extension [TerminalText] {
  /// As many phrases as fit, at least the first, cut if need be.
  func fitting(_ columns: Int, _ symbols: ReportSymbols) -> TerminalText {
    guard var text = first else { return "" }
    for phrase in dropFirst() {
      let longer: TerminalText = "\(text); \(phrase)"
      if longer.columns > columns { break }
      text = longer
    }
    return text.truncated(to: columns, ellipsis: symbols.ellipsis)
  }
}
