internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
package import Terminal

// The Russian words of commands. They are ours and want a native reader.

extension CommandPhrase {
  package var russian: TerminalText {
    switch self {
    case .adopted(let name): "\(name): текст принят и остаётся как есть."
    case .notTidy(let name): "\(name): не упорядочен."
    case .tidyNow(let name): "\(name): упорядочен."
    case .practiceCopied(let name):
      """
      Учебное соглашение скопировано в \(name). Города в нём вымышлены; записи в нём никого не \
      касаются. Начните так: `roadmap list --roadmaps \(name)`, затем \
      `roadmap confirm EDU-3 --by UZ/me --roadmaps \(name)`.
      """
    case .draftMade(let folder, let agreement):
      """
      Создан \(folder)/draft.roadmap. Откройте его в редакторе и впишите свои мероприятия; всё ли \
      верно, скажет `roadmap check \(agreement)`.
      """
    case .askName: "Имя соглашения, например `tashkent-kazan`:"
    case .askParties: "Стороны, краткими обозначениями, например `UZ,RU`:"
    case .askPeriod: "Его период, например `2027..2028`:"
    case .restored(let name, let lines):
      "\(name): \(.russianForm(lines, "восстановлена", "восстановлены", "восстановлено")) \(.counted(lines, "строка", "строки", "строк"))"
    case .nothingLost: "Всё, что записано на этом компьютере, есть в журналах."
    case .moreNotShown(let count):
      "Ещё \(count) не показано; исправьте первые и проверьте снова."
    case .nothingFits: "Ничего не подходит."
    case .statusWord(let word): "Все с таким состоянием: `roadmap list is:\(word)`"
    case .nothingCurrentFits: "Из действующего ничего не подходит."
    case .endedUnfinished(let names):
      "Закончились, не всё выполнено (срока больше нет): \(names). Показать: `roadmap list AGREEMENT`."
    case .endedNotListed(let names):
      "Срок истёк, не перечислены: \(names). Назовите одно, чтобы увидеть его."
    case .pageInEnglish: "Эта страница пока есть только на английском языке."
    case .locksUnsupported:
      "Эта файловая система не знает блокировок; пусть в тот же момент никто другой не вносит записи."
    case .zeroBytesCut(let count, let name):
      "После сбоя в конце \(name) оставалось \(.counted(count, "нулевой байт", "нулевых байта", "нулевых байтов")); они удалены."
    case .lastLineEnded(let name): "У последней строки \(name) не было окончания; оно добавлено."
    case .journalReplaced(let name):
      "Другая программа тем временем заменила \(name); в новом файле строки есть."
    case .putBack(let lines, let name):
      "Из \(name) \(.russianForm(lines, "исчезла", "исчезли", "исчезло")) \(.counted(lines, "внесённая ранее строка; она возвращена", "внесённые ранее строки; они возвращены", "внесённых ранее строк; они возвращены"))."
    }
  }
}

extension EchoPhrase {
  package var russian: TerminalText {
    switch self {
    case .speaker(let party, let author):
      "\(party)\(author.map { " (внесено Стороной \($0))" } ?? "")"
    case .begun(let subject, let party, let day):
      "\(subject): начало работы, \(party)\(day.map { ", \(shown($0))" } ?? "")."
    case .done(let subject, let party, let day, let late, let outcome):
      "\(subject): заявлено об исполнении, \(party)\(day.map { ", \(shown($0))" } ?? "")\(russianTiming(late))\(russian(outcome))."
    case .claimConfirmed(let subject, let party, let other, let day, let outcome):
      "\(party) подтверждает: \(other) исполнила \(subject) \(shown(day))\(russian(outcome))."
    case .claimDisputed(let subject, let party, let other, let day):
      "\(party) возражает против заявления \(other) об исполнении \(subject) \(shown(day)); очередь за \(other)."
    case .proposalAgreed(let proposal, let subject, let party):
      "\(party) соглашается с предложением \(russian(proposal, subject))."
    case .proposalDisputed(let proposal, let subject, let party):
      "\(party) возражает против предложения \(russian(proposal, subject)); всё остаётся как было."
    case .answered(let subject, let party): "Ответ \(party) по \(subject) внесён."
    case .proposed(let verb, let subject, let target, let party, let others):
      "\(party) предлагает: \(russian(verb)) \(subject)\(target.map { " на \($0)" } ?? ""); вступит в силу после согласия \(others.joined(separator: " и "))."
    case .staysCancelled(let subject):
      "\(subject) снят и остаётся таким, пока все Стороны не признают его выполненным."
    case .risk(let subject, let party):
      "\(subject): \(party) заявляет о риске, до следующего отчёта или `done` по этому пункту."
    case .report(let subject, let party): "Отчёт \(party) по \(subject) внесён."
    case .note(let subject, let party): "Примечание \(party) по \(subject) внесено."
    case .measured(let subject, let value, let period, let party, let verdict):
      "\(subject): \(value) за \(period), по данным \(party)\(russian(verdict))."
    case .takenBack(let subject): "Отозвано по \(subject)."
    case .undone(let verb, let subject, let day, let id, let surface):
      "Отозвано: `\(word(verb))` по \(subject) от \(shown(day)). Вернуть: "
        + (surface == .shell ? "`roadmap undo \(id)`." : "`u` на этой строке журнала.")
    case .adopted(let subject, let party): "\(subject): текст принят, \(party)."
    case .totals(let done, let of, let area):
      "По направлению \(area) выполнено \(done) из \(of) \(.russianForm(of, "мероприятия", "мероприятий", "мероприятий"))."
    case .notInForce: "Эта редакция не действует."
    case .undoTakesBack(let count, let surface):
      "Отозвать \(count == 1 ? "запись" : "эти записи"): \(call(.undo, on: surface))."
    }
  }

