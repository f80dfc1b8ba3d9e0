import RoadmapSyntax

extension AgreementReader {
  /// Reads the value of a field that stands without a language.
  mutating func readValue(
    _ field: FieldName,
    _ party: PartyIndex?,
    _ line: SyntaxLine,
    in bytes: Span<UInt8>
  ) {
    let value = line.value
    switch field {
    case .version: readVersion(value, in: bytes)
    case .languages: readLanguages(value, in: bytes)
    case .authentic:
      agreement.header.authentic = readDeclaredLanguages(value, in: bytes)
    case .prevails:
      agreement.header.prevails = readDeclaredLanguages(value, in: bytes).first
    case .period: readPeriod(value, in: bytes)
    case .signed: readSignature(party, value, in: bytes)
    case .inForce: agreement.header.inForce = readDay(value, in: bytes)
    case .amends: readBase(.amends, value, in: bytes)
    case .succeeds: readBase(.succeeds, value, in: bytes)
    case .original: checkPath(value, in: bytes)
    case .onExpiry:
      agreement.header.onExpiry = readWord(value, in: bytes, \.spelling)
    case .confirmation: readConfirmation(value, in: bytes)
    case .reporting: readReporting(value, in: bytes)
    case .due: readDue(value, in: bytes)
    case .owner:
      if let party { changeItem { $0.owners.insert(party) } }
    case .kind:
      let kind: ActivityKind? = readWord(value, in: bytes, \.spelling)
      changeItem { $0.writtenKind = kind }
    case .after: readAfter(value, in: bytes)
    case .replaces: readReplaces(value, in: bytes)
    case .baseline:
      let figure = readFigure(value, in: bytes)
      changeFigures { $0.baseline = figure }
    case .target:
      let figure = readFigure(value, in: bytes)
      changeFigures { $0.target = figure }
    case .by: readMeasuringParties(value, in: bytes)
    case .direction:
      let direction: IndicatorFigures.Direction? = readWord(value, in: bytes, \.spelling)
      changeFigures { $0.direction = direction ?? .up }
    case .basis, .source, .note, .short, .contact, .number, .with, .theme, .result, .form,
      .funding, .unit:
      break
    }
  }

  private mutating func changeItem(_ change: (inout Item) -> Void) {
    guard case .item(let index) = heading.target else { return }
    change(&agreement.items[index.value])
  }

  private mutating func changeFigures(_ change: (inout IndicatorFigures) -> Void) {
    guard case .item(let index) = heading.target else { return }
    if agreement.items[index.value].figures < 0 {
      agreement.items[index.value].figures = Int32(agreement.indicators.count)
      agreement.indicators.append(IndicatorFigures())
    }
    change(&agreement.indicators[Int(agreement.items[index.value].figures)])
  }

  // MARK: Words, numbers, days

  /// The case of a closed list that the value spells, else a report that shows the list.
  private mutating func readWord<Word: CaseIterable>(
    _ value: ByteRange,
    in bytes: Span<UInt8>,
    _ spelling: (Word) -> StaticString
  ) -> Word? {
    for word in Word.allCases where bytes.holdsWords(spelling(word), at: value) { return word }
    let allowed = Word.allCases.map { "\(spelling($0))" }
    let nearest =
      value.count <= FormatLimits.idBytes
      ? nearestName(to: String(copying: value, of: bytes), among: allowed) : nil
    findings.report(.valueUnknown(allowed: allowed, nearest: nearest), at: value)
    return nil
  }

  private mutating func readConfirmation(_ value: ByteRange, in bytes: Span<UInt8>) {
    guard let rule: ConfirmationRule = readWord(value, in: bytes, \.spelling) else { return }
    if heading.target == .agreement {
      agreement.header.confirmation = rule
    } else {
      changeItem { $0.confirmation = rule }
    }
  }

  private mutating func readVersion(_ value: ByteRange, in bytes: Span<UInt8>) {
    if let version = bytes.positiveInteger(value) {
      agreement.header.version = version
    } else {
      findings.report(.versionUnreadable, at: value)
    }
  }

