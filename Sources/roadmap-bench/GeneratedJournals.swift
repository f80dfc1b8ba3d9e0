import RoadmapStatus

/// The journals of a ``GeneratedAgreement``: three events an activity — begun and reported done by
/// one side, confirmed by the other — with instants and IDs as the program writes them.
struct GeneratedJournals {
  let activities: Int

  /// Hands over the journal of the first party.
  func writeFirst(_ sink: (String) -> Void) {
    write("UZ", sink) { index in
      [
        line(index, "UZ/secretariat", "start", day: "2025-02-03", keys: ""),
        line(index, "UZ/secretariat", "done", day: "2025-03-14", keys: ""),
      ]
    }
  }

  /// Hands over the journal of the second party.
  func writeSecond(_ sink: (String) -> Void) {
    write("RU", sink) { index in
      let claim = content(index, "UZ/secretariat", "done", day: "2025-03-14", keys: "")
      let of = EventID(ofLine: claim.utf8Span.span).text
      return [line(index, "RU/office", "confirm", day: "2025-03-28", keys: " of=\(of)")]
    }
  }

  private func write(_ party: String, _ sink: (String) -> Void, _ lines: (Int) -> [String]) {
    sink("journal-format 1 generated \(party)\n")
    var part = ""
    for index in 0..<activities {
      for line in lines(index) { part += line }
      if part.utf8.count > 60_000 {
        sink(part)
        part = ""
      }
    }
    sink(part)
  }

  private func line(
    _ index: Int,
    _ author: String,
    _ verb: String,
    day: String,
    keys: String
  ) -> String {
    let content = content(index, author, verb, day: day, keys: keys)
    return content + " id=" + EventID(ofLine: content.utf8Span.span).text + "\n"
  }

  private func content(
    _ index: Int,
    _ author: String,
    _ verb: String,
    day: String,
    keys: String
  ) -> String {
    let second = index % 60
    let time =
      "T09:\(index / 60 % 60 < 10 ? "0" : "")\(index / 60 % 60):\(second < 10 ? "0" : "")\(second)Z"
    return "\(day) \(author) \(subject(index)) \(verb)\(keys) at=\(day)\(time)"
  }

  /// Of what is due several times, the first occurrence.
  private func subject(_ index: Int) -> String {
    switch index % 8 {
    case 3: "N\(index)@2025-Q1"
    case 7: "N\(index)@2025"
    default: "N\(index)"
    }
  }
}
