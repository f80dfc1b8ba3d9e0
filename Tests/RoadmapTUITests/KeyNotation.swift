import Terminal

/// Keys as one writes them down: `2 j j d <enter>`, `/ "is:overdue"`, `<c-d>`.
///
/// A word of one character is that key, a text in quotes is typed, and keys without a character
/// stand in angle brackets; `<c-d>` is D with Control.
func keyPresses(_ notation: String) -> [KeyPress] {
  var presses: [KeyPress] = []
  var word = ""
  var isText = false
  for scalar in notation.unicodeScalars {
    if isText {
      if scalar == "\"" {
        isText = false
      } else {
        presses.append(KeyPress(.character(scalar)))
      }
    } else if scalar == "\"", word.isEmpty {
      isText = true
    } else if scalar == " " {
      if !word.isEmpty { presses.append(keyPress(word)) }
      word = ""
    } else {
      word.unicodeScalars.append(scalar)
    }
  }
  precondition(!isText, "a text without an end: \(notation)")
  return presses + (word.isEmpty ? [] : [keyPress(word)])
}

private func keyPress(_ word: String) -> KeyPress {
  let scalars = Array(word.unicodeScalars)
  if scalars.count == 1 { return KeyPress(.character(scalars[0])) }
  if let key = namedKeys[word] { return KeyPress(key) }
  if scalars.count == 5, word.hasPrefix("<c-"), word.hasSuffix(">") { return .control(scalars[3]) }
  preconditionFailure("there is no key \(word)")
}

private let namedKeys: [String: Key] = [
  "<enter>": .enter, "<esc>": .escape, "<tab>": .tab, "<s-tab>": .backTab,
  "<space>": .character(" "), "<bs>": .backspace, "<del>": .delete, "<home>": .home,
  "<end>": .end, "<pgdn>": .pageDown, "<pgup>": .pageUp, "<up>": .up, "<down>": .down,
  "<left>": .left, "<right>": .right, "<f1>": .function(1),
]
