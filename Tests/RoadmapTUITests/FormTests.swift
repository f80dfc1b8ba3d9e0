import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapTUI
import Terminal
import Testing

struct FormTests {
  private let today = Day(year: 2026, month: 11, day: 23)

  /// The order of the only effect, which is a record.
  private func recordOrder(_ effects: [InterfaceEffect]) -> RecordOrder? {
    guard effects.count == 1, case .record(let order) = effects[0] else { return nil }
    return order
  }

  @Test
  func `two keys make a record: one opens the dialog, Enter on its button writes`() throws {
    var fixture = InterfaceFixture()
    #expect(fixture.press("2 g j j d").isEmpty)
    #expect(fixture.form?.subjects.map(\.spelling) == ["MON-2"])
    let order = try #require(recordOrder(fixture.press("<enter>")))
    #expect(order.agreement == "practice")
    #expect(order.verb == .done)
    #expect(order.subjects == ["MON-2"])
    #expect(order.day == today)
    #expect(order.onBehalfOf == nil)
  }

  @Test(
    arguments: [
      ("d", .done, [.day, .evidence, .note, .behalf]), ("p", .postpone, [.to, .note, .day]),
      ("a", .note, [.note, .evidence, .day]),
    ] as [(String, Verb, [RecordForm.FieldName])]
  )
  func `a dialog asks what its record needs, the needed things first`(
    key: String,
    verb: Verb,
    first: [RecordForm.FieldName]
  ) {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j \(key)")
    #expect(fixture.form?.verb == verb)
    #expect(fixture.form?.fields.map(\.name).prefix(first.count).elementsEqual(first) == true)
  }

