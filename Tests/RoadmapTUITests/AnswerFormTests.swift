import RoadmapReports
import RoadmapStatus
import RoadmapTUI
import RoadmapTestSupport
import Terminal
import Testing

/// What a dialog says it is about, and what it keeps.
struct AnswerFormTests {
  /// A board with one item chosen by its whole ID.
  private static func board(on id: String) -> InterfaceFixture {
    var fixture = InterfaceFixture()
    fixture.press("2 / \"\(id)\" <enter>")
    return fixture
  }

  private func recordOrder(_ effects: [InterfaceEffect]) -> RecordOrder? {
    guard effects.count == 1, case .record(let order) = effects[0] else { return nil }
    return order
  }

  @Test(arguments: ["EDU-3", "edu-3", "EDU-3.a", "ENV", "PART"])
  func `an exact ID chooses its item, whatever else begins so`(id: String) {
    #expect(Self.board(on: id).selection == id.uppercased().replacing(".A", with: ".a"))
  }

  @Test(
    arguments: [
      ("EDU-3", "c", "Answers: RU claimed done, 9 Nov 2026"),
      ("EDU-3", "x", "Answers: RU claimed done, 9 Nov 2026"),
      ("MON-6", "c", "Answers: RU proposed to postpone to 2027-H2, 16 Nov 2026"),
    ]
  )
  func `an answer says what it answers`(id: String, key: String, words: String) {
    var fixture = Self.board(on: id)
    fixture.press(key)
    #expect(fixture.text.contains(words), "\(fixture.text)")
  }

  @Test
  func `in the journal the chosen event is answered, and what cannot be answered is not`() throws {
    var fixture = InterfaceFixture()
    fixture.press("6")
    for _ in 0..<60 where !fixture.lineOfCursor.contains("MON-6 ") { fixture.press("j") }
    #expect(fixture.lineOfCursor.contains("RU"), "\(fixture.lineOfCursor)")
    fixture.press("c")
    let id = try #require(fixture.form?.subjects.first?.spelling)
    #expect(id.count == 12 && !id.contains("-"), "\(id)")
    #expect(fixture.text.contains("UZ confirms: MON-6"), "\(fixture.text)")
    #expect(fixture.text.contains("Answers: RU proposed to postpone to 2027-H2, 16 Nov 2026"))
    let order = try #require(recordOrder(fixture.press("<c-s>")))
    #expect(order.subjects == [id])
    fixture.press("<esc> 6 g")
    for _ in 0..<60 where !fixture.lineOfCursor.contains("EDU-3 ") { fixture.press("j") }
    fixture.press("a")
    #expect(fixture.form?.subjects.map(\.spelling) == ["EDU-3"])
  }

  @Test
  func `what another side answers on paper is what that side was asked`() {
    var fixture = Self.board(on: "EDU-4")
    fixture.press("c")
    #expect(!fixture.text.contains("Answers:"), "nothing waits for UZ")
    fixture.press("<s-tab> <right>")
    #expect(fixture.text.contains("RU confirms: EDU-4@2026-Q4"), "\(fixture.text)")
    #expect(fixture.text.contains("Answers: UZ claimed done, 17 Nov 2026"))
  }

  @Test
  func `the occurrence that will be recorded is named, and recorded`() throws {
    var fixture = Self.board(on: "MON-3")
    fixture.press("d")
    #expect(fixture.text.contains("UZ reports done: MON-3@2026"), "\(fixture.text)")
    let order = try #require(recordOrder(fixture.press("<c-s>")))
    #expect(order.subjects == ["MON-3@2026"])
  }

  // MARK: What was typed

  @Test
  func `what was typed before Esc is there again in the same dialog of the same item`() {
    var fixture = Self.board(on: "EDU-3")
    fixture.press("x \"Half of it\" <esc>")
    #expect(fixture.toast.hasPrefix("Not recorded. What was typed is kept"))
    fixture.press("c")
    #expect(fixture.form?[.note]?.text.text == "", "another dialog")
    fixture.press("<esc> x")
    #expect(fixture.form?[.note]?.text.text == "Half of it")
    #expect(fixture.toast == "What was typed before is here again.")
    fixture.press("<c-u> <esc>")
    #expect(fixture.toast.isEmpty, "nothing is left to keep")
    fixture.press("x")
    #expect(fixture.form?[.note]?.text.text == "")
  }

  @Test
  func `what was recorded is kept no longer, nor is a dialog in which nothing was typed`() {
    var fixture = Self.board(on: "EDU-3")
    fixture.press("x <esc>")
    #expect(fixture.toast.isEmpty)
    fixture.press("x \"No\" <esc> x <c-s>")
    _ = fixture.model.update(.recorded(echo: "Recorded.", shippedContent(in: .english)))
    fixture.press("x")
    #expect(fixture.form?[.note]?.text.text == "")
  }
}
