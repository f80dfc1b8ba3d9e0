/// The permanent identifier of a party, clause, area, activity, milestone or indicator (format
/// §2.2): an ASCII letter, then letters, digits, `-` and `.`, ending in a letter or digit, at most
/// 64 bytes.
///
/// Equality is by spelling; whether two IDs of a file collide is asked of their ``key``.
package struct ItemID: Hashable, Sendable {
  /// As written.
  package let text: String

  /// The longest ID, in bytes.
  package static let maximumLength = 64

  package init?(_ bytes: Span<UInt8>) {
    guard Self.problem(in: bytes) == nil, let utf8 = try? UTF8Span(validating: bytes) else {
      return nil
    }
    text = String(copying: utf8)
  }

  package init?(_ text: String) {
    self.init(text.utf8Span.span)
  }

  /// What two IDs that differ only in case have in common.
  package struct Key: Hashable, Sendable {
    /// The ID in lower case.
    package let text: String
  }

  package var key: Key { Key(text: text.lowercased()) }

  /// The first reason why the bytes are no ID, or `nil` when they are one.
  package static func problem(in bytes: Span<UInt8>) -> ItemIDProblem? {
    guard !bytes.isEmpty else { return .empty }
    guard bytes[0].isASCIILetter else { return .doesNotStartWithLetter }
    guard bytes.count <= maximumLength else { return .tooLong(bytes: bytes.count) }
    for offset in bytes.indices {
      let byte = bytes[offset]
      let isInner = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      guard isInner || byte.isASCIILetter || byte.asciiDigit != nil else {
        return .notAllowed(offset: offset)
      }
      if isInner && offset == bytes.count - 1 { return .endsWithPunctuation }
    }
    return nil
  }
}

/// Why bytes are not an ``ItemID``.
package enum ItemIDProblem: Hashable, Sendable {
  case empty
  case doesNotStartWithLetter
  /// The offset of the first byte that an ID may not hold.
  case notAllowed(offset: Int)
  case endsWithPunctuation
  case tooLong(bytes: Int)
}
