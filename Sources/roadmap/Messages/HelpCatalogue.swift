package import RoadmapReports
package import RoadmapStore
package import Terminal

/// The words on the help page of one command, in the order of its row.
package struct CommandHelp {
  package var summary: String
  package var operands: [String] = []
  package var details: [String] = []
  /// Of each example, what it does.
  package var examples: [String]
}

/// The words for one flag.
package struct FlagHelp {
  package var summary: String
  package var details: String = ""
}

/// The same in Uzbek, before a script is chosen.
struct UzbekCommandHelp {
  var summary: UzbekText
  var operands: [UzbekText] = []
  var details: [UzbekText] = []
  var examples: [UzbekText]

  func help(in script: UzbekScript) -> CommandHelp {
    func text(_ words: UzbekText) -> String { words.text(in: script).description }
    return CommandHelp(
      summary: text(summary),
      operands: operands.map(text),
      details: details.map(text),
      examples: examples.map(text)
    )
  }
}

/// The words for a command; those in English stand in its row.
package func help(of command: CommandName, in language: InterfaceLanguage) -> CommandHelp {
  switch language {
  case .english:
    let row = row(of: command)
    return CommandHelp(
      summary: row.summary,
      operands: row.operands.map(\.meaning),
      details: row.details,
      examples: row.examples.map(\.meaning)
    )
  case .russian: return russianHelp(of: command)
  case .uzbekLatin: return uzbekHelp(of: command).help(in: .latin)
  case .uzbekCyrillic: return uzbekHelp(of: command).help(in: .cyrillic)
  }
}

/// The words for a flag; those in English stand in its row.
package func help(of flag: FlagName, in language: InterfaceLanguage) -> FlagHelp {
  func uzbek(_ script: UzbekScript) -> FlagHelp {
    let (summary, details) = uzbekHelp(of: flag)
    return FlagHelp(
      summary: summary.text(in: script).description,
      details: details.text(in: script).description
    )
  }
  switch language {
  case .english: return FlagHelp(summary: row(of: flag).summary, details: row(of: flag).details)
  case .russian: return russianHelp(of: flag)
  case .uzbekLatin: return uzbek(.latin)
  case .uzbekCyrillic: return uzbek(.cyrillic)
  }
}

/// What stands on every help page.
package enum HelpPhrase: InterfacePhrase {
  case program
  case howToCall
  case wordsAndFlags
  case group(CommandGroup)
  case commonFlags
  case commonFlagsElsewhere
  case flags
  case example
  case examples
  case exitCodes
  case exitCode(ExitCode)
  case moreHelp
  case variable(ProcessVariable)
}

extension HelpPhrase {
  package var english: TerminalText {
    switch self {
    case .program:
      """
      roadmap follows what two institutions have agreed to do together: what is due, who does it \
      and by when. The agreements are plain text files that you can read, sign and send.
      """
    case .howToCall: "How to call it"
    case .wordsAndFlags: "[WORDS AND FLAGS]"
    case .group(let group): TerminalText(escaping: group.title)
    case .commonFlags: "Flags that go with every command"
    case .commonFlagsElsewhere:
      "Flags that go with every command, such as `--roadmaps DIR`, are listed by `roadmap help`."
    case .flags: "Flags"
    case .example: "Example"
    case .examples: "Examples"
    case .exitCodes: "Exit codes, for scripts"
    case .exitCode(let code): TerminalText(escaping: code.meaning)
    case .moreHelp:
      """
      `roadmap help COMMAND` says more about a command. `roadmap help format` shows how to write \
      an agreement.
      """
    case .variable(let variable): "The variable \(variable) does the same."
    }
  }

