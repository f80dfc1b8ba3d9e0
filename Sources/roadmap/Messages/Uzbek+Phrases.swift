internal import RoadmapModel
package import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import Terminal

// The Uzbek words of commands, in Latin letters. They are ours and want a native reader.

extension CommandPhrase {
  package var uzbek: UzbekText {
    switch self {
    case .adopted(let name): "\(name): matn qabul qilingan va oʻzgarishsiz qoladi."
    case .notTidy(let name): "\(name): tartibga solinmagan."
    case .tidyNow(let name): "\(name): tartibga solindi."
    case .practiceCopied(let name):
      "Mashq bitimi \(name) papkasiga nusxalandi. Undagi shaharlar oʻylab topilgan; u yerdagi yozuvlar hech kimga daxl qilmaydi. Boshlash uchun: `roadmap list --roadmaps \(name)`, soʻng `roadmap confirm EDU-3 --by UZ/me --roadmaps \(name)`."
    case .draftMade(let folder, let agreement):
      "`\(folder)/draft.roadmap` yaratildi. Uni muharrirda oching va oʻz tadbirlaringizni yozing; hammasi toʻgʻriligini `roadmap check \(agreement)` aytadi."
    case .askName: "Bitim nomi, masalan `tashkent-kazan`:"
    case .askParties: "Tomonlar, qisqa belgilari bilan, masalan `UZ,RU`:"
    case .askPeriod: "Uning davri, masalan `2027..2028`:"
    case .restored(let name, let lines): "\(name): \(lines) ta qator tiklandi"
    case .nothingLost: "Shu kompyuterda yozilganlarning hammasi jurnallarda bor."
    case .moreNotShown(let count):
      "Yana \(count) tasi koʻrsatilmadi; birinchilarini tuzating va qayta tekshiring."
    case .nothingFits: "Mos keladigani yoʻq."
    case .statusWord(let word): "Shunday holatdagilari: `roadmap list is:\(word)`"
    case .nothingCurrentFits: "Amaldagilardan mos keladigani yoʻq."
    case .endedUnfinished(let names):
      "Muddati tugagan, hammasi bajarilmagan: \(names). Koʻrish: `roadmap list AGREEMENT`."
    case .endedNotListed(let names):
      "Muddati tugagan, roʻyxatga kirmagan: \(names). Koʻrish uchun birini nomlang."
    case .pageInEnglish: "Bu sahifa hozircha faqat ingliz tilida."
    case .locksUnsupported:
      "Bu fayl tizimi qulflashni bilmaydi; shu paytda boshqa hech kim yozmasin."
    case .zeroBytesCut(let count, let name):
      "Nosozlikdan keyin \(name) oxirida \(count) ta nol bayt qolgan edi; ular olib tashlandi."
    case .lastLineEnded(let name): "\(name) ning oxirgi qatori tugallanmagan edi; tugallandi."
    case .journalReplaced(let name):
      "Boshqa dastur bu orada \(name) ni almashtirdi; yangisida qatorlar bor."
    case .putBack(let lines, let name):
      "Avval yozilgan \(lines) ta qator \(name) dan yoʻqolgan edi; joyiga qaytarildi."
    }
  }
}

extension EchoPhrase {
  package var uzbek: UzbekText {
    switch self {
    case .speaker(let party, let author):
      "\(party)" + (author.map { " (\($0) Tomoni kiritgan)" } ?? "")
    case .begun(let subject, let party, let day):
      "\(subject): ish boshlandi, \(party)" + (day.map { ", \(shown($0))" } ?? "") + "."
    case .done(let subject, let party, let day, let late, let outcome):
      "\(subject): bajarilgani maʼlum qilindi, \(party)" + (day.map { ", \(shown($0))" } ?? "")
        + uzbekTiming(late) + uzbek(outcome) + "."
    case .claimConfirmed(let subject, let party, let other, let day, let outcome):
      "\(party) tasdiqlaydi: \(other) \(subject) ni \(shown(day)) kuni bajargan" + uzbek(outcome)
        + "."
    case .claimDisputed(let subject, let party, let other, let day):
      "\(party) \(other) bayonotiga (\(subject) \(shown(day)) kuni bajarilgan) eʼtiroz bildiradi; navbat \(other) da."
    case .proposalAgreed(let proposal, let subject, let party):
      "\(party) \(proposal.party) ning \(shown(proposal.day)) kungi taklifiga rozi: \(subject), \(uzbek(proposal.verb, proposal.target))."
    case .proposalDisputed(let proposal, let subject, let party):
      "\(party) \(proposal.party) ning \(shown(proposal.day)) kungi taklifiga eʼtiroz bildiradi: \(subject), \(uzbek(proposal.verb, proposal.target)); hammasi avvalgidek qoladi."
    case .answered(let subject, let party): "\(subject) boʻyicha \(party) javobi yozildi."
    case .proposed(let verb, let subject, let target, let party, let others):
      "\(party) taklif qiladi: \(subject), \(uzbek(verb, target)); \(uzbekNames(others)) rozi boʻlgach kuchga kiradi."
    case .staysCancelled(let subject):
      "\(subject) bekor qilingan va barcha Tomonlar uni bajarilgan deb tan olmaguncha shunday qoladi."
    case .risk(let subject, let party):
      "\(subject): \(party) xavf haqida maʼlum qildi, keyingi hisobot yoki `done` gacha."
    case .report(let subject, let party): "\(subject) boʻyicha \(party) hisoboti yozildi."
    case .note(let subject, let party): "\(subject) boʻyicha \(party) izohi yozildi."
    case .measured(let subject, let value, let period, let party, let verdict):
      "\(subject): \(period) davrida \(value), \(party) maʼlumoti" + uzbek(verdict) + "."
    case .takenBack(let subject): "\(subject) boʻyicha qaytarib olindi."
    case .undone(let verb, let subject, let day, let id, let surface):
      "Qaytarib olindi: \(subject) boʻyicha \(shown(day)) kungi `\(word(verb))`. Tiklash: "
        + (surface == .shell ? "`roadmap undo \(id)`." : "jurnalning shu qatorida `u`.")
    case .adopted(let subject, let party): "\(subject): matn qabul qilindi, \(party)."
    case .totals(let done, let of, let area):
      "\(area) yoʻnalishida \(of) ta tadbirdan \(done) tasi bajarildi."
    case .notInForce: "Bu tahrir amalda emas."
    case .undoTakesBack(let count, let surface):
      count == 1
        ? "Yozuvni qaytarib olish: \(call(.undo, on: surface))."
        : "Yozuvlarni qaytarib olish: \(call(.undo, on: surface))."
    }
  }

