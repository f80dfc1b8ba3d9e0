/// A run of bytes with one role in its line.
package struct Token: Hashable, Sendable {
  /// The role of a token.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case byteOrderMark
    case whiteSpace
    case lineEnding
    /// `#` and all that follows.
    case note
    /// `|` or `?`.
    case mark
    /// `:` or the dot of a field name.
    case punctuation
    case keyword
    case fieldName
    case languageTag
    case id
    case party
    case title
    case value
    case text
    /// Bytes of a line that could not be read.
    case unreadable
  }

  package let kind: Kind
  package let range: ByteRange
}

extension SyntaxLine {
  /// The tokens of the line, in order; they tile it: the first starts where the line starts, each
  /// starts where the one before ends, and the last ends where the line ends.
  package func tokens(in bytes: Span<UInt8>) -> [Token] {
    var tiles = Tiling(start: range.start)
    tiles.add(.byteOrderMark, ByteRange(range.start, range.start + byteOrderMarkLength))
    switch kind {
    case .blank: break
    case .note: tiles.add(.note, content)
    case .unreadable: tiles.add(.unreadable, content)
    case .text:
      tiles.add(.mark, ByteRange(content.start, content.start + 1))
      tiles.add(.text, value)
    case .format:
      tiles.add(.keyword, name)
      tiles.add(.value, value)
    case .heading:
      tiles.add(.keyword, name)
      tiles.add(.id, label)
      tiles.add(.title, value)
    case .alternative:
      tiles.add(.mark, ByteRange(content.start, content.start + 1))
      tiles.add(.party, side)
      addField(to: &tiles)
    case .field:
      addField(to: &tiles)
    }
    tiles.add(.lineEnding, ByteRange(endingStart, range.end))
    return tiles.finish(at: range.end, in: bytes)
  }

  private func addField(to tiles: inout Tiling) {
    tiles.add(.fieldName, name)
    tiles.add(.languageTag, tag)
    tiles.add(.party, label)
    tiles.add(.value, value)
  }
}

/// Collects tokens and fills what lies between them.
private struct Tiling {
  private var parts: [Token] = []
  private let start: Int

  init(start: Int) {
    self.start = start
  }

  mutating func add(_ kind: Token.Kind, _ range: ByteRange) {
    guard !range.isEmpty else { return }
    parts.append(Token(kind: kind, range: range))
  }

  func finish(at lineEnd: Int, in bytes: Span<UInt8>) -> [Token] {
    var tokens: [Token] = []
    var end = start
    for part in parts {
      fill(from: end, to: part.range.start, in: bytes, &tokens)
      tokens.append(part)
      end = part.range.end
    }
    // A last line without an ending may end in a colon or in white space.
    fill(from: end, to: lineEnd, in: bytes, &tokens)
    return tokens
  }

  /// What lies between two parts is white space, and at most a colon or a dot.
  private func fill(
    from start: Int,
    to end: Int,
    in bytes: Span<UInt8>,
    _ tokens: inout [Token]
  ) {
    var runStart = start
    for offset in start..<max(start, end)
    where bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: ".") {
      if offset > runStart {
        tokens.append(Token(kind: .whiteSpace, range: ByteRange(runStart, offset)))
      }
      tokens.append(Token(kind: .punctuation, range: ByteRange(offset, offset + 1)))
      runStart = offset + 1
    }
    if end > runStart {
      tokens.append(Token(kind: .whiteSpace, range: ByteRange(runStart, end)))
    }
  }
}
