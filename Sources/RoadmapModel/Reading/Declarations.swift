package import RoadmapSyntax

/// The languages and parties of a file, read before everything else, because titles and
/// signatures name them above the place where they are declared.
struct Declarations {
  /// The entries of `languages`, as they stand; also those that are no tags.
  private(set) var languages: [ByteRange] = []
  private(set) var parties: [ByteRange] = []

  /// Reads the head of the file: up to the first area or activity.
  init(in bytes: Span<UInt8>) {
    var reader = LineReader(rereadingFrom: 0, number: 1)
    var isInAgreement = false
    while let line = reader.nextAgain(in: bytes, before: bytes.count) {
      switch line.kind {
      case .heading(.party):
        isInAgreement = false
        if !line.label.isEmpty, parties.count < FormatLimits.parties {
          parties.append(line.label)
        }
      case .heading(.agreement): isInAgreement = true
      case .heading(.area), .heading(.activity): return
      case .heading(.clause), .heading(.milestone), .heading(.indicator): isInAgreement = false
      case .field:
        if isInAgreement, line.tag.isEmpty, languages.isEmpty,
          bytes.holds("languages", at: line.name)
        {
          let entries = bytes.commaSeparated(line.value).filter { !$0.isEmpty }
          languages = Array(entries.prefix(FormatLimits.languages))
        }
      case .blank, .note, .text, .alternative, .format, .unreadable: break
      }
    }
  }

  /// The index of the declared language that `tag` spells.
  func language(_ tag: ByteRange, in bytes: Span<UInt8>) -> Int? {
    languages.firstIndex { bytes.extracting($0.offsets).equals(bytes.extracting(tag.offsets)) }
  }

  /// The declared party that `label` spells.
  func party(_ label: ByteRange, in bytes: Span<UInt8>) -> PartyIndex? {
    parties.firstIndex { bytes.extracting($0.offsets).equals(bytes.extracting(label.offsets)) }
      .map(PartyIndex.init)
  }
}

extension Span<UInt8> {
  /// The parts of `range` between separators, without white space around them, in order.
  ///
  /// An empty part where two separators meet; nothing for an empty range.
  package func split(_ range: ByteRange, at separator: UInt8) -> [ByteRange] {
    guard !range.isEmpty else { return [] }
    var parts: [ByteRange] = []
    var start = range.start
    for offset in range.start...range.end
    where offset == range.end || self[offset] == separator {
      let first = skippingWhiteSpace(from: start, to: offset)
      parts.append(ByteRange(first, trimmingWhiteSpace(from: first, to: offset)))
      start = offset + 1
    }
    return parts
  }

  /// As ``split(_:at:)`` at commas.
  package func commaSeparated(_ range: ByteRange) -> [ByteRange] {
    split(range, at: UInt8(ascii: ","))
  }
}
