import RoadmapModel
import RoadmapSyntax

extension EventLine {
  /// Reads `key=value` pairs behind the verb; a value ends before the next key that the verb takes,
  /// so that paths may hold spaces.
  mutating func readKeys(of verb: Verb, from start: Int, in bytes: Span<UInt8>) {
    var offset = bytes.skippingWhiteSpace(from: start, to: head.end)
    while offset < head.end {
      let keyEnd = bytes.keyEnd(from: offset, to: head.end)
      let name = ByteRange(offset, keyEnd ?? bytes.blankEnd(from: offset, to: head.end))
      let valueStart = keyEnd.map { $0 + 1 } ?? name.end
      let next = nextKey(of: verb, after: valueStart, in: bytes)
      let value = ByteRange(
        valueStart,
        max(valueStart, bytes.trimmingWhiteSpace(from: valueStart, to: next))
      )
      if keyEnd == nil {
        findings.report(.keyUnknown(nearest: nil), at: name)
      } else {
        take(name, value, of: verb, in: bytes)
      }
      offset = next
    }
  }

  private mutating func take(
    _ name: ByteRange,
    _ value: ByteRange,
    of verb: Verb,
    in bytes: Span<UInt8>
  ) {
    if bytes.isPrivateKey(name) { return }
    guard let key = EventKey(bytes, name), verb.takes(key) || key == .evidence else {
      let known = EventKey.allCases.filter { verb.takes($0) }.map { "\($0.spelling)" }
      let nearest =
        name.count <= FormatLimits.idBytes
        ? nearestName(to: String(copying: name, of: bytes), among: known) : nil
      findings.report(.keyUnknown(nearest: nearest), at: name)
      return
    }
    if key != .evidence, place(of: key) != nil {
      findings.report(.keyTwice, at: name)
      return
    }
    guard read(value, as: key, in: bytes) else {
      findings.report(.keyUnreadable(key), at: value.isEmpty ? name : value)
      return
    }
    if key == .evidence, bytes.leadsOutside(bytes.withoutFragment(value)) {
      findings.report(.pathOutside, at: value)
      return
    }
    places.append((key, value))
  }

  /// Reads a value and keeps what every event carries; false when it cannot be read.
  private mutating func read(_ value: ByteRange, as key: EventKey, in bytes: Span<UInt8>) -> Bool {
    guard !value.isEmpty else { return false }
    let text = bytes.extracting(value.offsets)
    switch key {
    case .at:
      values.at = EventInstant(text)
      return values.at != nil
    case .id:
      values.id = EventID(text)
      return values.id != nil
    case .of:
      values.of = EventID(text)
      return values.of != nil
    case .to:
      values.to = PeriodSpan.read(text).value
      return values.to != nil
    case .by:
      let author = EventLine.party(in: value, bytes)
      values.by = author.party
      return ItemID.problem(in: bytes.extracting(author.party.offsets)) == nil
        && (author.person.isEmpty || bytes.isPerson(author.person))
    case .evidence:
      values.hasEvidence = true
      return true
    case .session: return Day(iso: text) != nil
    case .period: return PeriodSpan.read(text).value != nil
    case .value: return Figure.read(bytes, plain: value) != nil
    case .sha256: return bytes.isHexadecimal(value, digits: 64)
    case .xxh64: return bytes.isHexadecimal(value, digits: 16)
    case .size: return value.count <= 12 && bytes.isDigits(value)
    }
  }

  /// What must stand on the line beside the verb.
  mutating func checkNeeds(of verb: Verb, in bytes: Span<UInt8>) {
    guard findings.isEmpty || findings.errorCount == 0 else { return }
    for key in verb.neededKeys where place(of: key) == nil {
      findings.report(.keyMissing(key), at: line.content)
    }
    if values.by != nil, !values.hasEvidence {
      findings.report(.keyMissing(.evidence), at: line.content)
    }
    if values.hasEvidence, values.by == nil, !verb.takes(.evidence),
      let evidence = place(of: .evidence)
    {
      findings.report(.keyUnknown(nearest: nil), at: evidence)
    }
    if verb.needsText, text.isEmpty { findings.report(.textMissing(verb), at: line.content) }
    // `id` is the last key, so that the line without it is what it was made of.
    if values.id != nil, places.last?.key != .id, let id = place(of: .id) {
      findings.report(.keyUnreadable(.id), at: id)
    }
  }

