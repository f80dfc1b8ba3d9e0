internal import RoadmapStore

/// A page of help while it is being laid out for one width.
struct HelpPage {
  private(set) var text = ""
  private let width: Int
  private let colored: Bool

  /// Longer lines of prose are hard to follow, however wide the terminal.
  private static let widest = 100
  /// Terms and meanings stand side by side where the meanings still have this many columns.
  private static let narrowestMeaning = 30
  private static let widestTerm = 36

  init(in environment: Environment) {
    width = min(environment.width, Self.widest)
    colored = environment.colorsResults
  }

  /// A heading, with an empty line before it unless it begins the page.
  mutating func heading(_ title: String) {
    if !text.isEmpty { text += "\n" }
    add(line: [TextPiece(text: title, role: .heading)], indentedBy: 0)
  }

  mutating func paragraph(_ paragraph: String, indentedBy indent: Int = 0) {
    for line in wrapped(paragraph, to: width - indent) { add(line: line, indentedBy: indent) }
  }

  mutating func emptyLine() {
    text += "\n"
  }

  /// A line that is to be typed as it stands; words that do not fit go to the next, further in.
  mutating func form(_ words: [TextPiece], indentedBy indent: Int = 2) {
    var line: [TextPiece] = []
    var used = 0
    var lineIndent = indent
    for word in words {
      let columns = displayWidth(of: word.text)
      if used > 0, lineIndent + used + 1 + columns > width {
        add(line: line, indentedBy: lineIndent)
        line = []
        used = 0
        lineIndent = indent + 4
      }
      if used > 0 {
        line.append(TextPiece(text: " "))
        used += 1
      }
      line.append(word)
      used += columns
    }
    add(line: line, indentedBy: lineIndent)
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
      var lines = wrapped(entry.meaning, to: width - indent)
      if entry.termWidth <= column, !lines.isEmpty {
        let gap = String(repeating: " ", count: column - entry.termWidth + 2)
        add(line: entry.spacedTerm + [TextPiece(text: gap)] + lines.removeFirst(), indentedBy: 2)
      } else {
        form(entry.term)
      }
      for line in lines { add(line: line, indentedBy: indent) }
    }
  }

  static func column(for entries: [HelpEntry]) -> Int {
    entries.map(\.termWidth).filter { $0 <= widestTerm }.max() ?? 0
  }

  private mutating func add(line: [TextPiece], indentedBy indent: Int) {
    text += String(repeating: " ", count: indent)
    for piece in line { text += styled(piece, colored: colored) }
    text += "\n"
  }
}

/// A term and what it means; the words of the term are shown with a space between.
struct HelpEntry {
  var term: [TextPiece]
  var meaning: String

  var spacedTerm: [TextPiece] { Array(term.map { [$0] }.joined(separator: [TextPiece(text: " ")])) }

  var termWidth: Int { spacedTerm.reduce(0) { $0 + displayWidth(of: $1.text) } }
}
