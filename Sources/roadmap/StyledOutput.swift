package import RoadmapStore
package import Terminal

extension Output {
  /// Writes whole lines to the results, in colour where that is wanted.
  mutating func write(_ lines: [StyledText], in environment: Environment) {
    results.write(lines, colored: environment.colorsResults)
  }

  /// Writes whole lines; where they are more than the terminal has, through the reader's pager.
  mutating func writePaged(
    _ lines: [StyledText],
    in environment: Environment,
    _ facts: ProcessFacts
  ) {
    if facts.resultsAreOnTerminal, facts.inputIsOnTerminal, facts.terminalIsUsable,
      !facts.wantsLines, let rows = facts.terminalRows, lines.count >= rows,
      let pager = PagerProgram(facts)
    {
      results.flush()
      if pager.show(bytes(of: lines, colored: environment.colorsResults)) { return }
    }
    write(lines, in: environment)
  }
}

extension OutputWriter {
  /// Writes whole lines.
  package mutating func write(_ lines: [StyledText], colored: Bool) {
    write(bytes(of: lines, colored: colored))
  }
}

/// Lines as a terminal gets them, each with its line break.
package func bytes(of lines: [StyledText], colored: Bool) -> [UInt8] {
  let palette = colored ? Palette.standard : Palette.none
  var bytes: [UInt8] = []
  for line in lines {
    line.write(to: &bytes, palette: palette)
    bytes.append(UInt8(ascii: "\n"))
  }
  return bytes
}
