import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Terminal

extension StatusOverview {
  /// The report as Markdown, for a mail or a page.
  package func markdown() -> [UInt8] {
    var page = MarkdownText()
    for (index, report) in shown.enumerated() {
      if index > 0 { page.line([]) }
      report.write(to: &page)
    }
    guard !folded.isEmpty else { return page.bytes }
    if !shown.isEmpty { page.line([]) }
    page.line([.mark("## "), .text(StatusReportPhrase.ended.words(in: language))])
    page.line([])
    for report in folded {
      page.line([
        .mark("* "), .text(.quoted(report.recorded.view.name)), .mark(" "),
        .text(report.foldedWords),
      ])
    }
    return page.bytes
  }
}

extension StatusReport {
  fileprivate func write(to page: inout MarkdownText) {
    let view = recorded.view
    page.line([.mark("## "), .text(view.title?.forTerminal ?? .quoted(view.name))])
    page.line([])
    page.line([
      .text(recorded.say(StatusReportPhrase.version)), .mark(": "), .text(view.versionLine),
    ])
    page.line([])
    for words in recorded.adoptionWarnings + recorded.pendingVersions {
      page.line([.mark("* "), .text(words)])
    }
    let (done, of) = completed
    let count = recorded.say(StatusReportPhrase.countOf(done: done, of: of, noun))
    let completedWords: TerminalText = "\(recorded.say(StatusReportPhrase.completed)): \(count)"
    guard !recorded.snapshot.isTextOnly else {
      page.line([.mark("* "), .text(recorded.say(StatusReportPhrase.textOnlyRemark(of, noun)))])
      return
    }
    page.line([.mark("* "), .text(completedWords)])
    if let time = recorded.agreement.header.period?.elapsed(on: recorded.snapshot.day) {
      let days = recorded.say(StatusReportPhrase.daysOf(used: time.used, total: time.total))
      page.line([.mark("* "), .text("\(recorded.say(StatusReportPhrase.timeUsed)): \(days)")])
    }
    let words = counts.headlines.sorted { $0.severity < $1.severity }
      .map { headline -> TerminalText in
        recorded.say(HeadlineCount(counts[headline], headline))
      }
    page.line([.mark("* "), .text(words.joined(separator: ", "))])
    for group in groups { write(group, to: &page) }
    writeAreas(to: &page)
    writeIndicators(to: &page)
    for words in recorded.fileWarnings {
      page.line([])
      page.line([.mark("* "), .text(words)])
    }
    if recorded.journalFindings > 0 {
      page.line([])
      page.line([
        .mark("* "), .text(recorded.say(StatusReportPhrase.journalLines(recorded.journalFindings))),
        .mark(": `roadmap check`"),
      ])
    }
  }

  private func write(_ group: Group, to page: inout MarkdownText) {
    page.line([])
    page.line([.mark("### "), .text(title(of: group.kind))])
    page.line([])
    page.tableHead([.id, .activity, .status], in: recorded.view.language)
    for item in group.items {
      let turn = group.kind == .nobody ? nil : recorded.turn(of: item)
      let phrases = recorded.phrases(of: item, asksFor: turn)
      let title = recorded.view.title(of: recorded.agreement[item.item]) ?? UntrustedText("")
      page.line([
        .mark("| "), .text(recorded.subject(of: item)), .mark(" | "), .text(title.forTerminal),
        .mark(" | "), .text(ReportSymbols.unicode.glyph(of: item.headline)), .mark(" "),
        .text(phrases.joined), .mark(" |"),
      ])
    }
  }

  private func writeAreas(to page: inout MarkdownText) {
    let shown = areas.filter { recorded.agreement[$0.area].hasChildren }
    guard !shown.isEmpty else { return }
    page.line([])
    page.line([.mark("### "), .text(recorded.say(StatusReportPhrase.areasHeading))])
    page.line([])
    page.tableHead([.id, .area, .completed, .worst], in: recorded.view.language)
    for line in shown {
      let item = recorded.agreement[line.area]
      page.line([
        .mark("| "), .text(recorded.view.text(item.id).forTerminal), .mark(" | "),
        .text((recorded.view.title(of: item) ?? UntrustedText("")).forTerminal), .mark(" | "),
        .text(recorded.say(StatusReportPhrase.share(done: line.completed, of: line.counted))),
        .mark(" | "),
        .text(line.worst.word(in: recorded.view.language)), .mark(" |"),
      ])
    }
  }

  private func writeIndicators(to page: inout MarkdownText) {
    let measured = recorded.snapshot.indicators.filter { !$0.latest.isEmpty }
    guard !measured.isEmpty else { return }
    page.line([])
    page.line([.mark("### "), .text(recorded.say(StatusReportPhrase.figuresHeading))])
    page.line([])
    for indicator in measured {
      let item = recorded.agreement[indicator.item]
      page.line([
        .mark("* "), .text(recorded.view.text(item.id).forTerminal), .mark(" "),
        .text((recorded.view.title(of: item) ?? UntrustedText("")).forTerminal), .mark(": "),
        .text(recorded.words(of: indicator)),
      ])
    }
  }
}
