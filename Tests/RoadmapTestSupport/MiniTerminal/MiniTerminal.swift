package import Terminal

/// A terminal that understands what our programs write to one, and refuses everything else.
///
/// While lines wrap it is one of everyday use: text wraps and scrolls. Once wrapping is turned off it
/// trusts nobody: text past the right edge, movements that leave the screen, a line feed in the last
/// row are refused, and behind a character that terminals disagree about, or that fills the last
/// column, nobody may rely on the column. The other half of a wide character that is written over is
/// damaged, as nobody knows what a terminal shows there.
package struct MiniTerminal: Sendable {
  /// What it was sent and does not do.
  package struct Refusal: Error, CustomStringConvertible {
    package let what: String
    /// The last bytes before.
    package let bytes: [UInt8]

    package var description: String {
      "\(what) behind \(String(decoding: bytes, as: UTF8.self).debugDescription)"
    }
  }

  /// What a place on the screen shows.
  package struct Place: Equatable, Sendable {
    /// The scalar, or the first of a cluster.
    package var scalar: Unicode.Scalar
    /// The other scalars of a cluster.
    package var marks = ""
    package var style: CellStyle
    /// 1, 2 for the first half of a wide character, 0 for the other.
    package var width = 1
    /// Whether the other half of a wide character was written over.
    package var isDamaged = false
  }

  /// The modes that can be turned on and off.
  package struct Modes: Hashable, Sendable {
    package var isAlternate = false
    package var isCursorVisible = true
    package var wrapsLines = true
    package var reportsPastes = false
    package var reportsMouse = false
    package var reportsMouseAsText = false
    package var reportsFocus = false
    package var isSynchronized = false
  }

  package internal(set) var size: ScreenSize
  package internal(set) var places: [Place]
  package internal(set) var modes = Modes()
  package internal(set) var title = ""
  /// The titles that were kept aside, the last one last.
  package internal(set) var savedTitles: [String] = []
  package internal(set) var row = 0
  /// Nil where nobody may rely on it.
  package internal(set) var column: Int? = 0
  var pen = CellStyle.plain
  /// What the ordinary screen showed when the other one was entered, and the cursor there.
  var saved: (places: [Place], row: Int, column: Int?)?
  /// Where the character is that the next scalar may join.
  var joining: Int?
  /// Whether the next character begins a new line.
  var isWrapping = false
  /// The beginning of a sequence whose end has not come.
  var pending: [UInt8] = []

  package init(size: ScreenSize) {
    self.size = size
    places = Array(repeating: Self.blank(.plain), count: size.columns * size.rows)
  }

  static func blank(_ style: CellStyle) -> Place { Place(scalar: " ", style: style) }

  /// Takes what was written; the bytes may be cut anywhere.
  package mutating func feed(_ bytes: [UInt8]) throws(Refusal) {
    let input = pending + bytes
    pending = []
    var offset = 0
    while offset < input.count {
      let length: Int?
      do {
        length = try step(input, at: offset)
      } catch {
        throw Refusal(what: error.what, bytes: Array(input[max(0, offset - 40)...offset]))
      }
      guard let length else {
        pending = Array(input[offset...])
        return
      }
      offset += length
    }
  }

  /// Forgets the beginning of a sequence or of a character, as a terminal does when another begins.
  package mutating func abandonSequence() { pending = [] }

  /// The terminal gets another size; what it shows then nobody knows.
  package mutating func resize(to size: ScreenSize) {
    self.size = size
    var damaged = Self.blank(.plain)
    damaged.isDamaged = true
    places = Array(repeating: damaged, count: size.columns * size.rows)
    row = 0
    column = nil
    joining = nil
    isWrapping = false
  }

  // MARK: - What is there

  /// What a place shows, as text; nothing for the second half of a wide character.
  package func text(atColumn column: Int, row: Int) -> String {
    let place = places[row * size.columns + column]
    return place.width == 0 ? "" : String(place.scalar) + place.marks
  }

  /// The text of a row, without the spaces at its end.
  package func text(ofRow row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for column in 0..<size.columns {
      scalars.append(contentsOf: text(atColumn: column, row: row).unicodeScalars)
    }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// All rows, joined with line feeds, without the empty ones at the end.
  package var text: String {
    var rows = (0..<size.rows).map { text(ofRow: $0) }
    while rows.last == "" { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  /// Where the screen, the cursor or the title is not that of a canvas: the first such place, or
  /// nil.
  package func difference(from canvas: Canvas) -> String? {
    guard canvas.size == size else { return "size \(size), not \(canvas.size)" }
    for row in 0..<size.rows {
      for column in 0..<size.columns where !shows(canvas, column: column, row: row) {
        let place = places[row * size.columns + column]
        let position = ScreenPosition(column: column, row: row)
        let wanted = String(decoding: canvas.bytes(at: position), as: UTF8.self).debugDescription
        return "column \(column), row \(row): \(place), not \(wanted) "
          + "\(canvas.cell(at: position).map { "\($0.style), width \($0.width)" } ?? "")"
      }
    }
    if let title = canvas.title, title.description != self.title { return "title \(self.title)" }
    guard size.columns > 0, size.rows > 0, let cursor = canvas.cursor else {
      return modes.isCursorVisible ? "a cursor" : nil
    }
    let column = min(max(0, cursor.column), size.columns - 1)
    let row = min(max(0, cursor.row), size.rows - 1)
    if self.column != column || self.row != row { return "cursor in another place" }
    return modes.isCursorVisible == canvas.isCursorVisible ? nil : "cursor seen or not"
  }

  private func shows(_ canvas: Canvas, column: Int, row: Int) -> Bool {
    let place = places[row * size.columns + column]
    let position = ScreenPosition(column: column, row: row)
    guard let cell = canvas.cell(at: position), !place.isDamaged,
      place.width == cell.width, place.style == cell.style
    else { return false }
    if cell.width == 0 { return true }
    if let scalar = cell.glyph.scalar { return place.scalar == scalar && place.marks.isEmpty }
    return text(atColumn: column, row: row).utf8.elementsEqual(canvas.bytes(at: position))
  }
}
