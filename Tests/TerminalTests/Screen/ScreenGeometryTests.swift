import RoadmapTestSupport
import Terminal
import Testing

@Suite struct ScreenGeometryTests {
  @Test(arguments: [Int.min, -1, 0, 1, 3, 7, 8, 9, Int.max])
  func `a cut takes what there is and never less than nothing`(count: Int) {
    let whole = Rectangle(column: 2, row: 3, columns: 8, rows: 7)
    let cuts: [(inout Rectangle) -> Rectangle] = [
      { $0.cutLeft(count) }, { $0.cutRight(count) }, { $0.cutTop(count) }, { $0.cutBottom(count) },
    ]
    for (index, cut) in cuts.enumerated() {
      var rest = whole
      let part = cut(&rest)
      let isSideways = index < 2
      #expect(part.columns == (isSideways ? min(max(0, count), 8) : 8))
      #expect(part.rows == (isSideways ? 7 : min(max(0, count), 7)))
      // Each place of the whole is in one of them.
      for row in 0..<12 {
        for column in 0..<12 {
          let place = ScreenPosition(column: column, row: row)
          let pieces = [part, rest].count { $0.contains(place) }
          #expect(pieces == (whole.contains(place) ? 1 : 0), "cut \(index), \(place)")
        }
      }
    }
  }

  @Test func `parts lie where they were cut`() {
    var rest = Rectangle(column: 0, row: 0, columns: 100, rows: 30)
    #expect(rest.cutTop(2) == Rectangle(column: 0, row: 0, columns: 100, rows: 2))
    #expect(rest.cutBottom(1) == Rectangle(column: 0, row: 29, columns: 100, rows: 1))
    #expect(rest.cutLeft(62) == Rectangle(column: 0, row: 2, columns: 62, rows: 27))
    #expect(rest.cutRight(8) == Rectangle(column: 92, row: 2, columns: 8, rows: 27))
    #expect(rest == Rectangle(column: 62, row: 2, columns: 30, rows: 27))
    #expect(rest.inset(by: 1) == Rectangle(column: 63, row: 3, columns: 28, rows: 25))
  }

  @Test(arguments: 0...6, 0...6)
  func `a margin larger than the area leaves nothing`(columns: Int, rows: Int) {
    let area = Rectangle(column: 5, row: 5, columns: columns, rows: rows)
    for margin in [-2, 0, 1, 2, 3, 4, .max] {
      let inner = area.inset(by: margin)
      #expect(inner.columns == max(0, columns - 2 * min(max(0, margin), 6)))
      #expect(inner.rows == max(0, rows - 2 * min(max(0, margin), 6)))
      #expect(inner.intersection(area) == inner)
    }
    let middle = area.centered(columns: 3, rows: 2)
    #expect(middle.intersection(area) == middle)
    #expect(middle.columns == min(3, columns) && middle.rows == min(2, rows))
  }

  @Test func `areas that do not meet share nothing`() {
    let area = Rectangle(column: 0, row: 0, columns: 3, rows: 3)
    #expect(area.intersection(Rectangle(column: 3, row: 0, columns: 3, rows: 3)).isEmpty)
    #expect(area.intersection(Rectangle(column: -9, row: -9, columns: 3, rows: 3)).isEmpty)
    #expect(Rectangle(column: 0, row: 0, columns: -4, rows: 2).isEmpty)
    let far = Rectangle(column: .max, row: .min, columns: .max, rows: .max)
    #expect(far.intersection(area).isEmpty && far.endColumn > far.column && far.endRow > far.row)
  }

  @Test func `a size is one that a screen can have`() {
    #expect(ScreenSize(columns: -1, rows: 5) == ScreenSize(columns: 0, rows: 5))
    #expect(ScreenSize(columns: .max, rows: .max) == ScreenSize(columns: 2_000, rows: 1_000))
    #expect(!ScreenSize(columns: 0, rows: 0).contains(ScreenPosition(column: 0, row: 0)))
  }
}
