import Foundation
import RoadmapModel
import Testing

struct ScheduleTests {
  private func schedule(
    _ due: String,
    agreement: String = "2025-07-30..2026-12-31",
    inForce: String? = nil,
    completion: String? = nil
  ) throws -> Schedule {
    let deadline = try #require(reading(due).value, "\(due)")
    let period = try #require(readAgreementPeriod(agreement).value)
    let context = DeadlineContext(
      agreement: period,
      inForce: inForce.flatMap { isoDay($0) },
      completion: completion.flatMap { isoDay($0) }
    )
    return deadline.schedule(in: context)
  }

  private func text(_ window: Window?) -> String {
    "\(window?.first?.isoText ?? "-") \(window?.last?.isoText ?? "-")"
  }

  @Test(arguments: [
    ("2025-11-20", "2025-11-20 2025-11-20"), ("2025-11", "2025-11-01 2025-11-30"),
    ("2025-Q4", "2025-10-01 2025-12-31"), ("2026-H1", "2026-01-01 2026-06-30"),
    ("2026", "2026-01-01 2026-12-31"), ("2025-spring", "2025-03-01 2025-05-31"),
    ("2025-summer", "2025-06-01 2025-08-31"), ("2025-autumn", "2025-09-01 2025-11-30"),
    ("2026-early", "2026-01-01 2026-03-31"), ("2026-mid", "2026-01-01 2026-06-30"),
    ("2026-end", "2026-01-01 2026-12-31"), ("2025-Q4..2026-02", "2025-10-01 2026-02-28"),
    ("by 2026-03", "2025-07-30 2026-03-31"), ("by 2028-02", "2025-07-30 2028-02-29"),
    ("by 2025-03", "2025-03-31 2025-03-31"), ("ongoing", "2025-07-30 -"),
  ])
  func `a deadline has the window of the table`(due: String, expected: String) throws {
    #expect(try text(schedule(due).window) == expected)
  }

  @Test(arguments: [
    ("within 30 days", "2025-07-30 2025-08-29"), ("within 1 day", "2025-07-30 2025-07-31"),
    ("within 7 months", "2025-07-30 2026-02-28"), ("within 1 year", "2025-07-30 2026-07-30"),
    ("within 10000 years", "2025-07-30 2199-12-31"),
  ])
  func `a delay counts from the entry into force, its last day included`(
    due: String,
    expected: String
  ) throws {
    #expect(try text(schedule(due, inForce: "2025-07-30").window) == expected)
  }

  @Test
  func `a delay without its start is unscheduled`() throws {
    guard case .unscheduled = try schedule("within 30 days"),
      case .unscheduled = try schedule("within 30 days of MON-1", inForce: "2025-07-30")
    else {
      Issue.record("a delay was scheduled before its clock had started")
      return
    }
    let window = try schedule("within 2 months of MON-1", completion: "2025-12-31").window
    #expect(text(window) == "2025-12-31 2026-02-28")
  }

  @Test(arguments: ["on request", "to be agreed"])
  func `some deadlines have no window`(due: String) throws {
    guard case .noWindow = try schedule(due) else {
      Issue.record("\(due) has days")
      return
    }
  }

  @Test(arguments: [
    (
      "every quarter",
      "2025-Q3 2025-07-30 2025-09-30; 2025-Q4 2025-10-01 2025-12-31; "
        + "2026-Q1 2026-01-01 2026-03-31; 2026-Q2 2026-04-01 2026-06-30; "
        + "2026-Q3 2026-07-01 2026-09-30; 2026-Q4 2026-10-01 2026-12-31"
    ),
    ("every year", "2025 2025-07-30 2025-12-31; 2026 2026-01-01 2026-12-31"),
    ("every year by 03-31", "2026 2026-01-01 2026-03-31"),
    ("every year by 10-15", "2025 2025-07-30 2025-10-15; 2026 2026-01-01 2026-10-15"),
    (
      "every year in 2023..2024 by 02-29",
      "2023 2023-01-01 2023-02-28; 2024 2024-01-01 2024-02-29"
    ),
    (
      "every 2 years in 2025..2030",
      "2025 2025-01-01 2025-12-31; 2027 2027-01-01 2027-12-31; 2029 2029-01-01 2029-12-31"
    ),
    ("every 2 years in 2025-07..2028 by 03-31", "2027 2027-01-01 2027-03-31"),
    (
      "every half-year in 2026, within 30 days",
      "2026-H1 2026-01-01 2026-07-30; 2026-H2 2026-07-01 2027-01-30"
    ),
    ("every month in 2026-01..2026-02-27", "2026-01 2026-01-01 2026-01-31"),
    ("every 10000 months in 2026", "2026-01 2026-01-01 2026-01-31"),
    ("2 times in 2026-Q1..2026-Q2", "1 2026-01-01 2026-06-30; 2 2026-01-01 2026-06-30"),
    (
      "1990, 1991-Q1, 1992-03-25",
      "1990 1990-01-01 1990-12-31; 1991-Q1 1991-01-01 1991-03-31; 1992-03-25 1992-03-25 1992-03-25"
    ),
  ])
  func `a recurring deadline has these occurrences`(due: String, expected: String) throws {
    guard case .occurrences(let occurrences) = try schedule(due) else {
      Issue.record("\(due) has no occurrences")
      return
    }
    let written = occurrences.map {
      "\($0.name.text) \($0.days.first.isoText) \($0.days.last.isoText)"
    }
    #expect(written.joined(separator: "; ") == expected)
  }

