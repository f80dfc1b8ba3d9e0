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
    guard text.count == 20, let day = Day(iso: text.extracting(0..<10)) else { return nil }
    self.init(text, on: day)
  }

  /// The same, where the first ten bytes are known to write `day`.
  init?(_ text: Span<UInt8>, on day: Day) {
    guard text.count == 20, text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "Z"),
      let hour = text.twoDigits(at: 11),
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

/// One line of a journal that could be read (format §3).
///
/// Ranges point into the journal's text. What an event means for an item is decided by the fold.
/// There are hundreds of thousands of events, so that the places of the words are kept relative to
/// the line.
package struct Event: Sendable {
  /// The line without white space around it and without its ending.
  package let content: ByteRange
  /// The instant of recording; 00:00 UTC of ``day`` for a line typed by hand.
  package let at: EventInstant
  package let id: EventID
  /// The day of the fact.
  package let day: Day
  private let storedLine: UInt32
  /// The bits of ``of``, or a number that is no ID.
  private let storedOf: UInt64
  /// `to=` of a proposal to postpone.
  package let to: PeriodSpan?
  package let verb: Verb
  /// Whether `evidence=` stands on the line.
  package let hasEvidence: Bool
  private let storedParty: WordPlace
  private let storedPerson: WordPlace
  private let storedSubject: WordPlace
  private let storedOccurrence: WordPlace
  /// Empty without `by=`.
  private let storedBy: WordPlace
  private let textStart: UInt32

  init(
    _ line: EventLine.Record,
    _ words: EventWords,
    _ values: EventValues,
    text: ByteRange,
    id: EventID
  ) {
    let nothing = ByteRange(line.content.start, line.content.start)
    content = line.content
    at = values.at ?? EventInstant(startOf: words.day)
    self.id = id
    day = words.day
    storedLine = UInt32(line.number)
    storedOf = values.of?.bits ?? .max
    to = values.to
    verb = words.verb
    hasEvidence = values.hasEvidence
    storedParty = WordPlace(words.party, in: line.content)
    storedPerson = WordPlace(words.person, in: line.content)
    storedSubject = WordPlace(words.subject, in: line.content)
    storedOccurrence = WordPlace(words.occurrence, in: line.content)
    storedBy = WordPlace(values.by ?? nothing, in: line.content)
    textStart = UInt32(text.start - line.content.start)
  }

  /// The number of the line, from 1.
  package var line: Int { Int(storedLine) }
  /// The party the line speaks for, or `observer`.
  package var party: ByteRange { storedParty.range(in: content) }
  /// The person behind the slash, or empty.
  package var person: ByteRange { storedPerson.range(in: content) }
  /// The ID, `@agreement` or `@vN`.
  package var subject: ByteRange { storedSubject.range(in: content) }
  /// What follows the `@` of an occurrence, or empty.
  package var occurrence: ByteRange { storedOccurrence.range(in: content) }
  /// The event that is answered or taken back.
  package var of: EventID? { storedOf == .max ? nil : EventID(bits: storedOf) }
  /// The party of `by=`, for an event entered on behalf of another side, else nil.
  package var enteredBy: ByteRange? { isOnBehalf ? storedBy.range(in: content) : nil }
  /// Whether another party entered it.
  var isOnBehalf: Bool { storedBy.length > 0 }
  /// The remark behind `|`, or empty.
  package var text: ByteRange { ByteRange(content.start + Int(textStart), content.end) }
}

/// Where a word stands, counted from the start of its line, which has at most 64 KiB and does not
/// end with the word.
private struct WordPlace: Sendable {
  let start: UInt16
  let length: UInt16

  init(_ range: ByteRange, in line: ByteRange) {
    start = UInt16(range.start - line.start)
    length = UInt16(range.count)
  }

  func range(in line: ByteRange) -> ByteRange {
    ByteRange(line.start + Int(start), line.start + Int(start) + Int(length))
  }
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
