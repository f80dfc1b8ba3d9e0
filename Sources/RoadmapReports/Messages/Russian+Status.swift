import RoadmapModel
package import RoadmapStatus
package import Terminal

// The Russian words for what the status engine says. They are ours and want a native reader.

extension Headline {
  var russianWord: TerminalText {
    switch self {
    case .completed: "выполнено"
    case .superseded: "заменено"
    case .cancelled: "снято"
    case .disputed: "оспорено"
    case .awaitingConfirmation: "ждёт подтверждения"
    case .suspended: "приостановлено"
    case .carriedOver: "переходит на следующий период"
    case .lapsed: "утратило силу"
    case .overdue: "просрочено"
    case .partlyCompleted: "выполнено частично"
    case .dueSoon: "срок истекает"
    case .atRisk: "под угрозой"
    case .continuing: "постоянно"
    case .inProgress: "в работе"
    case .unscheduled: "срок не определён"
    case .notStarted: "не начато"
    }
  }

  /// With its count; what is no adverb agrees with it, or stands where it need not.
  func russianCount(_ count: Int) -> TerminalText {
    switch self {
    case .awaitingConfirmation:
      .counted(count, "ждёт подтверждения", "ждут подтверждения", "ждут подтверждения")
    case .carriedOver:
      .counted(
        count,
        "переходит на следующий период",
        "переходят на следующий период",
        "переходят на следующий период"
      )
    case .lapsed: .counted(count, "утратило силу", "утратили силу", "утратили силу")
    case .dueSoon: "у \(count) истекает срок"
    case .unscheduled: "у \(count) срок не определён"
    case .completed, .superseded, .cancelled, .disputed, .suspended, .overdue, .partlyCompleted,
      .atRisk, .continuing, .inProgress, .notStarted:
      "\(count) \(russianWord)"
    }
  }

  var russianRule: TerminalText {
    switch self {
    case .completed: "Все необходимые заявления об исполнении сделаны, ответов больше не нужно."
    case .superseded: "Его заменяет другой пункт действующей редакции."
    case .cancelled:
      "Стороны договорились снять его с исполнения, или в действующей редакции его нет."
    case .disputed: "На одно из необходимых заявлений об исполнении поступило возражение."
    case .awaitingConfirmation:
      "Все необходимые заявления об исполнении сделаны; ответ ещё не поступил."
    case .suspended: "Стороны договорились приостановить исполнение."
    case .carriedOver: "Срок соглашения истёк; невыполненное переходит на следующий период."
    case .lapsed: "Срок соглашения истёк; невыполненное утратило силу."
    case .overdue: "Последний день срока прошёл."
    case .partlyCompleted: "Часть сторон, половин или этапов исполнена, но не все."
    case .dueSoon: "До последнего дня не более 30 дней, при коротком периоде не более 7."
    case .atRisk: "Сторона заявила о риске, или он вычислен."
    case .continuing:
      "Оно постоянное или повторяется; исполнение начато, заявлено или по нему есть отчёт."
    case .inProgress: "Исполнитель начал работу или отчитался, либо исполнение наблюдалось."
    case .unscheduled: "Срок ещё не назначен."
    case .notStarted: "Записей пока нет."
    }
  }
}

extension EventPhrase {
  /// Of a Side (Сторона), or of an observer (наблюдатель), who writes no more than three things.
  package var russian: TerminalText {
    let word: TerminalText =
      switch verb {
      case .start: "начала работу"
      case .done: "заявила об исполнении"
      case .postpone: "предложила перенести срок"
      case .suspend: "предложила приостановить"
      case .resume: "предложила возобновить"
      case .cancel: "предложила снять с исполнения"
      case .confirm: "подтвердила"
      case .dispute: "возразила"
      case .risk: "заявила о риске"
      case .report: isObserver ? "представил отчёт" : "представила отчёт"
      case .measure: isObserver ? "внёс значение" : "внесла значение"
      case .note: isObserver ? "внёс примечание" : "внесла примечание"
      case .adopt: "приняла текст"
      case .undo: "отозвала запись"
      }
    return target.map { "\(word) на \($0)" } ?? word
  }
}

