import RoadmapModel
import RoadmapSyntax
import Terminal

// The Uzbek catalogue of findings, in Latin letters: one exhaustive switch for each layer. The words
// are ours and want a native reader. An ID is a `belgi`, as in the journals of an office.

/// Uzbek words for a problem of an agreement file.
func uzbekWording(
  of problem: AgreementProblem,
  _ context: ProblemContext
) -> UzbekWording {
  switch problem {
  case .syntax(let problem): uzbekWording(of: problem, context)

  // MARK: Structure

  case .agreementMissing:
    UzbekWording(
      "faylda `agreement` sarlavhasi yoʻq",
      "Format qatori ostiga `agreement ID  Title` deb yozing."
    )
  case .agreementTwice:
    UzbekWording(
      "ikkinchi `agreement` sarlavhasi; birinchisi \(context.uzbekPlace)",
      "Bitta faylda bitta bitim boʻladi: buni alohida papkaga oʻtkazing."
    )
  case .headingMisplaced(let keyword, let misplacement):
    UzbekWording(
      uzbekMessage(of: misplacement, "\(keyword.spelling)"),
      uzbekRemedy(of: misplacement)
    )
  case .partiesMissing(let found):
    UzbekWording(
      found == 0 ? "bitimda Tomonlar koʻrsatilmagan" : "bitimda faqat bitta Tomon koʻrsatilgan",
      "Har bir Tomon uchun birinchi yoʻnalishdan oldin `party ID  Name` qatorini yozing."
    )
  case .tooManyParties: UzbekWording("64 tadan ortiq Tomon", "Koʻpi bilan 64 tasi oʻqiladi.")
  case .tooManyLanguages: UzbekWording("64 tadan ortiq til", "Koʻpi bilan 64 tasi oʻqiladi.")
  case .tooManyActivities:
    UzbekWording("1000000 tadan ortiq tadbir", "Bitimni bir nechtaga boʻling.")
  case .conflictOpen:
    UzbekWording(
      "Tomonlar buni hali kelishmagan",
      "Variantlardan birini yuqoridagi maydon qilib qoldiring va `?` bilan boshlanadigan qatorlarni olib tashlang."
    )
  case .indentationMisleading(let keyword):
    UzbekWording(
      "bu qator \(context.uzbekPlace) turgan `\(.quoted("\(keyword.spelling)"))` sarlavhasiga tegishli, ammo chuqurroq surilmagan",
      "Uni ichkariga suring yoki tegishli sarlavhaga oʻtkazing; qanday oʻqilishini `roadmap fmt` koʻrsatadi."
    )

  // MARK: Identifiers, titles, languages

  case .idUnreadable(let problem): uzbekWording(of: problem, context)
  case .idLookAlike(let scalar, let meant):
    UzbekWording(
      "bu harf \(.named(scalar)), u faqat lotin harfiga oʻxshaydi",
      "\(.suggestion(meant)) Belgilar lotin harflarida teriladi."
    )
  case .idTwice:
    UzbekWording(
      "`\(context.marked)` belgisi ikki marta turibdi; birinchisi \(context.uzbekPlace)",
      "Ikkisidan biriga boshqa belgi bering. Katta va kichik harflar farq qilmaydi."
    )
  case .idReserved:
    UzbekWording(
      "Tomon `observer` deb atalishi mumkin emas",
      "Boshqa belgi tanlang: `observer.journal` uchinchi shaxslarga tegishli."
    )
  case .titleMissing:
    UzbekWording(
      "`\(context.marked)` hech bir tilda nomlanmagan",
      "Nomni belgidan keyin ikkita boʻsh joy qoldirib yoki alohida qatorda yozing, masalan `ru: …`."
    )
  case .titleTwice:
    UzbekWording(
      "bu tildagi nom sarlavhada allaqachon bor",
      "Ikkisidan birini olib tashlang; sarlavhadagi nom `languages` dagi birinchi tilda."
    )
  case .languageUnreadable:
    UzbekWording(
      "bu tillar roʻyxati emas",
      "Qisqa belgilarni vergul bilan yozing: `languages: en, ru, uz`."
    )
  case .languageReserved:
    UzbekWording(
      "`\(context.marked)` maydon yoki sarlavha nomi, u til boʻla olmaydi",
      "Til belgisidan foydalaning, masalan `ru` yoki `uz-Cyrl`."
    )
  case .languageTwice: UzbekWording("bu til ikki marta turibdi", "Ikkisidan birini olib tashlang.")
  case .languageUnknown(let nearest):
    UzbekWording(
      "`\(context.marked)` tili eʼlon qilinmagan",
      nearest.map { .suggestion($0) }
        ?? "Uni bitimning `languages` maydoniga qoʻshing yoki belgisini tuzating."
    )
  case .languageGap(let missing):
    UzbekWording(
      "`\(context.marked)` uchun bu tillarda matn yoʻq: \(.enumeration(missing))",
      "Yetishmayotgan tilni qoʻshing, toki ikkala Tomon bir xil oʻqisin."
    )

  // MARK: Fields

  case .fieldUnknown(let hint): uzbekWording(ofUnknownField: hint, context)
  case .fieldMisplaced(let field, let keyword):
    UzbekWording(
      "`\(.quoted("\(field.spelling)"))` `\(.quoted("\(keyword.spelling)"))` sarlavhasiga tegishli emas",
      "U quyidagilar bilan yoziladi: \(.alternatives(field.headings.keywords.map { "\($0.spelling)" })). Qator oʻzidan yuqoridagi eng yaqin sarlavhaga tegishli."
    )
  case .fieldTwice:
    UzbekWording(
      "`\(context.marked)` ikki marta turibdi; birinchisi \(context.uzbekPlace)",
      "Ikkisidan birini qoldiring."
    )
  case .fieldEmpty:
    UzbekWording(
      "`\(context.marked)` qiymatsiz",
      "Qiymatni ikki nuqtadan keyin yozing yoki qatorni olib tashlang."
    )
  case .fieldMissing(let field): uzbekWording(ofMissing: field)
  case .fieldWithoutHeading:
    UzbekWording(
      "bu maydon hech bir sarlavhaga tegishli emas",
      "Uni `agreement` sarlavhasi yoki oʻzi haqida boʻlgan sarlavha ostiga qoʻying."
    )
  case .partyExpected(let field):
    UzbekWording(
      "`\(.quoted("\(field.spelling)"))` qaysi Tomon haqida ekanini aytmaydi",
      "Ikki nuqtadan oldin Tomon belgisini yozing: `\(.quoted("\(field.spelling)")) UZ: …`."
    )
  case .partyUnexpected:
    UzbekWording(
      "bu yerda Tomon yozilmaydi",
      "`\(context.marked)` ni olib tashlang: bu maydon barcha Tomonlar uchun bir xil."
    )
  case .fieldNotText(let field):
    UzbekWording(
      "`\(.quoted("\(field.spelling)"))` matn emas, uning tillari yoʻq",
      "Uni bir marta, tilsiz yozing."
    )
  case .textNotAllowed:
    UzbekWording(
      "yuqoridagi maydon matn emas, uni davom ettirib boʻlmaydi",
      "Qiymatni bir qatorda yozing, izoh uchun `note` dan foydalaning."
    )
  case .valueUnknown(let allowed, let nearest):
    UzbekWording(
      "`\(context.marked)` bu yerda turishi mumkin emas",
      nearest.map { .suggestion($0) }
        ?? "Quyidagilardan birini yozing: \(.alternatives(allowed))."
    )
  case .versionUnreadable:
    UzbekWording(
      "`\(context.marked)` tahrir raqami emas",
      "1 dan boshlab butun son yozing: `version: 2`."
    )
  case .signatureUnreadable:
    UzbekWording(
      "bu yerda imzolash kuni yoʻq",
      "`2025-07-30, Tashkent; Name and office` deb yozing; joy va ismni tushirib qoldirish mumkin."
    )
  case .dateUnreadable(let problem):
    problem == .unreadable || problem == .empty
      ? UzbekWording(
        "`\(context.marked)` kun emas",
        "Uni yil, oy va kun shaklida yozing: `2026-03-31`."
      )
      : uzbekWording(of: problem, meant: nil, context)
  case .baseUnreadable:
    UzbekWording(
      "`\(context.marked)` tahrirni bildirmaydi",
      "Uning raqamini, qabul qilingach esa xeshini ham yozing: `amends: 1 sha256:…`."
    )
  case .baseTwice:
    UzbekWording(
      "bitim boshqa tahrirni ham oʻzgartiradi, ham undan keyin keladi",
      "Oʻzgartirish uchun `amends`, undan keyingi yangi reja uchun `succeeds` ni qoldiring."
    )
  case .figureUnreadable:
    UzbekWording(
      "`\(context.marked)` son emas",
      "Sonni va uning davrini yozing, masalan `over 50 (2026-H1)`."
    )
  case .figureSeparated(let plain):
    UzbekWording(
      "`\(context.marked)` soni \(.quoted(plain)) deb oʻqiladi",
      "Ishonchli boʻlishi uchun uni ajratgichlarsiz yozing."
    )
  case .listUnreadable:
    UzbekWording("roʻyxatning bir joyi boʻsh", "Ortiqcha vergulni olib tashlang.")
  case .pathOutside:
    UzbekWording(
      "`\(context.marked)` bitim papkasidan tashqariga olib chiqadi",
      "Hujjatni papkaga joylang, masalan `evidence/signed.pdf`, yoki `http` manzilini bering."
    )

  // MARK: References

  case .partyUnknown(let nearest):
    UzbekWording(
      "`\(context.marked)` degan Tomon yoʻq",
      nearest.map { .suggestion($0) }
        ?? "`party` sarlavhalaridan birining belgisidan foydalaning."
    )
  case .referenceUnknown(let nearest):
    UzbekWording(
      "`\(context.marked)` degan band yoʻq",
      nearest.map { .suggestion($0) } ?? "Bandning toʻliq belgisidan foydalaning."
    )
  case .replacesUnknown(let nearest):
    UzbekWording(
      "oldingi tahrirlarda `\(context.marked)` degan band yoʻq",
      nearest.map { .suggestion($0) } ?? "Bandning toʻliq belgisidan foydalaning."
    )
  case .referenceMisdirected(let kind):
    UzbekWording(
      kind.map { "`\(.quoted("\($0.keyword.spelling)"))` ijrosini kutib boʻlmaydi" }
        ?? "`\(context.marked)` bajariladigan narsa emas",
      "Yoʻnalish, tadbir yoki bosqichni koʻrsating."
    )
  case .replacesContradictory:
    UzbekWording(
      "`none` belgilar yonida turibdi",
      "Band oʻrnini bosadigan belgilarni yoki faqat `none` ni yozing."
    )
  case .dependencyCycle(let names):
    UzbekWording(
      "bu bandlar bir-birini kutmoqda: \(.quoted(names.joined(separator: " → ")))",
      "Biror narsa boshlanishi uchun `after` yoki `of` dan birini olib tashlang."
    )
  case .dependencyOutOfOrder(let name, let day):
    UzbekWording(
      "bu band \(.quoted(name)) dan oldin tugaydi, uni esa \(.quoted(day.isoText)) gacha kutadi",
      "Ikki muddatdan birini suring."
    )
  case .kindContradictsOwners(let kind, let owners):
    kind == .single
      ? UzbekWording(
        "`single` da ijrochi bitta, bu yerda esa \(owners) ta koʻrsatilgan",
        "Birgalikda qilsalar `joint`, har biri oʻz yarmini qilsa `mirror` deb yozing."
      )
      : UzbekWording(
        "`mirror` uchun har bir Tomondan ijrochi kerak, faqat bittasi koʻrsatilgan",
        "Boshqa Tomonning ijrochisini ham koʻrsating yoki `single` deb yozing."
      )
  case .versionFileName(let expected):
    UzbekWording(
      "fayl \(version: expected) deb ataladi, unda esa \(context.marked)-tahrir turibdi",
      "`version: \(expected)` deb yozing yoki fayl nomini oʻzgartiring."
    )
  case .baseChanged(let version):
    UzbekWording(
      "`v\(version).roadmap` — bu tahrir asoslangan matn emas: uning SHA-256 qiymati boshqa",
      "Kerakli faylni qaytaring; u `git log` da yoki boshqa Tomonda bor."
    )
  case .textChanged(let parties):
    UzbekWording(
      "bu endi \(parties.shown) qabul qilgan matn emas",
      "Qabul qilingan matnni qaytaring; oʻzgarishlar loyihaga yoziladi: `roadmap amend`."
    )
  case .idReused(let version):
    UzbekWording(
      "`\(context.marked)` v\(version) tahririda boshqa narsani bildirgan",
      "Yangi bandga oʻz belgisini bering yoki nimaning oʻrniga kelganini yozing: `replaces: \(context.marked)`."
    )
  case .baseMissing(let version):
    UzbekWording(
      "bu fayl yonida `v\(version).roadmap` yoʻq",
      "Oʻzgarishlar koʻrinishi uchun uni shu yerga joylang."
    )

  // MARK: Deadlines

  case .deadline(let problem, let meant): uzbekWording(of: problem, meant: meant, context)
  case .deadlineBaseUnusable:
    UzbekWording(
      "`\(context.marked)` muddati bir necha marta keladi, undan hisob boshlab boʻlmaydi",
      "Bir marta bajariladigan bandni koʻrsating yoki muddatni taqvim kunlari bilan bering."
    )
  case .occurrencesImpossible(let problem): uzbekWording(of: problem)
  case .milestoneUnderOccurrences:
    UzbekWording(
      "\(context.uzbekPlace) turgan tadbirning muddati bir necha marta keladi, unda bosqich boʻlmaydi",
      "Bosqichni tadbir qiling yoki uning tadbiriga bitta muddat bering."
    )
  case .deadlineOutsidePeriod(let ends):
    UzbekWording(
      "bu muddat \(.quoted(ends.isoText)) kuni, bitim tugaganidan keyin tugaydi",
      "Yilni va bitim davrini tekshiring."
    )
  case .overdueAtAdoption(let adopted):
    UzbekWording(
      "bitim \(.quoted(adopted.isoText)) kuni qabul qilinganda bu muddat oʻtib ketgan edi",
      "Yilni tekshiring; bajarib boʻlingani haqida izohda aytgan maʼqul."
    )
  case .wordingDrift(let drift):
    UzbekWording(
      "bu matn \(drift.phraseDays.uzbek), `due` esa \(drift.dueDays.uzbek) degani",
      "Notoʻgʻrisini tuzating: matn `\(.quoted(drift.phrase.canonicalText))` deb oʻqiladi, `due` da `\(.quoted(drift.due.canonicalText))` turibdi."
    )
  case .wordingAmbiguous(let ambiguity):
    UzbekWording(
      "bu matn turli kunlarni bildirishi mumkin: \(uzbekReason(of: ambiguity))",
      "`due` hisobga olinadi; oy va yillari koʻrsatilgan matnni kelishib oling."
    )
  case .wordingUnreadable:
    UzbekWording(
      "bu matn `due` bilan solishtirilmagan: dastur uni oʻqiy olmaydi",
      "Hech narsa qilish shart emas; ikkalasi bir xil ekaniga oʻzingiz ishonch hosil qiling."
    )
  }
}
