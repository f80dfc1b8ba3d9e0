import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import Terminal

extension InterfaceModel {
  /// What each subject of a form will be recorded as: its occurrence, or the claim or proposal that
  /// is answered; nil where the recording would be refused.
  func meanings(of form: RecordForm) -> [RecordingMeaning?] {
    let recorded = recorded(form.agreement)
    let day = form[.day].flatMap { RecordForm.day($0.text.text) } ?? content.today
    var request = RecordingRequest(
      verb: form.verb,
      subjects: [],
      journal: recorded.us.map { recorded.agreement.name(of: $0) } ?? "",
      person: nil,
      day: day,
      at: EventInstant(startOf: day)
    )
    if let behalf = form[.behalf], behalf.choice > 0 {
      request.onBehalfOf = behalf.options[behalf.choice]
    }
    let desk = RecordingDesk(recorded.snapshot)
    return form.subjects.map { desk.meaning(of: $0.spelling, in: request) }
  }

  /// The subjects as they will be recorded.
  func spellings(of form: RecordForm) -> [String] {
    zip(form.subjects, meanings(of: form)).map { $1?.subject ?? $0.spelling }
  }

  /// What is recorded: for an answer the event that the form shows as answered, whatever came since.
  func exactSubjects(of form: RecordForm) -> [String] {
    zip(form.subjects, meanings(of: form)).map { $1?.exactSubject ?? $0.spelling }
  }

  /// What the form is about, a few lines for each subject: its title, and what is answered.
  func subjectLines(of form: RecordForm, width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for (subject, meaning) in zip(form.subjects, meanings(of: form)).prefix(4) {
      if !subject.title.isEmpty {
        lines += StyledText(subject.title, .heading).wrapped(to: max(2, width))
      }
      guard case .answer(let name, let source, _) = meaning else { continue }
      let event = recorded(form.agreement).event(source)
      let day = event.event.day.shortDate(in: settings.language)
      var said: TerminalText = "\(event.author) \(event.says), \(day)"
      if form.subjects.count > 1 { said = "\(.quoted(name)): \(said)" }
      lines += StyledText(say(.answersTo(said)), event.event.verb.role).wrapped(to: max(2, width))
      guard let text = event.text else { continue }
      let remark = StyledText("  \(text.forTerminal)", .muted).wrapped(to: max(2, width))
      lines += remark.count > 2 ? [remark[0], remark[1].truncated(to: width)] : remark
    }
    return lines
  }
}

extension Agreement {
  /// The ID of a party.
  fileprivate func name(of party: PartyIndex) -> String { text.string(self[party].id) }
}
