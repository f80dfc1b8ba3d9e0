/// What stands behind the `@` of `ID@2026-Q1` and `ID@3` (format §2.2).
package enum OccurrenceName: Hashable, Sendable {
  case period(Period)
  /// Counted from 1.
  case number(Int)

  package var text: String {
    switch self {
    case .period(let period): period.canonicalText
    case .number(let number): String(number)
    }
  }
}

/// One of several times at which the same thing is due.
package struct Occurrence: Hashable, Sendable {
  package let name: OccurrenceName
  /// `days.last` is the day on which it is due.
  package let days: DayRange

  package var dueDay: Day { days.last }
}

/// The occurrences of a list, of `every …` or of `N times`, in ascending order.
///
/// Computed one by one, never stored: counting them and finding one cost the same for ten and for
/// ten thousand.
package struct Occurrences: RandomAccessCollection, Hashable, Sendable {
  private enum Source: Hashable, Sendable {
    case list(PeriodList)
    case calendar(Calendar)
    case repetition(DayRange)
  }

  /// Every `step`-th period of one kind from the `first` on; periods are counted from year 0.
  fileprivate struct Calendar: Hashable, Sendable {
    let unit: Rhythm.Unit
    let limit: Recurrence.Limit
    let span: DayRange
    var first: Int
    let step: Int
  }

  private let source: Source
  package let count: Int

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  init(_ list: PeriodList) {
    source = .list(list)
    count = list.periods.count
  }

  init(_ repetition: Repetition) {
    source = .repetition(repetition.span.days)
    count = repetition.count
  }

  /// Those whose last day, or whose `by` day, lies in `span`; every N counts from the period that
  /// holds the first day of `span`.
  init(_ recurrence: Recurrence, in span: DayRange) {
    let unit = recurrence.rhythm.unit
    var calendar = Calendar(
      unit: unit,
      limit: recurrence.limit,
      span: span,
      first: Self.index(of: span.first, unit),
      step: recurrence.rhythm.count
    )
    if calendar.dueInPeriod(at: calendar.first) < span.first { calendar.first += calendar.step }
    var last = Self.index(of: span.last, unit)
    if calendar.dueInPeriod(at: last) > span.last { last -= 1 }
    source = .calendar(calendar)
    count = last < calendar.first ? 0 : (last - calendar.first) / calendar.step + 1
  }

  /// The occurrence with this index, from 0; computed, not stored.
  package subscript(index: Int) -> Occurrence {
    precondition(indices.contains(index), "there is no occurrence with this index")
    switch source {
    case .list(let list):
      let period = list.periods[index]
      return Occurrence(name: .period(period), days: period.days)
    case .calendar(let calendar):
      return calendar.occurrence(at: calendar.first + index * calendar.step)
    case .repetition(let days):
      return Occurrence(name: .number(index + 1), days: days)
    }
  }

  /// The index of the occurrence with this name.
  package func index(named name: OccurrenceName) -> Int? {
    switch (source, name) {
    case (.list(let list), .period(let period)):
      return list.periods.firstIndex(of: period)
    case (.repetition, .number(let number)):
      return number >= 1 && number <= count ? number - 1 : nil
    case (.calendar(let calendar), .period(let period)):
      guard period.unit == calendar.unit.periodUnit else { return nil }
      let distance = Self.index(of: period.first, calendar.unit) - calendar.first
      guard distance >= 0, distance.isMultiple(of: calendar.step) else { return nil }
      let index = distance / calendar.step
      return index < count ? index : nil
    case (.list, .number), (.calendar, .number), (.repetition, .period):
      return nil
    }
  }

  /// The occurrence that is written so behind the `@`: whether `2026` is a period or a number
  /// follows from the deadline.
  package func first(written name: Span<UInt8>) -> Occurrence? {
    switch source {
    case .list, .calendar:
      guard let period = Period.read(name).value else { return nil }
      return index(named: .period(period)).map { self[$0] }
    case .repetition:
      guard !name.isEmpty, name.count <= 5, name[0] != UInt8(ascii: "0") else { return nil }
      var number = 0
      for offset in name.indices {
        guard let digit = name[offset].asciiDigit else { return nil }
        number = number * 10 + digit
      }
      return index(named: .number(number)).map { self[$0] }
    }
  }

  /// The days from the first day of any occurrence to the last of any.
  package var hull: DayRange {
    var hull = self[0].days
    switch source {
    case .list:
      for occurrence in dropFirst() {
        hull = DayRange(
          uncheckedFirst: Swift.min(hull.first, occurrence.days.first),
          last: Swift.max(hull.last, occurrence.days.last)
        )
      }
    case .calendar, .repetition:
      hull = DayRange(uncheckedFirst: hull.first, last: self[count - 1].days.last)
    }
    return hull
  }

  private static func index(of day: Day, _ unit: Rhythm.Unit) -> Int {
    let (year, month, _) = day.components
    return year * unit.perYear + (month - 1) / (12 / unit.perYear)
  }
}

extension Occurrences.Calendar {
  private func period(at index: Int) -> Period {
    let number = index % unit.perYear + 1
    guard let period = Period(unit.periodUnit, year: index / unit.perYear, number: number) else {
      preconditionFailure("an occurrence lies inside a span, and a span inside the calendar")
    }
    return period
  }

  /// The day that decides whether the occurrence belongs to the span.
  fileprivate func dueInPeriod(at index: Int) -> Day {
    switch limit {
    case .endOfPeriod, .withinDays: period(at: index).last
    case .by(let day): day.day(in: index / unit.perYear)
    }
  }

  /// Its window begins with the period, but not before the span.
  fileprivate func occurrence(at index: Int) -> Occurrence {
    let period = period(at: index)
    let due =
      switch limit {
      case .endOfPeriod, .by: dueInPeriod(at: index)
      case .withinDays(let days): period.last.adding(days: Int(days)) ?? .latest
      }
    let first = max(period.first, span.first)
    return Occurrence(name: .period(period), days: DayRange(uncheckedFirst: first, last: due))
  }
}
