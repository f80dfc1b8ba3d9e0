import RoadmapModel
import RoadmapReports
import Terminal

extension InterfaceModel {
  /// Carries out a command of the group *move*.
  mutating func move(_ command: InterfaceCommand) {
    if pane == .details, moveDetails(command) { return }
    let page = max(1, ScreenLayout(self).visibleRows - 1)
    let place = screen.rawValue
    switch command {
    case .down: lists[place].move(by: 1)
    case .up: lists[place].move(by: -1)
    case .first: lists[place].moveToEnd(false)
    case .last: lists[place].moveToEnd(true)
    case .pageDown: lists[place].move(by: page)
    case .pageUp: lists[place].move(by: -page)
    case .halfPageDown: lists[place].move(by: max(1, page / 2))
    case .halfPageUp: lists[place].move(by: -max(1, page / 2))
    case .left: screen == .timeline ? scrollTime(by: -1) : fold()
    case .right: screen == .timeline ? scrollTime(by: 1) : unfold()
    case .open: open()
    case .back: goBack()
    case .nextPane: changePane(1)
    case .previousPane: changePane(-1)
    case .overview, .board, .timeline, .agenda, .changes, .journal, .nextAgreement,
      .previousAgreement, .filter, .nextHit, .previousHit, .palette, .keepFilter, .filters,
      .amend, .adopt, .mark, .done, .confirm, .dispute, .postpone, .note, .measure, .actions,
      .start, .suspendItem, .resumeItem, .cancelItem, .risk, .report, .undo, .why, .zoom,
      .openEvidence, .edit, .moreDetails, .lessDetails, .zoomIn, .zoomOut, .today, .older,
      .newer, .sideBySide, .window, .ended, .help, .language, .theme, .mouse, .side, .heal,
      .reload, .suspend, .quit, .interrupt:
      break
    }
    if command != .nextPane, command != .previousPane { detailTop = 0 }
    settle()
  }

  /// Moves in the details; false for what is not about them.
  private mutating func moveDetails(_ command: InterfaceCommand) -> Bool {
    let page = max(1, size.rows - 6)
    switch command {
    case .down: detailTop += 1
    case .up: detailTop = max(0, detailTop - 1)
    case .first: detailTop = 0
    case .last: detailTop = max(0, detailLineCount - page)
    case .pageDown, .halfPageDown: detailTop += page / 2 + 1
    case .pageUp, .halfPageUp: detailTop = max(0, detailTop - page / 2 - 1)
    case .back, .left: pane = .list
    case .right, .open, .nextPane, .previousPane, .overview, .board, .timeline, .agenda,
      .changes, .journal, .nextAgreement, .previousAgreement, .filter, .nextHit, .previousHit,
      .palette, .keepFilter, .filters, .amend, .adopt, .mark, .done, .confirm, .dispute,
      .postpone, .note, .measure, .actions, .start, .suspendItem, .resumeItem, .cancelItem,
      .risk, .report, .undo, .why, .zoom, .openEvidence, .edit, .moreDetails, .lessDetails,
      .zoomIn, .zoomOut, .today, .older, .newer, .sideBySide, .window, .ended, .help,
      .language, .theme, .mouse, .side, .heal, .reload, .suspend, .quit, .interrupt:
      return false
    }
    detailTop = min(detailTop, max(0, detailLineCount - 1))
    return true
  }

  private mutating func changePane(_ step: Int) {
    guard ScreenLayout(self).hasPanes else {
      // Where there are no two panes, the next screen is the next thing.
      let count = ScreenName.allCases.count
      go(to: ScreenName(rawValue: (screen.rawValue + step + count) % count) ?? .overview)
      return
    }
    pane = pane == .list ? .details : .list
  }

  // MARK: Trees

  private mutating func fold() {
    guard case .item(let place, let item, _) = list.selectedRow, screen == .board else { return }
    let row = Row.item(agreement: place, item: item, unit: nil)
    let agreement = recorded(place).agreement
    if hasChildren(item, in: agreement), !isFolded(row, in: recorded(place)), !filter.isActive {
      turn(row)
    } else if let parent = agreement[item].parent {
      lists[screen.rawValue].select(.item(agreement: place, item: parent, unit: nil))
    }
  }

  private mutating func unfold() {
    guard case .item(let place, let item, _) = list.selectedRow, screen == .board else { return }
    let row = Row.item(agreement: place, item: item, unit: nil)
    let isFolded = isFolded(row, in: recorded(place)) && !filter.isActive
    if hasChildren(item, in: recorded(place).agreement), isFolded {
      turn(row)
    } else if hasChildren(item, in: recorded(place).agreement) {
      lists[screen.rawValue].move(by: 1)
    }
  }

  private mutating func turn(_ row: Row) {
    if turned.remove(row) == nil { turned.insert(row) }
    rebuild()
  }

  /// Whether something stands under an item; it then stands directly below.
  func hasChildren(_ item: ItemIndex, in agreement: Agreement) -> Bool {
    let next = item.value + 1
    return next < agreement.items.count && agreement.items[next].parent == item
  }

  private mutating func scrollTime(by steps: Int) {
    let before = timeline.offset
    timeline.offset += steps
    // The calendar ends somewhere.
    if timelineScale(ScreenLayout(self)) == nil { timeline.offset = before }
  }

  // MARK: Opening and going back

  private mutating func open() {
    switch list.selectedRow {
    case .agreement(let place):
      setAgreement(place)
      go(to: .board)
    case .item(let place, let item, let unit):
      let row = Row.item(agreement: place, item: item, unit: nil)
      if screen == .agenda {
        setAgreement(place)
        go(to: .board)
        lists[screen.rawValue].select(row)
      } else if screen == .board, hasChildren(item, in: recorded(place).agreement),
        recorded(place).agreement[item].kind == .area
      {
        turn(row)
      } else {
        layers.append(
          .page(PageDialog(subject: .details(.item(agreement: place, item: item, unit: unit))))
        )
      }
    case .event:
      guard let row = chosenItem else { return }
      go(to: .board)
      lists[screen.rawValue].select(row)
    case .heading(.ended):
      showsEnded.toggle()
      rebuild()
    case .change: pane = .details
    case .heading, nil: break
    }
  }

  /// One step back: the filter, the marks, the pane, then the overview.
  private mutating func goBack() {
    if !filter.applied.isEmpty {
      filter = FilterState()
      rebuild()
    } else if !marked.isEmpty {
      marked = []
    } else if isZoomed {
      isZoomed = false
    } else if screen != .overview {
      let place = agreement
      go(to: .overview)
      if let place { lists[screen.rawValue].select(.agreement(place)) }
    } else {
      toast = Toast(say(.quitHint))
    }
  }

  // MARK: Hits

  /// Moves to the next row that the filter itself accepts, around the end.
  mutating func moveToHit(_ step: Int) {
    guard filterConditions != nil, let start = list.selected else { return }
    let rows = list.rows
    var place = start
    for _ in rows.indices {
      place = (place + step + rows.count) % rows.count
      if isHit(rows[place]) { break }
    }
    lists[screen.rawValue].select(at: place)
    settle()
  }

  /// Whether a row is there because the filter accepts it, and not only what stands under it.
  func isHit(_ row: Row?) -> Bool {
    guard let row, let conditions = filterConditions else { return true }
    guard case .item(let agreement, let item, _) = row else { return row.isSelectable }
    let recorded = recorded(agreement)
    return conditions.accepts(recorded.agreement[item], of: recorded)
  }
}
