import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Terminal

// The parts of JSON documents that say where something stands. A member is always there: what is
// unknown is null, what is empty an empty array. Days are `2026-11-23`.

extension Headline {
  /// The value of `headline`.
  package var code: StaticString {
    switch self {
    case .completed: "completed"
    case .superseded: "superseded"
    case .cancelled: "cancelled"
    case .disputed: "disputed"
    case .awaitingConfirmation: "awaitingConfirmation"
    case .suspended: "suspended"
    case .carriedOver: "carriedOver"
    case .lapsed: "lapsed"
    case .overdue: "overdue"
    case .partlyCompleted: "partlyCompleted"
    case .dueSoon: "dueSoon"
    case .atRisk: "atRisk"
    case .continuing: "continuing"
    case .inProgress: "inProgress"
    case .unscheduled: "unscheduled"
    case .notStarted: "notStarted"
    }
  }
}

extension Progress {
  /// The value of `progress.state`.
  var code: StaticString {
    switch self {
    case .planned: "planned"
    case .started: "started"
    case .observed: "observed"
    case .partlyDone: "partlyDone"
    case .claimed: "claimed"
    case .completed: "completed"
    case .disputed: "disputed"
    case .suspended: "suspended"
    case .cancelled: "cancelled"
    }
  }
}

extension Timeliness {
  /// The value of `timeliness.state`.
  var code: StaticString {
    switch self {
    case .untimed: "untimed"
    case .upcoming: "upcoming"
    case .open: "open"
    case .dueSoon: "dueSoon"
    case .overdue: "overdue"
    case .onTime: "onTime"
    case .late: "late"
    case .continuous: "continuous"
    case .stale: "stale"
    case .unscheduled: "unscheduled"
    }
  }

  /// The days it counts.
  var days: Int? {
    switch self {
    case .dueSoon(let days), .overdue(let days), .late(let days): days
    case .untimed, .upcoming, .open, .onTime, .continuous, .stale, .unscheduled: nil
    }
  }
}

extension StatusFlag {
  /// The value of `flag`.
  var code: StaticString {
    switch self {
    case .overdue: "overdue"
    case .partlyCompleted: "partlyCompleted"
    case .dueSoon: "dueSoon"
    case .atRisk: "atRisk"
    case .noReport: "noReport"
    case .confirmationLate: "confirmationLate"
    case .late: "late"
    case .agreementEnded: "agreementEnded"
    case .textChanged: "textChanged"
    case .proposed: "proposed"
    case .postponed: "postponed"
    case .blocked: "blocked"
    case .suspended: "suspended"
    case .milestoneMissed: "milestoneMissed"
    }
  }

  /// The days it counts.
  var days: Int? {
    switch self {
    case .overdue(let days), .dueSoon(let days), .confirmationLate(let days), .late(let days),
      .postponed(let days, _):
      days
    case .partlyCompleted, .atRisk, .noReport, .agreementEnded, .textChanged, .proposed, .blocked,
      .suspended, .milestoneMissed:
      nil
    }
  }
}

extension JSONWriter {
  mutating func member(_ name: StaticString, _ day: Day?) {
    member(name, day.map { TerminalText.quoted($0.isoText) })
  }

  mutating func member(_ name: StaticString, _ window: Window?) {
    key(name)
    guard let window else { return null() }
    beginObject()
    member("first", window.first)
    member("last", window.last)
    endObject()
  }

  mutating func member(_ name: StaticString, _ count: (done: Int, of: Int)?) {
    key(name)
    guard let count else { return null() }
    beginObject()
    member("done", count.done)
    member("of", count.of)
    endObject()
  }

  mutating func member(_ name: StaticString, _ progress: Progress) {
    key(name)
    beginObject()
    member("state", progress.code)
    member("day", progress.day)
    endObject()
  }

  mutating func member(_ name: StaticString, _ timeliness: Timeliness) {
    key(name)
    beginObject()
    member("state", timeliness.code)
    member("days", timeliness.days)
    endObject()
  }
}

extension RecordedView {
  /// What every object about an agreement says of it and of the reading of its journals.
  func writeRecordedMembers(to json: inout JSONWriter) {
    view.writeMembers(to: &json)
    json.member("knownOn", snapshot.input.knownOn)
    json.member("against", snapshot.input.against == .signed ? "signed" : "agreed")
    json.member("by", us.map { name(of: $0) })
    json.member("hasRecords", snapshot.hasRecords)
    json.member("journalFindings", journalFindings)
    writeAdoptions(to: &json)
  }

