import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import Terminal

extension InterfaceModel {
  /// Carries out a command that nothing stands against.
  mutating func perform(_ command: InterfaceCommand) -> [InterfaceEffect] {
    if let screen = command.screen {
      go(to: screen)
      return []
    }
    if command.verb != nil { return openForm(command) }
    switch command.group {
    case .move: move(command)
    case .look: return look(command)
    case .program: return serve(command)
    case .screens, .find, .record: return find(command)
    }
    return []
  }

  /// Carries out what finds and marks rows, and what is recorded without a form.
  private mutating func find(_ command: InterfaceCommand) -> [InterfaceEffect] {
    switch command {
    case .nextAgreement: changeAgreement(by: 1)
    case .previousAgreement: changeAgreement(by: -1)
    case .filter:
      filter.isOpen = true
      filter.text = TextField(filter.applied)
      filter.origin = list.selectedRow
    case .nextHit: moveToHit(1)
    case .previousHit: moveToHit(-1)
    case .palette: layers.append(.palette(PaletteDialog()))
    case .filters: layers.append(.choice(ChoiceDialog(kind: .filters)))
    case .keepFilter: return keepFilter()
    case .mark: mark()
    case .actions: layers.append(.choice(ChoiceDialog(kind: .actions)))
    case .amend: openAmendment()
    case .adopt: openAdoption()
    case .undo: return undo()
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .left,
      .right, .open, .back, .nextPane, .previousPane, .overview, .board, .timeline, .agenda,
      .changes, .journal, .done, .confirm, .dispute, .postpone, .note, .measure, .start,
      .suspendItem, .resumeItem, .cancelItem, .risk, .report, .why, .zoom, .openEvidence,
      .edit, .moreDetails, .lessDetails, .zoomIn, .zoomOut, .today, .older, .newer,
      .sideBySide, .window, .ended, .help, .language, .theme, .mouse, .side, .heal, .reload,
      .suspend, .quit, .interrupt:
      break
    }
    settle()
    return []
  }

  /// Carries out what shows more, less, or something else.
  private mutating func look(_ command: InterfaceCommand) -> [InterfaceEffect] {
    switch command {
    case .why: openPage { .why($0) }
    case .zoom:
      isZoomed.toggle()
      if !isZoomed || !ScreenLayout(self).hasPanes { pane = .list }
    case .openEvidence: return openEvidence()
    case .edit: return edit()
    case .moreDetails: detailTop = min(detailTop + 1, max(0, detailLineCount - 1))
    case .lessDetails: detailTop = max(0, detailTop - 1)
    case .zoomIn: zoomTimeline(by: -1)
    case .zoomOut: zoomTimeline(by: 1)
    case .today: timeline.offset = 0
    case .older: changeVersion(by: -1)
    case .newer: changeVersion(by: 1)
    case .sideBySide: changes.isSideBySide.toggle()
    case .window:
      agendaDays = agendaDays == 30 ? 90 : agendaDays == 90 ? 7 : 30
      rebuild()
    case .ended:
      showsEnded.toggle()
      rebuild()
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .left,
      .right, .open, .back, .nextPane, .previousPane, .overview, .board, .timeline, .agenda,
      .changes, .journal, .nextAgreement, .previousAgreement, .filter, .nextHit, .previousHit,
      .palette, .keepFilter, .filters, .amend, .adopt, .mark, .done, .confirm, .dispute,
      .postpone, .note, .measure, .actions, .start, .suspendItem, .resumeItem, .cancelItem,
      .risk, .report, .undo, .help, .language, .theme, .mouse, .side, .heal, .reload, .suspend,
      .quit, .interrupt:
      break
    }
    settle()
    return []
  }

  /// Carries out what is about the program itself.
  private mutating func serve(_ command: InterfaceCommand) -> [InterfaceEffect] {
    switch command {
    case .help: layers.append(.help(HelpDialog()))
    case .language: layers.append(.choice(choice(.language)))
    case .theme: layers.append(.choice(choice(.theme)))
    case .side: layers.append(.choice(ChoiceDialog(kind: .party(then: nil))))
    case .mouse:
      settings.usesMouse.toggle()
      toast = Toast(say(settings.usesMouse ? .mouseIsOn : .mouseIsOff))
      return [.save(.mouse)]
    case .heal: return current.map { [.heal(agreement: $0.name)] } ?? []
    case .reload: return [.reload]
    case .suspend: return [.suspend]
    case .quit, .interrupt: return [.quit]
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .left,
      .right, .open, .back, .nextPane, .previousPane, .overview, .board, .timeline, .agenda,
      .changes, .journal, .nextAgreement, .previousAgreement, .filter, .nextHit, .previousHit,
      .palette, .keepFilter, .filters, .amend, .adopt, .mark, .done, .confirm, .dispute,
      .postpone, .note, .measure, .actions, .start, .suspendItem, .resumeItem, .cancelItem,
      .risk, .report, .undo, .why, .zoom, .openEvidence, .edit, .moreDetails, .lessDetails,
      .zoomIn, .zoomOut, .today, .older, .newer, .sideBySide, .window, .ended:
      break
    }
    settle()
    return []
  }

  // MARK: Screens

