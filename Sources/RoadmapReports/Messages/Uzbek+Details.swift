import RoadmapModel
import RoadmapSyntax
import Terminal

// Uzbek words for the parts of problems: misplaced headings, IDs, unknown fields, times.

func uzbekMessage(
  of misplacement: AgreementProblem.Misplacement,
  _ keyword: String
) -> UzbekText {
  switch misplacement {
  case .beforeAgreement: "`\(.quoted(keyword))` `agreement` sarlavhasidan oldin turibdi"
  case .partyAfterItems: "Tomon yoʻnalishdan keyin koʻrsatilgan"
  case .clauseBetweenItems: "qoida yoʻnalishlar orasida turibdi"
  case .activityOutsideArea: "bu tadbir hech bir yoʻnalishga tegishli emas"
  case .milestoneOutsideActivity: "bu bosqich hech bir tadbirga tegishli emas"
  }
}

func uzbekRemedy(of misplacement: AgreementProblem.Misplacement) -> UzbekText {
  switch misplacement {
  case .beforeAgreement: "`agreement` sarlavhasini birinchi qoʻying."
  case .partyAfterItems: "Barcha Tomonlarni birinchi yoʻnalishdan oldin koʻrsating."
  case .clauseBetweenItems: "Qoidalarni Tomonlardan soʻng yoki fayl oxiriga qoʻying."
  case .activityOutsideArea: "Uning ustiga `area ID  Title` qatorini yozing."
  case .milestoneOutsideActivity: "Uni oʻzi tegishli boʻlgan tadbir ostiga qoʻying."
  }
}

func uzbekWording(
  of problem: ItemIDProblem,
  _ context: ProblemContext
) -> UzbekWording {
  let rule: UzbekText =
    "Belgi lotin harfi va undan keyingi lotin harflari, raqamlar, `-` va `.` dan iborat, masalan `MON-1`."
  switch problem {
  case .empty: return UzbekWording("bu yerda belgi yetishmaydi", rule)
  case .doesNotStartWithLetter:
    return UzbekWording("`\(context.marked)` belgisi lotin harfi bilan boshlanmagan", rule)
  case .notAllowed:
    return UzbekWording("`\(context.marked)` belgida turishi mumkin emas", rule)
  case .endsWithPunctuation:
    return UzbekWording("`\(context.marked)` belgisi harf yoki raqam bilan tugamagan", rule)
  case .tooLong(let bytes):
    return UzbekWording("bu belgi \(bytes) ta harfdan iborat; koʻpi bilan 64 ta mumkin", rule)
  }
}

func uzbekWording(
  ofUnknownField hint: AgreementProblem.FieldHint?,
  _ context: ProblemContext
) -> UzbekWording {
  let message: UzbekText = "`\(context.marked)` degan maydon yoʻq"
  switch hint {
  case .name(let name):
    return UzbekWording(message, .suggestion(name))
  case .heading(let keyword):
    let word: TerminalText = .quoted("\(keyword.spelling)")
    return UzbekWording(
      "`\(word)` sarlavha, unda ikki nuqta boʻlmaydi",
      "`\(word) ID  Title` deb yozing."
    )
  case .language:
    return UzbekWording(
      message,
      "Bu til boʻlsa, uni bitimning `languages` maydoniga qoʻshing."
    )
  case .lookAlike(let scalar, let meant):
    return UzbekWording(
      "`\(context.marked)` degan maydon yoʻq: unda \(.named(scalar)) turibdi",
      "\(.suggestion(meant)) Nomlar lotin harflarida teriladi."
    )
  case nil:
    return UzbekWording(
      message,
      "Maydonlarni `roadmap help format` koʻrsatadi; `x-` bilan boshlanadigan nom oʻzingizniki."
    )
  }
}

func uzbekWording(ofMissing field: FieldName) -> UzbekWording {
  switch field {
  case .version: UzbekWording("bitimda `version` yoʻq", "`version: 1` deb yozing.")
  case .languages:
    UzbekWording(
      "bitimda `languages` yoʻq",
      "Tillarni birinchisidan boshlab yozing: `languages: ru, uz`."
    )
  case .period:
    UzbekWording(
      "bitimda `period` yoʻq",
      "Qaysi kundan qaysi kungacha amal qilishini yozing: `period: 2025-07-30..2026-12-31`."
    )
  case .authentic, .prevails, .signed, .inForce, .amends, .succeeds, .basis, .original, .source,
    .onExpiry, .confirmation, .reporting, .note, .short, .contact, .number, .due, .owner, .with,
    .theme, .kind, .result, .form, .funding, .after, .replaces, .unit, .baseline, .target, .by,
    .direction:
    UzbekWording("`\(.quoted("\(field.spelling)"))` maydoni yetishmaydi")
  }
}

/// Uzbek words for a value about time that cannot be read.
func uzbekWording(
  of problem: DeadlineProblem,
  meant: String?,
  _ context: ProblemContext
) -> UzbekWording {
  let message = uzbekMessage(of: problem, context)
  if let meant { return UzbekWording(message, "`\(.quoted(meant))` deb yozing.") }
  return UzbekWording(message, uzbekRemedy(of: problem))
}

