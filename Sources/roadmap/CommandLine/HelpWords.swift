internal import Terminal

/// The words of a paragraph of help, between which it may be broken.
///
/// What stands between backticks is a command line or a name: it is one word, in its own role,
/// unless it is wider than `columns`. Terminal's own wrapping would break it at its spaces.
func helpWords(of paragraph: String, notWiderThan columns: Int) -> [StyledText] {
  var words: [StyledText] = []
  for word in unbrokenWords(of: paragraph) {
    var isCommand = false
    let whole = styled(word, isCommand: &isCommand)
    guard whole.columns > columns, word.contains("`") else {
      words.append(whole)
      continue
    }
    isCommand = false
    for part in word.split(separator: " ") { words.append(styled(part, isCommand: &isCommand)) }
  }
  return words
}

/// Lines of words with a space between them; a word wider than its line stands there alone.
func filled(_ words: [StyledText], first: Int, others: Int) -> [StyledText] {
  var lines: [StyledText] = []
  var line = StyledText()
  for word in words {
    let room = lines.isEmpty ? first : others
    if !line.isEmpty, line.columns + 1 + word.columns > room {
      lines.append(line)
      line = StyledText()
    }
    if !line.isEmpty { line.append(" ") }
    line.append(word)
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}

/// Words between spaces, where a space between backticks does not count.
private func unbrokenWords(of paragraph: String) -> [Substring.UnicodeScalarView] {
  var isCommand = false
  return paragraph.unicodeScalars[...]
    .split { scalar in
      if scalar == "`" { isCommand.toggle() }
      return scalar == " " && !isCommand
    }
}

/// A word in its roles; `isCommand` says whether it begins, and then ends, between backticks.
private func styled(
  _ word: Substring.UnicodeScalarView,
  isCommand: inout Bool
) -> StyledText {
  var text = StyledText()
  let parts = word.split(separator: "`", omittingEmptySubsequences: false)
  for (index, part) in parts.enumerated() {
    if index > 0 {
      text.append("`")
      isCommand.toggle()
    }
    text.append(TerminalText(escaping: String(part)), isCommand ? .identifier : .body)
  }
  return text
}
