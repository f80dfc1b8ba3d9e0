/// How large a screen is.
package struct ScreenSize: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// A size; below zero counts as zero, and what no screen has (a terminal may answer anything) as
  /// 2,000 columns and 1,000 rows.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(0, columns), 2_000)
    self.rows = min(max(0, rows), 1_000)
  }

  /// All of the screen.
  package var bounds: Rectangle {
    Rectangle(column: 0, row: 0, columns: columns, rows: rows)
  }

  /// Whether there is such a place on the screen.
  package func contains(_ position: ScreenPosition) -> Bool { bounds.contains(position) }
}

/// A place on a screen or beside it, from 0 at the top left.
package struct ScreenPosition: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of a screen; it may be empty and may lie beside the screen.
package struct Rectangle: Hashable, Sendable {
  package private(set) var column: Int
  package private(set) var row: Int
  /// Never negative.
  package private(set) var columns: Int
  /// Never negative.
  package private(set) var rows: Int

  /// A rectangle; less than no columns or rows are none.
  ///
  /// What is farther off than any screen is large is brought near enough to be reckoned with.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    let far = 1 << 30
    self.column = min(max(-far, column), far)
    self.row = min(max(-far, row), far)
    self.columns = min(max(0, columns), far)
    self.rows = min(max(0, rows), far)
  }

  package var isEmpty: Bool { columns == 0 || rows == 0 }
  package var origin: ScreenPosition { ScreenPosition(column: column, row: row) }
  /// The first column right of it.
  package var endColumn: Int { column + columns }
  /// The first row below it.
  package var endRow: Int { row + rows }

  package func contains(_ position: ScreenPosition) -> Bool {
    position.column >= column && position.column < endColumn
      && position.row >= row && position.row < endRow
  }

  /// The part that two rectangles share; empty where they do not meet.
  package func intersection(_ other: Rectangle) -> Rectangle {
    let column = max(column, other.column)
    let row = max(row, other.row)
    return Rectangle(
      column: column,
      row: row,
      columns: min(endColumn, other.endColumn) - column,
      rows: min(endRow, other.endRow) - row
    )
  }

  // MARK: Layout

  /// What is left when `margin` is taken from each side; empty where that is all.
  package func inset(by margin: Int) -> Rectangle {
    inset(columns: margin, rows: margin)
  }

  /// What is left when so many columns are taken from the left and from the right, and so many
  /// rows from the top and from the bottom.
  package func inset(columns marginColumns: Int, rows marginRows: Int) -> Rectangle {
    var rest = self
    _ = rest.cutLeft(marginColumns)
    _ = rest.cutRight(marginColumns)
    _ = rest.cutTop(marginRows)
    _ = rest.cutBottom(marginRows)
    return rest
  }

  /// Takes so many columns, or all there are, from the left.
  package mutating func cutLeft(_ count: Int) -> Rectangle {
    let count = min(max(0, count), columns)
    let part = Rectangle(column: column, row: row, columns: count, rows: rows)
    column += count
    columns -= count
    return part
  }

  /// Takes so many columns, or all there are, from the right.
  package mutating func cutRight(_ count: Int) -> Rectangle {
    let count = min(max(0, count), columns)
    columns -= count
    return Rectangle(column: endColumn, row: row, columns: count, rows: rows)
  }

  /// Takes so many rows, or all there are, from the top.
  package mutating func cutTop(_ count: Int) -> Rectangle {
    let count = min(max(0, count), rows)
    let part = Rectangle(column: column, row: row, columns: columns, rows: count)
    row += count
    rows -= count
    return part
  }

  /// Takes so many rows, or all there are, from the bottom.
  package mutating func cutBottom(_ count: Int) -> Rectangle {
    let count = min(max(0, count), rows)
    rows -= count
    return Rectangle(column: column, row: endRow, columns: columns, rows: count)
  }

  /// A rectangle of at most this size in the middle of this one.
  package func centered(columns: Int, rows: Int) -> Rectangle {
    let columns = min(max(0, columns), self.columns)
    let rows = min(max(0, rows), self.rows)
    return Rectangle(
      column: column + (self.columns - columns) / 2,
      row: row + (self.rows - rows) / 2,
      columns: columns,
      rows: rows
    )
  }
}
