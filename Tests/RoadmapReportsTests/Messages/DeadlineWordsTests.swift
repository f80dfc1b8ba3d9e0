import RoadmapModel
import RoadmapReports
import Terminal
import Testing

/// Values of the format in the words of a language.
struct DeadlineWordsTests {
  private static let deadlines = [
    "2026", "2026-H1", "2026-Q4", "2026-11", "2026-12-15", "2026-spring", "2026-summer",
    "2026-autumn", "2027-early", "2029-mid", "2030-end", "2025..2026", "by 2026", "by 2026-06",
    "by 2026-Q3", "by 2026-H2", "by 2026-12-15", "by 2026-autumn", "2026-07, 2027-07",
    "every year", "every quarter", "every half-year", "every month", "every 2 years",
    "every year by 03-31", "within 30 days", "within 1 month of MON-1", "within 2 years of MON-1",
    "ongoing", "ongoing, review every half-year", "on request", "to be agreed", "3 times in 2026",
  ]

  private func deadline(_ text: String) throws -> Deadline {
    try #require(Deadline.read(text.utf8Span.span).value)
  }

  @Test(arguments: deadlines)
  func `in English a deadline is said as the format writes it`(text: String) throws {
    #expect(try deadline(text).words(in: .english).description == text)
  }

  @Test(arguments: deadlines, [InterfaceLanguage.russian, .uzbekLatin, .uzbekCyrillic])
  func `elsewhere no English is left, and no code but IDs`(
    text: String,
    language: InterfaceLanguage
  ) throws {
    let words = try deadline(text).words(in: language).description
      .replacing("MON-1", with: "")
    for english in ["every", "by", "within", "times", "agreed", "request", "-Q", "-H", "-early"] {
      #expect(!words.contains(english), "\(words)")
    }
    if language != .uzbekLatin {
      let latin = words.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }
      #expect(latin.allSatisfy { "IV".unicodeScalars.contains($0) }, "\(words)")
    }
  }

  /// The deadline with every period as its days.
  private func days(_ deadline: Deadline) -> String {
    if case .by(let period) = deadline { return "by \(period.last.isoText)" }
    return deadline.canonicalText
  }

  @Test(arguments: deadlines)
  func `what is said can be read as the same deadline again`(text: String) throws {
    let deadline = try deadline(text)
    for language in [InterfaceLanguage.russian, .uzbekLatin] {
      let words = deadline.words(in: language).description
      // Where a phrase names no item, or a rhythm its day, the reader of phrases knows less.
      guard case .deadline(let again) = DeadlinePhrase.read(words.utf8Span.span, .all) else {
        continue
      }
      // `by 2026` and `by 2026-end` are the same days.
      #expect(days(again) == days(deadline), "\(words)")
    }
  }

  @Test(
    arguments: [
      ("2026-autumn", "осень 2026 года", "2026-yil kuz"),
      ("by 2026-06", "до конца июня 2026 года", "2026-yil iyun oxirigacha"),
      (
        "every year in 2026..2030 by 03-31", "каждый год до 31 марта, 2026–2030 годы",
        "har yili 31-martgacha, 2026–2030-yillar"
      ),
      (
        "within 30 days of MON-1", "в течение 30 дней после MON-1",
        "MON-1 dan keyin 30 kun ichida"
      ),
      ("4 times in 2026..2028", "4 раза, 2026–2028 годы", "4 marta, 2026–2028-yillar"),
    ]
  )
  func `a deadline is said as people write it`(text: String, russian: String, uzbek: String) throws
  {
    #expect(try deadline(text).words(in: .russian).description == russian)
    #expect(try deadline(text).words(in: .uzbekLatin).description == uzbek)
  }

  @Test(
    arguments: [
      ("over 75 (2028)", "более 75 (2028)", "75 dan ortiq (2028)"),
      (
        "about 10 (2026-H1)", "около 10 (I полугодие 2026 года)",
        "taxminan 10 (2026-yil I yarim yillik)"
      ),
      ("under 3.8", "менее 3.8", "3.8 dan kam"), ("410", "410", "410"),
    ]
  )
  func `a figure is said with its qualifier in words`(text: String, russian: String, uzbek: String)
  {
    let words = FigureWords(Array(text.utf8))
    #expect(words.words(in: .english).description == text)
    #expect(words.words(in: .russian).description == russian)
    #expect(words.words(in: .uzbekLatin).description == uzbek)
  }
}
