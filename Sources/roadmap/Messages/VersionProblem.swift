internal import RoadmapReports
internal import RoadmapStatus
internal import Terminal

/// Why a version was neither made nor adopted; a `String` is as somebody wrote it, a `name` stands
/// between backticks.
enum VersionProblem: Error {
  case agreementNotNamed([String], CommandName)
  // `amend`
  case draftExists(name: TerminalText, String)
  case amendment(AmendmentProblem, agreement: String)
  // `adopt`
  case nothingToAdopt(String, party: String)
  case severalToAdopt(String, [String])
  case alreadyAdopted(String, by: String)
  case numberWrong(String, stated: Int, expected: Int)
  case hasErrors(name: TerminalText, errors: Int, String)
  case baseOutdated(String, base: Int, latest: Int)
  case needsYes

  func message(in language: InterfaceLanguage) -> UsageMessage {
    switch language {
    case .english: english
    case .russian: russian
    case .uzbekLatin: uzbek.message(in: .latin)
    case .uzbekCyrillic: uzbek.message(in: .cyrillic)
    }
  }

  private var english: UsageMessage {
    switch self {
    case .agreementNotNamed(let names, let command):
      UsageMessage(
        wrong: "there are several agreements, and none is named",
        remedy: "Write one of them behind `roadmap \(command)`: \(quotedList(names))."
      )
    case .draftExists(let name, let agreement):
      UsageMessage(
        wrong: "there is \(name) already; nothing was changed",
        remedy: "Go on with it, adopt it with `roadmap adopt \(shown(agreement))`, or give it "
          + "another name first."
      )
    case .amendment(let problem, let agreement): englishMessage(for: problem, agreement)
    case .nothingToAdopt(let agreement, let party):
      UsageMessage(
        wrong: "\(quoted(agreement)) has nothing that \(shown(party)) has still to adopt",
        remedy: "`roadmap amend \(shown(agreement))` begins the next version."
      )
    case .severalToAdopt(let agreement, let names):
      UsageMessage(
        wrong: "several texts of \(quoted(agreement)) wait to be adopted",
        remedy: "Name one, such as `roadmap adopt \(shown(agreement)) \(shown(names[0]))`: "
          + "\(quotedList(names))."
      )
    case .alreadyAdopted(let version, let party):
      UsageMessage(
        wrong: "\(shown(party)) has adopted \(shown(version)) already",
        remedy: "`roadmap status` shows who has not."
      )
    case .numberWrong(let agreement, let stated, let expected):
      UsageMessage(
        wrong: "the draft of \(quoted(agreement)) says `version: \(stated)`, and the next version "
          + "is \(expected)",
        remedy: "Write `version: \(expected)` into it, and look what it amends."
      )
    case .hasErrors(let name, let errors, let agreement):
      UsageMessage(
        wrong: "\(name) has \(errors == 1 ? "1 error" : "\(errors) errors"); nothing was adopted",
        remedy: "Correct it first; `roadmap check \(shown(agreement))` shows everything."
      )
    case .baseOutdated(let agreement, let base, let latest):
      UsageMessage(
        wrong:
          "the draft of \(quoted(agreement)) amends v\(base), and v\(latest) was adopted since",
        remedy: "Put what is still wanted into a new draft: set this one aside, and "
          + "`roadmap amend \(shown(agreement))`."
      )
    case .needsYes:
      UsageMessage(
        wrong: "without a terminal nobody can be asked; nothing was adopted",
        remedy: "Read what changes, and run it again with `--yes`."
      )
    }
  }

  private var russian: UsageMessage {
    switch self {
    case .agreementNotNamed(let names, let command):
      UsageMessage(
        wrong: "соглашений несколько, и ни одно не названо",
        remedy: "Напишите одно из них после `roadmap \(command)`: \(quotedList(names))."
      )
    case .draftExists(let name, let agreement):
      UsageMessage(
        wrong: "\(name) уже есть; ничего не изменено",
        remedy: "Продолжайте его, примите его (`roadmap adopt \(shown(agreement))`) или сначала "
          + "дайте ему другое имя."
      )
    case .amendment(let problem, let agreement): russianMessage(for: problem, agreement)
    case .nothingToAdopt(let agreement, let party):
      UsageMessage(
        wrong: "в \(quoted(agreement)) нет ничего, что \(shown(party)) ещё не приняла",
        remedy: "`roadmap amend \(shown(agreement))` начинает следующую редакцию."
      )
    case .severalToAdopt(let agreement, let names):
      UsageMessage(
        wrong: "в \(quoted(agreement)) принятия ждут несколько текстов",
        remedy: "Назовите один, например `roadmap adopt \(shown(agreement)) \(shown(names[0]))`: "
          + "\(quotedList(names))."
      )
    case .alreadyAdopted(let version, let party):
      UsageMessage(
        wrong: "\(shown(party)) уже приняла \(shown(version))",
        remedy: "Кто ещё не принял, покажет `roadmap status`."
      )
    case .numberWrong(let agreement, let stated, let expected):
      UsageMessage(
        wrong: "в проекте \(quoted(agreement)) стоит `version: \(stated)`, а следующая редакция — "
          + "\(expected)",
        remedy: "Впишите `version: \(expected)` и проверьте, что он изменяет."
      )
    case .hasErrors(let name, let errors, let agreement):
      UsageMessage(
        wrong: "ошибок в \(name): \(errors); ничего не принято",
        remedy: "Сначала исправьте их; все покажет `roadmap check \(shown(agreement))`."
      )
    case .baseOutdated(let agreement, let base, let latest):
      UsageMessage(
        wrong: "проект \(quoted(agreement)) изменяет v\(base), а с тех пор принята v\(latest)",
        remedy: "Перенесите нужное в новый проект: отложите этот и выполните "
          + "`roadmap amend \(shown(agreement))`."
      )
    case .needsYes:
      UsageMessage(
        wrong: "без терминала спросить некого; ничего не принято",
        remedy: "Прочтите изменения и повторите с `--yes`."
      )
    }
  }

