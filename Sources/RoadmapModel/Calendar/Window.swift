/// The days from `first` to `last`, both included; never empty.
package struct DayRange: Hashable, Sendable {
  package let first: Day
  package let last: Day

  /// `nil` when `last` lies before `first`.
  package init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// For callers that have proved the order already.
  init(uncheckedFirst first: Day, last: Day) {
    self.first = first
    self.last = last
  }

  /// How many days; at least 1.
  package var count: Int { first.days(until: last) + 1 }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

/// When something may be done: from `first` to `last`, both included, either without a bound.
///
/// It is missed when the day is after `last`. `first` is never after `last`.
package struct Window: Hashable, Sendable {
  package let first: Day?
  package let last: Day?

  /// `nil` when `last` lies before `first`.
  package init?(first: Day?, last: Day?) {
    if let first, let last, last < first { return nil }
    self.first = first
    self.last = last
  }

  package init(_ days: DayRange) {
    first = days.first
    last = days.last
  }

  /// A window without a last day.
  package init(from first: Day) {
    self.first = first
    last = nil
  }

  /// A window that ends on `last` and starts on `start`, or on `last` itself when that is earlier:
  /// a deadline may have passed before the agreement began.
  package init(from start: Day, by last: Day) {
    first = min(start, last)
    self.last = last
  }

  package func contains(_ day: Day) -> Bool {
    if let first, day < first { return false }
    if let last, last < day { return false }
    return true
  }
}