  private mutating func readDay(_ value: ByteRange, in bytes: Span<UInt8>) -> Day? {
    switch Day.read(bytes.extracting(value.offsets)) {
    case .value(let day, _): return day
    case .fault(let fault):
      findings.report(.dateUnreadable(fault.problem), at: fault.place(in: value))
      return nil
    }
  }

  /// `DATE, PLACE; SIGNATORY`; place and signatory may be left out.
  private mutating func readSignature(
    _ party: PartyIndex?,
    _ value: ByteRange,
    in bytes: Span<UInt8>
  ) {
    var end = value.start
    while end < value.end, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ";") {
      end += 1
    }
    let date = ByteRange(value.start, bytes.trimmingWhiteSpace(from: value.start, to: end))
    guard !date.isEmpty else {
      findings.report(.signatureUnreadable, at: value)
      return
    }
    if let day = readDay(date, in: bytes) {
      agreement.header.signatures.append(Signature(party: party, day: day))
    }
  }

  /// `N` or `N sha256:…`, the 64 hex digits of the adopted file.
  private mutating func readBase(
    _ relation: VersionBase.Relation,
    _ value: ByteRange,
    in bytes: Span<UInt8>
  ) {
    let numberEnd = bytes.wordEnd(from: value.start, to: value.end)
    let hashStart = bytes.skippingWhiteSpace(from: numberEnd, to: value.end)
    let hash = ByteRange(hashStart, value.end)
    guard let version = bytes.positiveInteger(ByteRange(value.start, numberEnd)),
      hash.isEmpty || (hashStart > numberEnd && bytes.isSHA256(hash))
    else {
      findings.report(.baseUnreadable, at: value)
      return
    }
    guard agreement.header.base == nil else {
      findings.report(.baseTwice, at: value)
      return
    }
    let digits = hash.isEmpty ? nil : ByteRange(hash.start + 7, hash.end)
    agreement.header.base = VersionBase(relation: relation, version: version, sha256: digits)
  }

  // MARK: Languages

  private mutating func readLanguages(_ value: ByteRange, in bytes: Span<UInt8>) {
    var isComplete = true
    for part in bytes.commaSeparated(value) {
      guard bytes.isLanguageTag(part) else {
        findings.report(.languageUnreadable, at: part.isEmpty ? value : part)
        isComplete = false
        continue
      }
      if FieldName(bytes, part) != nil || Keyword(bytes, part) != nil {
        findings.report(.languageReserved, at: part)
      }
      let text = String(copying: part, of: bytes)
      if let first = agreement.languages.first(where: { $0.text == text }) {
        findings.report(.languageTwice, at: part, related: [first.range])
        isComplete = false
        continue
      }
      guard agreement.languages.count < FormatLimits.languages else {
        findings.report(.tooManyLanguages, at: part)
        isComplete = false
        break
      }
      agreement.languages.append(LanguageTag(text: text, range: part))
    }
    // Indices of declarations and agreement must agree, else gaps are reported at random.
    if !isComplete { agreement.languages = [] }
  }

  private mutating func readDeclaredLanguages(
    _ value: ByteRange,
    in bytes: Span<UInt8>
  ) -> [Int] {
    var languages: [Int] = []
    for part in bytes.commaSeparated(value) {
      if part.isEmpty {
        findings.report(.listUnreadable, at: value)
      } else if let language = declarations.language(part, in: bytes) {
        languages.append(language)
      } else {
        reportUnknownLanguage(part, in: bytes)
      }
    }
    return languages
  }

  // MARK: Time

  private mutating func readPeriod(_ value: ByteRange, in bytes: Span<UInt8>) {
    switch AgreementPeriod.read(bytes.extracting(value.offsets)) {
    case .value(let period, _): agreement.header.period = period
    case .fault(let fault): report(fault, in: value)
    }
  }

  private mutating func readReporting(_ value: ByteRange, in bytes: Span<UInt8>) {
    switch Rhythm.read(bytes.extracting(value.offsets)) {
    case .value(let rhythm, _): agreement.header.reporting = rhythm
    case .fault(let fault): report(fault, in: value)
    }
  }

  private mutating func readDue(_ value: ByteRange, in bytes: Span<UInt8>) {
    guard case .item(let index) = heading.target else { return }
    if let known = knownDeadlines.find(value, in: bytes) {
      agreement.items[index.value].deadline = known
      return
    }
    switch Deadline.read(bytes.extracting(value.offsets)) {
    case .value(let deadline, _):
      let place = Int32(agreement.deadlines.count)
      agreement.items[index.value].deadline = place
      agreement.deadlines.append(deadline)
      if deadline.precedingID == nil {
        knownDeadlines.insert(value, place, in: bytes)
      } else {
        // The ID is the last word: `within 30 days of MON-1`.
        var start = value.end
        while start > value.start, bytes.whiteSpaceWidth(at: start - 1, before: value.end) == 0,
          bytes[start - 1] != 0xA0
        {
          start -= 1
        }
        agreement.dependencies.append(
          Dependency(
            item: index,
            reason: .deadline,
            reference: ByteRange(start, value.end),
            target: nil
          )
        )
      }
    case .fault(let fault): report(fault, in: value)
    }
  }

  private mutating func report(_ fault: DeadlineFault, in value: ByteRange) {
    findings.report(
      .deadline(fault.problem, meant: fault.suggestion?.canonicalText),
      at: fault.place(in: value)
    )
  }

  // MARK: References

  private mutating func readAfter(_ value: ByteRange, in bytes: Span<UInt8>) {
    guard case .item(let index) = heading.target else { return }
    for part in bytes.commaSeparated(value) {
      if part.isEmpty {
        findings.report(.listUnreadable, at: value)
      } else {
        agreement.dependencies.append(
          Dependency(item: index, reason: .after, reference: part, target: nil)
        )
      }
    }
  }

  /// IDs of an earlier version, or `none`; whether that version has them is for whoever has both.
  private mutating func readReplaces(_ value: ByteRange, in bytes: Span<UInt8>) {
    changeItem { $0.hasReplaces = true }
    let parts = bytes.commaSeparated(value)
    for part in parts {
      if part.isEmpty {
        findings.report(.listUnreadable, at: value)
      } else if bytes.holds("none", at: part) {
        if parts.count > 1 { findings.report(.replacesContradictory, at: part) }
      } else if ItemID.problem(in: bytes.extracting(part.offsets)) != nil {
        findings.report(.referenceUnknown(nearest: nil), at: part)
      }
    }
  }

  // MARK: Indicators

  private mutating func readFigure(_ value: ByteRange, in bytes: Span<UInt8>) -> Figure? {
    switch Figure.read(bytes, value) {
    case .plain(let figure): return figure
    case .separated(let figure, let range):
      findings.report(.figureSeparated(plain: figure.plainNumber), at: range)
      return figure
    case .unreadable(let range):
      findings.report(.figureUnreadable, at: range)
      return nil
    case .when(let fault, let range):
      findings.report(
        .deadline(fault.problem, meant: fault.suggestion?.canonicalText),
        at: fault.place(in: range)
      )
      return nil
    }
  }

  private mutating func readMeasuringParties(_ value: ByteRange, in bytes: Span<UInt8>) {
    var parties = PartySet()
    for part in bytes.commaSeparated(value) {
      if part.isEmpty {
        findings.report(.listUnreadable, at: value)
      } else if let party = resolveParty(part, in: bytes) {
        parties.insert(party)
      }
    }
    changeFigures { $0.measuredBy = parties }
  }

  // MARK: Paths

  /// `PATH [sha256:…]`: a path inside the folder of the agreement, or an http(s) address.
  private mutating func checkPath(_ value: ByteRange, in bytes: Span<UInt8>) {
    if bytes.leadsOutside(value) { findings.report(.pathOutside, at: value) }
  }
}

extension DeadlineFault {
  /// The range of the fault in the file, where the value stands at `value`.
  func place(in value: ByteRange) -> ByteRange {
    ByteRange(value.start + range.lowerBound, value.start + range.upperBound)
  }
}
