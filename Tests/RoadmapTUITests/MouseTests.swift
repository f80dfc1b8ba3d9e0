import Foundation
import RoadmapTUI
import Terminal
import Testing

struct MouseTests {
  /// The place of the first line that holds a text.
  private func row(of text: String, in fixture: InterfaceFixture) -> Int {
    fixture.lines.firstIndex { $0.contains(text) } ?? -1
  }

  @Test(
    arguments: [(2, "MON-5  Application"), (3, "MON-5  Application"), (4, "ORG-4  Joint")]
      as [(Int, String)]
  )
  func `a click chooses the row it is on`(screen: Int, title: String) {
    var fixture = InterfaceFixture()
    fixture.press("\(screen) g")
    fixture.click(column: 20, row: row(of: title, in: fixture))
    #expect(fixture.selection == String(title.prefix(5)))
  }

  @Test
  func `a click on either line of an agreement chooses it`() {
    for offset in [0, 1] {
      var fixture = InterfaceFixture()
      fixture.click(column: 20, row: row(of: "uz-ru-ombudspersons", in: fixture) + offset)
      #expect(fixture.selection == "uz-ru-ombudspersons")
    }
  }

  @Test
  func `a second click opens`() {
    var fixture = InterfaceFixture()
    let place = row(of: "uz-ru-ombudspersons", in: fixture)
    fixture.click(column: 20, row: place)
    fixture.click(column: 20, row: place)
    #expect(fixture.model.screen == .board)
    #expect(fixture.lines[0].contains("Ombudspersons"))
  }

  @Test(arguments: ScreenName.allCases)
  func `a click on the name of a screen goes there`(screen: ScreenName) {
    var fixture = InterfaceFixture()
    let name =
      "\(screen.rawValue + 1) \(["Overview", "Board", "Timeline", "Agenda", "Changes", "Journal"][screen.rawValue])"
    let line = fixture.lines[1]
    let column = line.range(of: name)
      .map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    fixture.click(column: column ?? -1, row: 1)
    #expect(fixture.model.screen == screen)
  }

  @Test
  func `a click beside the rows, on a heading or a border does nothing`() {
    var fixture = InterfaceFixture()
    fixture.press("4 g")
    let before = fixture.model
    for (column, row) in [(20, 3), (0, 5), (20, 0), (20, 29), (99, 28), (500, 500), (-1, -1)] {
      #expect(fixture.click(column: column, row: row).isEmpty)
      #expect(fixture.model.list == before.list)
    }
  }

  @Test
  func `the wheel scrolls the list, and the details where it is over them`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j")
    fixture.wheel(.wheelDown, column: 80, row: 10)
    #expect(fixture.text.contains("4–28 of 31"))
    #expect(fixture.selection == "MON-1")
    fixture.wheel(.wheelUp, column: 80, row: 10)
    #expect(fixture.text.contains("1–25 of 31"))
    fixture.wheel(.wheelDown, column: 10, row: 10)
    #expect(fixture.model.list.top == 3)
    fixture.wheel(.wheelUp, column: 10, row: 10)
    #expect(fixture.model.list.top == 0)
  }

  @Test
  func `the wheel moves in a menu and scrolls a page`() {
    var fixture = InterfaceFixture(columns: 50, rows: 15)
    fixture.press("2 g j s")
    fixture.wheel(.wheelDown, column: 20, row: 5)
    #expect(fixture.lineOfCursor.contains("object"))
    fixture.press("<esc> w")
    fixture.wheel(.wheelDown, column: 20, row: 5)
    #expect(fixture.text.contains("4–13 of 29"))
  }

  @Test
  func `a click never records, and none goes through a dialog`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j d")
    let before = fixture.model.layers
    for row in 0..<30 {
      for column in stride(from: 0, to: 100, by: 7) {
        #expect(fixture.click(column: column, row: row).isEmpty)
      }
    }
    #expect(fixture.model.layers == before)
    #expect(fixture.selection == "MON-1")
  }

  @Test
  func `the mouse can be left to the terminal`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g M")
    fixture.click(column: 20, row: 6)
    fixture.wheel(.wheelDown, column: 20, row: 6)
    #expect(fixture.selection == "MON")
    #expect(fixture.model.list.top == 0)
    fixture.press("M")
    fixture.click(column: 20, row: 6)
    #expect(fixture.selection != "MON")
  }
}
