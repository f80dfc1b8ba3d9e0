import Terminal

/// Text for Markdown: what came from a file can make no link, heading, table or HTML.
struct MarkdownText {
  private(set) var bytes: [UInt8] = []

  /// A line of our own with untrusted parts already escaped.
  mutating func line(_ parts: [MarkdownPart]) {
    for part in parts {
      switch part {
      case .mark(let mark): bytes.append(contentsOf: mark.description.utf8)
      case .text(let text): append(text)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A backslash stands before every ASCII mark that Markdown may read.
  private mutating func append(_ text: TerminalText) {
    for byte in text.bytes {
      if "\\`*_{}[]<>()#+-!|~&".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }
}

/// A piece of a Markdown line.
enum MarkdownPart {
  /// Markup of our own.
  case mark(StaticString)
  /// Text, to be escaped.
  case text(TerminalText)
}
