package import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// What was recorded: what `log` shows, newest first.
package struct LogReport: Sendable {
  /// One thing that was recorded, and whether it was taken back.
  package struct Entry: Sendable {
    package let recorded: Int
    package let source: EventSource
    package let isUndone: Bool
  }

  package let views: [RecordedView]
  let language: InterfaceLanguage
  package private(set) var entries: [Entry] = []

  /// Everything that was recorded in some agreements.
  package init(_ views: [RecordedView], in language: InterfaceLanguage) {
    self.init(views, language) { _, _ in true }
  }

  /// What was recorded about an item and what belongs to it, or about one of its occurrences.
  package init(_ recorded: RecordedView, about item: Item, occurrence: Int? = nil) {
    if let occurrence {
      let name = recorded.agreement.name(of: item)
      let wanted = recorded.occurrence(at: occurrence, of: item)
      self.init([recorded], recorded.view.language) { view, source in
        let event = view.snapshot.event(source)
        let text = view.snapshot.input.journals[source.journal].text
        return wanted.map { $0 == view.occurrence(text[event.occurrence], of: item) } ?? false
          && text.string(event.subject).lowercased().utf8.elementsEqual(name.lowercased().utf8)
      }
      return
    }
    let family = recorded.family(of: item)
    let used = Set(
      recorded.snapshot.items.filter { recorded.agreement[$0.item].line == item.line }
        .flatMap(\.events)
    )
    self.init([recorded], recorded.view.language) { view, source in
      let event = view.snapshot.event(source)
      let id = ItemID(view.snapshot.input.journals[source.journal].text.string(event.subject))
      if let found = id.flatMap({ view.agreement.item(named: $0) }), family.contains(found) {
        return true
      }
      return used.contains(source)
    }
  }

  private init(
    _ views: [RecordedView],
    _ language: InterfaceLanguage,
    where isWanted: (RecordedView, EventSource) -> Bool
  ) {
    self.views = views
    self.language = language
    for (index, view) in views.enumerated() {
      let undone = view.undoneEvents
      for source in view.knownEvents where isWanted(view, source) {
        let isUndone = undone.contains(view.snapshot.event(source).id)
        entries.append(Entry(recorded: index, source: source, isUndone: isUndone))
      }
    }
    entries.sort { left, right in
      let first = views[left.recorded].snapshot.event(left.source)
      let second = views[right.recorded].snapshot.event(right.source)
      if first.day != second.day { return first.day > second.day }
      if first.at != second.at { return first.at > second.at }
      return (left.recorded, left.source) > (right.recorded, right.source)
    }
  }

  // MARK: Text

  /// The history for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    guard !entries.isEmpty else {
      return [StyledText(PagePhrase.nothingRecorded.words(in: language), .note)]
    }
    let rows = entries.map { (event: views[$0.recorded].event($0.source), entry: $0) }
    return width >= 96 ? wideLines(rows, width, symbols) : narrowLines(rows, width, symbols)
  }

  private typealias Row = (event: RecordedEvent, entry: Entry)

  private func wideLines(_ rows: [Row], _ width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    func widest(_ limit: Int, _ text: (RecordedEvent) -> TerminalText) -> Int {
      min(limit, rows.map { text($0.event).columns }.max() ?? 0)
    }
    func cut(_ text: TerminalText, _ columns: Int) -> TerminalText {
      text.truncated(to: columns, ellipsis: symbols.ellipsis).padded(to: columns)
    }
    let author = widest(18, \.whoLong)
    let subject = widest(15, \.wholeSubject)
    let says = widest(max(12, width / 5), \.says)
    let hasSeveral = Set(entries.map(\.recorded)).count > 1
    return rows.map { event, entry in
      var line = StyledText("\(day: event.event.day)  ")
      if hasSeveral {
        line.append("\(cut(.quoted(views[entry.recorded].view.name), 12))  ")
      }
      line.append(cut(event.wholeSubject, subject), .identifier)
      line.append("  \(cut(event.whoLong, author))  \(cut(event.says, says))  ")
      line.append(remark(of: event, entry))
      return line.truncated(to: width, ellipsis: symbols.ellipsis)
    }
  }

  private func narrowLines(_ rows: [Row], _ width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    let hasSeveral = Set(entries.map(\.recorded)).count > 1
    return rows.flatMap { event, entry -> [StyledText] in
      var first = StyledText("\(day: event.event.day)  ")
      if hasSeveral { first.append("\(.quoted(views[entry.recorded].view.name)):", .identifier) }
      first.append(event.wholeSubject, .identifier)
      first.append("  \(event.whoLong) \(event.says)")
      let remark = remark(of: event, entry)
      let below =
        remark.isEmpty
        ? [] : StyledText("    \(remark)").wrapped(to: width, hangingIndent: 4)
      return [first.truncated(to: width, ellipsis: symbols.ellipsis)] + below
    }
  }

  private func remark(of event: RecordedEvent, _ entry: Entry) -> TerminalText {
    var remark: [TerminalText] = []
    if entry.isUndone { remark.append(PagePhrase.takenBack.words(in: language)) }
    if let enteredBy = event.enteredBy {
      remark.append(PagePhrase.enteredBy(enteredBy.forTerminal).words(in: language))
    }
    if let text = event.text { remark.append(text.forTerminal) }
    return remark.joined(separator: " ")
  }

  // MARK: JSON

  /// The document of `log --json`: `events`, newest first, each an object as in `why --json` with
  /// `agreement` and `isUndone` around it.
  package func json(_ omissions: Omissions = Omissions()) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "log")
    json.key("events")
    json.beginArray()
    for entry in entries {
      let view = views[entry.recorded]
      json.beginObject()
      json.member("agreement", UntrustedText(view.view.name))
      json.member("isUndone", entry.isUndone)
      json.key("event")
      view.write(view.event(entry.source), to: &json)
      json.endObject()
    }
    json.endArray()
    omissions.write(to: &json)
    json.endObject()
    return json.finished()
  }
}

