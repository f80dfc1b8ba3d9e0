import RoadmapModel
import RoadmapStatus
import Terminal

/// The calendar in columns: so many for each month, quarter, half-year or year.
struct TimelineScale {
  /// The first month, counted from year 0; the first of its unit.
  private let firstMonth: Int
  /// 1, 3, 6 or 12 months.
  private let monthsPerUnit: Int
  private let columnsPerUnit: Int
  private let units: Int
  private let language: InterfaceLanguage

  /// The scale that shows the days in at most `columns`, or, where even years do not fit, the
  /// first that do.
  init(_ days: DayRange, columns: Int, _ language: InterfaceLanguage) {
    self.language = language
    let first = Self.month(of: days.first)
    let last = Self.month(of: days.last)
    let length = [1, 3, 6, 12].first { last / $0 - first / $0 + 1 <= columns } ?? 12
    monthsPerUnit = length
    firstMonth = first / length * length
    units = min(columns, last / length - first / length + 1)
    columnsPerUnit = min(6, max(1, columns / units))
  }

  private static func month(of day: Day) -> Int {
    let (year, month, _) = day.components
    return year * 12 + month - 1
  }

  var columns: Int { units * columnsPerUnit }

  /// The column of a day; may lie outside the drawing.
  func column(of day: Day) -> Int {
    let offset = Self.month(of: day) - firstMonth
    guard offset >= 0 else { return -1 }
    let unit = offset / monthsPerUnit
    let start = firstMonth + unit * monthsPerUnit
    guard let first = Day(year: start / 12, month: start % 12 + 1, day: 1),
      let next = first.adding(months: monthsPerUnit)
    else { return -1 }
    let part = first.days(until: day) * columnsPerUnit / first.days(until: next)
    return unit * columnsPerUnit + part
  }

  // MARK: Headers

  /// The years, and below them quarters or months where they have room.
  var headers: [StyledText] {
    var years: [TerminalText] = Array(repeating: " ", count: columns)
    var parts = years
    func put(_ text: TerminalText, at column: Int, in line: inout [TerminalText]) {
      // Names of months and quarters have one column a cluster, in every language.
      let clusters = text.clusters.map { TerminalText(text, bytes: $0.bytes) }
      let end = column + clusters.count
      // A name is whole, and does not touch the one before it.
      guard end <= line.count, column == 0 || line[column - 1] == " " else { return }
      line.replaceSubrange(column..<end, with: clusters)
    }
    for unit in 0..<units {
      let month = firstMonth + unit * monthsPerUnit
      let column = unit * columnsPerUnit
      if month % 12 == 0 || unit == 0 { put("\(month / 12)", at: column, in: &years) }
      switch monthsPerUnit {
      case 1:
        let name = Month(month % 12 + 1)?.shortName(in: language) ?? ""
        // Where every month has one column, every third has a letter.
        if columnsPerUnit > 3 {
          put(name, at: column, in: &parts)
        } else if columnsPerUnit > 1 || month % 12 % 3 == 0 {
          put(name.firstCluster, at: column, in: &parts)
        }
      case 3:
        if columnsPerUnit > 1 { put(quarterName(month % 12 / 3), at: column, in: &parts) }
      default: break
      }
    }
    let lines = parts.contains { $0 != " " } ? [years, parts] : [years]
    return lines.map { line in
      let end = line.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
      return StyledText(Array(line[..<end]).joined(separator: ""), .muted)
    }
  }

  /// `Q1`, `I`, or the number alone where it has little room.
  private func quarterName(_ quarter: Int) -> TerminalText {
    switch language {
    case .english: columnsPerUnit > 2 ? "Q\(quarter + 1)" : "\(quarter + 1)"
    case .russian, .uzbekLatin, .uzbekCyrillic:
      columnsPerUnit > 3 ? ["I", "II", "III", "IV"][quarter] : "\(quarter + 1)"
    }
  }

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
    var end = window.last.map { column(of: $0) } ?? columns - 1
    if case .cancelled(let day) = unit.progress, isOne { end = min(end, column(of: day)) }
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
        canvas.put(symbols.glyph(of: .cancelled), at: isOne ? end : place, rank: 4)
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

extension TerminalText {
  fileprivate var firstCluster: TerminalText {
    clusters.first.map { TerminalText(self, bytes: $0.bytes) } ?? ""
  }
}
