internal import RoadmapStore
internal import Terminal

/// A page of help while it is being laid out for one width.
struct HelpPage {
  private(set) var lines: [StyledText] = []
  private let width: Int

  /// Longer lines of prose are hard to follow, however wide the terminal.
  private static let widest = 100
  /// Terms and meanings stand side by side where the meanings still have this many columns.
  private static let narrowestMeaning = 30
  private static let widestTerm = 36

  init(in environment: Environment) {
    width = min(environment.width, Self.widest)
  }

  /// A heading, with an empty line before it unless it begins the page.
  mutating func heading(_ title: TerminalText) {
    if !lines.isEmpty { emptyLine() }
    lines.append(StyledText(title, .heading))
  }

  mutating func paragraph(_ paragraph: String, indentedBy indent: Int = 0) {
    for line in meaningLines(paragraph, to: width - indent) { add(line, indentedBy: indent) }
  }

  mutating func emptyLine() {
    lines.append(StyledText())
  }

  /// A line that is to be typed as it stands; words that do not fit go to the next, further in.
  mutating func form(_ words: [StyledText]) {
    let indent = 2
    let hanging = 4
    for (index, line) in filled(words, first: width - indent, others: width - indent - hanging)
      .enumerated()
    {
      add(line, indentedBy: index == 0 ? indent : indent + hanging)
    }
  }

  /// Terms with their meanings: in two columns where there is room, else one under the other.
  ///
  /// `column` is the width of the terms' column, to make several lists stand in line.
  mutating func entries(_ entries: [HelpEntry], column: Int? = nil) {
    let column = column ?? Self.column(for: entries)
    let indent = 2 + column + 2
    for entry in entries {
      guard width - indent >= Self.narrowestMeaning else {
        form(entry.term)
        paragraph(entry.meaning, indentedBy: 6)
        continue
      }
      var meaning = meaningLines(entry.meaning, to: width - indent)[...]
      let term = entry.termOnOneLine
      if term.columns <= column, let first = meaning.popFirst() {
        var line = term.padded(to: column + 2)
        line.append(first)
        add(line, indentedBy: 2)
      } else {
        form(entry.term)
      }
      for line in meaning { add(line, indentedBy: indent) }
    }
  }

  static func column(for entries: [HelpEntry]) -> Int {
    entries.map(\.termOnOneLine.columns).filter { $0 <= widestTerm }.max() ?? 0
  }

  private func meaningLines(_ paragraph: String, to columns: Int) -> [StyledText] {
    filled(helpWords(of: paragraph, notWiderThan: columns), first: columns, others: columns)
  }

  private mutating func add(_ line: StyledText, indentedBy indent: Int) {
    var indented = StyledText(TerminalText(repeating: " ", count: indent))
    indented.append(line)
    lines.append(indented)
  }
}

/// A term and what it means.
struct HelpEntry {
  /// Shown with a space between; a long term is broken there.
  var term: [StyledText]
  var meaning: String

  var termOnOneLine: StyledText { filled(term, first: .max, others: .max).first ?? StyledText() }
}
