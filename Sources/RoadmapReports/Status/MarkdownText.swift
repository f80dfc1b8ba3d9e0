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

  /// The first two lines of a table.
  mutating func tableHead(_ columns: [TableColumn], in language: InterfaceLanguage) {
    line(
      columns.flatMap { [.mark("| "), .text($0.words(in: language)), .mark(" ")] } + [.mark("|")]
    )
    line(columns.map { _ in .mark("|---") } + [.mark("|")])
  }

  /// A backslash stands before every ASCII mark that Markdown may read inside a line; text never
  /// begins a line, so that marks which only mean something there stay.
  private mutating func append(_ text: TerminalText) {
    for (place, byte) in text.bytes.enumerated() {
      let isAddress =
        byte == UInt8(ascii: "@")
        || (byte == UInt8(ascii: ":") && text.bytes.holds("/", at: place + 1))
        || (byte == UInt8(ascii: ".") && place >= 3 && text.bytes.holds("www", at: place - 3))
      if isAddress || "\\`*_[]<>|~&".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
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

extension [UInt8] {
  fileprivate func holds(_ text: StaticString, at place: Int) -> Bool {
    place + text.utf8CodeUnitCount <= count
      && self[place..<place + text.utf8CodeUnitCount].elementsEqual("\(text)".utf8)
  }
}
