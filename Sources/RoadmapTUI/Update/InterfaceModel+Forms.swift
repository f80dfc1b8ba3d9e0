import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import Terminal

extension InterfaceModel {
  /// Opens the dialog of a record about the marked rows, or the chosen one.
  mutating func openForm(_ command: InterfaceCommand) -> [InterfaceEffect] {
    guard let verb = command.verb, let place = recordTargets.first?.agreement else { return [] }
    guard recorded(place).us != nil else {
      layers.append(.choice(ChoiceDialog(kind: .party(then: command))))
      return []
    }
    let subjects = recordTargets.filter { $0.agreement == place }.map { subject(of: $0) }
    var form = answerToChosenEvent(verb, place, subjects) ?? form(verb, place, subjects)
    if let kept = keptForms.first(where: { $0.isFor(form, in: content) }) {
      form.fields = kept.form.fields
      form.focus = kept.form.focus
      toast = Toast(say(.textIsBack))
    }
    layers.append(.form(form))
    return []
  }

  /// The rows that a record is about: the marked ones, else the chosen one.
  var recordTargets: [Row] {
    marked.isEmpty ? [chosenItem].compactMap { $0 } : marked
  }

  private func subject(of row: Row) -> RecordForm.Subject {
    guard case .item(let place, let item, let unit) = row else {
      return RecordForm.Subject(spelling: "", title: "")
    }
    let recorded = recorded(place)
    let agreement = recorded.agreement
    var spelling = agreement.name(of: agreement[item])
    if let unit, let status = recorded.snapshot.status(of: item),
      let occurrence = status.unit(at: unit).occurrence
    {
      spelling += "@\(occurrence.text)"
    }
    let title = recorded.view.title(of: agreement[item])?.forTerminal ?? ""
    return RecordForm.Subject(spelling: spelling, title: title)
  }

  /// In the journal the chosen event is answered, where it waits for an answer: of several about one
  /// item another one than the newest may be meant.
  private func answerToChosenEvent(
    _ verb: Verb,
    _ place: Int,
    _ subjects: [RecordForm.Subject]
  ) -> RecordForm? {
    guard screen == .journal, verb == .confirm || verb == .dispute,
      case .event(place, let source) = list.selectedRow, let title = subjects.first?.title
    else { return nil }
    let id = recorded(place).snapshot.event(source).id.text
    let form = form(verb, place, [RecordForm.Subject(spelling: id, title: title)])
    return meanings(of: form).contains { $0 == nil } ? nil : form
  }

  private func form(
    _ verb: Verb,
    _ place: Int,
    _ subjects: [RecordForm.Subject]
  ) -> RecordForm {
    let names = RecordForm.FieldName.asked(by: verb)
    var fields = names.map { RecordForm.Field(name: $0, text: TextField()) }
    for index in fields.indices {
      switch fields[index].name {
      case .day: fields[index].text = TextField(content.today.isoText)
      case .behalf:
        let recorded = recorded(place)
        // Ourselves first: what another side said on paper is the exception.
        let others = recorded.agreement.parties.indices.filter { PartyIndex($0) != recorded.us }
        fields[index].options =
          [""] + others.map { recorded.agreement.text.string(recorded.agreement.parties[$0].id) }
      case .to, .value, .period, .evidence, .note: break
      }
    }
    // What can be recorded at once needs two keys; else the first thing to be said is asked.
    let needed = fields.firstIndex { $0.name.isNeeded(by: verb) && $0.text.isEmpty }
    return RecordForm(
      agreement: place,
      verb: verb,
      subjects: subjects,
      fields: fields,
      focus: needed ?? fields.count
    )
  }

  // MARK: Keys

  mutating func take(_ press: KeyPress, in form: RecordForm) -> [InterfaceEffect] {
    var form = form
    var effects: [InterfaceEffect] = []
    switch press.key {
    case .escape:
      layers.removeLast()
      keep(form)
      return []
    case .enter:
      if form.isOnButton {
        return record(form)
      }
      effects = leaveField(of: &form, for: nextFocus(form))
    case .tab, .down:
      effects = leaveField(of: &form, for: form.isOnButton ? 0 : form.focus + 1)
    case .backTab, .up:
      effects = leaveField(of: &form, for: form.focus == 0 ? form.fields.count : form.focus - 1)
    case .character("s") where press.modifiers == .control: return record(form)
    default: form.edit(press)
    }
    layers[layers.count - 1] = .form(form)
    return effects
  }