extension RecordedEvent {
  /// `UZ/secretariat`.
  package var whoLong: TerminalText {
    guard let person else { return party.forTerminal }
    return "\(party)/\(person)"
  }
}

extension RecordedView {
  /// The occurrences of an item; nil for what is due once.
  private func occurrences(of item: Item) -> Occurrences? {
    guard let context = agreement.deadlineContext,
      case .occurrences(let occurrences) = agreement.deadline(of: item)?.schedule(in: context)
    else { return nil }
    return occurrences
  }

  /// The name of the occurrence at a place.
  func occurrence(at place: Int, of item: Item) -> OccurrenceName? {
    guard let occurrences = occurrences(of: item), occurrences.indices.contains(place) else {
      return nil
    }
    return occurrences[place].name
  }

  /// The name of the occurrence that is written so.
  fileprivate func occurrence(_ written: ArraySlice<UInt8>, of item: Item) -> OccurrenceName? {
    let bytes = Array(written)
    return occurrences(of: item)?.first(written: bytes.span)?.name
  }

  /// An item and everything that stands under it.
  func family(of item: Item) -> Set<ItemIndex> {
    var family: Set<ItemIndex> = []
    for (place, other) in agreement.items.enumerated() {
      let isItself = other.line == item.line
      if isItself || (other.parent.map { family.contains($0) } ?? false) {
        family.insert(ItemIndex(place))
      }
    }
    return family
  }

  /// The events that were known on the day that was asked for and dated up to it, once each.
  var knownEvents: [EventSource] {
    let input = snapshot.input
    var seen: Set<EventID> = []
    var known: [EventSource] = []
    for (journal, content) in input.journals.enumerated() {
      for (place, event) in content.events.enumerated() where event.day <= input.day {
        if let limit = input.knownOn, let at = event.at.day, at > limit { continue }
        guard seen.insert(event.id).inserted else { continue }
        known.append(EventSource(journal: journal, event: place))
      }
    }
    return known
  }

  /// The events that were taken back.
  fileprivate var undoneEvents: Set<EventID> {
    // An undo that is a finding has no effect.
    let failed = Set(
      snapshot.findings.filter { $0.diagnostic.problem.isAboutUndo }
        .map { [$0.journal, $0.diagnostic.range.start] }
    )
    let known = knownEvents
    let undos = known.filter { snapshot.event($0).verb == .undo }
      .sorted { left, right in
        let first = snapshot.event(left)
        let second = snapshot.event(right)
        return (first.at, first.id) > (second.at, second.id)
      }
    var undone: Set<EventID> = []
    for source in undos {
      let undo = snapshot.event(source)
      guard !undone.contains(undo.id), !failed.contains([source.journal, undo.content.start])
      else { continue }
      if let of = undo.of ?? latest(before: source, among: known) { undone.insert(of) }
    }
    return undone
  }

  /// What an undo without a name takes back: the latest event of its journal on its subject.
  private func latest(before undo: EventSource, among known: [EventSource]) -> EventID? {
    let event = snapshot.event(undo)
    let text = snapshot.input.journals[undo.journal].text
    func subject(_ event: Event) -> [[UInt8]] {
      [Array(text[event.subject]), Array(text[event.occurrence])]
    }
    return known.filter { $0.journal == undo.journal }.map { snapshot.event($0) }
      .filter {
        $0.verb != .undo && ($0.at, $0.id) < (event.at, event.id) && subject($0) == subject(event)
      }
      .max { ($0.at, $0.id) < ($1.at, $1.id) }?
      .id
  }
}

extension JournalProblem {
  fileprivate var isAboutUndo: Bool {
    self == .undoOfNothing || self == .undoOfForeign || self == .undoOfAgreed
  }
}

extension RecordedView {
  /// Where the events stand that were taken back.
  package var takenBack: Set<EventSource> {
    let undone = undoneEvents
    return Set(knownEvents.filter { undone.contains(snapshot.event($0).id) })
  }
}
