import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// `ROADMAP_LONG=1 swift test --filter StateSpaceTests` plays all combinations.
struct StateSpaceTests {
  /// Before the window, in it, two thirds gone, near its end, after it; near the end of the moved
  /// window, near the end of the agreement, after it.
  static let days = [
    (2026, 2, 10), (2026, 4, 10), (2026, 8, 20), (2026, 9, 15), (2026, 10, 20), (2027, 8, 15),
    (2027, 11, 15), (2028, 2, 1),
  ]

  @Test(arguments: [nil, ExpiryRule.carryOver, .lapse])
  func `every state has the one headline that the table gives it`(_ onExpiry: ExpiryRule?) throws {
    let (agreement, journals) = files(onExpiry)
    // Only the end of the agreement depends on what was said about it.
    for (year, month, date) in onExpiry == nil ? Self.days : [Self.days[7]] {
      let day = try #require(Day(year: year, month: month, day: date))
      let snapshot = try #require(
        Snapshot(
          FoldInput(
            versions: [VersionInFolder(number: 1, agreement: agreement)],
            journals: journals,
            day: day
          )
        )
      )
      try compare(snapshot, on: day, onExpiry)
    }
  }

  private func files(_ onExpiry: ExpiryRule?) -> (Agreement, [Journal]) {
    var text =
      "roadmap-format 1\nagreement twin  T\n  version: 1\n  languages: en\n"
      + "  period: 2026..2027\n  signed: 2026-01-01\n"
    if let onExpiry { text += "  on-expiry: \(onExpiry.spelling)\n" }
    text += "party UZ  A\nparty RU  B\narea X  Area\n"
    var lines: [String: [String]] = [:]
    for (place, state) in StateSpace.played.enumerated() {
      text += state.heading("X\(place)")
      for (owner, more) in state.lines("X\(place)") { lines[owner, default: []] += more }
    }
    let journals = lines.keys.sorted()
      .map { owner in
        let content =
          "journal-format 1 twin \(owner)\n" + (lines[owner] ?? []).joined(separator: "\n")
        return Journal.read(SourceText(Array(content.utf8)), owner: owner, agreement: "twin").value
      }
    return (Agreement.read(SourceText(Array(text.utf8))).value, journals)
  }

  private func compare(_ snapshot: Snapshot, on day: Day, _ onExpiry: ExpiryRule?) throws {
    let calendar = StateSpace.Calendar(
      signed: try range((2026, 4, 1), (2026, 9, 30)),
      moved: try range((2027, 3, 1), (2027, 8, 31)),
      end: try range((2026, 1, 1), (2027, 12, 31)).last,
      onExpiry: onExpiry
    )
    #expect(snapshot.items.count == StateSpace.played.count)
    let compared: Set<String> = [
      "suspended", "agreement ended", "overdue", "partly completed", "due soon", "at risk",
    ]
    var complaints: [String] = []
    for (state, status) in zip(StateSpace.played, snapshot.items) {
      let holds = state.conditions(on: day, calendar)
      let headline = StateSpace.headline(holds, onExpiry)
      let flags = Set(status.flags.flatMap(\.caseWords)).intersection(compared)
      if status.headline != headline || flags != StateSpace.flags(holds, onExpiry) {
        complaints.append(
          "\(day.isoText) \(state): expected \(headline) \(StateSpace.flags(holds, onExpiry)), "
            + "found \(status.headline) \(flags)"
        )
      }
    }
    #expect(complaints.isEmpty, "\(complaints.count): \(complaints.prefix(3))")
  }

  private func range(_ first: (Int, Int, Int), _ last: (Int, Int, Int)) throws -> DayRange {
    let start = try #require(Day(year: first.0, month: first.1, day: first.2))
    let end = try #require(Day(year: last.0, month: last.1, day: last.2))
    return try #require(DayRange(first: start, last: end))
  }
}
