import Foundation
import RoadmapReports
import RoadmapTUI
import Terminal
import Testing

/// Everything that can be seen, drawn at every size that a terminal may have.
struct EverySizeTests {
  /// Keys that lead to each screen and dialog.
  static let places = [
    "1", "2 j", "3", "4", "5 [ j", "6", "2 g j d", "2 g j d <tab> <tab> \"évidence.pdf\"",
    "2 g j j p \"x\" <tab> <tab>", "2 G k k k k m", "2 j s", ": \"re\"", "2 ?", "2 j w",
    "2 j <enter>", "L", "T", "F", "Y", "Y <enter> \"Каримова\"", "2 / \"is:overdue\"",
    "2 / \"owner:\" <enter> n", "2 G o", "2 j z", "2 j <tab> z", "5 z", "5 <tab> z", "5 |",
    "3 + + l l", "2 j <space> a", "4 c",
  ]

  /// Draws what is open at a size; the cursor must be on the screen.
  private func draw(_ fixture: inout InterfaceFixture, _ columns: Int, _ rows: Int) {
    let size = ScreenSize(columns: columns, rows: rows)
    _ = fixture.model.update(.resized(size))
    let canvas = fixture.canvas()
    if let cursor = canvas.cursor, !size.contains(cursor) {
      Issue.record("at \(columns)x\(rows) the cursor is at \(cursor.column) \(cursor.row)")
    }
  }

  /// Draws a place at the sizes of which `step` leaves `rest`.
  private func draw(_ keys: String, each step: Int = 1, from rest: Int = 0) {
    var fixture = InterfaceFixture()
    fixture.press(keys)
    for place in stride(from: rest, to: 61 * 21, by: step) {
      let (columns, rows) = (place % 61, place / 61)
      // Below 24x6 all places are one line, which the first of them shows at every size.
      let isOneLine = columns < 24 || rows < 6
      if isOneLine, keys != Self.places[0], !place.isMultiple(of: 13) { continue }
      draw(&fixture, columns, rows)
    }
  }

  /// Each screen at every third size, each at another; with `RUNS` set, at all.
  @Test(arguments: places.indices.prefix(6))
  func `a screen can be drawn at every size`(place: Int) {
    let isLong = ProcessInfo.processInfo.environment["RUNS"] != nil
    draw(Self.places[place], each: isLong ? 1 : 3, from: isLong ? 0 : place % 3)
  }

  /// Each dialog at every seventeenth size, each at another; with `RUNS` set, at all.
  @Test(arguments: places.indices.dropFirst(6))
  func `a dialog can be drawn at every size`(place: Int) {
    let isLong = ProcessInfo.processInfo.environment["RUNS"] != nil
    draw(Self.places[place], each: isLong ? 1 : 17, from: isLong ? 0 : place % 17)
  }

  @Test(arguments: places)
  func `a place can be drawn on a large terminal`(keys: String) {
    var fixture = InterfaceFixture()
    fixture.press(keys)
    for (columns, rows) in [(149, 45), (95, 19), (200, 60)] { draw(&fixture, columns, rows) }
  }

  @Test(arguments: ["1", "2 j", "3", "4", "5 [ j", "6", "2 g j d", "2 ?", "2 j w"])
  func `a place can be drawn on a huge terminal`(keys: String) {
    var fixture = InterfaceFixture()
    fixture.press(keys)
    for (columns, rows) in [(400, 90), (2_000, 8), (30, 1_000)] { draw(&fixture, columns, rows) }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `every place can be drawn in every language`(language: InterfaceLanguage) {
    for keys in Self.places {
      var fixture = InterfaceFixture(language: language)
      fixture.press(keys)
      for (columns, rows) in [(100, 30), (40, 12), (24, 6)] { draw(&fixture, columns, rows) }
    }
  }

  @Test(arguments: ["", "2", "2 \"a\" <tab> \"b\" <tab>", "3"])
  func `the first start can be drawn at every size`(keys: String) {
    var fixture = InterfaceFixture(content: noContent)
    fixture.press(keys)
    for columns in stride(from: 0, through: 60, by: 3) {
      for rows in 0...20 { draw(&fixture, columns, rows) }
    }
  }

  @Test(arguments: places)
  func `drawing twice shows the same and changes nothing`(keys: String) {
    var fixture = InterfaceFixture(columns: 80, rows: 24)
    fixture.press(keys)
    let before = fixture.model
    let first = fixture.lines
    #expect(fixture.lines == first)
    #expect(fixture.model == before)
  }

  @Test(arguments: places.filter { !$0.contains("<enter> \"Кар") })
  func `in a dialog that takes text the caret is seen at every size where one can write`(
    keys: String
  ) {
    var fixture = InterfaceFixture()
    fixture.press(keys)
    guard let form = fixture.form, !form.isOnButton else { return }
    for columns in stride(from: 24, through: 60, by: 6) {
      for rows in stride(from: 6, through: 16, by: 2) {
        _ = fixture.model.update(.resized(ScreenSize(columns: columns, rows: rows)))
        #expect(fixture.canvas().cursor != nil, "\(keys) at \(columns)x\(rows)")
      }
    }
  }
}
