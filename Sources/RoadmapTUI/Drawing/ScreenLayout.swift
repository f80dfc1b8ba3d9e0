import Terminal

/// Where the parts of a screen stand at one size.
///
/// From 150 columns three panes, from 96 list and details side by side, from 76 the details below,
/// else the list alone; the zoomed pane stands alone. Every part may be empty; none is ever negative.
struct ScreenLayout {
  let header: Rectangle
  /// Empty where there is no room for the names of the screens.
  let tabs: Rectangle
  /// One line of warning; empty without one.
  let banner: Rectangle
  /// The box of the list; empty where the details are zoomed.
  let list: Rectangle
  /// Where the rows of the list stand: inside its box, between what is above and below them.
  let rows: Rectangle
  /// The list and what a screen draws beside it by itself.
  let whole: Rectangle
  /// Beside or below the list; nil where there is no room, or the screen has none.
  let details: Rectangle?
  /// Whether there are two panes to go to and fro.
  let hasPanes: Bool
  /// The third pane of a wide terminal.
  let extra: Rectangle?
  /// The deadlines by month below the agreements; empty elsewhere.
  let chart: Rectangle
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
    let area = rest
    let panes = Panes(area, model, rowHeight: rowHeight)
    hasPanes = panes.details != nil || model.screen == .changes
    rest = panes.list
    if !model.isZoomed {
      details = panes.details
      extra = panes.extra
    } else if panes.details != nil, model.pane == .details {
      details = area
      rest = rest.cutTop(0)
      extra = nil
    } else {
      details = nil
      rest = area
      extra = nil
    }
    let showsChart =
      model.screen == .overview && size.columns >= 96 && rest.rows >= 20 && !model.isZoomed
    chart = rest.cutBottom(showsChart ? 10 : 0)
    whole = rest
    list =
      model.screen == .changes && model.compared != nil
      ? ChangesLayout(rest, model).list : rest
    var rows = list.inset(by: 1)
    if model.screen == .timeline {
      _ = rows.cutTop(TimelineHead(rows).rows)
      _ = rows.cutBottom(TimelineHead(list.inset(by: 1)).legendRows)
    }
    self.rows = rows
  }

  /// How many rows of the list are seen.
  var visibleRows: Int { rows.rows / rowHeight }

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
    guard self.rows.contains(position) else { return nil }
    return rows.top + (position.row - self.rows.row) / rowHeight
  }
}

/// How a screen is divided while nothing is zoomed.
private struct Panes {
  let list: Rectangle
  let details: Rectangle?
  let extra: Rectangle?

  init(_ area: Rectangle, _ model: InterfaceModel, rowHeight: Int) {
    let columns = model.size.columns
    var rest = area
    switch model.screen {
    case .timeline where columns < 150, .changes:
      details = nil
      extra = nil
    case .overview, .board, .timeline, .agenda, .journal:
      if columns < 76 {
        details = nil
        extra = nil
      } else if columns >= 150 {
        let showsExtra = model.screen == .board
        extra = showsExtra ? rest.cutRight(columns / 4) : nil
        details = rest.cutRight(columns * (showsExtra ? 30 : 36) / 100)
      } else if columns >= 96 {
        extra = nil
        details = rest.cutRight(columns * (model.screen == .agenda ? 36 : 38) / 100)
      } else if model.screen == .overview {
        // The list of agreements is short, and the details get what it leaves.
        extra = nil
        let needed = model.lists[ScreenName.overview.rawValue].rows.count * rowHeight + 2
        details = model.size.rows >= 24 ? rest.cutBottom(max(9, rest.rows - max(6, needed))) : nil
      } else {
        extra = nil
        details = model.size.rows >= 20 ? rest.cutBottom(min(9, rest.rows / 3)) : nil
      }
    }
    list = rest
  }
}

/// What the timeline has above and below its rows, by the room inside its box.
struct TimelineHead {
  /// The lines of the calendar.
  let rows: Int
  /// The line that says what the marks mean.
  let legendRows: Int

  init(_ inside: Rectangle) {
    rows = inside.rows >= 6 ? 2 : min(1, inside.rows)
    legendRows = inside.rows >= 16 ? 1 : 0
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
