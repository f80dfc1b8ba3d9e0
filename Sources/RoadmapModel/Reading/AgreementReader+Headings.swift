import RoadmapSyntax

extension AgreementReader {
  /// Takes a heading: closes the one above, and opens what it declares.
  mutating func open(_ keyword: Keyword, _ line: SyntaxLine, in bytes: Span<UInt8>) {
    closeHeading(at: line.range.start, in: bytes)
    _ = nesting.enter(keyword)
    guard !line.label.isEmpty else {
      heading = OpenHeading()
      heading.target = .unread
      return
    }
    let hasID = checkID(line.label, in: bytes)
    let target = declare(keyword, line, in: bytes)
    heading = OpenHeading(
      target,
      keyword,
      line,
      indentation: line.indentationWidth(in: bytes)
    )
    if hasID, let entry = indexEntry(for: target) {
      if let first = agreement.ids.insert(line.label, entry, in: bytes) {
        findings.report(.idTwice, at: line.label, related: [first])
      }
    }
  }

  private func indexEntry(for target: OpenHeading.Target) -> IDIndex.Entry? {
    switch target {
    case .nothing, .unread: nil
    case .agreement: .agreement
    case .party(let party): .party(party)
    case .item(let item): .item(item)
    }
  }

  /// Puts what the heading declares where it belongs, and says where it may not stand.
  private mutating func declare(
    _ keyword: Keyword,
    _ line: SyntaxLine,
    in bytes: Span<UInt8>
  ) -> OpenHeading.Target {
    if keyword != .agreement, agreement.header.line == 0 {
      report(.beforeAgreement, keyword, line)
    }
    if keyword != .clause, let clause = clauseAfterItems {
      clauseAfterItems = nil
      findings.report(.headingMisplaced(.clause, .clauseBetweenItems), at: clause)
    }
    switch keyword {
    case .agreement: return declareAgreement(line)
    case .party: return declareParty(line, in: bytes)
    case .clause:
      if area != nil { clauseAfterItems = line.name }
      return addItem(.clause, line, parent: nil)
    case .area:
      activity = nil
      let target = addItem(.area, line, parent: nil)
      if case .item(let index) = target { area = index }
      return target
    case .activity: return declareActivity(line)
    case .milestone:
      if activity == nil { report(.milestoneOutsideActivity, keyword, line) }
      return addItem(.milestone, line, parent: activity)
    case .indicator:
      return addItem(.indicator, line, parent: activity ?? area)
    }
  }

  private mutating func report(
    _ misplacement: AgreementProblem.Misplacement,
    _ keyword: Keyword,
    _ line: SyntaxLine
  ) {
    findings.report(.headingMisplaced(keyword, misplacement), at: line.name)
  }

  private mutating func declareAgreement(_ line: SyntaxLine) -> OpenHeading.Target {
    guard agreement.header.line == 0 else {
      findings.report(.agreementTwice, at: line.name, related: [agreement.header.id])
      return .unread
    }
    agreement.header.id = line.label
    agreement.header.title = line.value
    agreement.header.line = line.number
    agreement.header.extent = line.range
    return .agreement
  }

  private mutating func declareParty(
    _ line: SyntaxLine,
    in bytes: Span<UInt8>
  ) -> OpenHeading.Target {
    if area != nil { report(.partyAfterItems, .party, line) }
    if bytes.extracting(line.label.offsets).equalsIgnoringCase("observer".utf8Span.span) {
      findings.report(.idReserved, at: line.label)
    }
    guard agreement.parties.count < FormatLimits.parties else {
      findings.report(.tooManyParties, at: line.label)
      return .unread
    }
    agreement.parties.append(
      Party(id: line.label, title: line.value, line: line.number, extent: line.range)
    )
    return .party(PartyIndex(agreement.parties.count - 1))
  }

