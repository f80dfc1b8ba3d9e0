import RoadmapModel
import RoadmapSyntax
package import Terminal

extension ChangeReport {
  /// The diff with the old text on the left and the new one on the right; one below the other where
  /// two columns have no room.
  package func sideBySideLines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    guard width >= 64 else { return lines(width: width, symbols) }
    let columns = ColumnPair(width: width, symbols: symbols)
    var lines = StyledText("\(agreementName)", .heading).wrapped(to: width)
    lines += columns.rows(
      StyledText(before.name, .heading),
      StyledText(after.name, .heading)
    )
    lines += columns.rows(
      StyledText(before.title.forTerminal),
      StyledText(after.title.forTerminal)
    )
    for phrase in remarkPhrases() {
      lines += StyledText("! \(words(phrase))", .attention).wrapped(to: width, hangingIndent: 2)
    }
    for section in sections() {
      var head = StyledText(words(.severity(section.severity)), .heading)
      head.append("  \(section.count)")
      lines += [StyledText(), head]
      for block in section.blocks { lines += rows(of: block, columns) }
    }
    if shownEntries.isEmpty { lines += [StyledText(), StyledText(words(.nothingChanged), .good)] }
    if hiddenCount > 0 {
      lines.append(StyledText())
      lines += StyledText(words(.hidden(hiddenCount))).wrapped(to: width)
    }
    lines.append(StyledText())
    lines += StyledText(words(.verdict(diff.verdict)), .heading).wrapped(to: width)
    return lines
  }

  private func rows(of block: ChangeBlock, _ columns: ColumnPair) -> [StyledText] {
    var lines: [StyledText] = []
    var head = StyledText()
    if let id = block.id {
      head.append(id, .identifier)
      head.append("  \(block.title)")
    }
    switch block.mark {
    case .added: lines += columns.rows(StyledText(), head)
    case .removed: lines += columns.rows(head, StyledText())
    case .changed: lines += head.wrapped(to: columns.width, hangingIndent: 2)
    case .many: break
    }
    for detail in block.details {
      let sentence: TerminalText = "\(detail.isWarning ? "! " : "")\(words(detail.phrase))"
      let role: TextRole = detail.isWarning ? .attention : .body
      lines += StyledText("    \(sentence)", role).wrapped(to: columns.width, hangingIndent: 6)
      for text in detail.texts { lines += rows(of: text, columns) }
    }
    for part in block.parts { lines += rows(of: part, columns) }
    return lines
  }

  private func rows(of text: ChangedText, _ columns: ColumnPair) -> [StyledText] {
    var left = StyledText()
    var right = StyledText()
    if !text.language.isEmpty {
      left.append("\(text.language)  ", .muted)
      right.append("\(text.language)  ", .muted)
    }
    for run in Redline(text.before ?? [], text.after ?? []).runs {
      let shown = UntrustedText(run.bytes).linesForTerminal.joined(separator: " / ")
      if run.kind != .inserted {
        let isDeleted = run.kind == .deleted
        left.append(isDeleted ? "[-\(shown)-]" : shown, isDeleted ? .bad : .body)
      }
      if run.kind != .deleted {
        let isInserted = run.kind == .inserted
        right.append(isInserted ? "{+\(shown)+}" : shown, isInserted ? .good : .body)
      }
    }
    if text.before == nil { left = StyledText() }
    if text.after == nil { right = StyledText() }
    return columns.rows(left, right)
  }
}

/// Two columns of text with a rule between them.
private struct ColumnPair {
  let width: Int
  let symbols: ReportSymbols

  func rows(_ left: StyledText, _ right: StyledText) -> [StyledText] {
    let room = (width - 3) / 2
    let lefts = left.wrapped(to: room, hangingIndent: 4)
    let rights = right.wrapped(to: room, hangingIndent: 4)
    return (0..<max(lefts.count, rights.count))
      .map { row in
        var line = (row < lefts.count ? lefts[row] : StyledText()).padded(to: room)
        line.append(symbols.rule, .muted)
        if row < rights.count { line.append(rights[row]) }
        return line
      }
  }
}
