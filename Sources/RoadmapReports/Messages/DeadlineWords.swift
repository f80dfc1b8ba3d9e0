package import RoadmapModel
package import Terminal

/// A deadline in the words of a language: in English as the format writes it, elsewhere as people
/// write it, and as the program reads it again.
package struct DeadlineWords: InterfacePhrase {
  package let deadline: Deadline

  package init(_ deadline: Deadline) { self.deadline = deadline }

  package var english: TerminalText { deadline.shown }

  package var russian: TerminalText {
    switch deadline {
    case .during(let span): span.russian
    case .by(let period): period.russianEnd
    case .each(let list): list.periods.map(\.russian).joined(separator: ", ")
    case .every(let recurrence): recurrence.russian
    case .times(let repetition):
      "\(.counted(repetition.count, "раз", "раза", "раз")), \(repetition.span.russian)"
    case .within(let delay): delay.russian
    case .ongoing(let review):
      review.map { "постоянно, обзор \($0.russian)" } ?? "постоянно"
    case .onRequest: "по запросу"
    case .toBeAgreed: "по согласованию"
    }
  }

  package var uzbek: UzbekText {
    switch deadline {
    case .during(let span): span.uzbek
    case .by(let period): period.uzbekEnd
    case .each(let list): list.periods.map(\.uzbek).joined(separator: ", ")
    case .every(let recurrence): recurrence.uzbek
    case .times(let repetition): "\(repetition.count) marta, \(repetition.span.uzbek)"
    case .within(let delay): delay.uzbek
    case .ongoing(let review):
      review.map { "doimiy, \($0.uzbek) koʻrib chiqish" } ?? "doimiy"
    case .onRequest: "soʻrov boʻyicha"
    case .toBeAgreed: "kelishiladi"
    }
  }
}

extension Deadline {
  /// The deadline in the words of a language.
  package func words(in language: InterfaceLanguage) -> TerminalText {
    DeadlineWords(self).words(in: language)
  }

  /// The deadline for a column: what is written in figures stays so, `2026-Q4`.
  func shortWords(in language: InterfaceLanguage) -> TerminalText {
    switch self {
    case .during(let span) where span.start.isInFigures && span.end.isInFigures: shown
    case .each(let list) where list.periods.allSatisfy(\.isInFigures): shown
    case .by(let period) where period.isInFigures:
      ShortLimit(period: .quoted(period.canonicalText)).words(in: language)
    case .during, .by, .each, .every, .times, .within, .ongoing, .onRequest, .toBeAgreed:
      words(in: language)
    }
  }
}

/// Cyrillic Uzbek writes dates without hyphens.
private let yil = UzbekText(latin: "-yil", cyrillic: " йил")
private let dash = UzbekText(latin: "-", cyrillic: " ")

/// `by 2026-06`.
private struct ShortLimit: InterfacePhrase {
  let period: TerminalText

  var english: TerminalText { "by \(period)" }
  var russian: TerminalText { "до \(period)" }
  var uzbek: UzbekText { "\(period) gacha" }
}

extension Period {
  /// Whether the format writes it without a word.
  fileprivate var isInFigures: Bool {
    switch unit {
    case .day, .month, .quarter, .half, .year: true
    case .spring, .summer, .autumn, .early, .mid, .end: false
    }
  }
}

extension Period {
  private var roman: TerminalText { (["I", "II", "III", "IV"] as [TerminalText])[number - 1] }

  private var month: Month { first.month }

  fileprivate var russian: TerminalText {
    switch unit {
    case .day: first.longDate(in: .russian)
    case .month: "\(month.longName(in: .russian)) \(year) года"
    case .quarter: "\(roman) квартал \(year) года"
    case .half: "\(roman) полугодие \(year) года"
    case .year: "\(year) год"
    case .spring: "весна \(year) года"
    case .summer: "лето \(year) года"
    case .autumn: "осень \(year) года"
    case .early: "начало \(year) года"
    case .mid: "середина \(year) года"
    case .end: "конец \(year) года"
    }
  }

  /// `до конца июня 2026 года`.
  fileprivate var russianEnd: TerminalText {
    switch unit {
    case .day: "до \(first.longDate(in: .russian))"
    case .month: "до конца \(month.russianGenitive) \(year) года"
    case .quarter: "до конца \(roman) квартала \(year) года"
    case .half: "до конца \(roman) полугодия \(year) года"
    case .year, .end: "до конца \(year) года"
    case .spring: "до конца весны \(year) года"
    case .summer: "до конца лета \(year) года"
    case .autumn: "до конца осени \(year) года"
    case .early: "не позднее начала \(year) года"
    case .mid: "не позднее середины \(year) года"
    }
  }

