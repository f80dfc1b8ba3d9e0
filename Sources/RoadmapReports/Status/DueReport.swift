package import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// What is due: what `due` shows, over all agreements that have not ended.
package struct DueReport: Sendable {
  /// The parts of the page, in their order.
  package enum Section: Int, CaseIterable, Sendable {
    case answers, overdue, reports, sooner, window, next, later
  }

  /// One thing that is due once.
  package struct Entry: Sendable {
    package let recorded: Int
    package let status: ItemStatus
    /// The occurrence, or the whole; nil where only a proposal on the whole waits.
    package let unit: UnitStatus?
    package let section: Section
    /// The last day of its window; nil where there is none.
    package let due: Day?
    /// The day of the claim or proposal that waits for an answer.
    package let since: Day?
    package let waitingFor: PartySet
  }

  /// How many entries behind the window are shown as what comes next.
  static let nextCount = 8

  package let views: [RecordedView]
  let language: InterfaceLanguage
  let day: Day
  let span: DayRange
  package private(set) var entries: [Entry] = []

  /// The agenda of the days of `span`, in which `day` is today.
  package init(
    _ views: [RecordedView],
    day: Day,
    span: DayRange,
    in language: InterfaceLanguage
  ) {
    self.language = language
    self.views = views.filter { !$0.view.hasEnded && !$0.snapshot.isTextOnly }
    self.day = day
    self.span = span
    for (index, view) in self.views.enumerated() {
      for status in view.snapshot.items where !status.headline.isFinished {
        collect(status, of: view, at: index)
      }
    }
    if self.views.contains(where: { $0.us != nil }) { entries = entries.filter { isOurs($0) } }
    entries.sort { left, right in
      if left.section != right.section { return left.section.rawValue < right.section.rawValue }
      let days = (left.shownDay ?? .latest, right.shownDay ?? .latest)
      if days.0 != days.1 { return days.0 < days.1 }
      return (left.recorded, left.status.item) < (right.recorded, right.status.item)
    }
    limitNext()
  }

  private mutating func collect(_ status: ItemStatus, of view: RecordedView, at index: Int) {
    var needsAnswer = false
    for unit in status.units where !unit.headline.isFinished && unit.headline != .suspended {
      needsAnswer = needsAnswer || unit.needsAnswer
      guard let section = section(of: unit, in: view) else { continue }
      entries.append(
        Entry(
          recorded: index,
          status: status,
          unit: unit,
          section: section,
          due: unit.countingWindow(view.snapshot)?.last,
          since: section == .answers ? unit.progress.claimDay ?? view.proposalDay(status) : nil,
          waitingFor: unit.waitingFor
        )
      )
    }
    let isAnswer = status.needsAnswer && !needsAnswer
    guard isAnswer || isReportOwed(status) else { return }
    entries.append(
      Entry(
        recorded: index,
        status: status,
        unit: nil,
        section: isAnswer ? .answers : .reports,
        due: nil,
        since: isAnswer ? view.proposalDay(status) : nil,
        waitingFor: status.waitingFor
      )
    )
  }

  private func isReportOwed(_ status: ItemStatus) -> Bool {
    if case .stale = status.timeliness { return !status.waitingFor.isEmpty }
    return false
  }

  private func section(of unit: UnitStatus, in view: RecordedView) -> Section? {
    if unit.needsAnswer { return .answers }
    if case .overdue = unit.timeliness { return .overdue }
    guard let last = unit.countingWindow(view.snapshot)?.last, last >= day else { return nil }
    if last < span.first { return .sooner }
    return last <= span.last ? .window : .next
  }

  /// Whether the reader's side has to act, or will have to.
  private func isOurs(_ entry: Entry) -> Bool {
    let view = views[entry.recorded]
    guard let us = view.us else { return false }
    if !entry.waitingFor.isEmpty { return entry.waitingFor.contains(us) }
    return view.agreement.owners(of: view.agreement[entry.status.item]).contains(us)
  }

  private mutating func limitNext() {
    var shown = 0
    for (place, entry) in entries.enumerated() where entry.section == .next {
      shown += 1
      if shown > Self.nextCount {
        entries[place] = Entry(
          recorded: entry.recorded,
          status: entry.status,
          unit: entry.unit,
          section: .later,
          due: entry.due,
          since: entry.since,
          waitingFor: entry.waitingFor
        )
      }
    }
  }

  // MARK: Words

  /// A phrase in the language of the reader.
  func say(_ phrase: some InterfacePhrase) -> TerminalText { phrase.words(in: language) }

  /// The heading of a part of the page.
  package func title(of section: Section) -> TerminalText {
    let phrase: DuePhrase =
      switch section {
      case .answers: .answers
      case .overdue: .overdue
      case .reports: .reports
      case .sooner: .before(span.first)
      case .window:
        span.first <= day ? .dueBy(span.last) : .dueBetween(span.first, span.last)
      case .next: .next
      case .later: .laterHeading
      }
    return say(phrase)
  }

  /// `MON-3@2026`.
  package func subject(of entry: Entry) -> TerminalText {
    let view = views[entry.recorded]
    let id = view.view.text(view.agreement[entry.status.item].id).forTerminal
    guard let occurrence = entry.unit?.occurrence else { return id }
    return "\(id)@\(.quoted(occurrence.text))"
  }

  /// `237 d late`, `in 22 d`, `today`; `6 d ago` of what waits for an answer.
  package func distance(of entry: Entry) -> TerminalText {
    if let since = entry.since {
      return say(since == day ? DuePhrase.today : .ago(days: since.days(until: day)))
    }
    guard let due = entry.due else { return "" }
    let days = day.days(until: due)
    if days == 0 { return say(DuePhrase.today) }
    return say(days < 0 ? DuePhrase.late(days: -days) : .ahead(days: days))
  }

  /// The headline of the occurrence, else of the whole item.
  package func headline(of entry: Entry) -> Headline {
    entry.unit?.headline ?? entry.status.headline
  }

  /// What is said behind the title: who has to do what.
  package func words(of entry: Entry) -> TerminalText {
    let view = views[entry.recorded]
    let owners = view.agreement.owners(of: view.agreement[entry.status.item])
    let parties = entry.waitingFor.isEmpty ? owners : entry.waitingFor
    let isBoth = parties.count == 2 && view.agreement.parties.count == 2
    let who = isBoth ? say(DuePhrase.both) : view.names(of: parties)
    switch entry.section {
    case .answers: return "\(who): \(view.turn(of: entry.status)?.words ?? say(ItemPhrase.answer))"
    case .reports: return "\(who): \(say(entry.status.timeliness))"
    case .overdue:
      let progress = entry.unit?.progress ?? entry.status.progress
      let isPartly = entry.unit?.halves.map { $0.done > 0 } ?? false
      guard isPartly, let halves = entry.unit?.halves else { return "\(who): \(say(progress))" }
      return "\(who): \(say(ItemPhrase.countDone(done: halves.done, of: halves.of)))"
    case .sooner, .window, .next, .later:
      return "\(who): \(headline(of: entry).word(in: language))"
    }
  }

  /// The title of the item, empty where it has none.
  package func itemTitle(of entry: Entry) -> UntrustedText {
    let view = views[entry.recorded]
    return view.view.title(of: view.agreement[entry.status.item]) ?? UntrustedText("")
  }
}

extension DueReport.Entry {
  /// The day that stands on the line: of the claim, or of the deadline.
  package var shownDay: Day? { since ?? due }
}

extension Progress {
  /// The day of a claim that waits.
  fileprivate var claimDay: Day? {
    switch self {
    case .claimed(let day): day
    case .planned, .started, .observed, .partlyDone, .completed, .disputed, .suspended, .cancelled:
      nil
    }
  }
}

extension RecordedView {
  /// The day of the latest proposal on an item.
  fileprivate func proposalDay(_ status: ItemStatus) -> Day? {
    status.events.map { snapshot.event($0) }.last { $0.verb.isProposal }?.day
  }
}