  private var uzbek: UzbekMessage {
    switch self {
    case .agreementNotNamed(let names, let command):
      UzbekMessage(
        wrong: "bitimlar bir nechta, birortasi ham nomlanmagan",
        remedy:
          "`roadmap \(shown(command.rawValue))` dan keyin bittasini yozing: \(quotedList(names))."
      )
    case .draftExists(let name, let agreement):
      UzbekMessage(
        wrong: "\(name) allaqachon bor; hech narsa oʻzgarmadi",
        remedy:
          "Uni davom ettiring, qabul qiling (`roadmap adopt \(shown(agreement))`) yoki avval boshqa nom bering."
      )
    case .amendment(let problem, let agreement): uzbekMessage(for: problem, agreement)
    case .nothingToAdopt(let agreement, let party):
      UzbekMessage(
        wrong: "\(quoted(agreement)): \(shown(party)) hali qabul qilmagan matn yoʻq",
        remedy: "`roadmap amend \(shown(agreement))` keyingi tahrirni boshlaydi."
      )
    case .severalToAdopt(let agreement, let names):
      UzbekMessage(
        wrong: "\(quoted(agreement)): bir nechta matn qabul qilinishini kutmoqda",
        remedy:
          "Bittasini nomlang, masalan `roadmap adopt \(shown(agreement)) \(shown(names[0]))`: \(quotedList(names))."
      )
    case .alreadyAdopted(let version, let party):
      UzbekMessage(
        wrong: "\(shown(party)) `\(shown(version))` tahririni allaqachon qabul qilgan",
        remedy: "Kim hali qabul qilmaganini `roadmap status` koʻrsatadi."
      )
    case .numberWrong(let agreement, let stated, let expected):
      UzbekMessage(
        wrong:
          "\(quoted(agreement)) loyihasida `version: \(stated)` yozilgan, keyingi tahrir esa \(expected)",
        remedy: "Unga `version: \(expected)` deb yozing va nimani oʻzgartirishini tekshiring."
      )
    case .hasErrors(let name, let errors, let agreement):
      UzbekMessage(
        wrong: "\(name): \(errors) ta xato bor; hech narsa qabul qilinmadi",
        remedy: "Avval ularni tuzating; hammasini `roadmap check \(shown(agreement))` koʻrsatadi."
      )
    case .baseOutdated(let agreement, let base, let latest):
      UzbekMessage(
        wrong:
          "\(quoted(agreement)) loyihasi `v\(base)` ni oʻzgartiradi, ammo undan keyin `v\(latest)` qabul qilingan",
        remedy:
          "Keraklisini yangi loyihaga oʻtkazing: bunisini olib qoʻying va `roadmap amend \(shown(agreement))` ni bajaring."
      )
    case .needsYes:
      UzbekMessage(
        wrong: "terminalsiz hech kimdan soʻrab boʻlmaydi; hech narsa qabul qilinmadi",
        remedy: "Oʻzgarishlarni oʻqing va `--yes` bilan qayta ishga tushiring."
      )
    }
  }
}

private func shown(_ text: String) -> TerminalText { TerminalText(escaping: text) }

// MARK: What stops an amendment

private func englishMessage(for problem: AmendmentProblem, _ agreement: String) -> UsageMessage {
  switch problem {
  case .nothingInForce(let highest):
    UsageMessage(
      wrong: "no version of \(quoted(agreement)) is in force",
      remedy: highest.map { "All sides adopt v\($0) first: `roadmap adopt \(shown(agreement))`." }
        ?? "Its draft becomes the first one: `roadmap adopt \(shown(agreement))`."
    )
  case .textChanged(let version):
    UsageMessage(
      wrong: "v\(version).roadmap of \(quoted(agreement)) is no longer the text that was adopted "
        + "[text-changed]",
      remedy: "Put the adopted text back first; `roadmap explain text-changed` says how."
    )
  case .disputed(let version):
    UsageMessage(
      wrong: "v\(version) of \(quoted(agreement)) is in dispute: the sides adopted different texts",
      remedy: "Agree on one file; each side then adopts it again: "
        + "`roadmap adopt \(shown(agreement)) v\(version)`."
    )
  case .versionMissing(let version):
    UsageMessage(
      wrong: "v\(version) of \(quoted(agreement)) was adopted, and its file is not in the folder "
        + "[version-missing]",
      remedy: "Put v\(version).roadmap back first; `roadmap explain version-missing` says how."
    )
  case .versionUnreadable(let version):
    UsageMessage(
      wrong: "v\(version).roadmap of \(quoted(agreement)) has no `version` that could be raised",
      remedy: "`roadmap check \(shown(agreement))` shows what is wrong with it."
    )
  case .wouldBreak:
    UsageMessage(
      wrong: "the draft of \(quoted(agreement)) would have errors that the text has not",
      remedy: "Nothing was made. This is a mistake in the program; please report it with the file."
    )
  }
}