  fileprivate var uzbek: UzbekText {
    switch unit {
    case .day: "\(year)\(yil) \(first.components.day)\(dash)\(month.uzbekName)"
    case .month: "\(year)\(yil) \(month.uzbekName)"
    case .quarter: "\(year)\(yil) \(roman) chorak"
    case .half: "\(year)\(yil) \(roman) yarim yillik"
    case .year: "\(year)\(yil)"
    case .spring: "\(year)\(yil) bahor"
    case .summer: "\(year)\(yil) yoz"
    case .autumn: "\(year)\(yil) kuz"
    case .early: "\(year)\(yil) boshi"
    case .mid: "\(year)\(yil) oʻrtasi"
    case .end: "\(year)\(yil) oxiri"
    }
  }

  /// `2026-yil iyun oxirigacha`.
  fileprivate var uzbekEnd: UzbekText {
    switch unit {
    case .day: "\(uzbek)gacha"
    case .month, .quarter, .half, .year, .spring, .summer, .autumn: "\(uzbek) oxirigacha"
    case .early, .mid, .end: "\(uzbek)gacha"
    }
  }
}

extension PeriodSpan {
  /// `2026–2028 годы`, `май 2026 года – декабрь 2026 года`.
  fileprivate var russian: TerminalText {
    if start == end { return start.russian }
    if start.unit == .year, end.unit == .year { return "\(start.year)–\(end.year) годы" }
    return "\(start.russian) – \(end.russian)"
  }

  fileprivate var uzbek: UzbekText {
    if start == end { return start.uzbek }
    if start.unit == .year, end.unit == .year { return "\(start.year)–\(end.year)\(yil)lar" }
    return "\(start.uzbek) – \(end.uzbek)"
  }
}

extension Rhythm {
  fileprivate var russian: TerminalText {
    switch unit {
    case .month:
      count == 1 ? "каждый месяц" : "каждые \(.counted(count, "месяц", "месяца", "месяцев"))"
    case .quarter:
      count == 1
        ? "каждый квартал" : "каждые \(.counted(count, "квартал", "квартала", "кварталов"))"
    case .halfYear:
      count == 1
        ? "каждое полугодие" : "каждые \(.counted(count, "полугодие", "полугодия", "полугодий"))"
    case .year: count == 1 ? "каждый год" : "каждые \(.counted(count, "год", "года", "лет"))"
    }
  }

  fileprivate var uzbek: UzbekText {
    let many: UzbekText = count == 1 ? "" : "\(count) "
    return switch unit {
    case .month: "har \(many)oyda"
    case .quarter: "har \(many)chorakda"
    case .halfYear: "har \(many)yarim yilda"
    case .year: count == 1 ? "har yili" : "har \(count) yilda"
    }
  }
}

extension Recurrence {
  fileprivate var russian: TerminalText {
    var text = rhythm.russian
    switch limit {
    case .endOfPeriod: break
    case .by(let day): text.append(" до \(day.day) \(day.monthOfYear.russianGenitive)")
    case .withinDays(let days):
      let counted = TerminalText.counted(Int(days), "дня", "дней", "дней")
      text.append(", в течение \(counted) по окончании")
    }
    if let span { text.append(", \(span.russian)") }
    return text
  }

  fileprivate var uzbek: UzbekText {
    var text = rhythm.uzbek
    switch limit {
    case .endOfPeriod: break
    case .by(let day): text.append(" \(day.day)\(dash)\(day.monthOfYear.uzbekName)gacha")
    case .withinDays(let days): text.append(", tugagach \(Int(days)) kun ichida")
    }
    if let span { text.append(", \(span.uzbek)") }
    return text
  }
}

extension DayOfYear {
  fileprivate var monthOfYear: Month {
    guard let month = Month(month) else {
      preconditionFailure("a day of a year lies in one of its months")
    }
    return month
  }
}

extension Delay {
  fileprivate var russian: TerminalText {
    let length: TerminalText =
      switch unit {
      case .day: .counted(count, "дня", "дней", "дней")
      case .month: .counted(count, "месяца", "месяцев", "месяцев")
      case .year: .counted(count, "года", "лет", "лет")
      }
    let start = item.map { "после \(.quoted($0.text))" as TerminalText }
    return "в течение \(length) \(start ?? "со дня вступления в силу")"
  }

  fileprivate var uzbek: UzbekText {
    let length: UzbekText =
      switch unit {
      case .day: "\(count) kun"
      case .month: "\(count) oy"
      case .year: "\(count) yil"
      }
    let start = item.map { "\(TerminalText.quoted($0.text)) dan keyin" as UzbekText }
    return "\(start ?? "kuchga kirgan kundan") \(length) ichida"
  }
}
