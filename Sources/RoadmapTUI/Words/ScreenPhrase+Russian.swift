import RoadmapModel
import RoadmapReports
import RoadmapStatus
package import Terminal

// The Russian words of the screens. They are ours and want a native reader.

extension ScreenPhrase {
  /// The Russian words of the screens.
  package var russian: TerminalText {
    switch self {
    // MARK: What cannot be done
    case .nothingShown: "Соглашений для показа нет."
    case .chooseAnItem: "Сначала выберите мероприятие."
    case .notTracked: "Записи об этом не ведутся: это только текст соглашения."
    case .noEvidence: "Подтверждающих документов здесь нет."
    case .noFilter: "Фильтр не задан; ввести его: `/`."
    case .nothingToHeal: "Все записи журналов на месте."
    case .oneAgreementAtATime:
      "Отмеченное относится к разным соглашениям; записи вносятся по одному соглашению."
    case .onlyIndicatorsAreMeasured: "Выберите показатель."
    case .nothingToAnswer: "Ответа ничто не ждёт."
    case .adoptedIsNotEdited: "Принятая редакция не правится, а проекта нет."
    case .onlyOwnIsUndone: "Отозвать можно только запись своей Стороны."

    // MARK: What happened
    case .pasteIgnored: "Вставить текст можно только в поле ввода."
    case .contentRefreshed: "Файлы за это время изменились; показано их нынешнее состояние."
    case .quitHint: "Выход: `q`."
    case .filterKept: "Фильтр сохранён; все фильтры: `F`."
    case .mouseIsOn: "Мышь включена."
    case .mouseIsOff: "Мышь передана терминалу для выделения текста."
    case .filterUnreadable(let word): "не удалось прочесть: \(.quoted(word))"

    // MARK: Forms
    case .dayUnreadable: "это не дата; образец: 2026-11-23 или 23.11.2026"
    case .valueUnreadable: "это не число; образец: 410 или 66.2"
    case .periodUnreadable: "это не период; образец: 2027-03, 2027-H1, 2027-Q2 или дата"
    case .fieldIsNeeded(let name): "Не заполнено поле «\(russianName(of: name))»."
    case .fieldUnreadable(let name): "Не удалось прочесть поле «\(russianName(of: name))»."
    case .fieldName(let name): russianName(of: name)
    case .fieldHint(let name): russianHint(of: name)
    case .formTitle(let verb, let party, let subject): russianTitle(verb, party, subject)
    case .severalSubjects(let count): .counted(count, "пункт", "пункта", "пунктов")
    case .willAdd(let lines, let journal):
      "В \(journal) \(.russianForm(lines, "добавится", "добавятся", "добавится")) \(.counted(lines, "запись", "записи", "записей"))"
    case .countsWhenAgreed(let others): "учитывается после согласия \(others)"
    case .answersTo(let event): "Ответ на: \(event)"
    case .textIsKept: "Не записано. Набранное сохранено: та же клавиша на том же пункте вернёт его."
    case .textIsBack: "Набранное раньше снова здесь."
    case .record: "Внести"
    case .cancelForm: "Отмена"
    case .ourselves: "своей Стороны"
    case .today: "сегодня"
    case .whichSide: "Какую Сторону вы представляете?"
    case .whichSideHint: "Записи вносятся в журнал этой Стороны. Вопрос задаётся один раз."
    case .yourName: "Имя или отдел"
    case .yourNameHint: "Указывается при каждой записи; можно не заполнять."

    case .evidenceFound(let count): count == 1 ? "найдено" : "всё найдено"
    case .evidenceCopied(let names): "найдено; копия будет здесь: \(names)"
    case .putBack(let count):
      count == 0
        ? "Все записи были на месте."
        : "В журналы \(.russianForm(count, "возвращена", "возвращены", "возвращено")) \(.counted(count, "запись", "записи", "записей"))."
    case .made(let path): "Создано: \(path)."
    case .noEditor: "Текстовый редактор не задан: укажите его в `VISUAL` или `EDITOR`."
    case .noOpener(let path): "Программа для открытия не найдена; документ здесь: \(path)"
    case .evidenceMissing(let path): "\(path): такого файла нет, или это не обычный файл."
    case .newTitle: "Новое соглашение"
    case .newField(let name): russianName(of: name)
    case .newHint(let name): russianHint(of: name)
    case .make: "создать"

    // MARK: In lines
    case .plainHelp:
      """
      Число открывает строку, буква выполняет команду (список: ?), /слова включают фильтр, =2 \
      открывает экран 2, b назад, пустая строка повторяет список, q выход.
      """
    case .plainRecord: "Пустая строка: внести. Одна точка: не вносить. "

    // MARK: Head and foot
    case .spaceKey: "пробел"
    case .allAgreements: "Все соглашения"
    case .live: "обновляется"
    case .practice: "УЧЕБНЫЙ ПРИМЕР"
    case .screenName(let screen): russianName(of: screen)
    case .waitingContent: "Файлы изменились; экран обновится после закрытия окна."
    case .brokenFile(let path, let line, let errors):
      "\(path):\(line): \(.counted(errors, "ошибка", "ошибки", "ошибок")); открыть файл: `e`."
    case .unreadableFile(let path): "\(path) не читается; показано прежнее состояние."
    case .notShown(let path): "\(path) не читается; соглашение не показано."
    case .lostEvents(let count): russianLoss(of: count)
    case .missingVersion(let version):
      "Нет принятого файла `v\(version).roadmap`: верните его."
    case .changedText(let version): "Текст v\(version) отличается от принятого."
    case .marked(let count): "отмечено \(count)"
    case .filterTitle(let text): "фильтр: \(text)"
    case .hiddenByFilter: "Под фильтр ничего не подходит. `Esc` снимает его."
    case .tooSmall: "окно терминала мало"

    // MARK: Lists
    case .byLateness: "сначала просроченные"
    case .agreements: "Соглашения"
    case .activities: "Мероприятия"
    case .done: "Выполнено"
    case .late: "Просрочено"
    case .dueSoonColumn: "До 30 дн."
    case .period: "Период"
    case .agreementColumn: "Соглашение"
    case .overdueCount(let count): "\(count) просрочено"
    case .endedAgreements(let count): "Срок истёк: \(count)"
    case .agendaTitle: "Сроки"
    case .agendaCounts(let late, let coming): "\(late) просрочено · \(coming) впереди"
    case .agendaWindow(let days): .counted(days, "день", "дня", "дней")
    case .section(let section, let days): russianTitle(of: section, days: days)
    case .timelineTitle: "График"
    case .timelineEmpty: "Дат здесь нет."
    case .journalTitle: "Журнал"
    case .newestFirst: "сначала новые"
    case .takenBack: "отозвано"
    case .recordedCount(let count): .counted(count, "запись", "записи", "записей")
    case .nothingHere: "Здесь ничего нет."
    case .nothingFound: "Ничего не найдено."
    case .nothingRecorded: "Записей ещё нет."
    case .textOnly: "только текст"
    case .whatIsDue: "Ничего исполнять не требуется."
    case .textAndFigures: "Положения и показатели"
    case .days(let count): .counted(count, "день", "дня", "дней")

    // MARK: Details
    case .details: "Сведения"
    case .progress: "Выполнено"
    case .timeUsed: "Истекло"
    case .status: "Состояние"
    case .waitsFor: "Очередь"
    case .deadline: "Срок"
    case .signedDeadline: "Подписано"
    case .occurrences: "Очередные сроки"
    case .owner(let party): party.isEmpty ? "Исполняет" : "Исп. \(party)"
    case .kind: "Порядок"
    case .kindOf(let kind): russianName(of: kind)
    case .betterWhen(let direction): direction == .up ? "больше" : "меньше"
    case .claimsNeed(let rule): rule == .required ? "требуется" : "не требуется"
    case .unit: "Единица"
    case .baseline: "Исходно"
    case .measuredBy: "Измеряет"
    case .direction: "Лучше"
    case .replaces: "Взамен"
    case .confirmation: "Подтв."
    case .result: "Результат"
    case .form: "Форма"
    case .funding: "Средства"
    case .with: "Участники"
    case .theme: "Тема"
    case .basis: "Основание"
    case .note: "Прим."
    case .evidence: "Документы"
    case .number: "Номер"
    case .dependsOn: "После"
    case .recordedTitle: "Записи"
    case .indicators: "Показатели"
    case .milestones: "Этапы"
    case .figures: "Показатели"
    case .target: "Цель"
    case .versionLabel: "Редакция"
    case .journalOf: "Журналы"
    case .notInForce: "не действует"
    case .inForceSince(let day): "действует с \(day.shortDate(in: .russian))"
    case .noTerm: "срок не согласован"
    case .inDays(let days): "через \(.counted(days, "день", "дня", "дней"))"
    case .daysLate(let days): "просрочено на \(.counted(days, "день", "дня", "дней"))"
    case .dueToday: "сегодня"
    case .nextDays(let days): "В течение \(days) \(.russianForm(days, "дня", "дней", "дней"))"
    case .deadlinesByMonth: "Сроки по месяцам"
    case .needsUs(let party): "Требуется от нас (\(party))"
    case .needsThem(let parties): "Требуется от \(parties)"
    case .runsByItself: "Идёт своим ходом"
    case .more(let count): "ещё \(count)"
    case .daysOf(let used, let total):
      "\(used) из \(total) \(.russianForm(total, "дня", "дней", "дней"))"
    case .completedOf(let done, let of): "\(done) из \(of)"

    // MARK: Changes
    case .draftIsThere: "Проект уже есть."
    case .textWasChanged: "Принятый текст изменён; сначала верните его."
    case .nothingInForce: "Ни одна редакция ещё не действует."
    case .nothingToAdopt: "Вашей Стороне принимать нечего."
    case .adoptTitle(let party, let version): "\(party) принимает \(version)"
    case .amendTitle: "Следующая редакция"
    case .adopt: "Принять"
    case .begin: "Начать"
    case .otherText: "другой текст"
    case .firstVersion: "Первая редакция; сравнить её не с чем."
    case .draftIsEdited:
      "Затем правьте его клавишей `e`; согласованный текст принимают обе Стороны."
    case .draftWillBe(let version, let base):
      "`draft.roadmap` станет копией v\(base): редакция \(version), изменяющая её."
    case .agreedDeadlines(let count): "Вносятся согласованные сроки: \(count)"
    case .becomes(let file, let name): "\(file) становится \(name)"
    case .countsWhenAdopted(let others):
      "действует, когда тот же текст примет \(others)"
    case .changeIsShown: "Что изменилось, покажет `5`."
    case .changesTitle: "Изменения"
    case .verdictTitle: "Итог"
    case .noVersions: "Редакция одна; сравнивать не с чем."
    case .sameText: "Тексты двух редакций совпадают."

    // MARK: Dialogs
    case .actionsTitle: "Внести запись"
    case .languageTitle: "Язык"
    case .themeTitle: "Цвета"
    case .filtersTitle: "Фильтры"
    case .evidenceTitle: "Подтверждающие документы"
    case .paletteTitle: "Команда"
    case .helpTitle(let screen): "Клавиши экрана «\(russianName(of: screen))»"
    case .whyTitle: "Обоснование"
    case .firstStartTitle: "Добро пожаловать"
    case .firstStartWords:
      "Соглашений здесь ещё нет. Можно ознакомиться с программой на учебном примере или начать своё соглашение."
    case .layoutHint: "Кириллицей: о л вниз и вверх, й выход."
    case .themeName(let name): russianName(of: name)
    case .firstPractice: "Открыть учебный пример"
    case .firstNew: "Начать новое соглашение"
    case .firstLanguage: "Сменить язык"
    case .firstQuit: "Выйти"
    case .group(let group): russianName(of: group)
    case .choose: "выбрать"
    case .close: "закрыть"
    case .run: "выполнить"
    case .scroll: "листать"
    case .nextField: "следующее поле"
    case .back: "назад"
    case .typeToFind: "наберите слово"
    case .typeToFilter: "слова, is:overdue, owner:UZ, due<2027"
    case .outOf(let count, let all): "\(count) из \(all)"
    }
  }
}

