internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

// The Russian words for what stops a command. They are ours and want a native reader.

func russianMessage(
  for problem: CommandProblem,
  on surface: Surface
) -> UsageMessage {
  switch problem {
  case .noWorkspace(let folder):
    UsageMessage(
      wrong: "папки `Roadmaps` нет" + (folder.map { " ни в \(quoted($0)), ни выше" } ?? ""),
      remedy: "Перейдите в папку, где она лежит, или назовите её: `roadmap --roadmaps DIR ...`."
    )
  case .noAgreements(let path):
    UsageMessage(
      wrong: "в \(quoted(path)) нет соглашений",
      remedy: "Соглашение — это папка с файлом `v1.roadmap` или `draft.roadmap`; "
        + "как его написать, показывает `roadmap help format`."
    )
  case .targetUnknown(let target, let nearest):
    UsageMessage(
      wrong: "нет файла, папки или соглашения \(quoted(target))",
      remedy: nearest.map(russianSuggestion) ?? "Соглашения перечисляет `roadmap list`."
    )
  case .partyNowhere(let name, let parties):
    UsageMessage(
      wrong: "Стороны \(quoted(name)) здесь нет ни в одном соглашении",
      remedy: "Есть Стороны: \(listed(parties))."
    )
  case .file(let failure, let name): russianMessage(for: failure, name)
  case .linesUnreadable(let name):
    UsageMessage(
      wrong: "в \(name) есть строки, которые нельзя прочесть; файл оставлен как есть",
      remedy: "Их показывает `roadmap check`. Сначала исправьте их."
    )
  case .wouldChangeText(let name):
    UsageMessage(
      wrong: "упорядочение \(name) изменило бы не только пробелы; файл оставлен как есть",
      remedy: "Это ошибка программы; сообщите о ней, приложив файл."
    )
  case .exists(let name):
    UsageMessage(
      wrong: "\(name) уже есть; ничего не изменено",
      remedy: "Выберите другое имя или загляните в эту папку."
    )
  case .outputFailed(let reason):
    UsageMessage(
      wrong: "вывод не удалось записать: \(reason)",
      remedy: "Напечатанное неполно. Запишите в другое место и выполните команду снова."
    )
  case .doneUnseen(let changes, let reason):
    UsageMessage(
      wrong: "команда выполнена, и сделанное на диске, но показать его не удалось: \(reason)",
      remedy: "Не повторяйте её. Записано: \(quotedList(changes))"
        + (changes.count > 6 ? "" : ".")
    )
  case .itemUnknown(let typed, let nearest):
    UsageMessage(
      wrong: "пункта \(quoted(typed)) нет",
      remedy: nearest.map(russianSuggestion) ?? "Обозначения перечисляет `roadmap list`."
    )
  case .itemAmbiguous(let typed, let names):
    UsageMessage(
      wrong: "\(quoted(typed)) может означать несколько пунктов",
      remedy: "Напишите один из них: \(quotedList(names))" + (names.count > 6 ? "" : ".")
    )
  case .agreementUnclear(let subject, let names):
    UsageMessage(
      wrong: "неясно, к какому соглашению относится \(quoted(subject))",
      remedy: "Напишите одно из: \(quotedList(Array(names.prefix(6))))."
    )
  case .notTracked(let name):
    UsageMessage(
      wrong: "исполнение `\(name)` не отслеживается, поэтому состояния у него нет",
      remedy: "Что говорит соглашение, печатает `roadmap show \(name)`; "
        + "отслеживаются мероприятия, этапы и направления без мероприятий."
    )
  case .windowUnreadable(let window):
    UsageMessage(
      wrong: "\(quoted(window)) — не промежуток времени",
      remedy: "Напишите, как далеко смотреть вперёд: `30d`, `8w` или `3m`, либо период: `2026-Q4`."
    )
  case .codeUnknown(let word, let nearest):
    UsageMessage(
      wrong: "кода \(quoted(word)) нет",
      remedy: nearest.map(russianSuggestion) ?? "Все коды перечисляет `roadmap explain`."
    )
  case .statusUnknown(let word, let nearest):
    UsageMessage(
      wrong: "состояния \(quoted(word)) нет",
      remedy: nearest.map { russianSuggestion("is:" + $0) }
        ?? "Напишите состояние, например `is:overdue`, либо `is:open`, `is:late`, `is:waiting`, `is:ours`."
    )
  case .ageUnreadable(let text):
    UsageMessage(
      wrong: "\(quoted(text)) — не длительность",
      remedy: "Напишите `changed:<30d` для последних 30 дней, `changed:>30d` для более давнего."
    )
  case .orAlone:
    UsageMessage(
      wrong: "перед `or` или после него нет фильтра",
      remedy: "Поставьте его между фильтрами: `is:overdue or is:due-soon`."
    )
  case .filterEmpty(let text):
    UsageMessage(
      wrong: "фильтр \(quoted(text)) пуст",
      remedy: "Напишите слово из названия, `is:overdue`, `owner:UZ`, `area:MON` или `due:2026-Q1`."
    )
  case .filterUnknown(let key, let nearest):
    UsageMessage(
      wrong: "фильтра \(quoted(key + ":")) нет",
      remedy: nearest.map { russianSuggestion($0 + ":") }
        ?? "Есть `is:`, `owner:`, `area:`, `agreement:`, `due:` и `changed:`."
    )
  case .periodUnreadable(let value):
    UsageMessage(
      wrong: "\(quoted(value)) — не период",
      remedy: "Напишите его как в сроке: `due:2026`, `due<2026-07` или `due:2026-05..2026-10`."
    )
  case .agreementNotNamed(let first):
    UsageMessage(
      wrong: "соглашений несколько, а ни одно не названо",
      remedy:
        "Назовите одно перед редакциями: `roadmap diff \(TerminalText(escaping: first)) v1 v2`."
    )
  case .versionUnknown(let word, let agreement, let known):
    UsageMessage(
      wrong: "у \(quoted(agreement)) нет редакции \(quoted(word))",
      remedy: "Есть: \(known.map { quoted($0) }.joined(separator: ", "))."
    )
  case .git(let problem): problem.russian
  case .adoptedTextMissing(let version, let agreement):
    UsageMessage(
      wrong: "принятого текста v\(version) соглашения \(quoted(agreement)) нет ни здесь, ни в git",
      remedy: "Возьмите его у другой Стороны и назовите оба файла: `roadmap diff OLD NEW`."
    )
  case .oneVersion(let agreement):
    UsageMessage(
      wrong: "у \(quoted(agreement)) только одна редакция",
      remedy: "Назовите два файла: `roadmap diff OLD NEW`."
    )
  case .notComparable(let name, let hasConflicts):
    UsageMessage(
      wrong: "\(name) нельзя сравнить",
      remedy: hasConflicts
        ? "Сначала уладьте разногласия или сравните без них: `--allow-conflicts`."
        : "Сначала исправьте эти строки; всё остальное называет `roadmap check`."
    )
  case .newAgreement(let problem): russianMessage(for: problem)
  case .identityMissing(let configuration):
    UsageMessage(
      wrong: "не указано, кто вносит запись",
      remedy: "Назовите себя: `--by UZ/secretariat`, или задайте `ROADMAP_BY`"
        + (configuration.map { ", или впишите `by = PARTY/NAME` в \($0)" } ?? "") + "."
    )
  case .identityUnreadable(let text, let source):
    UsageMessage(
      wrong: "\(quoted(text)) \(russianPlace(source)) не называет Сторону и сотрудника",
      remedy: """
        Напишите обозначение своей Стороны, а после косой черты имя или отдел без пробелов: \
        `UZ/secretariat`.
        """
    )
  case .configurationUnreadable(let name):
    UsageMessage(
      wrong: "файл настроек \(name) нельзя прочесть",
      remedy: "Назовите себя с помощью `--by UZ/secretariat` или проверьте файл."
    )
  case .severalAgreements(let names):
    UsageMessage(
      wrong: "эти пункты относятся к нескольким соглашениям: "
        + names.map { quoted($0) }.joined(separator: ", "),
      remedy: "Одно действие — один журнал. Внесите записи отдельно по каждому соглашению."
    )
  case .noUserFolders:
    UsageMessage(
      wrong: "некуда сохранить то, что записывается на этом компьютере: `HOME` не задана",
      remedy: "Задайте `HOME` либо `XDG_STATE_HOME` и `XDG_CONFIG_HOME` полными путями."
    )
  case .refused(let refusal, let name): russianMessage(for: refusal, name)
  case .keptReplacing(let name):
    UsageMessage(
      wrong: "другая программа всё время заменяла \(name); ничего поверх неё не записано",
      remedy: "Строки сохранены. Когда она закончит, их добавит `roadmap heal`."
    )
  case .notConfirmed(let name, let reason, let events):
    UsageMessage(
      wrong: "диск не подтвердил запись: \(reason) (\(name), запись \(events))",
      remedy: "Запись могла сохраниться или нет. `roadmap heal` проверит и дополнит."
    )
  case .recording(let problem): russianMessage(for: problem, on: surface)
  }
}

