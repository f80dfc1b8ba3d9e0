import RoadmapModel
import RoadmapSyntax
package import Terminal

extension ChangeReport {
  /// The diff for a terminal of `width` columns, one change under the other.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var page = ChangePage(report: self, width: width, symbols: symbols)
    page.addHead()
    let sections = sections()
    for section in sections {
      page.addBlank()
      var head = StyledText(words(.severity(section.severity)), .heading)
      head.append("  \(section.count)")
      page.add(head)
      for block in section.blocks { page.add(block, indent: 0) }
    }
    if sections.isEmpty {
      page.addBlank()
      page.add(StyledText(words(.nothingChanged), .good))
    }
    page.addTail()
    return page.lines
  }

  /// What should be known of the comparison itself, in sentences.
  func remarkPhrases() -> [ChangePhrase] {
    let paired = diff.remarks.count { if case .pairedByLikeness = $0 { true } else { false } }
    var phrases: [ChangePhrase] = []
    for remark in diff.remarks {
      switch remark {
      case .differentAgreements: phrases.append(.differentAgreements)
      case .pairedByLikeness(let old, let new, let hundredths):
        if paired > 2 * Self.foldLimit { continue }
        phrases.append(
          .pairedByLikeness(before.id(of: old), after.id(of: new), hundredths: hundredths)
        )
      case .possiblyPart(let new, let old):
        phrases.append(.possiblyPart(after.id(of: new), of: before.id(of: old)))
      case .replacesNothing(let item, let range):
        phrases.append(.replacesNothing(after.id(of: item), after.text(range).forTerminal))
      case .declarationContradictsText(let item, let old):
        phrases.append(.declarationContradictsText(after.id(of: item), textOf: before.id(of: old)))
      case .likenessBounded(let items): phrases.append(.likenessBounded(items))
      }
    }
    if paired > 2 * Self.foldLimit { phrases.append(.pairedByLikenessMany(paired)) }
    return phrases
  }

  /// What the changes mean for one party, in the order of importance.
  func effectPhrases(_ effects: PartyEffects) -> [ChangePhrase] {
    let all: [(Int, (Int) -> ChangePhrase)] = [
      (effects.newDuties, ChangePhrase.newDuties), (effects.endedDuties, ChangePhrase.endedDuties),
      (effects.laterDeadlines, ChangePhrase.laterDeadlines),
      (effects.earlierDeadlines, ChangePhrase.earlierDeadlines),
      (effects.newDeadlines, ChangePhrase.newDeadlines),
      (effects.droppedDeadlines, ChangePhrase.droppedDeadlines),
    ]
    return all.filter { $0.0 > 0 }.map { $0.1($0.0) }
  }
}

/// The lines of a diff while they are made.
struct ChangePage {
  let report: ChangeReport
  let width: Int
  let symbols: ReportSymbols
  var lines: [StyledText] = []
  private(set) var isBounded = false

  init(report: ChangeReport, width: Int, symbols: ReportSymbols) {
    self.report = report
    self.width = width
    self.symbols = symbols
  }

  mutating func addBlank() { lines.append(StyledText()) }

  mutating func add(_ line: StyledText, hanging: Int = 0) {
    lines += line.wrapped(to: width, hangingIndent: hanging)
  }

  mutating func addHead() {
    let names: TerminalText = "\(report.before.name) → \(report.after.name)"
    var head = StyledText(report.agreementName, .heading)
    head.append("  \(names)", .heading)
    add(head)
    add(StyledText(report.after.title.forTerminal))
    for phrase in report.remarkPhrases() {
      add(StyledText("! \(report.words(phrase))", .attention), hanging: 2)
    }
  }

  // MARK: Blocks

  mutating func add(_ block: ChangeBlock, indent: Int) {
    let space = TerminalText(repeating: " ", count: indent)
    let sign = self.sign(of: block.mark)
    var head = StyledText("\(space)\(sign.text) ", sign.role)
    guard let id = block.id else {
      for detail in block.details {
        head.append(report.words(detail.phrase))
        add(head, hanging: indent + 2)
      }
      return
    }
    head.append(id, .identifier)
    if !block.title.isEmpty { head.append("  \(block.title)") }
    add(head, hanging: indent + 2)
    for detail in block.details { add(detail, indent: indent + 4) }
    for part in block.parts { add(part, indent: indent + 4) }
  }

  func sign(of mark: ChangeBlock.Mark) -> (text: TerminalText, role: TextRole) {
    switch mark {
    case .added: ("+", .good)
    case .removed: ("-", .bad)
    case .changed: ("~", .attention)
    case .many: ("*", .body)
    }
  }

