import RoadmapModel
import RoadmapSyntax
import Terminal

// The Russian catalogue of findings: one exhaustive switch for each layer. The words are ours and
// want a native reader.

/// Russian words for a problem of an agreement file.
func russianWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .syntax(let problem): russianWording(of: problem, context)

  // MARK: Structure

  case .agreementMissing:
    ProblemWording(
      "в файле нет заголовка `agreement`",
      "Под строкой формата напишите `agreement ID  Title`."
    )
  case .agreementTwice:
    ProblemWording(
      "второй заголовок `agreement`; первый стоит \(context.russianPlace)",
      "В одном файле одно соглашение: перенесите это в отдельную папку."
    )
  case .headingMisplaced(let keyword, let misplacement):
    ProblemWording(
      russianMessage(of: misplacement, "\(keyword.spelling)"),
      russianRemedy(of: misplacement)
    )
  case .partiesMissing(let found):
    ProblemWording(
      found == 0 ? "в соглашении не названы Стороны" : "в соглашении названа только одна Сторона",
      "Для каждой Стороны напишите строку `party ID  Name` до первого направления."
    )
  case .tooManyParties: ProblemWording("больше 64 Сторон", "Читается не более 64.")
  case .tooManyLanguages: ProblemWording("больше 64 языков", "Читается не более 64.")
  case .tooManyActivities:
    ProblemWording("больше 1000000 мероприятий", "Разделите соглашение на несколько.")
  case .conflictOpen:
    ProblemWording(
      "Стороны это ещё не согласовали",
      "Оставьте один из вариантов полем выше и удалите строки, начинающиеся с `?`."
    )
  case .indentationMisleading(let keyword):
    ProblemWording(
      "эта строка относится к `\(.quoted("\(keyword.spelling)"))` \(context.russianPlace), но отступ её не глубже",
      "Сделайте отступ или перенесите её к нужному заголовку; `roadmap fmt` показывает, как она читается."
    )

  // MARK: Identifiers, titles, languages

  case .idUnreadable(let problem): russianWording(of: problem, context)
  case .idLookAlike(let scalar, let meant):
    ProblemWording(
      "эта буква — \(.named(scalar)), она лишь похожа на латинскую",
      "\(.russianSuggestion(meant)) Обозначения набираются латинскими буквами."
    )
  case .idTwice:
    ProblemWording(
      "обозначение `\(context.marked)` стоит дважды; впервые \(context.russianPlace)",
      "Дайте одному из двух другое обозначение. Прописные и строчные буквы не различаются."
    )
  case .idReserved:
    ProblemWording(
      "Сторона не может называться `observer`",
      "Выберите другое обозначение: `observer.journal` принадлежит третьим лицам."
    )
  case .titleMissing:
    ProblemWording(
      "у `\(context.marked)` нет названия ни на одном языке",
      "Напишите название после обозначения через два пробела или отдельной строкой, например `ru: …`."
    )
  case .titleTwice:
    ProblemWording(
      "название на этом языке уже стоит в заголовке",
      "Удалите одно из двух; название в заголовке дано на первом из `languages`."
    )
  case .languageUnreadable:
    ProblemWording(
      "это не перечень языков",
      "Напишите краткие обозначения через запятую: `languages: en, ru, uz`."
    )
  case .languageReserved:
    ProblemWording(
      "`\(context.marked)` — имя поля или заголовка и языком быть не может",
      "Используйте обозначение языка, например `ru` или `uz-Cyrl`."
    )
  case .languageTwice: ProblemWording("этот язык стоит дважды", "Удалите один из двух.")
  case .languageUnknown(let nearest):
    ProblemWording(
      "язык `\(context.marked)` не объявлен",
      nearest.map { .russianSuggestion($0) }
        ?? "Добавьте его в `languages` соглашения или исправьте обозначение."
    )
  case .languageGap(let missing):
    ProblemWording(
      "для `\(context.marked)` нет текста на языках: \(.enumeration(missing, and: " и "))",
      "Добавьте недостающий язык, чтобы обе Стороны читали одно и то же."
    )

  // MARK: Fields

  case .fieldUnknown(let hint): russianWording(ofUnknownField: hint, context)
  case .fieldMisplaced(let field, let keyword):
    ProblemWording(
      "`\(.quoted("\(field.spelling)"))` не относится к заголовку `\(.quoted("\(keyword.spelling)"))`",
      "Оно ставится при \(.alternatives(field.headings.keywords.map { "\($0.spelling)" }, or: " или ")). Строка относится к ближайшему заголовку над ней."
    )
  case .fieldTwice:
    ProblemWording(
      "`\(context.marked)` стоит дважды; впервые \(context.russianPlace)",
      "Оставьте одно из двух."
    )
  case .fieldEmpty:
    ProblemWording(
      "у `\(context.marked)` нет значения",
      "Напишите значение после двоеточия или удалите строку."
    )
  case .fieldMissing(let field): russianWording(ofMissing: field)
  case .fieldWithoutHeading:
    ProblemWording(
      "это поле не относится ни к одному заголовку",
      "Поставьте его под заголовком `agreement` или под тем, к которому оно относится."
    )
  case .partyExpected(let field):
    ProblemWording(
      "`\(.quoted("\(field.spelling)"))` не говорит, о какой Стороне речь",
      "Перед двоеточием напишите обозначение Стороны: `\(.quoted("\(field.spelling)")) UZ: …`."
    )
  case .partyUnexpected:
    ProblemWording(
      "Сторона здесь не ставится",
      "Удалите `\(context.marked)`: это поле одинаково для всех Сторон."
    )
  case .fieldNotText(let field):
    ProblemWording(
      "`\(.quoted("\(field.spelling)"))` — не текст, языков у него нет",
      "Напишите его один раз, без языка."
    )
  case .textNotAllowed:
    ProblemWording(
      "поле выше — не текст, продолжить его нельзя",
      "Запишите значение одной строкой, а для пояснения используйте `note`."
    )
  case .valueUnknown(let allowed, let nearest):
    ProblemWording(
      "`\(context.marked)` здесь стоять не может",
      nearest.map { .russianSuggestion($0) }
        ?? "Напишите \(.alternatives(allowed, or: " или "))."
    )
  case .versionUnreadable:
    ProblemWording(
      "`\(context.marked)` — не номер редакции",
      "Напишите целое число от 1: `version: 2`."
    )
  case .signatureUnreadable:
    ProblemWording(
      "здесь нет дня подписания",
      "Напишите `2025-07-30, Tashkent; Name and office`; место и имя можно опустить."
    )
  case .dateUnreadable(let problem):
    problem == .unreadable || problem == .empty
      ? ProblemWording(
        "`\(context.marked)` — не день",
        "Напишите его как год, месяц и день: `2026-03-31`."
      )
      : russianWording(of: problem, meant: nil, context)
  case .baseUnreadable:
    ProblemWording(
      "`\(context.marked)` не называет редакцию",
      "Напишите её номер, а когда она принята, и её хеш: `amends: 1 sha256:…`."
    )
  case .baseTwice:
    ProblemWording(
      "соглашение и изменяет другую редакцию, и следует за ней",
      "Оставьте `amends` для изменения или `succeeds` для нового плана после неё."
    )
  case .figureUnreadable:
    ProblemWording(
      "`\(context.marked)` — не числовое значение",
      "Напишите число и его период, например `over 50 (2026-H1)`."
    )
  case .figureSeparated(let plain):
    ProblemWording(
      "число `\(context.marked)` читается как \(.quoted(plain))",
      "Для верности напишите его без разделителей."
    )
  case .listUnreadable:
    ProblemWording("одна из позиций перечня пуста", "Удалите лишнюю запятую.")
  case .pathOutside:
    ProblemWording(
      "`\(context.marked)` ведёт за пределы папки соглашения",
      "Поместите документ в папку, например `evidence/signed.pdf`, или укажите адрес `http`."
    )

  // MARK: References

  case .partyUnknown(let nearest):
    ProblemWording(
      "Стороны `\(context.marked)` нет",
      nearest.map { .russianSuggestion($0) }
        ?? "Используйте обозначение из заголовков `party`."
    )
  case .referenceUnknown(let nearest):
    ProblemWording(
      "пункта `\(context.marked)` нет",
      nearest.map { .russianSuggestion($0) } ?? "Используйте обозначение пункта целиком."
    )
  case .replacesUnknown(let nearest):
    ProblemWording(
      "ни в одной прежней редакции нет пункта `\(context.marked)`",
      nearest.map { .russianSuggestion($0) } ?? "Используйте обозначение пункта целиком."
    )
  case .referenceMisdirected(let kind):
    ProblemWording(
      kind.map { "ждать исполнения `\(.quoted("\($0.keyword.spelling)"))` нельзя" }
        ?? "`\(context.marked)` не может быть исполнено",
      "Назовите направление, мероприятие или этап."
    )
  case .replacesContradictory:
    ProblemWording(
      "`none` стоит рядом с обозначениями",
      "Напишите обозначения пунктов, которые этот заменяет, или только `none`."
    )
  case .dependencyCycle(let names):
    ProblemWording(
      "эти пункты ждут друг друга: \(.quoted(names.joined(separator: " → ")))",
      "Удалите одно из `after` или `of`, чтобы что-то могло начаться."
    )
  case .dependencyOutOfOrder(let name, let day):
    ProblemWording(
      "этот пункт кончается раньше, чем \(.quoted(name)), которого он ждёт до \(.quoted(day.isoText))",
      "Сдвиньте один из двух сроков."
    )
  case .kindContradictsOwners(let kind, let owners):
    kind == .single
      ? ProblemWording(
        "при `single` исполнитель один, а названо \(.counted(owners, "исполнитель", "исполнителя", "исполнителей"))",
        "Напишите `joint`, если они делают это вместе, `mirror`, если каждый делает свою половину."
      )
      : ProblemWording(
        "для `mirror` нужен исполнитель с каждой стороны, а назван один",
        "Назовите исполнителя и другой Стороны или напишите `single`."
      )
  case .versionFileName(let expected):
    ProblemWording(
      "файл называется v\(expected), а содержит редакцию \(context.marked)",
      "Напишите `version: \(expected)` или переименуйте файл."
    )
  case .baseChanged(let version):
    ProblemWording(
      "`v\(version).roadmap` — не тот текст, за которым следует эта редакция: его SHA-256 другой",
      "Верните нужный файл; он есть в `git log` или у другой Стороны."
    )
  case .textChanged(let parties):
    ProblemWording(
      "это уже не тот текст, который приняли \(parties.shown)",
      "Верните принятый текст; изменениям место в проекте: `roadmap amend`."
    )
  case .idReused(let version):
    ProblemWording(
      "`\(context.marked)` в редакции v\(version) обозначал другое",
      "Дайте новому пункту свой идентификатор или укажите, что он заменяет: `replaces: \(context.marked)`."
    )
  case .baseMissing(let version):
    ProblemWording(
      "рядом с этим файлом нет `v\(version).roadmap`",
      "Поместите его туда, чтобы можно было показать изменения."
    )

  // MARK: Deadlines

  case .deadline(let problem, let meant): russianWording(of: problem, meant: meant, context)
  case .deadlineBaseUnusable:
    ProblemWording(
      "срок `\(context.marked)` наступает несколько раз и не может начать отсчёт",
      "Назовите пункт, который исполняется один раз, или задайте срок днями календаря."
    )
  case .occurrencesImpossible(let problem): russianWording(of: problem)
  case .milestoneUnderOccurrences:
    ProblemWording(
      "у мероприятия \(context.russianPlace) несколько очередных сроков, этапов у него не бывает",
      "Сделайте этап мероприятием или дайте его мероприятию один срок."
    )
  case .deadlineOutsidePeriod(let ends):
    ProblemWording(
      "этот срок кончается \(.quoted(ends.isoText)), после окончания соглашения",
      "Проверьте год и период соглашения."
    )
  case .overdueAtAdoption(let adopted):
    ProblemWording(
      "этот срок прошёл ещё до принятия соглашения \(.quoted(adopted.isoText))",
      "Проверьте год; о том, что уже исполнено, лучше сказать в примечании."
    )
  case .wordingDrift(let drift):
    ProblemWording(
      "эта формулировка означает \(drift.phraseDays.russian), а `due` означает \(drift.dueDays.russian)",
      "Исправьте неверное: формулировка читается как `\(.quoted(drift.phrase.canonicalText))`, а в `due` стоит `\(.quoted(drift.due.canonicalText))`."
    )
  case .wordingAmbiguous(let ambiguity):
    ProblemWording(
      "эта формулировка может означать разные дни: \(russianReason(of: ambiguity))",
      "Считается `due`; согласуйте формулировку с месяцами и годами."
    )
  case .wordingUnreadable:
    ProblemWording(
      "эта формулировка не сверена с `due`: программа не может её прочесть",
      "Делать ничего не нужно; убедитесь сами, что оба говорят одно и то же."
    )
  }
}
