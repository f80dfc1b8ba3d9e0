import RoadmapModel
import RoadmapStatus
import Terminal

/// The calendar in columns: some columns a month, or some months a column.
struct TimelineScale {
  /// The month of the first column, counted from year 0.
  private let firstMonth: Int
  private let months: Int
  /// At least one of the two is 1.
  private let columnsPerMonth: Int
  private let monthsPerColumn: Int

  /// The scale that shows the days in at most `columns`, or, where even years do not fit, the
  /// first that do.
  init(_ days: DayRange, columns: Int) {
    let first = Self.month(of: days.first)
    let count = Self.month(of: days.last) - first + 1
    let stride = [1, 3, 6, 12].first { (count + $0 - 1) / $0 + 1 <= columns } ?? 12
    monthsPerColumn = stride
    // A column begins with its quarter, half or year.
    firstMonth = first / stride * stride
    let all = Self.month(of: days.last) - firstMonth + 1
    months = min(all, columns * stride)
    columnsPerMonth = stride == 1 ? min(6, max(1, columns / count)) : 1
  }

  private static func month(of day: Day) -> Int {
    let (year, month, _) = day.components
    return year * 12 + month - 1
  }

  var columns: Int {
    monthsPerColumn == 1
      ? months * columnsPerMonth : (months + monthsPerColumn - 1) / monthsPerColumn
  }

  /// The column of a day; may lie outside the drawing.
  func column(of day: Day) -> Int {
    let (year, month, dayOfMonth) = day.components
    let offset = Self.month(of: day) - firstMonth
    if monthsPerColumn > 1 {
      return offset >= 0 ? offset / monthsPerColumn : -1
    }
    let length = Day.lastDay(ofMonth: month, year: year)
    return offset * columnsPerMonth + (dayOfMonth - 1) * columnsPerMonth / length
  }

  // MARK: Headers

  /// The years, and below them quarters or months where they have room.
  var headers: [StyledText] {
    var years = Array(repeating: UInt8(ascii: " "), count: columns + 4)
    var parts = Array(repeating: UInt8(ascii: " "), count: columns)
    func put(_ text: String, at column: Int, in line: inout [UInt8]) {
      for (offset, byte) in text.utf8.enumerated() where column + offset < line.count {
        line[column + offset] = byte
      }
    }
    for month in 0..<months {
      let number = (firstMonth + month) % 12
      let column = month * columnsPerMonth / monthsPerColumn
      if number == 0 || month == 0, columns - column >= 4 {
        let isFree = years[max(0, column - 1)] == UInt8(ascii: " ")
        if isFree { put(String((firstMonth + month) / 12), at: column, in: &years) }
      }
      switch monthsPerColumn {
      case 1:
        let name = Self.monthNames[number]
        put(String(name.prefix(columnsPerMonth > 3 ? 3 : 1)), at: column, in: &parts)
      case 3: if number % 3 == 0 { put(String(number / 3 + 1), at: column, in: &parts) }
      default: break
      }
    }
    let lines = monthsPerColumn > 3 ? [years] : [years, parts]
    return lines.map { line in
      let text = String(decoding: line, as: UTF8.self)
      let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
      return StyledText(.quoted(String(text[..<end])), .muted)
    }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  // MARK: Bars

  /// The line of an item.
  func bar(of status: ItemStatus, in snapshot: Snapshot, _ symbols: ReportSymbols) -> StyledText {
    var canvas = Canvas(columns: columns)
    canvas.put(symbols.today, at: column(of: snapshot.day), rank: 0)
    let hasOccurrences = status.units.contains { $0.occurrence != nil }
    for unit in status.units {
      draw(unit, isOne: !hasOccurrences, in: snapshot, symbols, on: &canvas)
    }
    return canvas.line
  }

  private func draw(
    _ unit: UnitStatus,
    isOne: Bool,
    in snapshot: Snapshot,
    _ symbols: ReportSymbols,
    on canvas: inout Canvas
  ) {
    guard let window = unit.window ?? unit.signedWindow else { return }
    let today = column(of: snapshot.day)
    let start = window.first.map { max(0, column(of: $0)) } ?? 0
    let end = window.last.map { column(of: $0) } ?? columns - 1
    if isOne, start <= end {
      for place in start...end {
        canvas.put(place <= today ? symbols.elapsed : symbols.ahead, at: place, rank: 1)
      }
    }
    if window.last == nil { canvas.put(symbols.openEnd, at: columns - 1, rank: 2) }
    if let signed = unit.signedWindow?.last, signed != window.last {
      canvas.put(symbols.signedDeadline, at: column(of: signed), rank: 3)
    }
    let role = unit.headline.role
    if let last = window.last {
      let place = column(of: last)
      if case .overdue = unit.timeliness {
        if isOne, place + 1 <= today {
          for late in place + 1...today { canvas.put(symbols.delay, at: late, rank: 2, role) }
        }
        canvas.put(symbols.glyph(of: .overdue), at: place, rank: 5, role)
      } else if unit.headline == .cancelled {
        canvas.put(symbols.glyph(of: .cancelled), at: place, rank: 4)
      } else {
        canvas.put(symbols.deadline, at: place, rank: 4)
      }
    }
    switch unit.progress {
    case .completed(let day):
      canvas.put(symbols.glyph(of: .completed), at: column(of: day), rank: 6, .good)
    case .claimed(let day):
      canvas.put(symbols.glyph(of: .awaitingConfirmation), at: column(of: day), rank: 6, role)
    case .disputed(let day):
      canvas.put(symbols.glyph(of: .disputed), at: column(of: day), rank: 6, role)
    case .planned, .started, .observed, .partlyDone, .suspended, .cancelled: break
    }
  }
}

/// A line that is drawn mark by mark; of two marks on one place the higher rank stays.
private struct Canvas {
  private var cells: [(mark: TerminalText, rank: Int, role: TextRole)]

  init(columns: Int) {
    cells = Array(repeating: (" ", -1, .body), count: columns)
  }

  mutating func put(_ mark: TerminalText, at column: Int, rank: Int, _ role: TextRole = .body) {
    guard cells.indices.contains(column), cells[column].rank <= rank else { return }
    cells[column] = (mark, rank, role)
  }

  var line: StyledText {
    var line = StyledText()
    let end = cells.lastIndex { $0.rank >= 0 }.map { $0 + 1 } ?? 0
    for cell in cells[..<end] { line.append(cell.mark, cell.role) }
    return line
  }
}
