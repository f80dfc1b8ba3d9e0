import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapTestSupport
import Terminal
import Testing

struct StatusReportTests {
  private func page(us: String? = nil, width: Int = 100) throws -> String {
    text(
      of: StatusOverview([try recordedSample(us: us)], isNamed: false, in: .english)
        .lines(width: width, .unicode)
    )
  }

  @Test
  func `every page says which version, which day, and of what it counts`() throws {
    let page = try page()
    #expect(page.contains("sample v1, in force since 2026-01-10"))
    #expect(page.contains("as of 2026-06-15"))
    #expect(page.contains("1 of 9 activities"))
    #expect(page.contains("166 of 730 days"))
  }

  @Test
  func `without a reader the parties are named, with one it is us and them`() throws {
    let neutral = try page()
    #expect(neutral.contains("Needs UZ"))
    #expect(neutral.contains("Needs RU"))
    #expect(!neutral.contains("us ("))
    let ours = try page(us: "UZ")
    #expect(ours.contains("Needs us (UZ)"))
    #expect(ours.contains("Needs them (RU)"))
    #expect(ours.contains("Runs by itself"))
  }

  @Test
  func `what waits for an answer stands before what is only due`() throws {
    let lines = try page(us: "RU").split(separator: "\n")
    let group = lines.drop { !$0.hasPrefix("Needs us (RU)") }.dropFirst()
    #expect(
      group.first?.contains("awaiting confirmation") == true
        || group.first?.contains("answer") == true
    )
  }

  @Test
  func `a finished item needs nobody and is only counted`() throws {
    let page = try page()
    #expect(!page.contains("MON-1 "))
    #expect(page.contains("1 completed"))
  }

  @Test
  func `without any journal there are no headlines`() throws {
    let recorded = try recordedSample(journals: [:])
    let page = text(
      of: StatusOverview([recorded], isNamed: false, in: .english).lines(width: 80, .unicode)
    )
    #expect(page.contains("Text only, nothing recorded"))
    #expect(!page.contains("overdue"))
  }

  @Test
  func `when only an observer recorded, the page says so`() throws {
    let journal = try #require(sampleJournals["observer"])
    let recorded = try recordedSample(journals: ["observer": journal])
    let page = text(
      of: StatusOverview([recorded], isNamed: false, in: .english).lines(width: 80, .unicode)
    )
    #expect(page.contains("Only an observer recorded anything"))
  }

  @Test
  func `an ended agreement is folded unless it is asked for`() throws {
    let recorded = try recordedSample(on: try #require(Day(year: 2028, month: 2, day: 1)))
    let folded = text(
      of: StatusOverview([recorded], isNamed: false, in: .english).lines(width: 80, .unicode)
    )
    #expect(folded.hasPrefix("Ended\n  sample"))
    #expect(!folded.contains("overdue"))
    let named = text(
      of: StatusOverview([recorded], isNamed: true, in: .english).lines(width: 80, .unicode)
    )
    #expect(named.contains("overdue"))
  }

  @Test
  func `lines of journals that are in error are counted and the way to them is named`() throws {
    let recorded = try recordedSample(journals: [
      "UZ": "journal-format 1 sample UZ\nnonsense\n2026-03-10 UZ MON-1 done\n"
    ])
    let page = text(
      of: StatusOverview([recorded], isNamed: false, in: .english).lines(width: 80, .unicode)
    )
    #expect(page.contains("1 line of the journals needs attention: `roadmap check`"))
  }

  @Test
  func `Markdown made of hostile titles has no more cells, links or tags than ours`() throws {
    let hostile = sampleAgreement.replacing(
      "Joint report",
      with: "[x](javascript:1) | <b> `y` ![i](z) https://e.example www.e.example a@e.example"
    )
    let page = String(
      decoding: StatusOverview([try recordedSample(hostile)], isNamed: true, in: .english)
        .markdown(),
      as: UTF8.self
    )
    let line = try #require(page.split(separator: "\n").first { $0.contains("javascript") })
    var unescaped = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        unescaped.append(character)
      }
    }
    #expect(unescaped.count { $0 == "|" } == 4)
    for mark in ["[", "]", "<", "`", "://", "www.", "@"] {
      #expect(!unescaped.contains(mark), "\(mark)")
    }
  }
}