extension Verb {
  /// What is proposed.
  var russianProposal: TerminalText {
    switch self {
    case .postpone: "перенос срока"
    case .suspend: "приостановление"
    case .resume: "возобновление"
    case .cancel: "снятие с исполнения"
    case .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
      "предложение"
    }
  }
}

extension Progress {
  package var russian: TerminalText {
    switch self {
    case .planned: "не начато"
    case .started: "начато"
    case .observed(let day): "наблюдалось \(day: day)"
    case .partlyDone(let done, let of): "исполнено \(done) из \(of)"
    case .claimed(let day): "заявлено исполненным \(day: day)"
    case .completed(let day): "выполнено \(day: day)"
    case .disputed(let day): "возражение от \(day: day)"
    case .suspended: "приостановлено"
    case .cancelled(let day): "снято \(day: day)"
    }
  }
}

extension Timeliness {
  package var russian: TerminalText {
    switch self {
    case .untimed: "без срока"
    case .upcoming(let day): "начало \(day: day)"
    case .open(let day): "до \(day: day)"
    case .dueSoon(let days):
      days == 0 ? "срок истекает сегодня" : "срок истекает через \(days) дн."
    case .overdue(let days): "просрочено на \(days) дн."
    case .onTime: "в срок"
    case .late(let days): "с опозданием на \(days) дн."
    case .continuous: "без последнего дня"
    case .stale(let day?): "нет отчёта с \(day: day)"
    case .stale(nil): "отчёта ещё не было"
    case .unscheduled: "срок ещё не назначен"
    }
  }
}

extension FlagPhrase {
  package var russian: TerminalText {
    switch flag {
    case .overdue(let days): "просрочено на \(days) дн."
    case .partlyCompleted(let done, let of): "выполнено частично, \(done) из \(of)"
    case .dueSoon(let days):
      days == 0 ? "срок истекает сегодня" : "срок истекает через \(days) дн."
    case .atRisk(let reasons):
      "под угрозой: \(reasons.map { RiskPhrase(reason: $0, name: name).russian }.joined(separator: ", "))"
    case .noReport(let day?): "нет отчёта с \(day: day)"
    case .noReport(nil): "отчёта ещё не было"
    case .confirmationLate(let days):
      "подтверждение запаздывает, запрошено \(days) дн. назад"
    case .late(let days): "с опозданием на \(days) дн."
    case .agreementEnded: "срок соглашения истёк"
    case .textChanged(let version): "текст изменён в v\(version)"
    case .proposed(let verb): "предложено: \(verb.russianProposal)"
    case .postponed(let days, let moves):
      "срок \(days < 0 ? "приближен" : "перенесён") на \(abs(days)) дн."
        + (moves > 1 ? " за \(.counted(moves, "перенос", "переноса", "переносов"))" : "")
    case .blocked(let id): "ждёт исполнения \(.quoted(id))"
    case .suspended: "приостановлено"
    case .milestoneMissed(let id): "этап \(.quoted(id)) так и не исполнен"
    }
  }
}

extension RiskPhrase {
  package var russian: TerminalText {
    switch reason {
    case .declared(let party): "заявлено Стороной \(name(party))"
    case .notStartedLate: "прошло две трети срока, работа не начата"
    case .movedOften(let moves): "срок перенесён \(.counted(moves, "раз", "раза", "раз"))"
    case .waitsForOverdue(let id): "ждёт исполнения \(.quoted(id)), а оно просрочено"
    case .milestoneMissed(let id): "пропущен этап \(.quoted(id))"
    case .unscheduledNearEnd(let days):
      "срок не назначен, до конца соглашения \(days) дн."
    }
  }
}

extension IndicatorStatus.Verdict {
  package var russian: TerminalText {
    switch self {
    case .recorded: "без целевого значения"
    case .reached: "цель достигнута"
    case .onCourse: "по плану"
    case .behind: "отставание"
    }
  }
}
