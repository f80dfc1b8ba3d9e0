import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Terminal

/// Uzbek words for a problem of a journal.
func uzbekWording(
  of problem: JournalProblem,
  _ context: ProblemContext
) -> UzbekWording {
  switch problem {
  case .syntax(let problem): uzbekWording(of: problem, context)

  // MARK: Lines

  case .headerMissing:
    UzbekWording(
      "jurnalning birinchi qatori yoʻq",
      "Birinchi yozuv ustiga `journal-format 1 AGREEMENT PARTY` deb yozing."
    )
  case .headerVersion:
    UzbekWording(
      "bu dastur jurnal formatining bu versiyasini oʻqimaydi",
      "`journal-format 1 AGREEMENT PARTY` deb yozing yoki yangiroq `roadmap` dasturini oling."
    )
  case .headerMisplaced:
    UzbekWording(
      "birinchi qator fayldan boshqa bitim yoki Tomonni koʻrsatadi",
      "Fayl Tomon nomi bilan atalishi va bitim papkasida turishi kerak."
    )
  case .lineInterrupted:
    UzbekWording(
      "oxirgi qator oʻrtasida uzilgan: yozish toʻxtab qolgan",
      "Boshqa hech narsa yoʻqolmagan. Yozuv shu kompyuterda qilingan boʻlsa, `roadmap heal` uni qayta yozadi."
    )
  case .zeroTail:
    UzbekWording(
      "oxirgi qatordan keyin NUL baytlari turibdi, mashina ishdan chiqqanda shunday boʻladi",
      "Ularda hech narsa yoʻq; keyingi yozuv ularni olib tashlaydi."
    )
  case .conflictMarker:
    UzbekWording(
      "versiyalarni boshqarish tizimi bu yerda ziddiyat qoldirgan",
      "Ikkala Tomon yozuvlarini qoldiring va `<<<<<<<`, `=======` hamda `>>>>>>>` qatorlarini olib tashlang."
    )
  case .eventIncomplete:
    UzbekWording(
      "bu qator toʻliq yozuv emas",
      "Kun, Tomon, belgi va feʼlni yozing, masalan `2026-11-20 UZ/secretariat MON-1 done`."
    )
  case .dayUnreadable(let problem):
    problem == .unreadable || problem == .empty
      ? UzbekWording(
        "`\(context.marked)` kun emas",
        "Uni yil, oy va kun shaklida yozing: `2026-11-20`."
      )
      : uzbekWording(of: problem, meant: nil, context)
  case .authorUnreadable:
    UzbekWording(
      "`\(context.marked)` Tomon va uning xodimi emas",
      "`UZ` yoki `UZ/secretariat` deb yozing: lotin harflari, raqamlar, nuqta va chiziqchalar."
    )
  case .subjectUnreadable:
    UzbekWording(
      "`\(context.marked)` band belgisi emas",
      "Belgini, bir necha muddatdan biri uchun `ID@2026-Q1`, `@agreement` yoki `@v2` deb yozing."
    )
  case .verbUnknown(let nearest):
    UzbekWording(
      "`\(context.marked)` degan feʼl yoʻq",
      nearest.map { .suggestion($0) }
        ?? "Quyidagilardan birini yozing: \(.alternatives(Verb.allCases.map { "\($0.spelling)" }))."
    )
  case .keyUnknown(let nearest):
    UzbekWording(
      "`\(context.marked)` bu feʼl bilan yozilmaydi",
      nearest.map { .suggestion($0, "=") }
        ?? "Izohni ` | ` dan keyin yozing; oʻzingizning kalitingiz `x-` bilan boshlanadi."
    )
  case .keyTwice:
    UzbekWording("`\(context.marked)` ikki marta turibdi", "Ikkisidan birini qoldiring.")
  case .keyMissing(let key):
    UzbekWording(
      "`\(.quoted("\(key.spelling)"))=` yetishmaydi",
      "Uni qatorga qoʻshing; buni faqat Tomonning oʻzi qila oladi."
    )
  case .keyUnreadable(let key):
    UzbekWording(
      "`\(context.marked)` `\(.quoted("\(key.spelling)"))=` qiymati emas",
      uzbekRemedy(of: key)
    )
  case .textMissing(let verb):
    UzbekWording(
      "`\(.quoted("\(verb.spelling)"))` sababni aytmaydi",
      "Uni qator oxirida ` | ` dan keyin yozing."
    )
  case .idWrong(let expected):
    UzbekWording(
      "bu qator yozilgan qatorning oʻzi emas; yozuv hisobga olinmaydi",
      "Qatorni nusxadan tiklang. Oʻzgartirish ataylab qilingan boʻlsa, jurnal egasi `id=\(.quoted(expected.text))` deb yozadi."
    )
  case .idWrongHarmless:
    UzbekWording(
      "yozuvning bu nusxasi buzilgan; buzilmagani boshqa joyda turibdi",
      "Hech narsa qilish shart emas; qatorni olib tashlash mumkin."
    )
  case .pathOutside:
    UzbekWording(
      "`\(context.marked)` bitim papkasidan tashqariga olib chiqadi",
      "Hujjatni papkaga joylang, masalan `evidence/act.pdf`, yoki `http` manzilini bering."
    )

  // MARK: Meaning

  case .authorForeign:
    UzbekWording(
      "`\(context.marked)` bu jurnalga yoza olmaydi; yozuv hisobga olinmaydi",
      "Har bir Tomon oʻz jurnalini yuritadi. Boshqa Tomon qogʻozda bildirgani `--for` bilan kiritiladi."
    )
  case .verbNotForObserver:
    UzbekWording(
      "kuzatuvchi maʼlum qila, javob bera yoki taklif kirita olmaydi; yozuv hisobga olinmaydi",
      "Kuzatuvchi `note`, `report` va `measure` yozadi."
    )
  case .partyUnknown:
    UzbekWording(
      "bitimda `\(context.marked)` degan Tomon yoʻq; yozuv hisobga olinmaydi",
      "Bitim Tomonlaridan birining belgisidan foydalaning."
    )
  case .subjectUnknown(let nearest):
    UzbekWording(
      "bitimda `\(context.marked)` degan band yoʻq; yozuv hisobga olinmaydi",
      nearest.map { .suggestion($0) }
        ?? "Balki u yangiroq tahrirda bordir: bitimni yangilang."
    )
  case .versionMissing(let number):
    UzbekWording(
      "`v\(number).roadmap` fayli bu jildda yoʻq; yozuv hisobga olinmaydi",
      "Faylni qaytaring: boshqa Tomondan, `git`dan yoki nusxadan."
    )
  case .occurrenceUnknown:
    UzbekWording(
      "`\(context.marked)` degan navbatdagi muddat yoʻq; yozuv hisobga olinmaydi",
      "Navbatdagi muddatlarni `roadmap show ID` koʻrsatadi."
    )
  case .verbMisdirected:
    UzbekWording(
      "bu feʼl bu bandga toʻgʻri kelmaydi; yozuv hisobga olinmaydi",
      "Nima nima bilan yozilishini `roadmap help format` koʻrsatadi."
    )
  case .claimByNonOwner:
    UzbekWording(
      "bu Tomon band ijrochisi emas; uning bayonoti hisobga olinmaydi",
      "Ijro haqida ijrochi maʼlum qiladi; bu Tomon tasdiqlaydi."
    )
  case .wholeOfOccurrences:
    UzbekWording(
      "bandning muddati bir necha marta keladi, qator esa qaysi birini aytmaydi; u hisobga olinmaydi",
      "Belgidan keyin muddatni yozing, masalan `ID@2026-Q1`."
    )
  case .answerToNothing:
    UzbekWording(
      "bu yerda javob beriladigan narsa yoʻq; yozuv hisobga olinmaydi",
      "Javob boshqa Tomonning amaldagi bayonoti yoki taklifidan keyin keladi."
    )
  case .answerToSelf:
    UzbekWording(
      "Tomon oʻziga oʻzi javob bermaydi; yozuv hisobga olinmaydi",
      "Oʻz yozuvini `undo` qaytarib oladi."
    )
  case .undoOfNothing:
    UzbekWording(
      "qaytarib olinadigan bunday yozuv yoʻq",
      "Yozuvni `of=` va uning belgisi bilan koʻrsating."
    )
  case .undoOfForeign:
    UzbekWording(
      "yozuvni faqat uni kiritgan Tomon qaytarib ola oladi",
      "`dispute` bilan eʼtiroz bildiring yoki boshqa narsa taklif qiling."
    )
  case .undoOfAgreed:
    UzbekWording(
      "barcha Tomonlar kelishganini ulardan biri qaytarib ola olmaydi",
      "Aksini taklif qiling, masalan `suspend` dan keyin `resume`."
    )
  case .adoptionOfOtherText:
    UzbekWording(
      "bu yerda qabul qilingan matn bu tahrirning matni emas",
      "Ikkala Tomon fayllarini solishtiring; bir xil boʻlgach tahrirni qayta qabul qiling."
    )
  case .futureDated:
    UzbekWording(
      "bu yozuvning sanasi kelajakda",
      "Kunni tekshiring; ungacha yozuv hisobga olinmaydi."
    )
  case .proposalsContradict:
    UzbekWording(
      "bir kunda ikki xil muddat kelishilgan",
      "Tomonlar ulardan birini yana bir bor kelishib olishi kerak."
    )
  case .sidesContradict:
    UzbekWording(
      "bir Tomon bajarilganini maʼlum qilgan, boshqasi surish, toʻxtatish yoki chiqarishni taklif qilgan",
      "Ikkisidan biri boshqasiga javob berishi kerak."
    )
  }
}

private func uzbekRemedy(of key: EventKey) -> UzbekText {
  switch key {
  case .by: "Kiritgan Tomon va xodimni yozing: `by=UZ/secretariat`."
  case .of: "Kerakli yozuvning `id=` dan keyingi 12 ta belgisini yozing."
  case .to: "Davrni yozing, masalan `to=2026-12` yoki `to=2026-10..2026-12`."
  case .value: "Sonni yozing, masalan `value=491`."
  case .period: "Davrni yozing, masalan `period=2026-H1`."
  case .sha256: "64 ta belgi yozing: 0 dan 9 gacha raqamlar va `a` dan `f` gacha harflar."
  case .size: "Baytlar sonini yozing."
  case .xxh64: "16 ta belgi yozing: 0 dan 9 gacha raqamlar va `a` dan `f` gacha harflar."
  case .evidence: "Papkadagi yoʻlni yoki manzilni yozing."
  case .session: "Yigʻilish kunini yozing, masalan `session=2026-11-20`."
  case .at: "Vaqtni UTC boʻyicha yozing: `at=2026-11-20T09:30:00Z`."
  case .id: "Belgi 12 ta harf va raqamdan iborat, u qatorning oxirgi kaliti."
  }
}
