import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import Terminal

extension InterfaceModel {
  /// A key while something lies over the screen.
  mutating func take(_ press: KeyPress, in layer: Layer) -> [InterfaceEffect] {
    switch layer {
    case .form(let form): take(press, in: form)
    case .choice(let dialog): take(press, in: dialog)
    case .palette(let palette): take(press, in: palette)
    case .help(let help): take(press, in: help)
    case .page(let page): take(press, in: page)
    case .name(let name): take(press, in: name)
    case .new(let dialog): take(press, in: dialog)
    case .version(let dialog): take(press, in: dialog)
    }
  }

  // MARK: Choices

  /// A choice that begins on what holds now.
  func choice(_ kind: ChoiceDialog.Kind) -> ChoiceDialog {
    let selected: Int
    switch kind {
    case .language:
      selected = InterfaceLanguage.allCases.firstIndex(of: settings.language) ?? 0
    case .theme: selected = ThemeName.allCases.firstIndex(of: settings.theme) ?? 0
    case .actions, .filters, .firstStart, .party, .evidence: selected = 0
    }
    return ChoiceDialog(kind: kind, selected: selected)
  }

  /// How many things a choice offers.
  func count(of kind: ChoiceDialog.Kind) -> Int {
    switch kind {
    case .actions: InterfaceCommand.records.count
    case .language: InterfaceLanguage.allCases.count
    case .theme: ThemeName.allCases.count
    case .filters: offeredFilters.count
    case .firstStart: FirstStep.allCases.count
    case .party: partyChoices.count
    case .evidence(let references): references.count
    }
  }

  /// What can be done where there is nothing to show.
  enum FirstStep: CaseIterable {
    case practice, new, language, quit
  }

  /// Filters that everybody needs, then those that were kept.
  var offeredFilters: [String] {
    ["is:overdue", "is:due-soon", "is:waiting", "is:ours", "is:at-risk", "is:open", "is:done"]
      + settings.filters
  }

  /// The IDs of the parties that the reader may belong to.
  var partyChoices: [String] {
    guard let place = list.selectedRow?.agreement ?? agreement else { return [] }
    let agreement = recorded(place).agreement
    return agreement.parties.map { agreement.text.string($0.id) }
  }

  private mutating func take(_ press: KeyPress, in dialog: ChoiceDialog) -> [InterfaceEffect] {
    let count = count(of: dialog.kind)
    var dialog = dialog
    switch press.key {
    case .escape:
      if dialog.kind == .firstStart { return [] }
      layers.removeLast()
      return []
    case .enter: return choose(dialog)
    default: break
    }
    if let selected = moved(dialog.selected, of: count, by: press) {
      dialog.selected = selected
      layers[layers.count - 1] = .choice(dialog)
      return []
    }
    guard case .character(let scalar) = press.key else { return [] }
    let key = KeyboardLayout.commandKey(for: scalar)
    if dialog.kind == .actions {
      // The keys of the records work in their menu as well.
      guard let command = InterfaceCommand.of(press, on: screen),
        InterfaceCommand.records.contains(command)
      else {
        if key == "q" { layers.removeLast() }
        return []
      }
      layers.removeLast()
      return run(command)
    }
    if key == "q" {
      if dialog.kind == .firstStart { return [.quit] }
      layers.removeLast()
    } else if let digit = Int(String(key)), (1...9).contains(digit), digit <= count {
      dialog.selected = digit - 1
      return choose(dialog)
    }
    return []
  }

  /// The new place in a list after a key that moves; nil for another key.
  private func moved(_ place: Int, of count: Int, by press: KeyPress) -> Int? {
    let last = max(0, count - 1)
    return switch InterfaceCommand.of(press, on: screen) {
    case .down: min(last, place + 1)
    case .up: max(0, place - 1)
    case .first: 0
    case .last: last
    case .pageDown, .halfPageDown: min(last, place + 10)
    case .pageUp, .halfPageUp: max(0, place - 10)
    default: nil
    }
  }

  private mutating func choose(_ dialog: ChoiceDialog) -> [InterfaceEffect] {
    guard dialog.selected < count(of: dialog.kind) else { return [] }
    if dialog.kind != .firstStart, !layers.isEmpty { layers.removeLast() }
    switch dialog.kind {
    case .actions: return run(InterfaceCommand.records[dialog.selected])
    case .language:
      settings.language = InterfaceLanguage.allCases[dialog.selected]
      // Content is shown in the same language where an agreement has it.
      return [.save(.language), .reload]
    case .theme:
      settings.theme = ThemeName.allCases[dialog.selected]
      return [.save(.theme)]
    case .filters: setFilter(offeredFilters[dialog.selected])
    case .party(let then):
      let party = partyChoices[dialog.selected]
      let name = TextField(settings.person ?? "")
      layers.append(.name(NameDialog(party: party, text: name, then: then)))
    case .evidence(let references):
      guard let name = chosenAgreementName else { return [] }
      return [.openEvidence(agreement: name, reference: references[dialog.selected])]
    case .firstStart:
      switch FirstStep.allCases[dialog.selected] {
      case .practice: return [.makePractice]
      case .new: layers.append(.new(NewDialog()))
      case .language: layers.append(.choice(choice(.language)))
      case .quit: return [.quit]
      }
    }
    return []
  }

  // MARK: Name

