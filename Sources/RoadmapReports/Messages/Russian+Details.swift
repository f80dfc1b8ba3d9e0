import RoadmapModel
import RoadmapSyntax
import Terminal

// Russian words for the parts of problems: misplaced headings, IDs, unknown fields, times.

func russianMessage(
  of misplacement: AgreementProblem.Misplacement,
  _ keyword: String
) -> TerminalText {
  switch misplacement {
  case .beforeAgreement: "`\(.quoted(keyword))` стоит перед заголовком `agreement`"
  case .partyAfterItems: "Сторона названа после направления"
  case .clauseBetweenItems: "положение стоит между направлениями"
  case .activityOutsideArea: "это мероприятие не относится ни к одному направлению"
  case .milestoneOutsideActivity: "этот этап не относится ни к одному мероприятию"
  }
}

func russianRemedy(of misplacement: AgreementProblem.Misplacement) -> TerminalText {
  switch misplacement {
  case .beforeAgreement: "Поставьте заголовок `agreement` первым."
  case .partyAfterItems: "Назовите все Стороны до первого направления."
  case .clauseBetweenItems: "Поставьте положения сразу после Сторон или в конце файла."
  case .activityOutsideArea: "Напишите над ним строку `area ID  Title`."
  case .milestoneOutsideActivity: "Поставьте его под мероприятием, частью которого он является."
  }
}

func russianWording(
  of problem: ItemIDProblem,
  _ context: ProblemContext
) -> ProblemWording {
  let rule: TerminalText =
    "Обозначение состоит из латинской буквы и следующих за ней латинских букв, цифр, `-` и `.`, например `MON-1`."
  switch problem {
  case .empty: return ProblemWording("здесь не хватает обозначения", rule)
  case .doesNotStartWithLetter:
    return ProblemWording("обозначение `\(context.marked)` начинается не с латинской буквы", rule)
  case .notAllowed:
    return ProblemWording("`\(context.marked)` не может стоять в обозначении", rule)
  case .endsWithPunctuation:
    return ProblemWording(
      "обозначение `\(context.marked)` оканчивается не буквой и не цифрой",
      rule
    )
  case .tooLong(let bytes):
    return ProblemWording(
      "в этом обозначении \(.counted(bytes, "знак", "знака", "знаков")); допустимо не более 64",
      rule
    )
  }
}

func russianWording(
  ofUnknownField hint: AgreementProblem.FieldHint?,
  _ context: ProblemContext
) -> ProblemWording {
  let message: TerminalText = "поля `\(context.marked)` не существует"
  switch hint {
  case .name(let name):
    return ProblemWording(message, .russianSuggestion(name))
  case .heading(let keyword):
    let word: TerminalText = .quoted("\(keyword.spelling)")
    return ProblemWording(
      "`\(word)` — заголовок, двоеточия у него нет",
      "Напишите `\(word) ID  Title`."
    )
  case .language:
    return ProblemWording(
      message,
      "Если это язык, добавьте его в `languages` соглашения."
    )
  case .lookAlike(let scalar, let meant):
    return ProblemWording(
      "поля `\(context.marked)` не существует: в нём стоит \(.named(scalar))",
      "\(.russianSuggestion(meant)) Имена набираются латинскими буквами."
    )
  case nil:
    return ProblemWording(
      message,
      "Поля перечисляет `roadmap help format`; имя, начинающееся с `x-`, — ваше собственное."
    )
  }
}

func russianWording(ofMissing field: FieldName) -> ProblemWording {
  switch field {
  case .version: ProblemWording("у соглашения нет поля `version`", "Напишите `version: 1`.")
  case .languages:
    ProblemWording(
      "у соглашения нет поля `languages`",
      "Перечислите языки, начиная с первого: `languages: ru, uz`."
    )
  case .period:
    ProblemWording(
      "у соглашения нет поля `period`",
      "Напишите, с какого и по какой день оно действует: `period: 2025-07-30..2026-12-31`."
    )
  case .authentic, .prevails, .signed, .inForce, .amends, .succeeds, .basis, .original, .source,
    .onExpiry, .confirmation, .reporting, .note, .short, .contact, .number, .due, .owner, .with,
    .theme, .kind, .result, .form, .funding, .after, .replaces, .unit, .baseline, .target, .by,
    .direction:
    ProblemWording("не хватает поля `\(.quoted("\(field.spelling)"))`")
  }
}

/// Russian words for a value about time that cannot be read.
func russianWording(
  of problem: DeadlineProblem,
  meant: String?,
  _ context: ProblemContext
) -> ProblemWording {
  let message = russianMessage(of: problem, context)
  if let meant { return ProblemWording(message, "Напишите `\(.quoted(meant))`.") }
  return ProblemWording(message, russianRemedy(of: problem))
}

