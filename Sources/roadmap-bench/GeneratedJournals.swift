import RoadmapStatus

/// The journals of a ``GeneratedAgreement``: three events an activity — begun and reported done by
/// one side, confirmed by the other — with instants and IDs as the program writes them, the earlier
/// above the later.
struct GeneratedJournals {
  let activities: Int

  /// Hands over the journal of the first party.
  func writeFirst(_ sink: (String) -> Void) {
    sink("journal-format 1 generated UZ\n")
    writeLines(sink) { line($0, "UZ/secretariat", "start", day: "2025-02-03", keys: "") }
    writeLines(sink) { line($0, "UZ/secretariat", "done", day: "2025-03-14", keys: "") }
  }

  /// Hands over the journal of the second party.
  func writeSecond(_ sink: (String) -> Void) {
    sink("journal-format 1 generated RU\n")
    writeLines(sink) { index in
      let claim = content(index, "UZ/secretariat", "done", day: "2025-03-14", keys: "")
      let of = EventID(ofLine: claim.utf8Span.span).text
      return line(index, "RU/office", "confirm", day: "2025-03-28", keys: " of=\(of)")
    }
  }

  private func writeLines(_ sink: (String) -> Void, _ line: (Int) -> String) {
    var part = ""
    for index in 0..<activities {
      part += line(index)
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
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    // Twelve a second, so that a day has room for a million lines.
    let second = index / 12
    let time = "T\(two(second / 3_600 % 24)):\(two(second / 60 % 60)):\(two(second % 60))Z"
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
