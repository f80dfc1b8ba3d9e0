import Terminal

/// The lines of a page with names on the left and values, wrapped, on the right.
struct PageLines {
  let width: Int
  var lines: [StyledText] = []
  private let nameWidth: Int

  init(width: Int) {
    self.width = width
    nameWidth = width >= 60 ? 15 : 11
  }

  mutating func add(_ line: StyledText) {
    lines += line.isEmpty ? [line] : line.wrapped(to: width)
  }

  mutating func addRow(_ name: TerminalText, _ value: TerminalText) {
    let room = max(10, width - nameWidth - 1)
    var first = name.padded(to: nameWidth)
    // A long name gets a line of its own.
    if name.columns > nameWidth {
      lines += StyledText(name, .muted).wrapped(to: width)
      first = TerminalText(repeating: " ", count: nameWidth)
    }
    for part in value.wrapped(to: room) {
      var line = StyledText(first, .muted)
      line.append(" \(part)")
      lines.append(line)
      first = TerminalText(repeating: " ", count: nameWidth)
    }
  }
}