private func russianLoss(of count: Int) -> TerminalText {
  let words: TerminalText =
    switch InterfaceLanguage.russian.pluralForm(of: count) {
    case .one: "пропала \(count) запись, внесённая здесь"
    case .few: "пропали \(count) записи, внесённые здесь"
    case .many, .other: "пропало \(count) записей, внесённых здесь"
    }
  return "Из журнала \(words); вернуть: `H`."
}

private func russianName(of name: RecordForm.FieldName) -> TerminalText {
  switch name {
  case .day: "Дата"
  case .to: "Новый срок"
  case .value: "Значение"
  case .period: "Период"
  case .evidence: "Документы"
  case .note: "Примечание"
  case .behalf: "От имени"
  }
}

private func russianName(of name: NewDialog.FieldName) -> TerminalText {
  switch name {
  case .name: "Краткое имя"
  case .parties: "Стороны"
  case .period: "Период"
  }
}

private func russianHint(of name: NewDialog.FieldName) -> TerminalText {
  switch name {
  case .name: "латиницей, как tashkent-kazan"
  case .parties: "краткие обозначения, как UZ,RU"
  case .period: "как 2027..2028"
  }
}

private func russianHint(of name: RecordForm.FieldName) -> TerminalText {
  switch name {
  case .day: "← → меняют дату"
  case .to: "2027-03, 2027-Q2, 2027-H1 или дата"
  case .value: "число, как 410 или 66.2"
  case .period: "за какое время: 2026, 2026-H1"
  case .evidence: "файлы или адреса через ;"
  case .note: "своими словами"
  case .behalf: "← → по письму другой Стороны"
  }
}

