import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// Draws what lies over the screen.
  func draw(_ layer: Layer, into canvas: inout Canvas) {
    switch layer {
    case .form(let form): drawForm(form, into: &canvas)
    case .choice(let dialog): drawChoice(dialog, into: &canvas)
    case .palette(let palette): drawPalette(palette, into: &canvas)
    case .help(let help): drawHelp(help, into: &canvas)
    case .page(let page): drawPage(page, into: &canvas)
    case .name(let name): drawName(name, into: &canvas)
    case .new(let dialog): drawNew(dialog, into: &canvas)
    case .version(let dialog): drawVersion(dialog, into: &canvas)
    }
  }

  /// A box in the middle, with room for so many lines; what lies below it is gone.
  func openBox(
    _ title: TerminalText,
    _ trailing: TerminalText = "",
    columns: Int,
    lines: Int,
    into canvas: inout Canvas
  ) -> Rectangle {
    // The last line of the screen stays free for what has to be said.
    var room = size.bounds
    _ = room.cutBottom(1)
    let area = room.centered(columns: columns, rows: lines + 2)
    canvas.fill(area, role: .body)
    return drawBox(area, title, trailing, isFocused: true, into: &canvas)
      .inset(columns: 1, rows: 0)
  }

  /// The keys of a dialog on its last line, as many as have room, with a free line above where
  /// there is one to spare; what is left is `inside`.
  ///
  /// - Returns: The free line; empty where there is none.
  @discardableResult
  func drawKeys(
    _ keys: [(TerminalText, TerminalText)],
    below inside: inout Rectangle,
    into canvas: inout Canvas
  ) -> Rectangle {
    var line = StyledText()
    for (key, words) in keys {
      var hint = StyledText(line.isEmpty ? "" : "   ")
      hint.append(settings.symbols.key(key), .key)
      hint.append(" \(words)")
      guard line.columns + hint.columns <= inside.columns else { break }
      line.append(hint)
    }
    let area = inside.cutBottom(inside.rows > 1 ? 1 : 0)
    canvas.draw(line, at: area.origin, columns: area.columns)
    return inside.cutBottom(inside.rows > Self.crampedRows ? 1 : 0)
  }

  /// With no more lines than this a dialog has none to spare.
  static let crampedRows = 4

  /// A list in a dialog, with the chosen line in view.
  func drawChoices(
    _ lines: [StyledText],
    selected: Int,
    in inside: Rectangle,
    into canvas: inout Canvas
  ) {
    let height = max(1, inside.rows)
    let top = max(0, min(selected - height / 2, lines.count - height))
    for (offset, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let isSelected = top + offset == selected
      let bar: TerminalText = settings.symbols == .unicode ? "▌" : ">"
      var whole = StyledText(isSelected ? "\(bar) " : "  ", isSelected ? .borderFocused : .body)
      whole.append(line)
      let position = ScreenPosition(column: inside.column, row: inside.row + offset)
      canvas.draw(whole, at: position, columns: inside.columns)
      guard isSelected else { continue }
      let area = Rectangle(
        column: inside.column,
        row: inside.row + offset,
        columns: inside.columns,
        rows: 1
      )
      canvas.restyle(area, role: .selected)
      canvas.cursor = position
    }
  }

  // MARK: Choice

  private func drawChoice(_ dialog: ChoiceDialog, into canvas: inout Canvas) {
    let columns =
      switch dialog.kind {
      case .actions, .evidence: min(size.columns, 76)
      case .firstStart: min(size.columns, 64)
      case .language, .theme, .filters, .party: min(size.columns, 54)
      }
    var lines = choiceLines(dialog.kind, columns: max(0, columns - 6))
    var intro: [StyledText] = []
    switch dialog.kind {
    case .firstStart:
      intro =
        StyledText(say(.firstStartWords)).wrapped(to: columns - 4)
        + [StyledText()]
    case .party:
      intro =
        StyledText(say(.whichSideHint)).wrapped(to: columns - 4)
        + [StyledText()]
    case .actions, .language, .theme, .filters, .evidence: break
    }
    if lines.isEmpty { lines = [StyledText(say(.nothingHere), .note)] }
    var inside = openBox(
      title(of: dialog.kind),
      columns: columns,
      lines: intro.count + lines.count + 2,
      into: &canvas
    )
    if inside.rows > intro.count + lines.count {
      let head = inside.cutTop(intro.count)
      drawLines(intro, from: 0, in: head, into: &canvas)
    }
    var keys: [(TerminalText, TerminalText)] = [("⏎", say(.choose))]
    if dialog.kind == .firstStart {
      keys.append(("q", shortName(of: .quit)))
    } else {
      keys.append(("Esc", say(.close)))
    }
    let free = drawKeys(keys, below: &inside, into: &canvas)
    if dialog.kind == .actions, InterfaceCommand.records.indices.contains(dialog.selected) {
      drawReason(InterfaceCommand.records[dialog.selected], in: free, into: &canvas)
    }
    drawChoices(lines, selected: dialog.selected, in: inside, into: &canvas)
  }

  /// Why the chosen command cannot be run, whole, on the free line above the keys.
  private func drawReason(
    _ command: InterfaceCommand,
    in line: Rectangle,
    into canvas: inout Canvas
  ) {
    guard !line.isEmpty, let reason = obstacle(to: command) else { return }
    canvas.draw(say(reason), role: .note, at: line.origin, columns: line.columns)
  }

  private func title(of kind: ChoiceDialog.Kind) -> TerminalText {
    switch kind {
    case .actions: say(.actionsTitle)
    case .language: say(.languageTitle)
    case .theme: say(.themeTitle)
    case .filters: say(.filtersTitle)
    case .firstStart: say(.firstStartTitle)
    case .party: say(.whichSide)
    case .evidence: say(.evidenceTitle)
    }
  }

  func choiceLines(_ kind: ChoiceDialog.Kind, columns: Int) -> [StyledText] {
    switch kind {
    case .actions:
      InterfaceCommand.records.map { commandLine($0, columns: columns) }
    case .language: InterfaceLanguage.allCases.map { StyledText($0.ownName) }
    case .theme: ThemeName.allCases.map { StyledText(say(.themeName($0))) }
    case .filters: offeredFilters.map { StyledText(.quoted($0), .identifier) }
    case .firstStart:
      FirstStep.allCases.map { step in
        switch step {
        case .practice: StyledText(say(.firstPractice))
        case .new: StyledText(say(.firstNew))
        case .language: StyledText(say(.firstLanguage))
        case .quit: StyledText(say(.firstQuit))
        }
      }
    case .party: partyLines
    case .evidence(let references): references.map { StyledText(.quoted($0)) }
    }
  }

  private var partyLines: [StyledText] {
    guard let place = list.selectedRow?.agreement ?? agreement else { return [] }
    let view = recorded(place).view
    return view.agreement.parties.map { party in
      var line = StyledText("\(view.text(party.id))  ", .identifier)
      line.append(view.title(of: party)?.forTerminal ?? "")
      return line
    }
  }

  /// A command with its key; dim, with the reason, where it cannot be run.
  func commandLine(_ command: InterfaceCommand, columns: Int) -> StyledText {
    let key = keyName(of: command) ?? ""
    guard let reason = obstacle(to: command) else {
      return rowLine(StyledText(name(of: command)), StyledText(key, .key), columns: columns)
    }
    var line = StyledText(name(of: command), .disabled)
    line.append("  \(say(reason))", .disabled)
    return rowLine(line, StyledText(key, .disabled), columns: columns)
  }

  // MARK: Palette

  private func drawPalette(_ palette: PaletteDialog, into canvas: inout Canvas) {
    let found = matches(of: palette)
    let all = matches(of: PaletteDialog()).count
    var inside = openBox(
      say(.paletteTitle),
      say(.outOf(found.count, all)),
      columns: 70,
      lines: min(20, max(6, size.rows - 6)),
      into: &canvas
    )
    let head = inside.cutTop(inside.rows > Self.crampedRows ? 2 : min(1, inside.rows))
    var line = StyledText(": ", .key)
    line.append(palette.text.before, .input)
    let caret = line.columns
    line.append(palette.text.behind, .input)
    if palette.text.isEmpty { line.append(" \(say(.typeToFind))", .disabled) }
    canvas.draw(line, at: head.origin, columns: head.columns)
    let free = drawKeys([("⏎", say(.run)), ("Esc", say(.close))], below: &inside, into: &canvas)
    let lines = found.map { commandLine($0, columns: max(0, inside.columns - 2)) }
    if !found.indices.contains(palette.selected) {
      drawLines([StyledText(say(.nothingFound), .note)], from: 0, in: inside, into: &canvas)
    } else {
      drawChoices(lines, selected: palette.selected, in: inside, into: &canvas)
      drawReason(found[palette.selected], in: free, into: &canvas)
    }
    let column = min(head.column + caret, max(head.column, head.endColumn - 1))
    canvas.cursor = ScreenPosition(column: column, row: head.row)
  }

  // MARK: Help

  private func drawHelp(_ help: HelpDialog, into canvas: inout Canvas) {
    let commands = helpCommands
    var lines: [StyledText] = []
    var selected = 0
    var group: InterfaceCommand.Group?
    for (place, command) in commands.enumerated() {
      if command.group != group {
        group = command.group
        if !lines.isEmpty { lines.append(StyledText()) }
        lines.append(StyledText(say(.group(command.group)), .heading))
      }
      if place == help.selected { selected = lines.count }
      let keys = keyBindings.filter { $0.command == command }.map(name(of:))
      let isNarrow = size.columns < 40
      let words = isNarrow ? keys.first ?? "" : keys.joined(separator: " ")
      var line = StyledText(words.padded(to: isNarrow ? 7 : 16), .key)
      line.append(" \(name(of: command))", obstacle(to: command) == nil ? .body : .disabled)
      lines.append(line)
    }
    lines.append(StyledText())
    lines += StyledText(say(.layoutHint), .note).wrapped(to: max(2, min(size.columns, 76) - 6))
    var inside = openBox(
      say(.helpTitle(screen)),
      columns: 76,
      lines: min(lines.count + 3, max(4, size.rows - 4)),
      into: &canvas
    )
    drawKeys([("⏎", say(.run)), ("Esc", say(.close))], below: &inside, into: &canvas)
    drawChoices(lines, selected: selected, in: inside, into: &canvas)
  }

  // MARK: Pages

  private func drawPage(_ page: PageDialog, into canvas: inout Canvas) {
    let lines = lines(of: page, width: pageColumns)
    let title: TerminalText =
      switch page.subject {
      case .why: say(.whyTitle)
      case .details: say(.details)
      }
    let height = pageRows
    // The keys and the line above them.
    let below = height > Self.crampedRows ? 2 : 1
    var inside = openBox(
      title,
      positionWords(page.top, height, lines.count),
      columns: pageColumns + 4,
      lines: min(max(lines.count, Self.crampedRows), height) + below,
      into: &canvas
    )
    drawKeys([("j k", say(.scroll)), ("Esc", say(.close))], below: &inside, into: &canvas)
    drawLines(lines, from: page.top, in: inside, into: &canvas)
    canvas.cursor = inside.origin
  }

  // MARK: Name

  private func drawName(_ name: NameDialog, into canvas: inout Canvas) {
    let intro = StyledText(say(.yourNameHint)).wrapped(to: max(2, min(size.columns, 60) - 4))
    var inside = openBox(
      "\(say(.yourName)) (\(.quoted(name.party)))",
      columns: 60,
      lines: intro.count + 4,
      into: &canvas
    )
    drawKeys([("⏎", say(.choose)), ("Esc", say(.close))], below: &inside, into: &canvas)
    let head = inside.cutTop(min(intro.count + 1, max(0, inside.rows - 1)))
    drawLines(intro, from: 0, in: head, into: &canvas)
    drawField(
      name.text,
      at: inside.origin,
      columns: inside.columns,
      hasFocus: true,
      into: &canvas
    )
  }

  // MARK: New

  private func drawNew(_ dialog: NewDialog, into canvas: inout Canvas) {
    var inside = openBox(say(.newTitle), columns: 64, lines: 8, into: &canvas)
    drawKeys(
      [("⏎", say(.make)), ("Tab", say(.nextField)), ("Esc", say(.close))],
      below: &inside,
      into: &canvas
    )
    // Each field with its hint; where there is no room for all, from the one that is written on.
    let names = NewDialog.FieldName.allCases
    let first = inside.rows >= 2 * names.count ? 0 : dialog.focus
    for (place, name) in names.enumerated().dropFirst(first) where !inside.isEmpty {
      let isFocused = place == dialog.focus
      let line = inside.cutTop(1)
      canvas.draw(
        say(.newField(name)),
        role: isFocused ? .heading : .muted,
        at: line.origin,
        columns: min(13, line.columns)
      )
      drawField(
        dialog.fields[place],
        at: ScreenPosition(column: line.column + 14, row: line.row),
        columns: line.columns - 14,
        hasFocus: isFocused,
        into: &canvas
      )
      let below = inside.cutTop(1)
      guard isFocused, !below.isEmpty else { continue }
      let origin = ScreenPosition(column: below.column + 14, row: below.row)
      canvas.draw(say(.newHint(name)), role: .disabled, at: origin, columns: below.columns - 14)
    }
  }

  /// A text field; of a long text the part around the caret is seen.
  func drawField(
    _ field: TextField,
    at origin: ScreenPosition,
    columns: Int,
    hasFocus: Bool,
    into canvas: inout Canvas
  ) {
    guard columns > 0 else { return }
    canvas.fill(
      Rectangle(column: origin.column, row: origin.row, columns: columns, rows: 1),
      role: .input
    )
    var before = field.before
    let room = columns - 1
    if before.columns > room {
      // The end of what stands before the caret is what is being written.
      var clusters = before.clusters[...]
      var width = before.columns
      while width > room - 1, let first = clusters.first {
        width -= first.columns
        clusters = clusters.dropFirst()
      }
      let start = clusters.first?.bytes.lowerBound ?? before.bytes.count
      before = "…" + TerminalText(before, bytes: start..<before.bytes.count)
    }
    var line = StyledText(before, .input)
    let caret = min(line.columns, room)
    line.append(field.behind, .input)
    canvas.draw(line, at: origin, columns: columns)
    if hasFocus {
      canvas.cursor = ScreenPosition(column: origin.column + caret, row: origin.row)
    }
  }
}
