import RoadmapModel
import Terminal

extension ChangePhrase {
  package var uzbek: UzbekText {
    switch self {
    case .severity(let severity): severity.uzbek
    case .nothingChanged: "Oʻzgarish yoʻq."
    case .hidden(let count):
      "Izoh yoki shaklga oid \(count) ta oʻzgarish koʻrsatilmadi; ularni `--all` koʻrsatadi."
    case .effects: "Oqibatlari"
    case .added: "qoʻshildi"
    case .removed: "chiqarildi"
    case .split(let parts): "quyidagilarga boʻlindi: \(parts)"
    case .joined(let sources): "quyidagilardan birlashtirildi: \(sources)"
    case .renumbered(let from, let to): "endi \(to), avval \(from)"
    case .printedNumber(let from, let to): "matndagi raqam: \(from) → \(to)"
    case .printedNumberSet(let number): "matndagi raqam: \(number), avval yoʻq edi"
    case .printedNumberDropped(let number): "matndagi \(number) raqami olib tashlandi"
    case .renumberedMany(let count, let examples):
      "\(count) ta band yangi raqam oldi: \(examples)"
    case .idReused(let id, let title): "\(id) belgisi boshqa bandga tegishli edi: \(title)"
    case .idReusedMany(let count, let examples):
      "\(count) ta belgi endi boshqa bandlarda turibdi: \(examples)"
    case .moved(let from, let to): "koʻchirildi: \(from) → \(to)"
    case .reordered: "qoʻshnilari orasida oʻrni oʻzgardi"
    case .reorderedMany(let count): "\(count) ta bandning qoʻshnilari orasidagi oʻrni oʻzgardi"
    case .commentsMany(let count): "\(count) joyda izohlar oʻzgardi"
    case .layoutMany(let count): "\(count) joyda shakl oʻzgardi"
    case .deadline(let kind, let from, let to, let isInherited):
      kind.uzbek(from, to) + (isInherited ? " (yangi yoʻnalishi boʻyicha)" : "")
    case .deadlineMove(let kind, let isInherited):
      kind.uzbek + (isInherited ? " (yangi yoʻnalishi boʻyicha)" : "")
    case .noTerm: "muddatsiz"
    case .wordingsToo(let languages): "u bilan birga matndagi ifodasi ham oʻzgardi: \(languages)"
    case .ownersAdded(let names): "ijrochi qoʻshildi: \(names)"
    case .ownersRemoved(let names): "ijrochi chiqarildi: \(names)"
    case .ownersReplaced(let old, let new): "ijrochi almashdi: \(old) → \(new)"
    case .ownerBody(let party): "\(party) nomidan kim bajaradi"
    case .allParties: "barcha Tomonlar"
    case .kind(let from, let to):
      "ijro tartibi: \(FormatWord(meaning: .kind(from)).uzbek) → \(FormatWord(meaning: .kind(to)).uzbek)"
    case .figure(let field, let kind, let from, let to): kind.uzbek(field, from, to)
    case .figureMove(let field, let kind): "\(field.uzbek) \(kind.uzbek)"
    case .direction(let to):
      to == .up ? "endi oʻsishi kerak, kamayishi emas" : "endi kamayishi kerak, oʻsishi emas"
    case .unit: "oʻlchov birligi oʻzgardi"
    case .reworded(let name): "\(name.uzbek): yangi tahrirda"
    case .textAdded(let name): "\(name.uzbek): qoʻshildi"
    case .textRemoved(let name): "\(name.uzbek): chiqarildi"
    case .translation(let name, let changed, let unchanged):
      "\(name.uzbek): oʻzgargan tillar: \(changed), oʻzgarmagan tillar: \(unchanged)"
    case .unchangedLanguages(let languages):
      "oʻzgarmagan tillar: \(languages); matnlar farqlanib qolishi mumkin"
    case .editorial(let name): "\(name.uzbek): imlo yoki tinish belgilari"
    case .invisible(let name, let new, let old):
      "\(name.uzbek): koʻrinishi bir xil, ammo farqli: \(old) oʻrniga \(new)"
    case .listAdded(let field, let names): "\(field.uzbek): \(names) qoʻshildi"
    case .listRemoved(let field, let names): "\(field.uzbek): \(names) chiqarildi"
    case .value(let name, let party, let from, let to):
      "\(name.uzbek(party)): \(from) → \(to)"
    case .valueSet(let name, let party, let to): "\(name.uzbek(party)): \(to) qoʻshildi"
    case .valueDropped(let name, let party, let from):
      "\(name.uzbek(party)): chiqarildi, avval \(from)"
    case .changed(let name, let party): name.uzbek(party)
    case .idChanged: "belgisi"
    case .placeChanged: "koʻchirildi"
    case .provisionReworded: "matn yangi tahrirda"
    case .declaration(let name): "\(name.uzbek): boshqacha yozildi"
    case .partyAdded: "Tomon qoʻshildi"
    case .partyRemoved: "Tomon chiqarildi"
    case .partyCode(let from, let to): "\(from) Tomoni endi \(to) deb belgilanadi"
    case .agreementID(let from, let to): "boshqa bitim: \(from), \(to)"
    case .comments: "izohlar oʻzgardi"
    case .layout: "shakl oʻzgardi"
    case .fileLayout: "qator oxirlari yoki bayt tartibi belgisi oʻzgardi"
    case .progress(let conflict): conflict.uzbek
    case .summary(let due?, let owners): "muddat \(due); \(owners)"
    case .summary(nil, let owners): "muddatsiz; \(owners)"
    case .newDuties(let count): "\(count) ta yangi majburiyat"
    case .endedDuties(let count): "\(count) ta majburiyat kamaydi"
    case .laterDeadlines(let count): "\(count) ta muddat kechroq"
    case .earlierDeadlines(let count): "\(count) ta muddat ertaroq"
    case .newDeadlines(let count): "\(count) ta yangi muddat"
    case .droppedDeadlines(let count): "\(count) ta muddat bekor boʻldi"
    case .noEffect: "majburiyatlar va muddatlar oʻzgarmadi"
    case .verdict(let verdict): verdict.uzbek
    case .differentAgreements: "Bular ikki xil bitim."
    case .pairedByLikeness(let old, let new, let score):
      "\(new) oʻxshashligi boʻyicha \(old) bilan juftlandi, \(likeness(score)); buni mustahkamlang: `replaces: \(old)`."
    case .pairedByLikenessMany(let count):
      "\(count) ta band oʻxshashligi boʻyicha juftlandi; buni `replaces` bilan mustahkamlang."
    case .possiblyPart(let new, let old): "\(new), ehtimol, \(old) ning bir qismi."
    case .replacesNothing(let item, let id):
      "\(item) oldingi tahrirda yoʻq \(id) oʻrnini bosishini aytadi."
    case .declarationContradictsText(let item, let other):
      "\(item) nimaning oʻrnini bosishini aytadi, ammo matni avvalgi \(other) matnidir."
    case .likenessBounded(let count):
      "\(count) ta band faqat eng yaqin oʻxshashlari bilan solishtirildi."
    case .notListed(let count): "Yana \(count) tasi bu yerda koʻrsatilmadi; ularni `--json` beradi."
    case .redlineBounded: "Uzun matn barcha qismlarida soʻzma-soʻz solishtirilmadi."
    }
  }
}

