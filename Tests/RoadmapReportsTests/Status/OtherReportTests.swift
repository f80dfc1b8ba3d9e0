import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

struct WhyReportTests {
  private func page(_ id: String, on day: Day = sampleDay) throws -> String {
    let recorded = try recordedSample(on: day)
    let index = try #require(ItemID(id).flatMap { recorded.view.agreement.item(named: $0) })
    let status = try #require(recorded.snapshot.status(of: index))
    return text(of: WhyReport(recorded, status).lines(width: 100, .unicode))
  }

  @Test
  func `the answer names headline, rule, window and every event with its line`() throws {
    let page = try page("MON-1")
    #expect(page.contains("✓ completed 2026-03-10"))
    #expect(page.contains("rule 1 of 15"))
    #expect(page.contains("2026-01-01 to 2026-03-31"))
    #expect(page.contains("2026-03-10  UZ claimed done"))
    #expect(page.contains("in both cities"))
    #expect(page.contains("Roadmaps/sample/UZ.journal:2"))
    #expect(page.contains("Roadmaps/sample/RU.journal:2"))
  }

  @Test
  func `an item that nobody wrote about says so`() throws {
    #expect(try page("MON-2").contains("No event was recorded about it."))
  }

  @Test
  func `each occurrence has its line`() throws {
    let page = try page("MON-3")
    for name in ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"] { #expect(page.contains(name)) }
  }
}

struct DueReportTests {
  private func page(days: Int, us: String? = nil) throws -> String {
    let last = try #require(sampleDay.adding(days: days))
    let span = try #require(DayRange(first: sampleDay, last: last))
    let report = DueReport([try recordedSample(us: us)], day: sampleDay, span: span, in: .english)
    return text(of: report.lines(width: 100, .unicode))
  }

  @Test
  func `claims and proposals come first, then what is late, then by day`() throws {
    let page = try page(days: 30)
    let order = ["To be answered", "Due by 2026-07-15", "Next"]
      .map { heading in
        page.range(of: heading)?.lowerBound
      }
    let found = order.compactMap { $0 }
    #expect(found.count == 3, "\(page)")
    #expect(found == found.sorted())
  }

  @Test
  func `a longer window moves what comes next into it`() throws {
    #expect(!(try page(days: 30)).contains("Due by 2026-12-31"))
    let wide = try page(days: 199)
    #expect(wide.contains("Due by 2026-12-31"))
    #expect(wide.contains("MON-3@2026-Q4"))
  }

  @Test
  func `with a reader only what is theirs is listed`() throws {
    let page = try page(days: 30, us: "RU")
    #expect(page.contains("for RU"))
    #expect(page.contains("EDU-5"), "the postponement waits for RU")
    #expect(!page.contains("EDU-2"), "UZ has to claim it again")
  }

  @Test
  func `what is finished, suspended or in an ended agreement is not due`() throws {
    #expect(!(try page(days: 365)).contains("MON-1 "))
    let day = try #require(Day(year: 2028, month: 1, day: 1))
    let span = try #require(DayRange(first: day, last: day))
    let report = DueReport([try recordedSample(on: day)], day: day, span: span, in: .english)
    #expect(text(of: report.lines(width: 80, .unicode)).contains("Nothing is due."))
  }
}

struct LogReportTests {
  @Test
  func `the newest fact stands first, and what was taken back is marked by word`() throws {
    let lines = text(
      of: LogReport([try recordedSample()], in: .english).lines(width: 120, .unicode)
    )
    .split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("2026-06-03") == true)
    #expect(lines.last?.hasPrefix("2026-03-10") == true)
    let started = try #require(lines.first { $0.contains("EDU-4") && $0.contains("started") })
    #expect(started.contains("(taken back)"))
    #expect(lines.contains { $0.contains("observer") })
    #expect(lines.count { $0.contains("(taken back)") } == 1)
  }

  @Test
  func `the history of an item is its own and that of what stands under it`() throws {
    let recorded = try recordedSample()
    let agreement = recorded.view.agreement
    let index = try #require(ItemID("MON-3").flatMap { agreement.item(named: $0) })
    let lines = LogReport(recorded, about: agreement[index]).lines(width: 120, .unicode)
    #expect(lines.count == 1)
    #expect(text(of: lines).contains("MON-3@2026-Q1"))
    let area = try #require(ItemID("MON").flatMap { agreement.item(named: $0) })
    #expect(LogReport(recorded, about: agreement[area]).lines(width: 120, .unicode).count == 4)
  }

  @Test
  func `what another side entered says by whom`() throws {
    let recorded = try recordedSample(journals: [
      "UZ": """
      journal-format 1 sample UZ
      2026-03-10 UZ MON-1 done
      2026-03-12 RU MON-1 confirm by=UZ/office evidence=evidence/letter.pdf

      """
    ])
    let page = text(of: LogReport([recorded], in: .english).lines(width: 120, .unicode))
    #expect(page.contains("(entered by UZ)"))
  }
}

struct TimelineReportTests {
  @Test(arguments: [40, 60, 80, 100, 160])
  func `every item has a line, and today a mark on those that leave room for it`(
    width: Int
  ) throws {
    let recorded = try recordedSample()
    let lines = TimelineReport(recorded).lines(width: width, .unicode)
    for item in recorded.view.agreement.items where item.kind == .activity {
      let id = recorded.view.agreement.text.string(item.id)
      #expect(lines.contains { $0.text.description.contains(id) }, "\(id)")
    }
    #expect(text(of: lines).contains("┊"))
    #expect(text(of: lines).contains("2027"))
  }

  @Test
  func `a bar ends in its deadline, and what is completed shows the day`() throws {
    let lines = TimelineReport(try recordedSample()).lines(width: 80, .unicode)
      .map(\.text.description)
    let meeting = try #require(lines.first { $0.contains("EDU-4") })
    #expect(meeting.hasSuffix("░◆"))
    let visit = try #require(lines.first { $0.contains("MON-1") })
    #expect(visit.contains("█✓"))
    let appeals = try #require(lines.first { $0.contains("MON-4") })
    #expect(appeals.hasSuffix("›"))
  }
}