  private func uzbekNames(_ names: [TerminalText]) -> UzbekText {
    names.map { UzbekText($0) }.joined(separator: " va ")
  }

  private func uzbek(_ verb: Verb, _ target: TerminalText?) -> UzbekText {
    switch verb {
    case .postpone: "muddatni surish" + (target.map { " (\($0))" } ?? "")
    case .suspend: "toʻxtatib turish"
    case .resume: "davom ettirish"
    case .cancel: "ijrodan chiqarish"
    case .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
      "`\(word(verb))`"
    }
  }

  private func uzbekTiming(_ late: Int?) -> UzbekText {
    guard let late else { return "" }
    return late <= 0 ? ", oʻz muddatida" : ", \(late) kun kechikib"
  }

  private func uzbek(_ outcome: [EchoOutcome]) -> UzbekText {
    outcome.map { part -> UzbekText in
      switch part {
      case .completed: "; bajarildi"
      case .halves(let done, let of): "; \(of) ta yarmidan \(done) tasi bajarildi"
      case .waitsForConfirmation(let names): "; \(uzbekNames(names)) tasdigʻi kutilmoqda"
      case .waits(let names): "; navbat: \(uzbekNames(names))"
      }
    }
    .joined(separator: "")
  }

  private func uzbek(_ verdict: IndicatorStatus.Verdict?) -> UzbekText {
    switch verdict {
    case .reached: "; maqsadga erishildi"
    case .onCourse: "; reja boʻyicha"
    case .behind: "; maqsaddan orqada"
    case .recorded, nil: ""
    }
  }
}

extension DoctorPhrase {
  package var uzbek: UzbekText {
    switch self {
    case .fine: "joyida"
    case .remark: "eslatma"
    case .wrong: "xato"
    case .program: "dastur"
    case .identity: "siz kimsiz"
    case .configuration: "sozlamalar"
    case .outbox: "nusxalar"
    case .roadmaps: "papka"
    case .agreement: "bitim"
    case .journal: "jurnal"
    case .git: "git"
    case .locale: "kodirovka"
    case .terminal: "terminal"
    case .today: "bugun"
    case .noneYet(let name): "hali yoʻq, joyi: \(name)"
    case .configurationUnreadable(let name): "\(name) ni oʻqib boʻlmaydi"
    case .lookAtFile: "Oddiy fayl ekanini tekshiring."
    case .lineUnreadable(let line): "\(line)-qator `key = value` emas"
    case .writeIdentity: "`by = UZ/secretariat` deb yozing."
    case .keyUnknown(let line, let key): "\(line)-qator \(key) ni belgilaydi, bunday kalit yoʻq"
    case .keysThereAre: "`by` va `lang` bor."
    case .keyRepeated(let line, let key): "\(line)-qator \(key) ni yana belgilaydi"
    case .lastCounts: "Bittasini qoldiring; oxirgisi hisobga olinadi."
    case .noAgreements: "bitimlar papkasi topilmadi"
    case .howToBegin:
      "`roadmap practice` mashq bitimini nusxalaydi; `roadmap new` oʻzingiznikini boshlaydi."
    case .agreementUnreadable(let name): "\(name) ni oʻqib boʻlmaydi"
    case .checkSaysWhy(let name): "Sababini `roadmap check \(name)` aytadi."
    case .agreementFound(let name, let version, let isInForce, let texts, let journals, let events):
      "\(name): " + (version.map { "\(version: $0)" } ?? "loyiha")
        + (isInForce ? ", amalda" : ", amalda emas")
        + ", \(texts) ta matn, \(journals) ta jurnal, \(events) ta yozuv"
    case .linesLost(let name, let count):
      "\(name): shu kompyuterda yozilgan \(count) ta qator yoʻqolgan"
    case .healPutsBack: "Ularni `roadmap heal` qaytaradi."
    case .journalNotComparable(let name):
      "\(name) ni bu yerda yozilganlar bilan solishtirib boʻlmaydi"
    case .gitMissing: "topilmadi; yozish va oʻqish uchun u kerak emas"
    case .gitNotSetUp(let path):
      "\(path); bu nusxada `git diff` bitimlarni oddiy qatorlar bilan koʻrsatadi"
    case .installForGit: "Oʻzgarishlarni koʻrsatishi uchun `roadmap git-install` ni bajaring."
    case .localeNotUTF8: "UTF-8 emas, baʼzi harflar koʻrinmasligi mumkin"
    case .setLocale: "`LANG` ni UTF-8 bilan belgilang, masalan `C.UTF-8`."
    case .columns(let count): "\(count) ta ustun"
    case .noTerminal: "yoʻq (natija fayl yoki kanalga)"
    case .allIsWell: "Hammasi joyida."
    case .thingsWrong(let count): "\(count) ta xato topildi."
    }
  }
}
