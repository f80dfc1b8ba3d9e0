/// Breaks a paragraph into lines of at most `width` columns.
///
/// Text between backticks is a command line or a name: it is coloured, and broken only when it is
/// wider than a line. A single word wider than a line stands alone on its own.
func wrapped(_ paragraph: String, to width: Int) -> [[TextPiece]] {
  var lines: [[TextPiece]] = []
  var line: [TextPiece] = []
  var used = 0
  for word in words(of: paragraph, notWiderThan: width) {
    let columns = word.reduce(0) { $0 + displayWidth(of: $1.text) }
    if used > 0, used + 1 + columns > width {
      lines.append(line)
      line = []
      used = 0
    }
    if used > 0 {
      line.append(TextPiece(text: " "))
      used += 1
    }
    line += word
    used += columns
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}

/// The pieces between the spaces at which a line may be broken.
private func words(of paragraph: String, notWiderThan width: Int) -> [[TextPiece]] {
  var words: [[TextPiece]] = []
  for word in unbrokenWords(of: paragraph) {
    if displayWidth(of: word) <= width || !word.contains("`") {
      words.append(pieces(of: word, startingAsCommand: false).pieces)
      continue
    }
    var isCommand = false
    for part in word.split(separator: " ") {
      let (pieces, endsAsCommand) = pieces(of: String(part), startingAsCommand: isCommand)
      words.append(pieces)
      isCommand = endsAsCommand
    }
  }
  return words
}

/// Words between spaces, where a space between backticks does not count.
private func unbrokenWords(of paragraph: String) -> [String] {
  var words: [String] = []
  var word = ""
  var isCommand = false
  for scalar in paragraph.unicodeScalars {
    if scalar == "`" { isCommand.toggle() }
    if scalar == " ", !isCommand {
      if !word.isEmpty { words.append(word) }
      word = ""
    } else {
      word.unicodeScalars.append(scalar)
    }
  }
  if !word.isEmpty { words.append(word) }
  return words
}

private func pieces(
  of word: String,
  startingAsCommand: Bool
) -> (pieces: [TextPiece], endsAsCommand: Bool) {
  var pieces: [TextPiece] = []
  var isCommand = startingAsCommand
  var text = ""
  func close() {
    if !text.isEmpty { pieces.append(TextPiece(text: text, role: isCommand ? .command : .plain)) }
    text = ""
  }
  for scalar in word.unicodeScalars {
    guard scalar == "`" else {
      text.unicodeScalars.append(scalar)
      continue
    }
    close()
    pieces.append(TextPiece(text: "`"))
    isCommand.toggle()
  }
  close()
  return (pieces, isCommand)
}
