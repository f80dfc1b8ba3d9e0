package import RoadmapSyntax

/// One field of a heading, as it stands in the file.
package struct AgreementField: Sendable {
  /// Nil for a title in a language (`ru: …`) and for a private field (`x-…`).
  package let name: FieldName?
  package let line: SyntaxLine
  /// The `|` lines below, in order.
  package internal(set) var continuation: [ByteRange] = []
}

extension Agreement {
  /// The fields of an item in the order of the file, read again from its bytes.
  ///
  /// O(bytes of the item). Lines that are no fields are left out.
  package func fields(of item: Item) -> [AgreementField] { fields(in: item.extent, item.line) }

  /// The fields of the `agreement` heading, read again in the same way.
  package func fields(of header: AgreementHeader) -> [AgreementField] {
    fields(in: header.extent, Int32(header.line))
  }

  /// The fields of a party, read again in the same way.
  package func fields(of party: Party) -> [AgreementField] {
    fields(in: party.extent, Int32(party.line))
  }

  private func fields(in extent: ByteRange, _ line: Int32) -> [AgreementField] {
    let bytes = text.bytes.span
    var reader = LineReader(rereadingFrom: extent.start, number: Int(line))
    var fields: [AgreementField] = []
    // Text continues only what stands directly above it (format §2.1).
    var isBelowField = false
    while let line = reader.nextAgain(in: bytes, before: extent.end) {
      switch line.kind {
      case .field:
        fields.append(AgreementField(name: FieldName(bytes, line.name), line: line))
        isBelowField = true
      case .text:
        if isBelowField { fields[fields.count - 1].continuation.append(line.value) }
      case .blank, .note, .alternative, .heading, .format, .unreadable: isBelowField = false
      }
    }
    return fields
  }

  /// The `|` lines directly below the heading of an item, which continue its title.
  package func titleContinuation(of item: Item) -> [ByteRange] {
    let bytes = text.bytes.span
    var reader = LineReader(rereadingFrom: item.extent.start, number: Int(item.line))
    var lines: [ByteRange] = []
    _ = reader.nextAgain(in: bytes, before: item.extent.end)
    while let line = reader.nextAgain(in: bytes, before: item.extent.end), line.kind == .text {
      lines.append(line.value)
    }
    return lines
  }

  /// The value of the first `name` field of an item that stands without a language.
  package func range(of name: FieldName, in item: Item) -> ByteRange? {
    fields(of: item).first { $0.name == name && $0.line.tag.isEmpty }?.line.value
  }

  /// The ID of an item.
  package func name(of item: Item) -> String { text.string(item.id) }

  /// What deadlines of this version need to know; nil without a readable period.
  package var deadlineContext: DeadlineContext? {
    header.period.map { DeadlineContext(agreement: $0, inForce: inForceDay) }
  }

  /// The last day of an item's own deadline, its occurrences included.
  func ownLastDay(of item: Item, in context: DeadlineContext) -> Day? {
    ownDeadline(of: item)?.schedule(in: context).window?.last
  }

  /// The last day of the deadline that holds for an item.
  func lastDay(of item: Item, in context: DeadlineContext) -> Day? {
    deadline(of: item)?.schedule(in: context).window?.last
  }

  /// The title of an item in a language, as an index of ``languages``; nil when it has none.
  package func title(of item: Item, in language: Int) -> ByteRange? {
    if language == 0, !item.title.isEmpty { return item.title }
    return title(in: fields(of: item), language)
  }

  /// The title of the agreement in a language; nil when it has none.
  package func title(of header: AgreementHeader, in language: Int) -> ByteRange? {
    if language == 0, !header.title.isEmpty { return header.title }
    return title(in: fields(of: header), language)
  }

  /// The name of a party in a language; nil when it has none.
  package func title(of party: Party, in language: Int) -> ByteRange? {
    if language == 0, !party.title.isEmpty { return party.title }
    return title(in: fields(of: party), language)
  }

  private func title(in fields: [AgreementField], _ language: Int) -> ByteRange? {
    guard language < languages.count else { return nil }
    let bytes = text.bytes.span
    let tag = bytes.extracting(languages[language].range.offsets)
    return fields.first {
      $0.name == nil && $0.line.tag.isEmpty && bytes.extracting($0.line.name.offsets).equals(tag)
    }?
    .line.value
  }
}
