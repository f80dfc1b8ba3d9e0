/// One line of text that is safe to write to a terminal.
///
/// There is no way to make one that holds a control character, a direction override, an invisible
/// character or bytes that are no UTF-8: what comes from outside is escaped (see `EscapingCursor`),
/// and so are the program's own literals, where it changes nothing. It never holds a line break.
///
/// Literals and interpolations make one, but a `String` or a number of unknown meaning cannot be
/// interpolated: only another `TerminalText`, an integer, and what a target above allows.
package struct TerminalText: Hashable, Sendable {
  /// Well-formed UTF-8, without styling.
  package private(set) var bytes: [UInt8]

  /// What stands at the end of a text that was cut, one column wide.
  package static let ellipsis: TerminalText = "…"

  /// No text.
  package init() { bytes = [] }

  /// The rendering of bytes that nobody vouches for.
  package init(escaping source: Span<UInt8>) {
    bytes = []
    append(escaping: source)
  }

  fileprivate mutating func append(escaping source: Span<UInt8>) {
    if source.isPlain {
      // Most of all there is; nothing in it is rendered otherwise than it stands there.
      unsafe source.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
      return
    }
    bytes.reserveCapacity(bytes.count + source.count)
    var cursor = EscapingCursor()
    while cursor.position < source.count { append(nextOf: &cursor, in: source) }
  }

  /// The rendering of bytes that nobody vouches for, at most `columns` wide, with `ellipsis` at the
  /// end where something is missing.
  ///
  /// Of a long source only the beginning is read (and a row of combining marks to its end).
  package init(escaping source: Span<UInt8>, columns: Int, ellipsis: TerminalText = "…") {
    bytes = []
    // Letters of at most two bytes fill one column more than there is room for, so that no mark
    // behind them belongs to what is shown.
    let start = source.extracting(0..<min(source.count, 2 * max(0, columns) + 2))
    if start.isPlain {
      append(escaping: start)
      if source.count > columns {
        self = truncated(
          to: columns,
          ellipsis: ellipsis,
          isContinued: start.count < source.count
        )
      }
      return
    }
    // A column with 30 marks takes at most 124.
    let enough = 128 * max(0, columns) + 256
    var cursor = EscapingCursor()
    while cursor.position < source.count, bytes.count < enough {
      append(nextOf: &cursor, in: source)
    }
    let isContinued = cursor.position < source.count
    self = truncated(to: columns, ellipsis: ellipsis, isContinued: isContinued)
  }

  /// The rendering of a text that nobody vouches for.
  package init(escaping source: String) {
    var source = source
    self = source.withUTF8 { TerminalText(escaping: unsafe $0.span) }
  }

  /// A part of a text that is safe; `range` begins and ends between its clusters.
  package init(_ text: TerminalText, bytes range: Range<Int>) {
    bytes = Array(text.bytes[range])
  }

  /// One character of ASCII, `count` times; 0x20 to 0x7E.
  package init(repeating character: Unicode.Scalar, count: Int) {
    precondition((0x20..<0x7F).contains(character.value), "only printable ASCII may be repeated")
    bytes = Array(repeating: UInt8(character.value), count: max(0, count))
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// The width on a terminal.
  package var columns: Int { Terminal.columns(ofUTF8: bytes.span) }

  /// The clusters in order, with the offsets of their bytes.
  package var clusters: [TextCluster] {
    var found: [TextCluster] = []
    visitClusters(of: bytes.span) { cluster in
      found.append(cluster)
      return true
    }
    return found
  }

  package mutating func append(_ other: TerminalText) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Reads one piece of `source` and appends its rendering; see `EscapingCursor`.
  ///
  /// The cursor must not have reached the end.
  package mutating func append(nextOf cursor: inout EscapingCursor, in source: Span<UInt8>) {
    cursor.step(in: source, appendingTo: &bytes)
  }

  package static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    var sum = left
    sum.append(right)
    return sum
  }
}

extension Span<UInt8> {
  /// Whether there is nothing but printable ASCII and letters of Russian and the like (U+0400 to
  /// U+047F), which are shown as they are.
  fileprivate var isPlain: Bool {
    var offset = 0
    while offset < count {
      let byte = self[offset]
      if byte &- 0x20 < 0x5F {
        offset += 1
      } else if byte & 0xFE == 0xD0, offset + 1 < count, self[offset + 1] & 0xC0 == 0x80 {
        offset += 2
      } else {
        return false
      }
    }
    return true
  }
}

extension [TerminalText] {
  /// One text with `separator` between each two.
  ///
  /// Of arrays only: for any sequence the runtime would look for what the type is made of.
  package func joined(separator: TerminalText) -> TerminalText {
    var text = TerminalText()
    var isFirst = true
    for part in self {
      if !isFirst { text.append(separator) }
      text.append(part)
      isFirst = false
    }
    return text
  }
}

// MARK: - Literals

extension TerminalText: ExpressibleByStringInterpolation, CustomStringConvertible {
  /// Takes the pieces of a literal; see the type for what may be interpolated.
  package struct StringInterpolation: StringInterpolationProtocol {
    var text = TerminalText()

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      var literal = literal
      literal.withUTF8 { text.append(escaping: unsafe $0.span) }
    }

    package mutating func appendInterpolation(_ other: TerminalText) {
      text.append(other)
    }

    package mutating func appendInterpolation(_ number: Int) {
      text.bytes.append(contentsOf: String(number).utf8)
    }
  }

  package init(stringLiteral value: String) {
    self.init(escaping: value)
  }

  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  /// The same text as a `String`.
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}

// MARK: - Fitting

/// On which side a padded text stands.
package enum Alignment: Hashable, Sendable {
  case left
  case right
}

extension TerminalText {
  /// This text if it is at most `columns` wide, else its beginning and `ellipsis`, together at most
  /// `columns` wide.
  ///
  /// No cluster is split. Where not even the ellipsis has room, no text.
  package func truncated(to columns: Int, ellipsis: TerminalText = "…") -> TerminalText {
    truncated(to: columns, ellipsis: ellipsis, isContinued: false)
  }

  /// As `truncated(to:ellipsis:)`; with `isContinued` the text has more than is seen here, and the
  /// ellipsis always stands.
  func truncated(to columns: Int, ellipsis: TerminalText, isContinued: Bool) -> TerminalText {
    let room = columns - ellipsis.columns
    var width = 0
    var kept = 0
    visitClusters(of: bytes.span) { cluster in
      width += cluster.columns
      if width <= room { kept = cluster.bytes.upperBound }
      return width <= columns
    }
    if width <= columns, !isContinued { return self }
    if room < 0 { return TerminalText() }
    return TerminalText(self, bytes: 0..<kept) + ellipsis
  }

  /// This text with spaces up to `columns`; unchanged where it is as wide or wider.
  package func padded(to columns: Int, alignment: Alignment = .left) -> TerminalText {
    let spaces = TerminalText(repeating: " ", count: columns - self.columns)
    switch alignment {
    case .left: return self + spaces
    case .right: return spaces + self
    }
  }

  /// This text in lines of at most `columns`; see `StyledText.wrapped(to:hangingIndent:)`.
  package func wrapped(to columns: Int, hangingIndent: Int = 0) -> [TerminalText] {
    StyledText(self).wrapped(to: columns, hangingIndent: hangingIndent).map(\.text)
  }
}
