// Styles in words, for the expected screens of tests.

extension Canvas {
  /// The styles of a row, as `1-12 bold cyan, 14 reverse`: the columns, from 1, of each run and how
  /// it looks; runs in the style of the theme's background are left out.
  package func styles(ofRow row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    let cells = cells[row * size.columns..<(row + 1) * size.columns]
    let base = theme.style(of: .body)
    var runs: [String] = []
    var rest = cells
    while let first = rest.first {
      let end = rest.firstIndex { $0.style != first.style } ?? rest.endIndex
      if first.style != base {
        let from = rest.startIndex - cells.startIndex + 1
        let to = end - cells.startIndex
        runs.append((from == to ? "\(from) " : "\(from)-\(to) ") + first.style.description)
      }
      rest = rest[end...]
    }
    return runs.joined(separator: ", ")
  }
}

extension CellStyle: CustomStringConvertible {
  /// As `bold red on #101010`; `plain` for the plain one.
  package var description: String {
    var words: [String] = []
    let names: [(CellAttributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"), (.strike, "strike"),
    ]
    for (attribute, name) in names where attributes.contains(attribute) { words.append(name) }
    if foreground != .default { words.append(foreground.description) }
    if background != .default { words += ["on", background.description] }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension CellColor: CustomStringConvertible {
  /// As `red`, `bright-white`, `colour-236`, `#15181e`.
  package var description: String {
    switch kind {
    case .default: "default"
    case .ansi(let number):
      (number < 8 ? "" : "bright-")
        + ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"][Int(number % 8)]
    case .indexed(let number): "colour-\(number)"
    case .rgb(let red, let green, let blue):
      "#"
        + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
