package import RoadmapSyntax

/// Which statement of a heading is meant: its name, the party, the language.
package struct FieldPlace: Hashable, Sendable, Comparable {
  /// What is stated.
  package enum Name: Hashable, Sendable {
    case title
    case field(FieldName)
    /// A private field, by its name.
    case other([UInt8])
  }

  package let name: Name
  /// The party of `owner` and `signed` as spelled; empty without one.
  package let party: [UInt8]
  /// The language tag; empty for what stands without one. A title on a heading has the first of
  /// the languages.
  package let language: [UInt8]

  package init(_ name: Name, party: [UInt8] = [], language: [UInt8] = []) {
    self.name = name
    self.party = party
    self.language = language
  }

  /// The same statement with the party called by another name.
  func renamed(_ party: [UInt8]) -> FieldPlace {
    FieldPlace(name, party: party, language: language)
  }

  private var rank: Int {
    switch name {
    case .title: -1
    case .field(let field): Int(field.rawValue)
    case .other: 255
    }
  }

  package static func < (left: FieldPlace, right: FieldPlace) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if case .other(let first) = left.name, case .other(let second) = right.name, first != second {
      return first.lexicographicallyPrecedes(second)
    }
    if left.party != right.party { return left.party.lexicographicallyPrecedes(right.party) }
    return left.language.lexicographicallyPrecedes(right.language)
  }
}

/// The text of one statement in its file: the value and the `|` lines below.
package struct FieldText: Hashable, Sendable {
  package let value: ByteRange
  package fileprivate(set) var continuation: [ByteRange] = []

  /// The lines, joined by `\n`.
  package func bytes(in text: SourceText) -> [UInt8] {
    var bytes = Array(text[value])
    for line in continuation {
      bytes.append(UInt8(ascii: "\n"))
      bytes += text[line]
    }
    return bytes
  }

  func equals(_ other: FieldText, in text: Span<UInt8>, _ otherText: Span<UInt8>) -> Bool {
    guard continuation.count == other.continuation.count,
      text.extracting(value.offsets).equals(otherText.extracting(other.value.offsets))
    else { return false }
    for (line, otherLine) in zip(continuation, other.continuation)
    where !text.extracting(line.offsets).equals(otherText.extracting(otherLine.offsets)) {
      return false
    }
    return true
  }
}

/// One statement of a heading.
package struct Statement: Hashable, Sendable {
  package let place: FieldPlace
  package let text: FieldText
}

extension Agreement {
  /// What stands on an item, ordered by place: titles first, then fields.
  package func statements(of item: Item) -> [Statement] { statements(in: item.extent) }

  /// What stands on the agreement itself.
  package func statements(of header: AgreementHeader) -> [Statement] {
    statements(in: header.extent)
  }

  /// What stands on a party.
  package func statements(of party: Party) -> [Statement] { statements(in: party.extent) }

  private func statements(in extent: ByteRange) -> [Statement] {
    let bytes = text.bytes.span
    var reader = LineReader(rereadingFrom: extent.start, number: 1)
    var found: [(place: FieldPlace, text: FieldText)] = []
    // Text continues only what stands directly above it (format §2.1).
    var isBelowStatement = false
    while let line = reader.nextAgain(in: bytes, before: extent.end) {
      switch line.kind {
      case .heading:
        let language = languages.first.map { Array($0.text.utf8) } ?? []
        found.append((FieldPlace(.title, language: language), FieldText(value: line.value)))
        isBelowStatement = true
      case .field:
        found.append((place(of: line), FieldText(value: line.value)))
        isBelowStatement = true
      case .text:
        if isBelowStatement { found[found.count - 1].text.continuation.append(line.value) }
      case .blank, .note, .alternative, .format, .unreadable: isBelowStatement = false
      }
    }
    if let first = found.first, first.place.name == .title, first.text.value.isEmpty,
      first.text.continuation.isEmpty
    {
      found.removeFirst()
    }
    return found.map { Statement(place: $0.place, text: $0.text) }.sorted { $0.place < $1.place }
  }

  private func place(of line: SyntaxLine) -> FieldPlace {
    let bytes = text.bytes.span
    let party = Array(text[line.label])
    if let field = FieldName(bytes, line.name) {
      return FieldPlace(.field(field), party: party, language: Array(text[line.tag]))
    }
    let isLanguage = line.tag.isEmpty && languages.contains { holds($0, line.name) }
    if isLanguage { return FieldPlace(.title, party: party, language: Array(text[line.name])) }
    let name = ByteRange(line.name.start, max(line.name.end, line.tag.end))
    return FieldPlace(.other(Array(text[name])), party: party)
  }

  private func holds(_ language: LanguageTag, _ range: ByteRange) -> Bool {
    text.bytes.span.extracting(range.offsets).equals(language.text.utf8Span.span)
  }
}