  /// Keeps what was typed for the next time that the same is to be recorded of the same.
  private mutating func keep(_ form: RecordForm) {
    forget(form)
    let fresh = self.form(form.verb, form.agreement, form.subjects)
    let isChanged = zip(form.fields, fresh.fields)
      .contains { $0.text.text != $1.text.text || $0.choice != $1.choice }
    guard isChanged else { return }
    keptForms.append(KeptForm(agreement: content.agreements[form.agreement].name, form: form))
    toast = Toast(say(.textIsKept))
  }

  /// What was written, or is written anew, is kept no longer.
  mutating func forget(_ form: RecordForm) {
    keptForms.removeAll { $0.isFor(form, in: content) }
  }

  /// Enter goes to what is still needed, else to the button.
  private func nextFocus(_ form: RecordForm) -> Int {
    form.fields.indices.first { index in
      index > form.focus && form.fields[index].name.isNeeded(by: form.verb)
        && form.fields[index].text.isEmpty
    } ?? form.fields.count
  }

  /// Goes to another field, unless what was typed cannot be read: the keys then stay, since they
  /// are meant to correct it.
  private func leaveField(of form: inout RecordForm, for next: Int) -> [InterfaceEffect] {
    guard form.fields.indices.contains(form.focus) else {
      form.focus = next
      return []
    }
    let field = form.fields[form.focus]
    form.fields[form.focus].remark = fault(of: field)
    guard form.fields[form.focus].remark == nil else { return [] }
    form.focus = next
    guard field.name == .evidence, !RecordForm.references(field.text.text).isEmpty else {
      return []
    }
    let name = content.agreements[form.agreement].name
    return [.lookAtEvidence(agreement: name, text: field.text.text)]
  }

  /// What is wrong with what was typed, as far as the form can tell; what is missing is asked for
  /// elsewhere.
  private func fault(of field: RecordForm.Field) -> RecordForm.Remark? {
    let text = field.text.text
    let words: ScreenPhrase?
    switch field.name {
    case .day: words = RecordForm.day(text) == nil ? .dayUnreadable : nil
    case .to, .period:
      words = !text.isEmpty && RecordForm.span(text) == nil ? .periodUnreadable : nil
    case .value: words = !text.isEmpty && !RecordForm.isFigure(text) ? .valueUnreadable : nil
    case .evidence, .note, .behalf: words = nil
    }
    return words.map { RecordForm.Remark(words: say($0), isGood: false) }
  }

  mutating func take(evidence text: String, _ remark: RecordForm.Remark) {
    guard case .form(var form) = layer,
      let place = form.fields.firstIndex(where: { $0.name == .evidence }),
      form.fields[place].text.text.utf8.elementsEqual(text.utf8)
    else { return }
    form.fields[place].remark = remark
    // The field was left before anybody could know; what is typed next is to correct it.
    if !remark.isGood { form.focus = place }
    layers[layers.count - 1] = .form(form)
  }

  /// Says why nothing was recorded; the keys go to the field that the words are about.
  mutating func refuse(_ words: TerminalText, about field: RecordForm.FieldName?) {
    switch layer {
    case .form(var form):
      form.problem = words
      if let place = form.fields.firstIndex(where: { $0.name == field }) { form.focus = place }
      layers[layers.count - 1] = .form(form)
    case .version(var dialog):
      dialog.problem = words
      layers[layers.count - 1] = .version(dialog)
    case .choice, .palette, .help, .page, .name, .new, nil: toast = Toast(words, .failed)
    }
  }

  // MARK: Recording

