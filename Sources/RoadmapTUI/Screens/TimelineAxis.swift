import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal

/// The part of the calendar that the timeline shows: units of equal width, one after the other.
struct TimelineAxis {
  enum Unit: CaseIterable {
    case week, month, quarter, year

    /// How many columns a unit needs to be worth looking at.
    var columns: Int {
      switch self {
      case .week: 4
      case .month: 6
      case .quarter: 8
      case .year: 12
      }
    }
  }

  let unit: Unit
  let columnsPerUnit: Int
  let units: Int
  /// The first days of the units, and of the one behind the last.
  private let starts: [Day]

  /// Units of one size around a day, which stands in the first third; `moved` by so many units.
  init?(_ unit: Unit, around day: Day, columns: Int, moved: Int) {
    let units = max(1, columns / unit.columns)
    guard let start = Self.start(unit, of: day, moved: moved - units / 3) else { return nil }
    self.init(unit, from: start, units: units, columnsPerUnit: unit.columns)
  }

  /// The smallest units with which all of the days are seen; `moved` by so many units.
  init?(whole span: DayRange, columns: Int, moved: Int) {
    for unit in Unit.allCases {
      guard let start = Self.start(unit, of: span.first, moved: moved) else { continue }
      let units = Self.count(unit, from: span.first, to: span.last)
      guard units * (unit == .week ? 3 : unit == .month ? 2 : 1) <= columns else { continue }
      self.init(unit, from: start, units: units, columnsPerUnit: min(12, columns / units))
      return
    }
    guard let start = Self.start(.year, of: span.first, moved: moved) else { return nil }
    self.init(.year, from: start, units: columns, columnsPerUnit: 1)
  }

  private init?(_ unit: Unit, from start: Day, units: Int, columnsPerUnit: Int) {
    self.unit = unit
    self.units = units
    self.columnsPerUnit = columnsPerUnit
    starts = (0...units).compactMap { Self.start(unit, of: start, moved: $0) }
    guard starts.count == units + 1 else { return nil }
  }

