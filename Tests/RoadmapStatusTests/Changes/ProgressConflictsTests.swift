import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct ProgressConflictsTests {
  private func agreement(_ version: Int, _ lines: String) -> Agreement {
    let head = """
      roadmap-format 1
      agreement t  Title
        version: \(version)
        languages: en
        period: 2026..2028
        signed: 2026-0\(version)-10
      party UZ  One
      party RU  Two
      area A  Area

      """
    return Agreement.read(SourceText(Array((head + lines).utf8))).value
  }

  private func conflicts(
    _ before: String,
    _ after: String,
    journal lines: String,
    on day: String
  ) throws -> [ProgressConflict] {
    let old = agreement(1, before)
    let text = "journal-format 1 t UZ\n" + lines
    let journal = Journal.read(SourceText(Array(text.utf8)), owner: "UZ", agreement: "t").value
    let snapshot = try #require(
      Snapshot(
        FoldInput(
          versions: [VersionInFolder(number: 1, agreement: old)],
          journals: [journal],
          day: try self.day(day)
        )
      )
    )
    let diff = AgreementDiff(from: old, to: agreement(2, after))
    return diff.progressConflicts(with: snapshot)
      .compactMap { entry in
        guard case .progress(let conflict) = entry.change, entry.severity == .progress else {
          return nil
        }
        return conflict
      }
  }

  private func day(_ text: String) throws -> Day {
    let day = Day(iso: text.utf8Span.span)
    return try #require(day)
  }

  @Test
  func `a deadline that is moved after it had lapsed is named`() throws {
    let found = try conflicts(
      "activity A-1  Visit\n  due: 2026-03\n",
      "activity A-1  Visit\n  due: 2027-03\n",
      journal: "",
      on: "2026-06-01"
    )
    #expect(found == [.movedAfterLapse(last: try day("2026-03-31"))])
  }

  @Test
  func `a deadline that is moved in time is not`() throws {
    let found = try conflicts(
      "activity A-1  Visit\n  due: 2026-03\n",
      "activity A-1  Visit\n  due: 2027-03\n",
      journal: "",
      on: "2026-02-01"
    )
    #expect(found.isEmpty)
  }

  @Test
  func `what was reported done and is removed is named`() throws {
    let found = try conflicts(
      "activity A-1  Visit\nactivity A-2  Report\n",
      "activity A-1  Visit\n",
      journal: "2026-02-01 UZ A-2 done\n",
      on: "2026-06-01"
    )
    #expect(found == [.removedThoughDone])
  }

  @Test
  func `a target below what was reached is named, one above is not`() throws {
    func found(_ target: Int) throws -> [ProgressConflict] {
      try conflicts(
        "activity A-1  Visit\n  indicator A-1.n  Visits\n    target: 90 (2027)\n    by: UZ\n",
        "activity A-1  Visit\n  indicator A-1.n  Visits\n    target: \(target) (2027)\n    by: UZ\n",
        journal: "2026-04-01 UZ A-1.n measure value=60 period=2026-Q1\n",
        on: "2026-06-01"
      )
    }
    #expect(try found(50) == [.targetBelowAchieved])
    #expect(try found(70).isEmpty)
    #expect(try found(95).isEmpty)
  }

  @Test
  func `what is over on the first day of the newer version is named`() throws {
    let found = try conflicts(
      "activity A-1  Visit\n",
      "activity A-1  Visit\nactivity A-2  Report\n  due: 2026-01\n",
      journal: "",
      on: "2026-01-20"
    )
    #expect(found == [.overdueOnDayOne(last: try day("2026-01-31"))])
  }
}
