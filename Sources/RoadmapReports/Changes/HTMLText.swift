import Terminal

/// Text for a page of HTML: what came from a file can make no element and no attribute.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  /// Markup of our own.
  mutating func mark(_ mark: StaticString) { bytes.append(contentsOf: mark.description.utf8) }

  /// Text, escaped for elements and double-quoted attributes; what could steer a terminal or turn
  /// the direction of the page is shown by its number.
  mutating func text(_ text: TerminalText) {
    for byte in text.bytes {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Text from a file, which keeps its direction to itself.
  mutating func isolated(_ text: TerminalText) {
    mark("<bdi>")
    self.text(text)
    mark("</bdi>")
  }
}
