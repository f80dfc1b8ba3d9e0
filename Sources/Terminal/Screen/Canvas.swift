/// The frame that is drawn into: cells, where the cursor rests, the title of the window.
///
/// Every frame begins with `clear()`. Only `TerminalText` and `StyledText` can be drawn, so nothing
/// unsafe gets in. Whatever is drawn beside the screen is left out, and no wide glyph is ever left
/// in half.
package struct Canvas: Sendable {
  package private(set) var size: ScreenSize
  /// Takes effect with the next `clear()`.
  package var theme: Theme
  /// Where the cursor rests, also where it is not seen: screen readers and magnifiers follow it.
  package var cursor: ScreenPosition?
  /// Whether the cursor is seen where it rests.
  package var isCursorVisible = false
  /// The title of the window; nil leaves it as it is.
  package var title: TerminalText?

  /// Row by row.
  var cells: [Cell]
  var clusters = ClusterPool()

  package init(size: ScreenSize, theme: Theme) {
    self.size = size
    self.theme = theme
    cells = Array(repeating: theme.blank, count: size.columns * size.rows)
  }

  /// Begins a new frame of another size.
  package mutating func resize(to size: ScreenSize) {
    if size != self.size {
      self.size = size
      cells = Array(repeating: theme.blank, count: size.columns * size.rows)
    }
    clear()
  }

  /// Begins a new frame: nothing on the background of the theme, and no cursor.
  package mutating func clear() {
    let blank = theme.blank
    for index in cells.indices { cells[index] = blank }
    clusters.removeAll()
    cursor = nil
    isCursorVisible = false
    title = nil
  }

  // MARK: What is there

  /// The cell at a place; nil beside the screen.
  package func cell(at position: ScreenPosition) -> Cell? {
    size.contains(position) ? cells[position.row * size.columns + position.column] : nil
  }

  /// The UTF-8 of what a place shows; nothing for the tail of a wide glyph and beside the screen.
  package func bytes(at position: ScreenPosition) -> [UInt8] {
    var bytes: [UInt8] = []
    if let cell = cell(at: position) { append(cell, to: &bytes) }
    return bytes
  }

  /// The text of a row, without the spaces at its end.
  package func text(ofRow row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    var bytes: [UInt8] = []
    for cell in cells[row * size.columns..<(row + 1) * size.columns] { append(cell, to: &bytes) }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(_ cell: Cell, to bytes: inout [UInt8]) {
    if cell.width == 0 { return }
    append(cell.glyph, to: &bytes)
  }

  /// Appends the UTF-8 of a glyph of this frame.
  func append(_ glyph: Glyph, to bytes: inout [UInt8]) {
    if let index = glyph.clusterIndex {
      bytes.append(contentsOf: clusters[index])
    } else if let scalar = glyph.scalar {
      Terminal.append(scalar, to: &bytes)
    }
  }

  // MARK: Cells

  /// Puts a glyph into a row; one that is not wholly on the screen leaves a space where it is.
  ///
  /// `column` may be any, `row` is on the screen.
  mutating func put(_ glyph: Glyph, width: Int, style: CellStyle, column: Int, row: Int) {
    if width == 2, column == -1 || column == size.columns - 1 {
      put(.space, width: 1, style: style, column: max(0, column), row: row)
      return
    }
    guard column >= 0, column + width <= size.columns else { return }
    let index = row * size.columns + column
    release(index, column: column)
    if width == 2 {
      release(index + 1, column: column + 1)
      cells[index + 1] = Cell(.space, width: 0, style: style)
    }
    cells[index] = Cell(glyph, width: width, style: style)
  }

  /// Makes a space of the other half of a wide glyph whose half at `index` will be overwritten.
  private mutating func release(_ index: Int, column: Int) {
    switch cells[index].width {
    case 0 where column > 0:
      cells[index - 1] = Cell(.space, style: cells[index - 1].style)
    case 2 where column + 1 < size.columns:
      cells[index + 1] = Cell(.space, style: cells[index + 1].style)
    default:
      break
    }
  }

  /// Adds a cluster of several scalars to those of this frame.
  mutating func glyph(ofCluster range: Range<Int>, in text: Span<UInt8>) -> Glyph {
    // What was drawn over stays in the pool, so that much drawing without `clear()` would fill it.
    if clusters.count > 2 * cells.count + 256 { dropUnusedClusters() }
    return clusters.add(text, range)
  }

  private mutating func dropUnusedClusters() {
    var used = ClusterPool()
    for index in cells.indices {
      guard let cluster = cells[index].glyph.clusterIndex else { continue }
      cells[index].glyph = used.add(clusters[cluster])
    }
    clusters = used
  }
}
