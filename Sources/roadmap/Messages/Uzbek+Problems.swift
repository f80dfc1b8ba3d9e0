internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

// The Uzbek words for what stops a command, in Latin letters. They are ours and want a native reader.

func uzbekMessage(
  for problem: CommandProblem,
  on surface: Surface
) -> UzbekMessage {
  switch problem {
  case .noWorkspace(let folder):
    UzbekMessage(
      wrong: "`Roadmaps` papkasi "
        + (folder.map { "\(quoted($0)) da ham, undan yuqorida ham yoʻq" } ?? "yoʻq"),
      remedy: "U turgan papkaga oʻting yoki uni koʻrsating: `roadmap --roadmaps DIR ...`."
    )
  case .noAgreements(let path):
    UzbekMessage(
      wrong: "\(quoted(path)) da bitim yoʻq",
      remedy:
        "Bitim `v1.roadmap` yoki `draft.roadmap` fayli bor papkadir; uni qanday yozishni `roadmap help format` koʻrsatadi."
    )
  case .targetUnknown(let target, let nearest):
    UzbekMessage(
      wrong: "\(quoted(target)) degan fayl, papka yoki bitim yoʻq",
      remedy: nearest.map(uzbekSuggestion) ?? "Bitimlarni `roadmap list` koʻrsatadi."
    )
  case .partyNowhere(let name, let parties):
    UzbekMessage(
      wrong: "bu yerdagi hech bir bitimda \(quoted(name)) Tomoni yoʻq",
      remedy: "Tomonlar: \(listed(parties))."
    )
  case .file(let failure, let name): uzbekMessage(for: failure, name)
  case .linesUnreadable(let name):
    UzbekMessage(
      wrong: "\(name) da oʻqib boʻlmaydigan qatorlar bor; fayl oʻzgarishsiz qoldirildi",
      remedy: "Ularni `roadmap check` koʻrsatadi. Avval ularni tuzating."
    )
  case .wouldChangeText(let name):
    UzbekMessage(
      wrong:
        "\(name) ni tartibga solish faqat boʻsh joylarni oʻzgartirmagan boʻlardi; fayl oʻzgarishsiz qoldirildi",
      remedy: "Bu dasturning xatosi; fayl bilan birga maʼlum qiling."
    )
  case .exists(let name):
    UzbekMessage(
      wrong: "\(name) allaqachon bor; hech narsa oʻzgartirilmadi",
      remedy: "Boshqa nom tanlang yoki oʻsha papkaga qarang."
    )
  case .outputFailed(let reason):
    UzbekMessage(
      wrong: "natijani yozib boʻlmadi: \(reason)",
      remedy: "Chop etilgani toʻliq emas. Boshqa joyga yozing va buyruqni qayta bajaring."
    )
  case .doneUnseen(let changes, let reason):
    UzbekMessage(
      wrong: "buyruq bajarildi va natijasi diskda, lekin uni koʻrsatib boʻlmadi: \(reason)",
      remedy: "Uni takrorlamang. Yozilgani: \(quotedList(changes))"
        + (changes.count > 6 ? "" : ".")
    )
  case .itemUnknown(let typed, let nearest):
    UzbekMessage(
      wrong: "\(quoted(typed)) degan band yoʻq",
      remedy: nearest.map(uzbekSuggestion) ?? "Belgilarni `roadmap list` koʻrsatadi."
    )
  case .itemAmbiguous(let typed, let names):
    UzbekMessage(
      wrong: "\(quoted(typed)) bir nechta bandni bildirishi mumkin",
      remedy: "Ulardan birini yozing: \(quotedList(names))" + (names.count > 6 ? "" : ".")
    )
  case .agreementUnclear(let subject, let names):
    UzbekMessage(
      wrong: "\(quoted(subject)) qaysi bitimga tegishli ekani aniq emas",
      remedy: "Ulardan birini yozing: \(quotedList(Array(names.prefix(6))))."
    )
  case .notTracked(let name):
    UzbekMessage(
      wrong: "`\(name)` ijrosi kuzatib borilmaydi, shuning uchun uning holati yoʻq",
      remedy:
        "Bitim nima deyishini `roadmap show \(name)` koʻrsatadi; tadbirlar, bosqichlar va tadbirlari yoʻq yoʻnalishlar kuzatib boriladi."
    )
  case .windowUnreadable(let window):
    UzbekMessage(
      wrong: "\(quoted(window)) vaqt oraligʻi emas",
      remedy:
        "Qancha oldinga qarashni yozing: `30d`, `8w` yoki `3m`, yoxud davrni, masalan `2026-Q4`."
    )
  case .codeUnknown(let word, let nearest):
    UzbekMessage(
      wrong: "\(quoted(word)) degan kod yoʻq",
      remedy: nearest.map(uzbekSuggestion) ?? "Barcha kodlarni `roadmap explain` koʻrsatadi."
    )
  case .statusUnknown(let word, let nearest):
    UzbekMessage(
      wrong: "\(quoted(word)) degan holat yoʻq",
      remedy: nearest.map { uzbekSuggestion("is:" + $0) }
        ?? "Holatni yozing, masalan `is:overdue`, yoxud `is:open`, `is:late`, `is:waiting`, `is:ours`."
    )
  case .ageUnreadable(let text):
    UzbekMessage(
      wrong: "\(quoted(text)) vaqt davomiyligi emas",
      remedy:
        "Soʻnggi 30 kun uchun `changed:<30d`, undan oldingisi uchun `changed:>30d` deb yozing."
    )
  case .orAlone:
    UzbekMessage(
      wrong: "`or` dan oldin yoki keyin filtr yoʻq",
      remedy: "Uni filtrlar orasiga yozing: `is:overdue or is:due-soon`."
    )
  case .filterEmpty(let text):
    UzbekMessage(
      wrong: "\(quoted(text)) filtri boʻsh",
      remedy:
        "Nomdagi soʻzni, `is:overdue`, `owner:UZ`, `area:MON` yoki `due:2026-Q1` deb yozing."
    )
  case .filterUnknown(let key, let nearest):
    UzbekMessage(
      wrong: "\(quoted(key + ":")) degan filtr yoʻq",
      remedy: nearest.map { uzbekSuggestion($0 + ":") }
        ?? "Bular bor: `is:`, `owner:`, `area:`, `agreement:`, `due:` va `changed:`."
    )
  case .periodUnreadable(let value):
    UzbekMessage(
      wrong: "\(quoted(value)) davr emas",
      remedy: "Uni muddatdagidek yozing: `due:2026`, `due<2026-07` yoki `due:2026-05..2026-10`."
    )
  case .agreementNotNamed(let first):
    UzbekMessage(
      wrong: "bitimlar bir nechta, ammo birortasi nomlanmagan",
      remedy:
        "Tahrirlardan oldin birini nomlang: `roadmap diff \(TerminalText(escaping: first)) v1 v2`."
    )
  case .versionUnknown(let word, let agreement, let known):
    UzbekMessage(
      wrong: "\(quoted(agreement)) da \(quoted(word)) tahriri yoʻq",
      remedy: "Bular bor: \(known.map { quoted($0) }.joined(separator: ", "))."
    )
  case .git(let problem): problem.uzbek
  case .adoptedTextMissing(let version, let agreement):
    UzbekMessage(
      wrong:
        "\(quoted(agreement)): qabul qilingan `v\(version)` matni na bu yerda, na git da bor",
      remedy: "Uni boshqa Tomondan oling va ikkala faylni koʻrsating: `roadmap diff OLD NEW`."
    )
  case .oneVersion(let agreement):
    UzbekMessage(
      wrong: "\(quoted(agreement)) da faqat bitta tahrir bor",
      remedy: "Ikki faylni koʻrsating: `roadmap diff OLD NEW`."
    )
  case .notComparable(let name, let hasConflicts):
    UzbekMessage(
      wrong: "\(name) ni solishtirib boʻlmaydi",
      remedy: hasConflicts
        ? "Avval ziddiyatlarni hal qiling yoki ularsiz solishtiring: `--allow-conflicts`."
        : "Avval bu qatorlarni tuzating; qolganini `roadmap check` aytadi."
    )
  case .newAgreement(let problem): uzbekMessage(for: problem)
  case .identityMissing(let configuration):
    UzbekMessage(
      wrong: "yozuvni kim kiritayotgani koʻrsatilmagan",
      remedy: "Oʻzingizni koʻrsating: `--by UZ/secretariat` yoki `ROADMAP_BY` ni belgilang"
        + (configuration.map { ", yoxud \($0) ga `by = PARTY/NAME` deb yozing" } ?? "") + "."
    )
  case .identityUnreadable(let text, let source):
    UzbekMessage(
      wrong: "\(uzbekPlace(source)) \(quoted(text)) Tomon va xodimni bildirmaydi",
      remedy:
        "Tomoningiz belgisini, qiya chiziqdan keyin esa ism yoki boʻlimni boʻsh joysiz yozing: `UZ/secretariat`."
    )
  case .configurationUnreadable(let name):
    UzbekMessage(
      wrong: "\(name) sozlamalar faylini oʻqib boʻlmaydi",
      remedy: "Oʻzingizni `--by UZ/secretariat` bilan koʻrsating yoki faylni tekshiring."
    )
  case .severalAgreements(let names):
    UzbekMessage(
      wrong:
        "bu bandlar bir nechta bitimga tegishli: \(names.map { quoted($0) }.joined(separator: ", "))",
      remedy: "Bitta amal bitta jurnalga yoziladi. Har bir bitim boʻyicha alohida yozing."
    )
  case .noUserFolders:
    UzbekMessage(
      wrong: "shu kompyuterda yozilganlarni saqlashga joy yoʻq: `HOME` belgilanmagan",
      remedy: "`HOME` ni yoki `XDG_STATE_HOME` va `XDG_CONFIG_HOME` ni toʻliq yoʻl bilan belgilang."
    )
  case .refused(let refusal, let name): uzbekMessage(for: refusal, name)
  case .keptReplacing(let name):
    UzbekMessage(
      wrong: "boshqa dastur \(name) ni qayta-qayta almashtirdi; uning ustiga hech narsa yozilmadi",
      remedy: "Qatorlar saqlangan. U toʻxtagach, ularni `roadmap heal` qoʻshadi."
    )
  case .notConfirmed(let name, let reason, let events):
    UzbekMessage(
      wrong: "disk yozuvni tasdiqlamadi: \(reason) (\(name), yozuv \(events))",
      remedy:
        "Yozuv saqlangan ham, saqlanmagan ham boʻlishi mumkin. `roadmap heal` tekshiradi va toʻldiradi."
    )
  case .recording(let problem): uzbekMessage(for: problem, on: surface)
  }
}

