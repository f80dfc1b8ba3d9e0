import RoadmapModel
package import Terminal

extension ChangePhrase {
  package var russian: TerminalText {
    switch self {
    case .severity(let severity): severity.russian
    case .nothingChanged: "Изменений нет."
    case .hidden(let count):
      "Не \(.russianForm(count, "показано", "показаны", "показаны")) \(.counted(count, "изменение", "изменения", "изменений")) примечаний или оформления; все покажет `--all`."
    case .effects: "Последствия"
    case .added: "добавлено"
    case .removed: "исключено"
    case .split(let parts): "разделено на \(parts)"
    case .joined(let sources): "объединено из \(sources)"
    case .renumbered(let from, let to): "теперь \(to), прежде \(from)"
    case .printedNumber(let from, let to): "номер в тексте: \(from) → \(to)"
    case .printedNumberSet(let number): "номер в тексте: \(number), прежде не было"
    case .printedNumberDropped(let number): "номер в тексте \(number) снят"
    case .renumberedMany(let count, let examples):
      "новые номера у \(.countedGenitive(count, "пункта", "пунктов")): \(examples)"
    case .idReused(let id, let title): "обозначение \(id) принадлежало другому пункту: \(title)"
    case .idReusedMany(let count, let examples):
      "\(.counted(count, "обозначение", "обозначения", "обозначений")) теперь у других пунктов, чем прежде: \(examples)"
    case .moved(let from, let to): "перемещено из \(from) в \(to)"
    case .reordered: "переставлено среди соседних"
    case .reorderedMany(let count): "переставлено среди соседних: \(count)"
    case .commentsMany(let count): "изменены примечания, мест: \(count)"
    case .layoutMany(let count): "изменено оформление, мест: \(count)"
    case .deadline(let kind, let from, let to, let isInherited):
      kind.russian(from, to) + (isInherited ? " (по новому направлению)" : "")
    case .wordingsToo(let languages): "вместе с ним изменена его формулировка: \(languages)"
    case .ownersAdded(let names): "добавлен исполнитель: \(names)"
    case .ownersRemoved(let names): "исключён исполнитель: \(names)"
    case .ownersReplaced(let old, let new): "сменился исполнитель: \(old) → \(new)"
    case .ownerBody(let party): "кто исполняет от \(party)"
    case .allParties: "все Стороны"
    case .deadlineMove(let kind, let isInherited):
      kind.russian + (isInherited ? " (по новому направлению)" : "")
    case .noTerm: "без срока"
    case .kind(let from, let to):
      "порядок исполнения: \(FormatWord(meaning: .kind(from)).russian) → \(FormatWord(meaning: .kind(to)).russian)"
    case .figure(let field, let kind, let from, let to): kind.russian(field, from, to)
    case .figureMove(let field, let kind): "\(field.russian): \(kind.russian)"
    case .direction(let to):
      to == .up ? "теперь должно расти, а не снижаться" : "теперь должно снижаться, а не расти"
    case .reworded(let name): "\(name.russian): новая редакция"
    case .textAdded(let name): "\(name.russian): добавлено"
    case .textRemoved(let name): "\(name.russian): исключено"
    case .translation(let name, let changed, let unchanged):
      "\(name.russian): изменено в \(changed), но не в \(unchanged)"
    case .unchangedLanguages(let languages):
      "не изменено в \(languages): тексты могут разойтись"
    case .editorial(let name): "\(name.russian): написание или знаки препинания"
    case .invisible(let name, let new, let old):
      "\(name.russian): выглядит так же, но отличается: \(new) вместо \(old)"
    case .listAdded(let field, let names): "\(field.russian): добавлено \(names)"
    case .listRemoved(let field, let names): "\(field.russian): исключено \(names)"
    case .value(let name, let party, let from, let to):
      "\(name.russian(party)): \(from) → \(to)"
    case .valueSet(let name, let party, let to): "\(name.russian(party)): добавлено \(to)"
    case .valueDropped(let name, let party, let from):
      "\(name.russian(party)): исключено, прежде \(from)"
    case .changed(let name, let party): name.russian(party)
    case .idChanged: "обозначение"
    case .placeChanged: "перемещено"
    case .provisionReworded: "новая редакция текста"
    case .declaration(let name): "\(name.russian): записано иначе"
    case .partyAdded: "добавлена Сторона"
    case .partyRemoved: "исключена Сторона"
    case .partyCode(let from, let to): "Сторона \(from) теперь обозначена \(to)"
    case .agreementID(let from, let to): "другое соглашение: \(from), \(to)"
    case .comments: "изменены примечания"
    case .layout: "изменено оформление"
    case .fileLayout: "изменены концы строк или метка порядка байтов"
    case .progress(let conflict): conflict.russian
    case .unit: "изменена единица измерения"
    case .summary(let due?, let owners): "срок \(due); \(owners)"
    case .summary(nil, let owners): "без срока; \(owners)"
    case .newDuties(let count):
      .counted(count, "новая обязанность", "новые обязанности", "новых обязанностей")
    case .endedDuties(let count):
      .counted(
        count,
        "обязанность прекращена",
        "обязанности прекращены",
        "обязанностей прекращено"
      )
    case .laterDeadlines(let count):
      .counted(count, "срок позже", "срока позже", "сроков позже")
    case .earlierDeadlines(let count):
      .counted(count, "срок раньше", "срока раньше", "сроков раньше")
    case .newDeadlines(let count):
      .counted(count, "новый срок", "новых срока", "новых сроков")
    case .droppedDeadlines(let count):
      .counted(count, "срок снят", "срока сняты", "сроков снято")
    case .verdict(let verdict): verdict.russian
    case .noEffect: "обязанности и сроки не изменились"
    case .differentAgreements: "Это два разных соглашения."
    case .pairedByLikeness(let old, let new, let score):
      "\(new) соотнесено с \(old) по сходству, \(likeness(score)); закрепите это: `replaces: \(old)`."
    case .pairedByLikenessMany(let count):
      "По сходству \(.russianForm(count, "соотнесён", "соотнесены", "соотнесены")) \(.counted(count, "пункт", "пункта", "пунктов")); закрепите это с помощью `replaces`."
    case .possiblyPart(let new, let old): "\(new), возможно, часть \(old)."
    case .replacesNothing(let item, let id):
      "\(item) заменяет, судя по тексту, \(id), которого в прежней редакции нет."
    case .declarationContradictsText(let item, let other):
      "\(item) называет то, что заменяет, но текст его — это текст прежнего \(other)."
    case .likenessBounded(let count):
      "Только с ближайшими по сходству \(.russianForm(count, "сравнён", "сравнены", "сравнены")) \(.counted(count, "пункт", "пункта", "пунктов"))."
    case .notListed(let count): "Ещё \(count) здесь не перечислено; все даёт `--json`."
    case .redlineBounded: "Длинный текст сравнён по словам не во всех частях."
    }
  }
}

