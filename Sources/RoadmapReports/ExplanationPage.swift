package import Terminal

extension Explanation {
  /// The page that `roadmap explain CODE` prints.
  package func lines(for code: DiagnosticCode, width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var head = StyledText(.quoted(code.rawValue), .identifier)
    head.append("  \(.quoted(summary))", .heading)
    lines += head.wrapped(to: width)
    for paragraph in paragraphs {
      lines.append(StyledText())
      lines += StyledText(.quoted(paragraph)).wrapped(to: min(width, 80))
    }
    lines.append(StyledText())
    lines += example("Instead of", wrong)
    lines.append(StyledText())
    lines += example("write", right)
    return lines
  }

  /// The body with its lines joined, so that it can be wrapped to any width.
  private var paragraphs: [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        isOpen = false
      } else if isOpen {
        paragraphs[paragraphs.count - 1] += " " + line
      } else {
        paragraphs.append(String(line))
        isOpen = true
      }
    }
    return paragraphs
  }

  private func example(_ word: TerminalText, _ text: String) -> [StyledText] {
    var lines = [StyledText(word, .muted)]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(StyledText("    \(.quoted(String(line)))", .source))
    }
    return lines
  }
}
