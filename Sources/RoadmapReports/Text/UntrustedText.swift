package import Terminal

/// Text from a file, the environment, an argument or the system: bytes that nobody vouches for.
///
/// They may be no UTF-8 and hold anything. There is no way to get them out but through a rendering
/// that is already escaped for the place where it will stand. Compared by bytes.
package struct UntrustedText: Hashable, Sendable {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    self.bytes = copy
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  package var byteCount: Int { bytes.count }

  package var isEmpty: Bool { bytes.isEmpty }

  /// For a terminal, whole.
  ///
  /// Dangerous characters are shown by their numbers, see `EscapingCursor`.
  package var forTerminal: TerminalText { TerminalText(escaping: bytes.span) }

  /// For a terminal, at most `columns` wide.
  ///
  /// Costs no more than that, however long the text is.
  package func forTerminal(columns: Int, ellipsis: TerminalText = "…") -> TerminalText {
    TerminalText(escaping: bytes.span, columns: columns, ellipsis: ellipsis)
  }

  /// For a terminal, line by line, one or more; lines end as in the format (`\n`, one `\r` before it
  /// belongs to the ending).
  package var linesForTerminal: [TerminalText] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.indices.map { index in
      let isEnded = index < lines.count - 1
      let hasReturn = isEnded && lines[index].last == UInt8(ascii: "\r")
      return TerminalText(escaping: (hasReturn ? lines[index].dropLast() : lines[index]).span)
    }
  }

  /// Appends a JSON string, quotes included; harmless on a terminal as well (see
  /// `appendJSONString`).
  func appendJSON(to output: inout [UInt8]) {
    appendJSONString(bytes.span, to: &output)
  }
}

extension TerminalText.StringInterpolation {
  /// Whole and escaped for a terminal.
  package mutating func appendInterpolation(_ text: UntrustedText) {
    appendInterpolation(text.forTerminal)
  }

  /// Escaped for a terminal, at most `columns` wide.
  package mutating func appendInterpolation(_ text: UntrustedText, columns: Int) {
    appendInterpolation(text.forTerminal(columns: columns))
  }
}
