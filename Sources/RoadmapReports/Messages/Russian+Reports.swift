import RoadmapModel
import RoadmapStatus
package import RoadmapSyntax
package import Terminal

// The Russian words of reports.

extension CountedNoun {
  /// Behind a count: `5 мероприятий`.
  func russian(_ count: Int) -> TerminalText {
    switch self {
    case .activities: .counted(count, "мероприятие", "мероприятия", "мероприятий")
    case .areas: .counted(count, "направление", "направления", "направлений")
    case .activitiesAndAreas:
      .counted(
        count,
        "мероприятие или направление",
        "мероприятия и направления",
        "мероприятий и направлений"
      )
    }
  }

  /// Behind `из`: `21 мероприятия`, `22 мероприятий`.
  func russianGenitive(_ count: Int) -> TerminalText {
    switch self {
    case .activities: .countedGenitive(count, "мероприятия", "мероприятий")
    case .areas: .countedGenitive(count, "направления", "направлений")
    case .activitiesAndAreas:
      .countedGenitive(count, "мероприятия или направления", "мероприятий и направлений")
    }
  }
}

extension TerminalText {
  /// A Russian count in the genitive: `1 дня`, `2 дней`, `21 дня`.
  static func countedGenitive(
    _ count: Int,
    _ one: TerminalText,
    _ many: TerminalText
  ) -> TerminalText {
    "\(count) \(russianForm(count, one, many, many))"
  }
}

extension VersionPhrase {
  package var russian: TerminalText {
    switch self {
    case .draft: "проект"
    case .inForce(let day): "действует с \(day: day)"
    case .notInForce: "не действует"
    case .notInForceRemark: "(не действует)"
    case .period(let period): "период \(period)"
    case .ended: "срок истёк"
    case .asOf(let day): "по состоянию на \(day: day)"
    case .and(let first, let last): "\(first) и \(last)"
    }
  }
}

extension ItemPhrase {
  package var russian: TerminalText {
    switch self {
    case .headline(let headline, let day): "\(headline.russianWord) \(day: day)"
    case .since(let day): "с \(day: day)"
    case .claimed(let day): "заявлено \(day: day)"
    case .overdue(let days, let last): "просрочено на \(days) дн.\(.inBrackets(last))"
    case .dueSoon(let days, let last):
      days == 0
        ? "срок истекает сегодня" : "срок истекает через \(days) дн.\(.inBrackets(last))"
    case .partlyCompleted(let done, let of): "выполнено частично, \(done) из \(of)"
    case .count(let done, let of): "\(done) из \(of)"
    case .countDone(let done, let of): "исполнено \(done) из \(of)"
    case .answerProposal(let verb, let target):
      "ответить: \(verb.russianProposal)\(target.map { " на \($0)" } ?? "")"
    case .answerProposals: "ответить на предложения другой Стороны"
    case .answerClaim: "ответить на заявление"
    case .answer: "ответить"
    case .claimAgainOrTakeBack: "заявить повторно или отозвать запись"
    case .claimAgain: "заявить повторно"
    case .reportOwed: "представить отчёт"
    case .report: "отчёт"
    case .claimWhenDone: "заявить после исполнения"
    case .claim: "заявить"
    case .enteredBy(let party): "внесено Стороной \(party)"
    }
  }
}