extension ChangeSeverity {
  fileprivate var uzbek: UzbekText {
    switch self {
    case .critical: "Oʻta jiddiy"
    case .substantive: "Mazmunga oid"
    case .administrative: "Tashkiliy"
    case .editorial: "Tahririy"
    case .progress: "Yozuvlarga zid"
    case .note: "Eslatmalar"
    }
  }
}

extension DiffVerdict {
  fileprivate var uzbek: UzbekText {
    switch self {
    case .amendmentRequired(let substantive, 0):
      "oʻzgartirish haqida bitim kerak (mazmunga oid oʻzgarishlar: \(substantive))"
    case .amendmentRequired(0, let critical):
      "oʻzgartirish haqida bitim kerak (oʻta jiddiy oʻzgarishlar: \(critical))"
    case .amendmentRequired(let substantive, let critical):
      "oʻzgartirish haqida bitim kerak (oʻta jiddiy oʻzgarishlar: \(critical), mazmunga oid: \(substantive))"
    case .corrigendumSuffices: "xatolarni tuzatish kifoya"
    case .nothingToSign: "imzolanadigan narsa yoʻq"
    case .comparisonOfPlans: "ketma-ket ikki rejaning taqqoslanishi: xulosa yoʻq"
    }
  }
}

extension DeadlineChange.Kind {
  fileprivate var uzbek: UzbekText {
    switch self {
    case .set: "muddat belgilandi"
    case .dropped: "muddat bekor qilindi"
    case .postponed(let count): "muddat \(count) kun keyinga surildi"
    case .advanced(let count): "muddat \(count) kun oldinga surildi"
    case .madePrecise(let count):
      count == 0
        ? "muddat aniqlashtirildi" : "muddat aniqlashtirildi, \(count) kun oldin tugaydi"
    case .madeWider(let count):
      count == 0 ? "muddat kengaytirildi" : "muddat kengaytirildi, \(count) kun keyin tugaydi"
    case .madeRecurring: "muddat takrorlanadigan boʻldi"
    case .madeSingle: "muddat endi takrorlanmaydi"
    case .rhythm: "davriylik oʻzgardi"
    case .replaced: "muddat oʻzgardi"
    case .rewritten: "oʻsha muddat, boshqacha yozilgan"
    }
  }

