import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

extension InterfaceModel {
  /// A row as one line of words, without marks that only the eye understands.
  func plainLine(_ row: Row, number: Int) -> StyledText? {
    switch row {
    case .heading(let heading): return plainHeading(heading)
    case .agreement(let place):
      let content = content.agreements[place]
      let (done, all) = content.completed
      var line = StyledText("\(number)  ", .identifier)
      line.append("\(.quoted(content.name)): \(say(.progress)) \(say(.completedOf(done, all)))")
      let late = content.counts[.overdue]
      if late > 0 { line.append(", \(say(.overdueCount(late)))", .bad) }
      return line
    case .item(let place, let item, let unit): return plainLine(place, item, unit, number)
    case .event(let place, let source):
      let event = recorded(place).event(source)
      var line = StyledText("\(number)  ", .identifier)
      line.append("\(event.event.day.shortDate(in: settings.language)) \(event.author): ")
      line.append("\(event.wholeSubject) \(event.says)")
      if takenBack.contains(source) { line.append(", \(say(.takenBack))") }
      if let text = event.text { line.append(". \(text)") }
      return line
    case .change(let place):
      guard let entry = compared?.screen.entries[place] else { return nil }
      var line = StyledText("\(number)  ", .identifier)
      line.append("\(entry.sign) \(entry.id) \(entry.title)")
      return line
    }
  }

  private func plainLine(
    _ place: Int,
    _ item: ItemIndex,
    _ unit: Int?,
    _ number: Int
  ) -> StyledText {
    let recorded = recorded(place)
    var line = StyledText("\(number)  ", .identifier)
    if screen == .agenda { line.append("\(.quoted(recorded.view.name)) ") }
    line.append("\(recorded.view.text(recorded.agreement[item].id))", .identifier)
    let status = recorded.snapshot.status(of: item)
    let part = unit.flatMap { status?.unit(at: $0) }
    if let occurrence = part?.occurrence {
      line.append("@\(.quoted(occurrence.text))", .identifier)
    }
    if let headline = part?.headline ?? status?.headline, !recorded.snapshot.isTextOnly {
      line.append(" \(headline.word(in: settings.language))", headline.role)
    }
    let title = recorded.view.title(of: recorded.agreement[item])?.forTerminal ?? ""
    line.append(": \(title)")
    let window =
      part?.countingWindow(recorded.snapshot) ?? status?.countingWindow(recorded.snapshot)
    if let last = window?.last {
      line.append(", \(say(.deadline)) \(last.shortDate(in: settings.language))")
    }
    return line
  }

  private func plainHeading(_ heading: RowHeading) -> StyledText? {
    switch heading {
    case .section(let section, let count):
      StyledText("\(say(.section(section, days: agendaDays))): \(count)", .heading)
    case .day(let day): StyledText(day.shortDate(in: settings.language), .heading)
    case .ended(let count): StyledText(say(.endedAgreements(count)), .heading)
    case .text: StyledText(say(.textAndFigures), .heading)
    case .severity(let severity, let count):
      compared.map { StyledText("\($0.screen.words(of: severity)): \(count)", .heading) }
    case .blank: nil
    }
  }

  /// The details of the chosen row.
  func selectedDetails(width: Int) -> [StyledText] { detailLines(width: width) }
}
