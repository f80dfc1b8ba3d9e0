import RoadmapSyntax

/// One condition of a filter: what an item must be, or must not be (`interface.md`, "Filters").
package struct ItemFilter: Equatable, Sendable {
  /// What an item is asked for.
  package enum Condition: Equatable, Sendable {
    /// The word stands in a title, in any language, or the ID begins with it; folded.
    case word([UInt8])
    /// A party owns it, alone or with others; the ID as typed.
    case owner(String)
    /// It is in an area, or is that area; the ID as typed.
    case area(String)
    /// It is of an agreement; the name as typed.
    case agreement(String)
    /// Its deadline overlaps a period.
    case due(PeriodSpan)
  }

  package let condition: Condition
  package let isNegated: Bool
}

/// Why a filter cannot be read.
package enum ItemFilterProblem: Error, Equatable, Sendable {
  /// Nothing behind the colon, or nothing at all.
  case empty
  /// A key that no filter has, with the nearest one.
  case keyUnknown(String, nearest: String?)
  case periodUnreadable(String)
}

extension ItemFilter {
  /// The keys before the colon.
  package static let keys = ["owner", "area", "agreement", "due"]

  /// Reads a filter as typed: `visit`, `owner:UZ`, `-area:MON`, `due:2026-Q1`.
  package init(_ text: String) throws(ItemFilterProblem) {
    var bytes = Array(text.utf8)
    isNegated = bytes.first == UInt8(ascii: "-")
    if isNegated { bytes.removeFirst() }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      guard let folding = PhraseFolding(bytes.span), !folding.bytes.isEmpty else {
        throw .empty
      }
      condition = .word(folding.bytes)
      return
    }
    let key = String(decoding: bytes[..<colon], as: UTF8.self)
    let value = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    guard !value.isEmpty else { throw .empty }
    switch key {
    case "owner": condition = .owner(value)
    case "area": condition = .area(value)
    case "agreement": condition = .agreement(value)
    case "due":
      guard let span = PeriodSpan.read(value.utf8Span.span).value else {
        throw .periodUnreadable(value)
      }
      condition = .due(span)
    default:
      throw .keyUnknown(key, nearest: nearestName(to: key, among: ItemFilter.keys))
    }
  }

  /// Whether an item of the agreement called `name` fits.
  package func accepts(_ item: Item, of agreement: Agreement, named name: String) -> Bool {
    fits(item, agreement, name) != isNegated
  }

  private func fits(_ item: Item, _ agreement: Agreement, _ name: String) -> Bool {
    switch condition {
    case .word(let word):
      begins(agreement.text[item.id], with: word)
        || agreement.titles(of: item).contains { contains(word, in: $0) }
    case .owner(let party): agreement.owns(party, item)
    case .area(let area): agreement.isIn(area, item)
    case .agreement(let wanted): wanted.utf8.elementsEqual(name.utf8)
    case .due(let span): agreement.overlaps(span, item)
    }
  }

  private func begins(_ id: some Collection<UInt8>, with word: [UInt8]) -> Bool {
    PhraseFolding(Array(id).span)?.bytes.starts(with: word) ?? false
  }

  private func contains(_ word: [UInt8], in title: [UInt8]) -> Bool {
    guard let folded = PhraseFolding(title.span, limit: .max)?.bytes,
      folded.count >= word.count
    else { return false }
    return (0...folded.count - word.count)
      .contains { start in
        folded[start..<start + word.count].elementsEqual(word)
      }
  }
}

extension Agreement {
  /// The titles of an item in all languages.
  fileprivate func titles(of item: Item) -> [[UInt8]] {
    languages.indices.compactMap { language in
      title(of: item, in: language).map { Array(text[$0]) }
    }
  }

  fileprivate func owns(_ party: String, _ item: Item) -> Bool {
    let owners = owners(of: item)
    return parties.indices.contains { index in
      owners.contains(PartyIndex(index)) && hasID(party, parties[index].id)
    }
  }

  fileprivate func isIn(_ area: String, _ item: Item) -> Bool {
    var current = item
    while true {
      if current.kind == .area { return hasID(area, current.id) }
      guard let parent = current.parent else { return false }
      current = self[parent]
    }
  }

  private func hasID(_ wanted: String, _ id: ByteRange) -> Bool {
    text.bytes.span.extracting(id.offsets).equalsIgnoringCase(wanted.utf8Span.span)
  }

  /// Whether any day on which the item is due lies in the span.
  fileprivate func overlaps(_ span: PeriodSpan, _ item: Item) -> Bool {
    guard let deadline = deadline(of: item), let context = deadlineContext else { return false }
    switch deadline.schedule(in: context) {
    case .window(let window):
      return (window.first ?? .earliest) <= span.days.last
        && span.days.first <= (window.last ?? .latest)
    case .occurrences(let occurrences):
      return occurrences.contains {
        $0.days.first <= span.days.last && span.days.first <= $0.days.last
      }
    case .unscheduled, .noWindow, .problem: return false
    }
  }
}
