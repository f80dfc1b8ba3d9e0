internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

// The Russian words for what speaks against a recording. They are ours and want a native reader.

func russianMessage(
  for problem: RecordingProblem,
  on surface: Surface
) -> UsageMessage {
  switch problem {
  case .composition(let problem, let subject): russianMessage(for: problem, subject)
  case .finding(let problem, let subject): russianMessage(for: problem, subject)
  case .partyUnknown(let name, let parties):
    UsageMessage(
      wrong: "\(quoted(name)) — не Сторона этого соглашения",
      remedy: "Его Стороны: \(listed(parties))."
    )
  case .futureDay(let day, let today):
    UsageMessage(
      wrong: "день \(shown(day)) ещё не наступил",
      remedy: "Сегодня \(shown(today)). Внесите запись, когда это произойдёт."
    )
  case .textMissing(let verb):
    UsageMessage(
      wrong: "для `\(word(verb))` нужна причина",
      remedy: "Напишите её на любом языке: `--note \"...\"`."
    )
  case .nothingSaid:
    UsageMessage(wrong: "в этом примечании нет текста", remedy: "Напишите его: `--note \"...\"`.")
  case .toMissing:
    UsageMessage(
      wrong: "для `postpone` нужен новый срок",
      remedy: "Напишите его как в соглашении: `--to 2027-Q1`."
    )
  case .deadlinePast(let period, let today):
    UsageMessage(
      wrong: "\(quoted(period.canonicalText)) к \(shown(today)) уже прошёл",
      remedy: "Предложите срок, который ещё впереди, например `2027-Q1`."
    )
  case .periodAhead(let period, let today):
    UsageMessage(
      wrong: "\(quoted(period.canonicalText)) на \(shown(today)) ещё не начался",
      remedy: "Показатель вносят, когда он известен; чего хотят достичь, стоит в `target`."
    )
  case .evidenceMissing(let party):
    UsageMessage(
      wrong: "к сообщённому Стороной \(quoted(party)) нужен подтверждающий документ",
      remedy: "Приложите его: `--evidence letter.pdf`."
    )
  case .onBehalfOfOneself:
    UsageMessage(
      wrong: "`--for` называет вашу собственную Сторону",
      remedy: "Уберите его; он нужен для того, что другая Сторона сообщила на бумаге."
    )
  case .notAnOwner(let subject, let party, let owners):
    UsageMessage(
      wrong: "\(quoted(party)) — не исполнитель \(quoted(subject))",
      remedy:
        "Исполнитель: \(listed(owners)). Можно внести примечание: \(call(.note, on: surface))."
    )
  case .alreadyClaimed(let subject, let party, let day):
    UsageMessage(
      wrong: "\(quoted(party)) уже заявила об исполнении \(quoted(subject)), \(shown(day))",
      remedy:
        "Чтобы изменить, сначала отзовите запись: \(call(.undo, TerminalText(escaping: subject), on: surface))."
    )
  case .occurrenceUnknown(let subject, let known):
    UsageMessage(
      wrong: "такого срока у \(quoted(subject)) нет",
      remedy: known.isEmpty
        ? "Срок один; напишите обозначение без того, что следует за `@`."
        : "После `@` стоит одно из: \(listedToEnd(known))"
    )
  case .occurrenceNotOpen(let subject, let next, let opens, let verb):
    UsageMessage(
      wrong: "у \(quoted(subject)) не осталось наступивших сроков для `\(word(verb))`",
      remedy:
        "Следующий период начинается \(shown(opens)). Если нужен он, назовите его: `roadmap \(word(verb)) \(TerminalText(escaping: next))`."
    )
  case .noOccurrenceLeft(let subject, let verb):
    UsageMessage(
      wrong: "у \(quoted(subject)) не осталось сроков для `\(word(verb))`",
      remedy: "Назовите нужный, например `ID@2026`; их перечисляет `roadmap show`."
    )
  case .nothingToAnswer(let subject, let party):
    UsageMessage(
      wrong: "от другой Стороны по \(quoted(subject)) нет ничего, на что отвечать",
      remedy: "Для ответа \(quoted(party)) нужно заявление или предложение того же дня или раньше."
    )
  case .severalToAnswer(_, let candidates):
    UsageMessage(
      wrong: "ответа ждут несколько",
      remedy: "Назовите один: \(listedToEnd(candidates))"
    )
  case .severalMatters(let subject, let matters):
    UsageMessage(
      wrong: "по \(quoted(subject)) ответа ждёт не одно и то же",
      remedy: "Назовите нужное по обозначению записи: \(listed(matters))"
    )
  case .nothingUnanswered(let subject, let party, let candidates):
    UsageMessage(
      wrong: "\(quoted(party)) уже ответила на всё по \(quoted(subject))",
      remedy: "Чтобы ответить заново, назовите нужное: \(listedToEnd(candidates))"
    )
  case .alreadyAnswered(let subject, let verb):
    UsageMessage(
      wrong: "такой ответ по \(quoted(subject)) уже внесён",
      remedy: verb == .confirm
        ? "Чтобы всё же возразить: \(call(.dispute, on: surface))."
        : "Чтобы всё же согласиться: \(call(.confirm, on: surface))."
    )
  case .proposalOpen(let subject, let verb, let party):
    UsageMessage(
      wrong: "предложение \(quoted(party)) (`\(word(verb))`) по \(quoted(subject)) уже ждёт ответа",
      remedy:
        "Чтобы изменить, сначала отзовите его: \(call(.undo, TerminalText(escaping: subject), on: surface))."
    )
  case .sameProposalOfOther(let subject, let verb, let party):
    UsageMessage(
      wrong: "\(quoted(party)) уже предложила то же (`\(word(verb))`) по \(quoted(subject))",
      remedy: "Согласитесь: \(call(.confirm, TerminalText(escaping: subject), on: surface))."
    )
  case .notSuspended(let subject):
    UsageMessage(
      wrong: "\(quoted(subject)) не приостановлено",
      remedy: "Чтобы отозвать предложение приостановить: \(call(.undo, on: surface))."
    )
  case .nothingToUndo(let subject):
    UsageMessage(
      wrong: "отзывать нечего: записей вашей Стороны нет"
        + (subject.map { " по \(quoted($0))" } ?? ""),
      remedy: "Отозвать можно только строки собственного журнала."
    )
  case .undoOfAgreed(let subject, let verb):
    UsageMessage(
      wrong: "согласованное всеми Сторонами отозвать нельзя: `\(word(verb))` \(quoted(subject))",
      remedy: russianRemedy(verb, TerminalText(escaping: subject), on: surface)
    )
  case .undoOfUnknown(let id):
    UsageMessage(
      wrong: "в вашем журнале нет строки с обозначением \(quoted(id))",
      remedy: "Отозвать можно только строки собственного журнала."
    )
  }
}

