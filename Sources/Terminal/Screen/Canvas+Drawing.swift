// MARK: - Text

extension Canvas {
  /// Draws one line of text, at most `columns` wide and never past the right edge of the screen.
  ///
  /// A text that is wider ends with `ellipsis`, in the role of the run that is cut; where not even
  /// that has room, nothing is drawn. No cluster is split.
  ///
  /// - Returns: The columns used, also of what lies beside the screen.
  @discardableResult
  package mutating func draw(
    _ text: StyledText,
    at position: ScreenPosition,
    columns: Int = .max,
    ellipsis: TerminalText = .ellipsis
  ) -> Int {
    let space = room(at: position, columns: columns)
    let fits = text.runs.reduce(0) { $0 + $1.text.bytes.count } <= space || text.columns <= space
    let room = fits ? space : space - ellipsis.columns
    guard room >= 0 else { return 0 }
    var used = 0
    for run in text.runs {
      let isWhole = put(run.text, run.role, at: position, used: &used, columns: room)
      if !isWhole {
        put(ellipsis, run.role, at: position, used: &used, columns: space)
        break
      }
    }
    return used
  }

  /// Draws one line of text in one role; else as `draw(_:at:columns:ellipsis:)`.
  @discardableResult
  package mutating func draw(
    _ text: TerminalText,
    role: TextRole = .body,
    at position: ScreenPosition,
    columns: Int = .max,
    ellipsis: TerminalText = .ellipsis
  ) -> Int {
    let space = room(at: position, columns: columns)
    let fits = text.bytes.count <= space || text.columns <= space
    let room = fits ? space : space - ellipsis.columns
    guard room >= 0 else { return 0 }
    var used = 0
    let isWhole = put(text, role, at: position, used: &used, columns: room)
    if !isWhole { put(ellipsis, role, at: position, used: &used, columns: space) }
    return used
  }

  /// The columns that a text may take from `position` on.
  private func room(at position: ScreenPosition, columns: Int) -> Int {
    let (toTheEdge, overflow) = size.columns.subtractingReportingOverflow(position.column)
    return max(0, min(columns, overflow ? 0 : toTheEdge))
  }

  /// Draws clusters as long as they have room in `columns`, of which `used` are taken.
  ///
  /// - Returns: Whether all had room.
  @discardableResult
  private mutating func put(
    _ text: TerminalText,
    _ role: TextRole,
    at position: ScreenPosition,
    used: inout Int,
    columns: Int
  ) -> Bool {
    let style = theme.style(of: role)
    let isSeen = position.row >= 0 && position.row < size.rows
    let bytes = text.bytes.span
    var isWhole = true
    visitClusters(of: bytes) { cluster in
      guard used + cluster.columns <= columns else {
        isWhole = false
        return false
      }
      let column = position.column + used
      used += cluster.columns
      if isSeen, cluster.columns > 0, column >= -1 {
        let glyph = glyph(of: cluster, in: bytes)
        put(glyph, width: cluster.columns, style: style, column: column, row: position.row)
      }
      return true
    }
    return isWhole
  }

  private mutating func glyph(of cluster: TextCluster, in bytes: Span<UInt8>) -> Glyph {
    let start = cluster.bytes.lowerBound
    if cluster.bytes.count == 1 { return Glyph(Unicode.Scalar(bytes[start])) }
    if case .scalar(let scalar, cluster.bytes.count) = decodeScalar(in: bytes, at: start) {
      return Glyph(scalar)
    }
    return glyph(ofCluster: cluster.bytes, in: bytes)
  }
}

// MARK: - Areas, rules and boxes

extension Canvas {
  /// Fills an area with spaces in the style of a role.
  package mutating func fill(_ area: Rectangle, role: TextRole) {
    fill(area, with: .space, role: role)
  }

  /// Draws a line to the right.
  package mutating func horizontalRule(
    at position: ScreenPosition,
    columns: Int,
    role: TextRole = .border,
    glyphs: BoxGlyphs = .rounded
  ) {
    let area = Rectangle(column: position.column, row: position.row, columns: columns, rows: 1)
    fill(area, with: Glyph(glyphs.horizontal), role: role)
  }

