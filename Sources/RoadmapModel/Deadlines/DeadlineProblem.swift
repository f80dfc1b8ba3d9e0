/// Why a value about time cannot be read.
package enum DeadlineProblem: Hashable, Sendable {
  case empty
  /// Nothing that the grammar of format §2.4 knows.
  case unreadable
  /// The word is ambiguous: it has meant January to March and December (format §2.4).
  case winter(year: Int)
  case noSuchMonth(year: Int, month: Int)
  /// A day that the calendar does not have: `2026-02-30`.
  case noSuchDay(year: Int, month: Int, day: Int)
  /// Outside ``Day/years``.
  case yearOutOfRange(year: Int)
  /// The end of a span lies before its start.
  case reversedSpan
  /// A deadline `A..`; only the period of an agreement may have no end.
  case openSpan
  /// The first period of a list that ends before the one in front of it.
  case listNotAscending(Period)
  /// A period that stands in the list already, perhaps under another name.
  case listRepeats(Period)
  case spanInList
  case listTooLong(limit: Int)
  /// Numbers count from 1.
  case numberIsZero
  case numberTooLarge(limit: Int)
  /// `by MM-DD` goes with years only.
  case byDayNeedsYears
  /// `02-30`, `13-01`.
  case noSuchDayOfYear(month: Int, day: Int)
  /// A digit that is not one of the ASCII ten.
  case digitNotASCII(Unicode.Scalar)
  case unreadableID(ItemIDProblem)
}

/// A problem, where it is, and what was probably meant.
package struct DeadlineFault: Error, Hashable, Sendable {
  package let problem: DeadlineProblem
  /// Byte offsets inside the value that was read, for the caret.
  package let range: Range<Int>
  /// What may be written instead.
  package let suggestion: Deadline?

  init(_ problem: DeadlineProblem, _ range: Range<Int>, suggestion: Deadline? = nil) {
    self.problem = problem
    self.range = range
    self.suggestion = suggestion
  }
}

/// Characters that word processors put in place of plain ones, and that were read as those.
package struct Carriers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// U+2010, U+2011, U+2013 or U+2212 for a hyphen inside a date.
  package static let dash = Carriers(rawValue: 1)
  /// A tab or NBSP for a space.
  package static let whiteSpace = Carriers(rawValue: 2)
}

/// What reading a value about time gave.
package enum TimeReading<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value, and which characters were tolerated on the way.
  case value(Value, Carriers)
  case fault(DeadlineFault)

  package var value: Value? {
    switch self {
    case .value(let value, _): value
    case .fault: nil
    }
  }

  package var fault: DeadlineFault? {
    switch self {
    case .value: nil
    case .fault(let fault): fault
    }
  }
}

/// What the reading of a `due` gave.
package typealias DeadlineReading = TimeReading<Deadline>
