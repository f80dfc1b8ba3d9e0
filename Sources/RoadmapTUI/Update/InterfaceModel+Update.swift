import RoadmapReports
import Terminal

extension InterfaceModel {
  /// Takes in what happened and says what is to be done.
  package mutating func update(_ event: InterfaceEvent) -> [InterfaceEffect] {
    var effects: [InterfaceEffect] = []
    switch event {
    case .input(let input): effects = take(input)
    case .resized(let size):
      let wasDense = isDense
      self.size = size
      if isDense != wasDense { rebuild() } else { settle() }
    case .loaded(let content):
      take(content)
      if let command = afterSide {
        afterSide = nil
        effects = run(command)
      }
    case .recorded(let echo, let content):
      for case .form(let form) in layers { forget(form) }
      layers.removeAll { layer in
        switch layer {
        case .form, .version: true
        case .choice, .palette, .help, .page, .name, .new: false
        }
      }
      marked = []
      show(content)
      toast = Toast(echo, .done)
    case .refused(let words, let field): refuse(words, about: field)
    case .evidenceSeen(let text, let remark): take(evidence: text, remark)
    case .notMade(let field):
      guard case .new(var dialog) = layer else { break }
      dialog.focus = field.rawValue
      layers[layers.count - 1] = .new(dialog)
    case .told(let toast): self.toast = toast
    }
    takeWaitingContent()
    // Where there is nothing to show, there is always something to choose.
    if content.absence != nil, layers.isEmpty {
      layers = [.choice(ChoiceDialog(kind: .firstStart))]
    }
    return effects
  }

  // MARK: Input

  private mutating func take(_ input: InputEvent) -> [InterfaceEffect] {
    switch input {
    case .key(let press):
      toast = nil
      return take(press)
    case .paste(let pasted):
      take(pasted: String(decoding: pasted.bytes, as: UTF8.self))
      return []
    case .mouse(let mouse): return take(mouse)
    // Coming back to the window is a good time to look whether something changed.
    case .focus(let isGained): return isGained ? [.lookForChanges] : []
    case .reply: return []
    }
  }

  private mutating func take(_ press: KeyPress) -> [InterfaceEffect] {
    if ScreenLayout.isTooSmall(size) { return takeInOneLine(press) }
    // Ctrl-C leaves whatever is open, and Ctrl-Z works everywhere.
    if press == KeyPress(.character("c"), .control) { return perform(.interrupt) }
    if press == KeyPress(.character("z"), .control) { return perform(.suspend) }
    if let layer { return take(press, in: layer) }
    if filter.isOpen { return takeFilterKey(press) }
    guard let command = InterfaceCommand.of(press, on: screen) else { return [] }
    return run(command)
  }

  /// Where there is no room for a screen, only leaving is possible: nothing is recorded unseen.
  private mutating func takeInOneLine(_ press: KeyPress) -> [InterfaceEffect] {
    switch InterfaceCommand.of(press, on: screen) {
    case .quit, .interrupt: [.quit]
    case .suspend: [.suspend]
    default: []
    }
  }

  /// Pasted text goes into the field that is being written, and never runs a command.
  private mutating func take(pasted text: String) {
    // Nothing is written unseen.
    if ScreenLayout.isTooSmall(size) { return }
    switch layers.popLast() {
    case .form(var form):
      form.insert(text)
      layers.append(.form(form))
    case .palette(var palette):
      palette.text.insert(text)
      palette.selected = 0
      layers.append(.palette(palette))
    case .name(var name):
      name.text.insert(text)
      layers.append(.name(name))
    case .new(var dialog):
      dialog.fields[dialog.focus].insert(text)
      layers.append(.new(dialog))
    case .some(let other): layers.append(other)
    case nil:
      guard filter.isOpen else {
        toast = Toast(say(.pasteIgnored))
        return
      }
      filter.text.insert(text)
      applyFilter()
    }
  }

  // MARK: Commands

  /// Runs a command, or says why it cannot be run now.
  package mutating func run(_ command: InterfaceCommand) -> [InterfaceEffect] {
    if let reason = obstacle(to: command) {
      toast = Toast(say(reason), .failed)
      return []
    }
    return perform(command)
  }

  // MARK: Content

  /// A new reading is not put under the hands of somebody who writes.
  private mutating func take(_ new: InterfaceContent) {
    if isWriting {
      waiting = new
    } else {
      show(new)
    }
  }

  var isWriting: Bool {
    layers.contains { layer in
      switch layer {
      case .form, .name, .new, .version: true
      case .choice(let dialog): dialog.kind != .firstStart
      case .palette, .help, .page: false
      }
    }
  }

  private mutating func takeWaitingContent() {
    guard let content = waiting, !isWriting else { return }
    show(content)
    toast = toast ?? Toast(say(.contentRefreshed))
  }

  /// Shows a new reading; what was chosen, folded and marked stays so.
  mutating func show(_ new: InterfaceContent) {
    waiting = nil
    let old = content
    guard new != old else { return }
    let selected = lists.map(\.selectedRow)
    content = new
    func carried(_ row: Row) -> Row? { row.carried(from: old, to: new) }
    turned = Set(turned.compactMap(carried))
    marked = marked.compactMap(carried)
    filter.origin = filter.origin.flatMap(carried)
    layers = layers.compactMap { $0.carried(carried) }
    agreement = agreement.flatMap { new.place(of: old.agreements[$0].name) }
    if agreement == nil, !new.agreements.isEmpty { agreement = overviewOrder.first }
    if new.absence == nil {
      layers.removeAll { layer in
        switch layer {
        case .choice(let dialog): dialog.kind == .firstStart
        case .new: true
        case .form, .palette, .help, .page, .name, .version: false
        }
      }
    }
    // The rows of the other screens are made when they are gone to; what was chosen is kept.
    for name in ScreenName.allCases {
      let kept = selected[name.rawValue].flatMap(carried)
      if name == screen {
        lists[name.rawValue].replace(rows(of: name), keeping: kept)
      } else {
        lists[name.rawValue] = RowList()
        if let kept { lists[name.rawValue].replace([kept], keeping: kept) }
      }
    }
    rebuild()
  }

  // MARK: Rows

  /// Makes the rows of this screen anew; `row` is chosen, else what was.
  mutating func rebuild(keeping row: Row? = nil) {
    let kept = row ?? list.selectedRow
    if screen == .changes,
      compared?.isFor(content.revision, agreement ?? 0, changes.newer, settings.language) != true
    {
      compared = comparison()
    }
    if screen == .journal { takenBack = agreement.map { recorded($0).takenBack } ?? [] }
    lists[screen.rawValue].replace(rows(of: screen), keeping: kept)
    settle()
  }

  /// Brings the chosen row into view.
  mutating func settle() {
    let layout = ScreenLayout(self)
    if !layout.hasPanes { pane = .list }
    lists[screen.rawValue].settle(height: layout.visibleRows)
  }
}

extension Layer {
  /// The same dialog over a newer content; nil where what it was about is gone.
  fileprivate func carried(_ carry: (Row) -> Row?) -> Layer? {
    guard case .page(let page) = self else { return self }
    switch page.subject {
    case .why(let row):
      return carry(row).map { .page(PageDialog(subject: .why($0), top: page.top)) }
    case .details(let row):
      return carry(row).map { .page(PageDialog(subject: .details($0), top: page.top)) }
    }
  }
}