private func days(_ count: Int) -> TerminalText { .counted(count, "день", "дня", "дней") }

extension ChangeSeverity {
  fileprivate var russian: TerminalText {
    switch self {
    case .critical: "Критические"
    case .substantive: "Существенные"
    case .administrative: "Организационные"
    case .editorial: "Редакционные"
    case .progress: "Вопреки записанному"
    case .note: "Примечания"
    }
  }
}

extension DiffVerdict {
  fileprivate var russian: TerminalText {
    switch self {
    case .amendmentRequired(let substantive, 0):
      "нужно соглашение об изменении (\(changes(substantive, "существенное", "существенных")))"
    case .amendmentRequired(0, let critical):
      "нужно соглашение об изменении (\(changes(critical, "критическое", "критических")))"
    case .amendmentRequired(let substantive, let critical):
      "нужно соглашение об изменении (\(changes(critical, "критическое", "критических")), \(changes(substantive, "существенное", "существенных")))"
    case .corrigendumSuffices: "достаточно исправления опечаток"
    case .nothingToSign: "подписывать нечего"
    case .comparisonOfPlans: "сравнение двух планов, один после другого: без вывода"
    }
  }
}

/// `1 существенное изменение`, `3 существенных изменения`.
private func changes(
  _ count: Int,
  _ one: TerminalText,
  _ several: TerminalText
) -> TerminalText {
  .counted(count, "\(one) изменение", "\(several) изменения", "\(several) изменений")
}

