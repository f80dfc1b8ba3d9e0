import RoadmapReports
import Terminal

/// One line with something on the left, which is cut where it must be, and something on the right.
func rowLine(_ left: StyledText, _ right: StyledText, columns: Int) -> StyledText {
  guard columns > 0 else { return StyledText() }
  // The right side goes before it covers more than half.
  guard !right.isEmpty, right.columns + 8 <= columns || left.columns + right.columns < columns
  else { return left.truncated(to: columns) }
  let room = columns - right.columns - 1
  var line = left.truncated(to: room).padded(to: room + 1)
  line.append(right)
  return line
}

extension InterfaceModel {
  /// The corners and edges of boxes.
  var boxGlyphs: BoxGlyphs {
    switch settings.symbols {
    case .unicode: .rounded
    case .ascii: .ascii
    }
  }

  /// A box with a title, and the space inside.
  func drawBox(
    _ rectangle: Rectangle,
    _ title: TerminalText,
    _ trailing: TerminalText = "",
    isFocused: Bool = false,
    into canvas: inout Canvas
  ) -> Rectangle {
    canvas.box(
      rectangle,
      title: StyledText(title, .heading),
      trailing: StyledText(trailing, .muted),
      role: isFocused ? .borderFocused : .border,
      glyphs: boxGlyphs
    )
    return rectangle.inset(by: 1)
  }

  /// The rows of the list that are seen, one after the other; the chosen one is marked by a bar,
  /// bold letters and its background, and the cursor rests on it.
  func drawRows(
    _ layout: ScreenLayout,
    in inside: Rectangle,
    into canvas: inout Canvas,
    _ line: (Row, Int) -> [StyledText]
  ) {
    let list = list
    guard inside.columns > 2, inside.rows > 0 else { return }
    guard !list.rows.isEmpty else {
      let words = filter.isActive ? say(.hiddenByFilter) : say(.nothingHere)
      let place = ScreenPosition(column: inside.column + 1, row: inside.row)
      canvas.draw(words, role: .note, at: place, columns: inside.columns - 2)
      return
    }
    let bar: TerminalText = settings.symbols == .unicode ? "▌" : ">"
    let dot: TerminalText = settings.symbols == .unicode ? "●" : "*"
    for place in list.top..<min(list.rows.count, list.top + layout.visibleRows) {
      let row = list.rows[place]
      let first = inside.row + (place - list.top) * layout.rowHeight
      let isSelected = place == list.selected
      let isMarked = marked.contains(row)
      for (offset, text) in line(row, inside.columns - 3).prefix(layout.rowHeight).enumerated() {
        let position = ScreenPosition(column: inside.column, row: first + offset)
        var whole = StyledText(isSelected ? bar : " ", isSelected ? .borderFocused : .body)
        whole.append(isMarked && offset == 0 ? dot : " ", .attention)
        whole.append(text)
        canvas.draw(whole, at: position, columns: inside.columns)
      }
      guard isSelected else { continue }
      let area = Rectangle(
        column: inside.column,
        row: first,
        columns: inside.columns,
        rows: layout.rowHeight
      )
      canvas.restyle(area, role: .selected)
      canvas.cursor = ScreenPosition(column: inside.column, row: first)
    }
  }

  /// Lines of text from `top` on.
  func drawLines(
    _ lines: [StyledText],
    from top: Int,
    in inside: Rectangle,
    into canvas: inout Canvas
  ) {
    for (offset, line) in lines.dropFirst(max(0, top)).prefix(inside.rows).enumerated() {
      let position = ScreenPosition(column: inside.column, row: inside.row + offset)
      canvas.draw(line, at: position, columns: inside.columns)
    }
  }

  /// `3–20 of 44` where a list is longer than what is seen.
  func positionWords(_ top: Int, _ height: Int, _ count: Int) -> TerminalText {
    guard count > height, height > 0 else { return "" }
    let last = min(count, top + height)
    let dash: TerminalText = settings.symbols == .unicode ? "–" : "-"
    return "\(top + 1)\(dash)\(say(.outOf(last, count)))"
  }
}