private func uzbekMessage(
  of problem: DeadlineProblem,
  _ context: ProblemContext
) -> UzbekText {
  switch problem {
  case .empty: "bu yerda muddat yetishmaydi"
  case .unreadable: "bu muddatni oʻqib boʻlmaydi"
  case .winter(let year):
    "\(year)-yil qishi noaniq: u yanvar–mart ham, dekabr–fevral ham deb tushunilgan"
  case .noSuchMonth(_, let month): "\(month)-oy boʻlmaydi"
  case .noSuchDay(let year, let month, let day):
    "taqvimda \(.date(year, month, day)) kuni yoʻq"
  case .yearOutOfRange(let year): "\(year)-yil oʻqilmaydi; yillar 1900 dan 2199 gacha"
  case .reversedSpan: "bu oraliq boshlanishidan oldin tugaydi"
  case .openSpan: "muddatning oxiri boʻlishi kerak; faqat bitim davri oxirsiz boʻlishi mumkin"
  case .listNotAscending(let period):
    "\(.quoted(period.canonicalText)) oʻzidan oldingi davrdan avval tugaydi"
  case .listRepeats(let period): "\(.quoted(period.canonicalText)) roʻyxatda allaqachon bor"
  case .spanInList: "muddatlar roʻyxatida oraliqlar emas, alohida davrlar turadi"
  case .listTooLong(let limit), .numberTooLarge(let limit): "\(limit) dan ortigʻi oʻqilmaydi"
  case .numberIsZero: "sonlar 1 dan boshlanadi"
  case .byDayNeedsYears: "oy va kunli `by` faqat `every year` bilan qoʻyiladi"
  case .noSuchDayOfYear(let month, let day): "taqvimda \(month)-\(day) kuni yoʻq"
  case .digitNotASCII(let scalar): "\(.named(scalar)) raqami 0 dan 9 gacha raqamlarga kirmaydi"
  case .unreadableID: "`\(context.marked)` belgi bilan tugamagan"
  }
}

private func uzbekRemedy(of problem: DeadlineProblem) -> UzbekText {
  switch problem {
  case .empty, .unreadable:
    "Kunni (`2026-03-31`), oyni (`2026-03`), `2026-Q1`, `2026-H1`, yilni, `by` va shulardan birini, `every quarter`, `ongoing` yoki `to be agreed` yozing; hammasini `roadmap help format` koʻrsatadi."
  case .winter(let year):
    "Oylarni yozing, masalan `\(year)-01..\(year)-03` yoki `\(year)-12`."
  case .noSuchMonth, .noSuchDay, .noSuchDayOfYear: "Sanani imzolangan matn bilan solishtiring."
  case .yearOutOfRange: "Yilni tekshiring."
  case .reversedSpan: "Avvalgisini birinchi yozing."
  case .openSpan: "Qachon tugashini yoki `ongoing` deb yozing."
  case .listNotAscending, .listRepeats: "Davrlarni tartib bilan, har birini bir martadan yozing."
  case .spanInList: "Har bir davrni alohida yozing yoki `every …` dan foydalaning."
  case .listTooLong, .numberTooLarge: "`every …` dan yoki kichikroq sondan foydalaning."
  case .numberIsZero: "1 yoki undan katta son yozing."
  case .byDayNeedsYears: "`every year by 03-31` deb yozing yoki kunni olib tashlang."
  case .digitNotASCII: "0 dan 9 gacha raqamlarni tering."
  case .unreadableID: "`within 30 days of MON-1` deb yozing."
  }
}

func uzbekWording(of problem: ScheduleProblem) -> UzbekWording {
  switch problem {
  case .recurringWithoutEnd:
    UzbekWording(
      "bitimning oxiri yoʻq, shuning uchun bu abadiy takrorlanardi",
      "Qachongacha ekanini yozing: `every year in 2026..2030`."
    )
  case .noOccurrence(let span):
    UzbekWording(
      "\(.quoted(span.canonicalText)) ichida bunday davr tugamaydi",
      "Davriylik va yillarni tekshiring: hech qachon muddat kelmagan boʻlardi."
    )
  }
}

func uzbekReason(of ambiguity: PhraseAmbiguity) -> UzbekText {
  switch ambiguity {
  case .winter: "qish bir yilda boshlanib, keyingisida tugaydi"
  case .noYear: "yil koʻrsatilmagan"
  case .before: "oxirgi kun bilanmi yoki usiz"
  case .fiscalYear: "bitta byudjet yilimi yoki ikki taqvim yilimi"
  case .fiscalYearOrMonth: "byudjet yilimi yoki oymi"
  case .dayOrMonthFirst: "avval kunmi yoki oymi"
  case .dateAndOngoing: "ham kun, ham «doimiy»"
  case .agreementUnknown: "bu bitimning tugashiga bogʻliq"
  case .noEnd: "oxiri koʻrsatilmagan"
  }
}
