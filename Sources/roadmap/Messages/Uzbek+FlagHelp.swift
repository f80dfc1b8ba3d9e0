internal import RoadmapReports

// The Uzbek words of the help on flags, in Latin letters.

func uzbekHelp(of flag: FlagName) -> (summary: UzbekText, details: UzbekText) {
  switch flag {
  case .strict: ("Ogohlantirishlar xato hisoblansin", "")
  case .check:
    (
      "Hech narsani oʻzgartirmay, fayllarni aytish",
      "Biror fayl aytilsa, tugash kodi 1 boʻladi."
    )
  case .json: ("JSON chiqarish, skriptlar uchun", "")
  case .format:
    (
      "`text`, `markdown` yoki boshqacha chiqarish",
      "Solishtiruv `side-by-side`, `html`, `json` yoki `amendment` shaklida ham chiqadi."
    )
  case .asOf: ("Shu kuni nima toʻgʻri boʻlgani", "Bugun maʼlum boʻlganlarning hammasi bilan.")
  case .knownOn: ("Faqat shu kungacha yozilganlari", "")
  case .against:
    ("`agreed` yoki `signed` muddatga nisbatan", "Usiz: oxirgi kelishilganiga nisbatan.")
  case .on: ("Voqea sodir boʻlgan kun", "Usiz: bugun.")
  case .note: ("Izoh, istalgan tilda", "")
  case .evidence:
    (
      "Tasdiqlovchi hujjat",
      "Boshqa joydagi fayl bitimning `evidence` papkasiga nusxalanadi. Bir nechta hujjat uchun kalitni bir necha marta bering."
    )
  case .to: ("Taklif qilinayotgan yangi muddat", "")
  case .period: ("Qiymat yoki bitim davri", "")
  case .session: ("Bayonnomasida bu yozilgan yigʻilish kuni", "")
  case .onBehalf:
    (
      "Boshqa Tomon qogʻozda aytganini kiritish",
      "U oʻz jurnalingizda, nomingizdan turadi va `--evidence` talab qiladi."
    )
  case .by:
    (
      "Tomoningiz va ismingiz yoki boʻlimingiz",
      "Usiz: sozlamalardagi `by = PARTY/PERSON`. Koʻrish uchun Tomon kifoya."
    )
  case .yes: ("Soʻramasdan bajarish", "")
  case .parties: ("Tomonlar, masalan `UZ,RU`", "")
  case .title: ("Bitim nomi", "")
  case .languages: ("Uning tillari, masalan `en,ru,uz`", "Nomlar birinchisida.")
  case .roadmaps:
    ("Bitimlar papkangiz", "Usiz: shu yerdagi yoki yuqoridagi eng yaqin `Roadmaps` papkasi.")
  case .now:
    (
      "Shu kun yoki paytdagidek ishlash",
      "Kun, masalan `2026-11-23`, yoki `2026-11-23T10:00:00Z` (UTC)."
    )
  case .lang:
    (
      "Til: `en`, `ru`, `uz` yoki `uz-Cyrl`",
      "Nomlar ham. Bu tilda yoʻgʻi bitimning birinchi tilida koʻrsatiladi."
    )
  case .color:
    ("Rang: `auto`, `always` yoki `never`", "`auto`: `NO_COLOR` belgilanmagan boʻlsa, terminalda.")
  case .width: ("Qatorlar koʻpi bilan `N` ustun", "Usiz: terminal kengligi yoki 80.")
  case .all: ("Izohlar va joylashuv oʻzgarishlari ham", "")
  case .exitCode:
    (
      "Biror narsa oʻzgarsa, tugash kodi 1",
      "Izohlar va joylashuv faqat `--all` bilan hisobga olinadi."
    )
  case .failOn: ("`--exit-code` hisoblaydigan eng kichik oʻzgarish", "`--exit-code` ni yoqadi.")
  case .allowConflicts:
    (
      "Hal qilinmagan ziddiyatli fayllarni ham",
      "`?` siz maydonlar solishtiriladi; ochiq variantlar avval koʻrsatiladi."
    )
  case .plain:
    (
      "Buyruqsiz: qatorma-qator interfeys",
      "Raqamlangan roʻyxatlar va bittadan savol, ekran oʻqish dasturlari uchun."
    )
  case .help: ("Yordam; buyruqdan keyin uning sahifasi", "")
  case .version: ("Dastur versiyasini koʻrsatish", "")
  }
}
