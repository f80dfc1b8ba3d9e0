/// What a word of a phrase says, in whatever language.
enum PhraseWord: Hashable, Sendable {
  /// Says nothing that matters: "the", "года" behind a month, "й" of "4-й".
  case noise
  case number(Int, digits: Int)
  /// A day written as 25.03.2026 or 2026-03-25.
  case day(Day)
  case month(Int)
  /// Spring, summer or autumn; early, mid or end.
  case part(Period.Unit)
  case winter
  case unit(PhraseUnit)
  /// "first", "IV".
  case ordinal(Int)
  /// "two", "икки".
  case count(Int)
  /// "times", "раз", "marta".
  case times
  /// "every", "каждый", "har".
  case every
  case rhythm(Rhythm.Unit)
  /// "by", "до", "-gacha": before a period or behind it; between two periods it is "to".
  case until
  /// "from", "с", "-dan".
  case from
  case to
  /// "in", "within", "в течение", "davomida".
  case during
  case and
  case comma
  case dash
  /// "before": nobody can tell whether the day itself counts.
  case before
  case fiscal
  case ongoing
  case review
  case onRequest
  case toBeAgreed
  /// "at the end of the commitment".
  case agreementEnd
  /// "of the entry into force": what `within N days` counts from anyway.
  case entryIntoForce
}

/// What is counted in phrases.
enum PhraseUnit: Hashable, Sendable {
  case day
  case month
  case quarter
  case half
  case year
}

/// The words and fixed expressions of one language or script.
///
/// Looked up by a hash of the folded bytes and then compared with the spelling, so that reading a
/// phrase builds no strings.
struct PhraseLexicon: Sendable {
  private struct Entry: Sendable {
    let spelling: [UInt8]
    let words: [PhraseWord]
  }

  /// Spellings, separated by `|`, that all say `words`.
  struct Group: Sendable {
    let spellings: String
    let words: [PhraseWord]

    init(_ spellings: String, _ words: PhraseWord...) {
      self.spellings = spellings
      self.words = words
    }

    init(_ spellings: String, all words: [PhraseWord]) {
      self.spellings = spellings
      self.words = words
    }
  }

  private var entries: [UInt64: Entry] = [:]
  /// How many words the longest expression has.
  private(set) var longestExpression = 1

  init(_ groups: [Group]) {
    for group in groups {
      for spelling in group.spellings.utf8.split(separator: UInt8(ascii: "|")) {
        guard let folded = PhraseFolding(Array(spelling).span)?.bytes else {
          preconditionFailure("a spelling in a table of phrases is too long")
        }
        let previous = entries.updateValue(
          Entry(spelling: folded, words: group.words),
          forKey: Self.hash(folded[...])
        )
        precondition(
          previous == nil || previous?.words == group.words,
          "one spelling stands twice in a table of phrases, with two meanings"
        )
        let spaces = folded.count { $0 == UInt8(ascii: " ") }
        longestExpression = max(longestExpression, spaces + 1)
      }
    }
  }

  func words(for spelling: ArraySlice<UInt8>) -> [PhraseWord]? {
    guard let entry = entries[Self.hash(spelling)], entry.spelling.elementsEqual(spelling) else {
      return nil
    }
    return entry.words
  }

  /// FNV-1a.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