  /// The first day of the unit that holds a day, or of one so many units later.
  private static func start(_ unit: Unit, of day: Day, moved: Int) -> Day? {
    let (year, month, _) = day.components
    switch unit {
    case .week: return day.adding(days: 7 * moved - day.weekday.rawValue)
    case .month: return Day(year: year, month: month, day: 1)?.adding(months: moved)
    case .quarter:
      return Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)?.adding(months: 3 * moved)
    case .year: return Day(year: year, month: 1, day: 1)?.adding(months: 12 * moved)
    }
  }

  private static func count(_ unit: Unit, from first: Day, to last: Day) -> Int {
    let (year, month, _) = first.components
    let (lastYear, lastMonth, _) = last.components
    return switch unit {
    case .week: (first.days(until: last) + first.weekday.rawValue) / 7 + 1
    case .month: (lastYear - year) * 12 + lastMonth - month + 1
    case .quarter: (lastYear - year) * 4 + (lastMonth - 1) / 3 - (month - 1) / 3 + 1
    case .year: lastYear - year + 1
    }
  }

  var columns: Int { units * columnsPerUnit }

  /// The column of a day; −1 before the view, ``columns`` behind it.
  func column(of day: Day) -> Int {
    guard let first = starts.first, day >= first else { return -1 }
    guard let end = starts.last, day < end else { return columns }
    var low = 0
    var high = units - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= day { low = middle } else { high = middle - 1 }
    }
    let length = max(1, starts[low].days(until: starts[low + 1]))
    return low * columnsPerUnit + starts[low].days(until: day) * columnsPerUnit / length
  }

  // MARK: Heads

  /// `Oct 2025 – Sep 2026`.
  func spanWords(in language: InterfaceLanguage) -> TerminalText {
    guard let first = starts.first, let last = starts.last?.adding(days: -1) else { return "" }
    let dash: TerminalText = "–"
    func words(_ day: Day) -> TerminalText {
      unit == .year
        ? "\(day.year)" : "\(day.month.shortName(in: language)) \(day.year)"
    }
    return "\(words(first)) \(dash) \(words(last))"
  }

  /// The years, and below them the units.
  func headers(in language: InterfaceLanguage) -> [StyledText] {
    var years = HeaderLine()
    var parts = HeaderLine()
    var shownYear: Int?
    for (place, start) in starts.dropLast().enumerated() {
      let column = place * columnsPerUnit
      let (year, month, day) = start.components
      if year != shownYear, years.put("\(year)", at: column, of: columns) { shownYear = year }
      switch unit {
      case .week:
        let name: TerminalText =
          columnsPerUnit >= 6
          ? start.shortDayAndMonth(in: language) : "\(day)"
        _ = parts.put(name, at: column, of: columns)
      case .month:
        let name = start.month.shortName(in: language)
        let fits = columnsPerUnit > 3
        _ = parts.put(
          fits ? name : name.truncated(to: 1, ellipsis: ""),
          at: column,
          of: columns
        )
      case .quarter: _ = parts.put("Q\((month - 1) / 3 + 1)", at: column, of: columns)
      case .year: break
      }
    }
    return [years.line, parts.line]
  }

  /// A line on which names are put where they do not touch each other.
  private struct HeaderLine {
    var line = StyledText()

    mutating func put(_ text: TerminalText, at column: Int, of columns: Int) -> Bool {
      let used = line.columns
      guard column >= used + (used == 0 ? 0 : 1), column + text.columns <= columns else {
        return false
      }
      line = line.padded(to: column)
      line.append(text, .muted)
      return true
    }
  }

  // MARK: Bars

  /// A line without a bar: where today is.
  func emptyLine(on day: Day, _ symbols: ReportSymbols) -> StyledText {
    line([TimelineMark(symbols.today, at: column(of: day), rank: 0, .today)])
  }

  /// The line of an item.
  func bar(
    of status: ItemStatus,
    in snapshot: Snapshot,
    _ symbols: ReportSymbols
  ) -> StyledText {
    let isOne = !status.units.contains { $0.occurrence != nil }
    var marks = [TimelineMark(symbols.today, at: column(of: snapshot.day), rank: 0, .today)]
    for unit in status.units { marks += self.marks(of: unit, isOne: isOne, snapshot, symbols) }
    return line(marks)
  }

  private func marks(
    of unit: UnitStatus,
    isOne: Bool,
    _ snapshot: Snapshot,
    _ symbols: ReportSymbols
  ) -> [TimelineMark] {
    guard let window = unit.window ?? unit.signedWindow else { return [] }
    let today = column(of: snapshot.day)
    let start = window.first.map { column(of: $0) } ?? -1
    var end = window.last.map { column(of: $0) } ?? columns
    if case .cancelled(let day) = unit.progress, isOne { end = min(end, column(of: day)) }
    let role = unit.headline.role
    var marks: [TimelineMark] = []
    if isOne, max(0, start) <= min(columns - 1, end) {
      for place in max(0, start)...min(columns - 1, end) {
        let isPast = place <= today
        marks.append(
          TimelineMark(
            isPast ? symbols.elapsed : symbols.ahead,
            at: place,
            rank: 1,
            unit.headline == .completed ? .good : isPast ? role : .barEmpty
          )
        )
      }
    }
    if start < 0, end >= 0 { marks.append(TimelineMark(symbols.openStart, at: 0, rank: 2, role)) }
    if end >= columns, start < columns {
      marks.append(TimelineMark(symbols.openEnd, at: columns - 1, rank: 2, role))
    }
    if let signed = unit.signedWindow?.last, signed != window.last {
      marks.append(TimelineMark(symbols.signedDeadline, at: column(of: signed), rank: 3, .muted))
    }
    if let last = window.last {
      let place = column(of: last)
      if case .overdue = unit.timeliness {
        if isOne, place + 1 <= min(today, columns - 1) {
          for late in max(0, place + 1)...min(today, columns - 1) {
            marks.append(TimelineMark(symbols.delay, at: late, rank: 2, .bad))
          }
        }
        marks.append(TimelineMark(symbols.glyph(of: .overdue), at: place, rank: 5, .bad))
      } else if unit.headline == .cancelled {
        let cross = symbols.glyph(of: .cancelled)
        marks.append(TimelineMark(cross, at: isOne ? end : place, rank: 4, .muted))
      } else {
        marks.append(TimelineMark(symbols.deadline, at: place, rank: 4, role))
      }
    }
    switch unit.progress {
    case .completed(let day):
      marks.append(TimelineMark(symbols.glyph(of: .completed), at: column(of: day), rank: 6, .good))
    case .claimed(let day):
      let glyph = symbols.glyph(of: .awaitingConfirmation)
      marks.append(TimelineMark(glyph, at: column(of: day), rank: 6, .attention))
    case .disputed(let day):
      marks.append(TimelineMark(symbols.glyph(of: .disputed), at: column(of: day), rank: 6, .bad))
    case .planned, .started, .observed, .partlyDone, .suspended, .cancelled: break
    }
    return marks
  }

  /// Of two marks on one place the one of the higher rank is seen.
  private func line(_ marks: [TimelineMark]) -> StyledText {
    var cells = [TimelineMark?](repeating: nil, count: columns)
    for mark in marks where cells.indices.contains(mark.column) {
      if let there = cells[mark.column], there.rank > mark.rank { continue }
      cells[mark.column] = mark
    }
    var line = StyledText()
    for cell in cells { line.append(cell?.text ?? " ", cell?.role ?? .body) }
    return line
  }
}

/// One character of a bar.
private struct TimelineMark {
  let text: TerminalText
  let column: Int
  let rank: Int
  let role: TextRole

  init(_ text: TerminalText, at column: Int, rank: Int, _ role: TextRole) {
    self.text = text
    self.column = column
    self.rank = rank
    self.role = role
  }
}

extension RecordedView {
  /// From the first to the last day that anything has; nil when nothing has one.
  var datedDays: DayRange? {
    let period = agreement.header.period
    var first = period?.first
    var last = period?.last
    if first == nil || last == nil {
      for status in snapshot.items {
        for window in [status.window, status.signedWindow].compactMap({ $0 }) {
          if let day = window.first ?? window.last { first = min(first ?? day, day) }
          if let day = window.last { last = max(last ?? day, day) }
        }
      }
    }
    guard let first else { return nil }
    let end = last ?? snapshot.day.adding(days: 365) ?? .latest
    return DayRange(first: first, last: max(first, end))
  }
}