private func uzbekSuggestion(_ name: String) -> UzbekText {
  "Balki \(quoted(name)) nazarda tutilgandir?"
}

private func uzbekPlace(_ source: IdentitySource) -> UzbekText {
  switch source {
  case .flag: "`--by` dagi"
  case .variable: "`ROADMAP_BY` dagi"
  case .configuration: "sozlamalardagi"
  }
}

private func uzbekMessage(for failure: FileFailure, _ name: TerminalText) -> UzbekMessage {
  switch failure {
  case .notFound:
    UzbekMessage(wrong: "\(name) fayli yoʻq", remedy: "Nom va papkani tekshiring.")
  case .isFolder:
    UzbekMessage(
      wrong: "\(name) fayl emas, papka",
      remedy:
        "Undagi faylni koʻrsating; oʻrnida fayl boʻlishi kerak boʻlsa, papkaning nomini oʻzgartiring."
    )
  case .notRegular:
    UzbekMessage(
      wrong: "\(name) oddiy fayl emas",
      remedy: "Havola, kanal va qurilmalar bu yerda oʻqilmaydi; oʻrniga faylning oʻzini qoʻying."
    )
  case .isNoFolder:
    UzbekMessage(
      wrong: "\(name) papka emas, hujjatlar esa unga nusxalanadi",
      remedy: "Hech narsa yozilmadi. U yerdagi faylga boshqa nom bering."
    )
  case .unusableName(_, let problem):
    UzbekMessage(
      wrong: "\(name) ni hujjat sifatida yozib boʻlmaydi: nomida \(uzbekCause(problem))",
      remedy: "Hech narsa yozilmadi. Faylga boshqa nom bering va qayta yozing."
    )
  case .tooLarge(_, let limit):
    UzbekMessage(
      wrong: limit >= 1 << 30
        ? "\(name) \(limit >> 30) GiB dan katta, u oʻqilmadi"
        : "\(name) \(limit >> 20) MiB dan katta, u oʻqilmadi",
      remedy: "Nima bilan toʻlganini aniqlang; batafsil: `roadmap explain file-too-large`."
    )
  case .unsteady:
    UzbekMessage(
      wrong: "\(name) oʻqilayotganda oʻzgarmoqda",
      remedy: "Boshqa dastur tugatishini kuting va qayta urinib koʻring."
    )
  case .changedByOthers:
    UzbekMessage(
      wrong: "boshqa kishi bu orada \(name) ni oʻzgartirgan; ustiga hech narsa yozilmadi",
      remedy: "Uning matnini koʻring va qayta urinib koʻring."
    )
  case .locked(_, let holder):
    UzbekMessage(
      wrong: "\(name) yonida boshqa `roadmap` dasturi yozmoqda"
        + (holder.map { ": jarayon \(quoted($0))" } ?? ""),
      remedy: "U tugatishini kuting va qayta urinib koʻring; hech narsa oʻzgarmadi."
    )
  case .unconfirmed(_, let errorNumber):
    UzbekMessage(
      wrong: "\(name) yozildi, ammo disk buni tasdiqlamadi: \(systemWords(for: errorNumber))",
      remedy: "Davom etishdan oldin faylni kutganingiz bilan solishtiring."
    )
  case .refused(_, let errorNumber):
    UzbekMessage(
      wrong: "\(name) dan foydalanib boʻlmaydi: \(systemWords(for: errorNumber))",
      remedy:
        "Fayl joyida ekanini va uni ochishga ruxsatingiz borligini tekshiring; hech narsa oʻzgarmadi."
    )
  }
}

