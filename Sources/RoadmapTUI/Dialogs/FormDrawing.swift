import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// The dialog of a record: what is said, when, with which evidence, and what will be written.
  func drawForm(_ form: RecordForm, into canvas: inout Canvas) {
    let columns = min(size.columns, 74)
    let width = columns - 4
    var lines: [FormLine] = subjectLines(of: form, width: width).map { .text($0) }
    lines.append(.text(StyledText()))
    for (place, field) in form.fields.enumerated() {
      lines.append(.field(place))
      if let remark = field.remark { lines += remarkLines(remark, width).map { .text($0) } }
    }
    lines.append(.text(StyledText()))
    if let problem = form.problem {
      lines += StyledText("! \(problem)", .bad).wrapped(to: max(2, width)).map { .text($0) }
    } else if form.fields.indices.contains(form.focus) {
      let hint = say(.fieldHint(form.fields[form.focus].name))
      // Below the values where there is room, else from the margin on.
      let isBelow = labelWidth + hint.columns <= width
      lines += StyledText(isBelow ? indent + hint : hint, .disabled).wrapped(to: max(2, width))
        .map { .text($0) }
    } else {
      lines += StyledText(consequence(of: form), .note).wrapped(to: max(2, width))
        .map { .text($0) }
    }
    lines.append(.button)
    var inside = openBox(
      title(of: form),
      columns: columns,
      lines: lines.count + 2,
      into: &canvas
    )
    drawKeys(
      [("⏎", say(.record)), ("Tab", say(.nextField)), ("Esc", say(.cancelForm))],
      below: &inside,
      into: &canvas
    )
    draw(lines, of: form, in: inside, into: &canvas)
  }

  private enum FormLine {
    case text(StyledText)
    case field(Int)
    case button
  }

  private var labelWidth: Int { size.columns >= 50 ? 15 : 11 }

  private var indent: TerminalText { TerminalText(repeating: " ", count: labelWidth) }

  func title(of form: RecordForm) -> TerminalText {
    let recorded = recorded(form.agreement)
    var party: TerminalText = recorded.us.map { recorded.name(of: $0).forTerminal } ?? ""
    if let behalf = form[.behalf], behalf.choice > 0 {
      party = .quoted(behalf.options[behalf.choice])
    }
    let subject: TerminalText =
      form.subjects.count == 1
      ? .quoted(spellings(of: form).first ?? "") : say(.severalSubjects(form.subjects.count))
    return say(.formTitle(form.verb, party: party, subject: subject))
  }

  /// What will be written, and what it needs to count.
  private func consequence(of form: RecordForm) -> TerminalText {
    let recorded = recorded(form.agreement)
    let us = recorded.us.map { recorded.name(of: $0).forTerminal } ?? ""
    var words = say(.willAdd(lines: form.subjects.count, journal: "\(us).journal"))
    if form.verb.isProposal {
      let others = recorded.agreement.parties.indices.filter { PartyIndex($0) != recorded.us }
      let names = others.map { recorded.name(of: PartyIndex($0)).forTerminal }
      words.append("; \(say(.countsWhenAgreed(names.joined(separator: ", "))))")
    }
    return words
  }

  /// What is said below a field, whole: below the values where they are wide, else from the margin.
  private func remarkLines(_ remark: RecordForm.Remark, _ width: Int) -> [StyledText] {
    let glyph: TerminalText =
      remark.isGood ? settings.symbols.glyph(of: .completed) : "!"
    let margin: TerminalText = width >= 3 * labelWidth ? indent : ""
    return StyledText("\(margin)\(glyph) \(remark.words)", remark.isGood ? .good : .bad)
      .wrapped(to: max(2, width), hangingIndent: min(margin.columns + 2, max(0, width - 2)))
  }

  /// The lines that have room; the one that takes the keys is always seen.
  private func draw(
    _ lines: [FormLine],
    of form: RecordForm,
    in inside: Rectangle,
    into canvas: inout Canvas
  ) {
    let focus =
      lines.firstIndex { line in
        switch line {
        case .field(let place): place == form.focus
        case .button: form.isOnButton
        case .text: false
        }
      } ?? 0
    // With the field, what is wrong with it.
    var end = focus + 1
    if form.fields.indices.contains(form.focus), let remark = form.fields[form.focus].remark {
      end += remarkLines(remark, max(0, min(size.columns, 74) - 4)).count
    }
    let top = max(0, min(end - inside.rows, focus))
    for (offset, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let position = ScreenPosition(column: inside.column, row: inside.row + offset)
      switch line {
      case .text(let text): canvas.draw(text, at: position, columns: inside.columns)
      case .field(let place):
        draw(
          form.fields[place],
          at: position,
          columns: inside.columns,
          hasFocus: place == form.focus,
          into: &canvas
        )
      case .button: drawButton(form, at: position, columns: inside.columns, into: &canvas)
      }
    }
  }

  private func draw(
    _ field: RecordForm.Field,
    at position: ScreenPosition,
    columns: Int,
    hasFocus: Bool,
    into canvas: inout Canvas
  ) {
    canvas.draw(
      StyledText(say(.fieldName(field.name)), hasFocus ? .heading : .muted),
      at: position,
      columns: labelWidth - 1
    )
    let origin = ScreenPosition(column: position.column + labelWidth, row: position.row)
    let room = columns - labelWidth
    guard field.name == .behalf else {
      drawField(field.text, at: origin, columns: room, hasFocus: hasFocus, into: &canvas)
      return
    }
    let words: TerminalText =
      field.choice == 0 ? say(.ourselves) : .quoted(field.options[field.choice])
    let arrows: (TerminalText, TerminalText) =
      settings.symbols == .unicode ? ("‹ ", " ›") : ("< ", " >")
    canvas.draw(
      StyledText("\(arrows.0)\(words)\(arrows.1)", .input),
      at: origin,
      columns: room
    )
    if hasFocus { canvas.cursor = origin }
  }

  private func drawButton(
    _ form: RecordForm,
    at position: ScreenPosition,
    columns: Int,
    into canvas: inout Canvas
  ) {
    let words: TerminalText = "  \(say(.record))  "
    canvas.draw(
      StyledText(words, form.isOnButton ? .tabActive : .tab),
      at: position,
      columns: columns
    )
    if form.isOnButton { canvas.cursor = position }
  }
}
