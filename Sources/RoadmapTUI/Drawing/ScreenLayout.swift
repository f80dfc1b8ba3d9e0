import Terminal

/// Where the parts of a screen stand at one size.
///
/// From 150 columns three panes, from 96 list and details side by side, from 76 the details below,
/// else the list alone. Every part may be empty; none is ever negative.
struct ScreenLayout {
  let header: Rectangle
  /// Empty where there is no room for the names of the screens.
  let tabs: Rectangle
  /// One line of warning; empty without one.
  let banner: Rectangle
  private(set) var list: Rectangle
  /// The list and what a screen draws beside it by itself.
  let whole: Rectangle
  /// Beside or below the list; nil where there is no room, or the screen has none.
  let details: Rectangle?
  /// The third pane of a wide terminal.
  let extra: Rectangle?
  let footer: Rectangle
  /// How many lines one row of the list takes.
  let rowHeight: Int

  /// Narrower or lower than this, one line says where the reader is.
  static func isTooSmall(_ size: ScreenSize) -> Bool { size.columns < 24 || size.rows < 6 }

  init(_ model: InterfaceModel) {
    let size = model.size
    var rest = size.bounds
    header = rest.cutTop(1)
    tabs = rest.cutTop(size.columns >= 76 && size.rows >= 16 ? 1 : 0)
    footer = rest.cutBottom(1)
    banner = rest.cutTop(model.bannerWords.isEmpty || size.rows < 8 ? 0 : 1)
    rowHeight = model.screen == .overview && size.columns >= 60 && size.rows >= 20 ? 2 : 1
    let isAlone = model.isZoomed || size.columns < 76
    switch model.screen {
    case .timeline where size.columns < 150, .changes:
      details = nil
      extra = nil
    case .overview where !isAlone && size.columns < 96:
      // The list of agreements is short, and what is seen beside it stands on the board.
      details = size.rows >= 24 ? rest.cutBottom(9) : nil
      extra = nil
    case .overview, .board, .timeline, .agenda, .journal:
      if isAlone {
        details = nil
        extra = nil
      } else if size.columns >= 150 {
        let showsExtra = model.screen == .board
        extra = showsExtra ? rest.cutRight(size.columns / 4) : nil
        details = rest.cutRight(size.columns * (showsExtra ? 30 : 36) / 100)
      } else if size.columns >= 96 {
        extra = nil
        let share = model.screen == .agenda ? 36 : 38
        details = rest.cutRight(size.columns * share / 100)
      } else {
        extra = nil
        details = size.rows >= 20 ? rest.cutBottom(min(9, rest.rows / 3)) : nil
      }
    }
    list =
      model.screen == .changes && model.compared != nil
      ? ChangesLayout(rest, isSideBySide: model.changes.isSideBySide).list : rest
    whole = rest
  }

  /// The same layout with a smaller list.
  mutating func limitList(to area: Rectangle) { list = area }

  /// How many rows of the list are seen.
  var visibleRows: Int { max(0, list.rows - 2) / rowHeight }

  /// The command of the name of a screen at a position.
  func tab(at position: ScreenPosition, in model: InterfaceModel) -> InterfaceCommand? {
    guard tabs.contains(position) else { return nil }
    var column = 1
    for screen in ScreenName.allCases {
      let width = model.tabWords(of: screen).columns
      if (column..<column + width).contains(position.column) { return screen.command }
      column += width + 1
    }
    return nil
  }

  /// The place in the list of the row at a position.
  func row(at position: ScreenPosition, in rows: RowList) -> Int? {
    guard list.inset(by: 1).contains(position) else { return nil }
    return rows.top + (position.row - list.row - 1) / rowHeight
  }
}

extension ScreenName {
  /// The command that goes there.
  var command: InterfaceCommand {
    switch self {
    case .overview: .overview
    case .board: .board
    case .timeline: .timeline
    case .agenda: .agenda
    case .changes: .changes
    case .journal: .journal
    }
  }
}
