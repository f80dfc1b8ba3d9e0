package import RoadmapStore
package import Terminal

extension Output {
  /// Writes whole lines to the results, in colour where that is wanted.
  mutating func write(_ lines: [StyledText], in environment: Environment) {
    results.write(lines, colored: environment.colorsResults)
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
