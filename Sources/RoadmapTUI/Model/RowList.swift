/// The rows of one screen, which of them is chosen, and which is the first that is seen.
package struct RowList: Equatable, Sendable {
  package private(set) var rows: [Row] = []
  /// The place of the chosen row; nil when none can be chosen.
  package private(set) var selected: Int?
  /// The place of the first row that is seen.
  package private(set) var top = 0

  package init() {}

  package var selectedRow: Row? { selected.map { rows[$0] } }

  /// Takes new rows; the choice stays on `row`, else near where it was.
  mutating func replace(_ new: [Row], keeping row: Row?) {
    rows = new
    if let row, let place = new.firstIndex(of: row) {
      selected = place
    } else {
      // An item may stand there without the occurrence that was chosen, or with another.
      let other = row.flatMap { row in new.firstIndex { $0.isSameSubject(as: row) } }
      selected = other ?? selectable(near: min(selected ?? 0, new.count - 1))
    }
    top = min(top, max(0, new.count - 1))
  }

  /// Chooses a row, and says whether it is there.
  @discardableResult
  mutating func select(_ row: Row) -> Bool {
    guard let place = rows.firstIndex(where: { $0 == row || $0.isSameSubject(as: row) }) else {
      return false
    }
    selected = place
    return true
  }

  mutating func select(at place: Int) {
    guard rows.indices.contains(place), rows[place].isSelectable else { return }
    selected = place
  }

  /// Moves the choice by so many rows that can be chosen; stops at the ends.
  mutating func move(by steps: Int) {
    guard var place = selected else { return }
    var left = abs(steps)
    let step = steps < 0 ? -1 : 1
    var next = place + step
    while left > 0, rows.indices.contains(next) {
      if rows[next].isSelectable {
        place = next
        left -= 1
      }
      next += step
    }
    selected = place
    // Above the first row that can be chosen stands its heading.
    if place > 0, !rows[..<place].contains(where: \.isSelectable) { top = 0 }
  }

  mutating func moveToEnd(_ isLast: Bool) {
    selected = isLast ? rows.lastIndex { $0.isSelectable } : rows.firstIndex { $0.isSelectable }
    if !isLast { top = 0 }
  }

  /// Moves what is seen, not the choice, by so many rows; the choice follows where it would leave.
  mutating func scroll(by rows: Int, height: Int) {
    top = max(0, min(self.rows.count - max(1, height), top + rows))
    guard let selected, height > 0 else { return }
    let place = min(max(selected, top), top + height - 1)
    if place != selected { self.selected = selectable(near: place) }
  }

  /// Brings the chosen row into the `height` rows that are seen.
  mutating func settle(height: Int) {
    let height = max(1, height)
    if let selected {
      if selected < top { top = selected }
      if selected >= top + height { top = selected - height + 1 }
      // A heading directly above the first row is worth a line.
      if top == selected, top > 0, !rows[top - 1].isSelectable, height > 1 { top -= 1 }
    }
    top = max(0, min(top, rows.count - height))
  }

  /// The place of the nearest row that can be chosen, below first.
  private func selectable(near place: Int) -> Int? {
    guard rows.indices.contains(place) else { return rows.firstIndex { $0.isSelectable } }
    return rows[place...].firstIndex { $0.isSelectable }
      ?? rows[..<place].lastIndex { $0.isSelectable }
  }
}

extension Row {
  /// Whether two rows stand for the same item, whatever the occurrence.
  func isSameSubject(as other: Row) -> Bool {
    guard case .item(let agreement, let item, _) = self,
      case .item(let otherAgreement, let otherItem, _) = other
    else { return self == other }
    return agreement == otherAgreement && item == otherItem
  }
}
