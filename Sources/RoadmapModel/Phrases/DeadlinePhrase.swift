/// The languages that phrases are read in (format §2.4, the last paragraph but one).
package struct PhraseLanguages: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let english = PhraseLanguages(rawValue: 1)
  package static let russian = PhraseLanguages(rawValue: 2)
  package static let uzbekLatin = PhraseLanguages(rawValue: 4)
  package static let uzbekCyrillic = PhraseLanguages(rawValue: 8)
  package static let all: PhraseLanguages = [.english, .russian, .uzbekLatin, .uzbekCyrillic]

  /// The languages of a tag of format §2.3: `ru`, `uz` (both scripts), `uz-Cyrl`, `uz-Latn`, `en`,
  /// whatever the case; empty for every other language.
  package init(tag: Span<UInt8>) {
    let tags: [(String, PhraseLanguages)] = [
      ("en", .english), ("ru", .russian), ("uz", [.uzbekLatin, .uzbekCyrillic]),
      ("uz-latn", .uzbekLatin), ("uz-cyrl", .uzbekCyrillic),
    ]
    var found: PhraseLanguages = []
    for (name, languages) in tags where name.utf8.count == tag.count {
      var isEqual = true
      for (offset, wanted) in name.utf8.enumerated() where tag[offset] | 0x20 != wanted | 0x20 {
        isEqual = false
      }
      if isEqual { found = languages }
    }
    self = found
  }
}

/// What reading a phrase gave.
package enum PhraseReading: Hashable, Sendable {
  case deadline(Deadline)
  /// Readable, and with more than one meaning, or with one that a deadline cannot hold.
  case ambiguous(PhraseAmbiguity)
  /// Not a deadline in any of the languages.
  case unreadable
}

/// Why a phrase that was understood is no single deadline.
package enum PhraseAmbiguity: Hashable, Sendable {
  /// January to March or December, before or after the new year: real plans use both.
  case winter
  /// "in March", "during the year".
  case noYear
  /// "before 15 December": with that day or without it.
  case before
  /// "2026-27" outside English: a fiscal year or two years.
  case fiscalYear
  /// "2011-12" in English: a fiscal year, or December.
  case fiscalYearOrMonth
  /// 03/04/2026.
  case dayOrMonthFirst
  /// "May 2023 and ongoing": two deadlines.
  case dateAndOngoing
  /// "until 2029" of something that returns, "the end of the agreement": the agreement must be
  /// known to read it.
  case agreementUnknown
  /// "from 2026": no end.
  case noEnd
}

/// Deadlines as signed texts put them, in English, Russian and Uzbek.
package enum DeadlinePhrase {
  /// Reads a phrase.
  ///
  /// "IV кв. 2025" gives `2025-Q4`. With several languages the first one that gives a deadline is
  /// believed. `agreement` is needed for phrases that lean on it ("twice a year until 2029").
  package static func read(
    _ bytes: Span<UInt8>,
    _ languages: PhraseLanguages,
    in agreement: AgreementPeriod? = nil
  ) -> PhraseReading {
    guard let folding = PhraseFolding(bytes), !folding.bytes.isEmpty else { return .unreadable }
    var reading = PhraseReading.unreadable
    for language in lexicons where languages.contains(language.language) {
      let attempt = read(folding, language, in: agreement)
      switch attempt {
      case .deadline: return attempt
      case .ambiguous: if reading == .unreadable { reading = attempt }
      case .unreadable: break
      }
    }
    return reading
  }

  private static func read(
    _ folding: PhraseFolding,
    _ language: Language,
    in agreement: AgreementPeriod?
  ) -> PhraseReading {
    do throws(PhraseTokens.Failure) {
      let tokens = try PhraseTokens(folding, language.lexicon)
      var grammar = PhraseGrammar(
        tokens.words,
        agreement: agreement,
        readsFiscalYears: language.language == .english
      )
      return grammar.read()
    } catch {
      switch error {
      case .unknown: return .unreadable
      case .dayOrMonthFirst: return .ambiguous(.dayOrMonthFirst)
      }
    }
  }

  private struct Language: Sendable {
    let language: PhraseLanguages
    let lexicon: PhraseLexicon
  }

  private static let lexicons = [
    Language(language: .english, lexicon: PhraseLexicon(EnglishPhrases.groups)),
    Language(language: .russian, lexicon: PhraseLexicon(RussianPhrases.groups)),
    Language(language: .uzbekLatin, lexicon: PhraseLexicon(UzbekLatinPhrases.groups)),
    Language(language: .uzbekCyrillic, lexicon: PhraseLexicon(UzbekCyrillicPhrases.groups)),
  ]
}
