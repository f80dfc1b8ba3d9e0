internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

// The Uzbek words for what speaks against a recording, in Latin letters. They are ours and want a native
// reader.

func uzbekMessage(
  for problem: RecordingProblem,
  on surface: Surface
) -> UzbekMessage {
  switch problem {
  case .composition(let problem, let subject): uzbekMessage(for: problem, subject)
  case .finding(let problem, let subject): uzbekMessage(for: problem, subject)
  case .partyUnknown(let name, let parties):
    UzbekMessage(
      wrong: "\(quoted(name)) bu bitim Tomoni emas",
      remedy: "Uning Tomonlari: \(listed(parties))."
    )
  case .futureDay(let day, let today):
    UzbekMessage(
      wrong: "\(shown(day)) kuni hali kelmagan",
      remedy: "Bugun \(shown(today)). Sodir boʻlgach yozing."
    )
  case .textMissing(let verb):
    UzbekMessage(
      wrong: "`\(word(verb))` uchun sabab kerak",
      remedy: "Uni istalgan tilda yozing: `--note \"...\"`."
    )
  case .nothingSaid:
    UzbekMessage(wrong: "bu izohda matn yoʻq", remedy: "Uni yozing: `--note \"...\"`.")
  case .toMissing:
    UzbekMessage(
      wrong: "`postpone` uchun yangi muddat kerak",
      remedy: "Uni bitimdagidek yozing: `--to 2027-Q1`."
    )
  case .deadlinePast(let period, let today):
    UzbekMessage(
      wrong: "\(quoted(period.canonicalText)) \(shown(today)) kuni oʻtib boʻlgan edi",
      remedy: "Hali kelmagan muddatni taklif qiling, masalan `2027-Q1`."
    )
  case .periodAhead(let period, let today):
    UzbekMessage(
      wrong: "\(quoted(period.canonicalText)) \(shown(today)) kuni hali boshlanmagan edi",
      remedy: "Koʻrsatkich maʼlum boʻlganda yoziladi; koʻzlangani `target` da turadi."
    )
  case .evidenceMissing(let party):
    UzbekMessage(
      wrong: "\(quoted(party)) bildirgani uchun tasdiqlovchi hujjat kerak",
      remedy: "Uni ilova qiling: `--evidence letter.pdf`."
    )
  case .onBehalfOfOneself:
    UzbekMessage(
      wrong: "`--for` oʻz Tomoningizni koʻrsatmoqda",
      remedy: "Uni olib tashlang; u boshqa Tomon qogʻozda bildirgani uchun."
    )
  case .notAnOwner(let subject, let party, let owners):
    UzbekMessage(
      wrong: "\(quoted(party)) \(quoted(subject)) ijrochisi emas",
      remedy: "Ijrochi: \(listed(owners)). Izoh yozish mumkin: \(call(.note, on: surface))."
    )
  case .alreadyClaimed(let subject, let party, let day):
    UzbekMessage(
      wrong:
        "\(quoted(party)) \(quoted(subject)) bajarilganini \(shown(day)) kuni allaqachon maʼlum qilgan",
      remedy:
        "Oʻzgartirish uchun avval yozuvni qaytarib oling: \(call(.undo, TerminalText(escaping: subject), on: surface))."
    )
  case .occurrenceUnknown(let subject, let known):
    UzbekMessage(
      wrong: "\(quoted(subject)) ning bunday muddati yoʻq",
      remedy: known.isEmpty
        ? "Muddati bitta; belgini `@` dan keyingisiz yozing."
        : "`@` dan keyin quyidagilardan biri turadi: \(listedToEnd(known))"
    )
  case .occurrenceNotOpen(let subject, let next, let opens, let verb):
    UzbekMessage(
      wrong: "\(quoted(subject)) da `\(word(verb))` uchun boshlangan muddat qolmagan",
      remedy:
        "Keyingisi \(shown(opens)) kuni boshlanadi. Shu kerak boʻlsa, uni koʻrsating: `roadmap \(word(verb)) \(TerminalText(escaping: next))`."
    )
  case .noOccurrenceLeft(let subject, let verb):
    UzbekMessage(
      wrong: "\(quoted(subject)) da `\(word(verb))` uchun muddat qolmagan",
      remedy: "Keragini koʻrsating, masalan `ID@2026`; ularni `roadmap show` koʻrsatadi."
    )
  case .nothingToAnswer(let subject, let party):
    UzbekMessage(
      wrong: "\(quoted(subject)) boʻyicha boshqa Tomondan javob beriladigan narsa yoʻq",
      remedy:
        "\(quoted(party)) javobi uchun shu kungi yoki undan oldingi bayonot yoxud taklif kerak."
    )
  case .severalToAnswer(_, let candidates):
    UzbekMessage(
      wrong: "bir nechtasi javob kutmoqda",
      remedy: "Birini koʻrsating: \(listedToEnd(candidates))"
    )
  case .severalMatters(let subject, let matters):
    UzbekMessage(
      wrong: "\(quoted(subject)) boʻyicha bir nechta turli narsa javob kutmoqda",
      remedy: "Birini yozuv belgisi bilan koʻrsating: \(listed(matters))"
    )
  case .nothingUnanswered(let subject, let party, let candidates):
    UzbekMessage(
      wrong: "\(quoted(party)) \(quoted(subject)) boʻyicha hammasiga javob bergan",
      remedy: "Qayta javob berish uchun keragini koʻrsating: \(listedToEnd(candidates))"
    )
  case .alreadyAnswered(let subject, let verb):
    UzbekMessage(
      wrong: "\(quoted(subject)) boʻyicha bunday javob allaqachon yozilgan",
      remedy: verb == .confirm
        ? "Baribir eʼtiroz bildirish uchun: \(call(.dispute, on: surface))."
        : "Baribir rozi boʻlish uchun: \(call(.confirm, on: surface))."
    )
  case .proposalOpen(let subject, let verb, let party):
    UzbekMessage(
      wrong:
        "\(quoted(party)) ning \(quoted(subject)) boʻyicha taklifi (`\(word(verb))`) allaqachon javob kutmoqda",
      remedy:
        "Oʻzgartirish uchun avval uni qaytarib oling: \(call(.undo, TerminalText(escaping: subject), on: surface))."
    )
  case .sameProposalOfOther(let subject, let verb, let party):
    UzbekMessage(
      wrong: "\(quoted(party)) \(quoted(subject)) boʻyicha shuni (`\(word(verb))`) taklif qilgan",
      remedy: "Rozi boʻling: \(call(.confirm, TerminalText(escaping: subject), on: surface))."
    )
  case .notSuspended(let subject):
    UzbekMessage(
      wrong: "\(quoted(subject)) toʻxtatilmagan",
      remedy: "Toʻxtatish taklifini qaytarib olish uchun: \(call(.undo, on: surface))."
    )
  case .nothingToUndo(let subject):
    UzbekMessage(
      wrong: (subject.map { "\(quoted($0)) boʻyicha " } ?? "")
        + "Tomoningizning qaytarib olinadigan yozuvi yoʻq",
      remedy: "Faqat oʻz jurnalingiz qatorlarini qaytarib olish mumkin."
    )
  case .undoOfAgreed(let subject, let verb):
    UzbekMessage(
      wrong:
        "barcha Tomonlar kelishganini qaytarib olib boʻlmaydi: `\(word(verb))` \(quoted(subject))",
      remedy: uzbekRemedy(verb, TerminalText(escaping: subject), on: surface)
    )
  case .undoOfUnknown(let id):
    UzbekMessage(
      wrong: "jurnalingizda \(quoted(id)) belgili qator yoʻq",
      remedy: "Faqat oʻz jurnalingiz qatorlarini qaytarib olish mumkin."
    )
  }
}

