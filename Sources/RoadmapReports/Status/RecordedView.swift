package import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// A text of an agreement with errors.
package struct BrokenText: Sendable, Equatable {
  package let path: UntrustedText
  package let errors: Int

  package init(path: UntrustedText, errors: Int) {
    self.path = path
    self.errors = errors
  }
}

/// An agreement with everything recorded about it, as a report reads it on one day.
package struct RecordedView: Sendable {
  package let view: AgreementView
  package let snapshot: Snapshot
  /// The path of each journal of the snapshot's input, in its order.
  package let journalPaths: [UntrustedText]
  /// The party that the reader belongs to; nil when nobody said so.
  package let us: PartyIndex?
  /// How many lines of the journals are in error or count for less than their writer may think.
  package let journalFindings: Int
  /// How many lines were recorded on this machine that their journals lack.
  package let lostLines: Int
  /// The texts with errors: what is shown of them may be wrong.
  package let brokenTexts: [BrokenText]

  package init(
    view: AgreementView,
    snapshot: Snapshot,
    journalPaths: [UntrustedText],
    us: PartyIndex?,
    journalFindings: Int,
    lostLines: Int = 0,
    brokenTexts: [BrokenText] = []
  ) {
    self.view = view
    self.snapshot = snapshot
    self.journalPaths = journalPaths
    self.us = us
    self.journalFindings = journalFindings
    self.lostLines = lostLines
    self.brokenTexts = brokenTexts
  }

  package var agreement: Agreement { view.agreement }

  /// What is wrong with files as a whole, a sentence each: what a reader of the status must know,
  /// because it rests on less than was written.
  package var fileWarnings: [TerminalText] {
    var phrases = brokenTexts.map { broken in
      StatusReportPhrase.brokenText(broken.path.forTerminal, errors: broken.errors)
    }
    for (path, journal) in zip(journalPaths, snapshot.input.journals)
    where journal.text.bytes.span.startsWithUTF16Mark {
      phrases.append(.journalInUTF16(path.forTerminal))
    }
    if lostLines > 0 { phrases.append(.lostLines(lostLines)) }
    return phrases.map { say($0) }
  }

  /// A phrase in the language of the reader.
  func say(_ phrase: some InterfacePhrase) -> TerminalText { view.say(phrase) }

  /// The ID of a party.
  package func name(of party: PartyIndex) -> UntrustedText { view.text(agreement[party].id) }

  /// `UZ`, `UZ and RU`.
  package func names(of parties: PartySet) -> TerminalText {
    listedWithAnd(parties.members.map { name(of: $0).forTerminal }, in: view.language)
  }

  /// The ID of an item, with its occurrence when one decides: `EDU-4@2026-Q4`.
  package func subject(of status: ItemStatus) -> TerminalText {
    let id = view.text(agreement[status.item].id).forTerminal
    guard let occurrence = status.decisiveUnit?.occurrence else {
      return id
    }
    return "\(id)@\(.quoted(occurrence.text))"
  }

  /// The event at a place, with its words.
  package func event(_ source: EventSource) -> RecordedEvent {
    RecordedEvent(snapshot.event(source), source, in: self)
  }
}

/// An event with its words read from the journal.
package struct RecordedEvent: Sendable {
  package let event: Event
  package let source: EventSource
  /// The language in which it is told.
  let language: InterfaceLanguage
  /// The party that it speaks for, or `observer`.
  package let party: UntrustedText
  package let person: UntrustedText?
  package let subject: UntrustedText
  package let occurrence: UntrustedText?
  /// The party that entered it for another side.
  package let enteredBy: UntrustedText?
  package let isObserver: Bool
  package let text: UntrustedText?
  package let evidence: [UntrustedText]
  /// The figure of a measurement.
  package let value: UntrustedText?
  /// What the figure counts; nil where the text does not say.
  let unit: UntrustedText?
  private let figureWords: FigureWords?
  package let period: PeriodSpan?
  package let path: UntrustedText

  init(_ event: Event, _ source: EventSource, in recorded: RecordedView) {
    let journal = recorded.snapshot.input.journals[source.journal]
    func text(_ range: ByteRange) -> UntrustedText? {
      range.isEmpty ? nil : UntrustedText(Array(journal.text[range]))
    }
    self.event = event
    self.source = source
    language = recorded.view.language
    party = text(event.party) ?? UntrustedText("")
    person = text(event.person)
    subject = text(event.subject) ?? UntrustedText("")
    occurrence = text(event.occurrence)
    enteredBy = event.enteredBy.flatMap(text)
    isObserver = journal.isObserver
    self.text = text(event.text)
    let details = journal.details(of: event)
    evidence = details.evidence.compactMap(text)
    value = details.value.flatMap(text)
    figureWords = details.value.map { FigureWords(Array(journal.text[$0])) }
    unit =
      details.value == nil
      ? nil
      : recorded.agreement.item(spelled: journal.text.string(event.subject).utf8Span.span)
        .flatMap { recorded.view.unit(of: recorded.agreement[$0]) }
    period = details.period
    path = recorded.journalPaths[source.journal]
  }

  /// `UZ`, or `RU, entered by UZ`, or `observer`.
  package var author: TerminalText {
    guard let enteredBy else { return party.forTerminal }
    return "\(party), \(ItemPhrase.enteredBy(enteredBy.forTerminal).words(in: language))"
  }

  /// `EDU-4@2026-Q4`.
  package var wholeSubject: TerminalText {
    guard let occurrence else { return subject.forTerminal }
    return "\(subject)@\(occurrence)"
  }

  /// `Roadmaps/practice/UZ.journal:12`.
  package var place: TerminalText { "\(path):\(event.line)" }

  /// The figure of a measurement with what it counts: `over 3.8 billion soums`.
  package var figure: TerminalText? {
    figureWords.map { words in
      let figure = words.words(in: language)
      return unit.map { "\(figure) \($0)" } ?? figure
    }
  }

  /// What the event says, without the remark: `postponed to 2027-H1`, `measured 12 people (2026)`.
  package var says: TerminalText {
    let target = event.to.map { TerminalText.quoted($0.canonicalText) }
    var says = EventPhrase(verb: event.verb, target: target, isObserver: isObserver)
      .words(in: language)
    if let figure { says.append(" \(figure)") }
    if let period { says.append(" (\(.quoted(period.canonicalText)))") }
    return says
  }
}

extension AgreementPeriod {
  /// How many days of the period are over on a day, and how many it has; nil without an end.
  package func elapsed(on day: Day) -> (used: Int, total: Int)? {
    guard let last else { return nil }
    let total = first.days(until: last) + 1
    return (min(max(0, first.days(until: day) + 1), total), total)
  }
}

extension RecordedView {
  /// The status of an item; nil when it is not tracked.
  package func status(of item: Item) -> ItemStatus? {
    guard let index = ItemID(agreement.name(of: item)).flatMap({ agreement.item(named: $0) }),
      // Of two items with one ID, which is an error, the other is not meant.
      agreement[index].line == item.line
    else { return nil }
    return snapshot.status(of: index)
  }
}

extension RecordedEvent {
  /// Whether it stands in the journal of the reader's side.
  package func isOurs(_ recorded: RecordedView) -> Bool {
    guard let us = recorded.us else { return false }
    return (enteredBy ?? party) == recorded.name(of: us)
  }
}
