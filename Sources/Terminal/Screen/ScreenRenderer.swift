/// Turns what the terminal shows into the next frame, with few bytes.
///
/// It remembers what it has written; a frame that changes nothing costs no byte. It writes text,
/// styles, cursor movements, "erase to the end of the line", the title, the visibility of the
/// cursor, and once per frame the marks of synchronized output; and it expects a terminal that does
/// not wrap lines (`TerminalModes`) behind a line that leaves line feeds alone (raw mode).
package struct ScreenRenderer: Sendable {
  private var size = ScreenSize(columns: 0, rows: 0)
  /// What the terminal shows.
  private var cells: [Cell] = []
  private var clusters = ClusterPool()
  /// Whether cells of both frames are equal when their numbers are.
  private var clustersAreEqual = true
  private var pen = CellStyle.plain
  private var cursor = OutputCursor()
  private var isCursorVisible = false
  private var title: TerminalText?
  private var hasDrawn = false

  /// Of a terminal about which nothing is known; the first frame clears it.
  package init() {}

  /// The bytes that turn what the terminal shows into `canvas`.
  ///
  /// `full` forgets what was drawn, and clears the terminal first: when something else has written
  /// to it. So does a new size.
  package mutating func render(_ canvas: Canvas, full: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    render(canvas, full: full, into: &output)
    return output
  }

  /// Appends the bytes of `render(_:full:)`.
  package mutating func render(
    _ canvas: Canvas,
    full: Bool = false,
    into output: inout [UInt8]
  ) {
    let frameStart = output.count
    appendControl("[?2026h", to: &output)
    let start = output.count
    if full || !hasDrawn || canvas.size != size { restart(canvas.size, into: &output) }
    clustersAreEqual = clusters == canvas.clusters
    for row in 0..<size.rows { draw(row: row, of: canvas, into: &output) }
    let hasChanged = output.count > start
    if !clustersAreEqual {
      clusters = canvas.clusters
      for index in cells.indices { cells[index] = canvas.cells[index] }
    }
    if !hasChanged { output.removeSubrange(frameStart...) }
    // A cursor that is seen would be seen on its way as well.
    if output.count - start > 256, isCursorVisible {
      insertHidingOfCursor(at: start, into: &output)
    }
    finish(canvas, into: &output)
    if hasChanged { appendControl("[?2026l", to: &output) }
  }

  private mutating func restart(_ size: ScreenSize, into output: inout [UInt8]) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
    clusters.removeAll()
    pen = .plain
    cursor = OutputCursor()
    isCursorVisible = false
    title = nil
    hasDrawn = true
    appendControl("[?25l", to: &output)
    appendControl("[m", to: &output)
    appendControl("[H", to: &output)
    appendControl("[2J", to: &output)
  }

  private mutating func insertHidingOfCursor(at start: Int, into output: inout [UInt8]) {
    var hiding: [UInt8] = []
    appendControl("[?25l", to: &hiding)
    output.insert(contentsOf: hiding, at: start)
    isCursorVisible = false
  }

  /// Puts the cursor where it rests, and the title where it belongs.
  private mutating func finish(_ canvas: Canvas, into output: inout [UInt8]) {
    if let newTitle = canvas.title, newTitle != title {
      appendControl("]2;", to: &output)
      output.append(contentsOf: newTitle.bytes)
      appendControl("\\", to: &output)
      title = newTitle
    }
    var isVisible = false
    if let place = canvas.cursor, size.columns > 0, size.rows > 0 {
      let column = min(max(0, place.column), size.columns - 1)
      let row = min(max(0, place.row), size.rows - 1)
      cursor.move(toColumn: column, row: row, into: &output)
      isVisible = canvas.isCursorVisible
    }
    if isVisible != isCursorVisible {
      appendControl(isVisible ? "[?25h" : "[?25l", to: &output)
      isCursorVisible = isVisible
    }
  }

  // MARK: - Rows

  private mutating func draw(row: Int, of canvas: Canvas, into output: inout [UInt8]) {
    let start = row * size.columns
    guard let changed = changedCells(start..<start + size.columns, canvas) else { return }
    // From here to the end of the row there is nothing.
    var blank = start + size.columns
    while blank > start, canvas.cells[blank - 1] == .blank { blank -= 1 }
    var index = changed.lowerBound
    while index < min(changed.upperBound, blank) {
      let cell = canvas.cells[index]
      if cell.width > 0, !isUnchanged(index, canvas) {
        move(to: index - start, row: row, of: canvas, into: &output)
        write(cell, of: canvas, into: &output)
      }
      index += 1
    }
    if changed.upperBound > blank {
      var first = max(changed.lowerBound, blank)
      while isUnchanged(first, canvas) { first += 1 }
      erase(first - start..<changed.upperBound - start, row: row, into: &output)
    }
    for index in changed { cells[index] = canvas.cells[index] }
  }

  /// From the first changed cell of a row to the end of the last one.
  private func changedCells(_ row: Range<Int>, _ canvas: Canvas) -> Range<Int>? {
    var first = row.lowerBound
    while first < row.upperBound, isUnchanged(first, canvas) { first += 1 }
    guard first < row.upperBound else { return nil }
    var end = row.upperBound
    while isUnchanged(end - 1, canvas) { end -= 1 }
    return first..<end
  }

  private func isUnchanged(_ index: Int, _ canvas: Canvas) -> Bool {
    let old = cells[index]
    let new = canvas.cells[index]
    if clustersAreEqual { return old == new }
    guard let oldCluster = old.glyph.clusterIndex, let newCluster = new.glyph.clusterIndex else {
      return old == new
    }
    return old.style == new.style && clusters[oldCluster] == canvas.clusters[newCluster]
  }

  /// Erases cells at the end of a row; behind them there is nothing already.
  private mutating func erase(_ columns: Range<Int>, row: Int, into output: inout [UInt8]) {
    cursor.move(toColumn: columns.lowerBound, row: row, into: &output)
    setPen(.plain, into: &output)
    if columns.count <= 3 {
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns.count))
      cursor.advance(by: columns.count, onScreenOf: size.columns)
    } else {
      appendControl("[K", to: &output)
    }
  }

  // MARK: - Cells

  /// Moves to a place, over a short gap by writing again what stands there.
  private mutating func move(
    to column: Int,
    row: Int,
    of canvas: Canvas,
    into output: inout [UInt8]
  ) {
    if cursor.row == row, let current = cursor.column, current < column, column - current <= 8 {
      let gap = canvas.cells[row * size.columns + current..<row * size.columns + column]
      let limit = cursor.distance(toColumn: column, row: row)
      let cost = gap.reduce(0) { $0 + rewritingCost($1) }
      if cost <= limit {
        for cell in gap { write(cell, of: canvas, into: &output) }
        return
      }
    }
    cursor.move(toColumn: column, row: row, into: &output)
  }

  /// The bytes of a cell that looks as the pen does; very many for another one.
  private func rewritingCost(_ cell: Cell) -> Int {
    guard cell.width == 1, cell.style == pen, let scalar = cell.glyph.scalar,
      hasCertainWidth(scalar)
    else { return 1_000 }
    return UTF8.width(scalar)
  }

  private mutating func write(_ cell: Cell, of canvas: Canvas, into output: inout [UInt8]) {
    setPen(cell.style, into: &output)
    if cell.glyph.scalar.map(hasCertainWidth) ?? false {
      canvas.append(cell.glyph, to: &output)
      cursor.advance(by: 1, onScreenOf: size.columns)
    } else {
      // Between two addresses it joins nothing, and it may be as wide as the terminal likes.
      cursor.separate(into: &output)
      canvas.append(cell.glyph, to: &output)
      cursor.forgetColumn()
    }
  }

  private mutating func setPen(_ style: CellStyle, into output: inout [UInt8]) {
    appendStyleChange(from: pen, to: style, into: &output)
    pen = style
  }
}

/// Whether all terminals give this scalar one column, and draw it by itself.
///
/// That is what screens are made of: Latin, Greek and Cyrillic letters, punctuation, lines, blocks
/// and the marks of our own. Terminals disagree about emoji and about much of what is wide or
/// joins, so the cursor is addressed anew behind all others.
func hasCertainWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F, 0xA0..<0xA9, 0xAA..<0xAD, 0xAF..<0x300, 0x370..<0x378, 0x384..<0x483,
    0x48A..<0x530:
    true
  case 0x2010..<0x2028, 0x2030..<0x203C, 0x203D..<0x2049, 0x20A0..<0x20C0, 0x2190..<0x2194,
    0x2200..<0x2300, 0x23CE:
    true
  case 0x2500..<0x25AA, 0x25AC..<0x25B6, 0x25B7..<0x25C0, 0x25C1..<0x25FB, 0x2713, 0x2715,
    0x2717, 0x2718:
    true
  default:
    false
  }
}