  @Test
  func `recurring for ever needs a span`() throws {
    guard case .problem(.recurringWithoutEnd) = try schedule("every year", agreement: "2025..")
    else {
      Issue.record("a rhythm without an end was scheduled")
      return
    }
    let closed = try schedule("every year in 2025..2026", agreement: "2025..").window
    #expect(text(closed) == "2025-01-01 2026-12-31")
    #expect(try text(schedule("by 2026", agreement: "2025-03..").window) == "2025-03-01 2026-12-31")
  }

  @Test(arguments: ["every year in 2026-03..2026-05", "every year in 2026-04..2026-12 by 03-31"])
  func `a span too short for its rhythm is a problem`(due: String) throws {
    guard case .problem(.noOccurrence(let span)) = try schedule(due) else {
      Issue.record("\(due) was scheduled")
      return
    }
    #expect(due.contains(span.canonicalText))
  }

  @Test
  func `an occurrence is found by the name that journals write`() throws {
    guard case .occurrences(let yearly) = try schedule("every 2 years in 2025..2030"),
      case .occurrences(let repeated) = try schedule("12 times in 2026"),
      case .occurrences(let listed) = try schedule("2026-Q1, 2026-Q3")
    else {
      Issue.record("no occurrences")
      return
    }
    func found(_ occurrences: Occurrences, _ name: String) -> String? {
      occurrences.first(written: Array(name.utf8).span)?.name.text
    }
    #expect(found(yearly, "2027") == "2027")
    #expect(found(yearly, "2026") == nil)
    #expect(found(yearly, "2031") == nil)
    #expect(found(yearly, "2027-Q1") == nil)
    #expect(found(repeated, "12") == "12")
    #expect(found(repeated, "13") == nil)
    #expect(found(repeated, "0") == nil)
    #expect(found(repeated, "01") == nil)
    #expect(found(repeated, "99999") == nil)
    #expect(found(listed, "2026-Q3") == "2026-Q3")
    #expect(found(listed, "2026-Q2") == nil)
  }

  @Test(arguments: 0..<20)
  func `windows are well formed, and every occurrence is found by its name`(batch: Int) throws {
    for seed in (batch * 100)..<(batch * 100 + 100) {
      var random = SeededRandom(seed: UInt64(seed))
      let deadline = random.deadline()
      let context = DeadlineContext(
        agreement: .closed(random.span()),
        inForce: random.period().first,
        completion: random.period().first
      )
      let schedule = deadline.schedule(in: context)
      if let window = schedule.window, let first = window.first, let last = window.last {
        #expect(first <= last, "seed \(seed)")
      }
      guard case .occurrences(let occurrences) = schedule else { continue }
      #expect(!occurrences.isEmpty && occurrences.count <= Deadline.largestNumber, "seed \(seed)")
      var previous: Day?
      for (index, occurrence) in occurrences.enumerated().prefix(400) {
        #expect(occurrence.days.first <= occurrence.days.last, "seed \(seed)")
        if let previous { #expect(previous <= occurrence.dueDay, "seed \(seed)") }
        previous = occurrence.dueDay
        #expect(occurrences.index(named: occurrence.name) == index, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<40)
  func `every month of a span is what the calendar of Foundation says`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var calendar = Foundation.Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let span = random.span().days
    let text = "every month in \(span.first.isoText)..\(span.last.isoText)"
    var expected: [String] = []
    let end = Date(timeIntervalSince1970: Double(span.last.number) * 86_400)
    var start = Date(timeIntervalSince1970: Double(span.first.number) * 86_400)
    while let month = calendar.dateInterval(of: .month, for: start) {
      let last = month.end.addingTimeInterval(-86_400)
      if last > end { break }
      let parts = calendar.dateComponents([.year, .month, .day], from: last)
      expected.append("\(parts.year ?? 0)-\(parts.month ?? 0)-\(parts.day ?? 0)")
      start = month.end
    }
    let schedule = try schedule(text)
    guard case .occurrences(let occurrences) = schedule else {
      #expect(expected.isEmpty, "seed \(seed): \(text)")
      return
    }
    let found = occurrences.map { occurrence in
      let parts = occurrence.dueDay.components
      return "\(parts.year)-\(parts.month)-\(parts.day)"
    }
    #expect(found == expected, "seed \(seed): \(text)")
  }
}
