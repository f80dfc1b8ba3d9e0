import RoadmapSyntax
import Terminal

/// Russian words for a problem of bytes and lines.
func russianWording(
  of problem: SyntaxProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .fileEmpty:
    ProblemWording(
      "файл пуст",
      "Соглашение начинается строкой `roadmap-format 1`. Если текст утрачен, восстановите его из копии."
    )
  case .fileTooLarge:
    ProblemWording(
      "файл больше 512 МиБ",
      "Разделите соглашение или выясните, чем заполнен файл."
    )
  case .encodingUTF16:
    ProblemWording(
      "файл в кодировке UTF-16, а не UTF-8",
      "Сохраните его заново в UTF-8: в Word или Блокноте выберите «Обычный текст» и кодировку UTF-8."
    )
  case .encodingInvalid:
    ProblemWording(
      "эти байты не являются UTF-8",
      "Сохраните файл в UTF-8 или наберите повреждённые знаки заново."
    )
  case .lineEndingsMixed:
    ProblemWording(
      "окончание этой строки не такое, как выше",
      "`roadmap fmt` ставит везде одинаковые окончания строк."
    )
  case .formatMissing:
    ProblemWording(
      "нет строки формата",
      "Первой строкой, не считая заметок, напишите `roadmap-format 1`."
    )
  case .formatVersion:
    ProblemWording(
      "эта программа не читает версию формата `\(context.marked)`",
      "Напишите `roadmap-format 1` или возьмите более новую программу `roadmap`."
    )
  case .formatTwice:
    ProblemWording(
      "строка формата стоит второй раз",
      "Удалите её; для двух соглашений нужны два файла."
    )
  case .controlCharacter("\r"):
    ProblemWording(
      "возврат каретки внутри строки",
      "Удалите его или закончите здесь строку: другие программы показали бы другой текст."
    )
  case .controlCharacter("\t"):
    ProblemWording(
      "табуляция внутри текста",
      "Поставьте пробелы; табуляция допустима только между словами формата."
    )
  case .controlCharacter("\0"):
    ProblemWording("знак \(.named("\0"))", "Удалите его; текста он не содержит.")
  case .controlCharacter(let scalar):
    ProblemWording(
      "управляющий знак \(.named(scalar))",
      "Удалите его; он воздействовал бы на терминал или принтер."
    )
  case .bidiControl(let scalar):
    ProblemWording(
      "знак направления письма \(.named(scalar))",
      "Удалите его; из-за него читатель видит не тот текст, который сохранён."
    )
  case .tagCharacter(let scalar):
    ProblemWording("невидимый знак-метка \(.named(scalar))", "Удалите его; его никто не видит.")
  case .noncharacter(let scalar):
    ProblemWording("\(.named(scalar)) не является знаком", "Удалите его.")
  case .invisibleCharacter(let scalar):
    ProblemWording(
      "невидимый знак \(.named(scalar))",
      "Удалите его, если письменность не требует его в этом месте."
    )
  case .combiningMarks(let count):
    ProblemWording(
      "\(.counted(count, "надстрочный знак", "надстрочных знака", "надстрочных знаков")) подряд; читается не более 30",
      "Удалите знаки; ни одной письменности столько не нужно."
    )
  case .mixedScripts(let scalar):
    ProblemWording(
      "в одном слове смешаны два алфавита: здесь стоит \(.named(scalar))",
      "Наберите слово заново одним алфавитом; эти буквы похожи, но различны."
    )
  case .lineTooLong(let bytes):
    ProblemWording(
      "длина этой строки \(.counted(bytes, "байт", "байта", "байт")); читается не более 65536",
      "Продолжите длинный текст на следующей строке после `|`."
    )
  case .lineUnreadable(let meant):
    if let meant {
      ProblemWording(
        "эту строку нельзя прочесть",
        "Возможно, имелся в виду заголовок `\(.quoted("\(meant.spelling)"))`?"
      )
    } else {
      ProblemWording(
        "эту строку нельзя прочесть",
        "Строка бывает заголовком (`activity ID  Title`), полем (`name: value`), текстом после `|` или заметкой после `#`."
      )
    }
  case .conflictMarker:
    ProblemWording(
      "система контроля версий оставила здесь конфликт",
      "Оставьте один из двух текстов между метками и удалите строки `<<<<<<<`, `=======` и `>>>>>>>`."
    )
  case .headingColon:
    ProblemWording(
      "у заголовка не бывает двоеточия",
      "Напишите обозначение, два пробела и название, без двоеточия."
    )
  case .headingWithoutID(let keyword):
    ProblemWording(
      "у этого заголовка нет обозначения",
      "Напишите `\(.quoted("\(keyword.spelling)")) ID  Title`; обозначение потом не меняется."
    )
  case .titleTooLong(let scalars):
    ProblemWording(
      "в этом названии \(.counted(scalars, "знак", "знака", "знаков")); читается не более 1000",
      "Сократите название, остальное перенесите в `note` или `result`."
    )
  case .textDetached:
    ProblemWording(
      "этот текст ничего не продолжает",
      "Текст после `|` стоит непосредственно под заголовком или текстовым полем, без пустой строки и заметки между ними."
    )
  case .alternativeUnreadable:
    ProblemWording(
      "этот вариант нельзя прочесть",
      "После Стороны напишите поле целиком, например `?RU due: 2026-03`, или `?RU removed`."
    )
  }
}
