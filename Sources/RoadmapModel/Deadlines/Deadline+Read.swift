extension Deadline {
  /// Reads the value of `due` (format §2.4), white space around it allowed.
  ///
  /// A value that is not strictly the grammar, but that people write, comes back as a fault with a
  /// suggestion: `2025-q4`, `IV кв. 2025`. Allocates only for lists, long IDs and faults.
  package static func read(_ bytes: Span<UInt8>) -> DeadlineReading {
    TimeReading.reading(bytes) { (scanner, bytes) throws(DeadlineFault) in
      try scanner.takeDeadline(bytes)
    }
  }
}

extension Day {
  /// Reads a day typed by people; characters of word processors are tolerated.
  package static func read(_ bytes: Span<UInt8>) -> TimeReading<Day> {
    TimeReading.reading(bytes) { (scanner, bytes) throws(DeadlineFault) in
      let period = try scanner.takePeriod(bytes)
      guard period.unit == .day else { throw scanner.unreadable }
      return period.first
    }
  }
}

extension Period {
  /// Reads one period: the name of an occurrence, the `period=` of a journal line.
  package static func read(_ bytes: Span<UInt8>) -> TimeReading<Period> {
    TimeReading.reading(bytes) { (scanner, bytes) throws(DeadlineFault) in
      try scanner.takePeriod(bytes)
    }
  }
}

extension PeriodSpan {
  /// Reads `A` or `A..B`: the `to=` of a postponement.
  package static func read(_ bytes: Span<UInt8>) -> TimeReading<PeriodSpan> {
    TimeReading.reading(bytes) { (scanner, bytes) throws(DeadlineFault) in
      try scanner.takeSpan(bytes)
    }
  }
}

extension AgreementPeriod {
  /// Reads the `period` of an agreement: `A`, `A..B` or `A..`.
  package static func read(_ bytes: Span<UInt8>) -> TimeReading<AgreementPeriod> {
    TimeReading.reading(bytes) { (scanner, bytes) throws(DeadlineFault) in
      try scanner.takeAgreementPeriod(bytes)
    }
  }
}

extension Rhythm {
  /// Reads `every …` alone: the `reporting` of an agreement.
  package static func read(_ bytes: Span<UInt8>) -> TimeReading<Rhythm> {
    TimeReading.reading(bytes) { (scanner, bytes) throws(DeadlineFault) in
      try scanner.takeRhythm(bytes)
    }
  }
}

/// When a target or a baseline holds: the bracket behind its number (format §2.3).
package enum MeasurePeriod: Hashable, Sendable {
  case period(Period)
  case everyYear

  /// Reads `(2026-H1)` or `(every year)`, brackets included.
  package static func read(_ bytes: Span<UInt8>) -> TimeReading<MeasurePeriod> {
    TimeReading.reading(bytes) { (scanner, bytes) throws(DeadlineFault) in
      guard scanner.take("(", bytes) else { throw scanner.unreadable }
      _ = scanner.takeWhiteSpace(bytes)
      let value: MeasurePeriod
      if scanner.byte(bytes) == UInt8(ascii: "e") {
        guard try scanner.takeRhythm(bytes) == Rhythm(every: .year) else {
          throw scanner.unreadable
        }
        value = .everyYear
      } else {
        value = .period(try scanner.takePeriod(bytes))
      }
      _ = scanner.takeWhiteSpace(bytes)
      guard scanner.take(")", bytes) else { throw scanner.unreadable }
      return value
    }
  }

  package var canonicalText: String {
    switch self {
    case .period(let period): "(\(period.canonicalText))"
    case .everyYear: "(every year)"
    }
  }
}

extension TimeReading {
  /// Reads a whole value with one rule; what is left over makes it unreadable.
  fileprivate static func reading(
    _ bytes: Span<UInt8>,
    _ rule: (inout TimeScanner, Span<UInt8>) throws(DeadlineFault) -> Value
  ) -> TimeReading {
    var scanner = TimeScanner(bytes)
    if scanner.isAtEnd { return .fault(DeadlineFault(.empty, scanner.whole)) }
    do throws(DeadlineFault) {
      let value = try rule(&scanner, bytes)
      guard scanner.isAtEnd else { throw scanner.unreadable }
      return .value(value, scanner.carriers)
    } catch {
      return .fault(error.explained(bytes, whole: scanner.whole))
    }
  }
}

extension DeadlineFault {
  /// The same fault with digits of other scripts named, and with what was probably meant.
  fileprivate func explained(_ bytes: Span<UInt8>, whole: Range<Int>) -> DeadlineFault {
    var problem = problem
    var range = range
    if problem == .unreadable, let (digit, place) = Self.foreignDigit(bytes, in: whole) {
      problem = .digitNotASCII(digit)
      range = place
    }
    if let suggestion { return DeadlineFault(problem, range, suggestion: suggestion) }
    let phrase = DeadlinePhrase.read(bytes.extracting(whole), .all)
    guard case .deadline(let meant) = phrase else { return DeadlineFault(problem, range) }
    return DeadlineFault(problem, range, suggestion: meant)
  }

  /// The first decimal digit that is not ASCII.
  private static func foreignDigit(
    _ bytes: Span<UInt8>,
    in whole: Range<Int>
  ) -> (Unicode.Scalar, Range<Int>)? {
    guard let utf8 = try? UTF8Span(validating: bytes.extracting(whole)) else { return nil }
    var scalars = utf8.makeUnicodeScalarIterator()
    var offset = whole.lowerBound
    while let scalar = scalars.next() {
      let width = UTF8.width(scalar)
      if !scalar.isASCII, scalar.properties.numericType == .decimal {
        return (scalar, offset..<(offset + width))
      }
      offset += width
    }
    return nil
  }
}