  fileprivate func uzbek(_ from: TerminalText, _ to: TerminalText) -> UzbekText {
    switch self {
    case .set: "muddat belgilandi: \(to), avval: \(from)"
    case .dropped: "muddat bekor qilindi: \(to), avval: \(from)"
    case .postponed(let count): "muddat \(count) kun keyinga surildi: \(from) → \(to)"
    case .advanced(let count): "muddat \(count) kun oldinga surildi: \(from) → \(to)"
    case .madePrecise(let count):
      count == 0
        ? "muddat aniqlashtirildi: \(from) → \(to)"
        : "muddat aniqlashtirildi: \(from) → \(to), \(count) kun oldin tugaydi"
    case .madeWider(let count):
      count == 0
        ? "muddat kengaytirildi: \(from) → \(to)"
        : "muddat kengaytirildi: \(from) → \(to), \(count) kun keyin tugaydi"
    case .madeRecurring: "muddat takrorlanadigan boʻldi: \(to), avval: \(from)"
    case .madeSingle: "muddat endi takrorlanmaydi: \(to), avval: \(from)"
    case .rhythm: "davriylik oʻzgardi: \(from) → \(to)"
    case .replaced: "muddat oʻzgardi: \(from) → \(to)"
    case .rewritten: "oʻsha muddat, yozilishi \(to), avval: \(from)"
    }
  }
}

extension FigureChange.Kind {
  fileprivate var uzbek: UzbekText {
    switch self {
    case .set: "qoʻshildi"
    case .dropped: "chiqarildi"
    case .raised: "oshirildi"
    case .lowered: "pasaytirildi"
    case .reversed: "teskarisiga oʻzgardi"
    case .qualified: "oʻzgardi"
    }
  }

  fileprivate func uzbek(
    _ field: FieldName,
    _ from: TerminalText,
    _ to: TerminalText
  ) -> UzbekText {
    switch self {
    case .set: "\(field.uzbek): \(to) qoʻshildi"
    case .dropped: "\(field.uzbek): chiqarildi, avval \(from)"
    case .raised: "\(field.uzbek) oshirildi: \(from) → \(to)"
    case .lowered: "\(field.uzbek) pasaytirildi: \(from) → \(to)"
    case .reversed: "\(field.uzbek) teskarisiga oʻzgardi: \(from) → \(to)"
    case .qualified: "\(field.uzbek) oʻzgardi: \(from) → \(to)"
    }
  }
}

extension ProgressConflict {
  fileprivate var uzbek: UzbekText {
    switch self {
    case .movedAfterLapse(let last): "muddat \(day: last) kuni oʻtganidan keyin surilgan"
    case .removedThoughDone: "bajarilgani maʼlum qilingan boʻlsa-da, chiqarildi"
    case .targetBelowAchieved: "maqsadli qiymat endi erishilganidan past"
    case .overdueOnDayOne(let last): "birinchi kundanoq muddati oʻtgan: oxirgi kuni \(day: last)"
    }
  }
}