private func russianRemedy(
  _ verb: Verb,
  _ subject: TerminalText,
  on surface: Surface
) -> TerminalText {
  switch verb {
  case .postpone:
    "Предложите другой срок: \(call(.postpone, "\(subject) --to PERIOD", on: surface))."
  case .suspend: "Предложите обратное: \(call(.resume, subject, on: surface))."
  case .resume: "Предложите обратное: \(call(.suspend, subject, on: surface))."
  case .cancel, .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
    "Для этого нужна новая редакция соглашения."
  }
}

private func russianMessage(
  for problem: CompositionProblem,
  _ subject: String
) -> UsageMessage {
  switch problem {
  case .characters(let problem):
    UsageMessage(
      wrong:
        "это не может стоять в журнале: \(wording(.syntax(problem), subject, in: .russian).message)",
      remedy: "Ничего не записано. Напишите без этого."
    )
  case .line(let problem): russianMessage(for: problem, subject)
  case .misread(let key):
    UsageMessage(
      wrong: "это значение `\(word(key))` не может стоять в журнале",
      remedy: "В нём есть ` | ` или слово с `=` после него. Используйте другое имя."
    )
  case .misreadText:
    UsageMessage(
      wrong: "это примечание не может стоять в журнале",
      remedy: "Напишите его одной строкой простого текста."
    )
  }
}

private func russianMessage(for problem: JournalProblem, _ subject: String) -> UsageMessage {
  let words = wording(problem, subject, in: .russian)
  return UsageMessage(
    wrong: problem.namesItsPlace ? words.message : "\(quoted(subject)): \(words.message)",
    remedy: words.remedy.isEmpty ? "Ничего не записано." : "Ничего не записано. \(words.remedy)"
  )
}
