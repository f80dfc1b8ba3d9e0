/// What a piece of help or a message is; the look is decided here and nowhere else.
enum TextRole {
  case plain
  case heading
  /// A command, a flag or a whole command line.
  case command
  case placeholder
  case problem
}

/// A piece of a line in one role.
struct TextPiece: Equatable {
  var text: String
  var role: TextRole = .plain
}

func styled(_ piece: TextPiece, colored: Bool) -> String {
  guard colored, !piece.text.isEmpty, let code = graphicRendition(of: piece.role) else {
    return piece.text
  }
  return "\u{1B}[\(code)m\(piece.text)\u{1B}[0m"
}

/// From the terminal's own 16 colours, none of which is unreadable on its background.
private func graphicRendition(of role: TextRole) -> String? {
  switch role {
  case .plain: nil
  case .heading: "1"
  case .command: "36"
  case .placeholder: "3"
  case .problem: "1;31"
  }
}

/// Columns that `text` takes; exact for the letters this program writes itself.
func displayWidth(of text: String) -> Int {
  text.unicodeScalars.count
}