private func uzbekCause(_ problem: EvidenceNameProblem) -> UzbekText {
  switch problem {
  case .numberSign: "`#` bor, jurnalda undan keyin xesh turadi"
  case .divider: "` | ` bor, jurnalda undan keyin matn turadi"
  case .key(let key): "` \(TerminalText(escaping: key))` bor, undan boshqa qiymat boshlanardi"
  case .control: "qator uzilishi yoki boshqa boshqaruv belgisi bor"
  }
}

private func uzbekMessage(for refusal: RecordingRefusal, _ name: TerminalText) -> UzbekMessage {
  switch refusal {
  case .readOnly:
    UzbekMessage(
      wrong: "\(name) ga yozishga ruxsat yoʻq",
      remedy: "Hech narsa yozilmadi. Bitim papkasiga yozish huquqini soʻrang."
    )
  case .isFolder, .isLink, .notRegular:
    UzbekMessage(
      wrong: "\(name) oddiy fayl emas",
      remedy:
        "Hech narsa yozilmadi. Dastur havolalarga ergashmaydi; oʻrniga faylning oʻzini qoʻying."
    )
  case .encodingUTF16:
    UzbekMessage(
      wrong: "\(name) UTF-16 da yozilgan, unga qoʻshib boʻlmaydi",
      remedy:
        "Hech narsa yozilmadi va undan hech narsa oʻchirilmadi. Uni muharrirda oching, UTF-8 da saqlang va qayta yozing."
    )
  case .folderMissing:
    UzbekMessage(
      wrong: "\(name) turgan papka endi yoʻq",
      remedy: "Hech narsa yozilmadi. Bitim qayerda ekanini aniqlang."
    )
  case .diskFull:
    UzbekMessage(
      wrong: "disk toʻlgan; \(name) avvalgidek qoldi",
      remedy: "Hech narsa yozilmadi. Joy boʻshating va qayta yozing."
    )
  case .locked(let holder):
    UzbekMessage(
      wrong: "bu yerda boshqa `roadmap` dasturi yozmoqda"
        + (holder.map { " (jarayon va shaxs: \(quoted($0)))" } ?? ""),
      remedy: "Hech narsa yozilmadi. U tugatgach qayta urinib koʻring."
    )
  case .system(let errorNumber):
    UzbekMessage(
      wrong: "\(name) ga yozib boʻlmaydi: \(systemWords(for: errorNumber))",
      remedy: "Hech narsa yozilmadi."
    )
  }
}

