package import RoadmapModel
package import Terminal

/// A day of the week; weeks begin on Monday.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// `Mon`, `Пн`, `Du`, `Ду`.
  package func shortName(in language: InterfaceLanguage) -> TerminalText {
    let names: [TerminalText] =
      switch language {
      case .english: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      case .russian: ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"]
      case .uzbekLatin: ["Du", "Se", "Ch", "Pa", "Ju", "Sh", "Ya"]
      case .uzbekCyrillic: ["Ду", "Се", "Чо", "Па", "Жу", "Ша", "Як"]
      }
    return names[rawValue]
  }
}

/// A month of the year, 1 to 12.
package struct Month: Hashable, Sendable {
  package let number: Int

  /// Nil outside 1 to 12.
  package init?(_ number: Int) {
    guard (1...12).contains(number) else { return nil }
    self.number = number
  }

  fileprivate init(of day: Day) { number = day.components.month }

  /// Three letters: `Nov`, `ноя`, `noy`, `ноя`.
  package func shortName(in language: InterfaceLanguage) -> TerminalText {
    let names: [TerminalText] =
      switch language {
      case .english:
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      case .uzbekLatin:
        ["yan", "fev", "mar", "apr", "may", "iyn", "iyl", "avg", "sen", "okt", "noy", "dek"]
      case .russian, .uzbekCyrillic:
        ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
      }
    return names[number - 1]
  }

  /// `ноября`.
  var russianGenitive: TerminalText { russianMonthsOfDates[number - 1] }

  var uzbekName: UzbekText { uzbekMonths[number - 1] }

  /// Standing alone: `November`, `ноябрь`, `noyabr`, `ноябрь`.
  package func longName(in language: InterfaceLanguage) -> TerminalText {
    let names: [TerminalText] =
      switch language {
      case .english:
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December",
        ]
      case .russian:
        [
          "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
          "октябрь", "ноябрь", "декабрь",
        ]
      case .uzbekLatin, .uzbekCyrillic:
        uzbekMonths.map { $0.text(in: language == .uzbekLatin ? .latin : .cyrillic) }
      }
    return names[number - 1]
  }
}

private let uzbekMonths: [UzbekText] = [
  "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr",
  "noyabr", "dekabr",
]

private let russianMonthsOfDates: [TerminalText] = [
  "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
  "октября", "ноября", "декабря",
]

extension Day {
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let days = (Int(number) + Weekday.thursday.rawValue) % 7
    return Weekday.allCases[days < 0 ? days + 7 : days]
  }

  package var month: Month { Month(of: self) }

  /// `23 Nov`, `23 ноя`, `23-noy`, `23-ноя`.
  package func shortDayAndMonth(in language: InterfaceLanguage) -> TerminalText {
    let (_, month, day) = components
    // Between a number and a name May is in the genitive.
    let name: TerminalText =
      language == .russian && month == 5 ? "мая" : self.month.shortName(in: language)
    return switch language {
    case .english, .russian: "\(day) \(name)"
    case .uzbekLatin, .uzbekCyrillic: "\(day)-\(name)"
    }
  }

  /// `23 Nov 2026`, `23 ноя 2026`, `23-noy 2026`, `23-ноя 2026`.
  package func shortDate(in language: InterfaceLanguage) -> TerminalText {
    "\(shortDayAndMonth(in: language)) \(year)"
  }

  /// `23 November 2026`, `23 ноября 2026 года`, `2026-yil 23-noyabr`, `2026 йил 23 ноябрь`.
  package func longDate(in language: InterfaceLanguage) -> TerminalText {
    let (year, month, day) = components
    let name = self.month.longName(in: language)
    return switch language {
    case .english: "\(day) \(name) \(year)"
    case .russian: "\(day) \(russianMonthsOfDates[month - 1]) \(year) года"
    case .uzbekLatin: "\(year)-yil \(day)-\(name)"
    case .uzbekCyrillic: "\(year) йил \(day) \(name)"
    }
  }

  /// `November 2026`, `ноябрь 2026`, `2026-yil noyabr`, `2026 йил ноябрь`: the month of the day.
  package func monthAndYear(in language: InterfaceLanguage) -> TerminalText {
    let name = month.longName(in: language)
    return switch language {
    case .english, .russian: "\(name) \(year)"
    case .uzbekLatin: "\(year)-yil \(name)"
    case .uzbekCyrillic: "\(year) йил \(name)"
    }
  }
}
