import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// What `status` shows: the agreements that hold, and those that have ended, folded.
package struct StatusOverview: Sendable {
  let shown: [StatusReport]
  let folded: [StatusReport]
  let language: InterfaceLanguage

  /// With `isNamed`, an agreement was asked for by name and is shown though it has ended.
  package init(_ views: [RecordedView], isNamed: Bool, in language: InterfaceLanguage) {
    self.language = language
    let reports = views.map { StatusReport($0) }
    shown = reports.filter { isNamed || !$0.hasEnded }
    folded = reports.filter { !isNamed && $0.hasEnded }
  }

  /// The report for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var lines: [StyledText] = []
    for (index, report) in shown.enumerated() {
      if index > 0 { lines += [StyledText(), StyledText()] }
      lines += report.lines(width: width, symbols)
    }
    guard !folded.isEmpty else { return lines }
    if !shown.isEmpty { lines += [StyledText(), StyledText()] }
    lines.append(StyledText(StatusReportPhrase.ended.words(in: language), .heading))
    for report in folded {
      var line = StyledText("  \(.quoted(report.recorded.view.name))", .identifier)
      line.append("  \(report.foldedWords)")
      lines += line.wrapped(to: width, hangingIndent: 4)
    }
    return lines
  }
}

extension StatusReport {
  /// What is said of an agreement that has ended, on one line.
  var foldedWords: TerminalText {
    var text = recorded.view.versionName
    if let period = recorded.agreement.header.period {
      text.append(", \(.quoted(period.canonicalText))")
    }
    let (done, of) = completed
    text.append(
      !recorded.snapshot.isTextOnly
        ? ": \(recorded.say(StatusReportPhrase.foldedCount(done: done, of: of, noun)))"
        : ": \(recorded.say(StatusReportPhrase.foldedTextOnly(of, noun)))"
    )
    return text
  }
}
