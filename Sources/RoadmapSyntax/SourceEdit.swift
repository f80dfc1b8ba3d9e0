/// A change of a file: the bytes of a range give way to others.
package struct SourceEdit: Hashable, Sendable {
  package let range: ByteRange
  package let replacement: [UInt8]

  package init(_ range: ByteRange, with replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}

/// Why a list of edits cannot be applied.
package enum SourceEditFailure: Error, Hashable {
  /// Two edits touch the same bytes.
  case overlapping(SourceEdit, SourceEdit)
  /// An edit reaches past the end of the file.
  case outside(SourceEdit)
}

extension SourceText {
  /// The text after `edits`; every byte outside their ranges is as it was.
  ///
  /// The order of the list does not matter, except that of insertions at one place, which are kept
  /// in the order given.
  package func applying(_ edits: [SourceEdit]) throws(SourceEditFailure) -> SourceText {
    let ordered = edits.enumerated()
      .sorted {
        ($0.element.range.start, $0.element.range.end, $0.offset)
          < ($1.element.range.start, $1.element.range.end, $1.offset)
      }
      .map(\.element)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var end = 0
    var previous: SourceEdit?
    for edit in ordered {
      if let previous, edit.range.start < end { throw .overlapping(previous, edit) }
      guard edit.range.end <= bytes.count else { throw .outside(edit) }
      result += bytes[end..<edit.range.start]
      result += edit.replacement
      end = edit.range.end
      previous = edit
    }
    result += bytes[end...]
    return SourceText(result)
  }
}
