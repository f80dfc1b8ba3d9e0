import RoadmapReports
import Terminal
import Testing

/// What stands beside a deadline is what the status says of it, not what the calendar alone would.
struct LatenessTests {
  /// A screen with one item of the practice agreement chosen by its ID.
  private static func screen(
    _ number: Int,
    _ id: String,
    on day: String,
    in language: InterfaceLanguage = .english
  ) -> InterfaceFixture {
    let content = content(of: shippedPath, revision: 300, in: language, on: day)
    var fixture = InterfaceFixture(columns: 120, rows: 45, language: language, content: content)
    fixture.press("2 \(number) / \"\(id)\" <enter>")
    return fixture
  }

  private static func deadline(_ fixture: InterfaceFixture) -> String {
    fixture.lines.first { $0.contains("Deadline  ") } ?? ""
  }

  @Test(arguments: [2, 4])
  func `what was claimed in time is not late while it waits for the answer`(screen: Int) {
    let fixture = Self.screen(screen, "EDU-3", on: "2026-12-01")
    #expect(Self.deadline(fixture).contains("30 Nov 2026  in time"), "\(fixture.text)")
  }

  @Test(
    arguments: [(.russian, "в срок"), (.uzbekLatin, "oʻz muddatida")]
      as [(InterfaceLanguage, String)]
  )
  func `it is so in every language`(language: InterfaceLanguage, words: String) {
    let fixture = Self.screen(2, "EDU-3", on: "2026-12-01", in: language)
    #expect(fixture.text.contains("  \(words)"), "\(fixture.text)")
  }

  @Test
  func `what nobody claimed is late, and what comes is ahead`() {
    #expect(Self.deadline(Self.screen(2, "ENV-1", on: "2026-12-01")).contains("184 days late"))
    #expect(Self.deadline(Self.screen(2, "ORG-4", on: "2026-12-01")).contains("in 14 days"))
    #expect(Self.deadline(Self.screen(2, "ORG-4", on: "2026-12-15")).contains("today"))
  }

  @Test
  func `what is suspended is not late, however long ago its day was`() {
    let fixture = Self.screen(2, "CUL-4", on: "2029-01-01")
    #expect(!Self.deadline(fixture).isEmpty)
    #expect(!Self.deadline(fixture).contains("late"), "\(fixture.text)")
  }
}