private func russianSuggestion(_ name: String) -> TerminalText {
  "Возможно, имелось в виду \(quoted(name))?"
}

private func russianPlace(_ source: IdentitySource) -> TerminalText {
  switch source {
  case .flag: "в `--by`"
  case .variable: "в `ROADMAP_BY`"
  case .configuration: "в настройках"
  }
}

private func russianMessage(for failure: FileFailure, _ name: TerminalText) -> UsageMessage {
  switch failure {
  case .notFound:
    UsageMessage(wrong: "файла \(name) нет", remedy: "Проверьте имя и папку.")
  case .isFolder:
    UsageMessage(
      wrong: "\(name) — папка, а не файл",
      remedy: "Назовите файл в ней; если на её месте должен быть файл, переименуйте папку."
    )
  case .notRegular:
    UsageMessage(
      wrong: "\(name) — не обычный файл",
      remedy: "Ссылки, каналы и устройства здесь не читаются; поместите на это место сам файл."
    )
  case .isNoFolder:
    UsageMessage(
      wrong: "\(name) — не папка, а подтверждающие документы копируются в неё",
      remedy: "Ничего не записано. Переименуйте то, что там лежит."
    )
  case .unusableName(_, let problem):
    UsageMessage(
      wrong: "\(name) нельзя записать как документ: в имени \(russianCause(problem))",
      remedy: "Ничего не записано. Переименуйте файл и запишите снова."
    )
  case .tooLarge(_, let limit):
    UsageMessage(
      wrong: "\(name) больше \(sizeWords(limit, gibi: "ГиБ", mebi: "МиБ")) и не прочитан",
      remedy: "Выясните, чем он заполнен; подробнее: `roadmap explain file-too-large`."
    )
  case .unsteady:
    UsageMessage(
      wrong: "\(name) меняется во время чтения",
      remedy: "Дождитесь, пока другая программа закончит, и попробуйте снова."
    )
  case .changedByOthers:
    UsageMessage(
      wrong: "кто-то другой тем временем изменил \(name); поверх ничего не записано",
      remedy: "Посмотрите на его текст и попробуйте снова."
    )
  case .locked(_, let holder):
    UsageMessage(
      wrong: "рядом с \(name) пишет другая программа `roadmap`"
        + (holder.map { ": процесс \(quoted($0))" } ?? ""),
      remedy: "Дождитесь, пока она закончит, и попробуйте снова; ничего не изменено."
    )
  case .unconfirmed(_, let errorNumber):
    UsageMessage(
      wrong: "\(name) записан, но диск этого не подтвердил: \(systemWords(for: errorNumber))",
      remedy: "Прежде чем продолжать, сверьте файл с тем, чего вы ожидаете."
    )
  case .refused(_, let errorNumber):
    UsageMessage(
      wrong: "\(name) нельзя использовать: \(systemWords(for: errorNumber))",
      remedy: "Проверьте, что файл на месте и вам разрешено его открыть; ничего не изменено."
    )
  }
}

