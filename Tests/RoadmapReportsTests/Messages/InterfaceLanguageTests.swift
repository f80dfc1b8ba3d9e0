import RoadmapModel
import RoadmapReports
import Terminal
import Testing

struct InterfaceLanguageTests {
  @Test(
    arguments: [
      ("en", .english), ("en-GB", .english), ("ru", .russian), ("RU", .russian),
      ("uz", .uzbekLatin), ("uz-Latn", .uzbekLatin), ("uz-Cyrl", .uzbekCyrillic),
      ("uz-cyrl-UZ", .uzbekCyrillic), ("kk", nil), ("", nil), ("rus", nil),
    ] as [(String, InterfaceLanguage?)]
  )
  func `a tag names a language, in any case and with more parts`(
    tag: String,
    language: InterfaceLanguage?
  ) {
    #expect(InterfaceLanguage(tag: tag) == language)
  }

  @Test(
    arguments: [
      ("en_GB.UTF-8", .english), ("ru_RU.UTF-8", .russian), ("ru", .russian),
      ("uz_UZ.UTF-8", .uzbekLatin), ("uz_UZ@cyrillic", .uzbekCyrillic),
      ("uz_UZ.UTF-8@cyrillic", .uzbekCyrillic), ("C", nil), ("de_DE", nil),
    ] as [(String, InterfaceLanguage?)]
  )
  func `a locale names a language`(locale: String, language: InterfaceLanguage?) {
    #expect(InterfaceLanguage(locale: locale) == language)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the tag of a language reads as that language`(language: InterfaceLanguage) {
    #expect(InterfaceLanguage(tag: language.tag) == language)
  }

  @Test(
    arguments: [
      (0, "0 дней"), (1, "1 день"), (2, "2 дня"), (4, "4 дня"), (5, "5 дней"), (11, "11 дней"),
      (12, "12 дней"), (14, "14 дней"), (21, "21 день"), (22, "22 дня"), (25, "25 дней"),
      (101, "101 день"), (111, "111 дней"), (112, "112 дней"), (1_001, "1001 день"),
      (-1, "-1 день"), (-22, "-22 дня"),
    ]
  )
  func `a Russian noun has three forms`(count: Int, words: String) {
    #expect(TerminalText.counted(count, "день", "дня", "дней").description == words)
  }

  @Test(arguments: [0, 1, 2, 5, 11, 21, 22, 25, 101, 111])
  func `an English noun has two forms, an Uzbek one`(count: Int) {
    #expect(InterfaceLanguage.english.pluralForm(of: count) == (count == 1 ? .one : .other))
    #expect(InterfaceLanguage.uzbekLatin.pluralForm(of: count) == .other)
    #expect(InterfaceLanguage.uzbekCyrillic.pluralForm(of: count) == .other)
  }

  @Test(
    arguments: [
      (
        InterfaceLanguage.english, "23 Nov 2026", "23 November 2026", "November 2026", "Mon",
        "2 May"
      ),
      (.russian, "23 ноя 2026", "23 ноября 2026 года", "ноябрь 2026", "Пн", "2 мая"),
      (.uzbekLatin, "23-noy 2026", "2026-yil 23-noyabr", "2026-yil noyabr", "Du", "2-may"),
      (.uzbekCyrillic, "23-ноя 2026", "2026 йил 23 ноябрь", "2026 йил ноябрь", "Ду", "2-май"),
    ]
  )
  func `a date has the forms of its language`(
    language: InterfaceLanguage,
    short: String,
    long: String,
    month: String,
    weekday: String,
    may: String
  ) throws {
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    #expect(day.shortDate(in: language).description == short)
    #expect(day.longDate(in: language).description == long)
    #expect(day.monthAndYear(in: language).description == month)
    #expect(day.weekday.shortName(in: language).description == weekday)
    let second = try #require(Day(year: 2026, month: 5, day: 2))
    #expect(second.shortDayAndMonth(in: language).description == may)
  }

  @Test(
    arguments: [
      (1970, 1, 1, Weekday.thursday), (1900, 1, 1, .monday), (2000, 2, 29, .tuesday),
      (2026, 11, 23, .monday), (2199, 12, 31, .tuesday), (1969, 12, 28, .sunday),
    ]
  )
  func `a day has its weekday`(year: Int, month: Int, day: Int, weekday: Weekday) throws {
    #expect(try #require(Day(year: year, month: month, day: day)).weekday == weekday)
  }
}