  @Test
  func `the title says who says what, and the line above the button what is written`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j d")
    #expect(fixture.text.contains("UZ reports done: MON-2"))
    #expect(fixture.text.contains("Adds 1 line to UZ.journal"))
    fixture.press("<esc> p \"2027\" <enter>")
    #expect(fixture.text.contains("counts when RU agrees"))
  }

  @Test
  func `arrows change the day, across the end of a month`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j d <tab> <right> <right>")
    #expect(fixture.form?[.day]?.text.text == "2026-11-25")
    fixture.press(String(repeating: "<left> ", count: 25))
    #expect(fixture.form?[.day]?.text.text == "2026-10-31")
  }

  @Test(arguments: ["2026-11-20", "20.11.2026", " 2026-11-20 "])
  func `a day is typed as people write it`(text: String) throws {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j d <tab> <c-u> \"\(text)\" <enter>")
    let order = try #require(recordOrder(fixture.press("<enter>")))
    #expect(order.day == Day(year: 2026, month: 11, day: 20))
  }

  @Test
  func `a day that is none is told, keeps the keys, and is never recorded`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j d <tab> <c-u> \"31.02.2026\" <tab>")
    #expect(fixture.text.contains("not a day; write 2026-11-23 or 23.11.2026"))
    #expect(fixture.press("<s-tab> <up> <down> <enter>").isEmpty)
    #expect(fixture.focusedField == .day)
    #expect(fixture.press("<c-s>").isEmpty)
    #expect(fixture.text.contains("! Cannot be read: Day."))
    #expect(fixture.focusedField == .day)
  }

  @Test
  func `what is still missing is asked for before the button`() {
    var fixture = InterfaceFixture()
    fixture.press("2 G k k k k m \"5\" <enter>")
    #expect(fixture.focusedField == .period)
    #expect(fixture.press("<c-s>").isEmpty)
    #expect(fixture.text.contains("! Still missing: Period."))
    fixture.press("\"2026\" <enter>")
    #expect(fixture.focusedField == nil)
  }

  @Test
  func `who writes on the button writes a note`() throws {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j d \"Sent by post\"")
    #expect(fixture.focusedField == .note)
    fixture.press("<enter>")
    let order = try #require(recordOrder(fixture.press("<enter>")))
    #expect(order.text == "Sent by post")
  }

  @Test
  func `a proposal carries the new deadline and the reason`() throws {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j p \"2027-H1\" <tab> \"No funds\" <enter>")
    let order = try #require(recordOrder(fixture.press("<enter>")))
    #expect(order.verb == .postpone)
    #expect(order.to.map { "\($0)" } == PeriodSpan(typed: "2027-H1").map { "\($0)" })
    #expect(order.to != nil)
    #expect(order.text == "No funds")
  }

  @Test
  func `an indicator is measured with figure and period`() throws {
    var fixture = InterfaceFixture()
    fixture.press("2 G k k k k m \"5200\" <enter> \"2026\" <enter>")
    let order = try #require(recordOrder(fixture.press("<enter>")))
    #expect(order.subjects == ["PART"])
    #expect(order.value == "5200")
    #expect(order.period == PeriodSpan(typed: "2026"))
  }

  @Test
  func `several pieces of evidence stand with semicolons between them`() throws {
    var fixture = InterfaceFixture()
    let looks = fixture.press("2 g j j d <tab> <tab> \"a.pdf; https://b.example \" <tab>")
    #expect(
      looks == [.lookAtEvidence(agreement: "practice", text: "a.pdf; https://b.example ")]
    )
    let order = try #require(recordOrder(fixture.press("<c-s>")))
    #expect(order.evidence == ["a.pdf", "https://b.example"])
  }

  @Test
  func `what was found out about the evidence stands below it, unless it was changed since`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j d <tab> <tab> \"a.pdf\" <tab>")
    let remark = RecordForm.Remark(words: "found", isGood: true)
    _ = fixture.model.update(.evidenceSeen(text: "b.pdf", remark))
    #expect(fixture.form?[.evidence]?.remark == nil)
    _ = fixture.model.update(.evidenceSeen(text: "a.pdf", remark))
    #expect(fixture.text.contains("✓ found"))
    fixture.press("<s-tab> x")
    #expect(fixture.form?[.evidence]?.remark == nil)
  }

  @Test
  func `what the other side said on paper is entered in its name`() throws {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j d <s-tab> <right>")
    #expect(fixture.text.contains("RU reports done: MON-2"))
    #expect(fixture.text.contains("‹ RU ›"))
    let order = try #require(recordOrder(fixture.press("<c-s>")))
    #expect(order.onBehalfOf == "RU")
    fixture.press("<right>")
    #expect(fixture.text.contains("‹ ourselves ›"))
  }

  @Test
  func `marked rows are recorded together, one line each`() throws {
    var fixture = InterfaceFixture()
    fixture.press("2 g j <space> <space> a \"By telephone\"")
    #expect(fixture.text.contains("UZ notes on 2 items"))
    fixture.press("<enter>")
    #expect(fixture.text.contains("Adds 2 lines to UZ.journal"))
    let order = try #require(recordOrder(fixture.press("<enter>")))
    #expect(order.subjects == ["MON-1", "MON-2"])
    #expect(order.text == "By telephone")
  }

  @Test
  func `a mark is taken away with the same key`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j <space> k <space>")
    #expect(fixture.model.marked.isEmpty)
  }

  @Test
  func `an occurrence is recorded by its name`() throws {
    var fixture = InterfaceFixture()
    fixture.press("4 / \"is:overdue\" <enter> g d")
    let order = try #require(recordOrder(fixture.press("<enter>")))
    #expect(order.subjects == ["MON-3@2026"])
  }

  @Test
  func `rows of several agreements are not recorded together`() {
    var fixture = InterfaceFixture(columns: 100, rows: 45)
    fixture.press("4 g <space>")
    while fixture.selection != "MIG" { fixture.press("j") }
    fixture.press("<space> d")
    #expect(fixture.form == nil)
    #expect(fixture.toast.contains("belong to several agreements"))
  }

  @Test
  func `an entry of the journal cannot be marked, since it is no item`() {
    var fixture = InterfaceFixture()
    fixture.press("6 g <space>")
    #expect(fixture.model.marked.isEmpty)
    #expect(fixture.toast == "Choose an activity first.")
  }

  // MARK: Answers

  @Test
  func `a record that was written closes the dialog and says what it means`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j <space> d <enter>")
    _ = fixture.model.update(
      .recorded(echo: "MON-1 reported done by UZ.", shippedContent(in: .english))
    )
    #expect(fixture.model.layers.isEmpty)
    #expect(fixture.model.marked.isEmpty)
    #expect(fixture.lines.last == " MON-1 reported done by UZ.")
    fixture.press("j")
    #expect(fixture.toast.isEmpty)
  }

  @Test
  func `a record that was refused keeps the dialog with all that was typed, and says why`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j d <tab> <tab> <tab> \"Text\" <c-s>")
    _ = fixture.model.update(.refused("the disk is full. Nothing was changed.", about: nil))
    #expect(fixture.form?[.note]?.text.text == "Text")
    #expect(fixture.text.contains("! the disk is full. Nothing was changed."))
    #expect(recordOrder(fixture.press("<c-s>")) != nil)
  }

  @Test
  func `Esc leaves the dialog and records nothing`() {
    var fixture = InterfaceFixture()
    let effects = fixture.press("2 g j d \"x\" <tab> <esc>")
    #expect(effects.isEmpty)
    #expect(fixture.model.layers.isEmpty)
  }

  @Test
  func `Ctrl-C and Ctrl-Z work inside a dialog`() {
    var fixture = InterfaceFixture()
    #expect(fixture.press("2 g j d <c-z>") == [.suspend])
    #expect(fixture.form != nil)
    #expect(fixture.press("<c-c>") == [.quit])
  }

  // MARK: Paste

  @Test
  func `pasted text goes into the field, line breaks become spaces, and nothing runs`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j a")
    let effects = fixture.paste("one\r\ntwo\u{1B}[31m\tq\r")
    #expect(effects.isEmpty)
    #expect(fixture.form?[.note]?.text.text == "one two[31m q ")
    #expect(fixture.form?.focus == 0)
  }

  @Test
  func `text that is pasted where nothing is written is not taken for keys`() {
    var fixture = InterfaceFixture()
    #expect(fixture.paste("2jd\rq").isEmpty)
    #expect(fixture.model.screen == .overview)
    #expect(fixture.toast.contains("taken in only where something is being written"))
    fixture.press("2 L")
    fixture.paste("3\r")
    #expect(fixture.model.settings.language == .english)
  }

  // MARK: Undo

  @Test
  func `u takes back the latest of one's own, and in the journal the chosen entry`() throws {
    var fixture = InterfaceFixture()
    var order = try #require(recordOrder(fixture.press("2 g j u")))
    #expect(order.verb == .undo)
    #expect(order.subjects.isEmpty)
    order = try #require(recordOrder(fixture.press("6 g u")))
    #expect(order.subjects == ["px9rxrgp48np"])
  }

  @Test
  func `what another side recorded is not taken back`() {
    var fixture = InterfaceFixture()
    fixture.press("6 g")
    while !fixture.lineOfCursor.contains("RU") { fixture.press("j") }
    #expect(fixture.press("u").isEmpty)
    #expect(fixture.toast == "Only what your own side recorded can be taken back.")
  }

  // MARK: What cannot be done

  @Test(
    arguments: [
      ("1 d", "Choose an activity first."),
      ("2 g j c", "No claim or proposal waits for an answer here."),
      ("2 G d", "Nothing is recorded about this: it is text of the agreement only."),
      ("2 G o", "No evidence was recorded here."),
      ("2 g j m", "Only indicators are measured; choose one."),
      ("2 H", "Nothing is missing from the journals."),
      ("2 G w", "Nothing is recorded about this: it is text of the agreement only."),
    ] as [(String, String)]
  )
  func `a command that cannot be run says why and does nothing`(keys: String, reason: String) {
    var fixture = InterfaceFixture()
    #expect(fixture.press(keys).isEmpty)
    #expect(fixture.toast == reason)
    #expect(fixture.model.layers.isEmpty)
  }

  @Test
  func `a draft is opened at the line of what is chosen; an adopted version is not edited`() {
    var fixture = InterfaceFixture()
    let effects = fixture.press("2 g j j e")
    guard case .edit(let path, let line) = effects.first else {
      Issue.record("e opens the draft: \(effects)")
      return
    }
    #expect(path.hasSuffix("practice/draft.roadmap"))
    #expect(line > 80)
    fixture.press("1 j 2 e")
    #expect(fixture.toast == "An adopted version is not edited: there is no draft to open.")
  }

  // MARK: Small terminals

  @Test
  func `a terminal that is too small records nothing and takes no text`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j d")
    _ = fixture.model.update(.resized(ScreenSize(columns: 23, rows: 5)))
    #expect(fixture.press("<enter> <c-s> d x").isEmpty)
    fixture.paste("text")
    #expect(fixture.form?[.day]?.text.text == "2026-11-23")
    #expect(fixture.lines[1].contains("the terminal is too"))
    _ = fixture.model.update(.resized(ScreenSize(columns: 80, rows: 24)))
    #expect(fixture.form?.isOnButton == true)
    _ = fixture.model.update(.resized(ScreenSize(columns: 10, rows: 2)))
    #expect(fixture.press("q") == [.quit])
  }
}
