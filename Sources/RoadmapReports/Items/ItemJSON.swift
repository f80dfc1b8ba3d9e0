import RoadmapModel
import RoadmapSyntax
import Terminal

extension AgreementView {
  /// What every object about an agreement says of it: name, version, day, period.
  package func writeMembers(to json: inout JSONWriter) {
    json.member("agreement", UntrustedText(name))
    json.member("path", UntrustedText(path))
    json.member("version", agreement.header.version)
    json.member("isDraft", versionNumber == nil)
    json.member("isInForce", isInForce)
    json.member("inForceSince", inForceSince.map { .quoted($0.isoText) })
    json.member("asOf", .quoted(day.isoText))
    json.member("hasEnded", hasEnded)
    json.member(
      "period",
      agreement.header.period.map { TerminalText.quoted($0.canonicalText) }
    )
    json.key("titles")
    writeTitles(to: &json) { agreement.title(of: agreement.header, in: $0) }
  }

  /// What every object about an item says of it.
  func writeMembers(of item: Item, to json: inout JSONWriter) {
    json.member("id", text(item.id))
    json.member("kind", item.kind.word)
    json.member("number", number(of: item))
    json.key("titles")
    writeTitles(to: &json) { agreement.title(of: item, in: $0) }
    json.member("area", area(of: item).map { text(agreement[$0].id) })
    json.member("parent", item.parent.map { text(agreement[$0].id) })
    json.key("owners")
    json.beginArray()
    for owner in ownerIDs(of: item) { json.value(owner) }
    json.endArray()
    if item.kind == .activity {
      json.member("sharing", .quoted("\(agreement.kind(of: item).spelling)"))
    } else {
      json.member("sharing", nil as TerminalText?)
    }
    let deadline = agreement.deadline(of: item)
    json.member("due", deadline?.shown)
    writeSchedule(of: deadline, to: &json)
    json.member("line", Int(item.line))
  }

  private func writeSchedule(of deadline: Deadline?, to json: inout JSONWriter) {
    let schedule = agreement.deadlineContext.flatMap { deadline?.schedule(in: $0) }
    let window = schedule?.window
    json.member("firstDay", window?.first.map { .quoted($0.isoText) })
    json.member("lastDay", window?.last.map { .quoted($0.isoText) })
    if case .occurrences(let occurrences) = schedule {
      json.member("occurrences", occurrences.count)
    } else {
      json.member("occurrences", nil as Int?)
    }
  }

  /// The titles as an object of language tags.
  func writeTitles(to json: inout JSONWriter, _ find: (Int) -> ByteRange?) {
    json.beginObject()
    for (index, language) in agreement.languages.enumerated() {
      guard let range = find(index) else { continue }
      json.key(UntrustedText(language.text))
      json.value(text(range))
    }
    json.endObject()
  }

  /// The area that an item is in, itself if it is one.
  func area(of item: Item) -> ItemIndex? {
    var parent = item.parent
    while let index = parent {
      if agreement[index].kind == .area { return index }
      parent = agreement[index].parent
    }
    return nil
  }
}
