/// Where the terminal's cursor is while bytes are written to it, and the cheapest way to elsewhere.
struct OutputCursor: Equatable, Sendable {
  private(set) var row = 0
  /// Nil where only the terminal knows: behind a cluster whose width terminals disagree about, and
  /// behind the last column.
  private(set) var column: Int? = 0
  /// Whether a letter was written since the last movement.
  private var isBehindText = false

  func isAt(column: Int, row: Int) -> Bool { self.row == row && self.column == column }

  /// Text of so many columns was written.
  mutating func advance(by columns: Int, onScreenOf width: Int) {
    isBehindText = true
    guard let start = column else { return }
    column = start + columns < width ? start + columns : nil
  }

  /// The terminal may have drawn more or fewer columns than were meant.
  mutating func forgetColumn() { column = nil }

  /// Addresses the place where the cursor is, if the next letter could join one before it.
  mutating func separate(into output: inout [UInt8]) {
    guard isBehindText, let column else { return }
    appendControl(column + 1, "G", to: &output)
    isBehindText = false
  }

  /// Appends the shortest way to a place of the screen; nothing where the cursor is there.
  mutating func move(toColumn column: Int, row: Int, into output: inout [UInt8]) {
    guard !isAt(column: column, row: row) else { return }
    isBehindText = false
    let down = row - self.row
    let address = addressLength(column: column, row: row)
    if down >= 0 {
      // Line feeds keep the column, in a terminal that is not made to do otherwise.
      let direct = down + sidewaysLength(from: self.column, to: column)
      let overStart = down + 1 + sidewaysLength(from: 0, to: column)
      if min(direct, overStart) < address || down == 0 {
        let returns = overStart < direct
        if returns { output.append(0x0D) }
        for _ in 0..<down { output.append(0x0A) }
        appendSideways(from: returns ? 0 : self.column, to: column, into: &output)
        self.row = row
        self.column = column
        return
      }
    }
    appendControl("[", to: &output)
    if row > 0 || column > 0 { appendDecimal(row + 1, to: &output) }
    if column > 0 {
      output.append(UInt8(ascii: ";"))
      appendDecimal(column + 1, to: &output)
    }
    output.append(UInt8(ascii: "H"))
    self.row = row
    self.column = column
  }

  /// The number of bytes of the shortest way to a place.
  func distance(toColumn column: Int, row: Int) -> Int {
    if isAt(column: column, row: row) { return 0 }
    let address = addressLength(column: column, row: row)
    let down = row - self.row
    if down < 0 { return address }
    let sideways = min(
      sidewaysLength(from: self.column, to: column),
      1 + sidewaysLength(from: 0, to: column)
    )
    return down == 0 ? sideways : min(address, down + sideways)
  }

  private func addressLength(column: Int, row: Int) -> Int {
    if column > 0 { return 4 + decimalDigits(of: row + 1) + decimalDigits(of: column + 1) }
    return row > 0 ? 3 + decimalDigits(of: row + 1) : 3
  }

  // MARK: Within a row

  private enum Sideways {
    case nothing
    case forward(Int)
    case backspace(Int)
    case absolute
  }

  private func sideways(from start: Int?, to column: Int) -> Sideways {
    guard let start else { return .absolute }
    let count = column - start
    let absolute = column == 0 ? 3 : 3 + decimalDigits(of: column + 1)
    if count == 0 { return .nothing }
    if count < 0 { return -count < absolute ? .backspace(-count) : .absolute }
    return controlLength(count) < absolute ? .forward(count) : .absolute
  }

  private func sidewaysLength(from start: Int?, to column: Int) -> Int {
    switch sideways(from: start, to: column) {
    case .nothing: 0
    case .forward(let count): controlLength(count)
    case .backspace(let count): count
    case .absolute: controlLength(column + 1)
    }
  }

  private func appendSideways(from start: Int?, to column: Int, into output: inout [UInt8]) {
    switch sideways(from: start, to: column) {
    case .nothing: break
    case .forward(let count): appendControl(count, "C", to: &output)
    case .backspace(let count): output.append(contentsOf: repeatElement(0x08, count: count))
    case .absolute: appendControl(column + 1, "G", to: &output)
    }
  }

  private func controlLength(_ number: Int) -> Int {
    number == 1 ? 3 : 3 + decimalDigits(of: number)
  }
}