extension StatusReportPhrase {
  package var russian: TerminalText {
    switch self {
    case .ended: "Срок истёк"
    case .textOnly(let count, let noun):
      "Только текст, записей нет: \(noun.russian(count)) без журнала."
    case .onlyKnownOn(let day): "Учтены только записи по \(day: day)."
    case .onlyObserved: "Записи есть только у наблюдателя; Стороны записей не делали."
    case .againstSigned: "Отсчёт ведётся от сроков подписанного текста."
    case .completed: "Выполнено"
    case .timeUsed: "Истекло"
    case .countOf(let done, let of, let noun): "\(done) из \(noun.russianGenitive(of))"
    case .daysOf(let used, let total): "\(used) из \(.countedGenitive(total, "дня", "дней"))"
    case .needsUs(let party): "Требуется от нас (\(party))"
    case .needs(let parties): "Требуется от \(parties)"
    case .needsThem(let parties): "Требуется от другой Стороны (\(parties))"
    case .runsByItself: "Идёт своим ходом"
    case .more(let count): "ещё \(count)"
    case .areas: "Направления: выполнено, и самое срочное"
    case .share(let done, let of): "\(done) из \(of)"
    case .figures: "Показатели, последние данные каждой Стороны"
    case .earlierVersions(let items): "Прежние редакции: \(items)."
    case .journalLines(let count):
      "\(.counted(count, "строка журналов требует", "строки журналов требуют", "строк журналов требуют")) внимания"
    case .lostLines(let count):
      "Из журнала \(.russianForm(count, "пропала", "пропали", "пропало")) \(.counted(count, "внесённая здесь строка", "внесённые здесь строки", "внесённых здесь строк")); вернуть: `roadmap heal`"
    case .journalInUTF16(let name):
      "\(name) записан в UTF-16 и не прочитан; сохраните его в UTF-8"
    case .brokenText(let name, let errors):
      "\(name): \(.counted(errors, "ошибка", "ошибки", "ошибок")), показанное может быть неверным: `roadmap check`"
    case .notShown(let names): "Не показано, так как файл не читается: \(names)"
    case .observer: "наблюдатель"
    case .target(let value): "цель \(value)"
    case .foldedCount(let done, let of, let noun):
      "выполнено \(done) из \(noun.russianGenitive(of))"
    case .foldedTextOnly(let count, let noun):
      "\(noun.russian(count)), только текст, записей нет"
    case .version: "Редакция"
    case .textOnlyRemark(let count, let noun): "Только текст, записей нет: \(noun.russian(count))."
    case .areasHeading: "Направления"
    case .figuresHeading: "Показатели"
    }
  }
}

extension DuePhrase {
  package var russian: TerminalText {
    switch self {
    case .title(let day): "Сроки исполнения по состоянию на \(day: day)"
    case .titleFor(let party): "для \(party)"
    case .nothing: "Ничего исполнять не требуется."
    case .later(let day): "по \(day: day); список: `roadmap due \(day: day)`"
    case .answers: "Требуют ответа"
    case .overdue: "Просрочено"
    case .reports: "Ожидаются отчёты"
    case .before(let day): "До \(day: day)"
    case .dueBy(let day): "Срок по \(day: day)"
    case .dueBetween(let first, let last): "Срок с \(day: first) по \(day: last)"
    case .next: "Далее"
    case .laterHeading: "Позднее"
    case .today: "сегодня"
    case .ago(let days): "\(days) дн. назад"
    case .late(let days): "\(days) дн. просрочки"
    case .ahead(let days): "через \(days) дн."
    case .both: "обе"
    }
  }
}