private func russianCause(_ problem: EvidenceNameProblem) -> TerminalText {
  switch problem {
  case .numberSign: "есть `#`, за которым в журнале стоит хеш"
  case .divider: "есть ` | `, за которым в журнале стоит текст"
  case .key(let key):
    "есть ` \(TerminalText(escaping: key))`, с которого начиналось бы другое значение"
  case .control: "есть перевод строки или другой управляющий символ"
  }
}

private func russianMessage(for refusal: RecordingRefusal, _ name: TerminalText) -> UsageMessage {
  switch refusal {
  case .readOnly:
    UsageMessage(
      wrong: "записывать в \(name) не разрешено",
      remedy: "Ничего не записано. Попросите право записи в папку соглашения."
    )
  case .isFolder, .isLink, .notRegular:
    UsageMessage(
      wrong: "\(name) — не обычный файл",
      remedy: "Ничего не записано. По ссылкам программа не идёт; поместите на это место сам файл."
    )
  case .encodingUTF16:
    UsageMessage(
      wrong: "\(name) записан в UTF-16, дополнить его нельзя",
      remedy: "Ничего не записано, и ничего из него не удалено. "
        + "Откройте его в редакторе, сохраните в UTF-8 и запишите снова."
    )
  case .folderMissing:
    UsageMessage(
      wrong: "папки, где был \(name), больше нет",
      remedy: "Ничего не записано. Найдите, где находится соглашение."
    )
  case .diskFull:
    UsageMessage(
      wrong: "диск заполнен; \(name) остался прежним",
      remedy: "Ничего не записано. Освободите место и внесите запись снова."
    )
  case .locked(let holder):
    UsageMessage(
      wrong: "здесь пишет другая программа `roadmap`"
        + (holder.map { " (процесс и лицо: \(quoted($0)))" } ?? ""),
      remedy: "Ничего не записано. Попробуйте снова, когда она закончит."
    )
  case .system(let errorNumber):
    UsageMessage(
      wrong: "в \(name) нельзя записать: \(systemWords(for: errorNumber))",
      remedy: "Ничего не записано."
    )
  }
}