private func russianTitle(
  _ verb: Verb,
  _ party: TerminalText,
  _ subject: TerminalText
) -> TerminalText {
  switch verb {
  case .start: "\(party) начинает работу: \(subject)"
  case .done: "\(party) заявляет исполненным: \(subject)"
  case .postpone: "\(party) предлагает перенести срок: \(subject)"
  case .suspend: "\(party) предлагает приостановить: \(subject)"
  case .resume: "\(party) предлагает возобновить: \(subject)"
  case .cancel: "\(party) предлагает снять с исполнения: \(subject)"
  case .confirm: "\(party) подтверждает: \(subject)"
  case .dispute: "\(party) возражает: \(subject)"
  case .risk: "\(party) заявляет о риске: \(subject)"
  case .report: "\(party) отчитывается: \(subject)"
  case .measure: "\(party) вносит значение: \(subject)"
  case .note: "\(party) вносит примечание: \(subject)"
  case .adopt: "\(party) принимает текст: \(subject)"
  case .undo: "\(party) отзывает запись: \(subject)"
  }
}

private func russianName(of screen: ScreenName) -> TerminalText {
  switch screen {
  case .overview: "Обзор"
  case .board: "Мероприятия"
  case .timeline: "График"
  case .agenda: "Сроки"
  case .changes: "Изменения"
  case .journal: "Журнал"
  }
}

private func russianTitle(of section: DueReport.Section, days: Int) -> TerminalText {
  switch section {
  case .answers: "Требуют ответа"
  case .overdue: "Просрочено"
  case .reports: "Ожидаются отчёты"
  case .sooner: "Ранее"
  case .window: "В течение \(days) \(.russianForm(days, "дня", "дней", "дней"))"
  case .next: "Далее"
  case .later: "Позднее"
  }
}

private func russianName(of theme: ThemeName) -> TerminalText {
  switch theme {
  case .standard: "Цвета терминала"
  case .dark: "Тёмные"
  case .light: "Светлые"
  case .highContrast: "Контрастные"
  case .mono: "Без цвета"
  }
}

private func russianName(of group: InterfaceCommand.Group) -> TerminalText {
  switch group {
  case .move: "Перемещение"
  case .screens: "Экраны"
  case .find: "Поиск"
  case .record: "Записи"
  case .look: "Просмотр"
  case .program: "Программа"
  }
}

private func russianName(of kind: ActivityKind) -> TerminalText {
  switch kind {
  case .joint: "совместно"
  case .mirror: "каждая Сторона у себя"
  case .single: "одна Сторона"
  }
}