  /// A status as an object; null where there is no journal, and so nothing to say.
  func write(_ status: ItemStatus, to json: inout JSONWriter) {
    guard !snapshot.isTextOnly else {
      json.null()
      return
    }
    json.beginObject()
    writeMembers(of: status, to: &json)
    json.endObject()
  }

  /// The members of a status.
  func writeMembers(of status: ItemStatus, to json: inout JSONWriter) {
    json.member("headline", status.headline.code)
    let attention: StaticString =
      switch status.attention(of: us) {
      case .us: "us"
      case .them: "them"
      case .nobody: "nobody"
      }
    json.member("attention", attention)
    write("waitingFor", status.waitingFor, to: &json)
    json.member("needsAnswer", status.needsAnswer)
    json.member("progress", status.progress)
    json.member("timeliness", status.timeliness)
    json.member("window", status.window)
    json.member("signedWindow", status.signedWindow ?? status.window)
    json.member("agreedDue", status.agreedDue.map { TerminalText.quoted($0.canonicalText) })
    json.member("moves", status.moves)
    json.member("count", status.count)
    let decisive = status.decisiveUnit?.occurrence
    json.member("occurrence", decisive.map { TerminalText.quoted($0.text) })
    write(status.flags, to: &json)
    json.key("occurrences")
    json.beginArray()
    var silent = 0
    for unit in status.units where unit.occurrence != nil {
      if unit.isSilent { silent += 1 }
      if !unit.isSilent || silent <= Self.listedSilentOccurrences { write(unit, to: &json) }
    }
    json.endArray()
    json.member("occurrencesLeftOut", max(0, silent - Self.listedSilentOccurrences))
  }

  /// How many occurrences about which nothing was recorded a status lists, the first ones; the others
  /// it counts, so that `10000 times in 2026` makes no document of megabytes.
  private static let listedSilentOccurrences = 500

  private func write(_ unit: UnitStatus, to json: inout JSONWriter) {
    json.beginObject()
    json.member("occurrence", unit.occurrence.map { TerminalText.quoted($0.text) })
    json.member("headline", unit.headline.code)
    write("waitingFor", unit.waitingFor, to: &json)
    json.member("needsAnswer", unit.needsAnswer)
    json.member("progress", unit.progress)
    json.member("timeliness", unit.timeliness)
    json.member("window", unit.window)
    json.member("signedWindow", unit.signedWindow ?? unit.window)
    json.member("agreedDue", unit.agreedDue.map { TerminalText.quoted($0.canonicalText) })
    json.member("moves", unit.moves)
    json.member("count", unit.halves)
    write(unit.flags, to: &json)
    json.endObject()
  }

  func write(_ name: StaticString, _ parties: PartySet, to json: inout JSONWriter) {
    json.key(name)
    json.beginArray()
    for party in parties.members { json.value(self.name(of: party)) }
    json.endArray()
  }

  private func write(_ flags: [StatusFlag], to json: inout JSONWriter) {
    json.key("flags")
    json.beginArray()
    for flag in flags {
      json.beginObject()
      json.member("flag", flag.code)
      json.member("days", flag.days)
      json.member("text", flag.words(in: .english) { name(of: $0).forTerminal })
      json.endObject()
    }
    json.endArray()
  }

  /// An event as an object.
  func write(_ event: RecordedEvent, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", TerminalText.quoted(event.event.id.text))
    json.member("day", event.event.day)
    json.member("party", event.party)
    json.member("person", event.person)
    json.member("enteredBy", event.enteredBy)
    json.member("isObserver", event.isObserver)
    json.member("subject", event.subject)
    json.member("occurrence", event.occurrence)
    json.member("verb", event.event.verb.spelling)
    json.member("of", event.event.of.map { TerminalText.quoted($0.text) })
    json.member("to", event.event.to.map { TerminalText.quoted($0.canonicalText) })
    json.member("value", event.value)
    json.member("period", event.period.map { TerminalText.quoted($0.canonicalText) })
    json.key("evidence")
    json.beginArray()
    for evidence in event.evidence { json.value(evidence) }
    json.endArray()
    json.member("text", event.text)
    json.member("at", TerminalText.quoted(event.event.at.text))
    json.member("path", event.path)
    json.member("line", event.event.line)
    json.endObject()
  }
}

extension UnitStatus {
  /// Whether nothing was recorded about it: what it says follows from the agreement alone.
  fileprivate var isSilent: Bool { progress == .planned && !needsAnswer && moves == 0 }
}
