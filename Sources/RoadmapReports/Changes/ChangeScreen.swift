package import RoadmapModel
package import Terminal

/// A diff as a list of things to look at, one after the other.
package struct ChangeScreen: Sendable {
  /// One row of the list: what is said about one item at one severity.
  package struct Entry: Sendable {
    package let severity: ChangeSeverity
    /// `+`, `-`, `~`, `*`.
    package let sign: TerminalText
    package let role: TextRole
    /// Empty for what is about no single item.
    package let id: TerminalText
    package let title: TerminalText
    let block: ChangeBlock
  }

  package let report: ChangeReport
  /// The gravest first.
  package let entries: [Entry]
  /// How many changes there are of each severity: more than entries, where one tells of several.
  package let counts: [(severity: ChangeSeverity, count: Int)]

  package init(_ report: ChangeReport) {
    self.report = report
    let page = ChangePage(report: report, width: 80, symbols: .unicode)
    let sections = report.sections()
    counts = sections.map { ($0.severity, $0.count) }
    entries =
      sections
      .flatMap { section in
        section.blocks.map { block in
          let sign = page.sign(of: block.mark)
          let words = block.details.first.map { report.words($0.phrase) } ?? TerminalText()
          return Entry(
            severity: section.severity,
            sign: sign.text,
            role: sign.role,
            id: block.id ?? TerminalText(),
            title: block.title.isEmpty ? words : block.title,
            block: block
          )
        }
      }
  }

  /// The name of a severity: `Substantive`.
  package func words(of severity: ChangeSeverity) -> TerminalText {
    report.words(.severity(severity))
  }

  /// `v1`, `v2`.
  package var names: (before: TerminalText, after: TerminalText) {
    (report.before.name, report.after.name)
  }

  /// What changed, with old and new text in one line.
  package func lines(of entry: Entry, width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var page = ChangePage(report: report, width: width, symbols: symbols)
    page.add(entry.block, indent: 0)
    return page.lines
  }

  /// One side of what changed: what it is, and below it how it reads on this side.
  package func side(
    isBefore: Bool,
    of entry: Entry,
    width: Int
  ) -> [StyledText] {
    var lines: [StyledText] = []
    add(entry.block, isBefore, width, to: &lines)
    return lines
  }

  private func add(
    _ block: ChangeBlock,
    _ isBefore: Bool,
    _ width: Int,
    to lines: inout [StyledText]
  ) {
    let older = isBefore ? block.older : nil
    var head = StyledText(older?.id ?? block.id ?? TerminalText(), .identifier)
    let title = older?.title ?? block.title
    if !title.isEmpty { head.append("  \(title)", .heading) }
    if !head.isEmpty { lines += head.wrapped(to: width, hangingIndent: 2) }
    for detail in block.details {
      if let sides = detail.sides {
        add(sides, isBefore, width, to: &lines)
        continue
      }
      let role: TextRole = detail.isWarning ? .attention : .note
      lines += StyledText(report.words(detail.phrase), role).wrapped(to: width, hangingIndent: 2)
      for text in detail.texts {
        var line = StyledText("  ")
        if !text.language.isEmpty { line.append("\(text.language)  ", .muted) }
        line.append(marked(text, isBefore))
        lines += line.wrapped(to: width, hangingIndent: 4)
      }
    }
    for part in block.parts {
      lines.append(StyledText())
      add(part, isBefore, width, to: &lines)
    }
  }

  private func add(
    _ sides: ChangeSides,
    _ isBefore: Bool,
    _ width: Int,
    to lines: inout [StyledText]
  ) {
    let own = isBefore ? sides.before : sides.after
    guard let head = sides.head else {
      if let own { lines += StyledText(own, .note).wrapped(to: width, hangingIndent: 2) }
      return
    }
    lines += StyledText(report.words(head), .note).wrapped(to: width, hangingIndent: 2)
    var line = StyledText("  ")
    line.append(own ?? "-", own == nil ? .muted : isBefore ? .deleted : .inserted)
    lines += line.wrapped(to: width, hangingIndent: 4)
  }

  private func marked(_ text: ChangedText, _ isBefore: Bool) -> StyledText {
    let role: TextRole = isBefore ? .deleted : .inserted
    func shown(_ bytes: [UInt8]) -> TerminalText {
      UntrustedText(bytes).linesForTerminal.joined(separator: " / ")
    }
    guard let old = text.before, let new = text.after else {
      let own = isBefore ? text.before : text.after
      return own.map { StyledText(shown($0), role) } ?? StyledText("-", .muted)
    }
    var line = StyledText()
    for run in Redline(old, new).runs {
      switch run.kind {
      case .equal: line.append(shown(run.bytes))
      case .deleted: if isBefore { line.append(shown(run.bytes), role) }
      case .inserted: if !isBefore { line.append(shown(run.bytes), role) }
      }
    }
    return line
  }

  /// How many changes there are of each severity: `Substantive 13 · Notes 5`.
  package func countWords(_ symbols: ReportSymbols) -> TerminalText {
    let words = counts.map { severity, count -> TerminalText in
      "\(report.words(.severity(severity))) \(count)"
    }
    return words.isEmpty
      ? report.words(.nothingChanged) : words.joined(separator: symbols.dot)
  }

  /// Remarks, effects for each side, and the verdict.
  package func summary(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var page = ChangePage(report: report, width: width, symbols: symbols)
    for phrase in report.remarkPhrases() {
      page.add(StyledText("! \(report.words(phrase))", .attention), hanging: 2)
    }
    page.addTail()
    return page.lines
  }
}
