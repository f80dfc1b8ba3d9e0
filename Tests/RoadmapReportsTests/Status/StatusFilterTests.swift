import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct StatusFilterTests {
  private func found(_ words: [String], us: String? = nil) throws -> [String] {
    let recorded = try recordedSample(us: us)
    let filter = try StatusFilter(words, agreements: ["sample"])
    let agreement = recorded.view.agreement
    return agreement.items
      .filter { $0.kind == .activity && filter.accepts($0, of: recorded) }
      .map { agreement.text.string($0.id) }
  }

  @Test(arguments: [
    (["is:completed"], ["MON-1"]),
    (["is:done"], ["MON-1"]),
    (["is:disputed"], ["EDU-2"]),
    (["is:unscheduled"], ["EDU-3"]),
    (["is:disputed", "or", "is:unscheduled"], ["EDU-2", "EDU-3"]),
    (["is:open", "area:MON"], ["MON-2", "MON-3", "MON-4"]),
    (["-is:open"], ["MON-1"]),
    (["due<2026-06", "is:open"], ["MON-3", "EDU-2"]),
    (["due>2027"], []),
    (["due>2026-12"], ["EDU-4"]),
    (["changed:<15d"], ["EDU-5"]),
    (["changed:>15d", "area:EDU"], ["EDU-1", "EDU-2", "EDU-3", "EDU-4"]),
    (["joint", "is:open"], ["MON-2"]),
    (["sample", "is:completed"], ["MON-1"]),
  ])
  func `filters find by status, deadline and change`(
    words: [String],
    expected: [String]
  ) throws {
    #expect(try found(words) == expected)
  }

  @Test
  func `a word finds the IDs that begin with it, in any case`() throws {
    #expect(try found(["edu-5"]) == ["EDU-5"])
    #expect(try Set(found(["EDU"])).isSuperset(of: ["EDU-1", "EDU-5"]))
    #expect(try !found(["5"]).contains("EDU-5"))
    #expect(try !found(["EDU", "-edu-5"]).contains("EDU-5"))
  }

  @Test
  func `is:ours depends on who asks`() throws {
    #expect(try found(["is:ours"]) == [])
    #expect(try found(["is:ours"], us: "RU").contains("EDU-5"))
    #expect(try !found(["is:ours"], us: "UZ").contains("EDU-5"))
  }

  @Test(arguments: Headline.allCases)
  func `every headline is a word behind is:`(headline: Headline) throws {
    let word = "is:" + "\(headline.word)".replacing(" ", with: "-")
    #expect(throws: Never.self) { try StatusFilter([word], agreements: []) }
  }

  @Test(arguments: [
    ("is:late-ish", StatusFilterProblem.statusUnknown("late-ish")),
    ("changed:<30", .ageUnreadable("<30")),
    ("due<soon", .item(.periodUnreadable("soon"))),
    ("si:open", .item(.keyUnknown("si", nearest: "is"))),
    ("or", .orAlone),
  ])
  func `what cannot be read is named`(word: String, problem: StatusFilterProblem) {
    let failure = #expect(throws: StatusFilterFailure.self) {
      try StatusFilter([word], agreements: [])
    }
    #expect(failure?.problem == problem)
    #expect(failure?.word == word)
  }

  @Test
  func `or needs a filter on both sides`() {
    for words in [["or", "a"], ["a", "or"], ["a", "or", "or", "b"]] {
      #expect(throws: StatusFilterFailure.self) { try StatusFilter(words, agreements: []) }
    }
  }
}
