import Terminal

extension InterfaceModel {
  /// A click chooses, a second click on the same row opens; the wheel scrolls.
  mutating func take(_ mouse: MouseEvent) -> [InterfaceEffect] {
    guard settings.usesMouse, !ScreenLayout.isTooSmall(size) else { return [] }
    let layout = ScreenLayout(self)
    switch mouse.action {
    case .wheelDown, .wheelUp:
      let step = mouse.action == .wheelDown ? 3 : -3
      if let layer {
        return takeWheel(step, in: layer)
      }
      if let details = layout.details, details.contains(mouse.position) {
        detailTop = min(max(0, detailTop + step), max(0, detailLineCount - 1))
      } else {
        lists[screen.rawValue].scroll(by: step, height: layout.visibleRows)
        settle()
      }
      return []
    case .click(.left):
      toast = nil
      guard layer == nil else { return [] }
      if let command = layout.tab(at: mouse.position, in: self) { return run(command) }
      guard let place = layout.row(at: mouse.position, in: list),
        list.rows.indices.contains(place), list.rows[place].isSelectable
      else { return [] }
      pane = .list
      if list.selected == place { return perform(.open) }
      lists[screen.rawValue].select(at: place)
      detailTop = 0
      return []
    case .click, .wheelLeft, .wheelRight: return []
    }
  }

  private mutating func takeWheel(_ step: Int, in layer: Layer) -> [InterfaceEffect] {
    var effects: [InterfaceEffect] = []
    let key: Key = step > 0 ? .down : .up
    switch layer {
    case .page, .help, .palette, .choice:
      for _ in 0..<abs(step) { effects += take(KeyPress(key), in: layers.last ?? layer) }
    case .form, .name, .new, .version: break
    }
    return effects
  }
}