  private func russian(_ verb: Verb) -> TerminalText {
    switch verb {
    case .postpone: "перенести срок"
    case .suspend: "приостановить"
    case .resume: "возобновить"
    case .cancel: "снять с исполнения"
    case .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
      "`\(word(verb))`"
    }
  }

  /// `RU от 2026-08-12: снять с исполнения ENV-5`.
  private func russian(_ proposal: EchoProposal, _ subject: TerminalText) -> TerminalText {
    "\(proposal.party) от \(shown(proposal.day)): \(russian(proposal.verb)) \(subject)\(proposal.target.map { " на \($0)" } ?? "")"
  }

  private func russianTiming(_ late: Int?) -> TerminalText {
    guard let late else { return "" }
    return late <= 0 ? ", в срок" : ", с опозданием на \(.counted(late, "день", "дня", "дней"))"
  }

  private func russian(_ outcome: [EchoOutcome]) -> TerminalText {
    outcome.map { part -> TerminalText in
      switch part {
      case .completed: "; выполнено"
      case .halves(let done, let of):
        "; выполнено \(done) из \(of) \(.russianForm(of, "половины", "половин", "половин"))"
      case .waitsForConfirmation(let names):
        "; ожидается подтверждение \(names.joined(separator: " и "))"
      case .waits(let names): "; очередь за \(names.joined(separator: " и "))"
      }
    }
    .joined(separator: "")
  }

  private func russian(_ verdict: IndicatorStatus.Verdict?) -> TerminalText {
    switch verdict {
    case .reached: "; цель достигнута"
    case .onCourse: "; по плану"
    case .behind: "; отставание от цели"
    case .recorded, nil: ""
    }
  }
}

extension DoctorPhrase {
  package var russian: TerminalText {
    switch self {
    case .fine: "верно"
    case .remark: "замечание"
    case .wrong: "ошибка"
    case .program: "программа"
    case .identity: "кто вы"
    case .configuration: "настройки"
    case .outbox: "копии записей"
    case .roadmaps: "папка"
    case .agreement: "соглашение"
    case .journal: "журнал"
    case .git: "git"
    case .locale: "кодировка"
    case .terminal: "терминал"
    case .today: "сегодня"
    case .noneYet(let name): "ещё нет, место: \(name)"
    case .configurationUnreadable(let name): "\(name) нельзя прочесть"
    case .lookAtFile: "Проверьте, обычный ли это файл."
    case .lineUnreadable(let line): "строка \(line) — не `key = value`"
    case .writeIdentity: "Напишите `by = UZ/secretariat`."
    case .keyUnknown(let line, let key): "строка \(line) задаёт \(key), такого ключа нет"
    case .keysThereAre: "Есть `by` и `lang`."
    case .keyRepeated(let line, let key): "строка \(line) снова задаёт \(key)"
    case .lastCounts: "Оставьте одну; действует последняя."
    case .noAgreements: "папка с соглашениями не найдена"
    case .howToBegin:
      "`roadmap practice` копирует учебное соглашение; `roadmap new` начинает ваше собственное."
    case .agreementUnreadable(let name): "\(name) нельзя прочесть"
    case .checkSaysWhy(let name): "Причину назовёт `roadmap check \(name)`."
    case .agreementFound(let name, let version, let isInForce, let texts, let journals, let events):
      "\(name): \(version.map { "v\($0)" } ?? "проект"), \(isInForce ? "действует" : "не действует"), \(.counted(texts, "текст", "текста", "текстов")), \(.counted(journals, "журнал", "журнала", "журналов")), \(.counted(events, "запись", "записи", "записей"))"
    case .linesLost(let name, let count):
      "\(name): \(.russianForm(count, "пропала", "пропали", "пропало")) \(.counted(count, "строка", "строки", "строк")), внесённых на этом компьютере"
    case .healPutsBack: "Их вернёт `roadmap heal`."
    case .journalNotComparable(let name): "\(name) нельзя сверить с тем, что записано здесь"
    case .gitMissing: "не найден; чтобы вносить записи и читать, он не нужен"
    case .gitNotSetUp(let path):
      "\(path); в этой копии `git diff` показывает соглашения простыми строками"
    case .installForGit: "Чтобы он показывал изменения, выполните `roadmap git-install`."
    case .localeNotUTF8: "не UTF-8, кириллица может не показываться"
    case .setLocale: "Задайте `LANG` с UTF-8, например `C.UTF-8`."
    case .columns(let count): .counted(count, "колонка", "колонки", "колонок")
    case .noTerminal: "нет (вывод в файл или канал)"
    case .allIsWell: "Всё в порядке."
    case .thingsWrong(let count):
      "\(.russianForm(count, "Найдена", "Найдены", "Найдено")) \(.counted(count, "ошибка", "ошибки", "ошибок"))."
    }
  }
}