  private mutating func declareActivity(_ line: SyntaxLine) -> OpenHeading.Target {
    if area == nil { report(.activityOutsideArea, .activity, line) }
    activityCount += 1
    if activityCount == FormatLimits.activities + 1 {
      findings.report(.tooManyActivities, at: line.label)
    }
    guard activityCount <= FormatLimits.activities else { return .unread }
    if let area { agreement.items[area.value].hasChildren = true }
    let target = addItem(.activity, line, parent: area)
    if case .item(let index) = target { activity = index }
    return target
  }

  private mutating func addItem(
    _ kind: ItemKind,
    _ line: SyntaxLine,
    parent: ItemIndex?
  ) -> OpenHeading.Target {
    agreement.items.append(
      Item(
        kind: kind,
        line: Int32(line.number),
        id: line.label,
        title: line.value,
        extent: line.range,
        parent: parent
      )
    )
    return .item(ItemIndex(agreement.items.count - 1))
  }

  // MARK: IDs

  /// Reports an ID that the format does not allow; true when it is one (format §2.2).
  private mutating func checkID(_ id: ByteRange, in bytes: Span<UInt8>) -> Bool {
    guard let problem = ItemID.problem(in: bytes.extracting(id.offsets)) else { return true }
    if let (scalar, range, meant) = lookAlike(in: id, of: bytes) {
      findings.report(.idLookAlike(scalar, meant: meant), at: range)
      return false
    }
    var range = id
    if case .notAllowed(let offset) = problem {
      let start = id.start + offset
      let length = decodeScalar(in: bytes, at: start, before: id.end)?.length ?? 1
      range = ByteRange(start, start + length)
    }
    findings.report(.idUnreadable(problem), at: range)
    return false
  }

  /// The first letter of `range` that looks like a Latin one, and the word with all of them
  /// replaced, if that is an ID or a name then.
  func lookAlike(
    in range: ByteRange,
    of bytes: Span<UInt8>
  ) -> (scalar: Unicode.Scalar, range: ByteRange, meant: String)? {
    guard range.count <= FormatLimits.idBytes * 2 else { return nil }
    var meant = ""
    var first: (Unicode.Scalar, ByteRange)?
    var offset = range.start
    while let (scalar, length) = decodeScalar(in: bytes, at: offset, before: range.end) {
      if let latin = latinLookAlike(of: scalar) {
        if first == nil { first = (scalar, ByteRange(offset, offset + length)) }
        meant.append(latin)
      } else {
        meant.unicodeScalars.append(scalar)
      }
      offset += length
    }
    guard offset == range.end, let (scalar, place) = first,
      meant.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 })
    else { return nil }
    return (scalar, place, meant)
  }

  // MARK: Closing

  /// Ends the heading that is open, whose last line ends at `end`.
  mutating func closeHeading(at end: Int, in bytes: Span<UInt8>) {
    switch heading.target {
    case .nothing, .unread: return
    case .agreement:
      agreement.header.extent = ByteRange(heading.start, end)
    case .party(let party):
      agreement.parties[party.value].extent = ByteRange(heading.start, end)
    case .item(let item):
      agreement.items[item.value].extent = ByteRange(heading.start, end)
    }
    checkTitles()
    checkTranslations()
  }

  /// Every heading needs a title, and in every declared language (format §2.1).
  private mutating func checkTitles() {
    if heading.titles == 0 {
      findings.report(.titleMissing, at: heading.id)
      return
    }
    reportGap(heading.titles, at: heading.id)
  }

  /// A text that exists in some languages should exist in all.
  private mutating func checkTranslations() {
    for translation in heading.translations where translation.field.bindsInEveryLanguage {
      let base: UInt64 = heading.hasBase(of: translation) ? 1 : 0
      reportGap(translation.languages | base, at: translation.range)
    }
  }

  private mutating func reportGap(_ languages: UInt64, at range: ByteRange) {
    let missing = agreement.languages.indices.filter { languages & (1 << UInt64($0 & 63)) == 0 }
    guard !missing.isEmpty else { return }
    findings.report(
      .languageGap(missing: missing.map { agreement.languages[$0].text }),
      at: range
    )
  }
}
