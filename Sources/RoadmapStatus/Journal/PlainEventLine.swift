import RoadmapModel
import RoadmapSyntax

/// Reads an event line that looks as the program writes most of them:
/// `DATE PARTY/PERSON SUBJECT VERB of=ID at=INSTANT id=ID | TEXT`, with one space between words,
/// ASCII but for the text, and an ID that is right.
///
/// Nearly all lines of a journal are such, and this costs a fraction of ``EventLine``, which knows
/// all of the format. What is not of this shape at first sight is left to that: nil says nothing
/// about the line.
struct PlainEventLine {
  private var offset: Int
  private let content: ByteRange

  /// The event, as ``EventLine`` would read it.
  static func event(_ line: SyntaxLine, in bytes: Span<UInt8>) -> Event? {
    var reader = PlainEventLine(offset: line.content.start, content: line.content)
    return reader.read(line.number, in: bytes)
  }

  private mutating func read(_ number: Int, in bytes: Span<UInt8>) -> Event? {
    guard content.count > 11, bytes[offset + 10] == 0x20,
      let day = Day(iso: bytes.extracting(offset..<offset + 10))
    else { return nil }
    offset += 11
    guard let party = takeID(in: bytes) else { return nil }
    var person = ByteRange(party.end, party.end)
    if isAt(UInt8(ascii: "/"), in: bytes) {
      person = take(in: bytes) { $0.isPlainPersonByte }
      guard !person.isEmpty, person.count <= 64 else { return nil }
    }
    guard takeSpace(in: bytes), let subject = takeID(in: bytes) else { return nil }
    var occurrence = ByteRange(subject.end, subject.end)
    if isAt(UInt8(ascii: "@"), in: bytes) {
      occurrence = take(in: bytes) { $0.isIDByte }
      guard !occurrence.isEmpty else { return nil }
    }
    guard takeSpace(in: bytes) else { return nil }
    let word = takeWhile(in: bytes) { $0 &- 0x61 < 26 }
    guard let verb = Verb(bytes, word), verb.isSaidPlainly else { return nil }
    let words = EventWords(
      day: day,
      party: party,
      person: person,
      subject: subject,
      occurrence: occurrence,
      verb: verb
    )
    return readRest(words, number, in: bytes)
  }

  /// What follows the verb.
  private mutating func readRest(
    _ words: EventWords,
    _ number: Int,
    in bytes: Span<UInt8>
  ) -> Event? {
    var values = EventValues()
    if words.verb.takes(.of), let of = takeValue(" of=", of: 12, in: bytes) {
      values.of = EventID(bytes.extracting(of.offsets))
      if values.of == nil { return nil }
    }
    if let at = takeValue(" at=", of: 20, in: bytes) {
      let text = bytes.extracting(at.offsets)
      // Mostly something is recorded on the day on which it happens, which was read already.
      let isSameDay =
        text.extracting(0..<10)
        .equals(bytes.extracting(content.start..<content.start + 10))
      values.at = isSameDay ? EventInstant(text, on: words.day) : EventInstant(text)
      if values.at == nil { return nil }
    }
    guard let written = takeValue(" id=", of: 12, in: bytes),
      let id = EventID(bytes.extracting(written.offsets)), let text = text(in: bytes),
      !words.verb.needsText || !text.isEmpty
    else { return nil }
    // The space before `id=` is no part of what the ID is made of either.
    let gap = written.start - 4 - content.start..<written.end - content.start
    guard EventID(ofLine: bytes.extracting(content.offsets), without: gap) == id else { return nil }
    values.id = id
    let record = EventLine.Record(content: content, number: number)
    return Event(record, words, values, text: text, id: id)
  }

  /// What stands behind ` | `, or nothing at the end of the line; nil where something else stands.
  private func text(in bytes: Span<UInt8>) -> ByteRange? {
    if offset == content.end { return ByteRange(offset, offset) }
    guard offset + 2 <= content.end, bytes[offset] == 0x20, bytes[offset + 1] == UInt8(ascii: "|")
    else { return nil }
    if offset + 2 == content.end { return ByteRange(content.end, content.end) }
    return bytes[offset + 2] == 0x20 ? ByteRange(offset + 3, content.end) : nil
  }

  // MARK: Words

  private func isAt(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    offset < content.end && bytes[offset] == byte
  }

  private mutating func takeSpace(in bytes: Span<UInt8>) -> Bool {
    guard isAt(0x20, in: bytes) else { return false }
    offset += 1
    return true
  }

  @inline(__always)
  private mutating func takeWhile(
    in bytes: Span<UInt8>,
    _ belongs: (UInt8) -> Bool
  ) -> ByteRange {
    let start = offset
    while offset < content.end, belongs(bytes[offset]) { offset += 1 }
    return ByteRange(start, offset)
  }

  /// What follows the mark that stands here.
  @inline(__always)
  private mutating func take(in bytes: Span<UInt8>, _ belongs: (UInt8) -> Bool) -> ByteRange {
    offset += 1
    return takeWhile(in: bytes, belongs)
  }

  /// An ID (format §2.2).
  private mutating func takeID(in bytes: Span<UInt8>) -> ByteRange? {
    let id = takeWhile(in: bytes) { $0.isIDByte || $0 == UInt8(ascii: ".") }
    guard !id.isEmpty, id.count <= FormatLimits.idBytes, bytes[id.start].isPlainLetter,
      bytes[id.end - 1].isPlainLetter || bytes[id.end - 1] &- 0x30 < 10
    else { return nil }
    return id
  }

  /// The value of a key that stands next, when it has that many bytes and the line goes on with a
  /// space or ends; `key` is the space before it, two letters and `=`.
  @inline(__always)
  private mutating func takeValue(
    _ key: StaticString,
    of count: Int,
    in bytes: Span<UInt8>
  ) -> ByteRange? {
    let start = offset + 4
    let end = start + count
    guard end <= content.end, bytes.holds(key, at: ByteRange(offset, start)),
      end == content.end || bytes[end] == 0x20
    else { return nil }
    offset = end
    return ByteRange(start, end)
  }
}

extension Verb {
  /// Whether it needs no key but those that every line of the program has.
  fileprivate var isSaidPlainly: Bool {
    switch self {
    case .postpone, .measure, .adopt: false
    case .start, .done, .suspend, .resume, .cancel, .confirm, .dispute, .risk, .report, .note,
      .undo:
      true
    }
  }
}

extension UInt8 {
  fileprivate var isPlainLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A letter, a digit or a hyphen.
  fileprivate var isIDByte: Bool {
    isPlainLetter || self &- 0x30 < 10 || self == UInt8(ascii: "-")
  }
}
