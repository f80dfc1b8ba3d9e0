import RoadmapReports
import RoadmapTUI
import Terminal
import Testing

/// What was typed wrong is said whole, and keeps the keys that are to correct it.
struct WrongFieldTests {
  @Test(
    arguments: [
      ("2 g j j p", "2026-Q7", "2027-Q2", .to, "not a period"),
      ("2 G k k k k m", "many", "66.2", .value, "not a figure"),
      ("2 G k k k k m \"5\" <enter>", "soon", "2026", .period, "not a period"),
    ] as [(String, String, String, RecordForm.FieldName, String)]
  )
  func `what cannot be read keeps the keys, and the correction lands where it belongs`(
    keys: String,
    wrong: String,
    right: String,
    field: RecordForm.FieldName,
    words: String
  ) {
    for leaving in ["<enter>", "<tab>", "<down>", "<up>", "<s-tab>"] {
      var fixture = InterfaceFixture()
      fixture.press("\(keys) \"\(wrong)\" \(leaving)")
      #expect(fixture.focusedField == field, "\(leaving)")
      #expect(fixture.text.contains(words))
      fixture.press("<c-u> \"\(right)\"")
      #expect(fixture.form?[field]?.text.text == right)
      #expect(!fixture.text.contains(words))
      fixture.press(leaving)
      #expect(fixture.focusedField != field, "\(leaving)")
    }
  }

  @Test
  func `evidence that is not there takes the keys back`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j d <tab> <tab> \"a.pdf\" <enter>")
    #expect(fixture.form?.isOnButton == true)
    let remark = RecordForm.Remark(words: "a.pdf is not there", isGood: false)
    _ = fixture.model.update(.evidenceSeen(text: "a.pdf", remark))
    #expect(fixture.focusedField == .evidence)
    #expect(fixture.text.contains("! a.pdf is not there"))
  }

  @Test(
    arguments: [(100, 30), (80, 24), (50, 15), (36, 10)],
    InterfaceLanguage.allCases
  )
  func `what is wrong with a field is said whole`(
    size: (columns: Int, rows: Int),
    language: InterfaceLanguage
  ) {
    var fixture = InterfaceFixture(columns: size.columns, rows: size.rows, language: language)
    fixture.press("2 / \"EDU-1\" <enter> p \"2026-Q7\" <enter>")
    // What stands inside the frame of the dialog.
    let inside = min(size.columns, 74) - 2
    let dialog = fixture.lines.map { $0.dropFirst((size.columns - inside) / 2).prefix(inside) }
    let seen = dialog.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(seen.contains(fixture.model.say(.periodUnreadable).description), "\(fixture.text)")
    #expect(fixture.lineOfCursor.contains("2026-Q7"))
  }

  @Test
  func `a refusal that is about a field gives it the keys`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j d <c-s>")
    _ = fixture.model.update(.refused("that day is not over. Nothing was changed.", about: .day))
    #expect(fixture.focusedField == .day)
  }
}