  /// The start of the next ` key=` that the verb takes, from `start` on, or the end of the head.
  private func nextKey(of verb: Verb, after start: Int, in bytes: Span<UInt8>) -> Int {
    var offset = start
    while true {
      offset = bytes.blankEnd(from: offset, to: head.end)
      if offset == head.end { break }
      let wordStart = bytes.skippingWhiteSpace(from: offset, to: head.end)
      if wordStart < head.end, let end = bytes.keyEnd(from: wordStart, to: head.end) {
        let name = ByteRange(wordStart, end)
        let key = EventKey(bytes, name)
        let isTaken = key.map { verb.takes($0) || $0 == .evidence } ?? false
        if isTaken || bytes.isPrivateKey(name) { return wordStart }
      }
      offset = wordStart
    }
    return head.end
  }

  /// Reads the values that an ``Event`` does not carry; the line was read before without errors.
  static func details(of event: Event, in bytes: Span<UInt8>) -> EventDetails {
    var reader = RecordReader()
    var ignored = DiagnosticList<SyntaxProblem>()
    var details = EventDetails()
    // A copy of the one line, read as if it were a journal of its own.
    var copy: [UInt8] = []
    for offset in event.content.start..<event.content.end { copy.append(bytes[offset]) }
    guard let line = reader.next(in: copy.span, &ignored) else { return details }
    var parser = EventLine(line, in: copy.span)
    guard parser.event(in: copy.span) != nil else { return details }
    func moved(_ range: ByteRange) -> ByteRange {
      ByteRange(range.start + event.content.start, range.end + event.content.start)
    }
    for (key, range) in parser.places {
      let text = copy.span.extracting(range.offsets)
      switch key {
      case .evidence: details.evidence.append(moved(range))
      case .session: details.session = Day(iso: text)
      case .value: details.value = moved(range)
      case .period: details.period = PeriodSpan.read(text).value
      case .sha256: details.sha256 = moved(range)
      case .size: details.size = moved(range)
      case .xxh64: details.xxh64 = moved(range)
      case .by:
        let person = EventLine.party(in: range, copy.span).person
        if !person.isEmpty { details.enteredByPerson = moved(person) }
      case .of, .to, .at, .id: break
      }
    }
    return details
  }
}

extension Span<UInt8> {
  /// The offset of the `=` behind a key that starts at `start`; nil when there is none.
  fileprivate func keyEnd(from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      let byte = self[offset]
      if byte == UInt8(ascii: "=") { return offset > start ? offset : nil }
      let isKeyByte =
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        || byte == UInt8(ascii: "-")
      guard isKeyByte else { return nil }
      offset += 1
    }
    return nil
  }

  fileprivate func isPrivateKey(_ name: ByteRange) -> Bool {
    name.count > 2 && holds("x-", at: ByteRange(name.start, name.start + 2))
  }

  fileprivate func isDigits(_ range: ByteRange) -> Bool {
    for offset in range.start..<range.end where self[offset] < 0x30 || self[offset] > 0x39 {
      return false
    }
    return !range.isEmpty
  }

  fileprivate func isHexadecimal(_ range: ByteRange, digits: Int) -> Bool {
    guard range.count == digits else { return false }
    for offset in range.start..<range.end {
      let byte = self[offset]
      guard (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66) else { return false }
    }
    return true
  }

  /// A path without `#sha256:…` behind it.
  fileprivate func withoutFragment(_ range: ByteRange) -> ByteRange {
    for offset in range.start..<range.end
    where self[offset] == UInt8(ascii: "#") && offset > range.start {
      return ByteRange(range.start, offset)
    }
    return range
  }
}
