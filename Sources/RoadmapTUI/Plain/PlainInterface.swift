import RoadmapModel
import RoadmapReports
package import Terminal

/// The same interface in lines, for screen readers and for terminals that can do no more: numbered
/// lists, one question at a time, nothing drawn over anything else.
///
/// It shows the same model and asks for the same effects as the screens; only lines go in and out.
package struct PlainInterface: Sendable {
  package private(set) var model: InterfaceModel

  package init(_ model: InterfaceModel) {
    self.model = model
  }

  /// What is said at the beginning.
  package var greeting: [StyledText] { page + [StyledText(model.say(.plainHelp), .note)] }

  /// What stands before the next line that is typed.
  package var prompt: TerminalText {
    switch model.layer {
    case .form(let form):
      guard form.fields.indices.contains(form.focus) else { return model.say(.plainRecord) }
      let field = form.fields[form.focus]
      return question(model.say(.fieldName(field.name)), answer: answer(of: field))
    case .name(let name): return question(model.say(.yourName), answer: name.text.before)
    case .new(let dialog):
      let name = NewDialog.FieldName.allCases[dialog.focus]
      return question(model.say(.newField(name)), answer: "")
    case .version: return model.say(.plainRecord)
    case .choice, .palette, .help, .page, nil: return "> "
    }
  }

  private func question(_ words: TerminalText, answer: TerminalText) -> TerminalText {
    answer.isEmpty ? "\(words): " : "\(words) [\(answer)]: "
  }

  private func answer(of field: RecordForm.Field) -> TerminalText {
    guard field.name == .behalf else { return field.text.before + field.text.behind }
    return field.choice == 0 ? model.say(.ourselves) : .quoted(field.options[field.choice])
  }

  // MARK: Lines in

  /// Takes a line as it was typed, and says what is to be done and what is to be read.
  package mutating func take(_ line: String) -> (lines: [StyledText], effects: [InterfaceEffect]) {
    let words = line.split(separator: " ").joined(separator: " ")
    let effects: [InterfaceEffect]
    var lines: [StyledText] = []
    switch model.layer {
    case .form, .name, .new, .version: effects = answer(line)
    case .choice(let dialog): effects = choose(words, in: dialog)
    case .palette, .help, .page, nil: effects = command(words, &lines)
    }
    return (lines + said(), effects)
  }

  /// Lets the model know of something, and says what came of it.
  package mutating func happen(_ event: InterfaceEvent) -> ([StyledText], [InterfaceEffect]) {
    let before = model.layers.count
    let effects = model.update(event)
    if case .recorded = event { return (said() + page, effects) }
    return (before == model.layers.count ? said() : said() + page, effects)
  }

  /// An empty line keeps the answer that stands there; `.` alone leaves the form.
  private mutating func answer(_ line: String) -> [InterfaceEffect] {
    if line == "." { return press(.escape) }
    if case .form(let form) = model.layer, form.isOnButton { return press(.enter) }
    if case .version = model.layer { return press(.enter) }
    if case .form(var form) = model.layer, form.fields[form.focus].name == .behalf {
      let field = form.fields[form.focus]
      if let choice = field.options.firstIndex(where: { $0.utf8.elementsEqual(line.utf8) }) {
        form.fields[form.focus].choice = choice
        model.layers[model.layers.count - 1] = .form(form)
      }
      return press(.tab)
    }
    if !line.isEmpty {
      _ = model.update(.input(.key(.control("u"))))
      _ = model.update(.input(.paste(PastedText(Array(line.utf8)))))
    }
    if case .form = model.layer { return press(.tab) }
    return press(.enter)
  }

  private mutating func choose(_ words: String, in dialog: ChoiceDialog) -> [InterfaceEffect] {
    if let number = Int(words), number > 0, number <= model.count(of: dialog.kind) {
      var chosen = dialog
      chosen.selected = number - 1
      model.layers[model.layers.count - 1] = .choice(chosen)
      return press(.enter)
    }
    return words == "q" ? press(.character("q")) : press(.escape)
  }

  private mutating func command(
    _ words: String,
    _ lines: inout [StyledText]
  ) -> [InterfaceEffect] {
    if words.isEmpty {
      lines = page
      return []
    }
    if let number = Int(words) {
      open(number, &lines)
      return []
    }
    if words.first == "/" {
      model.setFilter(String(words.dropFirst()))
      lines = page
      return []
    }
    if words.first == "=", let number = Int(words.dropFirst()),
      let screen = ScreenName(rawValue: number - 1)
    {
      let effects = model.run(screen.command)
      lines = page
      return effects
    }
    let scalars = Array(words.unicodeScalars)
    guard scalars.count == 1 else {
      lines = [StyledText(model.say(.plainHelp), .note)]
      return []
    }
    if KeyboardLayout.commandKey(for: scalars[0]) == "b" {
      let effects = press(.escape)
      lines = page
      return effects
    }
    return press(.character(scalars[0]))
  }

  /// Chooses a row by its number, and opens what it stands for.
  private mutating func open(_ number: Int, _ lines: inout [StyledText]) {
    let selectable = model.list.rows.indices.filter { model.list.rows[$0].isSelectable }
    guard selectable.indices.contains(number - 1) else {
      lines = [StyledText(model.say(.nothingHere), .note)]
      return
    }
    model.lists[model.screen.rawValue].select(at: selectable[number - 1])
    if case .agreement = model.list.selectedRow {
      _ = model.run(.open)
      lines = page
    } else {
      lines = model.selectedDetails(width: Self.width)
    }
  }

  private static let width = 72

  private mutating func press(_ key: Key) -> [InterfaceEffect] {
    model.update(.input(.key(KeyPress(key))))
  }

  // MARK: Lines out

  /// What the model has to say now, once: the outcome, then what lies over the list.
  private mutating func said() -> [StyledText] {
    var lines: [StyledText] = []
    if let toast = model.toast {
      lines.append(StyledText(toast.words, toast.kind == .failed ? .bad : .good))
      model.toast = nil
    }
    switch model.layer {
    case .page(let page):
      lines += model.lines(of: page, width: Self.width)
      model.layers.removeLast()
    case .help:
      lines += help
      model.layers.removeLast()
    case .palette:
      lines += InterfaceCommand.allCases.compactMap(helpLine)
      model.layers.removeLast()
    case .choice(let dialog): lines += numbered(model.choiceLines(dialog.kind, columns: Self.width))
    case .form(let form): lines += said(of: form)
    case .name: lines.append(StyledText(model.say(.yourNameHint), .note))
    case .new(let dialog):
      let name = NewDialog.FieldName.allCases[dialog.focus]
      lines.append(StyledText(model.say(.newHint(name)), .note))
    case .version(let dialog):
      lines.append(StyledText(model.title(of: dialog), .heading))
      lines += model.lines(of: dialog, width: Self.width)
    case nil: break
    }
    return lines
  }

  private func said(of form: RecordForm) -> [StyledText] {
    var lines: [StyledText] = []
    if form.fields.indices.contains(form.focus) {
      let field = form.fields[form.focus]
      lines.append(StyledText(model.say(.fieldHint(field.name)), .note))
      if let remark = field.remark {
        lines.append(StyledText(remark.words, remark.isGood ? .note : .bad))
      }
    } else {
      lines.append(StyledText(model.title(of: form), .heading))
      lines += model.subjectLines(of: form, width: Self.width)
      for field in form.fields {
        lines.append(StyledText("  \(model.say(.fieldName(field.name))): \(answer(of: field))"))
        if let remark = field.remark { lines.append(StyledText("    \(remark.words)", .note)) }
      }
    }
    if let problem = form.problem { lines.append(StyledText(problem, .bad)) }
    return lines
  }

  private var help: [StyledText] {
    [StyledText(model.say(.plainHelp), .note)] + model.helpCommands.compactMap(helpLine)
  }

  private func helpLine(_ command: InterfaceCommand) -> StyledText? {
    guard command.group != .move, let key = model.keyName(of: command) else { return nil }
    return StyledText("\(key)  \(model.name(of: command))")
  }

  private func numbered(_ lines: [StyledText]) -> [StyledText] {
    lines.enumerated()
      .map { place, line in
        var whole = StyledText("\(place + 1)  ", .identifier)
        whole.append(line)
        return whole
      }
  }

  /// The list of this screen, with the number by which each row is chosen.
  private var page: [StyledText] {
    var lines = [StyledText("\(model.say(.screenName(model.screen))): \(model.headline)", .heading)]
    if !model.bannerWords.isEmpty { lines.append(StyledText(model.bannerWords, .warning)) }
    var number = 0
    for row in model.list.rows {
      if row.isSelectable { number += 1 }
      if let line = model.plainLine(row, number: number) { lines.append(line) }
    }
    if model.list.rows.isEmpty { lines.append(StyledText(model.say(.nothingHere), .note)) }
    return lines
  }
}
