import RoadmapTUI
import Terminal
import Testing

/// A field in a form, written on with keys.
struct TextFieldTests {
  private func note(_ keys: String) -> String {
    var fixture = InterfaceFixture()
    fixture.press("2 g j a " + keys)
    return fixture.form?[.note]?.text.text ?? ""
  }

  @Test(
    arguments: [
      ("\"abc\"", "abc"), ("\"abc\" <bs>", "ab"), ("\"abc\" <left> <bs>", "ac"),
      ("\"abc\" <home> <del>", "bc"), ("\"abc\" <home> x <end> y", "xabcy"),
      ("\"one two \" <c-w>", "one "), ("\"one two\" <c-u>", ""),
      ("\"bc\" <c-a> a <c-e> d", "abcd"), ("<bs> <del> <left> a", "a"),
    ] as [(String, String)]
  )
  func `keys edit a line`(keys: String, text: String) {
    #expect(note(keys) == text)
  }

  @Test
  func `a letter and its accent are one character`() {
    #expect(note("\"e\u{301}x\" <bs> <bs>").isEmpty)
    #expect(note("\"👨‍👩‍👧\" <bs>").isEmpty)
  }

  @Test
  func `an accent typed behind the caret joins the letter before it`() {
    #expect(
      note("\"ab\" <left> \"\u{301}\"").unicodeScalars.elementsEqual("a\u{301}b".unicodeScalars)
    )
  }

  @Test
  func `a text that is far too long is not taken in`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j a")
    fixture.paste(String(repeating: "a", count: 9_000))
    #expect(fixture.form?[.note]?.text.text.count == TextField.longest)
    fixture.press("b")
    #expect(fixture.form?[.note]?.text.text.count == TextField.longest)
  }

  @Test
  func `of a long text the part around the caret is seen`() {
    var fixture = InterfaceFixture(columns: 50, rows: 15)
    fixture.press("2 g j a \"\(String(repeating: "a ", count: 60))end\"")
    #expect(fixture.lineOfCursor.contains("…"))
    #expect(fixture.lineOfCursor.contains("end"))
    fixture.press("<home>")
    #expect(!fixture.lineOfCursor.contains("end"))
  }
}