  private mutating func add(_ detail: ChangeDetail, indent: Int) {
    let space = TerminalText(repeating: " ", count: indent)
    if detail.isWarning {
      add(StyledText("\(space)! \(report.words(detail.phrase))", .attention), hanging: indent + 2)
    } else {
      add(StyledText("\(space)\(report.words(detail.phrase))"), hanging: indent + 2)
    }
    let longest = detail.texts.map(\.language.columns).max() ?? 0
    for text in detail.texts {
      let label: TerminalText =
        longest == 0 ? "" : "\(text.language.padded(to: longest))  "
      for (place, line) in redlined(text).enumerated() {
        let first = place == 0 ? label : TerminalText(repeating: " ", count: label.columns)
        var styled = StyledText("\(space)  \(first)", .muted)
        styled.append(line)
        add(styled, hanging: indent + 2 + label.columns)
      }
    }
  }

  /// One line with marks, or the old and the new text where the text itself holds such marks.
  private mutating func redlined(_ text: ChangedText) -> [StyledText] {
    guard let old = text.before, let new = text.after else {
      let isNew = text.before == nil
      let whole = UntrustedText(text.after ?? text.before ?? []).linesForTerminal
        .joined(separator: " / ")
      return [marked(whole, isNew ? .inserted : .deleted)]
    }
    let redline = Redline(old, new)
    isBounded = isBounded || redline.isBounded
    if old.holdsRedlineMark || new.holdsRedlineMark {
      return [
        StyledText("- \(shown(old))", .bad), StyledText("+ \(shown(new))", .good),
      ]
    }
    var line = StyledText()
    for (place, run) in redline.runs.enumerated() {
      switch run.kind {
      case .equal:
        let ends = (place > 0, place < redline.runs.count - 1)
        line.append(excerpt(shown(run.bytes), isAfterChange: ends.0, isBeforeChange: ends.1))
      case .deleted, .inserted: line.append(marked(shown(run.bytes), run.kind))
      }
    }
    return [line]
  }

  private func shown(_ bytes: [UInt8]) -> TerminalText {
    UntrustedText(bytes).linesForTerminal.joined(separator: " / ")
  }

  private func marked(_ text: TerminalText, _ kind: Redline.Kind) -> StyledText {
    switch kind {
    case .equal: StyledText(text)
    case .deleted: StyledText("[-\(text)-]", .bad)
    case .inserted: StyledText("{+\(text)+}", .good)
    }
  }

  /// Of a long unchanged stretch only what stands next to a change.
  private func excerpt(
    _ text: TerminalText,
    isAfterChange: Bool,
    isBeforeChange: Bool
  ) -> StyledText {
    let room = 60
    let clusters = text.clusters
    guard clusters.count > 3 * room else { return StyledText(text) }
    var result = StyledText()
    if isAfterChange {
      result.append(TerminalText(text, bytes: 0..<clusters[room].bytes.lowerBound))
    }
    result.append(" \(symbols.ellipsis) ")
    if isBeforeChange {
      let start = clusters[clusters.count - room].bytes.lowerBound
      result.append(TerminalText(text, bytes: start..<text.bytes.count))
    }
    return result
  }

  // MARK: The end

  mutating func addTail() {
    if report.hiddenCount > 0 {
      addBlank()
      add(StyledText(report.words(.hidden(report.hiddenCount))))
    }
    if isBounded { add(StyledText("! \(report.words(.redlineBounded))", .attention)) }
    let effects = report.diff.effects
    if !report.shownEntries.isEmpty, effects.contains(where: { !$0.isEmpty }) {
      addBlank()
      add(StyledText(report.words(.effects), .heading))
      let names = effects.indices.map { report.after.id(of: PartyIndex($0)) }
      let longest = names.map(\.columns).max() ?? 0
      for (name, effect) in zip(names, effects) {
        let phrases = report.effectPhrases(effect)
        let text =
          (phrases.isEmpty ? [ChangePhrase.noEffect] : phrases).map { report.words($0) }
          .joined(separator: symbols.dot)
        var line = StyledText("  \(name.padded(to: longest))  ", .identifier)
        line.append(text)
        add(line, hanging: longest + 4)
      }
    }
    addBlank()
    add(StyledText(report.words(.verdict(report.diff.verdict)), .heading))
  }
}

extension [UInt8] {
  /// Whether the text holds what a redline on one line is marked with.
  fileprivate var holdsRedlineMark: Bool {
    for index in indices.dropFirst() {
      switch (self[index - 1], self[index]) {
      case (UInt8(ascii: "["), UInt8(ascii: "-")), (UInt8(ascii: "-"), UInt8(ascii: "]")),
        (UInt8(ascii: "{"), UInt8(ascii: "+")), (UInt8(ascii: "+"), UInt8(ascii: "}")):
        return true
      default: continue
      }
    }
    return false
  }
}
