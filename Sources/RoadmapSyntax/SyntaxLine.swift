/// One line of an agreement file: what it is, and where its parts stand.
///
/// A line owns no text: all parts are byte ranges, in the order in which they stand, and what lies
/// between them is white space and punctuation (see ``SyntaxLine/tokens(in:)``).
package struct SyntaxLine: Hashable, Sendable {
  /// What the first token of the line decides (format §2.1).
  package enum Kind: Hashable, Sendable {
    case blank
    /// `# …`
    case note
    /// `| …`, which continues the line above.
    case text
    /// `?PARTY …`, an open conflict.
    case alternative
    case heading(Keyword)
    case field
    /// `roadmap-format N`
    case format
    /// An error that was reported; the bytes are kept.
    case unreadable
  }

  package var kind: Kind
  /// The number of the line, from 1.
  package var number: Int
  /// The whole line with its line ending.
  package var range: ByteRange
  /// The line without white space around it and without its line ending; a byte order mark is
  /// outside.
  package var content: ByteRange
  /// Keyword of a heading, name of a field (also inside an alternative), `roadmap-format`,
  /// `removed`; else empty.
  package var name: ByteRange
  /// What follows the dot of a field name (`ru` of `due.ru`), else empty.
  package var tag: ByteRange
  /// The ID of a heading, the party of a field, else empty.
  package var label: ByteRange
  /// The party behind `?`, else empty.
  package var side: ByteRange
  /// Title of a heading, value of a field, text of a text line or note, version of the format
  /// line; else empty.
  package var value: ByteRange
  /// Whether any byte of the line is outside ASCII.
  package var holdsNonASCII: Bool

  /// Where the line ending starts.
  package var endingStart: Int

  /// The bytes of white space before the first token.
  package var indentation: ByteRange {
    ByteRange(min(range.start + byteOrderMarkLength, content.start), content.start)
  }

  /// 3 on a first line that starts with a byte order mark, else 0.
  package var byteOrderMarkLength: Int

  /// The width of the indentation: every white-space character counts one column.
  package func indentationWidth(in bytes: Span<UInt8>) -> Int {
    if !holdsNonASCII { return indentation.count }
    var width = 0
    for offset in indentation.start..<indentation.end where bytes[offset] != 0xC2 { width += 1 }
    return width
  }
}
