internal import RoadmapReports
package import Terminal

/// What `git-install` did, a line each; a name stands between backticks.
enum GitPhrase: InterfacePhrase {
  case attributesWritten(TerminalText)
  case attributesThere(TerminalText)
  case settingsWritten(Int)
  case settingsThere
  case next

  var english: TerminalText {
    switch self {
    case .attributesWritten(let name): "\(name) written; commit it."
    case .attributesThere(let name): "\(name) is as it should be."
    case .settingsWritten(let count):
      "\(.counted(count, "setting", "settings")) of this clone written."
    case .settingsThere: "The settings of this clone are as they should be."
    case .next:
      "`git diff` compares agreements as they are read. Run this once in every other clone."
    }
  }

  var russian: TerminalText {
    switch self {
    case .attributesWritten(let name): "Записан \(name); внесите его в `git`."
    case .attributesThere(let name): "\(name) уже таков, каким должен быть."
    case .settingsWritten(let count):
      "В этой копии \(.russianForm(count, "записана", "записаны", "записано")) \(.counted(count, "настройка", "настройки", "настроек"))."
    case .settingsThere: "Настройки этой копии уже таковы, какими должны быть."
    case .next:
      "`git diff` сравнивает соглашения так, как их читают. Выполните это один раз в каждой другой копии."
    }
  }

  var uzbek: UzbekText {
    switch self {
    case .attributesWritten(let name): "\(name) yozildi; uni `git` ga kiriting."
    case .attributesThere(let name): "\(name) allaqachon toʻgʻri."
    case .settingsWritten(let count): "Bu nusxaning \(count) ta sozlamasi yozildi."
    case .settingsThere: "Bu nusxaning sozlamalari allaqachon toʻgʻri."
    case .next:
      "`git diff` bitimlarni ular oʻqiladigan holda solishtiradi. Buni boshqa har bir nusxada bir marta bajaring."
    }
  }
}

/// Why a clone was not set up; a name stands between backticks.
package enum GitProblem: Hashable, Sendable {
  case missing
  case noRepository(folder: TerminalText)
  /// A setting that git did not take.
  case refused(setting: TerminalText)

  var english: UsageMessage {
    switch self {
    case .missing:
      UsageMessage(wrong: "there is no `git` in the folders of PATH", remedy: "Install it first.")
    case .noRepository(let folder):
      UsageMessage(
        wrong: "\(folder) is in no git repository; nothing was changed",
        remedy: "`git init` makes one."
      )
    case .refused(let setting):
      UsageMessage(
        wrong: "git did not take the setting \(setting)",
        remedy: "Look whether the configuration of the repository can be written."
      )
    }
  }

  var russian: UsageMessage {
    switch self {
    case .missing:
      UsageMessage(wrong: "в папках из `PATH` нет `git`", remedy: "Сначала установите его.")
    case .noRepository(let folder):
      UsageMessage(
        wrong: "\(folder) не лежит в репозитории `git`; ничего не изменено",
        remedy: "Репозиторий создаёт `git init`."
      )
    case .refused(let setting):
      UsageMessage(
        wrong: "`git` не принял настройку \(setting)",
        remedy: "Проверьте, можно ли писать в настройки репозитория."
      )
    }
  }

  var uzbek: UzbekMessage {
    switch self {
    case .missing:
      UzbekMessage(wrong: "`PATH` papkalarida `git` yoʻq", remedy: "Avval uni oʻrnating.")
    case .noRepository(let folder):
      UzbekMessage(
        wrong: "\(folder) hech bir `git` omborida emas; hech narsa oʻzgarmadi",
        remedy: "Omborni `git init` yaratadi."
      )
    case .refused(let setting):
      UzbekMessage(
        wrong: "`git` \(setting) sozlamasini qabul qilmadi",
        remedy: "Ombor sozlamalariga yozish mumkinligini tekshiring."
      )
    }
  }
}
