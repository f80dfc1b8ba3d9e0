extension PhraseGrammar {
  /// One date, or two with "to" between them or "from" in front.
  func span(of items: [Item]) -> PeriodSpan? {
    switch items.count {
    case 1:
      let item = items[0]
      return item.isFrom || item.isUntil ? nil : item.date.span(endOnly: false)
    case 2:
      let isRange = items[1].link == .to || (items[0].isFrom && !items[1].isFrom)
      guard isRange, !items[0].isUntil, let start = items[0].date.span(endOnly: false)?.start,
        let end = items[1].date.span(endOnly: true)?.end
      else { return nil }
      return PeriodSpan(from: start, to: end)
    default:
      return nil
    }
  }

  /// Dates up to the next word that belongs to none; each lends its neighbours what they lack.
  mutating func takeItems() -> [Item]? {
    var items: [Item] = []
    var link: Link?
    while let item = takeItem(after: link) {
      items.append(item)
      link = takeLink(isInRange: item.isFrom)
      if link == nil { break }
      if isAtEnd { return nil }
    }
    guard !items.isEmpty else { return nil }
    for index in items.indices.dropLast().reversed() {
      items[index].date.complete(from: items[index + 1].date)
    }
    for index in items.indices.dropFirst() {
      items[index].date.completeYear(from: items[index - 1].date)
    }
    return items
  }

  /// What joins the date just read to another one that follows.
  private mutating func takeLink(isInRange: Bool) -> Link? {
    switch current {
    case .dash, .to:
      position += 1
      return .to
    case .until:
      return .to
    case .and:
      position += 1
      return .and
    case .comma:
      // Between a date and a rhythm the comma belongs to neither.
      let start = position
      position += 1
      _ = take(.and)
      var ahead = self
      if ahead.takeItem(after: .and) != nil { return .and }
      position = start
      return nil
    default:
      // "iyuldan dekabrgacha": the endings say it all.
      var ahead = self
      return isInRange && ahead.takeItem(after: .to) != nil ? .to : nil
    }
  }

  private mutating func takeItem(after link: Link?) -> Item? {
    let start = position
    var item = Item(link: link)
    while !isAtEnd {
      if take(.from) {
        item.isFrom = true
      } else if take(.until) {
        item.isUntil = true
      } else if !take(.during) {
        break
      }
    }
    while let word = current, takePart(word, &item.date) {}
    guard !item.date.isEmpty, ambiguity == nil else {
      position = start
      return nil
    }
    while !isAtEnd {
      if link != .to, !item.isFrom, take(.from) {
        item.isFrom = true
      } else if !item.isUntil, isUntilBehindDate, take(.until) {
        item.isUntil = true
      } else if !take(.during) {
        break
      }
    }
    return item
  }

  /// Whether "until" belongs to the date in front of it: no date follows directly.
  private var isUntilBehindDate: Bool {
    guard current == .until else { return false }
    var ahead = self
    ahead.position += 1
    return ahead.takeItem(after: nil) == nil
  }
  /// Takes one part of a date; `false` when it does not belong to it.
  private mutating func takePart(_ word: PhraseWord, _ date: inout PhraseDate) -> Bool {
    guard date.exact == nil || word == .unit(.year) else { return false }
    switch word {
    case .number(let value, let digits):
      return digits == 4 ? takeYear(value, &date) : takeSmallNumber(value, &date)
    case .ordinal(let value):
      return takeSmallNumber(value, &date)
    case .day(let day):
      guard date.isEmpty else { return false }
      date.exact = day
    case .agreementEnd:
      guard date.isEmpty else { return false }
      guard let last = agreement?.last else {
        ambiguity = .agreementUnknown
        return false
      }
      date.exact = last
    case .month(let month):
      guard date.month == nil, date.unit == nil else { return false }
      date.month = month
      if let pending = date.number {
        date.day = pending
        date.number = nil
      }
    case .part(let part):
      guard date.part == nil else { return false }
      date.part = part
    case .unit(let unit):
      return takeUnit(unit, &date)
    case .fiscal:
      guard !date.isFiscal else { return false }
      date.isFiscal = true
    case .comma:
      // "June 1, 2026"
      guard date.month != nil, date.day != nil, date.year == nil, position + 1 < words.count,
        case .number(_, digits: 4) = words[position + 1]
      else { return false }
    case .noise, .winter, .count, .times, .every, .rhythm, .until, .from, .to, .during, .and,
      .dash, .before, .ongoing, .review, .onRequest, .toBeAgreed, .entryIntoForce:
      return false
    }
    position += 1
    return true
  }

  private mutating func takeUnit(_ unit: PhraseUnit, _ date: inout PhraseDate) -> Bool {
    switch unit {
    case .quarter, .half:
      guard date.unit == nil, date.month == nil else { return false }
      date.unit = unit
    case .year:
      // "2026 года", "25.03.2026 г."; "the year 2026".
      guard date.year != nil || date.exact != nil || isYear(at: position + 1) else { return false }
    case .month:
      // "mart oyida"
      guard date.month != nil else { return false }
    case .day:
      return false
    }
    position += 1
    return true
  }

  private func isYear(at index: Int) -> Bool {
    guard index < words.count, case .number(_, digits: 4) = words[index] else { return false }
    return true
  }

  private mutating func takeSmallNumber(_ value: Int, _ date: inout PhraseDate) -> Bool {
    guard date.number == nil, date.day == nil, (1...31).contains(value) else { return false }
    // "2026-yilda 2 marta"
    if position + 1 < words.count, words[position + 1] == .times { return false }
    if date.month != nil {
      date.day = value
    } else {
      date.number = value
    }
    position += 1
    return true
  }

  /// A year, with what a dash or a slash may add to it: 2026-03, 2026-27.
  private mutating func takeYear(_ year: Int, _ date: inout PhraseDate) -> Bool {
    // "June 2022 for year 2022"
    guard date.year == nil || date.year == year else { return false }
    date.year = year
    position += 1
    guard position + 1 < words.count, case .number(let second, digits: 2) = words[position + 1]
    else { return true }
    let follows = second == (year + 1) % 100
    switch words[position] {
    case .dash:
      return takeSecondNumber(second, isNextYear: follows, &date)
    case .comma where follows && position + 2 == words.count:
      return takeSecondNumber(second, isNextYear: follows, &date)
    default:
      return true
    }
  }

  private mutating func takeSecondNumber(
    _ second: Int,
    isNextYear: Bool,
    _ date: inout PhraseDate
  ) -> Bool {
    let isMonth = (1...12).contains(second)
    let namesYears = position + 2 < words.count && words[position + 2] == .unit(.year)
    switch (isNextYear, isMonth) {
    case (true, _) where date.isFiscal:
      date.following = .fiscal
    case (true, _) where namesYears:
      date.following = .calendar
    case (true, true):
      ambiguity = .fiscalYearOrMonth
      return false
    case (true, false):
      guard readsFiscalYears else {
        ambiguity = .fiscalYear
        return false
      }
      date.following = .fiscal
    case (false, true) where date.month == nil && date.number == nil:
      date.month = second
    case (false, _):
      return true
    }
    position += 2
    return true
  }
}