  mutating func go(to target: ScreenName) {
    if agreement == nil, target != .overview, target != .agenda { return }
    // From a list over all agreements, the chosen row says which one is meant.
    if let place = list.selectedRow?.agreement, screen == .overview || screen == .agenda {
      setAgreement(place)
    }
    let row = list.selectedRow
    screen = target
    pane = .list
    detailTop = 0
    marked = []
    rebuild()
    // The same item stays chosen from screen to screen.
    if let row, case .item(let place, let item, _) = row, place == agreement || target == .agenda {
      lists[target.rawValue].select(.item(agreement: place, item: item, unit: nil))
    }
    settle()
  }

  mutating func setAgreement(_ place: Int) {
    guard place != agreement else { return }
    agreement = place
    changes = ChangesPosition()
    timeline = TimelinePosition()
    for name in ScreenName.allCases where name != .overview && name != .agenda {
      lists[name.rawValue] = RowList()
    }
  }

  private mutating func changeAgreement(by step: Int) {
    let order = overviewOrder
    guard let agreement, let place = order.firstIndex(of: agreement) else { return }
    let next = order[(place + step + order.count) % order.count]
    setAgreement(next)
    if screen == .overview { lists[0].select(.agreement(next)) }
    rebuild()
  }

  // MARK: Marking

  private mutating func mark() {
    guard let row = list.selectedRow else { return }
    if let place = marked.firstIndex(of: row) {
      marked.remove(at: place)
    } else {
      marked.append(row)
    }
    lists[screen.rawValue].move(by: 1)
  }

  // MARK: Pages and files

  private mutating func openPage(_ subject: (Row) -> PageDialog.Subject) {
    guard let row = chosenItem else { return }
    layers.append(.page(PageDialog(subject: subject(row))))
  }

  /// The row of the item that is meant: the chosen one, or the one that an event is about.
  var chosenItem: Row? {
    switch list.selectedRow {
    case .item(let place, let item, let unit):
      return .item(agreement: place, item: item, unit: unit)
    case .event(let place, let source):
      let recorded = recorded(place)
      let event = recorded.snapshot.event(source)
      let text = recorded.snapshot.input.journals[source.journal].text
      return recorded.agreement.item(spelled: text.bytes.span.extracting(event.subject.offsets))
        .map { .item(agreement: place, item: $0, unit: nil) }
    case .agreement, .change, .heading, nil: return nil
    }
  }

  private mutating func openEvidence() -> [InterfaceEffect] {
    let references = chosenEvidence
    guard let name = chosenAgreementName, let first = references.first else { return [] }
    if references.count == 1 { return [.openEvidence(agreement: name, reference: first)] }
    layers.append(.choice(ChoiceDialog(kind: .evidence(references))))
    return []
  }

  var chosenAgreementName: String? {
    (list.selectedRow?.agreement ?? agreement).map { content.agreements[$0].name }
  }

  /// The evidence of the chosen event, or of all events about the chosen item, as recorded.
  var chosenEvidence: [String] {
    switch list.selectedRow {
    case .event(let place, let source): return evidence(of: [source], in: recorded(place))
    case .item(let place, let item, _):
      let recorded = recorded(place)
      return evidence(of: recorded.snapshot.status(of: item)?.events ?? [], in: recorded)
    case .agreement, .change, .heading, nil: return []
    }
  }

  private func evidence(of sources: [EventSource], in recorded: RecordedView) -> [String] {
    sources.flatMap { source -> [String] in
      let event = recorded.snapshot.event(source)
      guard event.hasEvidence else { return [] }
      let journal = recorded.snapshot.input.journals[source.journal]
      return journal.details(of: event).evidence.map { journal.text.string($0) }
    }
  }

  private func edit() -> [InterfaceEffect] {
    guard let current else { return [] }
    for case .broken(let path, let line, _) in current.warnings {
      return [.edit(path: path, line: line)]
    }
    guard let draft = current.versions.first(where: { $0.number == nil }) else { return [] }
    guard case .item(let place, let item, _) = chosenItem else {
      return [.edit(path: draft.path, line: 1)]
    }
    let shown = recorded(place).agreement
    let id = shown.text.bytes.span.extracting(shown[item].id.offsets)
    let found = draft.agreement.item(spelled: id)
    return [.edit(path: draft.path, line: found.map { Int(draft.agreement[$0].line) } ?? 1)]
  }

  // MARK: Timeline

  private mutating func zoomTimeline(by step: Int) {
    let all: [TimelinePosition.Zoom?] = [.weeks, .months, .quarters, .years, nil]
    let place = all.firstIndex(of: timeline.zoom) ?? all.count - 1
    timeline.zoom = all[min(max(0, place + step), all.count - 1)]
    timeline.offset = 0
  }

  private mutating func changeVersion(by step: Int) {
    guard let current else { return }
    let newest = current.versions.count - 1
    let newer = (changes.newer ?? current.usualNewer) + step
    changes.newer = min(max(1, newer), max(1, newest))
    rebuild()
  }

  // MARK: Undo

  private mutating func undo() -> [InterfaceEffect] {
    guard let name = chosenAgreementName, let place = content.place(of: name) else { return [] }
    guard recorded(place).us != nil else {
      layers.append(.choice(ChoiceDialog(kind: .party(then: .undo))))
      return []
    }
    // In the journal the chosen event is meant, elsewhere the latest of one's own.
    if screen == .journal, case .event(let place, let source) = list.selectedRow {
      let id = recorded(place).snapshot.event(source).id.text
      return [.record(RecordOrder(agreement: name, verb: .undo, subjects: [id]))]
    }
    return [.record(RecordOrder(agreement: name, verb: .undo, subjects: []))]
  }
}
