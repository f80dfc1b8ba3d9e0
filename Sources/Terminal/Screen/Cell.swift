/// What stands in a cell: one scalar, or a cluster of several that a `ClusterPool` holds.
package struct Glyph: BitwiseCopyable, Hashable, Sendable {
  /// The scalar's value, or the index of a cluster with the highest bit set.
  private let code: UInt32
  private static let clusterBit: UInt32 = 0x8000_0000

  /// A glyph of one scalar.
  package init(_ scalar: Unicode.Scalar) { code = scalar.value }

  init(clusterIndex: Int) { code = Self.clusterBit | UInt32(clusterIndex) }

  package static let space = Glyph(" ")

  /// Where the pool has the cluster; nil for a scalar.
  var clusterIndex: Int? {
    code & Self.clusterBit == 0 ? nil : Int(code & ~Self.clusterBit)
  }

  /// Nil for a cluster.
  package var scalar: Unicode.Scalar? {
    code & Self.clusterBit == 0 ? Unicode.Scalar(code) : nil
  }
}

/// One place on a screen: 16 bytes, so that a frame is one flat array and a comparison is four words.
///
/// A wide glyph has a head, of width 2, and right of it a tail, of width 0 and the same style.
package struct Cell: BitwiseCopyable, Hashable, Sendable {
  package var glyph: Glyph
  package var foreground: CellColor
  package var background: CellColor
  package var attributes: CellAttributes
  /// 1, 2 for the head of a wide glyph, 0 for its tail.
  package var width: UInt16

  package init(_ glyph: Glyph, width: Int = 1, style: CellStyle = .plain) {
    self.glyph = glyph
    foreground = style.foreground
    background = style.background
    attributes = style.attributes
    self.width = UInt16(truncatingIfNeeded: width)
  }

  /// A space in the terminal's own colours.
  package static let blank = Cell(.space)

  package var style: CellStyle {
    get { CellStyle(foreground: foreground, background: background, attributes: attributes) }
    set {
      foreground = newValue.foreground
      background = newValue.background
      attributes = newValue.attributes
    }
  }
}

/// The bytes of the clusters that the cells of one frame hold.
///
/// Clusters are added and never looked up: a frame that is drawn twice has the same pool twice.
struct ClusterPool: Equatable, Sendable {
  private var bytes: [UInt8] = []
  /// Where each cluster ends in `bytes`; it begins where the one before ends.
  private var ends: [Int] = []

  var count: Int { ends.count }
  var isEmpty: Bool { ends.isEmpty }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  mutating func add(_ text: Span<UInt8>, _ range: Range<Int>) -> Glyph {
    for index in range { bytes.append(text[index]) }
    ends.append(bytes.count)
    return Glyph(clusterIndex: ends.count - 1)
  }

  mutating func add(_ cluster: ArraySlice<UInt8>) -> Glyph {
    bytes.append(contentsOf: cluster)
    ends.append(bytes.count)
    return Glyph(clusterIndex: ends.count - 1)
  }

  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
