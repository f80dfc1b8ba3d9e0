import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Terminal

/// Russian words for a problem of a journal.
func russianWording(
  of problem: JournalProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .syntax(let problem): russianWording(of: problem, context)

  // MARK: Lines

  case .headerMissing:
    ProblemWording(
      "у журнала нет первой строки",
      "Над первой записью напишите `journal-format 1 AGREEMENT PARTY`."
    )
  case .headerVersion:
    ProblemWording(
      "эта программа не читает такую версию формата журнала",
      "Напишите `journal-format 1 AGREEMENT PARTY` или возьмите более новую программу `roadmap`."
    )
  case .headerMisplaced:
    ProblemWording(
      "первая строка называет другое соглашение или другую Сторону, чем файл",
      "Файл должен называться как Сторона и лежать в папке соглашения."
    )
  case .lineInterrupted:
    ProblemWording(
      "последняя строка обрывается: внесение записи было прервано",
      "Больше ничего не утрачено. `roadmap heal` внесёт запись снова, если она сделана на этом компьютере."
    )
  case .zeroTail:
    ProblemWording(
      "после последней строки стоят байты NUL, как бывает при сбое машины",
      "Они ничего не содержат; следующая запись их удалит."
    )
  case .conflictMarker:
    ProblemWording(
      "система контроля версий оставила здесь конфликт",
      "Оставьте записи обеих сторон и удалите строки `<<<<<<<`, `=======` и `>>>>>>>`."
    )
  case .eventIncomplete:
    ProblemWording(
      "эта строка — не целая запись",
      "Напишите день, Сторону, обозначение и глагол, например `2026-11-20 UZ/secretariat MON-1 done`."
    )
  case .dayUnreadable(let problem):
    problem == .unreadable || problem == .empty
      ? ProblemWording(
        "`\(context.marked)` — не день",
        "Напишите его как год, месяц и день: `2026-11-20`."
      )
      : russianWording(of: problem, meant: nil, context)
  case .authorUnreadable:
    ProblemWording(
      "`\(context.marked)` — не Сторона и не её сотрудник",
      "Напишите `UZ` или `UZ/secretariat`: латинские буквы, цифры, точки и дефисы."
    )
  case .subjectUnreadable:
    ProblemWording(
      "`\(context.marked)` — не обозначение пункта",
      "Напишите обозначение, `ID@2026-Q1` для одного из нескольких сроков, `@agreement` или `@v2`."
    )
  case .verbUnknown(let nearest):
    ProblemWording(
      "глагола `\(context.marked)` не существует",
      nearest.map { .russianSuggestion($0) }
        ?? "Напишите один из: \(.alternatives(Verb.allCases.map { "\($0.spelling)" }, or: " или "))."
    )
  case .keyUnknown(let nearest):
    ProblemWording(
      "`\(context.marked)` с этим глаголом не ставится",
      nearest.map { .russianSuggestion($0, "=") }
        ?? "Поставьте пояснение после ` | `; собственный ключ начинается с `x-`."
    )
  case .keyTwice: ProblemWording("`\(context.marked)` стоит дважды", "Оставьте одно из двух.")
  case .keyMissing(let key):
    ProblemWording(
      "не хватает `\(.quoted("\(key.spelling)"))=`",
      "Допишите его в строку; сделать это может только сама Сторона."
    )
  case .keyUnreadable(let key):
    ProblemWording(
      "`\(context.marked)` — не значение `\(.quoted("\(key.spelling)"))=`",
      russianRemedy(of: key)
    )
  case .textMissing(let verb):
    ProblemWording(
      "`\(.quoted("\(verb.spelling)"))` не называет причину",
      "Напишите её после ` | ` в конце строки."
    )
  case .idWrong(let expected):
    ProblemWording(
      "эта строка — не та, которая была записана; запись не учитывается",
      "Восстановите строку из копии. Если изменение намеренное, владелец журнала пишет `id=\(.quoted(expected.text))`."
    )
  case .idWrongHarmless:
    ProblemWording(
      "эта копия записи повреждена; неповреждённая запись стоит в другом месте",
      "Делать ничего не нужно; строку можно удалить."
    )
  case .pathOutside:
    ProblemWording(
      "`\(context.marked)` ведёт за пределы папки соглашения",
      "Поместите документ в папку, например `evidence/act.pdf`, или укажите адрес `http`."
    )

  // MARK: Meaning

  case .authorForeign:
    ProblemWording(
      "`\(context.marked)` не может вносить записи в этот журнал; запись не учитывается",
      "Каждая Сторона ведёт свой журнал. Сообщённое другой Стороной на бумаге вносится с `--for`."
    )
  case .verbNotForObserver:
    ProblemWording(
      "наблюдатель не может заявлять, отвечать и предлагать; запись не учитывается",
      "Наблюдатель пишет `note`, `report` и `measure`."
    )
  case .partyUnknown:
    ProblemWording(
      "в соглашении нет Стороны `\(context.marked)`; запись не учитывается",
      "Используйте обозначение одной из его Сторон."
    )
  case .subjectUnknown(let nearest):
    ProblemWording(
      "в соглашении нет пункта `\(context.marked)`; запись не учитывается",
      nearest.map { .russianSuggestion($0) }
        ?? "Возможно, он есть в более новой редакции: обновите соглашение."
    )
  case .versionMissing(let number):
    ProblemWording(
      "файла v\(number).roadmap в этой папке нет; запись не учитывается",
      "Верните файл: от другой Стороны, из git или из копии."
    )
  case .occurrenceUnknown:
    ProblemWording(
      "очередного срока `\(context.marked)` нет; запись не учитывается",
      "Очередные сроки перечисляет `roadmap show ID`."
    )
  case .verbMisdirected:
    ProblemWording(
      "этот глагол не подходит к этому пункту; запись не учитывается",
      "Что с чем сочетается, показывает `roadmap help format`."
    )
  case .claimByNonOwner:
    ProblemWording(
      "эта Сторона не является исполнителем пункта; её заявление не учитывается",
      "Об исполнении заявляет исполнитель; эта Сторона подтверждает."
    )
  case .wholeOfOccurrences:
    ProblemWording(
      "у пункта несколько очередных сроков, а какой из них, строка не говорит; она не учитывается",
      "Допишите срок после обозначения, например `ID@2026-Q1`."
    )
  case .answerToNothing:
    ProblemWording(
      "отвечать здесь не на что; запись не учитывается",
      "Ответ следует за действующим заявлением или предложением другой Стороны."
    )
  case .answerToSelf:
    ProblemWording(
      "Сторона не отвечает сама себе; запись не учитывается",
      "Собственную запись отзывает `undo`."
    )
  case .undoOfNothing:
    ProblemWording(
      "такой записи, чтобы её отозвать, нет",
      "Назовите запись: `of=` и её обозначение."
    )
  case .undoOfForeign:
    ProblemWording(
      "отозвать запись может только тот, кто её внёс",
      "Возразите с помощью `dispute` или предложите иное."
    )
  case .undoOfAgreed:
    ProblemWording(
      "согласованное всеми Сторонами одна из них отозвать не может",
      "Предложите обратное, например `resume` после `suspend`."
    )
  case .adoptionOfOtherText:
    ProblemWording(
      "принятый здесь текст — не текст этой редакции",
      "Сверьте файлы обеих Сторон; когда они совпадут, примите редакцию снова."
    )
  case .futureDated:
    ProblemWording(
      "эта запись датирована будущим днём",
      "Проверьте день; до него она не учитывается."
    )
  case .proposalsContradict:
    ProblemWording(
      "в один день согласованы два разных срока",
      "Сторонам следует ещё раз согласовать один из них."
    )
  case .sidesContradict:
    ProblemWording(
      "одна Сторона заявляет об исполнении, другая предлагает перенести, приостановить или снять",
      "Одной из двух следует ответить другой."
    )
  }
}

private func russianRemedy(of key: EventKey) -> TerminalText {
  switch key {
  case .by: "Напишите Сторону и сотрудника, внёсших запись: `by=UZ/secretariat`."
  case .of: "Напишите 12 знаков, стоящих после `id=` нужной записи."
  case .to: "Напишите период, например `to=2026-12` или `to=2026-10..2026-12`."
  case .value: "Напишите число, например `value=491`."
  case .period: "Напишите период, например `period=2026-H1`."
  case .sha256: "Напишите 64 знака: цифры от 0 до 9 и буквы от `a` до `f`."
  case .size: "Напишите число байтов."
  case .xxh64: "Напишите 16 знаков: цифры от 0 до 9 и буквы от `a` до `f`."
  case .evidence: "Напишите путь в папке или адрес."
  case .session: "Напишите день заседания, например `session=2026-11-20`."
  case .at: "Напишите момент по UTC: `at=2026-11-20T09:30:00Z`."
  case .id: "В обозначении 12 знаков, и оно стоит последним ключом в строке."
  }
}
