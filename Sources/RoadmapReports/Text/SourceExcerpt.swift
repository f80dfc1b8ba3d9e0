package import Terminal

/// A line of a source file as a terminal may show it, and where the caret under it stands.
///
/// The line is escaped like every untrusted text. Where it is wider than the room, a window around
/// the beginning of the marked bytes is shown, with `…` on the sides where something is missing. Of
/// a long line only what the window needs is read.
///
/// ```
/// due: 2025-q4
///      ^^^^^^^
/// ```
package struct SourceExcerpt: Hashable, Sendable {
  /// At most `width` columns.
  package let line: TerminalText
  /// Columns of `line` before the caret.
  ///
  /// With `caretWidth` at most `width`.
  package let caretStart: Int
  /// Columns of the caret, at least 1.
  package let caretWidth: Int

  /// - Parameters:
  ///   - line: The bytes of the line without its ending (and without the byte order mark of the
  ///     first line, which would be shown by its number).
  ///   - marked: Offsets in `line`. Empty at the place where something is missing, which may be the
  ///     end of the line; an end outside the line is moved into it. A range that begins or ends
  ///     inside a cluster marks the whole cluster.
  ///   - width: The room in columns; at least 8 are assumed.
  package init(line: Span<UInt8>, marked: Range<Int>, width: Int) {
    let width = max(8, width)
    let start = min(max(0, marked.lowerBound), line.count)
    let end = min(max(start, marked.upperBound), line.count)
    let part = EscapedPart(of: line, around: start..<end, width: width)
    let window = part.window(width: width)
    self.line = window.line
    caretStart = window.caretStart
    caretWidth = window.caretWidth
  }

  /// Spaces and `^` for the line below.
  package var caret: TerminalText {
    TerminalText(repeating: " ", count: caretStart)
      + TerminalText(repeating: "^", count: caretWidth)
  }
}

/// As much of a line as a window may show, escaped and measured.
private struct EscapedPart {
  private let text: TerminalText
  private let clusters: [TextCluster]
  /// The columns from the start of the text to each cluster, and to the end.
  private let edges: [Int]
  /// The clusters that are marked; empty before the cluster, or at the end, where the caret stands.
  private let marked: Range<Int>
  /// Whether the line has something before and behind this part.
  private let continuesBefore: Bool
  private let continuesBehind: Bool

  init(of line: Span<UInt8>, around markedBytes: Range<Int>, width: Int) {
    // Enough for a window of clusters with several scalars each; a window of longer clusters is
    // narrower than it could be, no more.
    let reach = 32 * width
    var first = scalarStart(in: line, at: max(0, markedBytes.lowerBound - reach))
    while first > 0, needsContext(in: line, at: first) {
      first = scalarStart(in: line, at: first - 1)
    }
    let limit = min(line.count, markedBytes.lowerBound + reach)
    var text = TerminalText()
    var cursor = EscapingCursor(position: first)
    var markedStart: Int?
    var markedEnd: Int?
    while cursor.position < limit {
      let before = text.bytes.count
      text.append(nextOf: &cursor, in: line)
      if cursor.position > markedBytes.lowerBound { markedStart = markedStart ?? before }
      if cursor.position >= markedBytes.upperBound, markedStart != nil {
        markedEnd = markedEnd ?? text.bytes.count
      }
    }
    let start = markedStart ?? text.bytes.count
    let end = markedBytes.isEmpty ? start : markedEnd ?? text.bytes.count
    let clusters = text.clusters
    let from = clusters.firstIndex { $0.bytes.upperBound > start } ?? clusters.count
    let to = clusters.firstIndex { $0.bytes.lowerBound >= end } ?? clusters.count
    self.text = text
    self.clusters = clusters
    edges = clusters.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.columns) }
    marked = from..<max(from, to)
    continuesBefore = first > 0
    continuesBehind = cursor.position < line.count
  }

  /// The clusters that fit into `width` columns, the first marked one among them.
  func window(width: Int) -> (line: TerminalText, caretStart: Int, caretWidth: Int) {
    let caretEdge = edges[marked.lowerBound]
    // A caret behind the last character needs a column of its own.
    let total = edges[clusters.count] + (marked.lowerBound == clusters.count ? 1 : 0)
    let from = windowStart(caretEdge: caretEdge, total: total, width: width)
    let leftEllipsis: TerminalText = from > 0 || continuesBefore ? "…" : ""
    var room = width - leftEllipsis.columns
    let isCut = continuesBehind || total - edges[from] > room
    if isCut { room -= 1 }
    let to = clusters.indices.last { edges[$0 + 1] - edges[from] <= room }.map { $0 + 1 } ?? from
    let line =
      leftEllipsis + TerminalText(text, bytes: byteOffset(of: from)..<byteOffset(of: to))
      + (isCut ? "…" : "")
    // A last cluster of no width would put the caret behind the window.
    let caretStart = min(leftEllipsis.columns + caretEdge - edges[from], width - 1)
    let isMarkCut = marked.upperBound > to
    let caretWidth = edges[min(marked.upperBound, to)] - caretEdge + (isMarkCut ? 1 : 0)
    return (line, caretStart, max(1, caretWidth))
  }

  /// The first cluster of the window: the beginning of the line if the caret is near, else some
  /// way before the caret, yet not so far on that room is left behind the end.
  private func windowStart(caretEdge: Int, total: Int, width: Int) -> Int {
    let isWhole = !continuesBefore && !continuesBehind && total <= width
    let markedWidth = edges[marked.upperBound] - caretEdge
    let shownWidth = min(max(markedWidth, 2), width / 2)
    if isWhole || !continuesBefore && caretEdge + shownWidth < width { return 0 }
    let beforeCaret = firstEdge(atLeast: caretEdge - width / 3)
    return continuesBehind ? beforeCaret : min(beforeCaret, firstEdge(atLeast: total - width + 1))
  }

  private func firstEdge(atLeast columns: Int) -> Int {
    edges.firstIndex { $0 >= columns } ?? clusters.count
  }

  private func byteOffset(of cluster: Int) -> Int {
    cluster < clusters.count ? clusters[cluster].bytes.lowerBound : text.bytes.count
  }
}

/// Whether the scalar at `offset` means something only behind the one before it.
private func needsContext(in line: Span<UInt8>, at offset: Int) -> Bool {
  guard offset < line.count else { return false }
  switch decodeScalar(in: line, at: offset) {
  case .invalid: return false
  case .scalar(let scalar, _):
    switch treatment(of: scalar) {
    case .mark, .selector, .joiner: return true
    case .shown, .forbidden: return false
    }
  }
}