  private mutating func take(_ press: KeyPress, in name: NameDialog) -> [InterfaceEffect] {
    var name = name
    switch press.key {
    case .escape: layers.removeLast()
    case .enter:
      layers.removeLast()
      settings.party = name.party
      settings.person = name.text.isEmpty ? nil : name.text.text
      // Whose turn it is depends on the side; the action that asked goes on after the reading.
      afterSide = name.then
      return [.save(.side), .reload]
    default:
      if name.text.take(press) { layers[layers.count - 1] = .name(name) }
    }
    return []
  }

  // MARK: New

  private mutating func take(_ press: KeyPress, in dialog: NewDialog) -> [InterfaceEffect] {
    var dialog = dialog
    let count = dialog.fields.count
    switch press.key {
    case .escape:
      layers.removeLast()
      return []
    case .enter where dialog.focus == count - 1:
      let texts = dialog.fields.map(\.text)
      return [.makeNew(NewOrder(name: texts[0], parties: texts[1], period: texts[2]))]
    case .enter, .tab, .down: dialog.focus = (dialog.focus + 1) % count
    case .backTab, .up: dialog.focus = (dialog.focus + count - 1) % count
    default: _ = dialog.fields[dialog.focus].take(press)
    }
    layers[layers.count - 1] = .new(dialog)
    return []
  }

  // MARK: Palette

  /// The commands whose names match what was typed, the best first.
  func matches(of palette: PaletteDialog) -> [InterfaceCommand] {
    let words = findingWords(palette.text.text)
    let commands = InterfaceCommand.allCases.filter { command in
      command.group != .move && command.screens?.contains(screen) ?? true
    }
    let matching = commands.filter { command in
      let parts = findingWords(of: command)
      return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
    // What is called exactly so goes first: `note` before `measure an indicator`.
    let exact = commands.filter { command in
      words == findingWords(shortName(of: command).description)
    }
    return exact + matching.filter { !exact.contains($0) }
  }

  /// Under which words the palette finds a command: those of its name and of its hint, and its key.
  private func findingWords(of command: InterfaceCommand) -> [Substring] {
    let words: TerminalText = "\(name(of: command)) \(shortName(of: command))"
    let key = keyName(of: command).map { [Substring($0.description.lowercased())] } ?? []
    return findingWords(words.description) + key
  }

  private func findingWords(_ text: String) -> [Substring] {
    text.lowercased().split(separator: " ")
      .map { word in
        // A comma behind a word does not belong to it, but alone it may be a key.
        word.count > 1 && ",.:;".contains(word.last ?? " ") ? word.dropLast() : word
      }
  }

  private mutating func take(_ press: KeyPress, in palette: PaletteDialog) -> [InterfaceEffect] {
    var palette = palette
    let found = matches(of: palette)
    switch press.key {
    case .escape:
      layers.removeLast()
      return []
    case .enter:
      guard found.indices.contains(palette.selected) else { return [] }
      layers.removeLast()
      return run(found[palette.selected])
    case .down, .tab: palette.selected = min(max(0, found.count - 1), palette.selected + 1)
    case .up, .backTab: palette.selected = max(0, palette.selected - 1)
    case .pageDown: palette.selected = min(max(0, found.count - 1), palette.selected + 10)
    case .pageUp: palette.selected = max(0, palette.selected - 10)
    default:
      guard palette.text.take(press) else { return [] }
      palette.selected = 0
    }
    layers[layers.count - 1] = .palette(palette)
    return []
  }

  // MARK: Help

  /// The commands that the help of this screen lists, group by group.
  var helpCommands: [InterfaceCommand] {
    InterfaceCommand.Group.allCases.flatMap { group in
      InterfaceCommand.allCases.filter { command in
        command.group == group && command.keyName != nil
          && command.screens?.contains(screen) ?? true
      }
    }
  }

  private mutating func take(_ press: KeyPress, in help: HelpDialog) -> [InterfaceEffect] {
    let commands = helpCommands
    var help = help
    switch press.key {
    case .escape:
      layers.removeLast()
      return []
    case .enter:
      layers.removeLast()
      return commands.indices.contains(help.selected) ? run(commands[help.selected]) : []
    default: break
    }
    if let selected = moved(help.selected, of: commands.count, by: press) {
      help.selected = selected
      layers[layers.count - 1] = .help(help)
      return []
    }
    switch InterfaceCommand.of(press, on: screen) {
    case .help, .quit: layers.removeLast()
    default: break
    }
    return []
  }

  // MARK: Pages

  private mutating func take(_ press: KeyPress, in page: PageDialog) -> [InterfaceEffect] {
    guard press.key != .escape else {
      layers.removeLast()
      return []
    }
    var page = page
    let height = pageRows
    let last = max(0, lines(of: page, width: pageColumns).count - height)
    let command = InterfaceCommand.of(press, on: screen)
    switch command {
    case .down: page.top += 1
    case .up: page.top -= 1
    case .pageDown, .open, .mark: page.top += height - 1
    case .pageUp: page.top -= height - 1
    case .halfPageDown: page.top += height / 2
    case .halfPageUp: page.top -= height / 2
    case .first: page.top = 0
    case .last: page.top = last
    case .why, .quit, .left:
      layers.removeLast()
      return []
    case .some(let command) where command.group == .record || command == .openEvidence:
      // What is read can be acted upon.
      layers.removeLast()
      return run(command)
    default: return []
    }
    page.top = min(max(0, page.top), last)
    layers[layers.count - 1] = .page(page)
    return []
  }
}
