/// One line of safe text in runs, each with the role it plays.
package struct StyledText: Hashable, Sendable {
  /// A stretch of text in one role.
  package struct Run: Hashable, Sendable {
    package let text: TerminalText
    package let role: TextRole
  }

  /// In order; none is empty, and neighbours have different roles.
  package private(set) var runs: [Run]

  /// No text.
  package init() { runs = [] }

  package init(_ text: TerminalText, _ role: TextRole = .body) {
    runs = []
    append(text, role)
  }

  /// The width on a terminal, whatever the palette.
  package var columns: Int { runs.reduce(0) { $0 + $1.text.columns } }

  package var isEmpty: Bool { runs.isEmpty }

  /// The text without its roles.
  package var text: TerminalText { runs.reduce(into: TerminalText()) { $0.append($1.text) } }

  package mutating func append(_ text: TerminalText, _ role: TextRole = .body) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.role == role {
      runs[runs.count - 1] = Run(text: last.text + text, role: role)
    } else {
      runs.append(Run(text: text, role: role))
    }
  }

  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.role) }
  }

  /// Appends the bytes for a terminal, without a line break.
  ///
  /// Every style that is turned on is turned off before the next run and at the end.
  package func write(to output: inout [UInt8], palette: Palette) {
    for run in runs {
      let style = palette.style(of: run.role)
      appendStyleChange(from: .plain, to: style, into: &output)
      output.append(contentsOf: run.text.bytes)
      if style != .plain { appendControl("[0m", to: &output) }
    }
  }
}

// MARK: - Fitting

extension StyledText {
  /// As `TerminalText.truncated(to:ellipsis:)`; the ellipsis has the role of the run it cuts.
  package func truncated(to columns: Int, ellipsis: TerminalText = "…") -> StyledText {
    guard self.columns > columns else { return self }
    let room = columns - ellipsis.columns
    var result = StyledText()
    guard room >= 0 else { return result }
    var left = room
    for run in runs {
      let width = run.text.columns
      if width > left {
        result.append(run.text.truncated(to: left, ellipsis: TerminalText()), run.role)
        result.append(ellipsis, run.role)
        return result
      }
      result.append(run.text, run.role)
      left -= width
    }
    return result
  }

  /// This text with spaces up to `columns`; unchanged where it is as wide or wider.
  package func padded(to columns: Int, alignment: Alignment = .left) -> StyledText {
    let spaces = StyledText(TerminalText(repeating: " ", count: columns - self.columns))
    var result = alignment == .left ? self : spaces
    result.append(alignment == .left ? spaces : self)
    return result
  }

  /// This text in lines of at most `columns` (at least 2 are assumed), one or more of them.
  ///
  /// Lines break at spaces, which are dropped there, and before and after wide characters; a longer
  /// word is cut between clusters. Spaces at the beginning of the text stay. Lines after the first
  /// begin with `hangingIndent` spaces, of which at most half of the columns are given.
  package func wrapped(to columns: Int, hangingIndent: Int = 0) -> [StyledText] {
    let columns = max(2, columns)
    // Most lines of a report have room; spaces at their end would go.
    if runs.last?.text.bytes.last != 0x20, self.columns <= columns { return [self] }
    let indent = min(max(0, hangingIndent), columns / 2 - 1)
    let pieces = wrappingPieces()
    let indentation = StyledText(TerminalText(repeating: " ", count: indent))
    return lineRanges(of: pieces, first: columns, others: columns - indent)
      .enumerated()
      .map { index, range in
        var line = index == 0 ? StyledText() : indentation
        line.append(joined(pieces[range]))
        return line
      }
  }

  /// A cluster with what wrapping must know of it.
  private struct Piece {
    let run: Int
    let cluster: TextCluster
    let isSpace: Bool

    var isWide: Bool { cluster.columns == 2 }
  }

  private func wrappingPieces() -> [Piece] {
    runs.indices.flatMap { index in
      let bytes = runs[index].text.bytes
      return runs[index].text.clusters
        .map { cluster in
          let isSpace = cluster.bytes.count == 1 && bytes[cluster.bytes.lowerBound] == 0x20
          return Piece(run: index, cluster: cluster, isSpace: isSpace)
        }
    }
  }

  /// The pieces of each line, without the spaces at which lines break.
  private func lineRanges(of pieces: [Piece], first: Int, others: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var width = 0
    // Where the line may end, and where the next one would begin.
    var lastBreak: (end: Int, next: Int)?
    // Leading spaces belong to the text and are no place to break.
    var hasWord = false
    for (index, piece) in pieces.enumerated() {
      if piece.isSpace {
        if hasWord {
          let isFirstSpace = !pieces[index - 1].isSpace
          let end = isFirstSpace ? index : (lastBreak?.end ?? index)
          lastBreak = (end, index + 1)
        }
        width += 1
        continue
      }
      let besideWide = index > 0 && (piece.isWide || pieces[index - 1].isWide)
      if hasWord, besideWide, !pieces[index - 1].isSpace { lastBreak = (index, index) }
      while index > start, width + piece.cluster.columns > (lines.isEmpty ? first : others) {
        // Where no word has room behind leading spaces, the spaces go.
        guard hasWord else {
          start = index
          width = 0
          break
        }
        let place = lastBreak ?? (index, index)
        lines.append(start..<place.end)
        start = place.next
        width = pieces[start..<index].reduce(0) { $0 + $1.cluster.columns }
        lastBreak = nil
        hasWord = start < index
      }
      width += piece.cluster.columns
      hasWord = true
    }
    let end = pieces.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? pieces.count
    lines.append(start..<max(start, end))
    return lines
  }

  private func joined(_ pieces: ArraySlice<Piece>) -> StyledText {
    var result = StyledText()
    var rest = pieces
    while let first = rest.first {
      let end = rest.firstIndex { $0.run != first.run } ?? rest.endIndex
      let bytes = first.cluster.bytes.lowerBound..<rest[end - 1].cluster.bytes.upperBound
      result.append(TerminalText(runs[first.run].text, bytes: bytes), runs[first.run].role)
      rest = rest[end...]
    }
    return result
  }
}
