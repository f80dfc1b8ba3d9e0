import Foundation
import RoadmapReports
import RoadmapTUI
import RoadmapTestSupport
import Terminal
import Testing

/// What the screen of changes shows of two versions.
struct ChangesScreenTests {
  /// The two columns beside the list, as they are drawn.
  private static func columns(_ fixture: InterfaceFixture) -> (before: String, after: String) {
    let parts = fixture.lines.map { $0.components(separatedBy: "││") }.filter { $0.count == 3 }
    func column(_ place: Int) -> String {
      parts.flatMap { $0[place].split { " │".contains($0) } }.joined(separator: " ")
    }
    return (column(1), column(2))
  }

  private static func fixture(choosing id: String) -> InterfaceFixture {
    var fixture = InterfaceFixture(columns: 160, rows: 45)
    fixture.press("5")
    for _ in 0..<60 where !fixture.lineOfCursor.contains(" \(id) ") { fixture.press("j") }
    return fixture
  }

  @Test
  func `a moved deadline stands on the left as it was and on the right as it is`() {
    let (before, after) = Self.columns(Self.fixture(choosing: "MON-5"))
    #expect(before.contains("postponed by 153 days 2027-Q2"), "\(before)")
    #expect(!before.contains("autumn"), "\(before)")
    #expect(after.contains("postponed by 153 days 2027-autumn"), "\(after)")
    #expect(!after.contains("2027-Q2"), "\(after)")
  }

  @Test
  func `the other values that changed stand on their own sides too`() throws {
    var workspace = try ChangingWorkspace()
    let draft = "draft.roadmap"
    try workspace.replace("target: 12 (2026)", with: "target: 20 (2026)", in: draft)
    try workspace.replace(
      "kind: joint\n    short: Joint",
      with: "kind: mirror\n    short: Joint",
      in: draft
    )
    var fixture = InterfaceFixture(columns: 160, rows: 45, content: workspace.read())
    fixture.press("5")
    for (id, old, new) in [
      ("MON-1.centres", "12 (2026)", "20 (2026)"), ("MON-1", "joint", "mirror"),
    ] {
      fixture.press("g")
      for _ in 0..<60 where !fixture.lineOfCursor.contains(" \(id) ") { fixture.press("j") }
      let (before, after) = Self.columns(fixture)
      #expect(before.contains(old) && !before.contains(new), "\(before)")
      #expect(after.contains(new) && !after.contains(old), "\(after)")
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the list counts the changes as the dialog of an adoption does`(
    language: InterfaceLanguage
  ) {
    var fixture = InterfaceFixture(columns: 160, rows: 45, language: language)
    fixture.press("5")
    let headings = fixture.lines.compactMap { $0.firstMatch(of: /(\p{L}[\p{L} ]+ \d+) ╌/)?.1 }
    #expect(headings.count > 1)
    fixture.press("A")
    for heading in headings { #expect(fixture.text.contains(heading), "\(fixture.text)") }
  }
}
