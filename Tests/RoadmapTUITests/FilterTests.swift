import RoadmapTUI
import Testing

struct FilterTests {
  @Test
  func `a filter counts while it is typed, and shows what its hits stand under`() {
    var fixture = InterfaceFixture()
    fixture.press("2 / \"is:overdue\"")
    #expect(fixture.rows == ["MON", "MON-3", "ENV", "ENV-1"])
    #expect(fixture.lines.last == " / is:overdue")
    fixture.press("<bs> <bs> <bs> <bs> <bs> <bs> <bs> <bs> <bs> <bs>")
    #expect(fixture.rows.count > 20)
  }

  @Test
  func `words of a title are a filter`() {
    var fixture = InterfaceFixture()
    fixture.press("2 / \"phrasebook\"")
    #expect(fixture.rows == ["EDU", "EDU-3"])
  }

  @Test
  func `a filter that cannot be read says so and keeps the last that could`() {
    var fixture = InterfaceFixture()
    fixture.press("2 / \"is:overdue\"")
    fixture.paste(" due<someday")
    #expect(fixture.rows == ["MON", "MON-3", "ENV", "ENV-1"])
    #expect(fixture.lines.last?.contains("cannot be read: due<someday") == true)
    fixture.press("<enter>")
    #expect(fixture.rows == ["MON", "MON-3", "ENV", "ENV-1"])
    #expect(fixture.text.contains("filter: is:overdue"))
  }

  @Test
  func `Enter keeps the filter, Esc while typing removes it`() {
    var fixture = InterfaceFixture()
    fixture.press("2 / \"is:overdue\" <enter>")
    #expect(fixture.selection == "MON-3")
    fixture.press("/ \" x\" <esc>")
    #expect(!fixture.model.filter.isActive)
    #expect(fixture.selection == "MON-3")
  }

  @Test
  func `what was chosen is chosen again when the filter that hid it goes`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j / \"phrase\"")
    #expect(fixture.selection != "MON-2")
    fixture.press("<esc>")
    #expect(fixture.selection == "MON-2")
  }

  @Test
  func `keys of commands are letters while a filter is typed`() {
    var fixture = InterfaceFixture()
    let effects = fixture.press("2 / q d 1")
    #expect(effects.isEmpty)
    #expect(fixture.model.screen == .board)
    #expect(fixture.model.filter.text.text == "qd1")
  }

  @Test
  func `the arrows move in the list while a filter is typed`() {
    var fixture = InterfaceFixture()
    fixture.press("2 / \"is:overdue\" <home> <down>")
    #expect(fixture.selection != nil)
    #expect(fixture.model.filter.isOpen)
  }

  @Test
  func `n and N go from hit to hit, not to what the hits stand under`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g / \"is:overdue\" <enter> g n")
    #expect(fixture.selection == "MON-3")
    fixture.press("n")
    #expect(fixture.selection == "ENV-1")
    fixture.press("n")
    #expect(fixture.selection == "MON-3")
    fixture.press("N")
    #expect(fixture.selection == "ENV-1")
  }

  @Test
  func `without a filter n says that there is none`() {
    var fixture = InterfaceFixture()
    fixture.press("2 n")
    #expect(fixture.toast == "There is no filter; `/` types one.")
  }

  @Test
  func `a filter holds on every screen`() {
    var fixture = InterfaceFixture()
    fixture.press("2 / \"is:overdue\" <enter> 4")
    #expect(fixture.rows.first == "MON-3@2026")
    #expect(fixture.rows.allSatisfy { $0.hasPrefix("MON-3@") })
    fixture.press("1")
    #expect(fixture.rows == ["practice"])
    fixture.press("6")
    #expect(!fixture.rows.isEmpty)
    #expect(fixture.rows.count < 20)
  }

  @Test
  func `a list in which nothing fits says how to get out`() {
    var fixture = InterfaceFixture()
    fixture.press("2 / \"zzz\" <enter>")
    #expect(fixture.rows.isEmpty)
    #expect(fixture.text.contains("Nothing fits the filter. `Esc` removes it."))
    fixture.press("j G d w <enter>")
    fixture.press("<esc>")
    #expect(!fixture.rows.isEmpty)
  }

  @Test
  func `a filter is kept, saved once, and chosen again`() {
    var fixture = InterfaceFixture()
    let effects = fixture.press("2 / \"owner:RU is:open\" <enter> K")
    #expect(effects == [.save(.filters)])
    fixture.press("K <esc> F G <enter>")
    #expect(fixture.model.settings.filters == ["owner:RU is:open"])
    #expect(fixture.text.contains("filter: owner:RU is:open"))
  }

  @Test
  func `a filter of the list is chosen with its number`() {
    var fixture = InterfaceFixture()
    fixture.press("2 F 1")
    #expect(fixture.rows == ["MON", "MON-3", "ENV", "ENV-1"])
  }
}