extension PagePhrase {
  package var russian: TerminalText {
    switch self {
    case .rule(let number): "правило \(number)/15"
    case .progress: "исполнение"
    case .calendar: "календарь"
    case .deadline: "срок"
    case .waitsFor: "очередь за"
    case .also: "также"
    case .window: "период"
    case .signed: "подписано"
    case .agreed: "согласовано"
    case .status: "состояние"
    case .due: "срок"
    case .occurrencesRow: "сроков"
    case .owner(let party): "исполнитель \(party)"
    case .owners: "исполнители"
    case .kind: "порядок"
    case .confirmation: "подтверждение"
    case .waitedForBy: "его ждут"
    case .item(let kind):
      switch kind {
      case .area: "направление"
      case .activity: "мероприятие"
      case .clause: "положение"
      case .milestone: "этап"
      case .indicator: "показатель"
      }
    case .occurrences: "Очередные сроки"
    case .eventsUsed: "Учтённые записи"
    case .recordedNewestFirst: "Записи, сначала новые"
    case .inOccurrence(let name): "за \(name)"
    case .forOccurrence(let name): "за \(name)"
    case .notIn(let version): "нет в \(version)"
    case .replacedBy(let items): "вместо него: \(items)"
    case .textOnly: "только текст, записей нет"
    case .agreedDue(let deadline): "согл. \(deadline)"
    case .noDeadlineAgreed: "срок не согласован, то есть постоянно"
    case .noTermAgreed: "срок не согласован"
    case .noTerm: "без срока"
    case .noEvents: "Записей об этом нет."
    case .nothingRecorded: "Записей нет."
    case .takenBack: "(отозвано)"
    case .enteredBy(let party): "(внесено Стороной \(party))"
    case .counts: "отсчёт ведётся от него"
    case .earlier(let days): "на \(days) дн. раньше"
    case .later(let days): "на \(days) дн. позже"
    case .moved(let times): "перенесено \(.counted(times, "раз", "раза", "раз"))"
    case .betterWhen(let direction): direction == .up ? "больше" : "меньше"
    case .fromArea(let id): "по направлению \(id)"
    case .together: "совместно"
    case .from(let id): "по \(id)"
    case .moreOccurrences(let count): "... и ещё \(count)"
    case .clockNotStarted: "неизвестен, пока не начался отсчёт"
    case .notRequired: "не требуется"
    case .sharing(let kind):
      switch kind {
      case .joint: "совместно (`joint`)"
      case .mirror: "каждая Сторона у себя (`mirror`)"
      case .single: "одна Сторона (`single`)"
      }
    case .place(let kind, let number, let agreement, let area):
      "\(PagePhrase.item(kind).russian)\(number.map { " \($0)" } ?? ""), \(agreement)\(area.map { ", направление \($0)" } ?? "")"
    case .days(let window): russianDays(of: window)
    }
  }
}

private func russianDays(of window: Window?) -> TerminalText {
  switch (window?.first, window?.last) {
  case (let first?, let last?) where first == last: "\(day: first)"
  case (let first?, let last?): "\(day: first) – \(day: last)"
  case (let first?, nil): "с \(day: first)"
  case (nil, let last?): "по \(day: last)"
  case (nil, nil): "без определённых дней"
  }
}

extension TableColumn {
  package var russian: TerminalText {
    switch self {
    case .id: "№"
    case .activity: "Мероприятие"
    case .area: "Направление"
    case .status: "Состояние"
    case .completed: "Выполнено"
    case .worst: "Самое срочное"
    case .due: "Срок"
    case .agreement: "Соглашение"
    case .who: "Кто"
    }
  }
}

extension TimelinePhrase {
  package var russian: TerminalText {
    switch self {
    case .nothing: "Дат здесь нет."
    case .windowPast: "период, прошло"
    case .windowAhead: "период, впереди"
    case .deadline: "срок"
    case .signedDeadline: "подписанный срок, перенесён"
    case .completed: "выполнено"
    case .claimed: "заявлено исполненным"
    case .disputed: "оспорено"
    case .cancelled: "снято"
    case .overdue: "просрочено"
    case .today: "сегодня"
    case .goesOn: "без конца"
    }
  }
}

extension Severity {
  /// The word before the code.
  package var russian: TerminalText {
    switch self {
    case .error: "ошибка"
    case .warning: "предупреждение"
    case .note: "замечание"
    }
  }
}

extension CheckPhrase {
  package var russian: TerminalText {
    switch self {
    case .files(let count): .counted(count, "файл", "файла", "файлов")
    case .nothingFound(let files):
      "\(.russianForm(files, "Проверен", "Проверены", "Проверено")) \(CheckPhrase.files(files).russian), замечаний нет."
    case .inFiles(let count): "в \(.counted(count, "файле", "файлах", "файлах"))."
    case .count(let count, let severity):
      switch severity {
      case .error: .counted(count, "ошибка", "ошибки", "ошибок")
      case .warning: .counted(count, "предупреждение", "предупреждения", "предупреждений")
      case .note: .counted(count, "замечание", "замечания", "замечаний")
      }
    }
  }
}
