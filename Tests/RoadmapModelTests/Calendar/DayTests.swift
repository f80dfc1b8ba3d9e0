import Foundation
import RoadmapModel
import Testing

struct DayTests {
  private func day(_ text: String) throws -> Day {
    try #require(isoDay(text), "\(text)")
  }

  @Test
  func `all days from 1900 to 2199 agree with the calendar of Foundation`() throws {
    var calendar = Foundation.Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var expected = Day.earliest
    for year in Day.years {
      for month in 1...12 {
        let first = try #require(
          calendar.date(from: DateComponents(year: year, month: month, day: 1))
        )
        let length = try #require(calendar.range(of: .day, in: .month, for: first)).count
        #expect(Day.lastDay(ofMonth: month, year: year) == length)
        #expect(Int(first.timeIntervalSince1970 / 86_400) == Int(expected.number))
        for dayOfMonth in 1...length {
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          let parts = day.components
          guard day == expected, parts == (year, month, dayOfMonth) else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) is \(day)")
            return
          }
          if day < Day.latest { expected = try #require(day.adding(days: 1)) }
        }
        #expect(Day(year: year, month: month, day: length + 1) == nil)
      }
    }
    #expect(expected == Day.latest)
  }

  @Test(arguments: [
    (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 1, -1), (2025, 2, 29), (1900, 2, 29),
    (1899, 12, 31), (2200, 1, 1), (Int.max, 1, 1), (2025, Int.min, 1), (2025, 1, Int.max),
  ])
  func `days that do not exist are refused`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-02-29", 12, "2025-02-28"), ("2025-12-15", 1, "2026-01-15"),
    ("2025-03-31", -1, "2025-02-28"), ("2025-01-15", -1, "2024-12-15"),
  ])
  func `months are added up to the end of the month`(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months) == day(to))
  }

  @Test(arguments: [Int.max, Int.min, 200_000, -200_000])
  func `arithmetic that leaves the calendar gives nothing`(amount: Int) throws {
    let day = try day("2025-07-30")
    #expect(day.adding(days: amount) == nil)
    #expect(day.adding(months: amount) == nil)
    #expect(day.adding(years: amount) == nil)
    #expect(Day(number: amount) == nil)
  }

  @Test(arguments: [
    "2025-7-30", "2025-07-30 ", "2025/07/30", "２０２５-07-30", "", "2025-02-29", "20250-7-30",
  ])
  func `only ten ASCII bytes of a real day are an ISO day`(text: String) {
    #expect(isoDay(text) == nil)
  }

  @Test(arguments: ["1900-01-01", "2199-12-31", "2024-02-29", "1970-01-01"])
  func `a day is written as it was read`(text: String) throws {
    #expect(try day(text).isoText == text)
  }
}

struct WindowTests {
  @Test
  func `no window ends before it begins`() throws {
    let early = try #require(Day(year: 2025, month: 1, day: 1))
    let late = try #require(Day(year: 2026, month: 1, day: 1))
    #expect(Window(first: late, last: early) == nil)
    #expect(DayRange(first: late, last: early) == nil)
    #expect(Window(from: late, by: early).first == early)
    #expect(DayRange(first: early, last: late)?.count == 366)
    let open = try #require(Window(first: early, last: nil))
    #expect(open.contains(late) && open.contains(early))
    #expect(!Window(from: late).contains(early))
  }
}