private func russianMessage(for problem: AmendmentProblem, _ agreement: String) -> UsageMessage {
  switch problem {
  case .nothingInForce(let highest):
    UsageMessage(
      wrong: "ни одна редакция \(quoted(agreement)) не действует",
      remedy: highest.map {
        "Сначала все Стороны принимают v\($0): `roadmap adopt \(shown(agreement))`."
      } ?? "Первой станет её проект: `roadmap adopt \(shown(agreement))`."
    )
  case .textChanged(let version):
    UsageMessage(
      wrong: "v\(version).roadmap в \(quoted(agreement)) — уже не тот текст, который был принят "
        + "[text-changed]",
      remedy: "Сначала верните принятый текст; как — скажет `roadmap explain text-changed`."
    )
  case .disputed(let version):
    UsageMessage(
      wrong: "редакция v\(version) в \(quoted(agreement)) спорна: Стороны приняли разные тексты",
      remedy: "Договоритесь об одном файле; затем каждая Сторона примет его снова: "
        + "`roadmap adopt \(shown(agreement)) v\(version)`."
    )
  case .versionMissing(let version):
    UsageMessage(
      wrong: "редакция v\(version) соглашения \(quoted(agreement)) принята, а её файла в папке нет "
        + "[version-missing]",
      remedy: "Сначала верните v\(version).roadmap; как — скажет `roadmap explain version-missing`."
    )
  case .versionUnreadable(let version):
    UsageMessage(
      wrong: "в v\(version).roadmap соглашения \(quoted(agreement)) нет `version`, которую можно "
        + "увеличить",
      remedy: "Что с ней не так, покажет `roadmap check \(shown(agreement))`."
    )
  case .wouldBreak:
    UsageMessage(
      wrong: "в проекте \(quoted(agreement)) были бы ошибки, которых нет в тексте",
      remedy: "Ничего не создано. Это ошибка программы; сообщите о ней, приложив файл."
    )
  }
}

private func uzbekMessage(for problem: AmendmentProblem, _ agreement: String) -> UzbekMessage {
  switch problem {
  case .nothingInForce(let highest):
    UzbekMessage(
      wrong: "\(quoted(agreement)): amaldagi tahrir yoʻq",
      remedy: highest.map {
        "Avval barcha Tomonlar `v\($0)` ni qabul qiladi: `roadmap adopt \(shown(agreement))`."
      } ?? "Loyihasi birinchi tahrir boʻladi: `roadmap adopt \(shown(agreement))`."
    )
  case .textChanged(let version):
    UzbekMessage(
      wrong:
        "\(quoted(agreement)): `v\(version).roadmap` endi qabul qilingan matn emas `[text-changed]`",
      remedy:
        "Avval qabul qilingan matnni qaytaring; yoʻlini `roadmap explain text-changed` aytadi."
    )
  case .disputed(let version):
    UzbekMessage(
      wrong:
        "\(quoted(agreement)): `v\(version)` tahriri bahsli, Tomonlar turli matnlarni qabul qilgan",
      remedy:
        "Bitta faylga kelishing; soʻng har bir Tomon uni qayta qabul qiladi: `roadmap adopt \(shown(agreement)) v\(version)`."
    )
  case .versionMissing(let version):
    UzbekMessage(
      wrong: "\(quoted(agreement)): `v\(version)` tahriri qabul qilingan, ammo fayli jildda yoʻq "
        + "`[version-missing]`",
      remedy: "Avval `v\(version).roadmap` faylini qaytaring; yoʻlini "
        + "`roadmap explain version-missing` aytadi."
    )
  case .versionUnreadable(let version):
    UzbekMessage(
      wrong: "\(quoted(agreement)): `v\(version).roadmap` da oshiriladigan `version` yoʻq",
      remedy: "Nimasi notoʻgʻriligini `roadmap check \(shown(agreement))` koʻrsatadi."
    )
  case .wouldBreak:
    UzbekMessage(
      wrong: "\(quoted(agreement)) loyihasida matnda yoʻq xatolar paydo boʻlar edi",
      remedy: "Hech narsa yaratilmadi. Bu dastur xatosi; fayl bilan birga xabar bering."
    )
  }
}
