import RoadmapSyntax

extension AgreementReader {
  /// Takes a field line: finds out which field it is, whether it may stand here, and reads it.
  mutating func readField(_ line: SyntaxLine, in bytes: Span<UInt8>) {
    switch heading.target {
    case .unread: return
    case .nothing:
      findings.report(.fieldWithoutHeading, at: line.content)
      return
    case .agreement, .party, .item: break
    }
    if let field = FieldName(bytes, line.name) {
      read(field, line, in: bytes)
    } else if isPrivate(line.name, in: bytes) {
      return
    } else if line.tag.isEmpty, let language = declarations.language(line.name, in: bytes) {
      readTitle(language, line, in: bytes)
    } else {
      let hint = fieldHint(for: line, in: bytes)
      findings.report(.fieldUnknown(hint), at: line.name)
    }
  }

  private func isPrivate(_ name: ByteRange, in bytes: Span<UInt8>) -> Bool {
    name.count > 2 && bytes.holds("x-", at: ByteRange(name.start, name.start + 2))
  }

  /// What was probably meant by a name that is not a field.
  private func fieldHint(
    for line: SyntaxLine,
    in bytes: Span<UInt8>
  ) -> AgreementProblem.FieldHint? {
    if let keyword = Keyword(bytes, line.name) { return .heading(keyword) }
    let allowed = FieldName.allCases.filter { $0.headings.contains(heading.keyword) }
    let names = allowed.map { "\($0.spelling)" }
    let languages = declarations.languages.map { String(copying: $0, of: bytes) }
    if let (scalar, _, meant) = lookAlike(in: line.name, of: bytes),
      (names + languages).contains(meant)
    {
      return .lookAlike(scalar, meant: meant)
    }
    guard line.name.count <= FormatLimits.idBytes else { return nil }
    let name = String(copying: line.name, of: bytes)
    // Two or three letters are a language sooner than a mistyped field.
    if name.utf8.count <= 3, name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
      line.tag.isEmpty, line.label.isEmpty
    {
      return .language
    }
    return nearestName(to: name, among: names + languages).map { .name($0) }
  }

  // MARK: Titles

  private mutating func readTitle(
    _ language: Int,
    _ line: SyntaxLine,
    in bytes: Span<UInt8>
  ) {
    if !line.label.isEmpty { findings.report(.partyUnexpected, at: line.label) }
    if line.value.isEmpty { expectText(for: line.name) }
    if !heading.noticeTitle(language) {
      if language == 0, heading.hasTitleOnHeading {
        findings.report(.titleTwice, at: line.name, related: [heading.id])
      } else {
        reportTwice(line, in: bytes)
      }
    }
    guard line.value.count > FormatLimits.titleScalars else { return }
    var syntax = DiagnosticList<SyntaxProblem>()
    checkTitleLength(line.value, in: bytes, &syntax)
    findings.absorb(syntax, as: AgreementProblem.syntax)
  }

  // MARK: Known fields

  private mutating func read(_ field: FieldName, _ line: SyntaxLine, in bytes: Span<UInt8>) {
    if !field.isText, line.tag.isEmpty { refuseContinuation() }
    guard field.headings.contains(heading.keyword) else {
      findings.report(.fieldMisplaced(field, under: heading.keyword), at: line.name)
      return
    }
    guard let party = readParty(field, line, in: bytes) else { return }
    if !line.tag.isEmpty {
      readTranslation(field, party.index, line, in: bytes)
      return
    }
    if !heading.notice(field, party: party.index) {
      reportTwice(line, in: bytes)
      return
    }
    if line.value.isEmpty {
      guard field.isText else {
        findings.report(.fieldEmpty, at: line.name)
        return
      }
      expectText(for: line.name)
    }
    readValue(field, party.index, line, in: bytes)
  }

  /// The party between name and colon, nil inside where there is none; nil when it is wrong and
  /// was reported.
  private mutating func readParty(
    _ field: FieldName,
    _ line: SyntaxLine,
    in bytes: Span<UInt8>
  ) -> (index: PartyIndex?, Void)? {
    switch (field.partyRule, line.label.isEmpty) {
    case (.never, false):
      findings.report(.partyUnexpected, at: line.label)
      return nil
    case (.required, true):
      findings.report(.partyExpected(field), at: line.name)
      return nil
    case (.never, true), (.optional, true): return (nil, ())
    case (.required, false), (.optional, false):
      guard let party = resolveParty(line.label, in: bytes) else { return nil }
      return (party, ())
    }
  }

  /// The party that `label` names; reports one that is not declared.
  mutating func resolveParty(_ label: ByteRange, in bytes: Span<UInt8>) -> PartyIndex? {
    if let party = declarations.party(label, in: bytes) { return party }
    let known = declarations.parties.map { String(copying: $0, of: bytes) }
    var nearest: String?
    if let (_, _, meant) = lookAlike(in: label, of: bytes), known.contains(meant) {
      nearest = meant
    } else if label.count <= FormatLimits.idBytes {
      nearest = nearestName(to: String(copying: label, of: bytes), among: known)
    }
    findings.report(.partyUnknown(nearest: nearest), at: label)
    return nil
  }

  private mutating func readTranslation(
    _ field: FieldName,
    _ party: PartyIndex?,
    _ line: SyntaxLine,
    in bytes: Span<UInt8>
  ) {
    guard field.mayBeTagged else {
      findings.report(.fieldNotText(field), at: ByteRange(line.name.start, line.tag.end))
      return
    }
    guard let language = declarations.language(line.tag, in: bytes) else {
      reportUnknownLanguage(line.tag, in: bytes)
      return
    }
    let name = ByteRange(line.name.start, line.tag.end)
    if !heading.notice(field, party: party, language: language, at: name) {
      reportTwice(line, in: bytes)
      return
    }
    if line.value.isEmpty { expectText(for: name) }
    if field == .due, case .item(let item) = heading.target {
      agreement.items[item.value].hasWordings = true
    }
  }

  mutating func reportUnknownLanguage(_ tag: ByteRange, in bytes: Span<UInt8>) {
    let known = declarations.languages.map { String(copying: $0, of: bytes) }
    let nearest =
      tag.count <= FormatLimits.idBytes
      ? nearestName(to: String(copying: tag, of: bytes), among: known) : nil
    findings.report(.languageUnknown(nearest: nearest), at: tag)
  }

  /// Reports a field that stands a second time, with the place of the first.
  private mutating func reportTwice(_ line: SyntaxLine, in bytes: Span<UInt8>) {
    let name = ByteRange(line.name.start, max(line.name.end, line.tag.end, line.label.end))
    var reader = LineReader(rereadingFrom: heading.start, number: 1)
    while let earlier = reader.nextAgain(in: bytes, before: line.range.start) {
      guard case .field = earlier.kind,
        bytes.extracting(earlier.name.offsets).equals(bytes.extracting(line.name.offsets)),
        bytes.extracting(earlier.tag.offsets).equals(bytes.extracting(line.tag.offsets)),
        bytes.extracting(earlier.label.offsets).equals(bytes.extracting(line.label.offsets))
      else { continue }
      findings.report(.fieldTwice, at: name, related: [earlier.content])
      return
    }
    findings.report(.fieldTwice, at: name)
  }
}