private func russianMessage(
  of problem: DeadlineProblem,
  _ context: ProblemContext
) -> TerminalText {
  switch problem {
  case .empty: "здесь не хватает срока"
  case .unreadable: "этот срок нельзя прочесть"
  case .winter(let year):
    "зима \(year) неоднозначна: под ней понимали и январь–март, и декабрь–февраль"
  case .noSuchMonth(_, let month): "месяца \(month) не бывает"
  case .noSuchDay(let year, let month, let day):
    "в календаре нет дня \(.date(year, month, day))"
  case .yearOutOfRange(let year): "год \(year) не читается; годы идут с 1900 по 2199"
  case .reversedSpan: "этот промежуток кончается раньше, чем начинается"
  case .openSpan: "у срока должен быть конец; без конца может быть только период соглашения"
  case .listNotAscending(let period):
    "\(.quoted(period.canonicalText)) кончается раньше предыдущего периода"
  case .listRepeats(let period): "\(.quoted(period.canonicalText)) уже стоит в перечне"
  case .spanInList: "в перечне сроков стоят отдельные периоды, а не промежутки"
  case .listTooLong(let limit), .numberTooLarge(let limit): "больше \(limit) не читается"
  case .numberIsZero: "числа считаются с 1"
  case .byDayNeedsYears: "`by` с месяцем и днём ставится только при `every year`"
  case .noSuchDayOfYear(let month, let day): "в календаре нет дня \(month)-\(day)"
  case .digitNotASCII(let scalar): "цифра \(.named(scalar)) не входит в число цифр от 0 до 9"
  case .unreadableID: "`\(context.marked)` не оканчивается обозначением"
  }
}

private func russianRemedy(of problem: DeadlineProblem) -> TerminalText {
  switch problem {
  case .empty, .unreadable:
    "Напишите день (`2026-03-31`), месяц (`2026-03`), `2026-Q1`, `2026-H1`, год, `by` и одно из этого, `every quarter`, `ongoing` или `to be agreed`; всё это показывает `roadmap help format`."
  case .winter(let year):
    "Напишите месяцы, например `\(year)-01..\(year)-03` или `\(year)-12`."
  case .noSuchMonth, .noSuchDay, .noSuchDayOfYear: "Сверьте дату с подписанным текстом."
  case .yearOutOfRange: "Проверьте год."
  case .reversedSpan: "Поставьте первым то, что раньше."
  case .openSpan: "Напишите, когда он кончается, или `ongoing`."
  case .listNotAscending, .listRepeats: "Расположите периоды по порядку, каждый один раз."
  case .spanInList: "Напишите каждый период отдельно или используйте `every …`."
  case .listTooLong, .numberTooLarge: "Используйте `every …` или меньшее число."
  case .numberIsZero: "Напишите 1 или больше."
  case .byDayNeedsYears: "Напишите `every year by 03-31` или уберите день."
  case .digitNotASCII: "Наберите цифры от 0 до 9."
  case .unreadableID: "Напишите `within 30 days of MON-1`."
  }
}

func russianWording(of problem: ScheduleProblem) -> ProblemWording {
  switch problem {
  case .recurringWithoutEnd:
    ProblemWording(
      "у соглашения нет конца, и повторение было бы бесконечным",
      "Напишите, до каких пор: `every year in 2026..2030`."
    )
  case .noOccurrence(let span):
    ProblemWording(
      "ни один такой период не кончается в пределах \(.quoted(span.canonicalText))",
      "Проверьте ритм и годы: исполнять было бы нечего."
    )
  }
}

func russianReason(of ambiguity: PhraseAmbiguity) -> TerminalText {
  switch ambiguity {
  case .winter: "зима начинается в одном году, а кончается в следующем"
  case .noYear: "год не назван"
  case .before: "включая последний день или нет"
  case .fiscalYear: "один бюджетный год или два календарных"
  case .fiscalYearOrMonth: "бюджетный год или месяц"
  case .dayOrMonthFirst: "сначала день или сначала месяц"
  case .dateAndOngoing: "и день, и «постоянно»"
  case .agreementUnknown: "это зависит от окончания соглашения"
  case .noEnd: "конец не назван"
  }
}

extension TerminalText {
  /// What was perhaps meant: `Возможно, имелось в виду ...`.
  static func russianSuggestion(_ word: String, _ ending: TerminalText = "") -> TerminalText {
    "Возможно, имелось в виду `\(quoted(word))\(ending)`?"
  }
}