extension DeadlineChange.Kind {
  fileprivate var russian: TerminalText {
    switch self {
    case .set: "срок установлен"
    case .dropped: "срок снят"
    case .postponed(let count): "срок позже на \(days(count))"
    case .advanced(let count): "срок раньше на \(days(count))"
    case .madePrecise(let count):
      "срок уточнён" + (count == 0 ? "" : ", оканчивается раньше на \(days(count))")
    case .madeWider(let count):
      "срок расширен" + (count == 0 ? "" : ", оканчивается позже на \(days(count))")
    case .madeRecurring: "срок стал повторяющимся"
    case .madeSingle: "срок больше не повторяется"
    case .rhythm: "изменена периодичность"
    case .replaced: "срок изменён"
    case .rewritten: "тот же срок, записан иначе"
    }
  }

  fileprivate func russian(_ from: TerminalText, _ to: TerminalText) -> TerminalText {
    switch self {
    case .set: "срок установлен: \(to), прежде: \(from)"
    case .dropped: "срок снят: \(to), прежде: \(from)"
    case .postponed(let count): "срок позже на \(days(count)): \(from) → \(to)"
    case .advanced(let count): "срок раньше на \(days(count)): \(from) → \(to)"
    case .madePrecise(let count):
      count == 0
        ? "срок уточнён: \(from) → \(to)"
        : "срок уточнён: \(from) → \(to), оканчивается раньше на \(days(count))"
    case .madeWider(let count):
      count == 0
        ? "срок расширен: \(from) → \(to)"
        : "срок расширен: \(from) → \(to), оканчивается позже на \(days(count))"
    case .madeRecurring: "срок стал повторяющимся: \(to), прежде: \(from)"
    case .madeSingle: "срок больше не повторяется: \(to), прежде: \(from)"
    case .rhythm: "изменена периодичность: \(from) → \(to)"
    case .replaced: "срок изменён: \(from) → \(to)"
    case .rewritten: "тот же срок, записан \(to), прежде: \(from)"
    }
  }
}

extension FigureChange.Kind {
  fileprivate var russian: TerminalText {
    switch self {
    case .set: "задано"
    case .dropped: "снято"
    case .raised: "повышение"
    case .lowered: "снижение"
    case .reversed: "в обратную сторону"
    case .qualified: "изменено"
    }
  }

  fileprivate func russian(
    _ field: FieldName,
    _ from: TerminalText,
    _ to: TerminalText
  ) -> TerminalText {
    switch self {
    case .set: "\(field.russian): добавлено \(to)"
    case .dropped: "\(field.russian): исключено, прежде \(from)"
    case .raised: "\(field.russian): повышение \(from) → \(to)"
    case .lowered: "\(field.russian): снижение \(from) → \(to)"
    case .reversed: "\(field.russian): в обратную сторону \(from) → \(to)"
    case .qualified: "\(field.russian): изменено \(from) → \(to)"
    }
  }
}

extension ProgressConflict {
  fileprivate var russian: TerminalText {
    switch self {
    case .movedAfterLapse(let last): "срок перенесён после того, как истёк \(day: last)"
    case .removedThoughDone: "исключено, хотя об исполнении заявлено"
    case .targetBelowAchieved: "цель теперь ниже достигнутого"
    case .overdueOnDayOne(let last): "просрочено с первого дня: последний день — \(day: last)"
    }
  }
}
