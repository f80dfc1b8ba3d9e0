/// `A` or `A..B`: from the first day of A to the last day of B (format §2.4).
///
/// `A..A` is `A`. B never ends before A begins.
package struct PeriodSpan: Hashable, Sendable {
  package let start: Period
  package let end: Period

  package init(_ period: Period) {
    start = period
    end = period
  }

  /// `nil` when `end` ends before `start` begins.
  package init?(from start: Period, to end: Period) {
    guard start.first <= end.last else { return nil }
    self.start = start
    self.end = end
  }

  package var days: DayRange { DayRange(uncheckedFirst: start.first, last: end.last) }

  package var canonicalText: String {
    var text = ""
    write(to: &text)
    return text
  }

  package func write(to text: inout String) {
    start.write(to: &text)
    if start != end {
      text.append("..")
      end.write(to: &text)
    }
  }
}

/// The `period` of an agreement: a span, or `A..` for one without an end (format §2.3).
package enum AgreementPeriod: Hashable, Sendable {
  case closed(PeriodSpan)
  case open(from: Period)

  package var first: Day {
    switch self {
    case .closed(let span): span.days.first
    case .open(let start): start.first
    }
  }

  /// `nil` for an agreement without an end.
  package var last: Day? { span?.days.last }

  package var start: Period {
    switch self {
    case .closed(let span): span.start
    case .open(let start): start
    }
  }

  /// The span of an agreement that ends.
  package var span: PeriodSpan? {
    switch self {
    case .closed(let span): span
    case .open: nil
    }
  }

  package var window: Window {
    switch self {
    case .closed(let span): Window(span.days)
    case .open(let start): Window(from: start.first)
    }
  }

  package var canonicalText: String {
    switch self {
    case .closed(let span): span.canonicalText
    case .open(let start): start.canonicalText + ".."
    }
  }
}