  private mutating func record(_ form: RecordForm) -> [InterfaceEffect] {
    var form = form
    form.problem = nil
    var order = RecordOrder(
      agreement: content.agreements[form.agreement].name,
      verb: form.verb,
      // What the dialog shows is what is recorded.
      subjects: exactSubjects(of: form)
    )
    for (place, field) in form.fields.enumerated() {
      let text = field.text.text
      let isMissing = text.isEmpty && field.name.isNeeded(by: form.verb)
      let remark = fault(of: field)
      guard remark == nil, !isMissing else {
        form.focus = place
        form.fields[place].remark = isMissing ? nil : remark
        form.problem = say(isMissing ? .fieldIsNeeded(field.name) : .fieldUnreadable(field.name))
        layers[layers.count - 1] = .form(form)
        return []
      }
      switch field.name {
      case .day: order.day = RecordForm.day(text)
      case .to: order.to = RecordForm.span(text)
      case .period: order.period = RecordForm.span(text)
      case .value: order.value = text.isEmpty ? nil : text.trimmed
      case .evidence: order.evidence = RecordForm.references(text)
      case .note: order.text = text
      case .behalf: order.onBehalfOf = field.choice == 0 ? nil : field.options[field.choice]
      }
    }
    layers[layers.count - 1] = .form(form)
    return [.record(order)]
  }
}

extension RecordForm {
  /// A key in the field that takes the keys.
  mutating func edit(_ press: KeyPress) {
    if isOnButton, case .character = press.key, !press.modifiers.contains(.control),
      let note = fields.firstIndex(where: { $0.name == .note })
    {
      // Who begins to write has something to say; it must not be lost on the button.
      focus = note
      fields[note].text.moveToEnd()
    }
    guard fields.indices.contains(focus) else { return }
    problem = nil
    switch fields[focus].name {
    case .day:
      // Arrows change the day, so that nobody has to type one.
      let step = press.key == .left ? -1 : press.key == .right ? 1 : 0
      if step != 0, let day = Self.day(fields[focus].text.text)?.adding(days: step) {
        fields[focus].text = TextField(day.isoText)
        fields[focus].remark = nil
        return
      }
    case .behalf:
      let count = max(1, fields[focus].options.count)
      switch press.key {
      case .left: fields[focus].choice = (fields[focus].choice + count - 1) % count
      case .right, .character(" "): fields[focus].choice = (fields[focus].choice + 1) % count
      default: break
      }
      return
    case .to, .value, .period, .evidence, .note: break
    }
    if fields[focus].text.take(press) { fields[focus].remark = nil }
  }

  mutating func insert(_ text: String) {
    guard fields.indices.contains(focus), fields[focus].name != .behalf else { return }
    fields[focus].text.insert(text)
    fields[focus].remark = nil
  }

  /// A day as people write it: `2026-11-23`, `23.11.2026`.
  static func day(_ text: String) -> Day? { Day(typed: text.trimmed) }

  /// A period: `2027-H1`, `2027-03`, `II quarter 2027`.
  static func span(_ text: String) -> PeriodSpan? { PeriodSpan(typed: text.trimmed) }

  /// Whether it is a number as the format writes it: `410`, `66.2`.
  static func isFigure(_ text: String) -> Bool {
    let bytes = Array(text.trimmed.utf8)
    return Figure.read(bytes.span, plain: ByteRange(0, bytes.count)) != nil
  }

  /// The pieces of evidence that were typed, with `;` between them.
  package static func references(_ text: String) -> [String] {
    text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension RecordForm.FieldName {
  /// What is asked for a record, in the order of the form.
  static func asked(by verb: Verb) -> [RecordForm.FieldName] {
    switch verb {
    case .done, .start, .confirm, .report: [.day, .evidence, .note, .behalf]
    case .dispute, .risk: [.note, .day, .evidence, .behalf]
    case .postpone: [.to, .note, .day, .evidence, .behalf]
    case .suspend, .resume, .cancel: [.note, .day, .evidence, .behalf]
    case .note: [.note, .evidence, .day, .behalf]
    case .measure: [.value, .period, .note, .evidence, .day, .behalf]
    case .adopt, .undo: []
    }
  }

  /// Whether a record is nothing without it.
  func isNeeded(by verb: Verb) -> Bool {
    switch self {
    case .day: true
    case .to: verb == .postpone
    case .value, .period: verb == .measure
    case .note: verb.needsText || verb == .note
    case .evidence, .behalf: false
    }
  }
}

extension String {
  /// Without spaces around it.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