private func uzbekRemedy(
  _ verb: Verb,
  _ subject: TerminalText,
  on surface: Surface
) -> UzbekText {
  switch verb {
  case .postpone:
    "Boshqa muddat taklif qiling: \(call(.postpone, "\(subject) --to PERIOD", on: surface))."
  case .suspend: "Aksini taklif qiling: \(call(.resume, subject, on: surface))."
  case .resume: "Aksini taklif qiling: \(call(.suspend, subject, on: surface))."
  case .cancel, .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
    "Buning uchun bitimning yangi tahriri kerak."
  }
}

private func uzbekMessage(
  for problem: CompositionProblem,
  _ subject: String
) -> UzbekMessage {
  let marked = UntrustedText(subject).forTerminal(columns: 60, ellipsis: "...")
  switch problem {
  case .characters(let problem):
    return UzbekMessage(
      wrong:
        "bu jurnalda turishi mumkin emas: \(uzbekWording(of: JournalProblem.syntax(problem), marked).message)",
      remedy: "Hech narsa yozilmadi. Buni qoldirib yozing."
    )
  case .line(let problem): return uzbekMessage(for: problem, subject)
  case .misread(let key):
    return UzbekMessage(
      wrong: "`\(word(key))` ning bu qiymati jurnalda turishi mumkin emas",
      remedy: "Unda ` | ` yoki orqasida `=` turgan soʻz bor. Boshqa nomdan foydalaning."
    )
  case .misreadText:
    return UzbekMessage(
      wrong: "bu izoh jurnalda turishi mumkin emas",
      remedy: "Uni bir qatorda oddiy matn bilan yozing."
    )
  }
}

private func uzbekMessage(for problem: JournalProblem, _ subject: String) -> UzbekMessage {
  let marked = UntrustedText(subject).forTerminal(columns: 60, ellipsis: "...")
  let words = uzbekWording(of: problem, marked)
  return UzbekMessage(
    wrong: problem.namesItsPlace ? words.message : "\(quoted(subject)): \(words.message)",
    remedy: words.remedy.isEmpty ? "Hech narsa yozilmadi." : "Hech narsa yozilmadi. \(words.remedy)"
  )
}
