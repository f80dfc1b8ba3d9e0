import RoadmapTUI
import Terminal
import Testing

struct RowListTests {
  @Test
  func `a list that nothing was put into has nothing to choose`() {
    let list = RowList()
    #expect(list.rows.isEmpty)
    #expect(list.selected == nil)
    #expect(list.selectedRow == nil)
  }

  @Test
  func `headings are stepped over`() {
    var fixture = InterfaceFixture()
    fixture.press("6 g")
    for _ in 0..<40 {
      fixture.press("j")
      #expect(fixture.model.list.selectedRow?.isSelectable == true)
    }
  }

  @Test(arguments: [6, 10, 15, 24, 30])
  func `what is seen begins early enough to fill the screen`(rows: Int) {
    var fixture = InterfaceFixture(columns: 60, rows: rows)
    fixture.press("2 g G")
    let list = fixture.model.list
    let seen = fixture.lines.count { $0.hasPrefix("│") }
    #expect(list.top + seen == list.rows.count)
  }
}