  package var russian: TerminalText {
    switch self {
    case .program:
      """
      `roadmap` следит за тем, о чём договорились два учреждения: что предстоит исполнить, кто \
      исполняет и к какому сроку. Соглашения — обычные текстовые файлы, их можно читать, \
      подписывать и пересылать.
      """
    case .howToCall: "Как вызывать"
    case .wordsAndFlags: "[СЛОВА И КЛЮЧИ]"
    case .group(let group):
      switch group {
      case .see: "Посмотреть соглашения"
      case .record: "Записать, что произошло"
      case .files: "Работать с файлами"
      case .tool: "Получить помощь"
      case .hidden: ""
      }
    case .commonFlags: "Ключи, которые подходят к каждой команде"
    case .commonFlagsElsewhere:
      "Ключи, которые подходят к каждой команде, например `--roadmaps DIR`, перечисляет `roadmap help`."
    case .flags: "Ключи"
    case .example: "Пример"
    case .examples: "Примеры"
    case .exitCodes: "Коды завершения, для сценариев"
    case .exitCode(let code):
      switch code {
      case .success: "Всё прошло хорошо"
      case .findings: "В файлах что-то найдено: ошибка или неупорядоченный файл"
      case .failed: "Выполнить не удалось; ничего не изменено"
      case .changedByOthers: "Файл изменил кто-то другой; поверх ничего не записано"
      case .unconfirmed:
        """
        Не подтверждено: запись могла попасть на диск или нет, либо она там, но показать её не \
        удалось
        """
      case .brokenPipe:
        "Программа, которая должна была читать вывод, завершилась раньше; сделанное остаётся"
      }
    case .moreHelp:
      """
      Подробнее о команде: `roadmap help COMMAND`. Как написать соглашение, показывает \
      `roadmap help format`.
      """
    case .variable(let variable): "То же делает переменная `\(variable)`."
    }
  }

  package var uzbek: UzbekText {
    switch self {
    case .program:
      "`roadmap` ikki muassasa nima qilishga kelishganini kuzatib boradi: nimani bajarish kerak, kim bajaradi va qaysi muddatda. Bitimlar oddiy matn fayllari, ularni oʻqish, imzolash va yuborish mumkin."
    case .howToCall: "Qanday chaqiriladi"
    case .wordsAndFlags: "[SOʻZLAR VA KALITLAR]"
    case .group(let group):
      switch group {
      case .see: "Bitimlarni koʻrish"
      case .record: "Nima boʻlganini yozish"
      case .files: "Fayllar bilan ishlash"
      case .tool: "Yordam olish"
      case .hidden: UzbekText()
      }
    case .commonFlags: "Har bir buyruqqa toʻgʻri keladigan kalitlar"
    case .commonFlagsElsewhere:
      "Har bir buyruqqa toʻgʻri keladigan kalitlarni, masalan `--roadmaps DIR`, `roadmap help` koʻrsatadi."
    case .flags: "Kalitlar"
    case .example: "Misol"
    case .examples: "Misollar"
    case .exitCodes: "Tugash kodlari, skriptlar uchun"
    case .exitCode(let code):
      switch code {
      case .success: "Hammasi yaxshi oʻtdi"
      case .findings: "Fayllarda biror narsa topildi: xato yoki tartibga solinmagan fayl"
      case .failed: "Bajarib boʻlmadi; hech narsa oʻzgarmadi"
      case .changedByOthers: "Faylni boshqa kishi oʻzgartirgan; ustiga yozilmadi"
      case .unconfirmed:
        "Tasdiqlanmagan: diskda bor ham, yoʻq ham boʻlishi mumkin yoki diskda bor, lekin koʻrsatib boʻlmadi"
      case .brokenPipe:
        "Natijani oʻqishi kerak boʻlgan dastur oldinroq tugadi; bajarilgani saqlanadi"
      }
    case .moreHelp:
      "Buyruq haqida batafsil: `roadmap help COMMAND`. Bitim qanday yozilishini `roadmap help format` koʻrsatadi."
    case .variable(let variable):
      "`\(TerminalText(escaping: variable.rawValue))` oʻzgaruvchisi ham shuni qiladi."
    }
  }
}
