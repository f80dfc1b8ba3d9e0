import RoadmapModel
import RoadmapSyntax
import Terminal

extension ChangeReport {
  /// The document of `diff --json`: `before` and `after` (agreement, version, path), `relation`
  /// (`versions`, `plans`, `differentAgreements`), `verdict`, `counts` by severity, `effects` of
  /// each party, `changes` (each with `severity`, `class`, `subject` with its IDs and titles,
  /// `sentences` as the text output has them, and `texts` as runs of `equal`, `deleted` and
  /// `inserted`), `hidden` (how many changes `--all` would add) and `remarks`.
  package func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "diff")
    json.member("agreement", agreementName)
    json.key("before")
    write(before, to: &json)
    json.key("after")
    write(after, to: &json)
    json.member("relation", diff.relation.code)
    writeVerdict(to: &json)
    json.key("counts")
    json.beginObject()
    for severity in ChangeSeverity.allCases.reversed() {
      json.member(severity.code, diff.count(of: severity))
    }
    json.endObject()
    writeEffects(to: &json)
    json.key("changes")
    json.beginArray()
    for entry in shownEntries { write(entry, to: &json) }
    json.endArray()
    json.member("hidden", hiddenCount)
    json.key("remarks")
    json.beginArray()
    for phrase in remarkPhrases() { json.value(words(phrase)) }
    json.endArray()
    json.endObject()
    return json.finished()
  }

  private func write(_ version: ComparedVersion, to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", version.name)
    json.member("id", version.text(version.agreement.header.id))
    json.member("version", version.agreement.header.version)
    json.member("path", UntrustedText(version.path))
    json.endObject()
  }

  private func writeVerdict(to json: inout JSONWriter) {
    json.key("verdict")
    json.beginObject()
    json.member("code", diff.verdict.code)
    json.member("sentence", words(.verdict(diff.verdict)))
    json.endObject()
  }

  private func writeEffects(to json: inout JSONWriter) {
    json.key("effects")
    json.beginArray()
    for (place, effects) in diff.effects.enumerated() {
      json.beginObject()
      json.member("party", after.text(diff.after.parties[place].id))
      json.member("newDuties", effects.newDuties)
      json.member("endedDuties", effects.endedDuties)
      json.member("laterDeadlines", effects.laterDeadlines)
      json.member("earlierDeadlines", effects.earlierDeadlines)
      json.member("newDeadlines", effects.newDeadlines)
      json.member("droppedDeadlines", effects.droppedDeadlines)
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Changes

  private func write(_ entry: ChangeEntry, to json: inout JSONWriter) {
    json.beginObject()
    json.member("severity", entry.severity.code)
    json.member("class", entry.change.code)
    json.key("subject")
    write(entry.subject, to: &json)
    json.member("days", entry.change.days)
    let details = details(of: entry)
    json.key("sentences")
    json.beginArray()
    for detail in details { json.value(words(detail.phrase)) }
    json.endArray()
    json.key("texts")
    json.beginArray()
    for text in details.flatMap(\.texts) { write(text, to: &json) }
    json.endArray()
    json.key("parts")
    json.beginArray()
    for part in parts(of: entry.change, entry.subject) {
      json.beginArray()
      for own in diff.parts[part] ?? [] where showsAll || !own.isHidden { write(own, to: &json) }
      json.endArray()
    }
    json.endArray()
    json.endObject()
  }

  private func parts(of change: Change, _ subject: ChangeSubject) -> [ItemIndex] {
    if case .split(let parts) = change { return parts }
    if case .joined = change, case .item(_, let new?) = subject { return [new] }
    return []
  }

  private func write(_ subject: ChangeSubject, to json: inout JSONWriter) {
    json.beginObject()
    switch subject {
    case .agreement:
      json.member("kind", "agreement")
      json.member("before", before.text(diff.before.header.id))
      json.member("after", after.text(diff.after.header.id))
      json.member("title", after.title)
    case .file:
      json.member("kind", "file")
      json.member("before", nil as UntrustedText?)
      json.member("after", nil as UntrustedText?)
      json.member("title", nil as UntrustedText?)
    case .party(let old, let new):
      json.member("kind", "party")
      json.member("before", old.map { before.text(diff.before[$0].id) })
      json.member("after", new.map { after.text(diff.after[$0].id) })
      json.member("title", new.map { after.title(of: $0) } ?? old.map { before.title(of: $0) })
    case .item(let old, let new):
      let kind = new.map { diff.after[$0].kind } ?? old.map { diff.before[$0].kind } ?? .activity
      json.member("kind", kind.word)
      json.member("before", old.map { before.text(diff.before[$0].id) })
      json.member("after", new.map { after.text(diff.after[$0].id) })
      json.member("title", new.map { after.title(of: $0) } ?? old.map { before.title(of: $0) })
    }
    json.endObject()
  }

  private func write(_ text: ChangedText, to json: inout JSONWriter) {
    json.beginObject()
    json.member("language", text.language.isEmpty ? nil : text.language)
    json.member("before", text.before.map { UntrustedText($0) })
    json.member("after", text.after.map { UntrustedText($0) })
    json.key("runs")
    json.beginArray()
    for run in Redline(text.before ?? [], text.after ?? []).runs {
      json.beginObject()
      json.member("kind", run.kind.code)
      json.member("text", UntrustedText(run.bytes))
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension Redline.Kind {
  fileprivate var code: StaticString {
    switch self {
    case .equal: "equal"
    case .deleted: "deleted"
    case .inserted: "inserted"
    }
  }
}

extension DiffRelation {
  fileprivate var code: StaticString {
    switch self {
    case .versions: "versions"
    case .plans: "plans"
    case .differentAgreements: "differentAgreements"
    }
  }
}

extension DiffVerdict {
  fileprivate var code: StaticString {
    switch self {
    case .amendmentRequired: "amendmentRequired"
    case .corrigendumSuffices: "corrigendumSuffices"
    case .nothingToSign: "nothingToSign"
    case .comparisonOfPlans: "comparisonOfPlans"
    }
  }
}

extension ChangeSeverity {
  /// The word in JSON.
  fileprivate var code: StaticString {
    switch self {
    case .critical: "critical"
    case .substantive: "substantive"
    case .administrative: "administrative"
    case .editorial: "editorial"
    case .progress: "progress"
    case .note: "note"
    }
  }
}

extension Change {
  /// The days by which a deadline moved, negative for earlier ones.
  fileprivate var days: Int? {
    guard case .deadline(let change) = self else { return nil }
    switch change.kind {
    case .postponed(let days), .madeWider(let days): return days
    case .advanced(let days), .madePrecise(let days): return -days
    case .set, .dropped, .madeRecurring, .madeSingle, .rhythm, .replaced, .rewritten: return nil
    }
  }

  /// The word for `class`.
  fileprivate var code: StaticString {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .split: "split"
    case .joined: "joined"
    case .renumbered: "renumbered"
    case .idReused: "id-reused"
    case .moved: "moved"
    case .reordered: "reordered"
    case .deadline(let change): change.kind.code
    case .owners: "owners"
    case .ownerBody: "owner-body"
    case .partyRenamed: "party-renamed"
    case .partyReworded: "party-reworded"
    case .kind: "kind"
    case .figure(let change): change.kind.code
    case .unit: "unit"
    case .direction: "direction"
    case .reworded: "reworded"
    case .translation: "translation"
    case .editorial: "editorial"
    case .invisible: "invisible"
    case .list: "list"
    case .value: "value"
    case .particulars: "particulars"
    case .declaration: "declaration"
    case .comments: "comments"
    case .layout: "layout"
    case .progress: "progress"
    }
  }
}

extension DeadlineChange.Kind {
  fileprivate var code: StaticString {
    switch self {
    case .set: "deadline-set"
    case .dropped: "deadline-dropped"
    case .postponed: "postponed"
    case .advanced: "advanced"
    case .madePrecise: "made-precise"
    case .madeWider: "made-wider"
    case .madeRecurring: "made-recurring"
    case .madeSingle: "made-single"
    case .rhythm: "rhythm"
    case .replaced: "deadline-replaced"
    case .rewritten: "deadline-rewritten"
    }
  }
}

extension FigureChange.Kind {
  fileprivate var code: StaticString {
    switch self {
    case .set: "figure-set"
    case .dropped: "figure-dropped"
    case .raised: "raised"
    case .lowered: "lowered"
    case .reversed: "reversed"
    case .qualified: "figure-qualified"
    }
  }
}