private func russianMessage(for problem: NewAgreementProblem) -> UsageMessage {
  switch problem {
  case .missing(let part):
    UsageMessage(
      wrong: "для нового соглашения не хватает: \(russianName(of: part))",
      remedy: "Например: `roadmap new tashkent-kazan --parties UZ,RU --period 2027..2028`."
    )
  case .name(let name):
    UsageMessage(
      wrong: "\(quoted(name)) не может быть именем соглашения",
      remedy: "Используйте строчные латинские буквы, цифры и дефисы, например `tashkent-kazan`."
    )
  case .parties(let text):
    UsageMessage(
      wrong: "\(quoted(text)) не называет Стороны",
      remedy: "Напишите два обозначения или больше через запятую: `--parties UZ,RU`."
    )
  case .period(let text):
    UsageMessage(
      wrong: "\(quoted(text)) — не период",
      remedy: "Напишите первый и последний год: `--period 2027..2028`."
    )
  case .languages(let text):
    UsageMessage(
      wrong: "\(quoted(text)) не называет языки",
      remedy: "Напишите их обозначения через запятую: `--languages en,ru,uz`."
    )
  case .finding(let problem):
    UsageMessage(
      wrong: "в тексте была бы ошибка: "
        + problem.wording(ProblemContext(marked: "…", relatedLines: []), in: .russian).message,
      remedy: "Ничего не создано. Напишите название одной строкой простого текста."
    )
  }
}

private func russianName(of part: NewAgreementProblem.Part) -> TerminalText {
  switch part {
  case .name: "имя"
  case .parties: "Стороны"
  case .period: "период"
  }
}