private func uzbekMessage(for problem: NewAgreementProblem) -> UzbekMessage {
  switch problem {
  case .missing(let part):
    UzbekMessage(
      wrong: "yangi bitim uchun yetishmaydi: \(uzbekName(of: part))",
      remedy: "Masalan: `roadmap new tashkent-kazan --parties UZ,RU --period 2027..2028`."
    )
  case .name(let name):
    UzbekMessage(
      wrong: "\(quoted(name)) bitim nomi boʻla olmaydi",
      remedy:
        "Kichik lotin harflari, raqam va chiziqchalardan foydalaning, masalan `tashkent-kazan`."
    )
  case .parties(let text):
    UzbekMessage(
      wrong: "\(quoted(text)) Tomonlarni bildirmaydi",
      remedy: "Ikki yoki undan ortiq belgini vergul bilan yozing: `--parties UZ,RU`."
    )
  case .period(let text):
    UzbekMessage(
      wrong: "\(quoted(text)) davr emas",
      remedy: "Birinchi va oxirgi yilni yozing: `--period 2027..2028`."
    )
  case .languages(let text):
    UzbekMessage(
      wrong: "\(quoted(text)) tillarni bildirmaydi",
      remedy: "Ularning belgilarini vergul bilan yozing: `--languages en,ru,uz`."
    )
  case .finding(let problem):
    UzbekMessage(
      wrong: "matnda xato boʻlardi: \(uzbekWording(of: problem, "…").message)",
      remedy: "Hech narsa yaratilmadi. Nomni bir qatorda oddiy matn bilan yozing."
    )
  }
}

private func uzbekName(of part: NewAgreementProblem.Part) -> UzbekText {
  switch part {
  case .name: "nomi"
  case .parties: "Tomonlari"
  case .period: "davri"
  }
}

/// The words of a finding, in the middle of a message whose script is not chosen yet.
func uzbekWording(
  of problem: some WordedProblem,
  _ marked: TerminalText
) -> (message: UzbekText, remedy: UzbekText) {
  let context = ProblemContext(marked: marked, relatedLines: [])
  let latin = problem.wording(context, in: .uzbekLatin)
  let cyrillic = problem.wording(context, in: .uzbekCyrillic)
  return (
    UzbekText(latin: latin.message, cyrillic: cyrillic.message),
    UzbekText(latin: latin.remedy, cyrillic: cyrillic.remedy)
  )
}
