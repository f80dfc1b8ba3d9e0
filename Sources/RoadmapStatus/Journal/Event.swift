package import RoadmapModel
package import RoadmapSyntax

/// A second of Coordinated Universal Time, as `at=` holds it.
package struct EventInstant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  /// 00:00 UTC of a day, which a line without `at=` counts as.
  package init(startOf day: Day) {
    seconds = Int64(day.number) * 86_400
  }

  /// Reads `2025-12-03T14:20:07Z`: 20 ASCII bytes, no other zone, no leap second.
  package init?(_ text: Span<UInt8>) {
    guard text.count == 20, text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "Z"),
      let day = Day(iso: text.extracting(0..<10)), let hour = text.twoDigits(at: 11),
      let minute = text.twoDigits(at: 14), let second = text.twoDigits(at: 17), hour < 24,
      minute < 60, second < 60
    else { return nil }
    seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }

  /// `2025-12-03T14:20:07Z`.
  package var text: String {
    let days = wholeDays
    let rest = Int(seconds) - days * 86_400
    let date = Day(number: days)?.isoText ?? "1900-01-01"
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(date)T\(padded(rest / 3_600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))Z"
  }

  /// The day in UTC.
  package var day: Day? { Day(number: wholeDays) }

  /// Days since 1970-01-01, rounded down also before it.
  private var wholeDays: Int {
    let days = Int(seconds / 86_400)
    return seconds % 86_400 < 0 ? days - 1 : days
  }

  package static func < (left: EventInstant, right: EventInstant) -> Bool {
    left.seconds < right.seconds
  }
}

extension Span<UInt8> {
  fileprivate func twoDigits(at offset: Int) -> Int? {
    let tens = Int(self[offset]) - 0x30
    let ones = Int(self[offset + 1]) - 0x30
    return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
  }
}

/// One line of a journal that could be read (format §3).
///
/// Ranges point into the journal's text. What an event means for an item is decided by the fold.
package struct Event: Sendable {
  /// The number of the line, from 1.
  package let line: Int
  /// The line without white space around it and without its ending.
  package let content: ByteRange
  /// The day of the fact.
  package let day: Day
  /// The party the line speaks for, or `observer`.
  package let party: ByteRange
  /// The person behind the slash, or empty.
  package let person: ByteRange
  /// The ID, `@agreement` or `@vN`.
  package let subject: ByteRange
  /// What follows the `@` of an occurrence, or empty.
  package let occurrence: ByteRange
  package let verb: Verb
  /// The instant of recording; 00:00 UTC of ``day`` for a line typed by hand.
  package let at: EventInstant
  package let id: EventID
  /// The event that is answered or taken back.
  package let of: EventID?
  /// The party of `by=`, for an event entered on behalf of another side, else nil.
  package let enteredBy: ByteRange?
  /// `to=` of a proposal to postpone.
  package let to: PeriodSpan?
  /// The remark behind `|`, or empty.
  package let text: ByteRange
  /// Whether `evidence=` stands on the line.
  package let hasEvidence: Bool
}

/// The values of a line that only few readers ask for, read again from its text.
package struct EventDetails: Sendable {
  package var evidence: [ByteRange] = []
  package var session: Day?
  package var value: ByteRange?
  package var period: PeriodSpan?
  package var sha256: ByteRange?
  package var size: ByteRange?
  package var xxh64: ByteRange?
  package var enteredByPerson: ByteRange?
}