  /// Draws a line downwards.
  package mutating func verticalRule(
    at position: ScreenPosition,
    rows: Int,
    role: TextRole = .border,
    glyphs: BoxGlyphs = .rounded
  ) {
    let area = Rectangle(column: position.column, row: position.row, columns: 1, rows: rows)
    fill(area, with: Glyph(glyphs.vertical), role: role)
  }

  /// Draws a frame along the inner edge of an area, with a title on the left of its upper line and,
  /// where both have room, another text on the right.
  ///
  /// What is inside stays. An area of one row or column gets a line.
  package mutating func box(
    _ area: Rectangle,
    title: StyledText = StyledText(),
    trailing: StyledText = StyledText(),
    role: TextRole = .border,
    glyphs: BoxGlyphs = .rounded
  ) {
    let origin = area.origin
    let corner = ScreenPosition(column: area.endColumn - 1, row: area.endRow - 1)
    let topRight = ScreenPosition(column: corner.column, row: origin.row)
    let bottomLeft = ScreenPosition(column: origin.column, row: corner.row)
    if area.rows == 1 || area.columns > 1 {
      horizontalRule(at: origin, columns: area.columns, role: role, glyphs: glyphs)
      horizontalRule(at: bottomLeft, columns: area.columns, role: role, glyphs: glyphs)
    }
    guard area.rows > 1 else { return }
    verticalRule(at: origin, rows: area.rows, role: role, glyphs: glyphs)
    verticalRule(at: topRight, rows: area.rows, role: role, glyphs: glyphs)
    guard area.columns > 1 else { return }
    for (position, glyph) in [
      (origin, glyphs.topLeft), (topRight, glyphs.topRight), (bottomLeft, glyphs.bottomLeft),
      (corner, glyphs.bottomRight),
    ] {
      let cell = Rectangle(column: position.column, row: position.row, columns: 1, rows: 1)
      fill(cell, with: Glyph(glyph), role: role)
    }
    drawTitles(of: area, title, trailing)
  }

  private mutating func drawTitles(of area: Rectangle, _ title: StyledText, _ trailing: StyledText)
  {
    // On each side the corner, one piece of the line and a space.
    let room = area.columns - 6
    guard room > 0 else { return }
    var left = 0
    if !title.isEmpty {
      let position = ScreenPosition(column: area.column + 2, row: area.row)
      left = draw(padded(title, to: room), at: position, columns: room + 2)
    }
    guard !trailing.isEmpty, trailing.columns + left < room else { return }
    let text = padded(trailing, to: room)
    draw(text, at: ScreenPosition(column: area.endColumn - 2 - text.columns, row: area.row))
  }

  /// A title with a space on each side.
  private func padded(_ title: StyledText, to columns: Int) -> StyledText {
    var text = StyledText(" ")
    text.append(title.truncated(to: columns))
    text.append(" ")
    return text
  }

  private mutating func fill(_ area: Rectangle, with glyph: Glyph, role: TextRole) {
    let area = area.intersection(size.bounds)
    let style = theme.style(of: role)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        put(glyph, width: 1, style: style, column: column, row: row)
      }
    }
  }

  /// Lays the style of a role over what is drawn: its attributes everywhere, its background where
  /// the background is that of the screen.
  ///
  /// Text keeps its colour unless the role exchanges the two colours. A wide glyph of which only
  /// the tail lies in the area stays as it is.
  package mutating func restyle(_ area: Rectangle, role: TextRole) {
    let area = area.intersection(size.bounds)
    let style = theme.style(of: role)
    let background = theme.style(of: .body).background
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        let index = row * size.columns + column
        if cells[index].width == 0 {
          if column > area.column { cells[index].style = cells[index - 1].style }
          continue
        }
        restyle(&cells[index], with: style, over: background)
        if cells[index].width == 2, column + 1 < size.columns {
          cells[index + 1].style = cells[index].style
        }
      }
    }
  }

  private func restyle(_ cell: inout Cell, with style: CellStyle, over background: CellColor) {
    let isReversed = style.attributes.contains(.reverse)
    if cell.background == background, !cell.attributes.contains(.reverse) {
      cell.background = style.background
      if isReversed { cell.foreground = style.foreground }
    }
    cell.attributes.formUnion(style.attributes)
  }
}
