// The Russian words of the help on flags.

func russianHelp(of flag: FlagName) -> FlagHelp {
  switch flag {
  case .strict: FlagHelp(summary: "Считать предупреждения ошибками")
  case .check:
    FlagHelp(
      summary: "Ничего не менять, только назвать файлы",
      details: "Код завершения тогда 1, если назван хоть один файл."
    )
  case .json: FlagHelp(summary: "Печатать JSON, для сценариев")
  case .format:
    FlagHelp(
      summary: "Печатать `text`, `markdown` или иначе",
      details: "Сравнение также как `side-by-side`, `html`, `json` или `amendment`."
    )
  case .asOf:
    FlagHelp(
      summary: "Показать, что было верно в этот день",
      details: "Со всем, что известно сегодня."
    )
  case .knownOn: FlagHelp(summary: "Учитывать только записанное по этот день")
  case .against:
    FlagHelp(
      summary: "Отсчёт от сроков `agreed` или `signed`",
      details: "Без него: от согласованных последними."
    )
  case .on: FlagHelp(summary: "День, когда это произошло", details: "Без него: сегодня.")
  case .note: FlagHelp(summary: "Примечание, на любом языке")
  case .evidence:
    FlagHelp(
      summary: "Подтверждающий документ",
      details:
        "Файл из другого места копируется в папку `evidence` соглашения. Для нескольких документов укажите ключ несколько раз."
    )
  case .to: FlagHelp(summary: "Предлагаемый новый срок")
  case .period: FlagHelp(summary: "Период показателя или соглашения")
  case .session: FlagHelp(summary: "Заседание, в протоколе которого это записано")
  case .onBehalf:
    FlagHelp(
      summary: "Внести то, что другая Сторона сообщила",
      details:
        "Сообщённое на бумаге стоит в вашем журнале, под вашим именем, и требует `--evidence`."
    )
  case .by:
    FlagHelp(
      summary: "Ваша Сторона и ваше имя или отдел",
      details: "Без него: `by = PARTY/PERSON` в настройках. Для просмотра достаточно Стороны."
    )
  case .yes: FlagHelp(summary: "Сделать без вопроса")
  case .parties: FlagHelp(summary: "Стороны, например `UZ,RU`")
  case .title: FlagHelp(summary: "Название соглашения")
  case .languages:
    FlagHelp(summary: "Его языки, например `en,ru,uz`", details: "На первом из них названия.")
  case .roadmaps:
    FlagHelp(
      summary: "Ваша папка с соглашениями",
      details: "Без него: ближайшая папка `Roadmaps`, здесь или выше."
    )
  case .now:
    FlagHelp(
      summary: "Действовать, как в этот день или момент",
      details: "День, например `2026-11-23`, или `2026-11-23T10:00:00Z` (UTC)."
    )
  case .lang:
    FlagHelp(
      summary: "Язык: `en`, `ru`, `uz` или `uz-Cyrl`",
      details: "И названий тоже. Чего нет на этом языке, показывается на первом языке соглашения."
    )
  case .color:
    FlagHelp(
      summary: "Цвет: `auto`, `always` или `never`",
      details: "`auto` означает: на терминале, если не задана `NO_COLOR`."
    )
  case .width:
    FlagHelp(
      summary: "Строки не шире `N` колонок",
      details: "Без него: ширина терминала или 80."
    )
  case .all: FlagHelp(summary: "Показать изменения заметок и оформления тоже")
  case .exitCode:
    FlagHelp(
      summary: "Код завершения 1, если что-то изменилось",
      details: "Заметки и оформление учитываются только с `--all`."
    )
  case .failOn:
    FlagHelp(
      summary: "Наименьшее изменение, которое считает `--exit-code`",
      details: "Включает `--exit-code`."
    )
  case .allowConflicts:
    FlagHelp(
      summary: "Сравнивать и файлы с открытыми разногласиями",
      details: "Сравниваются поля без `?`; открытые варианты перечислены первыми."
    )
  case .plain:
    FlagHelp(
      summary: "Без команды: построчный интерфейс",
      details: "Нумерованные списки и по одному вопросу, для программ чтения с экрана."
    )
  case .help: FlagHelp(summary: "Показать справку; после команды её страницу")
  case .version: FlagHelp(summary: "Показать версию программы")
  }
}
